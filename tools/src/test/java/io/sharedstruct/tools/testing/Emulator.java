package io.sharedstruct.tools.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A terminal as far as the program uses one. Any other sequence is a failure of the test. */
final class Emulator {

    private static final char ESCAPE = '\u001b';

    private char[][] first;
    private char[][] second;
    private boolean onSecond;
    private boolean hidden;
    private int row;
    private int column;
    private int savedRow;
    private int savedColumn;
    private String rest = "";

    Emulator(int rows, int columns) {
        first = blank(rows, columns);
        second = blank(rows, columns);
    }

    private static char[][] blank(int rows, int columns) {
        char[][] cells = new char[rows][columns];
        for (char[] line : cells) {
            Arrays.fill(line, ' ');
        }
        return cells;
    }

    private char[][] cells() {
        return onSecond ? second : first;
    }

    void resize(int rows, int columns) {
        first = resized(first, rows, columns);
        second = resized(second, rows, columns);
    }

    private static char[][] resized(char[][] old, int rows, int columns) {
        char[][] cells = blank(rows, columns);
        for (int i = 0; i < Math.min(rows, old.length); i++) {
            System.arraycopy(old[i], 0, cells[i], 0, Math.min(columns, old[i].length));
        }
        return cells;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (char[] line : cells()) {
            lines.add(new String(line).stripTrailing());
        }
        return lines;
    }

    boolean isRestored() {
        return !onSecond && !hidden;
    }

    void accept(String more) {
        String text = rest + more;
        int i = 0;
        while (i < text.length()) {
            char unit = text.charAt(i);
            if (unit == ESCAPE) {
                int end = i + 2;
                while (end < text.length() && !Character.isLetter(text.charAt(end))) {
                    end++;
                }
                if (end >= text.length()) {
                    rest = text.substring(i);
                    return;
                }
                obey(text.substring(i + 1, end + 1));
                i = end + 1;
            } else {
                put(unit);
                i++;
            }
        }
        rest = "";
    }

    private void put(char unit) {
        if (unit == '\r') {
            column = 0;
        } else if (unit == '\n') {
            if (row < cells().length - 1) {
                row++;
            } else {
                System.arraycopy(cells(), 1, cells(), 0, cells().length - 1);
                char[] last = new char[cells()[0].length];
                Arrays.fill(last, ' ');
                cells()[cells().length - 1] = last;
            }
        } else if (unit < ' ' || unit == 0x7f) {
            throw new AssertionError("a control character: " + (int) unit);
        } else {
            if (column < cells()[0].length && row < cells().length) {
                cells()[row][column] = unit;
            } else if (onSecond) {
                throw new AssertionError("'" + unit + "' is beyond the screen, row " + row + " column " + column);
            }
            column++;
        }
    }

    private void obey(String sequence) {
        switch (sequence) {
            case "[?1049h" -> {
                onSecond = true;
                savedRow = row;
                savedColumn = column;
                second = blank(first.length, first[0].length);
            }
            case "[?1049l" -> {
                onSecond = false;
                row = savedRow;
                column = savedColumn;
            }
            case "[?25l" -> hidden = true;
            case "[?25h" -> hidden = false;
            case "[2J" -> {
                for (char[] line : cells()) {
                    Arrays.fill(line, ' ');
                }
            }
            case "[K" -> {
                if (row < cells().length && column < cells()[row].length) {
                    Arrays.fill(cells()[row], column, cells()[row].length, ' ');
                }
            }
            default -> {
                if (sequence.endsWith("H")) {
                    String[] numbers =
                            sequence.substring(1, sequence.length() - 1).split(";", -1);
                    row = Integer.parseInt(numbers[0]) - 1;
                    column = Integer.parseInt(numbers[1]) - 1;
                } else if (!sequence.endsWith("m")) {
                    throw new AssertionError("an unknown sequence: " + sequence);
                }
            }
        }
    }
}
