package io.sharedstruct.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** Generated modules and stubs in a folder, from which programs in Python import them. */
public final class PythonModules {

    public static final String OPTION = "-Asharedstruct.python=.";

    private static final String STRUCTS = "# The structs.\n";

    private final Path folder;

    public PythonModules(Path folder) {
        this.folder = folder;
    }

    /** The modules and stubs of some sources, by file name, in the folder too. */
    public Map<String, String> add(JavaFileObject... sources) throws IOException {
        Compilation compilation = Fixtures.compile(List.of(OPTION, "-Asharedstruct.headers=off"), sources);
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> modules = new TreeMap<>();
        for (Map.Entry<String, String> file : Fixtures.files(compilation).entrySet()) {
            String name = file.getKey().substring(file.getKey().lastIndexOf('/') + 1);
            if (name.endsWith(".py") || name.endsWith(".pyi")) {
                modules.put(name, file.getValue());
                Files.writeString(folder.resolve(name), file.getValue());
            }
        }
        return modules;
    }

    /** What a module has of its own, without the part that is the same in all. */
    public static String structs(String module) {
        int start = module.indexOf(STRUCTS);
        assertThat(start).isPositive();
        return module.substring(start);
    }

    /** The same of a stub. */
    public static String stubs(String stub) {
        int support = stub.indexOf("class _Region(_Struct):\n");
        return stub.substring(stub.indexOf("\n\n", support) + 2);
    }

    /** What a program prints that is beside the modules. */
    public List<String> run(List<String> interpreter, List<String> program) throws Exception {
        Path script = Files.write(folder.resolve("program.py"), program);
        List<String> command = new ArrayList<>(interpreter);
        command.addAll(List.of("-X", "utf8", script.toString()));
        return new CTools(folder).execute(command);
    }
}
