package io.sharedstruct.benchmarks.mirror;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What Linux says of a process. */
final class ProcessFiles {

    /** Of a second, in /proc. */
    private static final double TICKS = 100;

    private static final double MEGABYTE = 1 << 20;

    private final Path folder;

    ProcessFiles(long pid) {
        folder = Path.of("/proc", Long.toString(pid));
    }

    /** The seconds of a processor that it has taken. */
    double processorSeconds() throws IOException {
        String line = Files.readString(folder.resolve("stat"));
        // The name of the program may have blanks, and ends with the last parenthesis.
        String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(words[11]) + Long.parseLong(words[12])) / TICKS;
    }

    /** The memory that it has, in MB, those files among it that it shares with others. */
    double residentMegabytes() throws IOException {
        return number(Files.readAllLines(folder.resolve("status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .findFirst()
                        .orElseThrow())
                / 1024;
    }

    /** The files of the transport that it has mapped, in MB of shared memory. */
    double transportMegabytes() throws IOException {
        List<String> paths = Files.readAllLines(folder.resolve("maps")).stream()
                .filter(line -> line.contains("/sharedstruct-mirror-"))
                .map(line -> line.substring(line.indexOf('/')))
                .distinct()
                .toList();
        double bytes = 0;
        for (String path : paths) {
            Path there = folder.resolve("root").resolve(path.substring(1));
            bytes += Files.exists(there) ? Files.size(there) : 0;
        }
        return bytes / MEGABYTE;
    }

    /** The bytes that have come in on all networks that it has. */
    long bytesReceived() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("net/dev"))) {
            return lines.filter(line -> line.contains(":"))
                    .mapToLong(line -> (long) number(line.substring(line.indexOf(':') + 1)))
                    .sum();
        }
    }

    private static double number(String line) {
        for (String word : line.trim().split("\\s+", -1)) {
            if (word.matches("[0-9]+")) {
                return Long.parseLong(word);
            }
        }
        throw new IllegalArgumentException("no number: " + line);
    }
}
