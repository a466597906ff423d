package io.sharedstruct.processor.emit.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.PythonModules;
import io.sharedstruct.processor.testing.PythonTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What fields of a struct in Python take and refuse, with the words in which they do. */
@EnabledOnOs(OS.LINUX)
class PythonValuesTest {

    private static final List<String> BEGIN = List.of(
            "import ctypes",
            "from zoo import *",
            "from zoo import _Zoo_raw as Zoo_raw",
            "z = Zoo()",
            "def raw(offset, value):",
            "    ctypes.memset(ctypes.addressof(z) + offset, value, 1)",
            "def t(code):",
            "    try:",
            "        try:",
            "            print(ascii(eval(code)))",
            "        except SyntaxError:",
            "            exec(code)",
            "            print(\"done\")",
            "    except Exception as e:",
            "        print(f\"{type(e).__name__}: {e}\")");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compile() throws Exception {
        new PythonModules(folder).add(Fixtures.source(Fixtures.in("zoo", "Zoo.java")));
    }

    /** What statements and expressions give, each with that behind it. */
    private static void check(String... statements) throws Exception {
        List<String> program = new ArrayList<>(BEGIN);
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < statements.length; i += 2) {
            program.add("t(r'" + statements[i] + "')");
            expected.add(statements[i + 1]);
        }
        assertThat(new PythonModules(folder).run(PythonTools.python(), program)).isEqualTo(expected);
    }

    @Test
    void numbersAreRefusedRatherThanWrapped() throws Exception {
        check(
                "z.small = 128",
                "ValueError: small: 128 is not in -128..127",
                "z.small = -128",
                "done",
                "z.small = 1.5",
                "TypeError: 'float' object cannot be interpreted as an integer",
                "z.big = 2**64 - 1",
                "done",
                "z.big",
                "18446744073709551615",
                "z.big = -1",
                "ValueError: big: -1 is not in 0..18446744073709551615",
                "z.real = 1e39",
                "ValueError: real: 1e+39 is more than 4 bytes can have",
                "z.real = \"x\"",
                "TypeError: real: str is no number",
                "z.real = 0.1",
                "done",
                "z.real",
                "0.10000000149011612",
                "z.set = 2",
                "TypeError: set: 2 is neither True nor False",
                "z.set = True",
                "done",
                "z.unit = \"ab\"",
                "ValueError: unit: 'ab' is not one code unit of UTF-16",
                "z.unit = \"\\ud800\"",
                "done",
                "z.unit",
                "'\\ud800'",
                "z.unit = \"\\U0001f600\"",
                "ValueError: unit: '\\U0001f600' is not one code unit of UTF-16",
                "z.bits = 4",
                "ValueError: bits: 4 is not in -4..3",
                "z.bits = -4",
                "done",
                "z.bits, z.rest",
                "(-4, 0)",
                "z.rest = 8192",
                "ValueError: rest: 8192 is not in 0..8191",
                "z.rest = 8191",
                "done",
                "z.bits, z.rest",
                "(-4, 8191)",
                "z.id = b\"0123456789abcdef\"",
                "done",
                "z.id = b\"0\"",
                "ValueError: id: 1 bytes, the field has 16",
                "z.smal = 1",
                "AttributeError: 'Zoo' object has no attribute 'smal'",
                "Zoo(nope=1)",
                "TypeError: Zoo has no field 'nope'",
                "z.cage = 5",
                "TypeError: cage: int is no Zoo_Cage",
                "z.cage = Zoo_Cage(x=3, label=\"q\")",
                "done",
                "z.cage",
                "Zoo_Cage(x=3, label='q')",
                "z.cages = [Zoo_Cage(x=1), Zoo_Cage(x=2)]",
                "done",
                "z.cages[1].x",
                "2");
    }

    @Test
    void integersThatNoConstantStandsForAreSurvived() throws Exception {
        check(
                "z.mood = 9",
                "ValueError: mood: 9 is no constant of Mood",
                "z.mood = Mood.ANGRY",
                "done",
                "z.mood",
                "<Mood.ANGRY: 1>",
                "z.mood = 0",
                "done",
                "z.mood",
                "<Mood.CALM: 0>",
                "z.gate",
                "0",
                "z.gate = 0",
                "ValueError: gate: 0 is no constant of Gate",
                "z.gate = Gate.SHUT",
                "done",
                "z.gate",
                "<Gate.SHUT: -1>",
                "raw(Zoo_raw.mood.offset, 77)",
                "None",
                "raw(Zoo_raw.gate.offset, 77)",
                "None",
                "raw(Zoo_raw.set.offset, 77)",
                "None",
                "z.mood, z.gate, z.set",
                "(<Mood.ANGRY: 1>, 77, True)");
    }

    @Test
    void textsThatCantBeReadBackAreRefused() throws Exception {
        check(
                "z.text = \"12345678\"",
                "ValueError: text: the text needs 9 bytes with its NUL, the field has 8",
                "z.text = \"a\\0b\"",
                "ValueError: text: U+0000 (index 1) would end the text there",
                "z.text = \"\\ud800\"",
                "ValueError: text: utf-8 has no U+D800 (index 0)",
                "z.text = 5",
                "TypeError: text: int is no str",
                "z.text = \"123456\\u00e9\"",
                "ValueError: text: the text needs 9 bytes with its NUL, the field has 8",
                "z.text = \"1234567\"",
                "done",
                "z.text_bytes_",
                "b'1234567'",
                "z.text_bytes_ = b\"a\\0b\"",
                "ValueError: text_bytes_: there is a NUL behind 1 bytes, which would end the text",
                "z.text_bytes_ = b\"\\xff\\xfe\"",
                "done",
                "z.text",
                "'\\ufffd\\ufffd'",
                "z.cut = \"123456\\u00e9\"",
                "done",
                "z.cut",
                "'123456'",
                "z.cut = \"a\\0\" + 20 * \"b\"",
                "ValueError: cut: U+0000 (index 1) would end the text there",
                "z.wide = \"abc\\U0001f600\"",
                "done",
                "z.wide",
                "'abc'",
                "z.wide_bytes",
                "b'a\\x00b\\x00c\\x00'",
                "z.wide_bytes = b\"a\"",
                "ValueError: wide_bytes: 1 bytes end within a code unit of utf-16-le, which has 2",
                "z.wide = \"a\\0b\"",
                "done",
                "z.wide",
                "'a\\x00b'",
                "raw(Zoo_raw.wide.offset, 255)",
                "None",
                "len(z.wide_bytes)",
                "8",
                "z.plain = \"\\u00e9\"",
                "ValueError: plain: ascii has no U+00E9 (index 0)",
                "z.plain = \"abcd\"",
                "done",
                "z.plain",
                "'abcd'",
                "z.plain = \"abcde\"",
                "ValueError: plain: the text needs 5 bytes, the field has 4",
                "z.names[1] = \"abc\"",
                "done",
                "z.names = [\"x\", \"toolong\"]",
                "ValueError: names[1]: the text needs 8 bytes with its NUL, the field has 4",
                "z.names",
                "['', 'abc']",
                "z.names_bytes[1]",
                "b'abc'",
                "z.names_bytes = [b\"xy\", b\"z\"]",
                "done",
                "z.names",
                "['xy', 'z']");
    }

    @Test
    void arraysAreWrittenAsAWholeOrNotAtAll() throws Exception {
        check(
                "z.levels = [1, 2]",
                "ValueError: levels: 2 values for 3 elements",
                "z.levels = [1, 2, 2**31]",
                "ValueError: levels[2]: 2147483648 is not in -2147483648..2147483647",
                "z.levels",
                "[0, 0, 0]",
                "z.levels = range(3)",
                "done",
                "z.levels[3]",
                "IndexError: levels[3] of 3 elements",
                "z.levels[\"a\"]",
                "TypeError: 'str' object cannot be interpreted as an integer",
                "z.levels[-1] = -5",
                "done",
                "z.levels",
                "[0, 1, -5]",
                "z.levels[0:2] = [7, 2**31]",
                "ValueError: levels[1]: 2147483648 is not in -2147483648..2147483647",
                "z.levels[0:2] = [7, 8]",
                "done",
                "z.levels[::2]",
                "[7, -5]",
                "z.levels == [7, 8, -5]",
                "True",
                "z.grid = [[1, 2, 3], [4, 5]]",
                "ValueError: grid[1]: 2 values for 3 elements",
                "z.grid = [[1, 2, 3], [4, 5, 6]]",
                "done",
                "z.grid[1][2], len(z.grid), list(z.grid[0])",
                "(6, 2, [1, 2, 3])",
                "z.grid[0] = [9, 9, 9]",
                "done",
                "z.grid",
                "[[9, 9, 9], [4, 5, 6]]");
    }

    @Test
    void numpySeesTheBytesOfAnArray() throws Exception {
        List<String> program = new ArrayList<>(BEGIN);
        program.addAll(List.of(
                "z.grid = [[1, 2, 3], [4, 5, 6]]",
                "grid, levels = z.grid_numpy(), z.levels_numpy()",
                "print(grid.dtype, grid.shape, grid.sum(), levels.dtype, levels.shape)",
                "grid[1, 2] = 60",
                "levels[:] = 9",
                "print(z.grid, z.levels)"));
        assertThat(new PythonModules(folder).run(PythonTools.pythonWith("numpy"), program))
                .containsExactly("int16 (2, 3) 21 int32 (3,)", "[[1, 2, 3], [4, 5, 60]] [9, 9, 9]");
    }

    @Test
    void withoutNumpyTheProgramIsToldSo() throws Exception {
        List<String> program = new ArrayList<>(List.of("import sys", "sys.modules['numpy'] = None"));
        program.addAll(BEGIN);
        program.add("t('z.levels_numpy()')");
        assertThat(new PythonModules(folder).run(PythonTools.python(), program))
                .containsExactly(
                        "ImportError: levels_numpy() needs numpy, which isn't installed: import of numpy halted;"
                                + " None in sys.modules");
    }

    /** What ctypes makes of a struct is compared when a program imports it. */
    @Test
    void aLayoutThatIsAnotherOneIsAnErrorAtOnce() throws Exception {
        List<String> program = List.of(
                "import pathlib",
                "text = pathlib.Path('" + folder.resolve("zoo.py") + "').read_text()",
                "broken = text.replace('(\"small\", _ctypes.c_int8)', '(\"small\", _ctypes.c_int16)')",
                "assert broken != text",
                "try:",
                "    exec(compile(broken, 'zoo', 'exec'), {'__name__': 'zoo'})",
                "except ImportError as refused:",
                "    print(refused)");
        assertThat(new PythonModules(folder).run(PythonTools.python(), program))
                .containsExactly("_Zoo_raw has 169 bytes instead of 168");
    }
}
