package io.sharedstruct.runtime.os.windows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bytes are those that Wine 8 gave for sections of this library. */
class SecurityDescriptorTest {

    private static final Sid USER = new Sid("S-1-5-21-0-0-0-1000");

    private static final String OWNER_SID = "010500000000000515000000000000000000000000000000e8030000";
    private static final String HEADER = "0100049014000000000000000000000030000000" + OWNER_SID;
    private static final String SYSTEM_AND_USER =
            "000014000000001001010000000000051200000000002400000000100105000000000005" + OWNER_SID.substring(16);
    private static final String OF_OWNER = HEADER + "0200400002000000" + SYSTEM_AND_USER;
    private static final String OF_ALL = HEADER + "0200540003000000" + SYSTEM_AND_USER;

    private static SecurityDescriptor read(String hex) {
        return SecurityDescriptor.read(HexFormat.of().parseHex(hex));
    }

    @Test
    void knowsTheOwnerAndTheWriters() {
        assertThat(read(OF_OWNER)).isEqualTo(new SecurityDescriptor(USER, List.of(Sid.SYSTEM, USER)));
        assertThat(read(OF_OWNER).writerBeside(Set.of())).isEmpty();
    }

    @Test
    void readersAreNoWriters() {
        assertThat(read(OF_ALL + "0000140005000200010100000000000100000000").writerBeside(Set.of()))
                .isEmpty();
    }

    @Test
    void everyoneMayBeAWriter() {
        assertThat(read(OF_ALL + "0000140007000200010100000000000100000000").writerBeside(Set.of()))
                .isEqualTo(Optional.of(Sid.EVERYONE));
    }

    @Test
    void anEntryThatOnlyHeirsGetGivesNothing() {
        assertThat(read(OF_ALL + "0008140007000200010100000000000100000000").writerBeside(Set.of()))
                .isEmpty();
    }

    @Test
    void anEntryThatDeniesGivesNothing() {
        assertThat(read(OF_ALL + "0100140007000200010100000000000100000000").writerBeside(Set.of()))
                .isEmpty();
    }

    @Test
    void noListLetsEveryoneWrite() {
        assertThat(read("0100049014000000000000000000000000000000" + OWNER_SID).writers())
                .containsExactly(Sid.EVERYONE);
        assertThat(read("0100008014000000000000000000000000000000" + OWNER_SID).writers())
                .containsExactly(Sid.EVERYONE);
    }

    @Test
    void anEmptyListLetsNobody() {
        assertThat(read(HEADER + "0200080000000000").writers()).isEmpty();
    }

    @Test
    void withoutOwnerThereIsNothingToRead() {
        assertThat(read("0100008000000000000000000000000000000000")).isNull();
    }
}
