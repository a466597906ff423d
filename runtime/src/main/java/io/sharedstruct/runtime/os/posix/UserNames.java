package io.sharedstruct.runtime.os.posix;

import io.sharedstruct.runtime.os.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The names of users. Java tells that of the owner of a file only; once told, it is known for all that are his. */
public final class UserNames {

    private static final String LETTERS = "rwxrwxrwx";

    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private UserNames() {}

    /**
     * Who may do what.
     *
     * @param mode the mode of a file
     * @param owner the id of its owner
     * @param path where the file is, followed if it is a link
     */
    public static Access access(int mode, int owner, Path path) {
        return new Access(KNOWN.computeIfAbsent(owner, id -> name(id, path)), letters(mode));
    }

    private static String name(int id, Path path) {
        try {
            return Files.getOwner(path).getName();
        } catch (IOException | UnsupportedOperationException | SecurityException unknown) {
            return Integer.toUnsignedString(id);
        }
    }

    /** The lower nine bits of a mode as {@code ls} shows them. */
    public static String letters(int mode) {
        StringBuilder letters = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS.length(); i++) {
            if ((mode & (1 << (LETTERS.length() - 1 - i))) == 0) {
                letters.setCharAt(i, '-');
            }
        }
        return letters.toString();
    }
}
