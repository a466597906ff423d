package io.sharedstruct.tools.window;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.tools.picture.Labels;
import java.awt.BorderLayout;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** The window: regions as tabs. */
public final class ViewWindow extends JFrame {

    private static final long serialVersionUID = 1L;

    private final Duration period;
    private final JTabbedPane tabs = new JTabbedPane();
    private final JToggleButton pause = new JToggleButton("Pause");
    private final JToggleButton dark = new JToggleButton("Dark");
    private final JLabel problem = new JLabel();

    /**
     * A window without regions, which isn't shown yet.
     *
     * @param period how often values are read
     * @param whenClosed is run when the window is closed
     */
    public ViewWindow(Duration period, Runnable whenClosed) {
        super("sharedstruct");
        this.period = period;
        setName("view");
        tabs.setName("regions");
        tabs.setTabLayoutPolicy(JTabbedPane.SCROLL_TAB_LAYOUT);
        tabs.putClientProperty("JTabbedPane.tabClosable", true);
        tabs.putClientProperty(
                "JTabbedPane.tabCloseCallback", (BiConsumer<JTabbedPane, Integer>) (pane, index) -> closeTab(index));
        tabs.addChangeListener(event -> selected());
        getContentPane().add(toolbar(), BorderLayout.NORTH);
        getContentPane().add(tabs);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                closeAll();
                whenClosed.run();
            }
        });
        setSize(1040, 760);
        setLocationByPlatform(true);
    }

    private JToolBar toolbar() {
        JToolBar bar = new JToolBar();
        bar.setFloatable(false);
        bar.setBorder(BorderFactory.createEmptyBorder(4, 8, 4, 8));
        JButton open = new JButton(action("Open…", KeyEvent.VK_O, "another region", this::chooseRegion));
        open.setName("open");
        pause.setAction(action("Pause", KeyEvent.VK_P, "show the values of this moment", this::pauseTab));
        pause.setName("pause");
        dark.setAction(action("Dark", KeyEvent.VK_D, "dark or light", () -> Look.choose(!Look.isDark())));
        dark.setName("dark");
        dark.setSelected(Look.isDark());
        problem.setName("problem");
        problem.putClientProperty("html.disable", true);
        getRootPane()
                .getActionMap()
                .put("close", action("Close", KeyEvent.VK_W, "", () -> closeTab(tabs.getSelectedIndex())));
        bar.add(open);
        bar.addSeparator();
        bar.add(pause);
        bar.add(Box.createHorizontalStrut(16));
        bar.add(problem);
        bar.add(Box.createHorizontalGlue());
        bar.add(dark);
        return bar;
    }

    /** What a button does, and a key with Ctrl, or what the system has instead. */
    private Action action(String name, int key, String what, Runnable run) {
        KeyStroke stroke =
                KeyStroke.getKeyStroke(key, Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx());
        Action action = new AbstractAction(name) {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent event) {
                run.run();
            }
        };
        action.putValue(Action.SHORT_DESCRIPTION, what + " (Ctrl+" + (char) key + ")");
        getRootPane().getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(stroke, name);
        getRootPane().getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(stroke, name);
        getRootPane().getActionMap().put(name, action);
        return action;
    }

    /** Shows a region in a tab of its own, and brings that to the front. */
    public void add(ViewedRegion region) {
        String name = region.reader().name();
        // Text that begins so would be taken for HTML.
        tabs.addTab((name.startsWith("<") ? " " : "") + Labels.printable(name), new RegionTab(region, period));
        tabs.setSelectedIndex(tabs.getTabCount() - 1);
    }

    private void chooseRegion() {
        RegionChooser.choose(this).ifPresent(this::open);
    }

    private void open(String name) {
        problem.setText("");
        try {
            add(ViewedRegion.open(name, Optional.empty()));
        } catch (SharedMemoryException | IllegalArgumentException e) {
            problem.setText(Labels.printable(String.valueOf(e.getMessage())));
        }
    }

    private @Nullable RegionTab tab() {
        return (RegionTab) tabs.getSelectedComponent();
    }

    private void selected() {
        RegionTab tab = tab();
        pause.setSelected(tab != null && tab.isPaused());
        pause.setEnabled(tab != null);
        int index = tabs.getSelectedIndex();
        setTitle((index < 0 ? "" : tabs.getTitleAt(index).strip() + " – ") + "sharedstruct");
    }

    private void pauseTab() {
        RegionTab tab = tab();
        if (tab != null) {
            tab.pause(!tab.isPaused());
            pause.setSelected(tab.isPaused());
        }
    }

    private void closeTab(int index) {
        if (index >= 0) {
            RegionTab tab = (RegionTab) tabs.getComponentAt(index);
            tabs.removeTabAt(index);
            tab.close();
        }
    }

    private void closeAll() {
        while (tabs.getTabCount() > 0) {
            closeTab(0);
        }
    }
}
