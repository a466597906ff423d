package io.sharedstruct.benchmarks.access;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.openjdk.jmh.annotations.Fork;

/** Chronicle-Values: it copies no arrays, so numbers go one by one; it points one object of its own at the structs. */
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
public class ChronicleArrays extends ArrayBenchmark {

    private final ChronicleArray numbers = ChronicleMemory.reference(ChronicleArray.class);
    private final ChronicleStructArray structs = ChronicleMemory.reference(ChronicleStructArray.class);

    @Override
    protected void copyTo(long[] into) {
        for (int i = 0; i < ELEMENTS; i++) {
            into[i] = numbers.getElementAt(i);
        }
    }

    @Override
    protected void copyFrom(long[] from) {
        for (int i = 0; i < ELEMENTS; i++) {
            numbers.setElementAt(i, from[i]);
        }
    }

    @Override
    protected long readStruct(int index) {
        return structs.getElementAt(index).getValue();
    }

    @Override
    protected void writeStruct(int index, long value) {
        structs.getElementAt(index).setValue(value);
    }

    @Override
    protected long readPointed(int index) {
        return readStruct(index);
    }
}
