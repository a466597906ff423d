package io.sharedstruct.processor;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The folder that an option names for the files of a language.
 *
 * @param kind where it is
 * @param name its name: a path from the folder of the classes, or an absolute one, or what was written and is neither
 * @param flaw why it can't be, empty if it can
 */
record OutputFolder(Kind kind, String name, String flaw) {

    enum Kind {
        /** Beside the classes, each file in the package of its struct. */
        CLASSES,
        /** In a folder in that of the classes: build tools know of files there, and remove what nothing needs any more. */
        IN_CLASSES,
        /** Anywhere else; nobody removes the files there. */
        ABSOLUTE,
        NONE
    }

    static final OutputFolder NOWHERE = new OutputFolder(Kind.NONE, "", "");

    private static final String OFF = "off";

    /**
     * The folder for an option.
     *
     * @param unasked whether files are written without it
     */
    static OutputFolder of(String option, boolean unasked, Map<String, String> options) {
        if (!options.containsKey(option)) {
            return unasked ? new OutputFolder(Kind.CLASSES, "", "") : NOWHERE;
        }
        String value = options.get(option);
        if (value == null || value.isBlank()) {
            return new OutputFolder(Kind.NONE, "", "has no value");
        }
        return value.equals(OFF) ? NOWHERE : of(value);
    }

    private static OutputFolder of(String value) {
        Path path;
        try {
            path = Path.of(value).normalize();
        } catch (InvalidPathException notAPath) {
            return new OutputFolder(Kind.NONE, value, "is no path: " + notAPath.getReason());
        }
        if (path.isAbsolute()) {
            return Files.exists(path) && !Files.isDirectory(path)
                    ? new OutputFolder(Kind.NONE, value, "is a file")
                    : new OutputFolder(Kind.ABSOLUTE, path.toString(), "");
        }
        if (path.getRoot() != null || path.startsWith("..")) {
            return new OutputFolder(Kind.NONE, value, "leads out of the folder of the classes");
        }
        String name = path.toString().replace('\\', '/');
        return name.isEmpty() ? new OutputFolder(Kind.CLASSES, "", "") : new OutputFolder(Kind.IN_CLASSES, name, "");
    }

    /** What the system says, in words; most exceptions of files have no message but the file. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileAlreadyExistsException existing) {
            return existing.getFile() + " is a file";
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " doesn't exist";
        }
        @Nullable String reason = failure instanceof FileSystemException other ? other.getReason() : null;
        return reason == null ? failure.toString() : reason;
    }
}
