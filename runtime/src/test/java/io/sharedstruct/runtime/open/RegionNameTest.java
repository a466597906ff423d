package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.runtime.os.current.CurrentPort;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNameTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "MyData", "a.b_c-d", "My-3F2504E0-4F89-11D3-9A0C-0305E82C3301"})
    void accepts(String name) {
        assertThatCode(() -> RegionName.check(name)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"/a,'/',0", "a/b,'/',1", ".a,'.',0", "-a,'-',0", "_a,'_',0", "a b,' ',1", "aä,'ä',1", "a\\b,'\\',1"})
    void refusesACharacterAndSaysWhere(String name, char character, int index) {
        assertThatThrownBy(() -> RegionName.check(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("this one has '" + character + "' at index " + index + ": '" + name + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "/MyData, '; leave the slash out, which systems put in front themselves'",
        "'Local\\MyData', '; leave ''Local\\'' out, which is where Windows has it with Scope.LOCAL of AcquireOptions, the default'",
        "'Global\\MyData', '; leave ''Global\\'' out, and acquire it with Scope.GLOBAL of AcquireOptions'",
        "My/Data, ''"
    })
    void saysWhatASystemsOwnFormOfANameComesTo(String name, String hint) {
        assertThatThrownBy(() -> RegionName.check(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("'" + name + "'" + hint);
    }

    @Test
    void refusesTheEmptyNameAndLongOnes() {
        assertThatThrownBy(() -> RegionName.check(""))
                .hasMessage("a region's name has 1 to 250 characters, this one has 0: ''");
        assertThatCode(() -> RegionName.check("a".repeat(250))).doesNotThrowAnyException();
        assertThatThrownBy(() -> RegionName.check("a".repeat(251)))
                .hasMessageStartingWith("a region's name has 1 to 250 characters, this one has 251");
    }

    @Test
    void aBadNameIsRefusedByEveryWayIn() {
        AcquireOptions bad = AcquireOptions.named("../etc/passwd");
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, bad))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestStruct.openReadOnly(TestStruct.LAYOUT, bad))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestStruct.unlink("../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$rFactor2SMMP_Telemetry$",
                "$pcars2$",
                "a b",
                "a!{}",
                ".hidden",
                "-a",
                "~",
                "...",
                "a\\b",
                "a\nb"
            })
    @OnPosix
    void whatOthersHaveNamedIsOpenedAndRemoved(String part) throws IOException {
        String name = part + names.next();
        AcquireOptions options = AcquireOptions.named(name);
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, options))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AcquireOptions.withAnyName");
        assertThatThrownBy(() -> TestStruct.create(TestStruct.LAYOUT, options))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TestStruct.open(TestStruct.LAYOUT, options))
                .isInstanceOf(RegionNotFoundException.class);
        Path object = ShmNames.path(name);
        Files.write(object, new byte[(int) TestStruct.SIZE]);
        Files.setPosixFilePermissions(object, PosixFilePermissions.fromString("rw-------"));
        try (TestStruct region = TestStruct.open(TestStruct.LAYOUT, options);
                TestStruct reader = TestStruct.openReadOnly(TestStruct.LAYOUT, options)) {
            region.setX(7);
            assertThat(reader.getX()).isEqualTo(7);
            assertThat(region.isNameCurrent()).isTrue();
        }
        assertThat(TestStruct.unlink(name)).isTrue();
        assertThat(TestStruct.unlink(name)).isFalse();
        try (TestStruct made = TestStruct.acquire(TestStruct.LAYOUT, options.withAnyName(true))) {
            assertThat(made.isCreator()).isTrue();
            assertThat(object).exists();
            made.close();
            assertThatThrownBy(made::getX).hasMessage("region '" + Printable.of(name) + "' is closed");
        }
        assertThat(object).doesNotExist();
        TestStruct.create(TestStruct.LAYOUT, options.withAnyName(true)).close();
    }

    static List<Arguments> impossible() {
        return List.of(
                Arguments.of("", "is empty"),
                Arguments.of(".", "is that of a folder"),
                Arguments.of("..", "is that of a folder"),
                Arguments.of("$a/b", "has '/' at index 2"),
                Arguments.of("a\0b", "has U+0000 at index 1"),
                Arguments.of("a\ud800b", "has half of a surrogate pair at index 1"),
                Arguments.of("\udc00", "has half of a surrogate pair at index 0"),
                Arguments.of("ä".repeat(128), "has 256 bytes in UTF-8, more than the 255 that Linux allows"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    @OnPosix
    void whatNoRegionCanBeCalledIsRefusedByEveryWayIn(String name, String problem) {
        AcquireOptions any = AcquireOptions.named(name).withAnyName(true);
        String message = "no region can have this name, which " + problem + ": '" + Printable.of(name) + "'";
        for (ThrowingCallable way : List.<ThrowingCallable>of(
                () -> TestStruct.acquire(TestStruct.LAYOUT, any),
                () -> TestStruct.create(TestStruct.LAYOUT, any),
                () -> TestStruct.open(TestStruct.LAYOUT, AcquireOptions.named(name)),
                () -> TestStruct.openReadOnly(TestStruct.LAYOUT, AcquireOptions.named(name)),
                () -> TestStruct.unlink(name))) {
            assertThatThrownBy(way).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(message);
        }
    }

    /** FORBIDDEN: a message of two lines, or one that reads backwards. */
    @Test
    void whatANameHasOfControlCharactersIsEscaped() {
        String hostile = "a\n\r\u0085\u2028\u2029\u202e\u2066\u200b\ufeff\ud83d\ude00\udb40\udc01z";
        String shown = "a\\u000a\\u000d\\u0085\\u2028\\u2029\\u202e\\u2066\\u200b\\ufeff\ud83d\ude00\\udb40\\udc01z";
        assertThat(Printable.of(hostile)).isEqualTo(shown);
        assertThatThrownBy(() -> RegionName.check(hostile))
                .hasMessageContaining("'\\u000a' at index 1: '" + shown + "'");
        assertThatThrownBy(() -> RegionName.checkAny(hostile + "/", CurrentPort.get()))
                .hasMessageEndingWith("'" + shown + "/'");
        assertThat(new SharedMemoryException("open", hostile, "there is " + hostile))
                .hasMessage("open '" + shown + "': there is " + shown)
                .extracting(SharedMemoryException::name)
                .isEqualTo(hostile);
    }

    @Test
    void whatIsNullIsNamed() {
        for (ThrowingCallable way : List.<ThrowingCallable>of(
                () -> TestStruct.acquire(TestStruct.LAYOUT, null),
                () -> TestStruct.acquire(TestStruct.LAYOUT, null, region -> {}),
                () -> TestStruct.create(TestStruct.LAYOUT, null),
                () -> TestStruct.open(TestStruct.LAYOUT, null),
                () -> TestStruct.openReadOnly(TestStruct.LAYOUT, null),
                () -> TestStruct.map(TestStruct.LAYOUT, Path.of("none"), null),
                () -> TestStruct.map(TestStruct.LAYOUT, Path.of("none"), null, region -> {}))) {
            assertThatThrownBy(way).isInstanceOf(NullPointerException.class).hasMessage("options");
        }
        assertThatThrownBy(() -> TestStruct.map(TestStruct.LAYOUT, null, MapOptions.defaults()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("path");
        assertThatThrownBy(() -> AcquireOptions.named(null)).hasMessage("name");
        assertThatThrownBy(() -> TestStruct.unlink(null)).hasMessage("name");
    }

    @Test
    void aStructWithoutNameNeedsOneInTheOptions() {
        assertThatThrownBy(() -> TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.defaults()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MyData declares no name; give one with AcquireOptions.withName");
    }

    @Test
    void theLongestNameWorks() {
        String name = "a".repeat(250);
        TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(name)).close();
    }
}
