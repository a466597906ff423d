package io.sharedstruct.inspect;

import io.sharedstruct.Endian;
import io.sharedstruct.TextForm;
import io.sharedstruct.inspect.FieldType.BitsType;
import io.sharedstruct.inspect.FieldType.BoolType;
import io.sharedstruct.inspect.FieldType.BytesType;
import io.sharedstruct.inspect.FieldType.CharType;
import io.sharedstruct.inspect.FieldType.EnumType;
import io.sharedstruct.inspect.FieldType.FloatType;
import io.sharedstruct.inspect.FieldType.IntegerType;
import io.sharedstruct.inspect.FieldType.TextType;
import io.sharedstruct.inspect.FieldType.UnknownType;
import io.sharedstruct.inspect.FieldType.WordType;
import io.sharedstruct.runtime.open.StructText;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Types as descriptors name them, written and read. One that says what isn't known, or that doesn't go with its length, is a type that
 * isn't known.
 */
final class TypeTexts {

    private static final Pattern NUMBER =
            Pattern.compile("(bool|int|uint|char|float)(8|16|32|64)(/[bl]e)?(?:/([^/\\[\\]{}]+))?");
    private static final Pattern BITS = Pattern.compile("(bool|int|uint)(8|16|32|64):(\\d{1,2})@(\\d{1,2})(/[bl]e)?");
    private static final Pattern ENUM = Pattern.compile("enum(8|16|32)(/[bl]e)?");
    private static final Pattern BYTES = Pattern.compile("int8\\[(\\d{1,9})]/([^/\\[\\]{}]+)");
    private static final Pattern TEXT =
            Pattern.compile("string/([A-Z\\d-]{1,10})(?:/(unterminated|prefixed8|prefixed16|prefixed32))?(/[bl]e)?");

    private static final Set<String> CHARSETS =
            Set.of("UTF-8", "US-ASCII", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");

    private TypeTexts() {}

    /**
     * The type of a field that is no struct, or of the elements of an array.
     *
     * @param length how many bytes a value has
     */
    static FieldType parse(StructText.Type type, long length) {
        FieldType parsed = type.constants() == null
                ? plain(type.name(), length)
                : enumeration(type.name(), type.constants(), length);
        if (parsed != null) {
            return parsed;
        }
        return new UnknownType(type.constants() == null ? type.name() : type.name() + "{" + type.constants() + "}");
    }

    private static @Nullable FieldType plain(String name, long length) {
        for (WordType.Kind kind : WordType.Kind.values()) {
            WordType word = new WordType(kind);
            if (word.describe().equals(name) && kind.bytes() == length) {
                return word;
            }
        }
        Matcher number = NUMBER.matcher(name);
        if (number.matches()) {
            return number(number, length);
        }
        Matcher bits = BITS.matcher(name);
        if (bits.matches()) {
            return bits(bits, length);
        }
        Matcher text = TEXT.matcher(name);
        if (text.matches()) {
            return text(text, length);
        }
        Matcher bytes = BYTES.matcher(name);
        return bytes.matches() && Integer.parseInt(bytes.group(1)) == length
                ? new BytesType((int) length, bytes.group(2))
                : null;
    }

    private static Endian order(@Nullable String suffix) {
        return suffix == null ? Endian.NATIVE : suffix.equals("/be") ? Endian.BIG : Endian.LITTLE;
    }

    private static @Nullable FieldType number(Matcher number, long length) {
        int bytes = Integer.parseInt(number.group(2)) / Byte.SIZE;
        if (bytes != length) {
            return null;
        }
        Endian order = order(number.group(3));
        Optional<String> converter = Optional.ofNullable(number.group(4));
        return switch (number.group(1)) {
            case "bool" -> new BoolType(bytes, order, converter);
            case "int" -> new IntegerType(bytes, true, order, converter);
            case "uint" -> new IntegerType(bytes, false, order, converter);
            case "char" -> bytes == Character.BYTES ? new CharType(order, converter) : null;
            default -> bytes >= Float.BYTES ? new FloatType(bytes, order, converter) : null;
        };
    }

    private static @Nullable FieldType bits(Matcher bits, long length) {
        int unit = Integer.parseInt(bits.group(2)) / Byte.SIZE;
        int width = Integer.parseInt(bits.group(3));
        int lsb = Integer.parseInt(bits.group(4));
        if (unit != length || width == 0 || lsb + width > unit * Byte.SIZE) {
            return null;
        }
        BitsType.Meaning meaning = switch (bits.group(1)) {
            case "bool" -> BitsType.Meaning.BOOL;
            case "int" -> BitsType.Meaning.SIGNED;
            default -> BitsType.Meaning.UNSIGNED;
        };
        return new BitsType(unit, width, lsb, meaning, order(bits.group(5)));
    }

    private static @Nullable FieldType text(Matcher text, long length) {
        TextForm form = text.group(2) == null
                ? TextForm.TERMINATED
                : switch (text.group(2)) {
                    case "unterminated" -> TextForm.UNTERMINATED;
                    case "prefixed8" -> TextForm.PREFIXED_8;
                    case "prefixed16" -> TextForm.PREFIXED_16;
                    default -> TextForm.PREFIXED_32;
                };
        if (!CHARSETS.contains(text.group(1)) || length > Integer.MAX_VALUE) {
            return null;
        }
        TextType type = new TextType(Charset.forName(text.group(1)), form, order(text.group(3)));
        int unit = Texts.unit(type);
        return length % unit == 0 && length >= form.prefixSize() && length >= unit ? type : null;
    }

    private static @Nullable FieldType enumeration(String name, String constants, long length) {
        Matcher matcher = ENUM.matcher(name);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) / Byte.SIZE != length) {
            return null;
        }
        Map<Long, String> byCode = new LinkedHashMap<>();
        for (String constant : constants.split(",", -1)) {
            int equals = constant.lastIndexOf('=');
            try {
                if (equals <= 0
                        || byCode.put(
                                        (long) Integer.parseInt(constant, equals + 1, constant.length(), 10),
                                        constant.substring(0, equals))
                                != null) {
                    return null;
                }
            } catch (NumberFormatException noNumber) {
                return null;
            }
        }
        return new EnumType((int) length, byCode, order(matcher.group(2)));
    }

    static String of(String name, Endian order, Optional<String> converter) {
        return name + suffix(order) + converter.map(known -> "/" + known).orElse("");
    }

    static String text(String charset, TextForm form, Endian order) {
        String end = form == TextForm.TERMINATED
                ? ""
                : "/" + form.name().toLowerCase(Locale.ROOT).replace("_", "");
        return "string/" + charset + end + suffix(order);
    }

    static String constants(Map<Long, String> constants) {
        return constants.entrySet().stream()
                .map(constant -> constant.getValue() + "=" + constant.getKey())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String suffix(Endian order) {
        return switch (order) {
            case NATIVE -> "";
            case LITTLE -> "/le";
            case BIG -> "/be";
        };
    }
}
