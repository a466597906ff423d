package io.sharedstruct.tools.source;

import io.sharedstruct.inspect.StructDescription;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A region in a file: the bytes of the struct as they were, so that generated classes can map the file, then the layout as a text, and a
 * tail of 24 bytes in the byte order of the machine:
 *
 * <pre>
 *  0 ..  7 uint64  length of the text in bytes
 *  8 .. 11 uint32  0x01020304
 * 12 .. 15 uint32  1, the version of this format
 * 16 .. 23 char[8] "SHSTRUCD"
 * </pre>
 */
public final class DumpFile implements AutoCloseable {

    private static final int TAIL = 24;
    private static final int ORDER = 0x01020304;
    private static final int VERSION = 1;
    private static final byte[] MAGIC = "SHSTRUCD".getBytes(StandardCharsets.US_ASCII);

    /** Descriptors of regions have at most 1 MiB, names little. */
    private static final long LONGEST_TEXT = 4L << 20;

    private final RandomAccessFile file;
    private final StructDescription struct;

    private DumpFile(RandomAccessFile file, StructDescription struct) {
        this.file = file;
        this.struct = struct;
    }

    /** What stands behind the bytes of a struct. */
    public static byte[] end(StructDescription struct) {
        byte[] text = struct.toText().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(text.length + TAIL)
                .order(ByteOrder.nativeOrder())
                .put(text)
                .putLong(text.length)
                .putInt(ORDER)
                .putInt(VERSION)
                .put(MAGIC)
                .array();
    }

    /**
     * Opens a file; empty if it is none of these.
     *
     * @throws SourceException if it is one, and can't be used
     */
    public static Optional<DumpFile> open(Path path) throws IOException {
        RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
        try {
            Optional<StructDescription> struct = describe(file, path);
            if (struct.isEmpty()) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new DumpFile(file, struct.get()));
        } catch (IOException | RuntimeException | Error e) {
            file.close();
            throw e;
        }
    }

    private static Optional<StructDescription> describe(RandomAccessFile file, Path path) throws IOException {
        if (file.length() < TAIL) {
            return Optional.empty();
        }
        ByteBuffer tail = read(file, file.length() - TAIL, TAIL).order(ByteOrder.nativeOrder());
        if (!tail.slice(TAIL - MAGIC.length, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))) {
            return Optional.empty();
        }
        long length = tail.getLong();
        int order = tail.getInt();
        int version = tail.getInt();
        if (order == Integer.reverseBytes(ORDER)) {
            throw bad(path, "a machine with the other byte order made it");
        }
        if (order != ORDER || version != VERSION) {
            throw bad(path, "another version of this program made it");
        }
        if (length < 0 || length > Math.min(LONGEST_TEXT, file.length() - TAIL)) {
            throw bad(path, "it is damaged: the length of its layout is " + length);
        }
        StructDescription struct = parse(read(file, file.length() - TAIL - length, (int) length), path);
        if (struct.size() != file.length() - TAIL - length) {
            throw bad(
                    path,
                    "it is damaged: it has " + (file.length() - TAIL - length) + " bytes of a struct of "
                            + struct.size());
        }
        return Optional.of(struct);
    }

    private static StructDescription parse(ByteBuffer text, Path path) {
        try {
            return StructDescription.fromText(
                    StandardCharsets.UTF_8.newDecoder().decode(text).toString());
        } catch (CharacterCodingException e) {
            throw bad(path, "it is damaged: its layout is no text");
        } catch (IllegalArgumentException e) {
            throw bad(path, "it is damaged: " + e.getMessage());
        }
    }

    private static SourceException bad(Path path, String why) {
        return new SourceException("the file '" + path + "' can't be used: " + why);
    }

    private static ByteBuffer read(RandomAccessFile file, long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        file.seek(offset);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    public StructDescription struct() {
        return struct;
    }

    /** The bytes of the struct, and what stands behind them. */
    public InputStream bytes() throws IOException {
        file.seek(0);
        if (file.length() < struct.size()) {
            throw new EOFException("the file has become shorter");
        }
        return Channels.newInputStream(file.getChannel());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
