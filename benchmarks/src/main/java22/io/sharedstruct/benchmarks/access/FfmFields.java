package io.sharedstruct.benchmarks.access;

import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;
import org.openjdk.jmh.annotations.TearDown;

/** The foreign memory API of the JDK with the handles that jextract would make, in a shared arena, since a closed one must not crash. */
public class FfmFields extends FieldBenchmark {

    private static final MemoryLayout STRUCT = MemoryLayout.structLayout(
            ValueLayout.JAVA_INT.withName("number"),
            MemoryLayout.paddingLayout(4),
            ValueLayout.JAVA_LONG.withName("counter"),
            ValueLayout.JAVA_DOUBLE.withName("price"),
            ValueLayout.JAVA_BOOLEAN.withName("flag"),
            MemoryLayout.paddingLayout(7));
    private static final MemoryLayout ARRAY = MemoryLayout.sequenceLayout(ELEMENTS, ValueLayout.JAVA_LONG);
    private static final MemoryLayout STRUCT_ARRAY = MemoryLayout.sequenceLayout(
            ELEMENTS,
            MemoryLayout.structLayout(
                    ValueLayout.JAVA_LONG.withName("id"),
                    ValueLayout.JAVA_LONG.withName("value"),
                    MemoryLayout.paddingLayout(STRIDE - 16)));

    private static final VarHandle NUMBER = STRUCT.varHandle(PathElement.groupElement("number"));
    private static final VarHandle COUNTER = STRUCT.varHandle(PathElement.groupElement("counter"));
    private static final VarHandle PRICE = STRUCT.varHandle(PathElement.groupElement("price"));
    private static final VarHandle FLAG = STRUCT.varHandle(PathElement.groupElement("flag"));
    private static final VarHandle ELEMENT = ARRAY.varHandle(PathElement.sequenceElement());
    private static final VarHandle STRUCT_ELEMENT =
            STRUCT_ARRAY.varHandle(PathElement.sequenceElement(), PathElement.groupElement("value"));

    private final Arena arena = Arena.ofShared();
    private final MemorySegment fields = MappedSegment.map(arena, STRUCT.byteSize());
    private final MemorySegment elements = MappedSegment.map(arena, ARRAY.byteSize());
    private final MemorySegment structs = MappedSegment.map(arena, STRUCT_ARRAY.byteSize());

    @TearDown
    public void close() {
        arena.close();
    }

    @Override
    protected int readInt() {
        return (int) NUMBER.get(fields, 0L);
    }

    @Override
    protected void writeInt(int value) {
        NUMBER.set(fields, 0L, value);
    }

    @Override
    protected long readLong() {
        return (long) COUNTER.get(fields, 0L);
    }

    @Override
    protected void writeLong(long value) {
        COUNTER.set(fields, 0L, value);
    }

    @Override
    protected double readDouble() {
        return (double) PRICE.get(fields, 0L);
    }

    @Override
    protected void writeDouble(double value) {
        PRICE.set(fields, 0L, value);
    }

    @Override
    protected boolean readBoolean() {
        return (boolean) FLAG.get(fields, 0L);
    }

    @Override
    protected void writeBoolean(boolean value) {
        FLAG.set(fields, 0L, value);
    }

    @Override
    protected long readElement(int index) {
        return (long) ELEMENT.get(elements, 0L, (long) index);
    }

    @Override
    protected void writeElement(int index, long value) {
        ELEMENT.set(elements, 0L, (long) index, value);
    }

    @Override
    protected long readStructElement(int index) {
        return (long) STRUCT_ELEMENT.get(structs, 0L, (long) index);
    }

    @Override
    protected void writeStructElement(int index, long value) {
        STRUCT_ELEMENT.set(structs, 0L, (long) index, value);
    }
}
