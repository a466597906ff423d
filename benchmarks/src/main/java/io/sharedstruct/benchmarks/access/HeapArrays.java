package io.sharedstruct.benchmarks.access;

/** Java arrays: the limit. */
public class HeapArrays extends ArrayBenchmark {

    private final long[] numbers = new long[ELEMENTS];
    private final Struct[] structs = new Struct[ELEMENTS];

    public HeapArrays() {
        for (int i = 0; i < ELEMENTS; i++) {
            structs[i] = new Struct();
        }
    }

    private static final class Struct {
        long value;
    }

    @Override
    protected void copyTo(long[] into) {
        System.arraycopy(numbers, 0, into, 0, ELEMENTS);
    }

    @Override
    protected void copyFrom(long[] from) {
        System.arraycopy(from, 0, numbers, 0, ELEMENTS);
    }

    @Override
    protected long readStruct(int index) {
        return structs[index].value;
    }

    @Override
    protected void writeStruct(int index, long value) {
        structs[index].value = value;
    }

    @Override
    protected long readPointed(int index) {
        return readStruct(index);
    }
}
