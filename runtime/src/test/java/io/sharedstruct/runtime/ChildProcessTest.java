package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A process that a holder starts gets nothing of what the holder has, and doesn't keep it alive. */
@OnPosix
class ChildProcessTest {

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
