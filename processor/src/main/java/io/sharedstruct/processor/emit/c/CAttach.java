package io.sharedstruct.processor.emit.c;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * The functions that attach regions. Every header has them, the same in all, so that each is complete: a build tool that
 * removes one with its struct, and a program that includes several, of several versions too, lose nothing.
 */
final class CAttach {

    private static final List<String> LINES = read();

    private CAttach() {}

    static List<String> lines() {
        return LINES;
    }

    private static List<String> read() {
        try (InputStream text = Objects.requireNonNull(CAttach.class.getResourceAsStream("attach.h"))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
