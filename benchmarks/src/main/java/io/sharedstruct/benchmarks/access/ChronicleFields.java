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
public class ChronicleFields extends FieldBenchmark {

    private final ChronicleStruct fields = ChronicleMemory.reference(ChronicleStruct.class);
    private final ChronicleArray elements = ChronicleMemory.reference(ChronicleArray.class);
    private final ChronicleStructArray structs = ChronicleMemory.reference(ChronicleStructArray.class);

    @Override
    protected int readInt() {
        return fields.getNumber();
    }

    @Override
    protected void writeInt(int value) {
        fields.setNumber(value);
    }

    @Override
    protected long readLong() {
        return fields.getCounter();
    }

    @Override
    protected void writeLong(long value) {
        fields.setCounter(value);
    }

    @Override
    protected double readDouble() {
        return fields.getPrice();
    }

    @Override
    protected void writeDouble(double value) {
        fields.setPrice(value);
    }

    @Override
    protected boolean readBoolean() {
        return fields.getFlag();
    }

    @Override
    protected void writeBoolean(boolean value) {
        fields.setFlag(value);
    }

    @Override
    protected long readElement(int index) {
        return elements.getElementAt(index);
    }

    @Override
    protected void writeElement(int index, long value) {
        elements.setElementAt(index, value);
    }

    @Override
    protected long readStructElement(int index) {
        return structs.getElementAt(index).getValue();
    }

    @Override
    protected void writeStructElement(int index, long value) {
        structs.getElementAt(index).setValue(value);
    }
}
