package io.sharedstruct.mirror.testing;

import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.WriterDiedException;
import io.sharedstruct.mirror.Mirrored;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A user's program in Java: it writes and reads structs of several names, as lines tell it. */
final class PeerMain {

    private static final Map<String, AutoCloseable> OPEN = new HashMap<>();

    private PeerMain() {}

    public static void main(String[] args) throws Exception {
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = (line + " 0").split(" ", -1);
            String answer;
            try {
                answer = obey(words[0], words[1], words[2]);
            } catch (RegionNotFoundException none) {
                answer = "none";
            } catch (WriterDiedException died) {
                answer = "died";
            } catch (SharedMemoryException refused) {
                answer = refused.getMessage();
            }
            System.out.println(answer);
        }
        for (AutoCloseable open : OPEN.values()) {
            open.close();
        }
    }

    private static String obey(String what, String name, String more) throws Exception {
        return switch (what) {
            case "write" -> write(name, Long.parseLong(more));
            case "storm" -> storm(name, TimeUnit.MILLISECONDS.toNanos(Long.parseLong(more)));
            case "page" -> page(name, Long.parseLong(more));
            case "block" -> block(name, Long.parseLong(more));
            case "bare" -> bare(name, Integer.parseInt(more));
            case "get" -> get(opened(name, TickShared.class, TickShared::openReadOnly));
            case "state" -> mirrored(name).state().toString();
            case "age" ->
                mirrored(name).age().equals(Mirrored.INFINITE)
                        ? "infinite"
                        : Long.toString(mirrored(name).age().toMillis());
            case "fresh" -> fresh(name, Duration.ofMillis(Long.parseLong(more)));
            case "close" -> close(name);
            case "unlink" -> {
                TickShared.unlink(name);
                yield close(name);
            }
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static <T extends AutoCloseable> T opened(String key, Class<T> type, Function<String, T> opener) {
        return type.cast(OPEN.computeIfAbsent(key, opener));
    }

    private static Mirrored mirrored(String name) {
        return opened(name + ".mirror", Mirrored.class, suffixed -> Mirrored.of(name));
    }

    private static String close(String name) throws Exception {
        AutoCloseable open = OPEN.remove(name);
        if (open != null) {
            open.close();
        }
        return "done";
    }

    private static String write(String name, long value) {
        fill(opened(name, TickShared.class, TickShared::acquire), value);
        return "done";
    }

    /** Updates at full speed, and says the last value. */
    private static String storm(String name, long nanos) {
        TickShared data = opened(name, TickShared.class, TickShared::acquire);
        long end = System.nanoTime() + nanos;
        do {
            fill(data, data.getValuesAt(0) + 1);
        } while (System.nanoTime() < end);
        return Long.toString(data.getValuesAt(0));
    }

    private static void fill(TickShared data, long value) {
        data.takeOver(tick -> {
            for (int i = 0; i < 30; i++) {
                tick.setValuesAt(i, value);
            }
            tick.setText(Long.toString(value));
        });
    }

    private static String page(String name, long value) {
        opened(name, PageShared.class, PageShared::acquire).takeOver(page -> {
            for (int i = 0; i < 8192; i++) {
                page.setValuesAt(i, value);
            }
        });
        return "done";
    }

    private static String block(String name, long value) {
        opened(name, BlockShared.class, BlockShared::acquire).takeOver(block -> block.setValuesAt(0, value));
        return "done";
    }

    private static String bare(String name, int value) {
        opened(name, BareShared.class, BareShared::acquire).setValuesAt(0, value);
        return "done";
    }

    private static String get(TickShared data) {
        TickShared.Snapshot snapshot = data.snapshot();
        long[] values = snapshot.values();
        boolean whole = Arrays.stream(values).allMatch(value -> value == values[0])
                && (snapshot.text().isEmpty() || snapshot.text().equals(Long.toString(values[0])));
        return whole ? Long.toString(values[0]) : "torn";
    }

    private static String fresh(String name, Duration most) {
        TickShared data = opened(name, TickShared.class, TickShared::openReadOnly);
        return mirrored(name)
                .snapshot(data::snapshot, most)
                .map(TickShared.Snapshot::text)
                .orElse("empty");
    }
}
