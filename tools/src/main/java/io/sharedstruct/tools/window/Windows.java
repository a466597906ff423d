package io.sharedstruct.tools.window;

import java.awt.GraphicsEnvironment;
import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javax.swing.SwingUtilities;

/** The door to the window, for who knows nothing of windows. */
public final class Windows {

    private Windows() {}

    /** Whether there is a display. */
    public static boolean arePossible() {
        return !GraphicsEnvironment.isHeadless();
    }

    /**
     * Shows regions until the window is closed.
     *
     * @param dark whether its colours are dark
     * @param period how often values are read
     */
    public static void show(List<ViewedRegion> regions, boolean dark, Duration period)
            throws InterruptedException, InvocationTargetException {
        CountDownLatch closed = new CountDownLatch(1);
        SwingUtilities.invokeAndWait(() -> {
            Look.choose(dark);
            ViewWindow window = new ViewWindow(period, closed::countDown);
            regions.forEach(window::add);
            window.setVisible(true);
        });
        closed.await();
    }
}
