package io.sharedstruct.tools.window;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.util.Map;

/** Light or dark. */
public final class Look {

    private Look() {}

    /** Chooses the look of windows; of those that are there, too. */
    public static void choose(boolean dark) {
        FlatLaf.setGlobalExtraDefaults(Map.of(
                "@accentColor", dark ? "#3b82f6" : "#2563eb",
                "Table.showHorizontalLines", "true",
                "Table.showVerticalLines", "false",
                "Table.cellFocusColor", "@accentColor",
                "TabbedPane.showTabSeparators", "true"));
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    static boolean isDark() {
        return FlatLaf.isLafDark();
    }
}
