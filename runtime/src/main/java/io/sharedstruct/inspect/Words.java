package io.sharedstruct.inspect;

import io.sharedstruct.Endian;
import io.sharedstruct.inspect.FieldType.WordType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words of locks and sequences say; their protocols are those of the room {@code runtime.concurrent}. Who died without giving a
 * lock back still stands in its word.
 */
final class Words {

    private static final int ABANDONED = 1 << 30;
    private static final int OWNER = ABANDONED - 1;

    private Words() {}

    static String state(WordType.Kind kind, ByteBuffer bytes, int at) {
        return switch (kind) {
            case LOCK -> lock(word(bytes, at), "held");
            case READ_WRITE_LOCK -> readWriteLock(bytes, at);
            case SEQUENCE -> sequence(word(bytes, at), word(bytes, at + Integer.BYTES));
        };
    }

    private static int word(ByteBuffer bytes, int at) {
        return (int) Numbers.unsigned(bytes, at, Integer.BYTES, Endian.NATIVE);
    }

    private static String id(int word) {
        return "id 0x" + Integer.toHexString(word & OWNER);
    }

    private static String lock(int word, String how) {
        String state = (word & OWNER) == 0 ? "free" : how + " by " + id(word);
        return state
                + ((word & ABANDONED) == 0 ? "" : ", abandoned by a writer who died")
                + (word < 0 ? ", others wait" : "");
    }

    /** The word of the writer, and behind it one for each reader. */
    private static String readWriteLock(ByteBuffer bytes, int at) {
        List<String> readers = new ArrayList<>();
        for (int i = Integer.BYTES; i < WordType.Kind.READ_WRITE_LOCK.bytes(); i += Integer.BYTES) {
            int reader = word(bytes, at + i);
            if (reader != 0) {
                readers.add(id(reader));
            }
        }
        int writer = word(bytes, at);
        if (readers.isEmpty()) {
            return lock(writer, "held for writing");
        }
        String read = "held for reading by " + String.join(", ", readers);
        return (writer & OWNER) == 0
                ? read + lock(writer, "").substring("free".length())
                : read + ", " + lock(writer, "wanted for writing");
    }

    /** The number of updates, odd while somebody writes, and behind it the lock of the writers. */
    private static String sequence(int number, int writer) {
        String at = Integer.toUnsignedString(number);
        if ((number & 1) == 0) {
            return at + ", " + lock(writer, "held");
        }
        return at + ", being written" + ((writer & OWNER) == 0 ? " by nobody" : " by " + id(writer));
    }
}
