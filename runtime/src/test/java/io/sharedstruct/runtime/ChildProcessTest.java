package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A process that a holder starts gets nothing of what the holder has, and doesn't keep it alive. */
@OnPosix
class ChildProcessTest {

    private static final int O_CLOEXEC = 02000000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @TempDir
    private Path folder;

    @Test
    void aChildOutlivesItsParentAndHoldsNeitherDescriptorNorLock() throws IOException {
        Needs.linux();
        Path file = folder.resolve("struct.bin");
        long child = 0;
        try (PeerJvm parent = PeerJvm.start()) {
            assertThat(parent.ask("acquire " + name)).isEqualTo("creator");
            assertThat(parent.ask("map " + file)).isEqualTo("creator");
            child = Long.parseLong(parent.ask("child"));
            parent.kill();
            assertThat(ProcessHandle.of(child)).isPresent();
            assertThat(descriptors(child)).noneMatch(path -> path.contains(name) || path.contains("struct.bin"));
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name))) {
                assertThat(region.isCreator()).isTrue();
            }
            assertThat(ShmNames.exists(name)).isFalse();
        } finally {
            ProcessHandle.of(child).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /** Java closes them in its children by itself; programs that native code starts have only this. */
    @Test
    void descriptorsAreClosedWhenAnotherProgramIsExecuted() throws IOException {
        Needs.linux();
        Path file = folder.resolve("struct.bin");
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name));
                TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, AcquireOptions.named(name));
                TestStruct created = TestStruct.map(TestStruct.LAYOUT, file, MapOptions.defaults());
                TestStruct opened = TestStruct.map(TestStruct.LAYOUT, file, MapOptions.defaults())) {
            assertThat(opened.isCreator()).isFalse();
            // One of each region, and one of the file that is mapped twice.
            assertThat(flagsOfOurs()).hasSize(3).allMatch(flags -> (flags & O_CLOEXEC) != 0);
        }
    }

    private List<Integer> flagsOfOurs() throws IOException {
        List<Integer> flags = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of("/proc/self/fd"))) {
            for (Path descriptor : all.toList()) {
                String target = target(descriptor);
                if (target.contains(name) || target.startsWith(folder.toString())) {
                    String info = Files.readString(Path.of("/proc/self/fdinfo").resolve(descriptor.getFileName()));
                    flags.add(Integer.parseInt(info.replaceAll("(?s).*flags:\\s*(\\d+).*", "$1"), 8));
                }
            }
        }
        return flags;
    }

    private static List<String> descriptors(long pid) throws IOException {
        try (Stream<Path> all = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            return all.map(ChildProcessTest::target).toList();
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return ""; // gone since it was listed
        }
    }
}
