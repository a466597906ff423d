package io.sharedstruct.tools.output;

import io.sharedstruct.tools.terminal.Colour;
import io.sharedstruct.tools.terminal.Printable;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.terminal.Width;
import io.sharedstruct.tools.value.Bytes;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;

/**
 * Bytes in hexadecimal. A bar stands before the first byte of a field, and the names of the fields that begin in a line stand behind
 * it. Lines that are all the same are shown once.
 */
public final class HexDump {

    private static final int WITH_NAMES = 8;
    private static final int WITHOUT_NAMES = 16;
    private static final int CHUNK = 1 << 16;
    private static final Colour[] TURNS = {Colour.NAME, Colour.GOOD};

    /**
     * A field.
     *
     * @param offset its first byte
     * @param length how many it has
     * @param name its name
     */
    public record Mark(long offset, long length, String name) {}

    private final Terminal terminal;
    private final List<Mark> marks;
    private final int perLine;
    private int next;
    private long end;

    private HexDump(Terminal terminal, List<Mark> marks) {
        this.terminal = terminal;
        this.marks = marks;
        perLine = marks.isEmpty() ? WITHOUT_NAMES : WITH_NAMES;
    }

    /**
     * Writes all bytes.
     *
     * @param marks the fields by their offsets
     */
    public static void write(Terminal terminal, Bytes bytes, List<Mark> marks) {
        new HexDump(terminal, marks).write(bytes);
    }

    private void write(Bytes bytes) {
        byte[] before = {};
        boolean starred = false;
        for (long chunk = 0; chunk < bytes.length(); chunk += CHUNK) {
            ByteBuffer buffer = bytes.at(chunk, (int) Math.min(CHUNK, bytes.length() - chunk));
            while (buffer.hasRemaining()) {
                long offset = chunk + buffer.position();
                byte[] line = new byte[Math.min(perLine, buffer.remaining())];
                buffer.get(line);
                boolean begins = next < marks.size() && marks.get(next).offset() < offset + line.length;
                boolean last = offset + line.length >= bytes.length();
                if (!begins
                        && !last
                        && Arrays.equals(line, before)
                        && (marks.isEmpty() || offset + line.length <= end || offset >= end)) {
                    if (!starred) {
                        terminal.out().println("*");
                        starred = true;
                    }
                    continue;
                }
                starred = false;
                before = line;
                terminal.out().println(line(offset, line));
            }
        }
    }

    private String line(long offset, byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        StringBuilder text = new StringBuilder();
        StringJoiner names = new StringJoiner(", ");
        for (int i = 0; i < perLine; i++) {
            if (i >= bytes.length) {
                hex.append("   ");
                continue;
            }
            boolean begins = false;
            while (next < marks.size() && marks.get(next).offset() <= offset + i) {
                Mark mark = marks.get(next++);
                names.add(Printable.of(mark.name()));
                end = Math.max(end, mark.offset() + mark.length());
                begins = true;
            }
            int value = bytes[i] & 0xff;
            String digits = Character.toString(Character.forDigit(value >> 4, 16)) + Character.forDigit(value & 15, 16);
            boolean padding = !marks.isEmpty() && offset + i >= end;
            hex.append(begins ? '|' : ' ')
                    .append(terminal.paint(
                            marks.isEmpty() ? Colour.PLAIN : padding ? Colour.FAINT : TURNS[next & 1], digits));
            text.append(value >= ' ' && value < 0x7f ? (char) value : '.');
        }
        String start = "0".repeat(Math.max(0, 8 - Long.toHexString(offset).length())) + Long.toHexString(offset);
        String line = start + " " + hex + "  " + text;
        if (names.length() == 0) {
            return line;
        }
        int used = start.length() + 1 + 3 * perLine + 2 + perLine + 2;
        return line + " ".repeat(perLine - bytes.length) + "  "
                + Width.cut(names.toString(), Math.max(8, terminal.columns() - used), terminal.ellipsis());
    }
}
