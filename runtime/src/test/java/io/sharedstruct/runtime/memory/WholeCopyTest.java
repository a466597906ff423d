package io.sharedstruct.runtime.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.Reference;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Copies of any length, at any distance and alignment, are those of memmove, and touch nothing beside. */
@SuppressWarnings("ReachabilityFenceUsage") // A test that fails needs the memory no more.
class WholeCopyTest {

    private static final int SIZE = 1024;

    @Test
    void everyCopyIsThatOfAnArray() {
        Object memory = Memory.allocate(SIZE);
        long address = Memory.addressOf(memory);
        Random random = new Random(20);
        byte[] expected = new byte[SIZE];
        byte[] found = new byte[SIZE];
        for (int i = 0; i < 100_000; i++) {
            int length = random.nextInt(i % 2 == 0 ? 40 : 400);
            int from = random.nextInt(SIZE - length);
            int near = from + random.nextInt(33) - 16;
            int to = i % 3 == 0 ? random.nextInt(SIZE - length) : Math.max(0, Math.min(SIZE - length, near));
            random.nextBytes(expected);
            Memory.setBytes(address, expected, 0, SIZE);
            System.arraycopy(expected, from, expected, to, length);
            WholeCopy.copy(address + from, address + to, length);
            Memory.getBytes(address, found, 0, SIZE);
            assertThat(found).as("from=%d to=%d length=%d", from, to, length).isEqualTo(expected);
        }
        Reference.reachabilityFence(memory);
    }

    @Test
    void allocatedMemoryIsZero() {
        for (int i = 0; i < 100; i++) {
            Object memory = Memory.allocate(64);
            byte[] bytes = new byte[64];
            Memory.getBytes(Memory.addressOf(memory), bytes, 0, 64);
            assertThat(bytes).containsOnly(0);
            Memory.setLong(Memory.addressOf(memory), -1);
            Reference.reachabilityFence(memory);
        }
    }
}
