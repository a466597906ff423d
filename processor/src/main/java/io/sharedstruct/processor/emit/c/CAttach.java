package io.sharedstruct.processor.emit.c;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The functions that attach regions, and those for their locks, snapshots and waits. Every header has them, the same in all, so that each is complete: a build tool that
 * removes one with its struct, and a program that includes several, of several versions too, lose nothing.
 */
final class CAttach {

    /** Each stands on those before it. */
    private static final List<String> PARTS = List.of("attach.h", "words.h", "locks.h", "snapshots.h");

    private static final List<String> LINES =
            PARTS.stream().flatMap(part -> read(part).stream()).toList();

    private CAttach() {}

    static List<String> lines() {
        return LINES;
    }

    private static List<String> read(String part) {
        try (InputStream text = Objects.requireNonNull(CAttach.class.getResourceAsStream(part))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
