package io.sharedstruct.processor.emit.csharp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CsharpTools;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What values C# takes, refuses and survives: as Java does, with the same words. */
@EnabledOnOs(OS.LINUX)
class CsharpValuesTest {

    private static final String HELPERS = """
            using System;

            static unsafe class Program
            {
                static void Try(Action action)
                {
                    try
                    {
                        action();
                        Console.WriteLine("done");
                    }
                    catch (Exception error)
                    {
                        Console.WriteLine(error.GetType().Name + " " + error.Message.Replace("\\n", "|"));
                    }
                }

                static string Hex(string text)
                {
                    string hex = "";
                    foreach (char unit in text)
                    {
                        hex += ((int)unit).ToString("x") + " ";
                    }

                    return hex.Trim();
                }

                static string Bytes(byte* at, int count)
                {
                    string hex = "";
                    for (int i = 0; i < count; i++)
                    {
                        hex += at[i].ToString("x2");
                    }

                    return hex;
                }

                static void Main()
                {
            """;

    @TempDir
    private Path folder;

    private List<String> run(Compilation compilation, String... lines) throws Exception {
        CsharpTools tools = new CsharpTools(folder);
        Map<String, String> files = tools.addFiles(compilation);
        return tools.run(List.of(HELPERS + String.join("\n", lines) + "\n} }"), files.keySet());
    }

    private static Compilation values() {
        return Fixtures.compile(
                CsharpTools.OPTIONS,
                Fixtures.source(
                        "Values",
                        "import io.sharedstruct.*;",
                        "@SharedStruct interface Values {",
                        "  @FixedString(6) String text();",
                        "  @FixedString(value = 6, form = TextForm.UNTERMINATED, overflow = Overflow.TRUNCATE) String cut();",
                        "  @FixedString(value = 6, form = TextForm.PREFIXED_16) String prefixed();",
                        "  @FixedString(value = 4, charset = \"US-ASCII\") String ascii();",
                        "  @FixedString(value = 4, charset = \"ISO-8859-1\") String latin();",
                        "  @FixedString(value = 8, charset = \"UTF-16LE\", overflow = Overflow.TRUNCATE) String wide();",
                        "  @FixedString(value = 8, charset = \"UTF-32BE\", form = TextForm.UNTERMINATED) String wider();",
                        "  Color color(); boolean flag(); @Width(4) boolean wideFlag(); @Array({2, 3}) int cell(int row, int column);",
                        "  @BitField(unit = 32, width = 3) int small(); @BitField(unit = 32, width = 3, signed = true) int signed();",
                        "  enum Color { RED, GREEN }",
                        "}"));
    }

    @Test
    void whatATextCannotBeIsRefusedAndNothingIsWritten() throws Exception {
        assertThat(run(
                        values(),
                        "byte* at = stackalloc byte[sizeof(Values)]; Values* v = (Values*)at; v->Text = \"abcde\"; v->Cut = \"abc\";",
                        "Try(() => v->Text = \"abcdef\");",
                        "Try(() => v->Text = \"\\u00fc\\u00fc\\u00fc\");",
                        "Try(() => v->Text = \"a\\0b\");",
                        "Try(() => v->Text = \"a\\ud83d\");",
                        "Try(() => v->Text = \"\\ude00a\");",
                        "Try(() => v->Text = null);",
                        "Try(() => v->Prefixed = \"abcde\");",
                        "Try(() => v->Prefixed = \"a\\0b\");",
                        "Try(() => v->Ascii = \"a\\u00fc\");",
                        "Try(() => v->Ascii = \"abcd\");",
                        "Try(() => v->Latin = \"a\\u20ac\");",
                        "Try(() => v->Latin = \"\\ud83d\\ude00\");",
                        "Try(() => v->Wider = \"abc\");",
                        "Console.WriteLine(v->Text + v->Cut + Hex(v->Prefixed) + v->Ascii + v->Latin);",
                        "v->Cut = \"abcd\\u20ac\"; Console.WriteLine(v->Cut);",
                        "v->Cut = \"abc\\u20acx\"; Console.WriteLine(Hex(v->Cut));",
                        "v->Wide = \"ab\\ud83d\\ude00\"; Console.WriteLine(v->Wide);",
                        "v->Wide = \"a\\ud83d\\ude00b\"; Console.WriteLine(Hex(v->Wide));",
                        "v->Wider = \"\\ud83d\\ude00\\u20ac\"; Console.WriteLine(Hex(v->Wider));",
                        "Try(() => v->Cut = \"abcdefgh\\ud83d\");"))
                .containsExactly(
                        "ArgumentException text: the text needs 7 bytes with its NUL, the field has 6",
                        "ArgumentException text: the text needs 7 bytes with its NUL, the field has 6",
                        "ArgumentException text: the text has U+0000 at index 1, which would end it there",
                        "ArgumentException text: UTF-8 can't express U+D83D at index 1",
                        "ArgumentException text: UTF-8 can't express U+DE00 at index 0",
                        "ArgumentNullException Value cannot be null.|Parameter name: text",
                        "ArgumentException prefixed: the text needs 7 bytes with its prefix, the field has 6",
                        "done",
                        "ArgumentException ascii: US-ASCII can't express U+00FC at index 1",
                        "ArgumentException ascii: the text needs 5 bytes with its NUL, the field has 4",
                        "ArgumentException latin: ISO-8859-1 can't express U+20AC at index 1",
                        "ArgumentException latin: ISO-8859-1 can't express U+1F600 at index 0",
                        "ArgumentException wider: the text needs 12 bytes, the field has 8",
                        "abcdeabc61 0 62",
                        "abcd",
                        "61 62 63 20ac",
                        "ab",
                        "61 d83d de00",
                        "d83d de00 20ac",
                        "ArgumentException cut: UTF-8 can't express U+D83D at index 8");
    }

    /** As many U+FFFD as Java has. */
    @Test
    void bytesThatAreNoTextAreReadAllTheSame() throws Exception {
        List<int[]> texts = List.of(
                new int[] {0xe2, 0x82, 'a', 0xff, 0xc0, 0x80},
                new int[] {0xed, 0xa0, 0x80, 0xf0, 0x9f, 0x98},
                new int[] {0xf0, 0x9f, 0x98, 0x80, 0xe2, 0x82},
                new int[] {0xf4, 0x90, 0x80, 0x80, 0x80, 0xf5},
                new int[] {0xc3, 0xe0, 0x80, 0x80, 'z', 0xc3});
        StringBuilder program = new StringBuilder(
                "byte* all = stackalloc byte[sizeof(Values)]; Values* v = (Values*)all; byte* at = all + Values.CutOffset;");
        for (int[] text : texts) {
            for (int i = 0; i < text.length; i++) {
                program.append("at[").append(i).append("] = ").append(text[i]).append("; ");
            }
            program.append("Console.WriteLine(Hex(v->Cut));\n");
        }
        List<String> expected = texts.stream().map(CsharpValuesTest::decoded).toList();

        assertThat(run(
                        values(),
                        program.toString(),
                        "at = all + Values.PrefixedOffset; at[0] = 255; at[1] = 255; at[2] = 97; at[5] = 98;",
                        "Console.WriteLine(Hex(v->Prefixed));",
                        "at = all + Values.AsciiOffset; at[0] = 97; at[1] = 200; at[2] = 98; at[3] = 99;",
                        "Console.WriteLine(Hex(v->Ascii));",
                        "at = all + Values.WideOffset; at[1] = 0xd8; at[2] = 97; at[5] = 0xdc; at[6] = 1; at[7] = 0xd8;",
                        "Console.WriteLine(Hex(v->Wide));",
                        "at = all + Values.WiderOffset; at[1] = 0x11; at[6] = 0xd8;",
                        "Console.WriteLine(Hex(v->Wider));"))
                .startsWith(expected.toArray(new String[0]))
                .endsWith("61 0 0 62", "61 fffd 62 63", "fffd 61 fffd fffd", "fffd fffd");
    }

    private static String decoded(int[] text) {
        byte[] bytes = new byte[text.length];
        for (int i = 0; i < text.length; i++) {
            bytes[i] = (byte) text[i];
        }
        return String.join(
                " ",
                new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                        .chars()
                        .mapToObj(Integer::toHexString)
                        .toList());
    }

    @Test
    void integersThatAreNoConstantAndIndicesThatAreNoneDoNoHarm() throws Exception {
        assertThat(run(
                        values(),
                        "byte* at = stackalloc byte[sizeof(Values)]; Values* v = (Values*)at;",
                        "*(int*)(at + Values.ColorOffset) = 77; at[Values.FlagOffset] = 2; at[Values.WideFlagOffset + 3] = 1;",
                        "Console.WriteLine(v->Color + \" \" + v->Flag + \" \" + v->WideFlag);",
                        "Values copy = *v; copy.Color = v->Color; Console.WriteLine((int)copy.Color);",
                        "v->Flag = true; v->WideFlag = true;",
                        "Console.WriteLine(Bytes(at + Values.FlagOffset, 1) + Bytes(at + Values.WideFlagOffset, 4));",
                        "Try(() => v->SetCell(1, 3, 5));",
                        "Try(() => v->GetCell(2, 0));",
                        "Try(() => v->GetCell(-1, 0));",
                        "Try(() => v->Small = 8);",
                        "Try(() => v->Signed = 4);",
                        "Try(() => v->Signed = -4);",
                        "Try(() => v->Small = 7);",
                        "Console.WriteLine(v->Small + \" \" + v->Signed);"))
                .containsExactly(
                        "77 True True",
                        "77",
                        "0101000000",
                        "IndexOutOfRangeException cell: column=3 length=3",
                        "IndexOutOfRangeException cell: row=2 length=2",
                        "IndexOutOfRangeException cell: row=-1 length=2",
                        "ArgumentException small: value=8 is not in 0..7",
                        "ArgumentException signed: value=4 is not in -4..3",
                        "done",
                        "done",
                        "7 -4");
    }

    /** More than a value can have: the struct is a view of the region. */
    @Test
    void aLargeStructIsAViewThatKnowsWhatItMayDo() throws Exception {
        Compilation compilation = Fixtures.compile(
                CsharpTools.OPTIONS,
                Fixtures.source(
                        "Large",
                        "import io.sharedstruct.*;",
                        "@SharedStruct interface Large {",
                        "  Part first(); @Array(3) Part parts(int index); SharedLock gate(); Half half(); @Array(2) Half halves(int index);",
                        "  @FixedString(8) String text(); @Array(3_000_000) long number(int index);",
                        "  @SharedStruct interface Part { int x(); }",
                        "  @SharedStruct interface Half { @Array(2_000_000) byte cell(int index); Part part(); }",
                        "}"));
        Path region = Path.of("/dev/shm", "large-" + UUID.randomUUID());
        try {
            Files.write(region, new byte[32_000_064]);
            String open = "SharedLarge.Open(\"" + region.getFileName() + "\", TimeSpan.Zero";
            assertThat(run(
                            compilation,
                            "using (SharedLarge shared = " + open + ")) {",
                            "  Large data = shared.Data; data.First.X = 1; data.PartsAt(2).X = 2; data.Text = \"large\";",
                            "  data.Half.SetCell(1999999, 3); data.HalvesAt(1).Part.X = 4; data.SetNumber(2999999, 5);",
                            "  data.SetParts(1, data.GetParts(2));",
                            "  Console.WriteLine(shared.TryLock(ref data.Gate, TimeSpan.Zero));",
                            "  Try(() => data.HalvesAt(2)); }",
                            "using (SharedLarge shared = " + open + ", true)) {",
                            "  Large data = shared.Data;",
                            "  Console.WriteLine(data.GetFirst().X + \" \" + data.GetParts(1).X + data.Text + data.Half.GetCell(1999999)",
                            "    + data.HalvesAt(1).GetPart().X + data.GetNumber(2999999));",
                            "  Try(() => data.Text = \"\"); Try(() => data.First.X = 1); Try(() => data.HalvesAt(1).Part.X = 2);",
                            "  Try(() => data.PartsAt(1).X = 2); Try(() => data.SetNumber(0, 1)); }"))
                    .startsWith("Held", "IndexOutOfRangeException halves: index=2 length=2", "1 2large345")
                    .hasSize(8)
                    .filteredOn(
                            line -> line.startsWith("NotSupportedException the region was opened for reading only;"))
                    .hasSize(5);
        } finally {
            Files.deleteIfExists(region);
        }
    }

    @Test
    void aLayoutThatIsAnotherOneIsRefusedByName() throws Exception {
        Compilation compilation = Fixtures.compile(
                CsharpTools.OPTIONS,
                Fixtures.source(
                        "Layout", "@io.sharedstruct.SharedStruct interface Layout { int getX(); long getLater(); }"));
        CsharpTools tools = new CsharpTools(folder);
        String text = tools.addFiles(compilation).get("Layout.cs");
        String moved = text.replace("FieldOffset(8)]\n    public long Later", "FieldOffset(4)]\n    public long Later");
        assertThat(moved).isNotEqualTo(text);
        Files.writeString(folder.resolve("Layout.cs"), moved);

        assertThat(tools.run(
                        List.of(HELPERS + "Try(() => SharedLayout.Open(\"none\", TimeSpan.Zero)); } }"),
                        List.of("Layout.cs")))
                .containsExactly(
                        "TypeLoadException Layout.Later: this runtime has 4, the region 8; generate the file anew,"
                                + " and don't change it");
    }
}
