package io.sharedstruct.runtime.os.posix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths as the C library of a POSIX system takes them. */
public final class PathBytes {

    private PathBytes() {}

    /**
     * The bytes of an absolute path, with the NUL that ends them. They are asked of its URI, which has them as they are,
     * whatever the encoding of names is that this JVM was started with.
     */
    public static byte[] of(Path path) {
        byte[] encoded = path.toUri().getRawPath().getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length + 1);
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] == '%') {
                bytes.write(Character.digit(encoded[i + 1], 16) << 4 | Character.digit(encoded[i + 2], 16));
                i += 2;
            } else {
                bytes.write(encoded[i]);
            }
        }
        bytes.write(0);
        return bytes.toByteArray();
    }

    /** The bytes of a text in UTF-8, with the NUL that ends them: names of regions are the same bytes in every locale. */
    public static byte[] of(String text) {
        return (text + '\0').getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with the length of a name, as the end of a sentence; null if nothing is. */
    public static @Nullable String tooLong(String name, int most, String system) {
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        return length <= most
                ? null
                : "has " + length + " bytes in UTF-8, more than the " + most + " that " + system + " allows";
    }

    /** The bytes of an ASCII name in the folder of a path. */
    static byte[] sibling(byte[] path, String name) {
        int folder = path.length - 1;
        while (path[folder] != '/') {
            folder--;
        }
        byte[] last = name.getBytes(StandardCharsets.US_ASCII);
        byte[] sibling = new byte[folder + 1 + last.length + 1];
        System.arraycopy(path, 0, sibling, 0, folder + 1);
        System.arraycopy(last, 0, sibling, folder + 1, last.length);
        return sibling;
    }
}
