package io.sharedstruct.tools.window.fields;

import io.sharedstruct.inspect.ConvertedValue;
import io.sharedstruct.inspect.EnumValue;
import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.inspect.FieldType.CharType;
import io.sharedstruct.inspect.FieldType.StructType;
import io.sharedstruct.inspect.FieldType.TextType;
import io.sharedstruct.inspect.FieldType.UnknownType;
import io.sharedstruct.inspect.FieldType.WordType;
import io.sharedstruct.inspect.FieldValues;
import io.sharedstruct.tools.picture.Types;
import io.sharedstruct.tools.window.feed.Bytes;
import io.sharedstruct.tools.window.feed.Range;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;

/** Values of rows, from bytes. */
public final class Values {

    private static final int MOST_ELEMENTS = 12;
    private static final int LONGEST_ARRAY = 1 << 12;
    private static final int LONGEST_VALUE = 1 << 16;
    private static final int LONGEST_TEXT = 500;

    private Values() {}

    /** The bytes that a row shows something of. */
    static Range range(Node node) {
        if (node.type() instanceof StructType || node.elementLength() > LONGEST_VALUE) {
            return new Range(node.offset(), 0);
        }
        return new Range(node.offset(), (int) (shownElements(node) * node.elementLength()));
    }

    private static long shownElements(Node node) {
        long room = Math.max(1, LONGEST_ARRAY / node.elementLength());
        return Math.min(node.elementCount(), Math.min(MOST_ELEMENTS, room));
    }

    /** What a row shows; empty if the bytes haven't been read. */
    static Optional<String> shown(Node node, Bytes bytes) {
        if (node.type() instanceof StructType) {
            return Optional.of(node.isArray() ? Types.structs(node.elementCount(), node.elementLength()) : "");
        }
        if (node.elementLength() > LONGEST_VALUE) {
            return Optional.of(node.elementLength() + " bytes");
        }
        if (node.isValue()) {
            return value(node.element(0), bytes).map(Values::words);
        }
        long shown = shownElements(node);
        StringJoiner elements = new StringJoiner(", ", "[", node.elementCount() > shown ? ", …]" : "]");
        for (long i = 0; i < shown; i++) {
            Optional<Object> value = value(node.element(i), bytes);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            elements.add(words(value.get()));
        }
        return Optional.of(elements.toString());
    }

    private static String words(Object value) {
        String words = FieldValues.show(value);
        return words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) + "…" : words;
    }

    private static Optional<Object> value(FieldPlace place, Bytes bytes) {
        return bytes.at(place.offset(), (int) place.length())
                .map(found -> FieldValues.decode(place, found.bytes(), found.at()));
    }

    /** What an editor begins with. */
    static String text(Node node, Bytes bytes) {
        return value(node.element(0), bytes).map(Values::text).orElse("");
    }

    private static String text(Object value) {
        if (value instanceof EnumValue known) {
            return known.constant().orElse(Long.toString(known.code()));
        }
        if (value instanceof ConvertedValue converted) {
            return text(converted.stored());
        }
        return value instanceof String || value instanceof Character ? value.toString() : FieldValues.show(value);
    }

    /** Whether a row is a number, or can be seen as one. */
    public static boolean isNumber(Node node) {
        return node.isValue()
                && !(node.type() instanceof WordType || node.type() instanceof UnknownType)
                && node.length() <= Long.BYTES
                && !(node.type() instanceof TextType)
                && !(node.type() instanceof CharType);
    }

    /** The number in a row. */
    public static OptionalDouble number(Node node, Bytes bytes) {
        Optional<Object> value = value(node.element(0), bytes);
        return value.isEmpty() ? OptionalDouble.empty() : number(value.get());
    }

    private static OptionalDouble number(Object value) {
        if (value instanceof Number number) {
            return OptionalDouble.of(number.doubleValue());
        }
        if (value instanceof Boolean flag) {
            return OptionalDouble.of(flag ? 1 : 0);
        }
        if (value instanceof EnumValue known) {
            return OptionalDouble.of((double) known.code());
        }
        return value instanceof ConvertedValue converted ? number(converted.stored()) : OptionalDouble.empty();
    }
}
