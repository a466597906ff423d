package io.sharedstruct.runtime.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.Persistence;
import io.sharedstruct.RegionDescription;
import io.sharedstruct.RegionInfo;
import io.sharedstruct.RegionState;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.SharedRegions;
import io.sharedstruct.SweepResult;
import io.sharedstruct.runtime.RegionLayout;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.current.CurrentPort;
import io.sharedstruct.runtime.os.linux.FaultyLinux;
import io.sharedstruct.testing.CPeer;
import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The list of the machine's regions says what each is, and sweeping removes what killed processes left, and nothing else. */
@OnPosix
class SharedRegionsTest {

    private static final String DESCRIPTOR = "0 int32 4 x\n4 string/UTF-8 256 text\n";
    private static final long FINGERPRINT = fingerprint();
    private static final RegionLayout LAYOUT = new RegionLayout("MyData", null, 260, FINGERPRINT, DESCRIPTOR);

    private static final int EPERM = 1;
    private static final int EACCES = 13;
    private static final int EROFS = 30;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final AcquireOptions options = AcquireOptions.named(name);

    private static long fingerprint() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(DESCRIPTOR.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @BeforeEach
    void needsLinux() {
        Needs.linux();
    }

    private static Optional<RegionInfo> find(String name) {
        return SharedRegions.list().stream()
                .filter(region -> region.name().equals(name))
                .findAny();
    }

    private RegionInfo found() {
        return find(name).orElseThrow();
    }

    private byte[] bytesOf(AcquireOptions how) {
        try (TestStruct region = TestStruct.acquire(LAYOUT, how)) {
            region.setX(4711);
            return ShmNames.bytes(name);
        }
    }

    /** A region as killed processes leave it. */
    private void leave(char state) throws IOException {
        byte[] bytes = bytesOf(options);
        bytes[bytes.length - 1] = (byte) state;
        put(bytes);
    }

    private void put(byte[] bytes) throws IOException {
        Files.write(ShmNames.path(name), bytes);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void aRegionThatSomebodyHasIsDescribed() {
        Instant before = Instant.ofEpochMilli(System.currentTimeMillis());
        try (TestStruct region = TestStruct.acquire(LAYOUT, options)) {
            region.setX(1);
            RegionInfo info = found();
            RegionDescription description = info.description().orElseThrow();
            assertThat(info)
                    .isEqualTo(new RegionInfo(
                            name,
                            OptionalLong.of(4096),
                            RegionState.LIVE,
                            Optional.of(true),
                            Optional.of(new RegionDescription(
                                    260,
                                    Persistence.PROCESS,
                                    ProcessHandle.current().pid(),
                                    description.created(),
                                    FINGERPRINT,
                                    DESCRIPTOR)),
                            Optional.empty(),
                            Optional.of(System.getProperty("user.name")),
                            Optional.of("rw-------")));
            assertThat(description.created()).isBetween(before, Instant.now());
            assertThat(info.isSweepable()).isFalse();
            assertThat(SharedRegions.sweep().removed()).doesNotContain(name);
            assertThat(region.isNameCurrent()).isTrue();
        }
        assertThat(find(name)).isEmpty();
    }

    @Test
    void aReaderIsAHolder() {
        TestStruct creator = TestStruct.acquire(LAYOUT, options);
        try (TestStruct reader = TestStruct.openReadOnly(LAYOUT, options)) {
            creator.close();
            assertThat(found().state()).isEqualTo(RegionState.LIVE);
            assertThat(SharedRegions.sweep().removed()).doesNotContain(name);
            assertThat(reader.isNameCurrent()).isTrue();
        }
    }

    @Test
    void whatKilledProcessesLeftIsStaleAndSwept() throws Exception {
        try (PeerJvm peer = PeerJvm.start()) {
            assertThat(peer.ask("acquireDescribed " + name)).isEqualTo("creator");
            assertThat(found().state()).isEqualTo(RegionState.LIVE);
            assertThat(found().description().orElseThrow().creatorPid()).isEqualTo(peer.pid());
            peer.kill();
        }
        assertThat(found().state()).isEqualTo(RegionState.STALE);
        assertThat(found().held()).contains(false);
        assertThat(found().isSweepable()).isTrue();
        assertThat(SharedRegions.sweep().removed()).contains(name);
        assertThat(ShmNames.exists(name)).isFalse();
        assertThat(SharedRegions.sweep().removed()).doesNotContain(name);
    }

    @Test
    void anUnfinishedOneIsSweptIfItsCreatorDied() throws Exception {
        leave('I');
        assertThat(found().state()).isEqualTo(RegionState.UNFINISHED);
        assertThat(found().held()).contains(false);
        assertThat(SharedRegions.sweep().removed()).contains(name);
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void kernelPersistenceIsForWhoeverComesNext() {
        bytesOf(options.withPersistence(Persistence.KERNEL));
        assertThat(found().state()).isEqualTo(RegionState.LIVE);
        assertThat(found().held()).contains(false);
        assertThat(found().description().orElseThrow().persistence()).isEqualTo(Persistence.KERNEL);
        assertThat(SharedRegions.sweep().removed()).doesNotContain(name);
        assertThat(ShmNames.exists(name)).isTrue();
    }

    /** Whatever its last bytes look like. */
    @Test
    void anotherProgramsObjectIsForeignAndStays() throws Exception {
        byte[] ours = bytesOf(options);
        byte[] otherHash = ours.clone();
        otherHash[otherHash.length - 64]++;
        byte[] otherLength = new byte[ours.length + 100];
        System.arraycopy(ours, 0, otherLength, 100, ours.length);
        for (byte[] bytes : List.of(new byte[0], new byte[100], new byte[8192], otherHash, otherLength)) {
            put(bytes);
            assertThat(found())
                    .isEqualTo(new RegionInfo(
                            name,
                            OptionalLong.of(bytes.length),
                            RegionState.FOREIGN,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(System.getProperty("user.name")),
                            Optional.of("rw-------")));
            assertThat(SharedRegions.sweep().removed()).doesNotContain(name);
            assertThat(ShmNames.bytes(name)).isEqualTo(bytes);
        }
    }

    @Test
    void anotherProgramsNameIsListedAsItIs() throws Exception {
        String chosen = "$" + name + " {1}!";
        Files.write(ShmNames.path(chosen), new byte[100]);
        try {
            assertThat(find(chosen).orElseThrow().state()).isEqualTo(RegionState.FOREIGN);
        } finally {
            Files.delete(ShmNames.path(chosen));
        }
    }

    @Test
    void whatIsNoObjectIsNotListed() throws Exception {
        Path path = ShmNames.path(name);
        Files.createDirectory(path);
        assertThat(find(name)).isEmpty();
        Files.delete(path);
        Files.createSymbolicLink(path, Path.of("/etc/passwd"));
        assertThat(find(name)).isEmpty();
        Files.delete(path);
        CPeer.run("mkfifo", path.toString());
        assertThat(find(name)).isEmpty();
    }

    /** One that is being opened or initialised is not waited for, and not swept. */
    @Test
    void whatCantBeLookedAtIsUnknownAndSaysWhy() throws Exception {
        leave('R');
        SharedObject locked = CurrentPort.get()
                .open(
                        new ObjectRequest("test", name, Disposition.OPEN, Permissions.OWNER, Scope.LOCAL, 260),
                        Deadline.after(Duration.ofSeconds(30)));
        assertThat(found().state()).isEqualTo(RegionState.UNKNOWN);
        assertThat(found().problem().orElseThrow()).startsWith("list '" + name + "': gave up after 200 ms: ");
        assertThat(SharedRegions.sweep().removed()).doesNotContain(name);
        assertThat(ShmNames.exists(name)).isTrue();
        locked.close();
        assertThat(SharedRegions.sweep().removed()).contains(name);
    }

    @Test
    void theListIsInOrderAndKnowsNamesThatNoRegionHas() throws Exception {
        String strange = "$" + name + " {é}";
        Path path = ShmNames.path(strange);
        Files.write(path, new byte[10]);
        try {
            assertThat(find(strange)).isPresent();
            List<String> all =
                    SharedRegions.list().stream().map(RegionInfo::name).toList();
            assertThat(all).isSorted();
        } finally {
            Files.delete(path);
        }
    }

    /** Sweeping is tried again and again while processes acquire, close and die: nobody loses a region. */
    @Test
    void nobodyLosesARegionThatHeHasOrIsAboutToGet() {
        try (PeerJvm one = PeerJvm.start();
                PeerJvm two = PeerJvm.start()) {
            one.tell("race " + name + " 1500");
            two.tell("race " + name + " 1500");
            List<SharedMemoryException> failures = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                SweepResult result = SharedRegions.sweep();
                failures.addAll(result.failed());
            }
            assertThat(one.hear()).startsWith("created ");
            assertThat(two.hear()).startsWith("created ");
            assertThat(failures).isEmpty();
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void whatMayNotBeRemovedIsAFailure() throws Exception {
        leave('R');
        FaultyLinux faults = new FaultyLinux();
        for (int error : new int[] {EPERM, EACCES}) {
            faults.answer((call, args) -> call.equals("shm_unlink") ? faults.fail(error) : null);
            SweepResult result = new RegionList(faults.port()).sweep();
            assertThat(result.removed()).doesNotContain(name);
            assertThat(result.failed())
                    .extracting(Throwable::getMessage)
                    .contains("sweep '" + name + "': this process may not remove the name; its owner or root can");
        }
        faults.answer((call, args) -> call.equals("shm_unlink") ? faults.fail(EROFS) : null);
        assertThat(new RegionList(faults.port()).sweep().failed())
                .extracting(SharedMemoryException::errorCode)
                .contains(EROFS);
        assertThat(ShmNames.exists(name)).isTrue();
        assertThat(SharedRegions.sweep().removed()).contains(name);
    }
}
