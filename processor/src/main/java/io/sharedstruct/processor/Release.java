package io.sharedstruct.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The release of this jar, as its POM has it. */
final class Release {

    static final String NAME = read();

    private Release() {}

    private static String read() {
        try (InputStream text =
                Objects.requireNonNull(Release.class.getResourceAsStream("version.txt"), "version.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
