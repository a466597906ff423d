package io.sharedstruct.inspect;

import io.sharedstruct.Endian;
import io.sharedstruct.TextForm;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The type of a field, or of the elements of an array.
 *
 * <p>A converter is the name of a class that makes another value of the stored one, as the descriptor has it, {@code InstantAs.Millis}.
 */
public sealed interface FieldType {

    /**
     * The type as descriptors name it, with the constants of an enum, and without the fields of a struct.
     *
     * @return {@code int32/be}, for example; it may hold any characters if another program wrote the descriptor
     */
    String describe();

    /**
     * A boolean: false if all bytes are 0.
     *
     * @param bytes how many bytes it has: 1, 2, 4 or 8
     * @param order the declared byte order
     * @param converter the converter, if there is one
     */
    record BoolType(int bytes, Endian order, Optional<String> converter) implements FieldType {
        @Override
        public String describe() {
            return TypeTexts.of("bool" + bytes * Byte.SIZE, order, converter);
        }
    }

    /**
     * An integer.
     *
     * @param bytes how many bytes it has: 1, 2, 4 or 8
     * @param signed whether it is one in two's complement
     * @param order the declared byte order
     * @param converter the converter, if there is one
     */
    record IntegerType(int bytes, boolean signed, Endian order, Optional<String> converter) implements FieldType {
        @Override
        public String describe() {
            return TypeTexts.of((signed ? "int" : "uint") + bytes * Byte.SIZE, order, converter);
        }
    }

    /**
     * A code unit of UTF-16, of 2 bytes.
     *
     * @param order the declared byte order
     * @param converter the converter, if there is one
     */
    record CharType(Endian order, Optional<String> converter) implements FieldType {
        @Override
        public String describe() {
            return TypeTexts.of("char16", order, converter);
        }
    }

    /**
     * A floating-point number.
     *
     * @param bytes how many bytes it has: 4 or 8
     * @param order the declared byte order
     * @param converter the converter, if there is one
     */
    record FloatType(int bytes, Endian order, Optional<String> converter) implements FieldType {
        @Override
        public String describe() {
            return TypeTexts.of("float" + bytes * Byte.SIZE, order, converter);
        }
    }

    /**
     * An enum.
     *
     * @param bytes how many bytes it has: 1, 2 or 4
     * @param constants the constants by the integers that they are stored as, in the order of the descriptor
     * @param order the declared byte order
     */
    record EnumType(int bytes, Map<Long, String> constants, Endian order) implements FieldType {

        /**
         * Copies the constants.
         *
         * @param bytes how many bytes it has: 1, 2 or 4
         * @param constants the constants by the integers that they are stored as, in the order of the descriptor
         * @param order the declared byte order
         */
        public EnumType {
            constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        }

        /**
         * Whether the bytes are a signed integer.
         *
         * @return whether a constant is negative, or has the 32 bits of an {@code int}
         */
        public boolean signed() {
            return bytes == Integer.BYTES || constants.keySet().stream().anyMatch(code -> code < 0);
        }

        @Override
        public String describe() {
            return TypeTexts.of("enum" + bytes * Byte.SIZE, order, Optional.empty()) + TypeTexts.constants(constants);
        }
    }

    /**
     * A text in a fixed number of bytes, which {@link FieldPlace#length} or {@link FieldDescription#elementLength} says.
     *
     * @param charset the charset
     * @param form what says where the text ends
     * @param order the declared byte order of the length before the text
     */
    record TextType(Charset charset, TextForm form, Endian order) implements FieldType {
        @Override
        public String describe() {
            return TypeTexts.text(charset.name(), form, order);
        }
    }

    /**
     * Some bits of a unit.
     *
     * @param unitBytes how many bytes the unit has: 1, 2, 4 or 8
     * @param bits how many bits
     * @param lsb the number of the least significant one, counted from the least significant one of the unit
     * @param meaning what the bits are
     * @param order the declared byte order of the unit
     */
    record BitsType(int unitBytes, int bits, int lsb, Meaning meaning, Endian order) implements FieldType {

        /** What bits are. */
        public enum Meaning {
            /** An integer in two's complement. */
            SIGNED,
            /** An integer without a sign. */
            UNSIGNED,
            /** True if any of them is set. */
            BOOL
        }

        @Override
        public String describe() {
            String name = switch (meaning) {
                case SIGNED -> "int";
                case UNSIGNED -> "uint";
                case BOOL -> "bool";
            };
            return TypeTexts.of(name + unitBytes * Byte.SIZE + ":" + bits + "@" + lsb, order, Optional.empty());
        }
    }

    /**
     * Bytes of which a converter makes a value.
     *
     * @param bytes how many there are
     * @param converter the converter
     */
    record BytesType(int bytes, String converter) implements FieldType {
        @Override
        public String describe() {
            return "int8[" + bytes + "]/" + converter;
        }
    }

    /**
     * A struct inside the struct.
     *
     * @param struct what it is; its offsets are counted from its own first byte
     */
    record StructType(StructDescription struct) implements FieldType {
        @Override
        public String describe() {
            return "struct";
        }
    }

    /**
     * Words in which threads of all processes agree on who may go on. They have no value.
     *
     * @param kind what they are
     */
    record WordType(Kind kind) implements FieldType {

        /** What words are. */
        public enum Kind {
            /** A {@link io.sharedstruct.SharedLock} of 4 bytes. */
            LOCK("lock", 4),
            /** A {@link io.sharedstruct.SharedReadWriteLock} of 64 bytes. */
            READ_WRITE_LOCK("rwlock", 64),
            /** A {@link io.sharedstruct.Sequence} of 8 bytes. */
            SEQUENCE("sequence", 8);

            private final String token;
            private final int bytes;

            Kind(String token, int bytes) {
                this.token = token;
                this.bytes = bytes;
            }

            /**
             * How many bytes they have.
             *
             * @return the size in bytes
             */
            public int bytes() {
                return bytes;
            }
        }

        @Override
        public String describe() {
            return kind.token;
        }
    }

    /**
     * A type of which this version of the library knows nothing, or that contradicts itself.
     *
     * @param token what the descriptor says, without the lengths of an array
     */
    record UnknownType(String token) implements FieldType {
        @Override
        public String describe() {
            return token;
        }
    }
}
