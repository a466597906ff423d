package io.sharedstruct.benchmarks.access;

/** A plain Java object: the limit. */
public class HeapFields extends FieldBenchmark {

    private final Struct struct = new Struct();
    private final long[] elements = new long[ELEMENTS];
    private final Struct[] structs = new Struct[ELEMENTS];

    public HeapFields() {
        for (int i = 0; i < ELEMENTS; i++) {
            structs[i] = new Struct();
        }
    }

    private static final class Struct {
        int number;
        long counter;
        double price;
        boolean flag;
    }

    @Override
    protected int readInt() {
        return struct.number;
    }

    @Override
    protected void writeInt(int value) {
        struct.number = value;
    }

    @Override
    protected long readLong() {
        return struct.counter;
    }

    @Override
    protected void writeLong(long value) {
        struct.counter = value;
    }

    @Override
    protected double readDouble() {
        return struct.price;
    }

    @Override
    protected void writeDouble(double value) {
        struct.price = value;
    }

    @Override
    protected boolean readBoolean() {
        return struct.flag;
    }

    @Override
    protected void writeBoolean(boolean value) {
        struct.flag = value;
    }

    @Override
    protected long readElement(int index) {
        return elements[index];
    }

    @Override
    protected void writeElement(int index, long value) {
        elements[index] = value;
    }

    @Override
    protected long readStructElement(int index) {
        return structs[index].counter;
    }

    @Override
    protected void writeStructElement(int index, long value) {
        structs[index].counter = value;
    }
}
