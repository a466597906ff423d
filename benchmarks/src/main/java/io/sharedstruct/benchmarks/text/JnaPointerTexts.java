package io.sharedstruct.benchmarks.text;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import io.sharedstruct.benchmarks.access.MappedMemory;
import java.nio.ByteBuffer;

/** JNA's accessors of native memory. They don't know where the field ends. */
public class JnaPointerTexts extends TextBenchmark {

    private final ByteBuffer bytes = MappedMemory.map(SIZE);
    private final Pointer memory = Native.getDirectBufferPointer(bytes);

    @Override
    protected String read() {
        return memory.getString(0, "UTF-8");
    }

    @Override
    protected void write(String value) {
        memory.setString(0, value, "UTF-8");
    }
}
