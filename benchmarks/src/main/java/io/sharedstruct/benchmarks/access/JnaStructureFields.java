package io.sharedstruct.benchmarks.access;

import com.sun.jna.Native;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import java.nio.ByteBuffer;

/** JNA's mapped structures, one field at a time. */
public class JnaStructureFields extends FieldBenchmark {

    private final ByteBuffer fieldBytes = MappedMemory.map(64);
    private final ByteBuffer elementBytes = MappedMemory.map(ELEMENTS * 8L);
    private final ByteBuffer structBytes = MappedMemory.map(ELEMENTS * (long) STRIDE);
    private final Struct fields = new Struct(Native.getDirectBufferPointer(fieldBytes));
    private final Structure[] elements = new Element(Native.getDirectBufferPointer(elementBytes)).toArray(ELEMENTS);
    private final Structure[] structs = new StructElement(Native.getDirectBufferPointer(structBytes)).toArray(ELEMENTS);

    /** The struct. */
    @Structure.FieldOrder({"number", "counter", "price", "flag"})
    public static class Struct extends Structure {
        public int number;
        public long counter;
        public double price;
        public byte flag;

        Struct(Pointer memory) {
            super(memory);
        }
    }

    /** An element of the array of numbers. */
    @Structure.FieldOrder("value")
    public static class Element extends Structure {
        public long value;

        /** For {@code toArray}. */
        public Element(Pointer memory) {
            super(memory);
        }
    }

    /** An element of the struct array. */
    @Structure.FieldOrder({"id", "value", "rest"})
    public static class StructElement extends Structure {
        public long id;
        public long value;
        public long[] rest = new long[STRIDE / 8 - 2];

        /** For {@code toArray}. */
        public StructElement(Pointer memory) {
            super(memory);
        }
    }

    @Override
    protected int readInt() {
        return (int) fields.readField("number");
    }

    @Override
    protected void writeInt(int value) {
        fields.writeField("number", value);
    }

    @Override
    protected long readLong() {
        return (long) fields.readField("counter");
    }

    @Override
    protected void writeLong(long value) {
        fields.writeField("counter", value);
    }

    @Override
    protected double readDouble() {
        return (double) fields.readField("price");
    }

    @Override
    protected void writeDouble(double value) {
        fields.writeField("price", value);
    }

    @Override
    protected boolean readBoolean() {
        return (byte) fields.readField("flag") != 0;
    }

    @Override
    protected void writeBoolean(boolean value) {
        fields.writeField("flag", (byte) (value ? 1 : 0));
    }

    @Override
    protected long readElement(int index) {
        return (long) elements[index].readField("value");
    }

    @Override
    protected void writeElement(int index, long value) {
        elements[index].writeField("value", value);
    }

    @Override
    protected long readStructElement(int index) {
        return (long) structs[index].readField("value");
    }

    @Override
    protected void writeStructElement(int index, long value) {
        structs[index].writeField("value", value);
    }
}
