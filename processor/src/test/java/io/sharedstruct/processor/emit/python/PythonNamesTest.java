package io.sharedstruct.processor.emit.python;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.PythonModules;
import io.sharedstruct.processor.testing.PythonTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Names and comments that mean something in Python, or that two have. */
@EnabledOnOs(OS.LINUX)
class PythonNamesTest {

    private static final JavaFileObject HOSTILE = Fixtures.source(
            "demo.None",
            "package demo;",
            "import io.sharedstruct.*;",
            "/** Ends with \"\"\" and ' and a \\\\ backslash \"quoted\" \\ */",
            "@SharedStruct(name = \"\\\"\\\\ {x} \\n\\u00e9\")",
            "interface None {",
            "    enum Color { None, True, name, value, mro, real, __init__, _x_, __secret, gr\\u00fcn, \\u00fc }",
            "    enum Exception { @Code(0) ONE }",
            "    class Inner { @SharedStruct interface Point { int getX(); } }",
            "    class Other { @SharedStruct interface Point { int getY(); } }",
            "    @SharedStruct interface OSError { int getX(); }",
            "    @SharedStruct interface _Struct { int getX(); }",
            "    int getLambda();",
            "    int getNone();",
            "    int getMatch();",
            "    int getType();",
            "    int getSelf();",
            "    int getInt();",
            "    int getStr();",
            "    int getAttach();",
            "    int getSnapshot();",
            "    int getNAME();",
            "    int getSIZEOF();",
            "    int get__init__();",
            "    int get__class__();",
            "    int get_fields_();",
            "    int get_unit_0();",
            "    int get\\u00dc();",
            "    int get\\u00c4();",
            "    /** */ int getEmpty();",
            "    /** # \\\\u0041 \"\"\" \u2028 {@code \\N{x}} */ int getCommented();",
            "    @Array(2) int getRowAt(int i);",
            "    int getRow_numpy();",
            "    Color getColor();",
            "    Exception getException();",
            "    Inner.Point getInner();",
            "    Other.Point getOther();",
            "    OSError getError();",
            "    _Struct getStruct();",
            "}");

    @TempDir
    private Path folder;

    @Test
    void everyNameIsOneThatTheProgramCanWrite() throws Exception {
        PythonModules modules = new PythonModules(folder);
        Map<String, String> files = modules.add(HOSTILE);
        assertThat(files.keySet()).contains("none.py", "none.pyi", "none_oserror.py", "none__struct.py");
        List<String> said = modules.run(
                PythonTools.python(),
                List.of(
                        "import none",
                        "print([name for name in dir(none.None_) if not name.startswith('_')])",
                        "print([color.name for color in none.Color])",
                        "print(sorted(name for name in vars(none) if not name.startswith('_')))",
                        "print(ascii(none.None_.NAME), none.None_.__doc__)",
                        "print(none.None_(lambda_=2).lambda_)"));
        assertThat(said)
                .containsExactly(
                        "['FINGERPRINT', 'NAME', 'NAME_', 'SIZEOF', 'SIZEOF_', 'attach', 'attach_', 'await_update',"
                                + " 'await_value', 'color', 'commented', 'detach', 'empty', 'error', 'exception', 'inner',"
                                + " 'int_', 'is_attached', 'is_verified', 'lambda_', 'lock_region', 'match_', 'none',"
                                + " 'other', 'row', 'row_numpy', 'row_numpy_', 'self_', 'snapshot', 'snapshot_', 'str_',"
                                + " 'struct', 'type_', 'wake', 'x_', 'x__', 'x__class__', 'x__init__', 'x_fields_',"
                                + " 'x_unit_0']",
                        "['None_', 'True_', 'name_', 'value_', 'mro_', 'real_', 'x__init__', 'x_x_', 'x__secret',"
                                + " 'gr_n', 'x_']",
                        "['AccessDeniedError', 'Color', 'DetachedError', 'Exception_', 'LayoutMismatchError', 'None_',"
                                + " 'None_Inner_Point', 'None_OSError', 'None_Other_Point', 'None__Struct',"
                                + " 'RegionBusyError', 'RegionNotFoundError', 'SharedStructError', 'TYPE_CHECKING',"
                                + " 'WriterDiedError', 'annotations']",
                        "'\"\\\\ {x} \\n\\xe9' Ends with ''' and ' and a \\\\ backslash 'quoted' \\",
                        "2");
        List<String> checks = new ArrayList<>(
                List.of("black", "--check", "-q", folder.resolve("none.pyi").toString()));
        assertThat(new CTools(folder).execute(checks)).isEmpty();
        List<String> mypy = List.of(
                "mypy",
                "--strict",
                "--cache-dir",
                folder.resolve("cache").toString(),
                folder.resolve("none.py").toString(),
                folder.resolve("none_oserror.pyi").toString());
        assertThat(new CTools(folder).execute(mypy)).singleElement().asString().startsWith("Success");
    }

    /** As two that differ in case only: files on other systems would be one. */
    @Test
    void aFileThatTwoStructsWouldHaveIsThatOfTheFirst() {
        Compilation compilation = Fixtures.compile(
                List.of(PythonModules.OPTION),
                Fixtures.source(
                        "demo.MyData",
                        "package demo;",
                        "@io.sharedstruct.SharedStruct interface MyData { int getX(); }"),
                Fixtures.source(
                        "demo.MYData",
                        "package demo;",
                        "@io.sharedstruct.SharedStruct interface MYData { int getY(); }"));
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.diagnostics().stream()
                        .filter(warning -> warning.getKind() != Diagnostic.Kind.NOTE)
                        .map(warning -> warning.getMessage(null))
                        .filter(message -> message.contains("SameFileName")))
                .containsExactly(warning("py"), warning("pyi"));
        assertThat(Fixtures.files(compilation)).containsKeys("demo/MYData.h", "demo/MyData.h");
        assertThat(Fixtures.files(compilation).get("demo/mydata.py")).contains("class MyData(", "x = _Field(");
    }

    private static String warning(String extension) {
        return "[SameFileName] the file demo/mydata." + extension + " is that of demo.MyData, so none is written for"
                + " demo.MYData; rename one of the two, or switch these files off by -Asharedstruct.python=off";
    }

    /** Or a program that imports the module of Python would have that of the struct. */
    @Test
    void noModuleHidesOneOfPython() throws Exception {
        JavaFileObject[] structs = List.of("Struct", "Enum", "Ctypes", "Class").stream()
                .map(name -> Fixtures.source(
                        "demo." + name,
                        "package demo;",
                        "@io.sharedstruct.SharedStruct interface " + name + " { int getX(); }"))
                .toArray(JavaFileObject[]::new);
        assertThat(new PythonModules(folder).add(structs).keySet())
                .containsExactly(
                        "class_.py",
                        "class_.pyi",
                        "ctypes_.py",
                        "ctypes_.pyi",
                        "enum_.py",
                        "enum_.pyi",
                        "struct_.py",
                        "struct_.pyi");
    }
}
