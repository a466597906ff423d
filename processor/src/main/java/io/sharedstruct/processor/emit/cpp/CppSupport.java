package io.sharedstruct.processor.emit.cpp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What the files of all structs have, the same in each, so that each is complete with its header: fields by value, and attaching with
 * locks and snapshots.
 */
final class CppSupport {

    private static final List<String> FIELDS = read("fields.hpp", "texts.hpp");

    /** The class that attaches stands in several files, as one of them would be too long. */
    private static final List<String> SHARED =
            read("shared.hpp", "guards.hpp", "attached.hpp", "locking.hpp", "shared-end.hpp");

    private CppSupport() {}

    /** What the fields of a struct stand on. */
    static List<String> fields() {
        return FIELDS;
    }

    /** What attaches it. */
    static List<String> shared() {
        return SHARED;
    }

    private static List<String> read(String... parts) {
        return List.of(parts).stream().flatMap(part -> lines(part).stream()).toList();
    }

    private static List<String> lines(String part) {
        try (InputStream text = Objects.requireNonNull(CppSupport.class.getResourceAsStream(part))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
