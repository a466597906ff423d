package io.sharedstruct.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The compiler and the runtime of C# that Debian has, Mono's, in a folder of their own. */
public final class CsharpTools {

    /** By which the processor writes the files. */
    public static final List<String> OPTIONS = List.of("-Asharedstruct.csharp=.");

    /** As strictly as there is. A program of a user may check for overflow. */
    private static final List<String> STRICT = List.of("mcs", "-warnaserror", "-warn:4", "-unsafe", "-langversion:7.2");

    private final Path folder;
    private final CTools tools;

    public CsharpTools(Path folder) {
        this.folder = folder;
        tools = new CTools(folder);
    }

    /** The files that a compilation made, by path, in the folder too. */
    public Map<String, String> addFiles(Compilation compilation) throws IOException {
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> files = new TreeMap<>(Fixtures.files(compilation));
        files.keySet().removeIf(path -> !path.endsWith(".cs"));
        assertThat(files).isNotEmpty();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return files;
    }

    /** Compiles files of the folder to a library. */
    public void compile(Iterable<String> files, String... options) throws Exception {
        List<String> command = new ArrayList<>(STRICT);
        command.addAll(List.of("-target:library", "-out:library.dll"));
        command.addAll(Arrays.asList(options));
        files.forEach(command::add);
        tools.execute(command);
    }

    /** Compiles a program with files of the folder, runs it, and says what it printed. */
    public List<String> run(List<String> program, Iterable<String> files, String... arguments) throws Exception {
        Files.write(folder.resolve("program.cs"), program);
        List<String> command = new ArrayList<>(STRICT);
        command.addAll(List.of("-checked+", "-out:program.exe", "program.cs"));
        files.forEach(command::add);
        tools.execute(command);
        List<String> run = new ArrayList<>(List.of("mono", "program.exe"));
        run.addAll(Arrays.asList(arguments));
        return tools.execute(run);
    }
}
