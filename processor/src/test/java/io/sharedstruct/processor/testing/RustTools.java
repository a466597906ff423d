package io.sharedstruct.processor.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The compiler that takes generated modules, in a folder of its own. */
public final class RustTools {

    /** More than the strictest programs ask for. */
    private static final List<String> STRICT = List.of(
            "-D",
            "warnings",
            "-D",
            "rust_2018_idioms",
            "-D",
            "unsafe_op_in_unsafe_fn",
            "-D",
            "missing_docs",
            "-D",
            "unreachable_pub");

    /** What stands before the modules that every module has in it. */
    private static final String SUPPORT = "\n/// Memory that others may change at any time.";

    private final Path folder;
    private final CTools tools;

    public RustTools(Path folder) {
        this.folder = folder;
        tools = new CTools(folder);
    }

    /** The modules that a compilation made, by name. */
    public static Map<String, String> modules(Compilation compilation) {
        assertThat(compilation.errors()).isEmpty();
        Map<String, String> modules = new TreeMap<>();
        Fixtures.files(compilation).forEach((path, text) -> {
            if (path.endsWith(".rs")) {
                modules.put(path.substring(path.lastIndexOf('/') + 1, path.length() - ".rs".length()), text);
            }
        });
        assertThat(modules).isNotEmpty();
        return modules;
    }

    /** What is written of a struct alone. */
    public static String ownPart(String module) {
        assertThat(module).contains(SUPPORT);
        return module.substring(0, module.indexOf(SUPPORT));
    }

    /** Puts modules into the folder, as they are. */
    public void add(Map<String, String> modules) throws IOException {
        for (Map.Entry<String, String> module : modules.entrySet()) {
            Files.writeString(folder.resolve(module.getKey() + ".rs"), module.getValue());
        }
    }

    /**
     * Puts modules into the folder, and what is the same in all of them beside them, once: so many at a time would take the compiler
     * too long otherwise.
     *
     * @return the lines that declare them
     */
    public List<String> addTogether(Map<String, String> modules) throws IOException {
        String common = "";
        List<String> declarations = new ArrayList<>(List.of("mod support;"));
        for (Map.Entry<String, String> module : modules.entrySet()) {
            String own = ownPart(module.getValue());
            common = module.getValue().substring(own.length());
            Files.writeString(
                    folder.resolve(module.getKey() + ".rs"),
                    own + "\nuse crate::support::{attach, lock, memory, sequence, text};\n");
            declarations.add("mod " + module.getKey() + ";");
        }
        String visible = common.replace("pub(super)", "pub(crate)").replaceAll("(?m)^mod ", "pub(crate) mod ");
        Files.writeString(folder.resolve("support.rs"), "#![allow(dead_code, unreachable_pub)]\n" + visible);
        return declarations;
    }

    /** Compiles a program or library as strictly as possible, without a warning. */
    public void check(List<String> program, String... options) throws Exception {
        compile(program, "checked.rs", STRICT, options);
    }

    private void compile(List<String> program, String name, List<String> strict, String... options) throws Exception {
        Path file = Files.write(folder.resolve(name), program);
        List<String> command =
                new ArrayList<>(List.of("rustc", "--edition", "2021", "-C", "debuginfo=0", "-C", "opt-level=0"));
        command.addAll(strict);
        command.addAll(Arrays.asList(options));
        command.add(file.toString());
        tools.execute(command);
    }

    /** Compiles a program, without warnings, and runs it to its good end: what it printed. */
    public List<String> run(List<String> program, String... arguments) throws Exception {
        compile(
                program,
                "run.rs",
                List.of("-D", "warnings"),
                "-o",
                folder.resolve("run").toString());
        List<String> command = new ArrayList<>(List.of(folder.resolve("run").toString()));
        command.addAll(Arrays.asList(arguments));
        return tools.execute(command);
    }

    /** That rustfmt would change nothing in modules of the folder. */
    public void checkFormat(Collection<String> modules) throws Exception {
        List<String> command = new ArrayList<>(List.of("rustfmt", "--edition", "2021", "--check"));
        modules.forEach(module -> command.add(folder.resolve(module + ".rs").toString()));
        tools.execute(command);
    }
}
