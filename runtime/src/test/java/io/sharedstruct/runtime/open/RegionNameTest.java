package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.TestStruct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionNameTest {

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
