package io.sharedstruct.testing;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.LayoutMismatchException;
import io.sharedstruct.MapOptions;
import io.sharedstruct.Permissions;
import io.sharedstruct.Persistence;
import io.sharedstruct.runtime.RegionLayout;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

/**
 * The commands: {@code acquire NAME}, {@code acquireDescribed NAME}, {@code create NAME}, {@code open NAME}, {@code openReadOnly NAME},
 * {@code acquireAs PERMISSIONS NAME}, {@code openReadOnlyAs PERMISSIONS NAME}, {@code big NAME SIZE}, {@code get},
 * {@code set VALUE}, {@code close}, {@code initialise NAME} and {@code mapAndInitialise PATH} (stay in the initializer), {@code race NAME ROUNDS},
 * {@code churn NAME NAME NAME} (for ever, see {@link Churn}), {@code wipe NAME SIZE} (acquires and wipes for ever),
 * {@code contend NAME ROUNDS} and {@code contendStamped NAME ROUNDS} (want different structs under one name),
 * {@code map PATH}, {@code child} (starts a process, and says its pid), {@code words} and a command of {@link WordCommands}. The answer is a line: {@code creator}, {@code joined}, a value, {@code done}, or the exception.
 */
public final class PeerJvmMain {

    private final Deque<TestStruct> regions = new ArrayDeque<>();
    private final WordCommands wordCommands = new WordCommands();

    private PeerJvmMain() {}

    public static void main(String[] args) throws IOException {
        PeerJvmMain peer = new PeerJvmMain();
        System.out.println("ready");
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String answer;
            try {
                answer = peer.obey(line.split(" ", -1));
            } catch (RuntimeException e) {
                answer = e.toString();
            }
            System.out.println(answer);
        }
    }

    private String obey(String[] words) {
        return switch (words[0]) {
            case "acquire" -> attached(TestStruct.acquire(TestStruct.LAYOUT, AcquireOptions.named(words[1])));
            case "acquireAs" ->
                attached(TestStruct.acquire(
                        TestStruct.LAYOUT,
                        AcquireOptions.named(words[2]).withPermissions(Permissions.valueOf(words[1]))));
            case "openReadOnlyAs" ->
                attached(TestStruct.openReadOnly(
                        TestStruct.LAYOUT,
                        AcquireOptions.named(words[2]).withPermissions(Permissions.valueOf(words[1]))));
            case "acquireDescribed" -> attached(TestStruct.acquire(described(), AcquireOptions.named(words[1])));
            case "create" -> attached(TestStruct.create(TestStruct.LAYOUT, AcquireOptions.named(words[1])));
            case "open" -> attached(TestStruct.open(TestStruct.LAYOUT, AcquireOptions.named(words[1])));
            case "openReadOnly" -> attached(TestStruct.openReadOnly(TestStruct.LAYOUT, AcquireOptions.named(words[1])));
            case "big" ->
                attached(TestStruct.acquire(
                        TestStruct.ofSize(Long.parseLong(words[2])), AcquireOptions.named(words[1])));
            case "initialise" ->
                attached(TestStruct.acquire(
                        TestStruct.LAYOUT, AcquireOptions.named(words[1]), region -> initialiseForEver(region)));
            case "map" -> attached(TestStruct.map(TestStruct.LAYOUT, Path.of(words[1]), MapOptions.defaults()));
            case "child" -> child();
            case "words" -> wordCommands.obey(words);
            case "mapAndInitialise" ->
                attached(TestStruct.map(
                        TestStruct.LAYOUT,
                        Path.of(words[1]),
                        MapOptions.defaults(),
                        region -> initialiseForEver(region)));
            case "race" -> race(words[1], Integer.parseInt(words[2]));
            case "contend" -> contend(words[1], false, Integer.parseInt(words[2]));
            case "contendStamped" -> contend(words[1], true, Integer.parseInt(words[2]));
            case "churn" -> Churn.forEver(new Churn(words[1], words[2], words[3]));
            case "wipe" -> wipeForEver(words[1], Long.parseLong(words[2]));
            case "get" -> Integer.toString(regions.getLast().getX());
            case "set" -> {
                regions.getLast().setX(Integer.parseInt(words[1]));
                yield "done";
            }
            case "close" -> {
                regions.removeLast().close();
                yield "done";
            }
            default -> throw new IllegalArgumentException(String.join(" ", words));
        };
    }

    /** With the fingerprint that belongs to the descriptor. */
    private static RegionLayout described() {
        return new RegionLayout(
                "MyData", null, TestStruct.SIZE, 0x6fa82c87e81e65b0L, "0 int32 4 x\n4 string/UTF-8 256 text\n");
    }

    private String attached(TestStruct region) {
        regions.addLast(region);
        return region.isCreator() ? "creator" : "joined";
    }

    private static void initialiseForEver(TestStruct region) {
        region.setX(4711);
        System.out.println("initialising");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String child() {
        try {
            return Long.toString(new ProcessBuilder("sleep", "60").start().pid());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wipeForEver(String name, long size) {
        AcquireOptions options = AcquireOptions.named(name).withPersistence(Persistence.KERNEL);
        for (int round = 1; round > 0; round++) {
            if (round == 5) {
                System.out.println("wiping"); // everything is loaded by now
            }
            try (TestStruct region = TestStruct.acquire(TestStruct.ofSize(size), options, TestStruct::stamp)) {
                if (region.stampedBy() == 0) {
                    return "acquired a wiped region, creator=" + region.isCreator();
                }
                region.wipe();
            }
        }
        return "";
    }

    /**
     * Opens and closes in a loop with others that do the same. The initializer leaves a value that everyone checks, and
     * counts itself; a holder finds the region complete, or says what it found.
     */
    private static String race(String name, int rounds) {
        AcquireOptions options = AcquireOptions.named(name).withTimeout(Duration.ofSeconds(20));
        int created = 0;
        for (int round = 0; round < rounds; round++) {
            try (TestStruct region = TestStruct.acquire(TestStruct.LAYOUT, options, TestStruct::fill)) {
                if (region.isCreator()) {
                    created++;
                }
                String problem = TestStruct.problemIn(region);
                if (problem != null) {
                    return "round " + round + ": " + problem;
                }
            }
        }
        return "created " + created;
    }

    /** Acquires the name for a struct that others want for another one; counts how often it had it, and checks its bytes. */
    private static String contend(String name, boolean stamped, int rounds) {
        RegionLayout layout = stamped ? TestStruct.ofSize(TestStruct.SIZE) : TestStruct.LAYOUT;
        AcquireOptions options = AcquireOptions.named(name).withTimeout(Duration.ofSeconds(20));
        int had = 0;
        for (int round = 0; round < rounds || (had == 0 && round < 1000 * rounds); round++) {
            try (TestStruct region =
                    TestStruct.acquire(layout, options, stamped ? TestStruct::stamp : TestStruct::fill)) {
                if (stamped ? region.stampedBy() == 0 : TestStruct.problemIn(region) != null) {
                    return "round " + round + ": the bytes are not this struct's, creator=" + region.isCreator();
                }
                had++;
            } catch (LayoutMismatchException e) {
                Thread.onSpinWait(); // the others have it
            }
        }
        return "had " + Math.min(had, rounds) + " of " + rounds;
    }
}
