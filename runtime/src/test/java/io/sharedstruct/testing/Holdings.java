package io.sharedstruct.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What this process holds of an object, as the kernel tells it. */
public final class Holdings {

    private Holdings() {}

    /** Descriptors that lead to the object, whether its name is still there or not. */
    public static long descriptors(String name) {
        try (Stream<Path> fds = Files.list(Path.of("/proc/self/fd"))) {
            return fds.filter(fd -> leadsTo(fd, name)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All descriptors of this process. */
    public static long allDescriptors() {
        try (Stream<Path> fds = Files.list(Path.of("/proc/self/fd"))) {
            return fds.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean leadsTo(Path fd, String name) {
        try {
            return Files.readSymbolicLink(fd).toString().contains(name);
        } catch (IOException e) {
            return false; // gone since it was listed
        }
    }

    /** Mappings of the object. */
    public static long mappings(String name) {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            return maps.filter(line -> line.contains(name)).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All mappings of this process. */
    public static long allMappings() {
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"))) {
            return maps.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The size of the address space of this process in bytes. */
    public static long addressSpace() {
        try {
            String[] pages = Files.readString(Path.of("/proc/self/statm")).split(" ", -1);
            return Long.parseLong(pages[0]) * 4096;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
