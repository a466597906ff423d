package io.sharedstruct.tools.window.paint;

import java.util.HashMap;
import java.util.Map;
import javax.swing.Timer;

/** What has just changed, and how much of its mark is left. Nothing happens while nothing fades. */
public final class Flash {

    private static final long DURATION = 1_200_000_000L;
    private static final int FRAME = 50;

    private final Map<Object, Long> marks = new HashMap<>();
    private final Timer timer;

    /**
     * Marks of a component.
     *
     * @param repaint paints what is marked
     */
    public Flash(Runnable repaint) {
        timer = new Timer(FRAME, event -> {
            long now = System.nanoTime();
            marks.values().removeIf(since -> now - since > DURATION);
            if (marks.isEmpty()) {
                ((Timer) event.getSource()).stop();
            }
            repaint.run();
        });
    }

    /** Marks something. */
    public void mark(Object key) {
        marks.put(key, System.nanoTime());
        if (!timer.isRunning()) {
            timer.start();
        }
    }

    /** How strong a mark is, from 1 to 0. */
    public float strength(Object key) {
        Long since = marks.get(key);
        return since == null ? 0 : Math.max(0, 1 - (float) (System.nanoTime() - since) / DURATION);
    }

    /** Whether anything is marked. */
    public boolean isActive() {
        return timer.isRunning();
    }

    /** Forgets all marks. */
    public void clear() {
        marks.clear();
    }
}
