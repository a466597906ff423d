package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two programs share a field if none of them takes its bytes for what the other one doesn't mean. */
class TypeTokenTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "enum32{A=0,B=1} enum32{A=0,B=1} true",
                "enum32{A=0,B=1} enum32{A=0,B=1,C=2} true",
                "enum32{A=0,C=2} enum32{A=0,B=1} false",
                "enum8{A=-1,B=7}[3] enum8{A=-1,B=7,C=8}[3] true",
                "enum32{A=0,B=1} enum32{B=0,A=1} false",
                "enum32{A=0,B=1} enum32{A=0,B=2} false",
                "enum32{A=0,B=1} enum32{A=0,C=1} false",
                "enum32{A=0} enum8{A=0} false",
                "enum8{A=0}[3] enum8{A=0}[4] false",
                "enum8{A=0} enum8{A=0}[4] false",
                "enum16/be{A=0} enum16{A=0,B=1} false",
                "enum16/be{A=0} enum16/be{A=0,B=1} true",
                "enum8{A=0} enum8{} false",
                "enum8{A=0} enum8{=,A} false",
                "enum8{A=0} enum8{A=0 false",
                "uint8 int8 false",
                "uint8 uint8 true"
            })
    void enumsMayGrowButNotChange(String here, String there, boolean compatible) {
        assertThat(TypeToken.areCompatible(here, there)).isEqualTo(compatible);
        assertThat(TypeToken.areCompatible(there, here)).isEqualTo(compatible);
    }

    @ParameterizedTest
    @CsvSource({"int32, true", "uint16:4@0, true", "int64[3], true", "int64/InstantAs.Millis, false"})
    void anOrderThatIsTheMachinesIsNoDifference(String token, boolean orderLast) {
        boolean little = ByteOrder.nativeOrder().equals(ByteOrder.LITTLE_ENDIAN);
        String own = little ? "/le" : "/be";
        String other = little ? "/be" : "/le";
        int place = orderLast ? (token + "[").indexOf('[') : token.indexOf('/');
        String before = token.substring(0, place);
        String behind = token.substring(place);
        assertThat(TypeToken.areCompatible(before + own + behind, token)).isTrue();
        assertThat(TypeToken.areCompatible(before + other + behind, token)).isFalse();
        assertThat(TypeToken.areCompatible(before + other + behind, before + own + behind))
                .isFalse();
    }
}
