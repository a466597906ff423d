package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs in C on Linux that lock, read and wait by the generated header. */
@OnPosix
class LocksTest extends LocksContract {

    private static final Path HEADERS = Path.of("target", "test-classes", "io", "sharedstruct", "sample", "foreign");

    @TempDir
    private static Path folder;

    private static List<String> compiled;
    private static List<String> patient;

    @BeforeAll
    static void compile() throws Exception {
        Needs.linux();
        Needs.program("gcc");
        compiled = compile("locks", "gcc", HEADERS);
        // Slices of 0.9 s instead of 20 ms: a wake that is lost shows.
        String header = Files.readString(HEADERS.resolve("Storm.h"));
        String slow = header.replace("SLICE_NS INT64_C(20000000)", "SLICE_NS INT64_C(900000000)");
        assertThat(slow).isNotEqualTo(header);
        Path changed = Files.createDirectory(folder.resolve("changed"));
        Files.writeString(changed.resolve("Storm.h"), slow);
        patient = compile("patient", "gcc", changed);
    }

    private static List<String> compile(String name, String compiler, Path headers, String... options)
            throws Exception {
        Path program = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of(
                compiler,
                "-std=c99",
                "-pedantic",
                "-Wall",
                "-Wextra",
                "-Werror",
                "-O2",
                "-pthread",
                "-I",
                headers.toString()));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of(
                "-o", program.toString(), ForeignPeer.resource("locks.c").toString()));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return List.of(program.toString());
    }

    @Override
    List<String> program() {
        return compiled;
    }

    @Override
    List<String> patient() {
        return patient;
    }

    /** A process that is stopped lives. */
    @Test
    void aStoppedHolderIsNotTakenForDead() throws Exception {
        ForeignPeer stopped = attach("0");
        ForeignPeer next = attach("0");
        for (String what : List.of("lock", "write", "begin")) {
            assertThat(stopped.ask(what + " 0")).isEqualTo("held");
        }
        signal(stopped, "STOP");
        for (int i = 0; i < 3; i++) {
            assertThat(next.ask("lock 50")).isEqualTo("timed out");
            assertThat(next.ask("read 50")).isEqualTo("timed out");
            assertThat(next.ask("begin 50")).isEqualTo("timed out");
            assertThat(next.ask("over 50")).isEqualTo("timed out");
            assertThat(next.ask("snapshot 50")).isEqualTo("timed out");
            assertThat(data.getLock().tryLock()).isNull();
        }
        signal(stopped, "CONT");
        for (String what : List.of("unlock", "unwrite", "end")) {
            assertThat(stopped.ask(what)).isEqualTo("done");
        }
        for (String what : List.of("lock", "write", "begin")) {
            assertThat(next.ask(what + " 0")).isEqualTo("held");
        }
    }

    private static void signal(ForeignPeer peer, String signal) throws Exception {
        Process kill = new ProcessBuilder("kill", "-" + signal, Long.toString(peer.pid())).start();
        assertThat(kill.waitFor()).isZero();
    }

    /** Some kernels run no programs of 32 bits. An emulator does, by the same system calls. */
    private static List<String> runnable(List<String> of32Bits) throws Exception {
        Path source = Files.writeString(folder.resolve("empty.c"), "int main(void) { return 0; }\n");
        Path empty = folder.resolve("empty");
        CPeer.run("gcc", "-m32", "-o", empty.toString(), source.toString());
        if (CPeer.start(empty.toString()).waitFor() == 0) {
            return of32Bits;
        }
        Needs.program("qemu-i386");
        return Stream.concat(Stream.of("qemu-i386"), of32Bits.stream()).toList();
    }

    /** Compilers that put other instructions into one program, and a word size of half the other one's. */
    @Test
    void programsOfAnyCompilerAndWordSizeTakePart() throws Exception {
        Needs.program("clang");
        ForeignPeer clang = started(compile("by-clang", "clang", HEADERS), "0");
        List<String> of32Bits = compile("of-32-bits", "gcc", HEADERS, "-m32", "-D_FILE_OFFSET_BITS=64");
        ForeignPeer small = started(runnable(of32Bits), "0");
        ForeignPeer usual = attach("0");
        for (ForeignPeer peer : List.of(clang, small, usual)) {
            peer.tell("add-lock 20000");
        }
        for (ForeignPeer peer : List.of(clang, small, usual)) {
            assertThat(peer.hear()).isEqualTo("done");
        }
        assertThat(data.getCounter()).isEqualTo(120_000);
        assertThat(small.ask("lock 0")).isEqualTo("held");
        small.kill();
        assertThat(clang.ask("lock 0")).isEqualTo("abandoned");
        usual.tell("await 0 60000");
        assertThat(clang.ask("turn 1")).isEqualTo("done");
        assertThat(usual.hear()).isEqualTo("changed");
    }
}
