package io.sharedstruct.runtime.os.current;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.AcquireTwice;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong with JNA, the exception says so, the same every time, and names a way out that leads out. */
@OnPosix
class JnaProblemTest {

    private static final String EXCEPTION = "java.lang.UnsupportedOperationException: ";

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path folder;

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    /** Runs it with another /mnt. */
    private String run(String mount, String classPath, String... flags) throws Exception {
        Needs.program("unshare");
        List<String> command = new ArrayList<>(List.of(
                "unshare", "-rm", "sh", "-c", "mount -t tmpfs -o " + mount + " tmpfs /mnt && exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() > 21) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(flags));
        command.addAll(List.of("-cp", classPath, AcquireTwice.class.getName(), names.next()));
        return CPeer.run(command.toArray(String[]::new));
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }

    private static List<String> jars() {
        return List.of(classPath().split(File.pathSeparator, -1));
    }

    @Test
    void itIsMissing() throws Exception {
        String without = jars().stream()
                .filter(jar -> !new File(jar).getName().startsWith("jna"))
                .collect(Collectors.joining(File.pathSeparator));
        assertThat(run("size=1m", without))
                .isEqualTo((EXCEPTION
                                + "JNA is missing (java.lang.NoClassDefFoundError: com/sun/jna/Native); put the jar of"
                                + " net.java.dev.jna:jna beside that of sharedstruct-runtime, as Maven and Gradle do by themselves\n")
                        .repeat(3));
    }

    @Test
    void itsFolderMayNotHavePrograms() throws Exception {
        String said = run("noexec", classPath(), "-Djna.tmpdir=/mnt");
        assertThat(said.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line)
                        .startsWith(EXCEPTION
                                + "JNA can't load its native library (java.lang.UnsatisfiedLinkError: /mnt/jna")
                        .contains("; that folder has to be writable and not mounted noexec: name another one with"
                                + " -Djna.tmpdir=FOLDER, or "));
        assertThat(run("noexec", classPath(), "-Duser.home=/mnt", "-Djava.io.tmpdir=/mnt", "-Djna.tmpdir=" + folder))
                .isEqualTo("creator\ncreator\nfalse\n");
    }

    @Test
    void itsFolderIsReadOnly() throws Exception {
        assertThat(run("ro", classPath(), "-Djna.tmpdir=/mnt"))
                .contains(EXCEPTION + "JNA can't load its native library (")
                .contains(" is not writable), which it unpacks into ~/.cache/JNA or the folder for temporary files;");
        String jna = jars().stream()
                .filter(jar -> new File(jar).getName().startsWith("jna"))
                .findAny()
                .orElseThrow();
        try (ZipFile jar = new ZipFile(jna)) {
            String entry = "com/sun/jna/linux-" + System.getProperty("os.arch").replace("amd64", "x86-64")
                    + "/libjnidispatch.so";
            Files.copy(jar.getInputStream(jar.getEntry(entry)), folder.resolve("libjnidispatch.so"));
        }
        assertThat(run("ro", classPath(), "-Djna.tmpdir=/mnt", "-Djna.boot.library.path=" + folder))
                .endsWith("creator\ncreator\nfalse\n");
    }

    /** An image that jlink has made without it; docs/packaging.md has such an image with it. */
    @Test
    void aModuleThatItNeedsIsMissing() {
        assertThat(CurrentPort.wordsFor(new NoClassDefFoundError("java/util/logging/Logger")))
                .isEqualTo(
                        "JNA needs the module java.logging (java.lang.NoClassDefFoundError: java/util/logging/Logger), which"
                                + " this image of Java doesn't have; make it with jlink --add-modules java.logging");
    }

    /** In the words of musl's loader; there is no Alpine here. */
    @Test
    void itIsMadeForAnotherLibc() {
        assertThat(CurrentPort.wordsFor(new UnsatisfiedLinkError(
                        "/root/.cache/JNA/temp/jna1.tmp: Error loading shared library ld-linux-x86-64.so.2: No such file or"
                                + " directory (needed by /root/.cache/JNA/temp/jna1.tmp)")))
                .startsWith("JNA's native library is made for glibc, and this system has musl, as Alpine does (")
                .endsWith("; install gcompat (apk add gcompat), or take an image with glibc");
        assertThat(CurrentPort.wordsFor(new UnsatisfiedLinkError(
                        "/root/.cache/JNA/temp/jna1.tmp: Error relocating /root/.cache/JNA/temp/jna1.tmp: __strdup: symbol not"
                                + " found")))
                .startsWith("JNA's native library is made for glibc, and this system has musl, as Alpine does (");
        assertThat(Arrays.asList(CurrentPort.wordsFor(null), CurrentPort.wordsFor(new ExceptionInInitializerError())))
                .allSatisfy(words -> assertThat(words).startsWith("JNA can't load its native library ("));
    }
}
