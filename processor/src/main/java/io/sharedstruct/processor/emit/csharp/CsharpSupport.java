package io.sharedstruct.processor.emit.csharp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The part of the class that attaches which is the same in all files: each is complete, and the classes of two in one assembly have
 * nothing in common.
 */
final class CsharpSupport {

    private static final List<String> PARTS = List.of(
            "region.cs",
            "protocol.cs",
            "linux.cs",
            "leave.cs",
            "libc.cs",
            "windows.cs",
            "words.cs",
            "locks.cs",
            "snapshots.cs",
            "memory.cs",
            "texts.cs");

    private static final List<String> LINES =
            PARTS.stream().flatMap(CsharpSupport::read).toList();

    /** What is declared at the first level. */
    private static final Pattern DECLARED =
            Pattern.compile("^    (?:public|private|internal) .*?(\\w+)(?:\\(.*| [{=].*|;.*)?$");

    private CsharpSupport() {}

    /** The lines inside the class. */
    static List<String> lines(CsharpScope scope) {
        return LINES.stream()
                .map(line -> line.replace("@SHARED@", scope.shared())
                        .replace("@TYPE@", scope.qualifiedStruct())
                        .replace("@STRUCT@", scope.struct()))
                .toList();
    }

    /** The names of what is declared there. */
    static Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (String line : LINES) {
            Matcher declared = DECLARED.matcher(line);
            if (declared.matches()) {
                names.add(declared.group(1));
            }
        }
        return names;
    }

    private static Stream<String> read(String part) {
        try (InputStream text = Objects.requireNonNull(CsharpSupport.class.getResourceAsStream(part))) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
