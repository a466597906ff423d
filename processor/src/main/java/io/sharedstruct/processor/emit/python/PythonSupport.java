package io.sharedstruct.processor.emit.python;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What every module has before its structs: fields of all kinds, and what attaches regions, reads snapshots and waits. */
final class PythonSupport {

    /** Each stands on those before it. */
    private static final List<String> PARTS =
            List.of("fields.py", "views.py", "regions.py", "attach.py", "errors.py", "waits.py", "structs.py");

    private static final List<String> LINES =
            PARTS.stream().flatMap(part -> read(part).stream()).toList();

    private static final List<String> STUB = read("support.pyi");

    private PythonSupport() {}

    static List<String> lines() {
        return LINES;
    }

    /** The same for tools that check types. */
    static List<String> stub() {
        return STUB;
    }

    private static List<String> read(String part) {
        try (InputStream text = Objects.requireNonNull(PythonSupport.class.getResourceAsStream(part))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
