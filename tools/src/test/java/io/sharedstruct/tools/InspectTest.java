package io.sharedstruct.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.tools.testing.Holder;
import io.sharedstruct.tools.testing.Jar.Result;
import io.sharedstruct.tools.testing.Market;
import io.sharedstruct.tools.testing.MarketShared;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of field, whole outputs, by what the region says of itself and by what a user says of it. */
@OnPosix
class InspectTest {

    private static final String FIELDS = """

            OFFSET  TYPE              NAME            VALUE
                 0  int32             x               255
                 4  string/UTF-8(20)  text            "Hello \\"W\u00f6rld\\"\\u001b[31m"
                24  enum8             side            SELL
                25  bool8             open            true
                26  uint16:3@0        level           5
                26  bool16:1@3        urgent          true
                32  union int64       number          4609434218613702656
                32  union float64     real            1.5
                40  uint64            total           18446744073709551615
                48  int32             last.amount     -7
                52  enum32            last.side       BUY
                56  int32             tick[0].amount  0
                60  enum32            tick[0].side    BUY
                64  int32             tick[1].amount  10
                68  enum32            tick[1].side    SELL
                72  int32             tick[2].amount  20
                76  enum32            tick[2].side    BUY
                80  struct[2]         tick[3]         \u2026 2 more
                96  int16[2][3]       grid            [[1, 2, 3], [4, 5, 6]]
               108  int8[20]          raw             [0, 1, 2, 3, 4, 5, 6, 7, \u2026 12 more]
               128  lock              lock            free
               136  sequence          sequence        0, free
            """;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    private String classPath() {
        return Path.of("target", "test-classes").toString();
    }

    /** Without what is another one each time. */
    private String stable(String output) {
        return output.replace(name, "NAME")
                .replaceAll("created by \\d+ \\d+s ago", "created by PID AGE ago")
                .replace(System.getProperty("user.name"), "USER");
    }

    @Test
    void showsEachKindOfFieldWithoutItsClass() {
        Holder.kept(name);

        assertThat(Called.with("inspect", name)).satisfies(result -> {
            assertThat(result.exitCode()).isZero();
            assertThat(stable(result.out()))
                    .isEqualTo("NAME: kept, created by PID AGE ago, rw------- USER\n"
                            + "struct b385ac71a8333afd, 144 bytes, 15 fields\n" + FIELDS);
            assertThat(result.err()).isEmpty();
        });
    }

    @Test
    void knowsTheNameOfTheStructByItsClass() {
        Holder.kept(name);

        assertThat(stable(Called.with("inspect", name, "-cp", classPath()).out()))
                .isEqualTo("NAME: kept, created by PID AGE ago, rw------- USER\n"
                        + "struct io.sharedstruct.tools.testing.Market, 144 bytes, 15 fields\n" + FIELDS);
    }

    @Test
    void showsOneFieldWithAllElements() {
        Holder.kept(name);

        Result result = Called.with("inspect", name, "--field", "raw", "--field", "tick[4]", "--field", "grid[1]");
        assertThat(result.out().substring(result.out().indexOf("\n\n") + 2)).isEqualTo("""
                OFFSET  TYPE      NAME            VALUE
                   108  int8[20]  raw             [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]
                    88  int32     tick[4].amount  40
                    92  enum32    tick[4].side    BUY
                   102  int16[3]  grid[1]         [4, 5, 6]
                """);
        assertThat(Called.with("inspect", name, "--field", "tick[4].side", "--all")
                        .out())
                .endsWith("    92  enum32  tick[4].side  BUY\n");
    }

    @Test
    void refusesAFieldThatIsNotThere() {
        Holder.kept(name);

        assertThat(Called.with("inspect", name, "--field", "price"))
                .isEqualTo(new Result(
                        2,
                        "",
                        "sharedstruct: there is no field 'price'; there are x, text, side, open, level, urgent, number, real,"
                                + " total, last, tick, grid, raw, lock, sequence\n"));
    }

    @Test
    void marksTheFieldsInTheBytes() {
        Holder.kept(name);

        Result result = Called.with("inspect", name, "--hex");
        assertThat(result.out().lines().skip(2))
                .containsExactly(
                        "00000000 |ff 00 00 00|48 65 6c 6c  ....Hell  x, text",
                        "00000008  6f 20 22 57 c3 b6 72 6c  o \"W..rl",
                        "00000010  64 22 1b 5b 33 31 6d 00  d\".[31m.",
                        "00000018 |01|01|0d 00 00 00 00 00  ........  side, open, level, urgent",
                        "00000020 |00 00 00 00 00 00 f8 3f  .......?  number, real",
                        "00000028 |ff ff ff ff ff ff ff ff  ........  total",
                        "00000030 |f9 ff ff ff|00 00 00 00  ........  last.amount, last.side",
                        "00000038 |00 00 00 00|00 00 00 00  ........  tick[0].amount, tick[0].side",
                        "00000040 |0a 00 00 00|01 00 00 00  ........  tick[1].amount, tick[1].side",
                        "00000048 |14 00 00 00|00 00 00 00  ........  tick[2].amount, tick[2].side",
                        "00000050 |1e 00 00 00 01 00 00 00  ........  tick[3]...",
                        "00000058  28 00 00 00 00 00 00 00  (.......",
                        "00000060 |01 00 02 00 03 00 04 00  ........  grid",
                        "00000068  05 00 06 00|00 01 02 03  ........  raw",
                        "00000070  04 05 06 07 08 09 0a 0b  ........",
                        "00000078  0c 0d 0e 0f 10 11 12 13  ........",
                        "00000080 |00 00 00 00 00 00 00 00  ........  lock",
                        "00000088 |00 00 00 00 00 00 00 00  ........  sequence");
    }

    @Test
    void writesJsonThatProgramsRead() {
        Holder.kept(name);

        Result result = Called.with("inspect", name, "--json", "-cp", classPath());
        assertThat(stable(result.out())
                        .replaceAll("\"creatorPid\": \\d+", "\"creatorPid\": 1")
                        .replaceAll("\"created\": \"[^\"]+\"", "\"created\": \"T\""))
                .startsWith("""
                        {
                          "name": "NAME",
                          "state": "kept",
                          "held": false,
                          "length": 4096,
                          "owner": "USER",
                          "permissions": "rw-------",
                          "struct": "io.sharedstruct.tools.testing.Market",
                          "fingerprint": "b385ac71a8333afd",
                          "size": 144,
                          "persistence": "kernel",
                          "creatorPid": 1,
                          "created": "T",
                          "fieldCount": 15,
                          "problem": null,
                          "fields": [ {
                            "path": "x",
                            "offset": 0,
                            "length": 4,
                            "type": "int32"
                          }, {
                        """)
                .contains("""
                          }, {
                            "path": "number",
                            "offset": 32,
                            "length": 8,
                            "type": "int64",
                            "union": true
                          }, {
                        """)
                .contains("""
                          }, {
                            "path": "tick",
                            "offset": 56,
                            "length": 40,
                            "type": "struct",
                            "dimensions": [ 5 ]
                          }, {
                            "path": "tick[].amount",
                            "offset": 56,
                            "length": 4,
                            "type": "int32"
                          }, {
                            "path": "tick[].side",
                            "offset": 60,
                            "length": 4,
                            "type": "enum32",
                            "constants": {
                              "BUY": 0,
                              "SELL": 1
                            }
                          }, {
                        """)
                .endsWith("""
                          "values": {
                            "x": 255,
                            "text": "Hello \\"W\u00f6rld\\"\\u001B[31m",
                            "side": "SELL",
                            "open": true,
                            "level": 5,
                            "urgent": true,
                            "number": 4609434218613702656,
                            "real": 1.5,
                            "total": 18446744073709551615,
                            "last": {
                              "amount": -7,
                              "side": "BUY"
                            },
                            "tick": [ {
                              "amount": 0,
                              "side": "BUY"
                            }, {
                              "amount": 10,
                              "side": "SELL"
                            }, {
                              "amount": 20,
                              "side": "BUY"
                            }, {
                              "amount": 30,
                              "side": "SELL"
                            }, {
                              "amount": 40,
                              "side": "BUY"
                            } ],
                            "grid": [ [ 1, 2, 3 ], [ 4, 5, 6 ] ],
                            "raw": [ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19 ],
                            "lock": "free",
                            "sequence": "0, free"
                          },
                          "complete": true
                        }
                        """);
    }

    @Test
    void showsWhatAnotherProgramMadeByTheClassOrTheLayoutThatTheUserGives(@TempDir Path folder) throws Exception {
        String own = names.next();
        Holder.kept(own);
        names.put(name, Arrays.copyOf(ShmNames.bytes(own), 144));

        Result without = Called.with("inspect", name);
        assertThat(without)
                .isEqualTo(
                        new Result(
                                1,
                                "",
                                "sharedstruct: inspect '" + name
                                        + "': it doesn't say what is in it: another program made it; --struct with"
                                        + " -cp, or --layout, say how its bytes lie, and inspect --hex shows them as they are\n"));

        String expected = "NAME: foreign, "
                + Called.with("list", "--json", name).out().replaceAll("(?s).*\"permissions\": \"([^\"]+)\".*", "$1")
                + " USER\nstruct io.sharedstruct.tools.testing.Market, 144 bytes, 15 fields\n" + FIELDS;
        assertThat(stable(Called.with("inspect", name, "--struct", Market.class.getName(), "-cp", classPath())
                        .out()))
                .isEqualTo(expected);
        Path layout = folder.resolve("market.layout");
        Files.writeString(
                layout, StructDescription.of(MarketShared.class).orElseThrow().toText());
        assertThat(stable(Called.with("inspect", name, "--layout", layout.toString())
                        .out()))
                .isEqualTo(expected);
    }

    @Test
    void showsAsMuchOfAStructAsAShorterObjectHas() {
        String own = names.next();
        Holder.kept(own);
        names.put(name, Arrays.copyOf(ShmNames.bytes(own), 110));

        Result result = Called.with("inspect", name, "--struct", Market.class.getName(), "-cp", classPath());
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).endsWith("""
                    96  int16[2][3]       grid            [[1, 2, 3], [4, 5, 6]]
                   108  int8[20]          raw             [0, 1, (beyond the end)]
                   128  lock              lock            (beyond the end)
                   136  sequence          sequence        (beyond the end)
                """);
    }

    @Test
    void showsTheBytesOfWhatNobodyDescribes() {
        byte[] bytes = new byte[100];
        bytes[0] = 'A';
        bytes[99] = 'Z';
        names.put(name, bytes);

        Result result = Called.with("inspect", "--hex", name);
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines().skip(1))
                .containsExactly(
                        "00000000  41 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  A...............",
                        "00000010  00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................",
                        "*",
                        "00000060  00 00 00 5a                                      ...Z");
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(Called.with("inspect", name).exitCode()).isEqualTo(1);
        assertThat(Called.with("inspect", "a/b").exitCode()).isEqualTo(2);
        assertThat(Called.with("inspect").exitCode()).isEqualTo(2);
        assertThat(Called.with("inspect", name, "--struct", "X", "--layout", "y")
                        .exitCode())
                .isEqualTo(2);
        assertThat(ShmNames.exists(name)).isFalse();
    }
}
