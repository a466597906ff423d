package io.sharedstruct.benchmarks.access;

/** A plain Java object: the limit. */
public class HeapHandles extends HandleBenchmark {

    private static final Box STATIC = new Box();

    private final Box instance = new Box();
    private final Box behindInterface = new Box();

    private static final class Box implements Cell {
        private int value;

        @Override
        public int getValue() {
            return value;
        }

        @Override
        public void setValue(int value) {
            this.value = value;
        }
    }

    @Override
    protected int readStatic() {
        return STATIC.value;
    }

    @Override
    protected void writeStatic(int value) {
        STATIC.value = value;
    }

    @Override
    protected int readInstance() {
        return instance.value;
    }

    @Override
    protected void writeInstance(int value) {
        instance.value = value;
    }

    @Override
    protected Cell cell() {
        return behindInterface;
    }
}
