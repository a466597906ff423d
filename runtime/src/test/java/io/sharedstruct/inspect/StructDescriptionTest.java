package io.sharedstruct.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.Endian;
import io.sharedstruct.TextForm;
import io.sharedstruct.inspect.FieldType.BitsType;
import io.sharedstruct.inspect.FieldType.BoolType;
import io.sharedstruct.inspect.FieldType.BytesType;
import io.sharedstruct.inspect.FieldType.CharType;
import io.sharedstruct.inspect.FieldType.EnumType;
import io.sharedstruct.inspect.FieldType.FloatType;
import io.sharedstruct.inspect.FieldType.IntegerType;
import io.sharedstruct.inspect.FieldType.StructType;
import io.sharedstruct.inspect.FieldType.TextType;
import io.sharedstruct.inspect.FieldType.UnknownType;
import io.sharedstruct.inspect.FieldType.WordType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a descriptor says, and that no text does any harm. */
class StructDescriptionTest {

    static final String SECOND = """
            format 2
            enum NEW=0,OPEN=1
            struct
            0 float64 8 x
            8 enum8/be#1 1 state
            struct
            0 struct#2 16 from
            16 struct#2[2] 32 via
            layout
            0 enum32#1 4 state
            8 struct#3[2][3] 288 line
            296 int8 1 tag
            304 struct#2 16 origin
            320 enum16#1[4] 8 states
            """;

    private static final String FIRST = """
            0 enum32{NEW=0,OPEN=1} 4 state
            8 struct[2][3] 288 line
            8 float64 8 line[].from.x
            16 enum8/be{NEW=0,OPEN=1} 1 line[].from.state
            24 struct[2] 32 line[].via
            24 float64 8 line[].via[].x
            32 enum8/be{NEW=0,OPEN=1} 1 line[].via[].state
            296 int8 1 tag
            304 float64 8 origin.x
            312 enum8/be{NEW=0,OPEN=1} 1 origin.state
            320 enum16{NEW=0,OPEN=1}[4] 8 states
            """;

    private static FieldType type(String token, long length) {
        return StructDescription.parse(length, "0 " + token + " " + length + " f\n")
                .fields()
                .get(0)
                .type();
    }

    @Test
    void everyTypeIsKnown() {
        Optional<String> none = Optional.empty();
        assertThat(type("bool8", 1)).isEqualTo(new BoolType(1, Endian.NATIVE, none));
        assertThat(type("bool64/be", 8)).isEqualTo(new BoolType(8, Endian.BIG, none));
        assertThat(type("int32/le", 4)).isEqualTo(new IntegerType(4, true, Endian.LITTLE, none));
        assertThat(type("uint64", 8)).isEqualTo(new IntegerType(8, false, Endian.NATIVE, none));
        assertThat(type("int64/be/InstantAs.Millis", 8))
                .isEqualTo(new IntegerType(8, true, Endian.BIG, Optional.of("InstantAs.Millis")));
        assertThat(type("float32/Kelvin", 4)).isEqualTo(new FloatType(4, Endian.NATIVE, Optional.of("Kelvin")));
        assertThat(type("int8[16]/UuidAs.Bytes", 16)).isEqualTo(new BytesType(16, "UuidAs.Bytes"));
        assertThat(type("char16/be", 2)).isEqualTo(new CharType(Endian.BIG, none));
        assertThat(type("float64/le", 8)).isEqualTo(new FloatType(8, Endian.LITTLE, none));
        assertThat(type("enum16/be{A=-1,B=7}", 2)).isEqualTo(new EnumType(2, Map.of(-1L, "A", 7L, "B"), Endian.BIG));
        assertThat(type("string/UTF-8", 5))
                .isEqualTo(new TextType(StandardCharsets.UTF_8, TextForm.TERMINATED, Endian.NATIVE));
        assertThat(type("string/UTF-32BE/unterminated", 8))
                .isEqualTo(new TextType(Charset.forName("UTF-32BE"), TextForm.UNTERMINATED, Endian.NATIVE));
        assertThat(type("string/ISO-8859-1/prefixed16/be", 8))
                .isEqualTo(new TextType(StandardCharsets.ISO_8859_1, TextForm.PREFIXED_16, Endian.BIG));
        assertThat(type("uint32:3@29/be", 4)).isEqualTo(new BitsType(4, 3, 29, BitsType.Meaning.UNSIGNED, Endian.BIG));
        assertThat(type("bool8:1@7", 1)).isEqualTo(new BitsType(1, 1, 7, BitsType.Meaning.BOOL, Endian.NATIVE));
        assertThat(type("int64:64@0", 8)).isEqualTo(new BitsType(8, 64, 0, BitsType.Meaning.SIGNED, Endian.NATIVE));
        assertThat(type("rwlock", 64)).isEqualTo(new WordType(WordType.Kind.READ_WRITE_LOCK));
    }

    /** {@code describe} is what was read. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "bool8,1",
                "int32/le,4",
                "uint64,8",
                "int64/be/InstantAs.Millis,8",
                "int8[16]/UuidAs.Bytes,16",
                "char16/be,2",
                "float64/le,8",
                "`enum16/be{A=-1,B=7}`,2",
                "string/UTF-8,5",
                "string/UTF-32BE/unterminated,8",
                "string/ISO-8859-1/prefixed16/be,8",
                "uint32:3@29/be,4",
                "bool8:1@7,1",
                "int64:64@0,8",
                "lock,4",
                "rwlock,64",
                "sequence,8",
                "quaternion,16"
            })
    void aTypeDescribesItselfAsItWasDescribed(String token, long length) {
        assertThat(type(token, length).describe()).isEqualTo(token);
    }

    /** Unknown tokens, and known ones that don't go with their length. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "int32,5",
                "int16,4",
                "int24,3",
                "char8,1",
                "float16,2",
                "uint32:0@0,4",
                "uint32:3@30,4",
                "uint32:3@0,8",
                "bool128,16",
                "lock,8",
                "sequence,4",
                "string/UTF-16LE,5",
                "string/UTF-7,8",
                "string/../../etc,8",
                "string/UTF-8/prefixed64,8",
                "string/UTF-8/prefixed32,2",
                "int8[16]/UuidAs.Bytes,8",
                "`enum8{A=1,2=B}`,1",
                "`enum8{A=0,A=1,B=0}`,1",
                "enum8{A=99999999999},1",
                "enum8{},1",
                "enum64{A=0},8",
                "#,1",
                "struct#1,1",
                "enum8#1,1"
            })
    void whatIsntKnownIsSaidAsItStands(String token, long length) {
        assertThat(type(token, length)).isEqualTo(new UnknownType(token));
    }

    @Test
    void structsLieInsideStructs() {
        StructDescription struct = StructDescription.parse(328, SECOND);
        assertThat(struct.fields())
                .extracting(FieldDescription::name)
                .containsExactly("state", "line", "tag", "origin", "states");
        FieldDescription line = struct.fields().get(1);
        assertThat(line.dimensions()).containsExactly(2L, 3L);
        assertThat(line.elementCount()).isEqualTo(6);
        assertThat(line.elementLength()).isEqualTo(48);
        StructDescription inside = ((StructType) line.type()).struct();
        assertThat(inside.size()).isEqualTo(48);
        assertThat(inside.name()).isEmpty();
        assertThat(inside.descriptor()).isEqualTo("""
                format 2
                enum NEW=0,OPEN=1
                struct
                0 float64 8 x
                8 enum8/be#1 1 state
                layout
                0 struct#2 16 from
                16 struct#2[2] 32 via
                """);
        assertThat(((StructType) inside.fields().get(1).type()).struct().descriptor())
                .isEqualTo("format 2\nenum NEW=0,OPEN=1\nlayout\n0 float64 8 x\n8 enum8/be#1 1 state\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {SECOND, FIRST})
    void aWayLeadsToTheSamePlaceInBothFormats(String descriptor) {
        StructDescription struct = StructDescription.parse(328, descriptor);
        EnumType state = new EnumType(1, Map.of(0L, "NEW", 1L, "OPEN"), Endian.BIG);
        assertThat(struct.at("line[1][2].via[1].state"))
                .isEqualTo(new FieldPlace("line[1][2].via[1].state", 8 + 5 * 48 + 16 + 16 + 8, 1, state, List.of()));
        assertThat(struct.at("origin.state")).isEqualTo(new FieldPlace("origin.state", 312, 1, state, List.of()));
        assertThat(struct.at("states[3]").offset()).isEqualTo(326);
        assertThat(struct.at("states").dimensions()).containsExactly(4L);
        FieldPlace row = struct.at("line[1]");
        assertThat(row.offset()).isEqualTo(8 + 3 * 48);
        assertThat(row.length()).isEqualTo(3 * 48);
        assertThat(row.dimensions()).containsExactly(3L);
        assertThat(row.elementLength()).isEqualTo(48);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "stat|there is no field 'stat'; there are state, line, tag, origin, states",
                "``|there is no field ''; there are state, line, tag, origin, states",
                "origin.y|there is no field 'y' in 'origin'; there are x, state",
                "origin.|there is no field '' in 'origin'; there are x, state",
                "tag.x|'tag' is no struct but int8, and has no fields",
                "tag[0]|'tag' is no array",
                "line[2]|'2' is no index of 'line', which are 0 to 1",
                "line[-1]|'-1' is no index of 'line', which are 0 to 1",
                "line[+1]|'+1' is no index of 'line', which are 0 to 1",
                "line[]|'' is no index of 'line', which are 0 to 1",
                "line[9999999999999999999]|'9999999999999999999' is no index of 'line', which are 0 to 1",
                "line[1][2][0]|'line[1][2]' is no array any more: there are 2 dimensions",
                "line[1].from|'line[1]' is an array of 3; say of which element, 'line[1][0].from' for example",
                "line[1|the '[' behind 'line' has no ']'",
                "line[1]x|behind 'line[1]' a '.', a '[' or nothing follows"
            })
    void aWayToNowhereIsRefused(String path, String message) {
        StructDescription struct = StructDescription.parse(328, SECOND);
        assertThatThrownBy(() -> struct.at(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void messagesHaveNothingThatATerminalObeys() {
        StructDescription struct = StructDescription.parse(4, "0 int32 4 \u001bx\u0007\n");
        assertThatThrownBy(() -> struct.at("\u001b[2J"))
                .hasMessage("there is no field '\\u001b'; there is \\u001bx\\u0007");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-1|``|no struct has -1 bytes",
                "4|x|line 1: 'x' isn't an offset, a type, a length and a name",
                "4|0 int32 four x|line 1: '0 int32 four x' has an offset or length that is no number",
                "4|0 int32 4 x~4 int8 1 y|line 2: 'y' has 1 bytes at 4, which don't lie in a struct of 4 bytes",
                "4|-1 int32 4 x|line 1: no struct has 4 bytes at offset -1 of x",
                "4|0 int32 0 x|line 1: no struct has 0 bytes at offset 0 of x",
                "9|9223372036854775807 int32 4 x|line 1: 'x' can't have 4 bytes at 9223372036854775807",
                "10|0 int32[3] 10 x|line 1: 'x' has 10 bytes, which aren't those of 3 elements",
                "8|0 int32 4 x~4 int32 4 x|there are two fields x",
                "8|format 2~layout~0 int32 4 a.b|line 3: 'a.b' is no name",
                "8|format 2~layout~0 struct#1 4 a|line 3: the type struct#1 refers to nothing that is defined before it",
                "8|format 2~enum A=0~layout~0 struct#1 4 a|line 4: the type struct#1 refers to something of another kind",
                "8|format 2~union~layout~0 int8 1 a|line 2: 'union' begins nothing that is known",
                "8|format 2|there is no line 'layout'",
                "8|format 2~struct~0 int32 4 a~4 int32 4 b~layout~0 struct#1 4 s|line 4: 'b' has 4 bytes at 4, which don't lie in a struct of 4 bytes",
                "8|0 int32 4 a[].x|line 1: a[].x is a field of an array that isn't there",
                "8|0 int32 4 a~0 int32 4 a.x|line 2: 'a' is there twice",
                "8|0 int32 4 .|line 1: '' is no name"
            })
    void whatIsNoDescriptorIsRefusedWithTheReason(long size, String text, String message) {
        String descriptor = text.replace('~', '\n');
        assertThatThrownBy(() -> StructDescription.parse(size, descriptor))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void textsThatStandForMoreThanThereIsRoomForAreRefused() {
        String doubled = IntStream.rangeClosed(1, 900)
                .mapToObj(i -> "struct\n0 struct#" + i + " 1 a\n1 struct#" + i + " 1 b\n")
                .collect(Collectors.joining("", "format 2\nstruct\n0 int8 1 x\n", "layout\n0 struct#901 4 x\n"));
        String deep = IntStream.rangeClosed(1, 50_000)
                .mapToObj(i -> "struct\n0 struct#" + i + " 1 a\n")
                .collect(Collectors.joining("", "format 2\nstruct\n0 int8 1 x\n", "layout\n0 struct#50001 1 x\n"));
        String dots = "0 int8 1 " + "a.".repeat(500_000) + "x\n";
        assertThatThrownBy(() -> StructDescription.parse(1 << 30, doubled))
                .hasMessage(
                        "there are more than 65536 fields, with those of structs inside, or more than 4194304 characters in"
                                + " their names and types");
        assertThatThrownBy(() -> StructDescription.parse(1, deep))
                .hasMessage("line 2002: more than 1000 structs lie inside each other");
        assertThatThrownBy(() -> StructDescription.parse(1, dots))
                .hasMessage("line 1: more than 200 structs lie inside each other");
    }

    @Test
    void theMostThatMayBeIsDescribed() {
        String deep = IntStream.rangeClosed(1, 998)
                .mapToObj(i -> "struct\n0 struct#" + i + " 1 a\n")
                .collect(Collectors.joining("", "format 2\nstruct\n0 int8 1 x\n", "layout\n0 struct#999 1 a\n"));
        StructDescription struct = StructDescription.parse(1, deep);
        assertThat(struct.at("a" + ".a".repeat(998) + ".x").length()).isEqualTo(1);
        StructDescription inside = ((StructType) struct.fields().get(0).type()).struct();
        assertThat(inside).isEqualTo(StructDescription.parse(1, inside.descriptor()));
        assertThat(struct).hasToString("struct - of 1 bytes").isNotEqualTo(inside);
    }

    /** Long words, many brackets, billions of elements: all of them are read at once. */
    @Test
    void longWordsTakeNoTime() {
        assertThat(type("int8" + "[1]".repeat(300_000), 1)).isInstanceOf(UnknownType.class);
        assertThat(type("x" + "[1]".repeat(300_000) + "y", 1)).isInstanceOf(UnknownType.class);
        assertThat(type("enum8{" + "A=0,".repeat(200_000) + "}", 1)).isInstanceOf(UnknownType.class);
        assertThat(type("int8/" + "/".repeat(900_000), 1)).isInstanceOf(UnknownType.class);
        StructDescription huge = StructDescription.parse(
                Long.MAX_VALUE - 7,
                "format 2\nstruct\n0 int64 8 v\nlayout\n0 struct#1[1152921504606846975] 9223372036854775800 a\n");
        assertThat(huge.at("a[1152921504606846974].v").offset()).isEqualTo(9223372036854775792L);
        assertThat(huge.fields().get(0).elementCount()).isEqualTo(1152921504606846975L);
    }

    @Test
    void noTextDoesHarm() {
        Random random = new Random(16);
        String[] parts = SECOND.split("(?<=[ \\n#\\[\\]=,])", -1);
        for (int i = 0; i < 5_000; i++) {
            String[] changed = parts.clone();
            for (int j = 0; j <= random.nextInt(3); j++) {
                changed[random.nextInt(parts.length)] = random.nextInt(4) == 0
                        ? Long.toString(random.nextLong() >> random.nextInt(64))
                        : parts[random.nextInt(parts.length)];
            }
            String text = String.join("", changed);
            try {
                walk(StructDescription.parse(1024, text), 1024, 0);
            } catch (IllegalArgumentException refused) {
                assertThat(refused).as(text).hasMessageMatching("(?s).+");
            }
        }
    }

    /** All fields lie in their structs, and all structs describe themselves. */
    private static void walk(StructDescription struct, long size, int depth) {
        assertThat(struct.size()).isEqualTo(size);
        assertThat(depth).isLessThan(5);
        assertThat(StructDescription.parse(size, struct.descriptor())).isEqualTo(struct);
        for (FieldDescription field : struct.fields()) {
            assertThat(field.offset()).isBetween(0L, size - field.length());
            assertThat(field.elementLength() * field.elementCount()).isEqualTo(field.length());
            assertThat(struct.at(field.name()).offset()).isEqualTo(field.offset());
            if (field.type() instanceof StructType inside) {
                walk(inside.struct(), field.elementLength(), depth + 1);
            }
        }
    }

    @Test
    void aStructIsKeptAsAText() {
        StructDescription struct = StructDescription.parse(328, SECOND);
        assertThat(struct.toText()).isEqualTo("struct - 328\n" + SECOND);
        assertThat(StructDescription.fromText(struct.toText())).isEqualTo(struct);
        assertThat(struct.fingerprint())
                .isEqualTo(StructDescription.fromText(struct.toText().replace("\n", "\r\n"))
                        .fingerprint());
        StructDescription named = StructDescription.fromText("struct some.where.Point 4\n0 int32 4 x");
        assertThat(named.name()).contains("some.where.Point");
        assertThat(named.toText()).isEqualTo("struct some.where.Point 4\n0 int32 4 x\n");
        assertThat(StructDescription.parse(260, "0 int32 4 x\n4 string/UTF-8 256 text\n")
                        .fingerprint())
                .isEqualTo(0x6fa82c87e81e65b0L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``|the first line of a layout is 'struct', its name or '-', and its size, this one is ''",
                "struct  4|the first line of a layout is 'struct', its name or '-', and its size, this one is 'struct  4'",
                "struct A B 4|the first line of a layout is 'struct', its name or '-', and its size, this one is 'struct A B 4'",
                "layout A 4|the first line of a layout is 'struct', its name or '-', and its size, this one is 'layout A 4'",
                "struct A four|'four' is no size of a struct",
                "struct A -4|no struct has -4 bytes"
            })
    void whatIsNoTextOfAStructIsRefused(String text, String message) {
        assertThatThrownBy(() -> StructDescription.fromText(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void aClassThatIsNoStructHasNone() {
        assertThat(StructDescription.of(String.class)).isEmpty();
        assertThat(StructDescription.of(int[].class)).isEmpty();
        assertThat(StructDescription.of(long.class)).isEmpty();
    }
}
