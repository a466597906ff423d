package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.Permissions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the Windows backend does with the answers of Windows; runs on every system. */
class WindowsPortTest {

    private final FakeWindows windows = new FakeWindows();
    private final WindowsPort port = windows.port();

    private SharedObject open(Disposition disposition, Scope scope) {
        ObjectRequest request = new ObjectRequest("open", "Region", disposition, Permissions.OWNER, scope, 8192);
        return port.open(request, Deadline.after(Duration.ofMillis(20)));
    }

    private SharedObject create() {
        return open(Disposition.OPEN_OR_CREATE, Scope.LOCAL);
    }

    @Test
    void theNameGoesWithTheLastHandle() {
        SharedObject creator = create();
        assertThat(creator.tryAlone()).isTrue();
        assertThat(creator.length()).isZero();
        creator.unlock();
        SharedObject opener = open(Disposition.OPEN, Scope.LOCAL);
        assertThat(opener.tryAlone()).isFalse();
        assertThat(opener.length()).isEqualTo(8192);
        creator.close();
        opener.close();
        assertThatThrownBy(() -> open(Disposition.OPEN, Scope.LOCAL)).isInstanceOf(RegionNotFoundException.class);
        assertThat(windows.isClean()).isTrue();
    }

    @Test
    void theScopeIsThePrefix() {
        create();
        assertThat(windows.handles).containsValues("Local\\Region", "Local\\Region~");
        open(Disposition.OPEN_OR_CREATE, Scope.GLOBAL);
        assertThat(windows.handles).containsValues("Global\\Region", "Global\\Region~");
    }

    @ParameterizedTest
    @CsvSource({
        "'$pcars2$ {}!',",
        "'Global\\HWiNFO_SENS_SM2',",
        "'Local\\acpmf_physics',",
        "'a\\b',has '\\' at index 1",
        "'Local\\a\\b',has '\\' at index 7",
        "'\\a',has '\\' at index 0",
        "'Session\\1',has '\\' at index 7"
    })
    void windowsTakesABackslashBehindAPrefixOnly(String name, String problem) {
        String refusal = problem == null ? null : problem + ", which divides folders on Windows";
        assertThat(port.problemWithName(name)).isEqualTo(refusal);
        assertThat(port.problemWithName("a".repeat(251))).isNull();
        assertThat(port.problemWithName("a".repeat(252)))
                .isEqualTo("has 252 characters, more than the 251 that Windows allows");
    }

    /** Other programs say their names with the prefix; then it needs no scope. */
    @Test
    void aNameThatComesWithItsPrefixKeepsIt() {
        ObjectRequest request = new ObjectRequest(
                "open", "Global\\Region", Disposition.OPEN_OR_CREATE, Permissions.OWNER, Scope.LOCAL, 8192);
        port.open(request, Deadline.after(Duration.ZERO));
        assertThat(windows.handles).containsValues("Global\\Region", "Global\\Region~");
    }

    @Test
    void whoHoldsTheOpenLockIsWaitedForUntilTheDeadline() {
        SharedObject creator = create();
        assertThatThrownBy(() -> open(Disposition.OPEN, Scope.LOCAL)).hasMessageContaining("gave up after 20 ms");
        creator.close();
        assertThat(windows.isClean()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Disposition.class,
            names = {"OPEN_OR_CREATE", "OPEN"})
    void whicheverCallFailsNothingIsLeft(Disposition disposition) {
        SharedObject holder = null;
        if (disposition == Disposition.OPEN) {
            holder = create();
            holder.unlock();
            // A section that ends in zeroes is asked for again for a while, so the number of calls would vary.
            windows.lastWord = 1;
        }
        int handles = windows.handles.size();
        windows.failAt(0);
        open(disposition, Scope.LOCAL).close();
        int calls = windows.calls;
        assertThat(calls).isGreaterThan(4);
        for (int i = 1; i <= calls; i++) {
            windows.failAt(i);
            assertThatThrownBy(() -> open(disposition, Scope.LOCAL))
                    .as("call %d", i)
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageContaining("error=8 (ERROR_NOT_ENOUGH_MEMORY");
            assertThat(windows.handles).as("call %d", i).hasSize(handles);
            assertThat(windows.views).as("call %d", i).isEmpty();
        }
        windows.failAt(0);
        if (holder != null) {
            holder.close();
        }
        assertThat(windows.isClean()).isTrue();
    }

    @Test
    void aMissingPrivilegeIsSuspectedOnlyWhereACreatorIsRefused() {
        windows.failAt(0);
        open(Disposition.OPEN_OR_CREATE, Scope.GLOBAL).close();
        int calls = windows.calls;
        windows.failure = 5;
        int suspected = 0;
        for (int i = 1; i <= calls; i++) {
            windows.failAt(i);
            try {
                open(Disposition.OPEN_OR_CREATE, Scope.GLOBAL).close();
            } catch (SharedMemoryException e) {
                boolean suspects = e.getMessage().contains("SeCreateGlobalPrivilege");
                assertThat(suspects)
                        .as(e.getMessage())
                        .isEqualTo(e.getMessage().contains("CreateFileMappingW of 8192"));
                suspected += suspects ? 1 : 0;
            }
        }
        assertThat(suspected).isEqualTo(1);
    }

    @Test
    void aNameCannotBeRemoved() {
        assertThatThrownBy(() -> port.unlink("Region"))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageStartingWith("unlink 'Region': Windows can't remove a name");
        assertThat(port.supportsKernelPersistence()).isFalse();
        assertThat(port.pageSize()).isEqualTo(4096);
    }
}
