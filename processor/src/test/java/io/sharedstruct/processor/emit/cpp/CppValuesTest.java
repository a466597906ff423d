package io.sharedstruct.processor.emit.cpp;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.CppTools;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values that a field can't have are refused as in Java, or survive; and no bytes lead out of a field. */
class CppValuesTest {

    private static final String STRUCT = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct interface Values {
                @FixedString(6) String getName();
                @FixedString(value = 6, overflow = Overflow.TRUNCATE) String getShort();
                @FixedString(value = 4, form = TextForm.UNTERMINATED) String getTag();
                @FixedString(value = 5, form = TextForm.PREFIXED_8) String getNote();
                @FixedString(value = 8, charset = "UTF-16LE", overflow = Overflow.TRUNCATE) String getWide();
                @FixedString(value = 8, charset = "UTF-16BE") String getBig();
                @FixedString(value = 12, charset = "UTF-32BE", form = TextForm.PREFIXED_32, overflow = Overflow.TRUNCATE)
                @ByteOrder(Endian.BIG) String getPoints();
                @Array(2) @FixedString(3) String getLineAt(int index);
                Level getLevel();
                @Width(1) Level getSmall();
                @Array(3) Level getLevelsAt(int index);
                @Array(3) int getNumberAt(int index);
                @Array({2, 2}) @Unsigned(16) int getCellAt(int row, int column);
                @Array(2) @ByteOrder(Endian.BIG) int getForeignAt(int index);
                @Array(2) char getUnitAt(int index);
                boolean isFlag();
                @Width(4) boolean isWide2();
                @BitField(unit = 16, width = 4, signed = true) int getDelta();
                @BitField(unit = 16, width = 5) int getCount();
                @BitField(unit = 16, width = 7) int getRest();
                @ByteOrder(Endian.BIG) double getRatio();
                @Converted(UuidAs.Bytes.class) java.util.UUID getId();
                enum Level { @Code(-1) LOW, @Code(0) MIDDLE, @Code(7) HIGH }
            }
            """;

    private static final String PACKED = """
            package demo;
            import io.sharedstruct.*;
            @SharedStruct(packed = true) interface Packed {
                byte getFirst();
                @Array(2) int getNumberAt(int index);
                Inside getInside();
                @SharedStruct interface Inside {
                    @Array(2) int getNumberAt(int index);
                    long getLong();
                }
            }
            """;

    private static final String START = """
            #include "Values.hpp"
            #include "Packed.hpp"
            #include <iostream>
            using sharedstruct::fields;
            template <typename Function>
            static void refused(Function function) {
                try {
                    function();
                    std::cout << "taken" << std::endl;
                } catch (const std::exception &refusal) {
                    std::cout << refusal.what() << std::endl;
                }
            }
            static void bytes(const void *at, std::size_t count) {
                for (std::size_t i = 0; i < count; i++) {
                    std::cout << "0123456789abcdef"[static_cast<const unsigned char *>(at)[i] >> 4]
                        << "0123456789abcdef"[static_cast<const unsigned char *>(at)[i] & 15];
                }
                std::cout << std::endl;
            }
            int main() {
            static Values v;
            static Packed p;
            const auto f = fields(v);
            bytes(&p, 1);
            """;

    @TempDir
    private static Path folder;

    private static CppTools tools;

    @BeforeAll
    static void compile() throws Exception {
        tools = new CppTools(folder);
        tools.addFiles(Fixtures.compile(
                List.of(CppTools.OPTION),
                Fixtures.source("demo.Values", STRUCT),
                Fixtures.source("demo.Packed", PACKED)));
    }

    /** What a program prints: steps in C++, each with what it prints. */
    private static void check(String... stepsAndOutputs) throws Exception {
        check(List.of(), stepsAndOutputs);
    }

    private static void check(List<String> options, String... stepsAndOutputs) throws Exception {
        List<String> program = new ArrayList<>(START.lines().toList());
        List<String> expected = new ArrayList<>(List.of("00"));
        for (int i = 0; i < stepsAndOutputs.length; i += 2) {
            program.add(stepsAndOutputs[i]);
            expected.addAll(stepsAndOutputs[i + 1].lines().toList());
        }
        program.add("}");
        assertThat(tools.run(program, options)).containsExactlyElementsOf(expected);
    }

    @Test
    void valuesAreRefusedAndNothingIsWritten() throws Exception {
        check(
                "f.set_name(\"abcde\"); bytes(v.name, 6);",
                "616263646500",
                "refused([&] { f.set_name(\"abcdef\"); }); bytes(v.name, 6);",
                "name: the text needs 7 bytes with its NUL, the field has 6\n616263646500",
                "refused([&] { f.set_name(std::string_view(\"a\\0b\", 3)); }); bytes(v.name, 6);",
                "name: the text has a NUL at index 1, which would end it there\n616263646500",
                "f.set_name(\"\"); bytes(v.name, 6);",
                "000000000000",
                "refused([&] { f.set_tag(\"abcde\"); }); f.set_tag(\"abcd\"); bytes(v.tag, 4);",
                "tag: the text needs 5 bytes, the field has 4\n61626364",
                "refused([&] { f.set_note(\"abcde\"); }); f.set_note(std::string_view(\"a\\0c\", 3)); bytes(&v.note, 5);",
                "note: the text needs 6 bytes with its prefix, the field has 5\n0361006300",
                "refused([&] { f.set_big(u\"abcd\"); }); f.set_big(u\"ab\\u20ac\"); bytes(&v.big, 8);",
                "big: the text needs 10 bytes with its NUL, the field has 8\n0061006220ac0000",
                "refused([&] { f.set_line(2, \"a\"); }); refused([&] { f.set_line(1, \"abc\"); });",
                "line: index 2 of 2\nline: the text needs 4 bytes with its NUL, the field has 3",
                "refused([&] { f.set_cell(1, 2, 3); }); refused([&] { f.get_cell(2, 0); });",
                "cell: index 2 of 2\ncell: index 2 of 2",
                "f.set_rest(127); refused([&] { f.set_delta(8); }); refused([&] { f.set_delta(-9); });",
                "delta: 8 doesn't fit in 4 signed bits\ndelta: -9 doesn't fit in 4 signed bits",
                "refused([&] { f.set_count(32); }); f.set_delta(-8); f.set_count(31); std::cout << f.get_delta() << ' '"
                        + " << f.get_count() << ' ' << f.get_rest() << std::endl;",
                "count: 32 doesn't fit in 5 bits\n-8 31 127");
    }

    @Test
    void textsAreCutBetweenCharacters() throws Exception {
        check(
                "f.set_short(\"abcdefgh\"); bytes(v.short_, 6);",
                "616263646500",
                "f.set_short(\"abcd\\303\\244\"); bytes(v.short_, 6);",
                "616263640000",
                "f.set_short(\"ab\\360\\237\\230\\200\"); bytes(v.short_, 6);",
                "616200000000",
                "f.set_short(\"a\\200\\200\\200\\200\\200\"); bytes(v.short_, 6);",
                "618080808000",
                "f.set_wide(u\"ab\\U0001F600\"); bytes(v.wide, 8);",
                "6100620000000000",
                "f.set_wide(u\"a\\U0001F600b\"); bytes(v.wide, 8);",
                "61003dd800de0000",
                "f.set_points(U\"\\U0001F600bcd\"); bytes(&v.points, 12);",
                "000000080001f60000000062");
    }

    /** Texts without an end, prefixes beyond it, integers that are no enumerators, flags of other values. */
    @Test
    void anyBytesAreRead() throws Exception {
        check(
                List.of("-fsanitize=address,undefined", "-fno-sanitize-recover=all"),
                "std::memset(&v, 0xff, sizeof v); std::cout << f.get_name().size() << ' ' << f.get_tag().size() << ' '"
                        + " << f.get_note().size() << ' ' << f.get_wide().size() << ' ' << f.get_big().size() << ' '"
                        + " << f.get_points().size() << ' ' << f.get_line(1).size() << std::endl;",
                "6 4 4 4 4 2 3",
                "std::cout << f.get_flag() << f.get_wide2() << ' ' << f.get_foreign(1) << ' ' << f.get_delta() << std::endl;",
                "11 -1 -1",
                "v.level = 3; std::cout << is_known(f.get_level()) << ' ' << static_cast<int>(f.get_level()) << std::endl;",
                "0 3",
                "f.set_level(f.get_level()); std::cout << v.level << std::endl;",
                "3",
                "f.set_level(sharedstruct::Values_Level::LOW); std::cout << v.level << is_known(f.get_level()) << std::endl;",
                "-11",
                "f.set_small(sharedstruct::Values_Level1::LOW); std::cout << static_cast<int>(v.small_) << std::endl;"
                        .replace("Values_Level1", "Values_Level_"),
                "-1",
                "f.set_levels(2, sharedstruct::Values_Level::HIGH); std::cout << v.levels[2] << std::endl;",
                "7");
    }

    @Test
    void arraysAreSeenWhereTheyLie() throws Exception {
        check(
                "std::memset(&v, 0, sizeof v); int i = 5; for (std::int32_t &each : f.get_number()) each = i++;"
                        + " std::cout << v.number[0] << v.number[2] << ' ' << f.get_number(1) << std::endl;",
                "57 6",
                "f.get_cell()[2] = 65535; std::cout << v.cell[1][0] << ' ' << f.get_cell(1, 0) << ' ' << f.get_cell().size() << std::endl;",
                "65535 65535 4",
                "f.set_unit(1, u'\\u20ac'); std::cout << f.get_unit()[1] << std::endl;",
                "8364",
                "f.get_id()[15] = -1; bytes(v.id, 16);",
                "000000000000000000000000000000ff",
                "f.set_ratio(1.5); bytes(&v.ratio, 8); std::cout << fields(static_cast<const Values &>(v)).get_ratio() << std::endl;",
                "3ff8000000000000\n1.5",
                "fields(p).set_number(1, -2); std::cout << fields(p).get_number(1) << std::endl;",
                "-2",
                "fields(p).get_inside().set_number(1, -3); fields(p).get_inside().set_long(INT64_MIN);"
                        + " std::cout << fields(p).get_inside().get_number(1) << std::endl;",
                "-3",
                "refused([&] { fields(p).get_number(); }); refused([&] { fields(p).get_inside().get_number(); });",
                "number: not aligned in a packed struct, so it has single elements only\n"
                        + "number: not aligned in a packed struct, so it has single elements only");
    }

    /** The program isn't compiled. */
    @Test
    void whatIsReadOnlyCannotBeWritten() throws Exception {
        List<String> program = new ArrayList<>(START.lines().toList());
        program.add("fields(static_cast<const Values &>(v)).set_ratio(1.5); }");
        assertThat(tools.firstError(program)).startsWith("invalid conversion from ");
        program.set(program.size() - 1, "fields(static_cast<const Values &>(v)).get_number()[0] = 1; }");
        assertThat(tools.firstError(program)).contains("read-only");
        program.set(program.size() - 1, "sharedstruct::Shared<Values> shared; }");
        assertThat(tools.firstError(program))
                .contains("static assertion failed: the struct declares no name of its region: say one");
        program.set(program.size() - 1, "sharedstruct::Shared<Values>(\"x\").update([](Values &) {}); }");
        assertThat(tools.firstError(program)).contains("static assertion failed: the struct has no sequence");
    }
}
