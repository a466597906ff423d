package io.sharedstruct.processor.source.struct;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodNamesTest {

    @ParameterizedTest
    @CsvSource({
        "get, getX, x",
        "get, getFooBar, fooBar",
        "get, getURL, URL",
        "get, getXCount, XCount",
        "get, get1, 1",
        "get, getÄpfel, äpfel",
        "get, get,",
        "get, getaway,",
        "set, settle,",
        "is, island,",
        "is, hasX,"
    })
    void findsThePropertyBehindThePrefix(String prefix, String method, String property) {
        assertThat(MethodNames.afterPrefix(prefix, method)).isEqualTo(property);
    }

    @ParameterizedTest
    @CsvSource({"getURL, URL", "getFooBar, fooBar", "getX, x", "getXCount, XCount"})
    void agreesWithTheIntrospector(String method, String property) {
        assertThat(java.beans.Introspector.decapitalize(method.substring(3))).isEqualTo(property);
    }
}
