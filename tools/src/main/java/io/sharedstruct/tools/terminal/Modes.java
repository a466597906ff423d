package io.sharedstruct.tools.terminal;

import org.jline.nativ.CLibrary;
import org.jline.nativ.CLibrary.Termios;
import org.jline.utils.OSUtils;

/**
 * How the terminal takes keys: one by one and without showing them, instead of line by line. Ctrl-C still ends the process; Ctrl-Z
 * does nothing, because a stopped process would leave its screen behind. All other modes, the speed of a line among them, stay.
 */
final class Modes {

    // From termios.h: of Linux on all its processors but MIPS, PowerPC and SPARC, and of macOS.
    private static final long ECHO = 0x8;
    private static final long ICANON = OSUtils.IS_OSX ? 0x100 : 0x2;
    private static final int VMIN = OSUtils.IS_OSX ? 16 : 6;
    private static final int VTIME = OSUtils.IS_OSX ? 17 : 5;
    private static final int VSUSP = 10;

    private static final int INPUT = 0;

    private final Termios before;

    private Modes(Termios before) {
        this.before = before;
    }

    /** Whether keys can be read from a terminal. */
    static boolean canRead() {
        return CLibrary.isatty(INPUT) != 0;
    }

    static Modes enter() {
        Modes modes = new Modes(read());
        Termios keys = read();
        keys.c_lflag &= ~(ICANON | ECHO);
        keys.c_cc[VMIN] = 1;
        keys.c_cc[VTIME] = 0;
        keys.c_cc[VSUSP] = 0;
        CLibrary.tcsetattr(INPUT, CLibrary.TCSANOW, keys);
        return modes;
    }

    private static Termios read() {
        Termios termios = new Termios();
        CLibrary.tcgetattr(INPUT, termios);
        return termios;
    }

    void restore() {
        CLibrary.tcsetattr(INPUT, CLibrary.TCSADRAIN, before);
    }
}
