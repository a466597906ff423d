package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.Persistence;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutDescriptorTest {

    private static final long PID = 4711;

    private static List<String> differences(String here, String there, String... later) {
        Footer footer = new Footer(true, 1, 64, PID, 0, there.length(), Persistence.PROCESS);
        return new LayoutComparison(LayoutDescriptor.parse(here), List.of(later), LayoutDescriptor.parse(there), footer)
                .differences();
    }

    @Test
    void equalDescriptorsDontDiffer() {
        assertThat(differences("0 int32 4 x\n", "0 int32 4 x\n")).isEmpty();
    }

    @Test
    void saysFieldByFieldWhatDiffers() {
        assertThat(differences("0 int32 4 x\n4 int32 4 y\n8 int8 1 z\n", "0 int64 8 x\n8 int8 1 z\n9 bool8 1 on\n"))
                .containsExactly(
                        "x: int32 at 0 here, int64 at 0 in the region created by pid 4711",
                        "y: int32 at 4 here, absent in the region created by pid 4711");
    }

    @Test
    void aFieldThatOnlyMovedDiffers() {
        assertThat(differences("0 int32 4 x\n", "4 int32 4 x\n"))
                .containsExactly("x: int32 at 0 here, int32 at 4 in the region created by pid 4711");
    }

    @Test
    void lengthsOfTextsAreShown() {
        assertThat(differences("0 string/UTF-8 8 t\n", "0 string/UTF-8 16 t\n"))
                .containsExactly("t: string/UTF-8 of 8 bytes at 0 here, string/UTF-8 of 16 bytes at 0 in the region"
                        + " created by pid 4711");
    }

    @Test
    void aLockIsNoIntegerThoughItsBytesAreOne() {
        String locks = "0 lock 4 a\n8 sequence 8 b\n64 rwlock 64 c\n";
        assertThat(differences(locks, locks)).isEmpty();
        assertThat(differences(locks, "0 int32 4 a\n8 sequence 8 b\n64 int32[16] 64 c\n"))
                .containsExactly(
                        "a: lock at 0 here, int32 at 0 in the region created by pid 4711",
                        "c: rwlock at 64 here, int32[16] at 64 in the region created by pid 4711");
        assertThat(differences("0 int32 4 x\n4 lock 4 l\n", "0 int32 4 x\n", "l"))
                .isEmpty();
    }

    @Test
    void locksInStructsAreFoundByTheirNames() {
        String nested = "format 2\nstruct\n0 sequence 8 s\n8 int32 4 x\nlayout\n0 struct#1 16 a\n16 struct#1[2] 32 b\n";
        assertThat(differences(nested, nested.replace("0 sequence 8 s", "0 int64 8 s")))
                .containsExactly(
                        "a.s: sequence at 0 here, int64 at 0 in the region created by pid 4711",
                        "b[].s: sequence at 16 here, int64 at 16 in the region created by pid 4711");
    }

    @Test
    void aRegionWithMoreFieldsIsCompatible() {
        assertThat(differences("0 int32 4 x\n", "0 int32 4 x\n4 int32 4 y\n")).isEmpty();
    }

    @Test
    void aFieldOfALaterVersionMayBeAbsentWhereTheRegionHasItsBytes() {
        assertThat(differences("0 int32 4 x\n56 int64 8 y\n", "0 int32 4 x\n", "y"))
                .isEmpty();
        assertThat(differences("0 int32 4 x\n57 int64 8 y\n", "0 int32 4 x\n", "y"))
                .containsExactly("y: int64 at 57 here, absent in the region created by pid 4711, which ends at 64");
        assertThat(differences("0 int32 4 x\n8 int64 8 y\n", "0 int32 4 x\n15 int8 1 w\n", "y"))
                .containsExactly(
                        "y: int64 at 8 here, absent in the region created by pid 4711, which has w: int8 at 15 there");
        assertThat(differences("0 int32 4 x\n8 int64 8 y\n", "0 int32 4 x\n", "z"))
                .containsExactly("y: int64 at 8 here, absent in the region created by pid 4711");
    }

    /** Another view of a union, or another field of an array's elements. */
    @Test
    void aFieldOfALaterVersionMayLieInFieldsThatBothKnow() {
        assertThat(differences("0 int64 8 x\n4 int32 4 y\n", "0 int64 8 x\n", "y"))
                .isEmpty();
    }

    @Test
    void aDeclaredByteOrderThatIsTheMachinesIsNoDifference() {
        boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
        String own = little ? "/le" : "/be";
        String other = little ? "/be" : "/le";
        assertThat(differences("0 int32" + own + " 4 x\n", "0 int32 4 x\n")).isEmpty();
        assertThat(differences("0 int32[2] 8 x\n", "0 int32" + own + "[2] 8 x\n"))
                .isEmpty();
        assertThat(differences("0 int32 4 x\n", "0 int32" + other + " 4 x\n")).hasSize(1);
        assertThat(differences("0 string" + own + "gacy 4 x\n", "0 stringgacy 4 x\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "enum32{NEW=0,OPEN=1} enum32{NEW=0,OPEN=1,CLOSED=2} true",
                "enum32{NEW=0,OPEN=1,CLOSED=2}[3] enum32{NEW=0,OPEN=1}[3] true",
                "enum32{NEW=0,OPEN=1} enum32{NEW=0,OPEN=2,CLOSED=1} false",
                "enum32{NEW=0,OPEN=1} enum32{NEW=0,CLOSED=1} false",
                "enum32{NEW=0,OPEN=1} enum32{NEW=0,CLOSED=2} false",
                "enum32{NEW=0} enum16{NEW=0,OPEN=1} false",
                "enum32{NEW=0}[2] enum32{NEW=0,OPEN=1}[3] false",
                "enum32{NEW=0} int32 false",
                "enum32{NEW=0}} enum32{NEW=0,OPEN=1}} false"
            })
    void anEnumMayHaveGainedConstants(String here, String there, boolean compatible) {
        assertThat(TypeToken.areCompatible(here, there)).isEqualTo(compatible);
    }

    @Test
    void endlessTypesAreComparedAsAWhole() {
        String start = "0 enum32{" + "A".repeat(200);
        assertThat(differences(start + "B} 4 x\n", start + "C} 4 x\n")).hasSize(1);
    }

    @Test
    void aHostileDescriptorCantFloodOrForgeTheMessage() {
        StringBuilder flood = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            flood.append(i).append(" int8 1 f").append(i).append('\n');
        }
        assertThat(differences(flood.toString(), "0 int32 4 x\n"))
                .hasSize(21)
                .last()
                .isEqualTo("and 980 more");
        assertThat(differences("0 int32 4 x\n", "0 \u001B[31m" + "n".repeat(1000) + " 4 x\n"))
                .containsExactly(
                        "x: int32 at 0 here, ?[31m" + "n".repeat(95) + "… at 0 in the region created by pid 4711");
        // FORBIDDEN: a line of its own in a log, and a text that reads backwards.
        assertThat(differences("0 int32 4 x\n", "0 a\u2028b\u2029c\u0085d\u202ee\u2067f\u200fg\ufeffh 4 x\n"))
                .containsExactly("x: int32 at 0 here, a?b?c?d?e?f?g?h at 0 in the region created by pid 4711");
        assertThat(differences("0 int32 4 x\n", "0 " + "n".repeat(99) + "\ud83d\ude00 4 x\n"))
                .containsExactly("x: int32 at 0 here, " + "n".repeat(99) + "… at 0 in the region created by pid 4711");
        assertThat(differences("0 int8 1 x\n", "0 int8 1 x\n9223372036854775807 int8 9223372036854775807 y\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "0 int32 4 x\n\n",
                "0 int32 4 x\n4 int32 4 x\n",
                "-1 int32 4 x\n",
                "0 int32 0 x\n",
                "0 int32 four x\n",
                "9223372036854775808 int32 4 x\n"
            })
    void textThatIsNoDescriptorIsNone(String text) {
        assertThat(LayoutDescriptor.parse(text)).isNull();
    }

    /** The expectation is what {@code sha256sum} says of that text. */
    @Test
    void aFingerprintBelongsToItsDescriptor() {
        String descriptor = "0 int32 4 x\n4 string/UTF-8 256 text\n";
        assertThat(LayoutDescriptor.isFingerprintOf(0x6fa82c87e81e65b0L, descriptor))
                .isTrue();
        assertThat(LayoutDescriptor.isFingerprintOf(0x6fa82c87e81e65b1L, descriptor))
                .isFalse();
    }
}
