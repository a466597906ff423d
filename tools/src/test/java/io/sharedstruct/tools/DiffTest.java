package io.sharedstruct.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.Persistence;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.tools.testing.Jar.Result;
import io.sharedstruct.tools.testing.Versions_CarelessShared;
import io.sharedstruct.tools.testing.Versions_FirstShared;
import io.sharedstruct.tools.testing.Versions_OtherShared;
import io.sharedstruct.tools.testing.Versions_SecondShared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdict is what the library decides when it opens regions, and every field is told. */
@OnPosix
class DiffTest {

    private static final String CLASSES = Path.of("target", "test-classes").toString();
    private static final String VERSIONS = "io.sharedstruct.tools.testing.Versions$";

    @TempDir
    private Path folder;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private static Result diff(String first, String second) {
        return Called.with("diff", "-cp", CLASSES, first, second);
    }

    private String saved(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void theSame() {
        assertThat(diff(VERSIONS + "First", VERSIONS + "First")).isEqualTo(new Result(0, """
                        - A: class io.sharedstruct.tools.testing.Versions$First, 64 bytes
                        + B: class io.sharedstruct.tools.testing.Versions$First, 64 bytes

                          offset  size  type   name
                               0     4  int32  price
                               8     8  int64  time

                        the same layout
                        """, ""));
    }

    @Test
    void aFieldThatALaterVersionHasAddedIsCompatibleBothWays() {
        assertThat(diff(VERSIONS + "First", VERSIONS + "Second")).isEqualTo(new Result(0, """
                        - A: class io.sharedstruct.tools.testing.Versions$First, 64 bytes
                        + B: class io.sharedstruct.tools.testing.Versions$Second, 64 bytes

                          offset  size  type   name
                               0     4  int32  price
                               8     8  int64  time
                        +     16     4  int32  volume

                        compatible: programs of each can use regions of the other
                        """, ""));
    }

    @Test
    void oneWay() {
        assertThat(diff(VERSIONS + "First", VERSIONS + "Careless")).isEqualTo(new Result(1, """
                        - A: class io.sharedstruct.tools.testing.Versions$First, 64 bytes
                        + B: class io.sharedstruct.tools.testing.Versions$Careless, 64 bytes

                          offset  size  type   name
                               0     4  int32  price
                               8     8  int64  time
                        +     16     4  int32  volume

                        compatible one way: programs of A can use regions of B, but not the other way round

                        a program of B, in a region of A:
                          volume: int32 at 16 here, absent there
                        """, ""));
        assertThat(diff(VERSIONS + "Careless", VERSIONS + "First").out())
                .contains("\n-     16     4  int32  volume\n")
                .contains("\ncompatible one way: programs of B can use regions of A, but not the other way round\n");
    }

    @Test
    void notAtAll() {
        assertThat(diff(VERSIONS + "First", VERSIONS + "Other")).isEqualTo(new Result(1, """
                        - A: class io.sharedstruct.tools.testing.Versions$First, 64 bytes
                        + B: class io.sharedstruct.tools.testing.Versions$Other, 64 bytes

                          offset  size  type   name
                        -      0     4  int32  price
                        +      0     8  int64  price
                               8     8  int64  time

                        not compatible: programs of neither can use regions of the other

                        a program of A, in a region of B:
                          price: int32 at 0 here, int64 at 0 there

                        a program of B, in a region of A:
                          price: int64 at 0 here, int32 at 0 there
                        """, ""));
    }

    @Test
    void aSmallerStructIsNoRegionForALargerOne() throws IOException {
        String small = saved("small", "struct - 4\n0 int32 4 x\n");
        String large = saved("large", "struct - 8\n0 int32 4 x\n");

        assertThat(diff(small, large).out()).endsWith("""
                        compatible one way: programs of A can use regions of B, but not the other way round

                        a program of B, in a region of A:
                          size: 8 bytes here, 4 bytes there
                        """);
    }

    /** Fields of structs inside the struct have dotted names; each constant of an enum counts. */
    @Test
    void structsArraysAndEnums() throws IOException {
        String before = saved("before", """
                struct a.B 28
                format 2
                enum NEW=0
                struct
                0 int32 4 x
                4 enum8#1 1 state
                layout
                0 struct#2 8 origin
                8 struct#2[2] 16 corners
                24 bool8[4] 4 flags
                """);
        String after = saved("after", """
                struct a.B 28
                format 2
                enum NEW=0,OLD=1
                struct
                0 int32 4 x
                4 enum8#1 1 state
                layout
                0 struct#2 8 origin
                8 struct#2[2] 16 corners
                24 bool8[3] 3 flags
                """);

        assertThat(diff(before, after).out().replace(folder.toString(), "")).isEqualTo("""
                        - A: file /before, 28 bytes
                        + B: file /after, 28 bytes

                          offset  size  type                name
                               0     4  int32               origin.x
                        -      4     1  enum8{NEW=0}        origin.state
                        +      4     1  enum8{NEW=0,OLD=1}  origin.state
                               8    16  struct[2]           corners
                               8     4  int32               corners[].x
                        -     12     1  enum8{NEW=0}        corners[].state
                        +     12     1  enum8{NEW=0,OLD=1}  corners[].state
                        -     24     4  bool8[4]            flags
                        +     24     3  bool8[3]            flags

                        not compatible: programs of neither can use regions of the other

                        a program of A, in a region of B:
                          flags: bool8[4] at 24 here, bool8[3] at 24 there

                        a program of B, in a region of A:
                          flags: bool8[3] at 24 here, bool8[4] at 24 there
                        """);
    }

    /** Opening regions is the judge. */
    @ParameterizedTest
    @CsvSource({"First,Second", "First,Careless", "Second,Careless", "First,Other", "Second,Other", "First,First"})
    void theVerdictIsWhatHappensWhenRegionsAreOpened(String first, String second) {
        Result result = diff(VERSIONS + first, VERSIONS + second);

        boolean forth = opens(first, second);
        boolean back = opens(second, first);
        assertThat(result.exitCode()).isEqualTo(forth && back ? 0 : 1);
        assertThat(result.out().contains("a program of A, in a region of B:")).isEqualTo(!forth);
        assertThat(result.out().contains("a program of B, in a region of A:")).isEqualTo(!back);
    }

    private boolean opens(String program, String region) {
        String name = names.next();
        close(open(region, name));
        try {
            close(open(program, name));
            return true;
        } catch (LayoutMismatchException e) {
            return false;
        }
    }

    private static void close(AutoCloseable region) {
        try {
            region.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static AutoCloseable open(String struct, String name) {
        AcquireOptions options = AcquireOptions.named(name).withPersistence(Persistence.KERNEL);
        return switch (struct) {
            case "First" -> Versions_FirstShared.acquire(options);
            case "Second" -> Versions_SecondShared.acquire(options);
            case "Careless" -> Versions_CarelessShared.acquire(options);
            case "Other" -> Versions_OtherShared.acquire(options);
            default -> throw new IllegalArgumentException(struct);
        };
    }

    @Test
    void whatIsNoLayoutIsTold() throws IOException {
        String bad = saved("bad", "struct - 2\n0 int32 4 x\n");

        assertThat(diff("nothing", "nothing"))
                .isEqualTo(
                        new Result(
                                1,
                                "",
                                "sharedstruct: 'nothing' is no region, no file, and no class with a struct on the class path\n"));
        assertThat(diff(bad, bad)).satisfies(result -> {
            assertThat(result.exitCode()).isEqualTo(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).startsWith("sharedstruct: the file '" + bad + "' is no layout: ");
        });
        assertThat(Called.with("diff", "one").exitCode()).isEqualTo(2);
    }

    /** Names of strangers say nothing to a terminal. */
    @Test
    void namesAreEscaped() throws IOException {
        String hostile = saved("hostile", "struct - 8\n0 int32 4 \u001b(31mred\u202e\n4 int32\u0007 4 y\n");

        assertThat(diff(hostile, hostile).out())
                .contains("       0     4  int32        \\u001b(31mred\\u202e\n")
                .contains("       4     4  int32\\u0007  y\n");
    }
}
