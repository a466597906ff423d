package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.Needs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Programs in Python, which import generated modules. */
final class PythonPeer {

    /** The one of the system first: other users may start that, too. {@code -Dpython=python3.9} is for another one. */
    private static final List<String> INTERPRETERS =
            List.of(System.getProperty("python", "/usr/bin/python3"), "python3");

    private PythonPeer() {}

    /** What starts a program beside a module, both copied to a folder, with every warning an error. */
    static List<String> program(Path folder, String script, Path module) throws Exception {
        Needs.linux();
        Needs.program("python3");
        String file = module.getFileName().toString();
        Files.copy(module, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        Path program = folder.resolve(script);
        Files.copy(ForeignPeer.resource(script), program, StandardCopyOption.REPLACE_EXISTING);
        List<String> command = new ArrayList<>(strict());
        command.add(program.toString());
        return command;
    }

    /** An interpreter with every warning an error. */
    static List<String> strict() {
        return List.of(interpreter(), "-X", "dev", "-W", "error");
    }

    private static String interpreter() {
        for (String name : INTERPRETERS) {
            String path = said(List.of(name, "-c", "import ctypes, sys; print(sys.executable)"));
            if (!path.isEmpty()) {
                return path;
            }
        }
        throw new IllegalStateException("no Python with ctypes");
    }

    /** What a program prints that ends well; nothing if it doesn't, or can't be started. */
    static String said(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor() == 0 ? said : "";
        } catch (IOException missing) {
            return "";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a program prints, which must end well. */
    static String run(List<String> command, Path folder) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
