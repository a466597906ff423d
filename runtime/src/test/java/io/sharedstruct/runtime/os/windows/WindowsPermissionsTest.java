package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Pointer;
import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.testing.CppPeer;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.PeerJvm;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import io.sharedstruct.testing.WindowsSections;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The access control lists of new sections, and what existing ones allow: a service that creates, and users who join.
 *
 * <p>Everything here runs as one user. What another one would be let do shows when the entry of this user is taken from the
 * list, or when the section belongs to SYSTEM, as that of a service does.
 */
@OnWindows
class WindowsPermissionsTest {

    /** SECTION_QUERY, SECTION_MAP_READ, READ_CONTROL. */
    private static final String READS = "CCLCRC";
    /** And SECTION_MAP_WRITE. */
    private static final String READS_AND_WRITES = "CCDCLCRC";

    private static final String OF_SYSTEM = "O:SYD:P(A;;GA;;;SY)";

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();
    private final String global = "Global\\" + name;

    private AcquireOptions as(Permissions permissions) {
        return AcquireOptions.named(name).withPermissions(permissions).withScope(Scope.GLOBAL);
    }

    private TestStruct acquire(Permissions permissions) {
        return TestStruct.acquire(TestStruct.LAYOUT, as(permissions));
    }

    private TestStruct openReadOnly(Permissions permissions) {
        return TestStruct.openReadOnly(TestStruct.LAYOUT, as(permissions));
    }

    private void assertDenied(String operation, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageStartingWith(
                        operation + " '" + name + "': OpenFileMappingW failed: error=5 (ERROR_ACCESS_DENIED, ")
                .hasMessageEndingWith("; the region belongs to another user or its access control list doesn't let this"
                        + " process do that; its creator has to create it with wider Permissions");
    }

    @ParameterizedTest
    @EnumSource(Permissions.class)
    void theListNamesTheUserAndSystemAndWhomThePermissionsSay(Permissions permissions) {
        try (TestStruct region = acquire(permissions)) {
            String security = WindowsSections.security(global);
            Matcher matcher = Pattern.compile(
                            "O:(S-1-5-21-[-0-9]+)D:P\\(A;;GA;;;SY\\)\\(A;;GA;;;(S-1-5-21-[-0-9]+)\\)(.*)")
                    .matcher(security);
            assertThat(matcher.matches()).as(security).isTrue();
            assertThat(matcher.group(1)).isEqualTo(matcher.group(2));
            String everyone = switch (permissions) {
                case OWNER -> "";
                case GROUP_READ, ALL_READ -> "(A;;" + READS + ";;;WD)";
                case GROUP_READ_WRITE, ALL_READ_WRITE -> "(A;;" + READS_AND_WRITES + ";;;WD)";
            };
            assertThat(matcher.group(3)).isEqualTo(everyone);
            assertThat(region.isCreator()).isTrue();
        }
    }

    /** Leaves of the list what applies to everyone but the user who created the section. */
    private void becomeAnotherUser() {
        String security = WindowsSections.security(global);
        String others = security.substring(security.indexOf("D:")).replaceAll("\\(A;;GA;;;S-1-5-21-[-0-9]+\\)", "");
        assertThat(others).startsWith("D:P(A;;GA;;;SY)").hasSizeLessThan(security.length());
        WindowsSections.restrict(global, others);
    }

    private String attachedAs(String mode) {
        try (CppPeer peer = CppPeer.start(mode, global)) {
            return peer.attached();
        }
    }

    @Test
    void byDefaultAnotherUserGetsNothing() {
        try (TestStruct service = acquire(Permissions.OWNER)) {
            becomeAnotherUser();
            assertDenied("openReadOnly", () -> openReadOnly(Permissions.OWNER));
            assertDenied("openReadOnly", () -> openReadOnly(Permissions.ALL_READ));
            assertDenied("acquire", () -> acquire(Permissions.ALL_READ_WRITE));
            assertThat(attachedAs("acquire")).isEqualTo("error 5");
            assertThat(attachedAs("openReadOnly")).isEqualTo("error 5");
            assertThat(service.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    void allReadLetsAnotherUserReadAndNotWrite() {
        try (TestStruct service = acquire(Permissions.ALL_READ)) {
            becomeAnotherUser();
            try (TestStruct user = openReadOnly(Permissions.ALL_READ)) {
                service.setIntAt(TestStruct.X, 12);
                assertThat(user.intAt(TestStruct.X)).isEqualTo(12);
                assertThatThrownBy(() -> user.setIntAt(TestStruct.X, 13))
                        .isInstanceOf(UnsupportedOperationException.class);
            }
            assertDenied("acquire", () -> acquire(Permissions.ALL_READ));
            assertDenied("open", () -> TestStruct.open(TestStruct.LAYOUT, as(Permissions.ALL_READ)));
            assertThat(attachedAs("openReadOnly")).isEqualTo("joined");
            assertThat(attachedAs("open")).isEqualTo("error 5");
            assertThat(service.intAt(TestStruct.X)).isEqualTo(12);
        }
    }

    @Test
    void allReadWriteLetsAnotherUserWrite() {
        try (TestStruct service = acquire(Permissions.ALL_READ_WRITE)) {
            becomeAnotherUser();
            try (TestStruct user = acquire(Permissions.ALL_READ_WRITE);
                    CppPeer peer = CppPeer.start("open", global)) {
                assertThat(user.isCreator()).isFalse();
                user.setIntAt(TestStruct.X, 14);
                assertThat(peer.ask("get")).startsWith("14 ");
                assertThat(peer.ask("set 15 all")).isEqualTo("done");
                assertThat(service.intAt(TestStruct.X)).isEqualTo(15);
            }
        }
    }

    @Test
    void aRegionOfAServiceIsReadByAUserWhoAsksForIt() {
        Pointer service = WindowsSections.create(global, 4096, OF_SYSTEM + "(A;;" + READS + ";;;WD)");
        try {
            assertThat(WindowsSections.security(global)).startsWith("O:SYD:");
            try (TestStruct user = openReadOnly(Permissions.ALL_READ)) {
                assertThat(user.isLayoutVerified()).isFalse();
                assertThat(user.intAt(TestStruct.X)).isZero();
            }
            assertDenied("acquire", () -> acquire(Permissions.ALL_READ));
            // Who expects a region of his own doesn't take that of somebody else for it.
            assertThatThrownBy(() -> openReadOnly(Permissions.OWNER))
                    .isInstanceOf(SharedMemoryException.class)
                    .hasMessageStartingWith("openReadOnly '" + name
                            + "': the region belongs to S-1-5-18 and this process runs as S-1-5-21-")
                    .hasMessageEndingWith("; to share it with other users, acquire it with wider Permissions on both"
                            + " sides, otherwise choose another name");
        } finally {
            WindowsSections.close(service);
        }
    }

    @Test
    void aListThatLetsEveryoneInIsRefusedUnlessAskedFor() {
        String everyone = "(A;;GA;;;WD)";
        Pointer service = WindowsSections.create(global, 4096, OF_SYSTEM + everyone);
        try {
            for (Permissions permissions : new Permissions[] {Permissions.GROUP_READ, Permissions.ALL_READ}) {
                assertThatThrownBy(() -> openReadOnly(permissions))
                        .isInstanceOf(SharedMemoryException.class)
                        .hasMessage("openReadOnly '" + name
                                + "': its access control list lets S-1-1-0 write, which Permissions." + permissions
                                + " doesn't ask for; acquire it with wider Permissions, or choose another name");
            }
            acquire(Permissions.ALL_READ_WRITE).close();
        } finally {
            WindowsSections.close(service);
        }
        try (TestStruct region = acquire(Permissions.ALL_READ_WRITE)) {
            assertThatThrownBy(() -> acquire(Permissions.OWNER))
                    .hasMessageContaining("its access control list lets S-1-1-0 write, which Permissions.OWNER");
            assertThat(region.intAt(TestStruct.X)).isZero();
        }
    }

    @Test
    void anotherJavaProcessReadsWhatAllMayRead() {
        AcquireOptions local = AcquireOptions.named(name).withPermissions(Permissions.ALL_READ);
        try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, local);
                PeerJvm peer = PeerJvm.start()) {
            region.setIntAt(TestStruct.X, 16);
            assertThat(peer.ask("openReadOnlyAs ALL_READ " + name)).isEqualTo("joined");
            assertThat(peer.ask("get")).isEqualTo("16");
        }
    }
}
