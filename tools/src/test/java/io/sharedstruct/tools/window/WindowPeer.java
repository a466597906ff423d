package io.sharedstruct.tools.window;

import io.sharedstruct.tools.Tool;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** The program with its window, in a process of its own, which does what a person would do, and says what a person sees. */
public final class WindowPeer {

    private WindowPeer() {}

    public static void main(String[] args) throws Exception {
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Thread program = new Thread(() -> Tool.main(args), "program");
        program.start();
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String[] words = line.split(" ", 2);
            String answer = answer(words[0], words.length > 1 ? words[1] : "");
            System.out.println(answer.replace("\n", "\\n"));
        }
        System.exit(99);
    }

    private static String answer(String command, String rest) {
        try {
            return switch (command) {
                case "cpu" ->
                    Long.toString(
                            ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                                    .getProcessCpuTime());
                case "click" -> {
                    // A button may show a dialog, which returns when it is closed.
                    SwingUtilities.invokeLater(
                            () -> find(AbstractButton.class, rest).ifPresent(AbstractButton::doClick));
                    yield "clicked";
                }
                default -> inWindow(() -> asked(command, rest));
            };
        } catch (InvocationTargetException | RuntimeException | InterruptedException e) {
            return e.toString();
        }
    }

    private static String inWindow(Callable<String> question) throws InvocationTargetException, InterruptedException {
        AtomicReference<String> answer = new AtomicReference<>("");
        SwingUtilities.invokeAndWait(() -> {
            try {
                answer.set(question.call());
            } catch (Exception e) {
                answer.set(e.toString());
            }
        });
        return answer.get();
    }

    private static String asked(String command, String rest) throws IOException {
        return switch (command) {
            case "isReady" -> Boolean.toString(find(JTable.class, "fields").isPresent());
            case "title" -> find(JFrame.class, "view").orElseThrow().getTitle();
            case "tabs" -> {
                JTabbedPane tabs = find(JTabbedPane.class, "regions").orElseThrow();
                StringJoiner titles = new StringJoiner(",");
                for (int i = 0; i < tabs.getTabCount(); i++) {
                    titles.add(tabs.getTitleAt(i));
                }
                yield titles.toString();
            }
            case "isPaused" ->
                Boolean.toString(
                        find(JLabel.class, "status").orElseThrow().getText().startsWith("paused"));
            case "rows" -> rows();
            case "value" -> cell(rest, 2);
            case "type" -> cell(rest, 3);
            case "background" -> background(rest);
            case "select" -> {
                table().setRowSelectionInterval(row(rest), row(rest));
                yield "selected";
            }
            case "press" -> press(table(), rest);
            case "type-in" -> typeIn(rest);
            case "name" -> {
                find(JTextField.class, "region").orElseThrow().setText(rest);
                yield "typed";
            }
            case "text" -> find(JLabel.class, rest).map(JLabel::getText).orElse("none");
            case "view" -> {
                find(JTabbedPane.class, "views").orElseThrow().setSelectedIndex(Integer.parseInt(rest));
                yield "shown";
            }
            case "close" -> {
                find(JFrame.class, "view").orElseThrow().dispose();
                yield "closed";
            }
            case "shot" -> shot(new File(rest));
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static JTable table() {
        return find(JTable.class, "fields").orElseThrow();
    }

    private static String rows() {
        StringJoiner rows = new StringJoiner(";");
        JTable table = table();
        for (int row = 0; row < table.getRowCount(); row++) {
            rows.add(table.getValueAt(row, 1) + "=" + table.getValueAt(row, 2));
        }
        return rows.toString();
    }

    private static int row(String label) {
        JTable table = table();
        for (int row = 0; row < table.getRowCount(); row++) {
            if (table.getValueAt(row, 1).equals(label)) {
                return row;
            }
        }
        throw new IllegalArgumentException("no row " + label);
    }

    private static String cell(String label, int column) {
        return String.valueOf(table().getValueAt(row(label), column));
    }

    private static String background(String label) {
        Component cell = table().prepareRenderer(table().getCellRenderer(row(label), 2), row(label), 2);
        return Integer.toHexString(cell.getBackground().getRGB() & 0xffffff);
    }

    /** What the key is bound to, as if the component had the focus; which one has it, the server decides. */
    private static String press(JComponent component, String key) {
        KeyStroke stroke = KeyStroke.getKeyStroke(key);
        Component target = component;
        int condition = JComponent.WHEN_FOCUSED;
        while (target instanceof JComponent bound) {
            Object name = bound.getInputMap(condition).get(stroke);
            Action action = name == null ? null : bound.getActionMap().get(name);
            if (action != null) {
                action.actionPerformed(new ActionEvent(bound, ActionEvent.ACTION_PERFORMED, key));
                return "pressed";
            }
            target = condition == JComponent.WHEN_FOCUSED ? component : target.getParent();
            condition = JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT;
        }
        return "nothing is bound to " + key;
    }

    private static String typeIn(String text) {
        Component editor = table().getEditorComponent();
        if (editor instanceof JTextField field) {
            String before = field.getText();
            field.setText(text);
            field.postActionEvent();
            return before;
        }
        if (editor instanceof JComboBox<?> box) {
            Object before = box.getSelectedItem();
            box.setSelectedItem(text);
            if (table().isEditing()) {
                table().getCellEditor().stopCellEditing();
            }
            return String.valueOf(before);
        }
        return "no editor";
    }

    private static String shot(File file) throws IOException {
        Window window = find(JFrame.class, "view").orElseThrow();
        BufferedImage image = new BufferedImage(window.getWidth(), window.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        window.paint(pen);
        pen.dispose();
        ImageIO.write(image, "png", file);
        return "written";
    }

    /** What a person sees of that kind, and has this name. */
    private static <T extends Component> Optional<T> find(Class<T> type, String name) {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> find(window, type, name).stream())
                .findFirst();
    }

    private static <T extends Component> Optional<T> find(Component root, Class<T> type, String name) {
        if (type.isInstance(root) && name.equals(root.getName()) && root.isShowing()) {
            return Optional.of(type.cast(root));
        }
        if (root instanceof Container container) {
            for (Component child : container.getComponents()) {
                Optional<T> found = find(child, type, name);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
