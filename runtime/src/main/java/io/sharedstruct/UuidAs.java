package io.sharedstruct;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Converters of a {@link UUID}, for {@link Converted}. */
public final class UuidAs {

    private UuidAs() {}

    /** The 16 bytes of RFC 9562, in the order of the text, as {@code uuid_t} of libuuid; not a GUID of Windows. */
    public static final class Bytes {

        /** How many bytes are stored. */
        public static final int SIZE = 16;

        private Bytes() {}

        /**
         * A UUID as bytes.
         *
         * @param value the UUID
         * @return the bytes
         */
        public static byte[] encode(UUID value) {
            return ByteBuffer.allocate(SIZE)
                    .putLong(value.getMostSignificantBits())
                    .putLong(value.getLeastSignificantBits())
                    .array();
        }

        /**
         * A UUID from bytes. Any 16 are one.
         *
         * @param bytes the bytes
         * @return the UUID
         */
        public static UUID decode(byte[] bytes) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
    }
}
