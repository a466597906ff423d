package io.sharedstruct.processor.emit.rust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The modules that every module of a struct has in it, the same in all, so that each is complete: memory that others change, texts,
 * what attaches regions, what the system does for that, locks, and consistent copies.
 */
final class RustSupport {

    private static final List<String> LINES = Stream.of(
                    "memory.rs", "text.rs", "attach.rs", "system.rs", "lock.rs", "sequence.rs")
            .flatMap(part -> Stream.concat(Stream.of(""), read(part).stream()))
            .toList();

    private RustSupport() {}

    /** Each begins with an empty line. */
    static List<String> lines() {
        return LINES;
    }

    private static List<String> read(String part) {
        try (InputStream text = Objects.requireNonNull(RustSupport.class.getResourceAsStream(part))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
