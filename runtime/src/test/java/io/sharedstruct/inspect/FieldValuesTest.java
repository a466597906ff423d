package io.sharedstruct.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes are shown as what they are, and what a person writes becomes bytes, or is refused with the range. */
class FieldValuesTest {

    private static FieldPlace place(String token, int length) {
        return StructDescription.parse(length, "0 " + token + " " + length + " f\n")
                .at("f");
    }

    private static String shown(String token, String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        FieldPlace place = place(token, bytes.length);
        String first = FieldValues.show(FieldValues.decode(place, ByteBuffer.wrap(bytes), 0));
        // Wherever the bytes are.
        ByteBuffer longer = ByteBuffer.allocateDirect(bytes.length + 3)
                .position(3)
                .put(bytes)
                .position(1);
        assertThat(FieldValues.show(FieldValues.decode(place, longer, 3))).isEqualTo(first);
        return first;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bool8|00|false",
                "bool8|02|true",
                "bool32/be|00010000|true",
                "int8|ff|-1",
                "uint8|ff|255",
                "int16/be|fffe|-2",
                "uint16/le|fffe|65279",
                "int32/le|00000080|-2147483648",
                "uint32/be|ffffffff|4294967295",
                "int64/be|8000000000000000|-9223372036854775808",
                "uint64/be|ffffffffffffffff|18446744073709551615",
                "char16/be|00e9|'é'",
                "char16/be|0027|'\\''",
                "char16/be|d800|'\\ud800'",
                "char16/be|0000|'\\u0000'",
                "float32/be|3fc00000|1.5",
                "float32/be|7fc00001|NaN",
                "float64/be|fff0000000000000|-Infinity",
                "enum8{A=0,B=200}|c8|B",
                "enum8{A=0,B=200}|07|7 (no constant)",
                "enum8{A=-1}|ff|A",
                "enum32/be{A=0}|ffffffff|-1 (no constant)",
                "uint8:3@2|1c|7",
                "int8:3@2|1c|-1",
                "bool8:2@6|40|true",
                "bool8:2@6|3f|false",
                "uint64:64@0/be|ffffffffffffffff|18446744073709551615",
                "uint32:9@12/be|001ff000|511",
                "int64/be/InstantAs.Millis|0000000000000001|1 (1970-01-01T00:00:00.001Z)",
                "int64/be/InstantAs.Seconds|7fffffffffffffff|9223372036854775807",
                "int64/be/DurationAs.Seconds|0000000000000e10|3600 (PT1H)",
                "int64/be/Kelvin|0000000000000e10|3600",
                "int8[16]/UuidAs.Bytes|000102030405060708090a0b0c0d0e0f|00010203-0405-0607-0809-0a0b0c0d0e0f",
                "int8[2]/Other.Bytes|0aff|0a ff",
                "quaternion|0aff|0a ff",
                "lock|00000000|free"
            })
    void valuesAreShown(String token, String hex, String expected) {
        assertThat(shown(token, hex)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "UTF-8|6869006a|\"hi\"",
                "UTF-8|68696a6b|\"hijk\"",
                "UTF-8|c3a9ff00|\"é\uFFFD\"",
                "UTF-8|1b5b324a|\"\\u001b[2J\"",
                "UTF-8|0a0d0922|\"\\n\\r\\t\\\"\"",
                "UTF-8|5ce280ae|\"\\\\\\u202e\"",
                "US-ASCII|61e90000|\"a\uFFFD\"",
                "ISO-8859-1|e9800000|\"é\\u0080\"",
                "UTF-16LE|3dd800de0000|\"\uD83D\uDE00\"",
                "UTF-16BE|d83d0041d83d|\"\uFFFDA\uFFFD\"",
                "UTF-16LE|00de41000000|\"\uFFFDA\"",
                "UTF-32BE|0001f60000110000|\"\uD83D\uDE00\uFFFD\"",
                "UTF-32LE|00d800000041000000000000|\"\uFFFD\u4100\"",
                "UTF-8/prefixed8|02610062|\"a\\u0000\"",
                "UTF-8/prefixed8|ff616263|\"abc\"",
                "UTF-8/prefixed16/be|000261620000|\"ab\"",
                "UTF-8/prefixed32/le|0000000061626364|\"\"",
                "UTF-8/prefixed32/be|ffffffff61626364|\"abcd\"",
                "UTF-16BE/prefixed16/be|0003004100420000|\"A\""
            })
    void textsAreShown(String token, String hex, String expected) {
        assertThat(shown("string/" + token, hex)).isEqualTo(expected);
    }

    private static byte[] words(int length, int... words) {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(java.nio.ByteOrder.nativeOrder());
        for (int word : words) {
            bytes.putInt(word);
        }
        return bytes.array();
    }

    private static String state(String token, int length, int... words) {
        return FieldValues.show(FieldValues.decode(place(token, length), ByteBuffer.wrap(words(length, words)), 0));
    }

    @Test
    void wordsSayWhoHasThem() {
        assertThat(state("lock", 4, 0x2a)).isEqualTo("held by id 0x2a");
        assertThat(state("lock", 4, 0x8000002a)).isEqualTo("held by id 0x2a, others wait");
        assertThat(state("rwlock", 64, 0)).isEqualTo("free");
        assertThat(state("rwlock", 64, 0x40000000)).isEqualTo("free, abandoned by a writer who died");
        assertThat(state("rwlock", 64, 7)).isEqualTo("held for writing by id 0x7");
        assertThat(state("rwlock", 64, 0, 1, 0, 2)).isEqualTo("held for reading by id 0x1, id 0x2");
        assertThat(state("rwlock", 64, 7, 1)).isEqualTo("held for reading by id 0x1, wanted for writing by id 0x7");
        assertThat(state("sequence", 8, 6)).isEqualTo("6, free");
        assertThat(state("sequence", 8, 7, 0x2a)).isEqualTo("7, being written by id 0x2a");
        assertThat(state("sequence", 8, 7)).isEqualTo("7, being written by nobody");
    }

    @Test
    void noBytesMakeItThrow() {
        String[] types = {
            "bool64",
            "int64/InstantAs.Seconds",
            "int64/DurationAs.Nanos",
            "uint64/be",
            "float64",
            "sequence",
            "uint64:63@1",
            "string/UTF-8",
            "string/UTF-16LE",
            "string/UTF-16BE/prefixed16",
            "string/UTF-32LE/unterminated",
            "string/UTF-32BE/prefixed32/be",
            "string/US-ASCII/prefixed8",
            "int64/InstantAs.Nanos",
            "int8[8]/UuidAs.Bytes"
        };
        FieldPlace[] places = Arrays.stream(types).map(type -> place(type, 8)).toArray(FieldPlace[]::new);
        Random random = new Random(16);
        byte[] bytes = new byte[8];
        for (int i = 0; i < 30_000; i++) {
            random.nextBytes(bytes);
            FieldPlace place = places[i % places.length];
            assertThat(FieldValues.show(FieldValues.decode(place, ByteBuffer.wrap(bytes), 0)))
                    .doesNotMatch("(?s).*[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}].*");
        }
    }

    @Test
    void whatLiesOutsideTheBytesIsRefused() {
        FieldPlace place = place("int32", 4);
        ByteBuffer bytes = ByteBuffer.allocate(8);
        for (int at : new int[] {-1, 5, Integer.MAX_VALUE}) {
            assertThatThrownBy(() -> FieldValues.decode(place, bytes, at))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
        FieldPlace endless =
                new FieldPlace("f", 0, 1L << 33, place("string/UTF-8", 4).type(), java.util.List.of());
        assertThatThrownBy(() -> FieldValues.decode(endless, bytes, 0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "bool16/be|2|TRUE|0001",
                "bool8|1|0|00",
                "int8|1|-128|80",
                "uint8|1| 0xFF |ff",
                "int32/le|4|-0x1|ffffffff",
                "uint64/be|8|18446744073709551615|ffffffffffffffff",
                "char16/be|2|é|00e9",
                "char16/be|2|'é'|00e9",
                "char16/be|2|'|0027",
                "char16/be|2|0xd800|d800",
                "float32/be|4|1.5|3fc00000",
                "float64/be|8|-Infinity|fff0000000000000",
                "float64/be|8|NaN|7ff8000000000000",
                "enum8{A=0,B=-1}|1|B|ff",
                "enum8{A=0,B=-1}|1|-1|ff",
                "uint8:3@2|1|7|1c",
                "int8:3@2|1|-1|1c",
                "bool16:2@6/be|2|true|0040",
                "int64/be/InstantAs.Millis|8|1970-01-01T00:00:00.001Z|0000000000000001",
                "int64/be/InstantAs.Millis|8|1|0000000000000001",
                "int64/be/DurationAs.Seconds|8|PT1H|0000000000000e10",
                "int8[16]/UuidAs.Bytes|16|00010203-0405-0607-0809-0a0b0c0d0e0f|000102030405060708090a0b0c0d0e0f",
                "string/UTF-8|4| é|20c3a900",
                "string/UTF-8/unterminated|3|abc|616263",
                "string/UTF-16BE|6|ab|006100620000",
                "string/UTF-8/prefixed16/be|6|ab|000261620000",
                "string/UTF-32LE/prefixed32/le|8|a|0400000061000000"
            })
    void whatAPersonWritesBecomesBytes(String token, int length, String value, String hex) {
        assertThat(HexFormat.of().formatHex(FieldValues.encode(place(token, length), value)))
                .isEqualTo(hex);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "bool8|1|yes|f: 'yes' is no bool8; it is true or false",
                "int8|1|128|f: '128' is no int8; it has -128 to 127",
                "int8|1|0x80|f: '0x80' is no int8; it has -128 to 127",
                "uint8|1|-1|f: '-1' is no uint8; it has 0 to 255",
                "int32/be|4|1.5|f: '1.5' is no int32/be; it has -2147483648 to 2147483647",
                "int32|4|--1|f: '--1' is no int32; it has -2147483648 to 2147483647",
                "int32|4|``|f: '' is no int32; it has -2147483648 to 2147483647",
                "uint64|8|18446744073709551616|f: '18446744073709551616' is no uint64; it has 0 to 18446744073709551615",
                "char16|2|ab|f: 'ab' is no char16; it is one character, or 0x0 to 0xffff",
                "float32|4|1e39|f: '1e39' is no float32; it has -3.4028235E38 to 3.4028235E38, Infinity, -Infinity and NaN",
                "float64|8|1f|f: '1f' is no float64; it has -1.7976931348623157E308 to 1.7976931348623157E308, Infinity, -Infinity and NaN",
                "enum8{A=0,B=1}|1|C|f: 'C' is no enum8; it has A=0, B=1",
                "enum8{A=0,B=1}|1|2|f: '2' is no enum8; it has A=0, B=1",
                "uint8:3@2|1|8|f: '8' is no uint8:3@2; it has 0 to 7",
                "int8:1@7|1|1|f: '1' is no int8:1@7; it has -1 to 0",
                "string/UTF-8|4|abcd|f: the text needs 5 bytes with its NUL, the field has 4",
                "string/UTF-8/prefixed8|4|abcd|f: the text needs 5 bytes with its prefix, the field has 4",
                "string/UTF-8/unterminated|4|abcde|f: the text needs 5 bytes, the field has 4",
                "string/US-ASCII|4|é|f: US-ASCII can't express U+00E9 at index 0",
                "int8[16]/UuidAs.Bytes|16|7|f: '7' is no int8[16]/UuidAs.Bytes; it is a UUID",
                "lock|4|0|f: can't be written: a lock has no value, and threads rely on it",
                "quaternion|4|0|f: can't be written: its type quaternion isn't known",
                "int64/InstantAs.Nanos|8|9999-01-01T00:00:00Z|f: '9999-01-01T00:00:00Z' is no int64/InstantAs.Nanos; it has -9223372036854775808 to 9223372036854775807"
            })
    void whatATypeDoesntHaveIsRefused(String token, int length, String value, String message) {
        assertThatThrownBy(() -> FieldValues.encode(place(token, length), value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\u001b[2J", "\u202e1"})
    void messagesHaveNothingThatATerminalObeys(String value) {
        assertThatThrownBy(() -> FieldValues.encode(place("int32", 4), value)).hasMessageMatching("[\\x20-\\x7e]+");
    }

    @Test
    void arraysAndStructsHaveNoValueOfTheirOwn() {
        StructDescription struct =
                StructDescription.parse(16, "format 2\nstruct\n0 int32 4 x\nlayout\n0 int32[2] 8 a\n8 struct#1 4 s\n");
        assertThatThrownBy(() -> FieldValues.encode(struct.at("a"), "1"))
                .hasMessage("a: an array of 2; say which element, a[0] for example");
        assertThatThrownBy(() -> FieldValues.encode(struct.at("s"), "1"))
                .hasMessage("s: can't be written: it is a struct; say which of its fields");
        assertThat(FieldValues.encode(struct.at("a[1]"), "1")).hasSize(4);
        assertThat((byte[]) FieldValues.decode(struct.at("s"), ByteBuffer.allocate(16), 8))
                .hasSize(4);
    }
}
