package io.sharedstruct.processor.emit.csharp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CsharpTools;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** No name and no comment of an author breaks a program in C#. */
@EnabledOnOs(OS.LINUX)
class CsharpNamesTest {

    @TempDir
    private Path folder;

    private List<String> run(Compilation compilation, String... lines) throws Exception {
        CsharpTools tools = new CsharpTools(folder);
        Map<String, String> files = tools.addFiles(compilation);
        String program = "static class Program { static void Main() { " + String.join("\n", lines) + " } }";
        return tools.run(List.of(program), files.keySet());
    }

    @Test
    void whatMeansSomethingElseInCsharpHasAnUnderscore() throws Exception {
        Compilation compilation = Fixtures.compile(
                CsharpTools.OPTIONS,
                Fixtures.source(
                        "odd.string.event.Memory",
                        "package odd.string.event;",
                        "import io.sharedstruct.*;",
                        "/** As a class of the file. */",
                        "@SharedStruct interface Memory {",
                        "  int x(); int equals(); int GetHashCode(); int finalize_(); int ToString(); int toString_();",
                        "  int Memory(); int SharedMemory(); int System(); int string(); int sizeOf();",
                        "  int Texts(); int _bytes(); int $(); int \u00e9t\u00e9(); int \u00e8t\u00e8(); int xOffset(); Odd taken();",
                        "  @Array(2) int value(int index); int GetValue(); int valueLength(); Timer timer();",
                        "  enum Odd { string, in, value__, System, gr\u00fcn, gr\u00f6n, \u00e9 }",
                        "  @SharedStruct interface Timer { @Array(2) Odd open(int index); int self(); }",
                        "}"),
                Fixtures.source("System", "@io.sharedstruct.SharedStruct interface System { int getX(); }"),
                Fixtures.source("delegate", "@io.sharedstruct.SharedStruct interface delegate { Texts getX(); }"),
                Fixtures.source("Texts", "@io.sharedstruct.SharedStruct interface Texts { int getTexts(); }"));

        assertThat(run(
                        compilation,
                        "var m = default(Odd.String.Event.Memory);",
                        "m.X = 1; m.Equals_ = 3; m.GetHashCode_ = 4; m.ToString_ = 5; m.ToString__ = 6; m.Memory_ = 7;",
                        "m.SharedMemory_ = 9; m.System_ = 10; m.String = 12; m.SizeOf_ = 13;",
                        "m._bytes_ = 14; m._ = 15; m._t_ = 16; m._t__ = 17; m.Texts = 18; m.XOffset = 19; m.ValueLength = 20;",
                        "m.SetValue(1, 21); m.GetValue = 22; m.Timer.Self = 23;",
                        "m.Timer.SetOpen(1, Odd.String.Event.SharedMemory.Odd.gr_n_);",
                        "m.Taken = Odd.String.Event.SharedMemory.Odd.value___;",
                        "global::System.Console.WriteLine(m.X + m.GetValue + m.GetValue_(1) + \" \" + (int)m.Timer.GetOpen(1) + m.Taken);",
                        "global::System.Console.WriteLine(Odd.String.Event.SharedMemory.Odd.System_ + \" \" + (int)Odd.String.Event.SharedMemory.Odd._);",
                        "var d = default(delegate_); d.X.Texts = 1; var s = default(System_); s.X = 2; var t = default(Texts);",
                        "t.Texts_ = 5; global::System.Console.WriteLine(d.X.Texts + s.X + t.Texts_);"))
                .containsExactly("44 5value___", "System_ 6", "8");
    }

    @Test
    void structsOfOneNameAreToldApart() throws Exception {
        Compilation compilation = Fixtures.compile(
                CsharpTools.OPTIONS,
                Fixtures.source(
                        "a.Point",
                        "package a; @io.sharedstruct.SharedStruct public interface Point { int getX(); State getState();",
                        "  enum State { OFF } }"),
                Fixtures.source(
                        "b.Point",
                        "package b; @io.sharedstruct.SharedStruct public interface Point { long getX(); State getState();",
                        "  enum State { ON } }"),
                Fixtures.source(
                        "c.Point",
                        "package c; @io.sharedstruct.SharedStruct interface Point { a.Point getA(); b.Point getB();",
                        "  @io.sharedstruct.Width(1) a.Point.State getNarrow(); }"));

        assertThat(run(
                        compilation,
                        "var p = default(C.Point); p.A.X = 1; p.B.X = 1L << 40; p.A.State = C.SharedPoint.State.OFF;",
                        "p.B.State = C.SharedPoint.State_.ON; C.SharedPoint.Point_ a = p.A; C.SharedPoint.Point__ b = p.B;",
                        "System.Console.WriteLine(a.X + b.X + \" \" + p.Narrow + \" \" + default(A.Point).X);"))
                .containsExactly("1099511627777 OFF 0");
    }

    @Test
    void commentsAreXmlAndEndNowhereElse() throws Exception {
        Compilation compilation = Fixtures.compile(
                CsharpTools.OPTIONS,
                Fixtures.source(
                        "Said",
                        "/** Ends {@literal </summary>} *&#47; {@literal <a> & &b; \" ' #if} \u2028 here \\\\",
                        " * and \u00fc there. */",
                        "@io.sharedstruct.SharedStruct interface Said {",
                        "  /** Old {@code <x>}.",
                        "   * @deprecated Use {@literal \"other\" \\n <y>}, not this. */",
                        "  @Deprecated int getX();",
                        "  /** <p>Deprecated is only its first word. */ int getOther();",
                        "}"));
        CsharpTools tools = new CsharpTools(folder);
        Map<String, String> files = tools.addFiles(compilation);
        String said = String.join("\n", files.values());

        tools.compile(files.keySet(), "-doc:said.xml");
        assertThat(said)
                .contains("/// <summary>Ends &lt;/summary&gt; ")
                .contains("&lt;a&gt; &amp; &amp;b; \" '")
                .contains("\\u00fc there.</summary>")
                .contains("[global::System.Obsolete(\"Deprecated: Use \\\"other\\\" \\\\n <y>, not this. Old <x>.\")]")
                .containsOnlyOnce("Obsolete(");
        assertThat(said.chars().allMatch(character -> character <= '~')).isTrue();
    }
}
