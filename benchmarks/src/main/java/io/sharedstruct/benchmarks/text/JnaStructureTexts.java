package io.sharedstruct.benchmarks.text;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import io.sharedstruct.benchmarks.access.MappedMemory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JNA's mapped structures, where a text that lies inline is an array of bytes. */
public class JnaStructureTexts extends TextBenchmark {

    private final ByteBuffer bytes = MappedMemory.map(SIZE);
    private final Message message = new Message(Native.getDirectBufferPointer(bytes));

    /** The struct. */
    @Structure.FieldOrder("text")
    public static class Message extends Structure {
        public byte[] text = new byte[SIZE];

        Message(Pointer memory) {
            super(memory);
        }
    }

    @Override
    protected String read() {
        message.readField("text");
        return Native.toString(message.text, StandardCharsets.UTF_8);
    }

    @Override
    protected void write(String value) {
        byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(encoded, 0, message.text, 0, encoded.length);
        Arrays.fill(message.text, encoded.length, SIZE, (byte) 0);
        message.writeField("text");
    }
}
