package io.sharedstruct.benchmarks.mirror.peer;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.runtime.SharedRegion;
import java.util.function.LongConsumer;

/** What is mirrored. */
public enum Subject {
    /** 256 bytes, all of which are new in each update. */
    TICK("256 B") {
        @Override
        Region<?> open(String name) {
            return Region.of(TickShared.openReadOnly(name));
        }

        @Override
        Writing write(String name) {
            TickShared tick = TickShared.create(AcquireOptions.named(name));
            return new Writing(
                    tick::close,
                    number -> tick.update(struct -> {
                        for (int i = 0; i < TickShared.REST_LENGTH; i++) {
                            struct.setRestAt(i, number);
                        }
                        stamp(struct, number);
                    }));
        }
    },
    /** 64 KB, all of which are new in each update. */
    PAGE("64 KB") {
        @Override
        Region<?> open(String name) {
            return Region.of(PageShared.openReadOnly(name));
        }

        @Override
        Writing write(String name) {
            PageShared page = PageShared.create(AcquireOptions.named(name));
            return new Writing(
                    page::close,
                    number -> page.update(struct -> {
                        for (int i = 0; i < PageShared.REST_LENGTH; i++) {
                            struct.setRestAt(i, number);
                        }
                        stamp(struct, number);
                    }));
        }
    },
    /** 16 MB, of which 16 lines are new in each update, and not the same ones. */
    BOOK("16 MB") {
        @Override
        Region<?> open(String name) {
            return Region.of(BookShared.openReadOnly(name));
        }

        @Override
        Writing write(String name) {
            BookShared book = BookShared.create(AcquireOptions.named(name));
            return new Writing(
                    book::close,
                    number -> book.update(struct -> {
                        for (int i = 0; i < CHANGES; i++) {
                            int index = (int) ((number * CHANGES + i) * STRIDE % BookShared.REST_LENGTH);
                            struct.setRestAt(index, number);
                        }
                        stamp(struct, number);
                    }));
        }
    };

    private static final int CHANGES = 16;

    /** A prime, so that the lines are spread and each has its turn. */
    private static final long STRIDE = 130_003;

    private final String size;

    Subject(String size) {
        this.size = size;
    }

    /** How large it is, for people. */
    public String size() {
        return size;
    }

    /** The region, to read it only. */
    abstract Region<?> open(String name);

    /** A new region, and what updates it. */
    abstract Writing write(String name);

    /** The stamp is the last thing that an update writes. */
    private static void stamp(Stamped struct, long number) {
        struct.setNumber(number);
        struct.setStamp(System.nanoTime());
    }

    /**
     * A region that is written.
     *
     * @param end lets it go
     * @param update writes the update of a number
     */
    record Writing(Runnable end, LongConsumer update) implements AutoCloseable {
        @Override
        public void close() {
            end.run();
        }
    }

    /**
     * A region that is read.
     *
     * @param <T> its class
     * @param struct the struct
     * @param end lets it go
     */
    record Region<T extends Stamped>(T struct, Runnable end) implements AutoCloseable {

        static <T extends SharedRegion & Stamped> Region<T> of(T opened) {
            return new Region<>(opened, opened::close);
        }

        @Override
        public void close() {
            end.run();
        }
    }
}
