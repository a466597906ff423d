package io.sharedstruct.processor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The canonical text of a layout, by which processes find out whether they mean the same bytes. */
final class LayoutDescriptor {

    private LayoutDescriptor() {}

    /** One line per field in the order of the offsets: offset, type, length in bytes, name. */
    static String of(List<FieldModel> fields) {
        return fields.stream()
                .sorted(Comparator.comparingLong(FieldModel::offset))
                .map(field -> field.offset() + " " + field.type().token() + " "
                        + field.type().size() + " " + field.name() + "\n")
                .collect(Collectors.joining());
    }

    /** The first 8 bytes, big-endian, of the SHA-256 of the descriptor in UTF-8. */
    static long fingerprint(String descriptor) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(descriptor.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
