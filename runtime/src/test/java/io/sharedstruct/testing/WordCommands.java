package io.sharedstruct.testing;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.MapOptions;
import io.sharedstruct.SharedLock;
import io.sharedstruct.WriterDiedException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * What a peer does with a {@link WordStruct}: {@code acquire NAME}, {@code map PATH}, {@code openReadOnly NAME}, {@code lock}, {@code read}, {@code write},
 * {@code region} (each takes a lock, and says whether it was abandoned), {@code unlock}, {@code add TIMES}, {@code addInRegion TIMES},
 * {@code update VALUE}, {@code stayInUpdate} (says {@code inside}, and stays), {@code set STATE}, {@code await STATE MILLIS},
 * {@code awaitUpdate SEEN MILLIS}, {@code pong TIMES} (answers each odd state with the next one), {@code storm} and {@code updateStorm TIMES} (for ever, writing all values so often in each update), {@code close}.
 */
final class WordCommands {

    private WordStruct region;
    private SharedLock.Held held;

    String obey(String[] words) {
        try {
            return tryToObey(words);
        } catch (InterruptedException e) {
            return e.toString();
        }
    }

    private String tryToObey(String[] words) throws InterruptedException {
        switch (words[1]) {
            case "acquire" -> region = WordStruct.acquire(AcquireOptions.named(words[2]));
            case "openReadOnly" -> region = WordStruct.openReadOnly(words[2]);
            case "map" -> region = WordStruct.map(Path.of(words[2]), MapOptions.defaults());
            case "lock" -> {
                return took(region.exclusive().lock());
            }
            case "read" -> {
                return took(region.guard().readLock().lock());
            }
            case "write" -> {
                return took(region.guard().writeLock().lock());
            }
            case "region" -> {
                return took(region.lock());
            }
            case "unlock" -> held.close();
            case "add" -> {
                for (int i = 0; i < Integer.parseInt(words[2]); i++) {
                    try (SharedLock.Held own = region.exclusive().lock()) {
                        region.count();
                    }
                }
            }
            case "addInRegion" -> {
                for (int i = 0; i < Integer.parseInt(words[2]); i++) {
                    try (SharedLock.Held own = region.lock()) {
                        region.count();
                    }
                }
            }
            case "addAsWriter" -> {
                for (int i = 0; i < Integer.parseInt(words[2]); i++) {
                    try (SharedLock.Held own = region.guard().writeLock().lock()) {
                        region.count();
                    }
                }
            }
            case "update" -> region.update(all -> all.setAll(Long.parseLong(words[2])));
            case "stayInUpdate" ->
                region.update(all -> {
                    all.setValue(0, -1);
                    System.out.println("inside");
                    while (true) {
                        LockSupport.park();
                    }
                });
            case "set" -> {
                region.setState(Integer.parseInt(words[2]));
                region.wakeState();
            }
            case "await" -> {
                return Boolean.toString(
                        region.awaitState(Integer.parseInt(words[2]), Duration.ofMillis(Long.parseLong(words[3]))));
            }
            case "awaitUpdate" -> {
                return Boolean.toString(
                        region.awaitUpdate(Integer.parseInt(words[2]), Duration.ofMillis(Long.parseLong(words[3]))));
            }
            case "pong" -> {
                for (int i = 0; i < Integer.parseInt(words[2]); i++) {
                    while (region.state() != 2 * i + 1) {
                        region.awaitState(2 * i, Duration.ofSeconds(30));
                    }
                    region.setState(2 * i + 2);
                    region.wakeState();
                }
            }
            case "storm" -> {
                while (true) {
                    Storm.section(region);
                }
            }
            case "updateStorm" -> updateForEver(Integer.parseInt(words[2]));
            case "close" -> region.close();
            default -> throw new IllegalArgumentException(String.join(" ", words));
        }
        return "done";
    }

    private String took(SharedLock.Held lock) {
        held = lock;
        return lock.wasAbandoned() ? "abandoned" : "held";
    }

    private void updateForEver(int times) {
        for (long i = ProcessHandle.current().pid() << 32; ; i++) {
            long value = i;
            try {
                region.update(all -> write(all, value, times));
            } catch (WriterDiedException e) {
                region.takeOver(all -> {
                    all.count();
                    write(all, value, times);
                });
            }
        }
    }

    private static void write(WordStruct all, long value, int times) {
        for (int i = 0; i < times; i++) {
            all.setAll(value);
        }
    }
}
