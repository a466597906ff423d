package io.sharedstruct.tools.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The keys that a person presses, read by a thread of their own so that nobody has to wait for one. */
final class Keys {

    /** What a person wants. */
    enum Key {
        NONE,
        QUIT,
        UP,
        DOWN,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END
    }

    private static final int ESCAPE = 27;
    private static final int CONTROL_D = 4;

    /** How long the rest of a sequence may take. */
    private static final Duration REST = Duration.ofMillis(20);

    private final BlockingQueue<Integer> bytes = new LinkedBlockingQueue<>();

    Keys(InputStream in) {
        Thread reader = new Thread(() -> read(in), "keys");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        try {
            for (int value = in.read(); value >= 0; value = in.read()) {
                bytes.add(value);
            }
        } catch (IOException e) {
            // The terminal has gone; a signal says so too.
        }
    }

    /** The next one, or none after a while. */
    Key await(Duration timeout) throws InterruptedException {
        Integer value = next(timeout);
        if (value == null) {
            return Key.NONE;
        }
        return switch (value.intValue()) {
            case 'q', CONTROL_D -> Key.QUIT;
            case 'k' -> Key.UP;
            case 'j' -> Key.DOWN;
            case ' ' -> Key.PAGE_DOWN;
            case 'b' -> Key.PAGE_UP;
            case 'g' -> Key.HOME;
            case 'G' -> Key.END;
            case ESCAPE -> sequence();
            default -> Key.NONE;
        };
    }

    private @Nullable Integer next(Duration timeout) throws InterruptedException {
        return bytes.poll(timeout.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The rest of what a key sends that isn't a character. */
    private Key sequence() throws InterruptedException {
        Integer first = next(REST);
        if (first == null || (first != '[' && first != 'O')) {
            return Key.NONE;
        }
        Integer second = next(REST);
        if (second == null) {
            return Key.NONE;
        }
        Integer last = second;
        while (last != null && last >= '0' && last <= ';') {
            last = next(REST);
        }
        return switch (second.intValue()) {
            case 'A' -> Key.UP;
            case 'B' -> Key.DOWN;
            case 'H', '1', '7' -> Key.HOME;
            case 'F', '4', '8' -> Key.END;
            case '5' -> Key.PAGE_UP;
            case '6' -> Key.PAGE_DOWN;
            default -> Key.NONE;
        };
    }
}
