package io.sharedstruct.tools;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.tools.testing.Holder;
import io.sharedstruct.tools.testing.Jar.Result;
import io.sharedstruct.tools.testing.MarketShared;
import io.sharedstruct.tools.testing.Side;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the commands do that change something: set, dump, restore, remove, clean. */
@OnPosix
class ChangesTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @Test
    void setWritesOneFieldAndSaysWhatItWas() {
        try (MarketShared market = MarketShared.acquire(AcquireOptions.named(name), Holder::fill)) {
            assertThat(Called.with("set", name, "x", "-5")).isEqualTo(new Result(0, "x: 255 -> -5\n", ""));
            assertThat(market.getX()).isEqualTo(-5);
            assertThat(Called.with("set", name, "side", "BUY")).isEqualTo(new Result(0, "side: SELL -> BUY\n", ""));
            assertThat(market.getSide()).isEqualTo(Side.BUY);
            assertThat(Called.with("set", name, "text", "@a -b"))
                    .satisfies(result -> assertThat(result.exitCode()).isZero());
            assertThat(market.getText()).isEqualTo("@a -b");
            assertThat(Called.with("set", name, "text", "-x"))
                    .satisfies(result -> assertThat(result.exitCode()).isZero());
            assertThat(market.getText()).isEqualTo("-x");
            assertThat(Called.with("set", name, "level", "3")).isEqualTo(new Result(0, "level: 5 -> 3\n", ""));
            assertThat(market.getLevel()).isEqualTo((byte) 3);
            assertThat(market.isUrgent()).isTrue();
            assertThat(Called.with("set", name, "tick[4].amount", "0x10"))
                    .isEqualTo(new Result(0, "tick[4].amount: 40 -> 16\n", ""));
            assertThat(market.getTickAt(4).getAmount()).isEqualTo(16);
        }
    }

    @Test
    void setRefusesWhatDoesNotFitAndChangesNothing() {
        try (MarketShared market = MarketShared.acquire(AcquireOptions.named(name), Holder::fill)) {
            byte[] before = Arrays.copyOf(ShmNames.bytes(name), 144);
            for (String[] bad : new String[][] {
                {"x", "2147483648"},
                {"x", "one"},
                {"level", "8"},
                {"side", "HOLD"},
                {"text", "123456789012345678901"},
                {"open", "maybe"},
                {"lock", "0"},
                {"sequence", "0"},
                {"grid", "1"},
                {"tick[0]", "1"},
                {"tick[5].amount", "1"},
                {"price", "1"}
            }) {
                Result result = Called.with("set", name, bad[0], bad[1]);
                assertThat(result.exitCode()).as(String.join(" ", bad)).isEqualTo(2);
                assertThat(result.out()).isEmpty();
                assertThat(result.err().lines()).as(result.err()).hasSize(1);
            }
            assertThat(Arrays.copyOf(ShmNames.bytes(name), 144)).isEqualTo(before);
            assertThat(market.getX()).isEqualTo(255);
        }
    }

    @Test
    void setRefusesWhatAnotherProgramMade() {
        byte[] bytes = new byte[4096];
        names.put(name, bytes);

        assertThat(Called.with("set", name, "x", "1").exitCode()).isEqualTo(1);
        assertThat(ShmNames.bytes(name)).isEqualTo(bytes);
    }

    @Test
    void aDumpIsTheBytesAndTheirLayoutAndComesBackAsARegion(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("market.dump");
        byte[] bytes;
        try (MarketShared market = MarketShared.acquire(AcquireOptions.named(name), Holder::fill)) {
            market.getSequence();
            assertThat(Called.with("dump", name, file.toString()))
                    .isEqualTo(new Result(0, "dumped '" + name + "' to " + file + ": 144 bytes\n", ""));
            bytes = Arrays.copyOf(ShmNames.bytes(name), 144);
        }
        assertThat(Arrays.copyOf(Files.readAllBytes(file), 144)).isEqualTo(bytes);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
        assertThat(ShmNames.exists(name)).isFalse();

        assertThat(Called.with("restore", file.toString(), name))
                .isEqualTo(new Result(0, "restored '" + name + "' from " + file + ": 144 bytes\n", ""));
        try (MarketShared market = MarketShared.open(AcquireOptions.named(name))) {
            assertThat(market.isLayoutVerified()).isTrue();
            assertThat(market.getX()).isEqualTo(255);
            assertThat(market.getTickAt(4).getAmount()).isEqualTo(40);
            assertThat(Arrays.copyOf(ShmNames.bytes(name), 144)).isEqualTo(bytes);
        }
        assertThat(Called.with("restore", file.toString(), name).exitCode()).isEqualTo(1);
    }

    @Test
    void aLockThatWasHeldIsFreeInARestoredRegion(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("market.dump");
        try (MarketShared market = MarketShared.acquire(AcquireOptions.named(name), Holder::fill);
                var held = market.getLock().lock()) {
            assertThat(Called.with("dump", name, file.toString()).exitCode()).isZero();
        }
        assertThat(Arrays.copyOfRange(Files.readAllBytes(file), 128, 132)).isNotEqualTo(new byte[4]);

        assertThat(Called.with("restore", file.toString(), name).exitCode()).isZero();
        assertThat(Arrays.copyOfRange(ShmNames.bytes(name), 128, 144)).isEqualTo(new byte[16]);
    }

    @Test
    void dumpReplacesNoFileUnlessItIsTold(@TempDir Path folder) throws Exception {
        Holder.kept(name);
        Path file = folder.resolve("a");
        Files.writeString(file, "mine");

        assertThat(Called.with("dump", name, file.toString()))
                .isEqualTo(new Result(1, "", "sharedstruct: there is a file '" + file + "' already\n"));
        assertThat(file).hasContent("mine");
        assertThat(Called.with("dump", "--force", name, file.toString()).exitCode())
                .isZero();
        assertThat(Files.size(file)).isGreaterThan(144);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void restoreRefusesWhatIsNoDumpOrIsDamaged(@TempDir Path folder) throws Exception {
        Holder.kept(name);
        Path file = folder.resolve("a");
        assertThat(Called.with("dump", name, file.toString()).exitCode()).isZero();
        byte[] good = Files.readAllBytes(file);
        String target = names.next();

        for (int i = 0; i < good.length; i += i < good.length - 24 ? 60 : 1) {
            byte[] bad = good.clone();
            bad[i] ^= 0x55;
            Files.write(file, bad);
            int exitCode = Called.with("restore", file.toString(), target).exitCode();
            if (i >= good.length - 24) {
                assertThat(exitCode).as("byte %s", i).isEqualTo(1);
            }
            assertThat(exitCode).as("byte %s", i).isBetween(0, 1);
            assertThat(ShmNames.exists(target)).isEqualTo(exitCode == 0);
            Files.deleteIfExists(ShmNames.path(target));
        }
        for (int length : new int[] {0, 1, 23, 24, 144, good.length - 1}) {
            Files.write(file, Arrays.copyOf(good, length));
            assertThat(Called.with("restore", file.toString(), target))
                    .isEqualTo(new Result(1, "", "sharedstruct: the file '" + file + "' is no dump of a region\n"));
        }
        Files.write(file, Arrays.copyOfRange(good, 1, good.length));
        assertThat(Called.with("restore", file.toString(), target))
                .isEqualTo(new Result(
                        1,
                        "",
                        "sharedstruct: the file '" + file
                                + "' can't be used: it is damaged: it has 143 bytes of a struct of" + " 144\n"));
        assertThat(Called.with("restore", folder.resolve("b").toString(), target))
                .isEqualTo(new Result(1, "", "sharedstruct: there is no file '" + folder.resolve("b") + "'\n"));
        assertThat(ShmNames.exists(target)).isFalse();
    }

    @Test
    void removeAsksAndSaysWhatItDid() {
        Holder.kept(name);

        assertThat(Called.with("remove", name))
                .isEqualTo(new Result(1, "", "Remove '" + name + "', which is kept? [y/N] \nNothing was removed.\n"));
        assertThat(ShmNames.exists(name)).isTrue();
        assertThat(Called.with("remove", "--yes", name))
                .isEqualTo(new Result(0, "removed '" + name + "', which was kept\n", ""));
        assertThat(ShmNames.exists(name)).isFalse();
        assertThat(Called.with("remove", "--yes", name))
                .isEqualTo(new Result(1, "", "sharedstruct: remove '" + name + "': there is no such region\n"));
    }

    @Test
    void cleanRemovesWhatIsStaleAndNothingElse() throws Exception {
        String kept = names.next();
        String foreign = names.next();
        String attached = names.next();
        Holder.kept(kept);
        names.put(foreign, "mine".getBytes(StandardCharsets.UTF_8));
        try (Holder gone = Holder.of(name);
                MarketShared market = MarketShared.acquire(AcquireOptions.named(attached), Holder::fill)) {
            gone.kill();

            Result asked = Called.with("clean");
            assertThat(asked.exitCode()).isEqualTo(1);
            assertThat(asked.out().lines()).contains(name + "  stale");
            assertThat(asked.err()).endsWith("Nothing was removed.\n");
            assertThat(ShmNames.exists(name)).isTrue();

            Result result = Called.with("clean", "-y");
            assertThat(result.out().lines()).contains("removed '" + name + "'");
            assertThat(ShmNames.exists(name)).isFalse();
            assertThat(ShmNames.exists(kept)).isTrue();
            assertThat(ShmNames.exists(foreign)).isTrue();
            assertThat(ShmNames.exists(attached)).isTrue();
            assertThat(market.getX()).isEqualTo(255);
        }
    }
}
