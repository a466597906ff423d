package io.sharedstruct.tools.window;

import io.sharedstruct.RegionInfo;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.SharedRegions;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Frame;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.event.ListSelectionEvent;

/** Asks for the name of a region: one of those that describe themselves, or what is typed. */
final class RegionChooser extends JDialog {

    private static final long serialVersionUID = 1L;

    private final JTextField name = new JTextField(30);
    private final JList<String> list = new JList<>(names().toArray(String[]::new));
    private boolean isChosen;

    private RegionChooser(Frame owner) {
        super(owner, "Open a region", true);
        setName("chooser");
        name.setName("region");
        list.setName("list");
        list.addListSelectionListener(this::selected);
        ((JLabel) list.getCellRenderer()).putClientProperty("html.disable", true);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    chosen();
                }
            }
        });
        JButton open = new JButton("Open");
        open.setName("ok");
        open.addActionListener(event -> chosen());
        JButton cancel = new JButton("Cancel");
        cancel.addActionListener(event -> dispose());
        JPanel buttons = new JPanel();
        buttons.add(open);
        buttons.add(cancel);
        JPanel content = new JPanel(new BorderLayout(8, 8));
        content.setBorder(BorderFactory.createEmptyBorder(12, 12, 8, 12));
        content.add(name, BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setPreferredSize(new Dimension(360, 260));
        content.add(scroll);
        content.add(buttons, BorderLayout.SOUTH);
        setContentPane(content);
        getRootPane().setDefaultButton(open);
        getRootPane()
                .registerKeyboardAction(
                        event -> dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        pack();
        setLocationRelativeTo(owner);
    }

    /** Asks; empty if nothing was chosen. */
    static Optional<String> choose(Frame owner) {
        RegionChooser chooser = new RegionChooser(owner);
        chooser.setVisible(true);
        return chooser.isChosen && !chooser.name.getText().isBlank()
                ? Optional.of(chooser.name.getText())
                : Optional.empty();
    }

    private static List<String> names() {
        try {
            return SharedRegions.canBeListed()
                    ? SharedRegions.list().stream()
                            .filter(region -> region.description().isPresent())
                            .map(RegionInfo::name)
                            .toList()
                    : List.of();
        } catch (SharedMemoryException e) {
            return List.of();
        }
    }

    private void selected(ListSelectionEvent event) {
        String selected = list.getSelectedValue();
        if (selected != null) {
            name.setText(selected);
        }
    }

    private void chosen() {
        isChosen = true;
        dispose();
    }
}
