package io.sharedstruct.benchmarks.access;

import org.openjdk.jmh.annotations.TearDown;

/** This library: the generated class itself is the handle. */
public class SharedStructHandles extends HandleBenchmark {

    private static final SharedCellShared STATIC = SharedCellShared.acquire(ByteRegion.uniqueName());

    static {
        // A name outlives a process that doesn't close its region.
        Runtime.getRuntime().addShutdownHook(new Thread(STATIC::close));
    }

    private final SharedCellShared instance = SharedCellShared.acquire(ByteRegion.uniqueName());
    private final SharedCellShared behindInterface = SharedCellShared.acquire(ByteRegion.uniqueName());

    @TearDown
    public void close() {
        instance.close();
        behindInterface.close();
    }

    @Override
    protected int readStatic() {
        return STATIC.getValue();
    }

    @Override
    protected void writeStatic(int value) {
        STATIC.setValue(value);
    }

    @Override
    protected int readInstance() {
        return instance.getValue();
    }

    @Override
    protected void writeInstance(int value) {
        instance.setValue(value);
    }

    @Override
    protected Cell cell() {
        return behindInterface;
    }
}
