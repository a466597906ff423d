package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.jna.Pointer;
import io.sharedstruct.Permissions;
import io.sharedstruct.Scope;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.Deadline;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.ObjectRequest;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.runtime.os.SharedObject;
import io.sharedstruct.runtime.os.current.CurrentPort;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.ShmNames;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sizes whose upper half is not zero. */
@OnWindows
class WindowsLargeSectionTest {

    private static final long FIVE_GIGABYTES = 5L << 30;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    private SharedObject open(Disposition disposition, long length) {
        ObjectRequest request = new ObjectRequest("acquire", name, disposition, Permissions.OWNER, Scope.LOCAL, length);
        return CurrentPort.get().open(request, Deadline.after(Duration.ofSeconds(5)));
    }

    @Test
    void aSectionOfMoreThanFourGigabytesHasAllItsBytes() {
        SharedObject creator = open(Disposition.CREATE, FIVE_GIGABYTES);
        assertThat(creator.tryAlone()).isTrue();
        byte[] mark = {1, 2, 3, 4};
        creator.write(FIVE_GIGABYTES - mark.length, mark);
        creator.unlock();
        SharedObject opener = open(Disposition.OPEN, 0);
        assertThat(opener.length()).isEqualTo(FIVE_GIGABYTES);
        assertThat(opener.read(FIVE_GIGABYTES - mark.length, mark.length)).isEqualTo(mark);
        assertThat(opener.read((FIVE_GIGABYTES & 0xffff_ffffL) - mark.length, mark.length))
                .isEqualTo(new byte[4]);
        Mapping mapping = opener.map(FIVE_GIGABYTES);
        assertThat(mapping.length()).isEqualTo(FIVE_GIGABYTES);
        assertThat(new Pointer(mapping.address() + FIVE_GIGABYTES - mark.length).getByteArray(0, mark.length))
                .isEqualTo(mark);
        mapping.detach();
        opener.close();
        creator.close();
        mapping.free();
        assertThat(ShmNames.exists(name)).isFalse();
    }

    @Test
    void aSizeThatNoMachineHasIsAnExceptionAndLeavesNothing() {
        assertThatThrownBy(() -> open(Disposition.OPEN_OR_CREATE, 1L << 56))
                .isInstanceOf(SharedMemoryException.class)
                .hasMessageStartingWith("acquire '" + name + "': ")
                .hasMessageContaining(" failed: error=");
        assertThat(ShmNames.exists(name)).isFalse();
    }
}
