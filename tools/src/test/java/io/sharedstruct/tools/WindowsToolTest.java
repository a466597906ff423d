package io.sharedstruct.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.tools.testing.Holder;
import io.sharedstruct.tools.testing.Jar;
import io.sharedstruct.tools.testing.Jar.Result;
import io.sharedstruct.tools.testing.MarketShared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Windows doesn't tell which regions there are, but of one whose name is known all can be seen. */
@OnWindows
class WindowsToolTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @Test
    void aRegionIsShownAndWrittenByItsName() throws Exception {
        try (MarketShared market = MarketShared.acquire(AcquireOptions.named(name), Holder::fill)) {
            Result shown = Jar.run("inspect", name, "--field", "x", "--field", "side");
            assertThat(shown.err()).isEmpty();
            assertThat(shown.exitCode()).isZero();
            assertThat(shown.out()).endsWith("""

                            OFFSET  TYPE   NAME  VALUE
                                 0  int32  x     255
                                24  enum8  side  SELL
                            """);
            assertThat(Jar.run("set", name, "x", "-1")).isEqualTo(new Result(0, "x: 255 -> -1\n", ""));
            assertThat(market.getX()).isEqualTo(-1);
        }
        assertThat(Jar.run("inspect", name))
                .isEqualTo(new Result(
                        1,
                        "",
                        "sharedstruct: inspect '" + name
                                + "': there is no such region; start the program that creates it, check its name, or call"
                                + " acquire, which creates it\n"));
    }

    @Test
    void theListSaysThatThereIsNone() throws Exception {
        assertThat(Jar.run("list"))
                .isEqualTo(new Result(
                        1, "", "sharedstruct: this operating system doesn't tell which regions there are\n"));
    }
}
