package io.sharedstruct.benchmarks.access;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.openjdk.jmh.annotations.Fork;

/** Chronicle-Values: classes generated at run time from an interface, over native memory. */
@Fork(
        jvmArgsAppend = {
            PeerFlags.CHRONICLE_1,
            PeerFlags.CHRONICLE_2,
            PeerFlags.CHRONICLE_3,
            PeerFlags.CHRONICLE_4,
            PeerFlags.CHRONICLE_5,
            PeerFlags.CHRONICLE_6,
            PeerFlags.CHRONICLE_7,
            PeerFlags.CHRONICLE_8,
            PeerFlags.CHRONICLE_9
        })
public class ChronicleAtomics extends AtomicBenchmark {

    private final ChronicleCounters counters = ChronicleMemory.reference(ChronicleCounters.class);

    @Override
    protected int readInt() {
        return counters.getVolatileNumber();
    }

    @Override
    protected void writeInt(int value) {
        counters.setVolatileNumber(value);
    }

    @Override
    protected int addInt(int delta) {
        return counters.addAtomicNumber(delta);
    }

    @Override
    protected boolean replaceInt(int expected, int value) {
        return counters.compareAndSwapNumber(expected, value);
    }

    @Override
    protected long readLong() {
        return counters.getVolatileCounter();
    }

    @Override
    protected void writeLong(long value) {
        counters.setVolatileCounter(value);
    }

    @Override
    protected long addLong(long delta) {
        return counters.addAtomicCounter(delta);
    }

    @Override
    protected boolean replaceLong(long expected, long value) {
        return counters.compareAndSwapCounter(expected, value);
    }
}
