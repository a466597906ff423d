package io.sharedstruct.processor.emit.c;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.model.Doc;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the author says of a struct stands in its header, and can't be taken for C. */
class HeaderCommentsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            The speed. In km/h.                           | The speed.
            The speed, e.g.5 km/h; no more                | The speed, e.g.5 km/h; no more
            Speed of {@code a. b} now. No more.           | Speed of a. b now.
            A {@link java.util.List#of(int, int) list} of {@linkplain #getX()}. | A list of getX().
            A {@link Map#get(K, V)}.                      | A Map.get(K, V).
            {@code List<String>} or {@literal <b>}.       | List<String> or <b>.
            {@return the {@code x} of it} No more.        | Returns the x of it.
            {@summary All of it. Really.} No more.        | All of it. Really.
            Up to 5&nbsp;&lt;&#60;&#x3c;&amp;&unknown; m. | Up to 5 <<<&&unknown; m.
            A <b>bold</b> <a href="x">word</a>.           | A bold word.
            a < b and c > d.                              | a < b and c > d.
            No dot<p>No more                              | No dot
            Ends */ here /* and /*/ there.                | Ends * / here / * and / * / there.
            What??/ and ???= end.                         | What? ?/ and ? ? ?= end.
            A back\\slash \\ and \\                       | A back\\slash \\u005c and \\u005c
            Größe in µm, 大小 😀.                          | Gr\\u00f6\\u00dfe in \\u00b5m, \\u5927\\u5c0f \\ud83d\\ude00.
            {@code never closed                           | never closed
            @return x                                     | ``
            <!-- note --> Said.                           | Said.
            """)
    void theFirstSentenceIsPlainText(String javadoc, String expected) {
        String text = String.join(" ", CComment.of(new Doc(" " + javadoc, false), ""));
        assertThat(text).isEqualTo(expected.isEmpty() ? "" : "/* " + expected + " */");
    }

    @Test
    void deprecationIsSaidFirst() {
        assertThat(comment(
                        " The speed.\n @since 1\n @deprecated use\n     {@link #getV()}. It is wrong.\n @return x",
                        true))
                .isEqualTo("/* Deprecated: use getV(). The speed. */");
        assertThat(comment(" The speed.", true)).isEqualTo("/* Deprecated. The speed. */");
        assertThat(comment("", true)).isEqualTo("/* Deprecated. */");
        assertThat(comment(" @deprecated", false)).isEqualTo("/* Deprecated. */");
        assertThat(comment("", false)).isEmpty();
    }

    @Test
    void longSentencesHaveLines() {
        String word = "x".repeat(120);
        assertThat(CComment.of(new Doc("a ".repeat(40) + word + " b.", false), "    "))
                .containsExactly(
                        "    /*", "     * " + "a ".repeat(40).strip(), "     * " + word, "     * b.", "     */");
    }

    @Test
    void structsMembersUnionsAndBitsHaveTheirComments() throws Exception {
        String java = """
                package demo;
                import io.sharedstruct.*;
                /** What moves. */
                interface Moving {
                    /** The speed in m/s. It may be 0. */
                    int getSpeed();
                    /** Not this one. */
                    int getMass();
                    /** {@inheritDoc} */
                    int getAge();
                }
                /**
                 * A truck
                 * with an engine.
                 */
                @Deprecated
                @SharedStruct interface Truck extends Moving {
                    int getSpeed();
                    /** The mass in kg. */
                    int getMass();
                    void setWheels(int wheels);
                    /** @return no sentence */
                    int getWheels();
                    /** The number of doors. */
                    @Deprecated
                    int getDoors();
                    /** As a number. */
                    @Union("u") int getNumber();
                    /** As a byte. */
                    @Union("u") byte getByte();
                    /** Whether it moves. */
                    @BitField(unit = 32, width = 1) boolean isMoving();
                    /** Ends here: *&#47; int x; */
                    Engine getEngine();
                }
                /** An engine. */
                @SharedStruct interface Engine {
                    /** The power in kW. */
                    int getPower();
                }
                """;
        String header = tools().addHeaders(Fixtures.compile(Fixtures.source("demo.Truck", java)))
                .get("Truck.h");
        String structs =
                header.substring(header.indexOf("/* An engine."), header.indexOf("#define DEMO_TRUCK_FINGERPRINT"));
        assertThat(structs.replaceAll("SHAREDSTRUCT_ASSERT.*\n", "")).isEqualTo("""
                        /* An engine. */
                        typedef struct Engine {
                            /* The power in kW. */
                            int32_t power;
                        } Engine;
                        #endif

                        #ifndef SHAREDSTRUCT_STRUCT_demo_Truck
                        #define SHAREDSTRUCT_STRUCT_demo_Truck
                        /* Deprecated. A truck with an engine. */
                        typedef struct Truck {
                            /* The speed in m/s. */
                            int32_t speed;
                            /* The mass in kg. */
                            int32_t mass;
                            int32_t age;
                            int32_t wheels;
                            /* Deprecated. The number of doors. */
                            int32_t doors;
                            union {
                                /* As a number. */
                                int32_t number;
                                /* As a byte. */
                                int8_t byte;
                            } u;
                            /* Whether it moves. */
                            uint32_t moving : 1;
                            uint32_t : 31;
                            /* Ends here: * / int x; */
                            Engine engine;
                        } Truck;
                        #endif

                        """);
        tools().compileEverywhere(List.of("#include \"Truck.h\"", "int main(void) { return 0; }"));
    }

    private static String comment(String javadoc, boolean deprecated) {
        return String.join(" ", CComment.of(new Doc(javadoc, deprecated), ""));
    }

    private CTools tools() {
        return new CTools(folder);
    }
}
