package io.sharedstruct.benchmarks.access;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import net.openhft.chronicle.bytes.Byteable;
import net.openhft.chronicle.bytes.PointerBytesStore;
import net.openhft.chronicle.values.Values;

/** Chronicle-Values references on shared memory. */
public final class ChronicleMemory {

    private static final List<ByteBuffer> KEPT = new ArrayList<>();

    private ChronicleMemory() {}

    /** A reference of its own to zeroes. */
    public static <T> T reference(Class<T> type) {
        T value = Values.newNativeReference(type);
        Byteable byteable = (Byteable) value;
        ByteBuffer memory = MappedMemory.map(byteable.maxSize());
        synchronized (KEPT) {
            KEPT.add(memory);
        }
        PointerBytesStore store = new PointerBytesStore();
        store.set(MappedMemory.address(memory), byteable.maxSize());
        byteable.bytesStore(store, 0, byteable.maxSize());
        return value;
    }
}
