package io.sharedstruct.processor.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;

/** The canonical text of a layout, by which processes find out whether they mean the same bytes. */
public final class LayoutDescriptor {

    private LayoutDescriptor() {}

    /**
     * One line per field in the order of the offsets: offset, type, length in bytes, name. The fields of nested structs
     * have dotted names; an array of structs has a line of its own before those of its first element.
     */
    public static String of(List<FieldModel> fields) {
        return FlatField.withElements(fields).stream()
                .map(field -> field.offset() + " " + field.token() + " " + field.size() + " " + field.name() + "\n")
                .collect(Collectors.joining());
    }

    /** The first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8. */
    public static long fingerprint(String descriptor) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(descriptor.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
