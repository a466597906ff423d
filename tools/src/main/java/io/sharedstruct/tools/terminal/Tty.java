package io.sharedstruct.tools.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jline.nativ.CLibrary;
import org.jline.utils.OSUtils;

/** Whether this process writes to a terminal, and how large that is. */
final class Tty {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    static final int OUTPUT = 1;
    static final int ERRORS = 2;

    /** What a terminal has that doesn't say how large it is. */
    private static final Size USUAL = new Size(24, 80);

    /** Of a terminal, in characters. */
    record Size(int rows, int columns) {}

    private Tty() {}

    /** Windows is asked only by those who redraw: its older terminals show the sequences of colours as they are. */
    static boolean isTerminal(int descriptor) {
        return !OSUtils.IS_WINDOWS && mayBeTerminal(descriptor) && CLibrary.isatty(descriptor) != 0;
    }

    /** Pipes and files are told by their names on Linux, which takes no library. */
    private static boolean mayBeTerminal(int descriptor) {
        if (!Files.isDirectory(DESCRIPTORS)) {
            return true;
        }
        try {
            return Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .startsWith("/dev");
        } catch (IOException e) {
            return true;
        }
    }

    /** How large the terminal is now. */
    static Size size() {
        CLibrary.WinSize size = new CLibrary.WinSize();
        if (CLibrary.ioctl(OUTPUT, CLibrary.TIOCGWINSZ, size) == 0 && size.ws_col > 0 && size.ws_row > 0) {
            return new Size(size.ws_row, size.ws_col);
        }
        return USUAL;
    }
}
