package io.sharedstruct.tools.terminal;

/** Which lines of many are on the screen. */
final class Scroll {

    private int top;
    private int rows = 1;

    /** The first one that is shown. */
    int top(int lines, int rowsNow) {
        rows = rowsNow;
        top = Math.max(0, Math.min(top, lines - rows));
        return top;
    }

    /** Goes where a key leads; false if it leads out. */
    boolean follow(Keys.Key key) {
        switch (key) {
            case UP -> top--;
            case DOWN -> top++;
            case PAGE_UP -> top -= rows;
            case PAGE_DOWN -> top += rows;
            case HOME -> top = 0;
            case END -> top = Integer.MAX_VALUE;
            case NONE, QUIT -> {}
        }
        return key != Keys.Key.QUIT;
    }
}
