package io.sharedstruct.sample.window;

import io.sharedstruct.SharedMemoryException;
import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** The window as a program: opens the region, shows the window, and ends with it. */
public final class WindowProgram {

    private WindowProgram() {}

    /**
     * Shows the window until it is closed.
     *
     * @param opener opens the region, more than once if the user asks for that
     * @throws SharedMemoryException if it couldn't be opened, which the user has been told
     */
    public static void run(Supplier<? extends NoteModel> opener, Theme theme) throws InterruptedException {
        onEventThread(() -> {
            Theme.prepare();
            theme.apply();
        });
        NoteModel model = open(opener);
        CountDownLatch closed = new CountDownLatch(1);
        onEventThread(() -> new NoteWindow(model, opener, closed::countDown).open());
        closed.await();
    }

    private static NoteModel open(Supplier<? extends NoteModel> opener) throws InterruptedException {
        while (true) {
            try {
                return opener.get();
            } catch (SharedMemoryException e) {
                AtomicBoolean again = new AtomicBoolean();
                onEventThread(() -> again.set(ProblemDialog.show(null, Problem.of(e), "Try again", "Quit")));
                if (!again.get()) {
                    throw e;
                }
            }
        }
    }

    private static void onEventThread(Runnable task) throws InterruptedException {
        try {
            EventQueue.invokeAndWait(task);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window can't be shown", e.getCause());
        }
    }
}
