package io.sharedstruct.sample.window;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.util.UIScale;
import io.sharedstruct.sample.window.NoteModel.Values;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import org.jspecify.annotations.Nullable;

/** The window. All that may wait for other processes is done by a worker, one thing after the other. */
final class NoteWindow extends JFrame {

    private static final long serialVersionUID = 1L;

    private static final int SIDE = 20;
    private static final int GAP = 10;

    /** After that a person wonders whether the window still works. */
    private static final int IMPATIENT_MILLIS = 300;

    private final transient Supplier<? extends NoteModel> opener;
    private final transient Runnable closed;
    private final transient ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "note-worker");
        thread.setDaemon(true);
        return thread;
    });

    private final NoteForm form;
    private final StatusLine status = new StatusLine();
    private final JCheckBox live = new JCheckBox("Live", true);
    private final Timer impatience = new Timer(IMPATIENT_MILLIS, fired -> status.waiting());

    private transient NoteModel model;
    private transient Follower follower;
    private transient Follower.@Nullable Seen last;
    private boolean busy;

    NoteWindow(NoteModel model, Supplier<? extends NoteModel> opener, Runnable closed) {
        super(model.name());
        this.model = model;
        this.opener = opener;
        this.closed = closed;
        form = new NoteForm(model.textLimit(), model.isReadOnly());
        follower = new Follower(model, this::seen);
        impatience.setRepeats(false);
        setName("note");
        setIconImages(WindowIcon.images());
        setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowOpened(WindowEvent e) {
                form.numberField().requestFocusInWindow();
                form.numberField().selectAll();
            }

            @Override
            public void windowClosed(WindowEvent e) {
                end();
            }
        });
        JPanel content = new JPanel(new BorderLayout(0, UIScale.scale(SIDE - 2)));
        int side = UIScale.scale(SIDE);
        content.setBorder(BorderFactory.createEmptyBorder(side - UIScale.scale(GAP / 2), side, side, side));
        content.add(header(), BorderLayout.NORTH);
        content.add(form, BorderLayout.CENTER);
        content.add(buttons(), BorderLayout.SOUTH);
        add(content, BorderLayout.CENTER);
        add(status, BorderLayout.SOUTH);
        bindKeys();
        pack();
        setMinimumSize(getSize());
        setLocationByPlatform(true);
    }

    /** On the event thread. */
    void open() {
        setVisible(true);
        follower.start();
    }

    private JComponent header() {
        JLabel name = new JLabel(model.name());
        name.setName("region");
        name.putClientProperty("html.disable", true);
        name.putClientProperty(FlatClientProperties.STYLE_CLASS, "h2");
        JLabel what = new JLabel("A number and a text that every program on this machine can see");
        what.putClientProperty(FlatClientProperties.STYLE, "foreground: $Label.disabledForeground");
        JPanel titles = new JPanel(new BorderLayout(0, UIScale.scale(2)));
        titles.add(name, BorderLayout.NORTH);
        titles.add(what, BorderLayout.CENTER);
        JButton theme = new JButton(new ThemeIcon());
        theme.setName("theme");
        theme.getAccessibleContext().setAccessibleName("Light or dark");
        theme.setToolTipText("Light or dark (Ctrl+D)");
        theme.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        theme.addActionListener(e -> changeTheme());
        JPanel corner = new JPanel(new BorderLayout());
        corner.add(theme, BorderLayout.NORTH);
        JPanel header = new JPanel(new BorderLayout(UIScale.scale(GAP), 0));
        header.add(titles, BorderLayout.CENTER);
        header.add(corner, BorderLayout.LINE_END);
        return header;
    }

    private JComponent buttons() {
        live.setName("live");
        live.setMnemonic(KeyEvent.VK_L);
        live.setToolTipText("Show what others set, as it happens");
        live.addActionListener(e -> form.setFollowing(live.isSelected()));
        JButton get = button("Get", KeyEvent.VK_G, "Show what the region has now (F5)", this::get);
        JButton set = button("Set", KeyEvent.VK_S, "Let every program see the number and the text (Enter)", this::set);
        set.setEnabled(!model.isReadOnly());
        getRootPane().setDefaultButton(model.isReadOnly() ? get : set);
        JPanel pair = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
        pair.add(get);
        pair.add(Box.createHorizontalStrut(UIScale.scale(GAP)));
        pair.add(set);
        JPanel row = new JPanel(new BorderLayout());
        row.add(live, BorderLayout.LINE_START);
        row.add(pair, BorderLayout.LINE_END);
        return row;
    }

    private static JButton button(String text, int mnemonic, String tip, Runnable action) {
        JButton button = new JButton(text);
        button.setName(text.toLowerCase(java.util.Locale.ROOT));
        button.setMnemonic(mnemonic);
        button.setToolTipText(tip);
        button.putClientProperty(FlatClientProperties.STYLE, "minimumWidth: 88; margin: 5,14,5,14");
        button.addActionListener(e -> action.run());
        return button;
    }

    private void bindKeys() {
        int control = InputEvent.CTRL_DOWN_MASK;
        bind(getRootPane(), KeyStroke.getKeyStroke(KeyEvent.VK_F5, 0), this::get);
        bind(getRootPane(), KeyStroke.getKeyStroke(KeyEvent.VK_D, control), this::changeTheme);
        bind(getRootPane(), KeyStroke.getKeyStroke(KeyEvent.VK_W, control), this::dispose);
        bind(getRootPane(), KeyStroke.getKeyStroke(KeyEvent.VK_Q, control), this::dispose);
        bind(getRootPane(), KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), form::showLatest);
        // A text area keeps Enter for itself otherwise; a line ends with Shift+Enter.
        JTextArea text = form.textArea();
        Action newLine = text.getActionMap().get("insert-break");
        text.getActionMap()
                .put("set", action(() -> getRootPane().getDefaultButton().doClick()));
        text.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), "set");
        text.getActionMap().put("new-line", newLine);
        text.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, InputEvent.SHIFT_DOWN_MASK), "new-line");
    }

    private static void bind(JComponent root, KeyStroke key, Runnable action) {
        root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(key, key.toString());
        root.getActionMap().put(key.toString(), action(action));
    }

    private static Action action(Runnable run) {
        return new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                run.run();
            }
        };
    }

    private void changeTheme() {
        (FlatLaf.isLafDark() ? Theme.LIGHT : Theme.DARK).apply();
    }

    private void seen(Follower.Seen now) {
        last = now;
        now.values().ifPresent(form::arrived);
        if (!busy) {
            showStatus();
        }
    }

    private void showStatus() {
        Follower.Seen now = last;
        if (now != null) {
            now.problem().ifPresent(status::warn);
            now.facts().ifPresent(facts -> status.show(facts, model.isReadOnly()));
        }
    }

    private void set() {
        if (!busy && !model.isReadOnly()) {
            form.entered().ifPresent(values -> work(() -> write(values)));
        }
    }

    /** By the worker. */
    private Runnable write(Values values) {
        NoteModel current = model;
        try {
            current.write(values);
        } catch (IllegalArgumentException e) {
            return () -> form.refuseText(String.valueOf(e.getMessage()));
        }
        boolean named = current.facts().nameCurrent();
        return () -> {
            form.written(values);
            if (!named) {
                report(Problem.nameRemoved(current.name()));
            }
        };
    }

    private void get() {
        if (!busy) {
            work(() -> {
                Values values = model.read().values();
                return () -> form.show(values);
            });
        }
    }

    private void reopen() {
        work(() -> {
            follower.stop();
            model.close();
            NoteModel again = opener.get();
            return () -> {
                if (!isDisplayable()) {
                    again.close();
                    return;
                }
                model = again;
                follower = new Follower(again, this::seen);
                follower.start();
            };
        });
    }

    /** Lets the worker do something, and the event thread what that has returned. */
    private void work(Supplier<Runnable> task) {
        busy = true;
        impatience.restart();
        worker.execute(() -> {
            Runnable then;
            try {
                then = task.get();
            } catch (RuntimeException e) {
                then = () -> report(Problem.of(e));
            }
            Runnable done = then;
            SwingUtilities.invokeLater(() -> {
                busy = false;
                impatience.stop();
                if (isDisplayable()) {
                    showStatus();
                    done.run();
                }
            });
        });
    }

    private void report(Problem problem) {
        Component before = getMostRecentFocusOwner();
        boolean again = ProblemDialog.show(this, problem, problem.reopen() ? "Open again" : null, "Back to the window");
        if (before != null) {
            before.requestFocus(); // which not every window manager gives back
        }
        if (again) {
            reopen();
        }
    }

    /** Closing lets go whoever waits, so that it isn't left to the worker. */
    private void end() {
        impatience.stop();
        follower.stop();
        worker.shutdown();
        new Thread(
                        () -> {
                            model.close();
                            closed.run();
                        },
                        "note-close")
                .start();
    }
}
