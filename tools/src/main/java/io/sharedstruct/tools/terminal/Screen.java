package io.sharedstruct.tools.terminal;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The whole terminal, drawn again and again. It is the terminal's second screen: when this is closed, or the process ends by a
 * signal, the first one is back as it was.
 */
public final class Screen implements AutoCloseable {

    private static final String BEGIN = "\u001b[?1049h\u001b[?25l\u001b[2J";
    private static final String END = "\u001b[?25h\u001b[?1049l";
    private static final String CLEAR = "\u001b[2J";
    private static final String TO_END_OF_LINE = "\u001b[K";

    private final PrintWriter out;
    private final Thread atExit = new Thread(this::restore, "terminal");
    private final @Nullable Modes before;
    private final @Nullable Keys keys;
    private final Scroll scroll = new Scroll();
    private List<String> shown = List.of();
    private Tty.Size size = Tty.size();
    private boolean isClosed;
    private boolean isTouched;

    private Screen(PrintWriter out) {
        this.out = out;
        boolean canRead = Modes.canRead();
        Runtime.getRuntime().addShutdownHook(atExit);
        before = canRead ? Modes.enter() : null;
        keys = canRead ? new Keys(System.in) : null;
        out.print(BEGIN);
        out.flush();
    }

    /** Takes the terminal of this process; empty if it has none that can be drawn on. */
    public static Optional<Screen> open(Terminal terminal) {
        return terminal.canRedraw() ? Optional.of(new Screen(terminal.out())) : Optional.empty();
    }

    public int columns() {
        return size.columns();
    }

    /**
     * Which lines are to be seen of those that can be scrolled.
     *
     * @param lines how many there are
     * @param head how many stay above them
     * @return the first one that can be seen; as many are, as there is room below the head
     */
    public int top(int lines, int head) {
        return scroll.top(lines, room(head));
    }

    /** How many lines there is room for below those that stay. */
    public int room(int head) {
        return Math.max(1, size.rows() - head);
    }

    /** Shows lines, none of which may be wider than the screen. Only those that have changed are written. */
    public synchronized void draw(List<String> lines) {
        if (isClosed) {
            return;
        }
        StringBuilder change = new StringBuilder();
        int rows = Math.min(size.rows(), Math.max(lines.size(), shown.size()));
        for (int row = 0; row < rows; row++) {
            String line = row < lines.size() ? lines.get(row) : "";
            if (row >= shown.size() || !shown.get(row).equals(line)) {
                change.append("\u001b[")
                        .append(row + 1)
                        .append(";1H")
                        .append(line)
                        .append(TO_END_OF_LINE);
            }
        }
        shown = List.copyOf(lines);
        if (!change.isEmpty()) {
            out.print(change);
            out.flush();
        }
    }

    /** Waits, and follows keys meanwhile; false if the user wants to leave. The screen may have another size afterwards. */
    public boolean await(Duration timeout) throws InterruptedException {
        Keys.Key key = Keys.Key.NONE;
        if (keys == null) {
            Thread.sleep(timeout.toMillis());
        } else {
            key = keys.await(timeout);
        }
        isTouched = key != Keys.Key.NONE;
        Tty.Size now = Tty.size();
        if (!now.equals(size)) {
            resize(now);
        }
        return scroll.follow(key);
    }

    /** Whether the last wait has brought a key or another size: what is shown isn't right any more. */
    public boolean isTouched() {
        return isTouched;
    }

    private synchronized void resize(Tty.Size now) {
        size = now;
        isTouched = true;
        shown = List.of();
        if (!isClosed) {
            out.print(CLEAR);
            out.flush();
        }
    }

    private synchronized void restore() {
        if (!isClosed) {
            isClosed = true;
            out.print(END);
            out.flush();
            if (before != null) {
                before.restore();
            }
        }
    }

    @Override
    public void close() {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // The process is ending, and the terminal is as it was.
        }
    }
}
