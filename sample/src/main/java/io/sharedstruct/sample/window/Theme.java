package io.sharedstruct.sample.window;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
import java.util.Map;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.UIManager;

/** How the window looks. */
public enum Theme {
    LIGHT,
    DARK;

    private static final int ARC = 10;

    /** For the whole program, before its first window. */
    static void prepare() {
        FlatInterFont.installLazy();
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
        FlatLaf.setPreferredSemiboldFontFamily(FlatInterFont.FAMILY_SEMIBOLD);
        FlatLaf.setGlobalExtraDefaults(Map.of(
                "@accentColor", "#3574f0",
                "Button.default.background", "@accentColor",
                "Button.default.hoverBackground", "lighten(@accentColor,5%)",
                "Button.default.pressedBackground", "darken(@accentColor,8%)",
                "Button.default.foreground", "#fff",
                "Button.default.borderColor", "@accentColor",
                "Button.default.focusedBackground", "@accentColor",
                "Button.default.borderWidth", "1"));
        UIManager.put("Component.arc", ARC);
        UIManager.put("Button.arc", ARC);
        UIManager.put("TextComponent.arc", ARC);
        UIManager.put("ScrollPane.arc", ARC);
        UIManager.put("TitlePane.centerTitle", true);
        // Windows and macOS have title bars in the colours of the theme anyway.
        JFrame.setDefaultLookAndFeelDecorated(true);
        JDialog.setDefaultLookAndFeelDecorated(true);
    }

    /** Also changes the windows that are open. */
    void apply() {
        if (this == DARK) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        FlatLaf.updateUI();
    }

    Theme other() {
        return this == DARK ? LIGHT : DARK;
    }
}
