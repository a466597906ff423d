package io.sharedstruct.processor.emit.python;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.PythonModules;
import io.sharedstruct.processor.testing.PythonTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** All structs in Python: what was reviewed, and to the liking of the interpreter, of mypy and of black. */
@EnabledOnOs(OS.LINUX)
class PythonFilesTest {

    /** Structs of one name in several packages would be one file here. */
    private static final Map<String, String> MODULES = new TreeMap<>();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void compile() throws IOException {
        PythonModules modules = new PythonModules(folder);
        MODULES.putAll(modules.add(
                Fixtures.all("good").stream().map(Fixtures::source).toArray(javax.tools.JavaFileObject[]::new)));
    }

    /** After a wanted change, {@code -Dgoldens.rewrite=true} writes the files anew. */
    @Test
    void everyStructIsWrittenAsItWasReviewed() throws IOException {
        Map<String, String> goldens = new TreeMap<>();
        MODULES.forEach((name, text) ->
                goldens.put(name, name.endsWith(".py") ? PythonModules.structs(text) : PythonModules.stubs(text)));
        if (Boolean.getBoolean("goldens.rewrite")) {
            for (Map.Entry<String, String> golden : goldens.entrySet()) {
                Files.writeString(Fixtures.in("python", golden.getKey()), golden.getValue());
            }
        }
        Map<String, String> reviewed = new TreeMap<>();
        for (Path file : Fixtures.all("python")) {
            reviewed.put(file.getFileName().toString(), Fixtures.read(file));
        }
        assertThat(goldens).isEqualTo(reviewed).hasSizeGreaterThan(90);
    }

    @Test
    void thePartOfAllModulesIsTheSameAndAllIsAscii() {
        List<String> supports = MODULES.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".py"))
                .map(file -> file.getValue())
                .map(text -> text.substring(text.indexOf("from __future__"), text.indexOf("# The structs.\n")))
                .distinct()
                .toList();
        assertThat(supports).hasSize(1);
        assertThat(MODULES.values()).allMatch(text -> text.chars().allMatch(c -> c < 0x7f && (c >= ' ' || c == '\n')));
    }

    @Test
    void theInterpreterImportsAllModulesWithoutAWarning() throws Exception {
        List<String> compile = new ArrayList<>(PythonTools.python());
        compile.addAll(List.of("-m", "compileall", "-q", folder.toString()));
        assertThat(new CTools(folder).execute(compile)).isEmpty();
        List<String> program = new ArrayList<>();
        MODULES.keySet().stream()
                .filter(name -> name.endsWith(".py"))
                .forEach(name -> program.add("import " + name.replace(".py", "")));
        assertThat(program).hasSizeGreaterThan(45);
        program.add("print('imported')");
        assertThat(new PythonModules(folder).run(PythonTools.python(), program)).containsExactly("imported");
    }

    @Test
    void blackLeavesThemAsTheyAre() throws Exception {
        List<String> black = new ArrayList<>(List.of("black", "--check", "-q"));
        Fixtures.all("python")
                .forEach(golden -> black.add(golden.toAbsolutePath().toString()));
        black.add(folder.resolve("mydata.py").toString());
        black.add(folder.resolve("mydata.pyi").toString());
        assertThat(new CTools(folder).execute(black)).isEmpty();
    }

    @Test
    void mypyFindsNothingInThem() throws Exception {
        List<String> mypy = mypy();
        List.of("arrays.py", "bits.py", "enums.py", "locks_gate.py")
                .forEach(name -> mypy.add(folder.resolve(name).toString()));
        MODULES.keySet().stream()
                .filter(name -> name.endsWith(".pyi")
                        && !mypy.contains(
                                folder.resolve(name.replace(".pyi", ".py")).toString()))
                .forEach(name -> mypy.add(folder.resolve(name).toString()));
        assertThat(new CTools(folder).execute(mypy)).singleElement().asString().startsWith("Success");
    }

    private static List<String> mypy() {
        return new ArrayList<>(List.of(
                "mypy", "--strict", "--cache-dir", folder.resolve("cache").toString()));
    }

    /** A program of a user, and what it must not do. */
    @Test
    void mypyKnowsWhatFieldsAre() throws Exception {
        Path program = Files.writeString(folder.resolve("user.py"), """
            from alltypes import AllTypes
            from arrays import Arrays
            from enums import Enums
            from mydata import MyData, RegionNotFoundError

            try:
                with MyData.attach(timeout=1.0) as data:
                    data.x = data.x + 1
                    data.text = data.text.upper()
                    raw: bytes = data.text_bytes
            except RegionNotFoundError as error:
                print(error.errno)
            reveal_type(MyData(x=1).x)
            reveal_type(MyData().snapshot())
            MyData().x = "text"
            MyData(y=1)
            """);
        List<String> mypy = mypy();
        mypy.set(0, "mypy");
        mypy.addAll(List.of("--no-error-summary", program.toString()));
        List<String> shell = List.of("sh", "-c", String.join(" ", mypy) + " | sed 's/.*user.py://'; true");
        assertThat(new CTools(folder).execute(shell))
                .containsExactly(
                        "13: note: Revealed type is \"builtins.int\"",
                        "14: note: Revealed type is \"mydata.MyData\"",
                        "15: error: Incompatible types in assignment (expression has type \"str\", variable has type"
                                + " \"int\")  [assignment]",
                        "16: error: Unexpected keyword argument \"y\" for \"MyData\"  [call-arg]");
    }
}
