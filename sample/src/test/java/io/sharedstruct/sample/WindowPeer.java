package io.sharedstruct.sample;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** Runs the command of the window in this JVM, and presses keys and looks at components as it is told, line by line. */
final class WindowPeer {

    private static final long PATIENCE_SECONDS = 20;

    private final Robot robot;

    private WindowPeer() throws Exception {
        robot = new Robot();
        robot.setAutoWaitForIdle(true);
    }

    public static void main(String[] arguments) throws Exception {
        Thread program = new Thread(() -> {
            int exit = Sample.commandLine().execute(arguments);
            System.out.println("exit " + exit);
            System.out.flush();
            System.exit(exit);
        });
        program.start();
        WindowPeer peer = new WindowPeer();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            System.out.println(peer.obey(line));
            System.out.flush();
        }
        System.exit(0);
    }

    private String obey(String line) throws Exception {
        String[] words = line.split(" ", 3);
        return switch (words[0]) {
            case "press" -> press(words[1]);
            case "type" -> type(line.substring("type ".length()));
            case "await" -> await(words[1], words.length < 3 ? "" : words[2]);
            case "read" -> text(words[1]);
            case "focus" -> awaits(WindowPeer::focus, words[1]);
            case "dialog" -> dialog();
            case "shot" -> shot(words[1]);
            default -> throw new IllegalArgumentException(line);
        };
    }

    /** A key as {@link KeyStroke} reads it, {@code alt+S} for example. */
    private String press(String keys) {
        KeyStroke stroke = KeyStroke.getKeyStroke(keys.replace('+', ' '));
        int modifiers = stroke.getModifiers();
        hold(modifiers, true);
        tap(stroke.getKeyCode());
        hold(modifiers, false);
        return "pressed";
    }

    private void hold(int modifiers, boolean down) {
        int[][] keys = {
            {InputEvent.ALT_DOWN_MASK, KeyEvent.VK_ALT},
            {InputEvent.CTRL_DOWN_MASK, KeyEvent.VK_CONTROL},
            {InputEvent.SHIFT_DOWN_MASK, KeyEvent.VK_SHIFT}
        };
        for (int[] key : keys) {
            if ((modifiers & key[0]) != 0) {
                if (down) {
                    robot.keyPress(key[1]);
                } else {
                    robot.keyRelease(key[1]);
                }
            }
        }
    }

    private void tap(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
    }

    private String type(String text) {
        text.chars().forEach(c -> tap(KeyEvent.getExtendedKeyCodeForChar(c)));
        return "typed";
    }

    /** Waits until a component has a text, and says which one it has if it doesn't come to that. */
    private String await(String name, String text) throws Exception {
        return awaits(() -> text(name), text);
    }

    private static String awaits(Callable<String> what, String text) throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (true) {
            String now = what.call();
            if (now.equals(text)) {
                return "there";
            }
            if (System.nanoTime() > deadline) {
                return "still " + now;
            }
            Thread.sleep(20);
        }
    }

    private static String text(String name) throws Exception {
        return onEventThread(() -> {
            for (Component component : shown()) {
                if (name.equals(component.getName())) {
                    return textOf(component);
                }
            }
            return "absent";
        });
    }

    private static String textOf(Component component) {
        if (component instanceof JTextComponent field) {
            return field.getText() + (field.isEditable() ? "" : " (not editable)");
        }
        if (component instanceof JLabel label) {
            return label.getText();
        }
        if (component instanceof AbstractButton button) {
            return button.getText() + (button.isSelected() ? " on" : "") + (button.isEnabled() ? "" : " (disabled)");
        }
        return component.getClass().getSimpleName();
    }

    private static String focus() throws Exception {
        return onEventThread(() -> {
            Component owner = java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                    .getFocusOwner();
            return owner == null ? "nothing" : String.valueOf(owner.getName());
        });
    }

    /** Waits for a dialog: its title, its texts and its buttons. */
    private static String dialog() throws Exception {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < deadline) {
            String found = onEventThread(() -> {
                List<String> parts = new ArrayList<>();
                for (Component component : shown()) {
                    if (SwingUtilities.getAncestorOfClass(JOptionPane.class, component) != null) {
                        if (component instanceof JTextArea area) {
                            parts.add(area.getText());
                        } else if (component instanceof JLabel label && label.getText() != null) {
                            parts.add(label.getText());
                        } else if (component instanceof AbstractButton button) {
                            parts.add("[" + button.getText() + "]");
                        }
                    }
                }
                return String.join(" | ", parts);
            });
            if (!found.isEmpty()) {
                return found;
            }
            Thread.sleep(20);
        }
        return "no dialog";
    }

    private String shot(String file) throws IOException {
        robot.waitForIdle();
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                screen = window.getBounds();
            }
        }
        File target = new File(file);
        target.getParentFile().mkdirs();
        List<java.awt.Image> images =
                robot.createMultiResolutionScreenCapture(screen).getResolutionVariants();
        ImageIO.write((java.awt.image.BufferedImage) images.get(images.size() - 1), "png", target);
        return "shot";
    }

    private static List<Component> shown() {
        List<Component> components = new ArrayList<>();
        for (Window window : Window.getWindows()) {
            if (window.isShowing()) {
                collect(window, components);
            }
        }
        return components;
    }

    private static void collect(Component component, List<Component> components) {
        components.add(component);
        if (component instanceof Container container) {
            for (Component child : container.getComponents()) {
                collect(child, components);
            }
        }
    }

    private static String onEventThread(java.util.function.Supplier<String> task) throws Exception {
        AtomicReference<String> result = new AtomicReference<>("");
        SwingUtilities.invokeAndWait(() -> result.set(task.get()));
        return result.get();
    }
}
