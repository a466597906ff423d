package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What a program in Python does wrong with a region is an exception with a way out, and never the end of the program. */
@OnPosix
class PythonLifeTest {

    private static final String DETACHED =
            "DetachedError: [Errno 9] the region is detached; attach it again to use it: 'NAME'";
    private static final String ONLY_READ =
            "TypeError: 'NAME' is attached read-only; attach it without read_only=True to write";

    @TempDir
    private static Path folder;

    private static List<String> python;

    @RegisterExtension
    final ShmNames names = new ShmNames();

    private final String name = names.next();
    private StormShared data;

    @BeforeAll
    static void prepare() throws Exception {
        python = PythonPeer.program(
                folder,
                "life.py",
                Path.of("target", "test-classes", "io", "sharedstruct", "sample", "foreign", "storm.py"));
    }

    @BeforeEach
    void acquire() {
        data = StormShared.acquire(name);
    }

    @AfterEach
    void close() {
        data.close();
    }

    private List<String> does(String what) throws Exception {
        List<String> command = new ArrayList<>(python);
        command.addAll(List.of(name, what));
        return PythonPeer.run(command, folder).lines().toList();
    }

    @Test
    void afterDetachingWhatIsLeftOfARegionIsRefusedAndHarmsNobody() throws Exception {
        assertThat(does("detached"))
                .containsExactly(
                        DETACHED + " " + DETACHED + " " + DETACHED,
                        DETACHED + " " + DETACHED,
                        DETACHED + " <Storm 'NAME', detached>".replace("NAME", name),
                        "0 True False",
                        "31 True");
        assertThat(data.tryLock(java.time.Duration.ZERO)).isNotNull();
    }

    @Test
    void whoReadsOnlyIsRefusedToWrite() throws Exception {
        assertThat(does("only_read")).containsExactly(ONLY_READ, ONLY_READ, ONLY_READ, "None");
    }

    @Test
    void arraysOfNumpyOutliveTheirRegion() throws Exception {
        Assumptions.assumeTrue(
                "true".equals(System.getenv("CI"))
                        || !PythonPeer.said(List.of(python.get(0), "-c", "import numpy; print(1)"))
                                .isEmpty(),
                "SKIPPED: this test needs numpy");
        assertThat(does("with_numpy"))
                .containsExactly("5 int64 (32,)", "0", "160 ValueError: assignment destination is read-only", "0 224");
        assertThat(data.getValuesAt(0)).isEqualTo(5);
    }

    @Test
    void aForkedChildThatEndsLeavesItsParentAttached() throws Exception {
        data.close();
        try (StormShared created = StormShared.acquire(name)) {
            assertThat(does("forked")).containsExactly("0 4", "True True");
            assertThat(created.getTurn()).isEqualTo(4);
        }
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void aRegionThatIsNeverDetachedIsLetGoWhenNobodySeesItAnyMore() throws Exception {
        assertThat(does("forgotten")).containsExactly("0 1", "[\"the region 'NAME' was never detached\"] 0");
    }

    @Test
    void anotherLayoutIsToldFieldByField() throws Exception {
        String fingerprint = String.format(Locale.ROOT, "%016X", fingerprint());
        assertThat(does("other_layout"))
                .containsExactly(
                        "LayoutMismatchError: [Errno 71] the region was created with another layout or by another"
                                + " version of SharedStruct; build both programs from the same struct: " + fingerprint
                                + ", here 0000000000000001; turn: int64 at 76 here, int32 at 76 there: 'NAME'");
    }

    private long fingerprint() throws Exception {
        byte[] bytes = ShmNames.bytes(name);
        return java.nio.ByteBuffer.wrap(bytes)
                .order(java.nio.ByteOrder.nativeOrder())
                .getLong(bytes.length - 64);
    }

    @Test
    void whereItCantWorkItSaysSo() throws Exception {
        assertThat(does("elsewhere"))
                .containsExactly(
                        "NotImplementedError: Python attaches regions on Linux only, in programs of 64 bits; the layout"
                                + " works here, as in from_buffer() of bytes from elsewhere",
                        "NotImplementedError: snapshots in Python aren't safe on aarch64: it has no fence that keeps"
                                + " the loads of a copy in order; take them in a program in Java or C");
    }

    /** The tracker of resources, for one, would remove the region. */
    @Test
    void nothingIsImportedThatTracksResources() throws Exception {
        assertThat(does("imports")).containsExactly("[]", "True");
    }
}
