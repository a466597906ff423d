package io.sharedstruct.tools.terminal;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Set;

/** Whom the program talks to: a person at a terminal, or another program. */
public final class Terminal {

    private final PrintWriter out;
    private final PrintWriter err;
    private final BufferedReader in;
    private final Charset charset;
    private final boolean terminal;
    private final boolean colours;

    private Terminal(Writer out, Writer err, Reader in, Charset charset, boolean terminal, boolean colours) {
        this.out = new PrintWriter(out);
        this.err = new PrintWriter(err, true);
        this.in = new BufferedReader(in);
        this.charset = charset;
        this.terminal = terminal;
        this.colours = colours;
    }

    /** The one that this process was started with. */
    public static Terminal ofProcess() {
        boolean terminal = Tty.isTerminal(Tty.OUTPUT);
        Map<String, String> environment = System.getenv();
        boolean colours = terminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
        Charset charset = charset();
        return new Terminal(
                writer(new OutputPipe(new FileOutputStream(FileDescriptor.out)), charset),
                writer(new FileOutputStream(FileDescriptor.err), charset),
                new InputStreamReader(System.in, charset),
                charset,
                terminal,
                colours);
    }

    /** No terminal: another program, or a test. */
    public static Terminal of(Writer out, Writer err) {
        return new Terminal(out, err, new StringReader(""), Charset.forName("UTF-8"), false, false);
    }

    /** The system's, as later versions of Java use it for the standard output. */
    private static Charset charset() {
        for (String property : new String[] {"stdout.encoding", "sun.stdout.encoding", "native.encoding"}) {
            String name = System.getProperty(property);
            if (name != null && Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return Charset.defaultCharset();
    }

    private static Writer writer(OutputStream stream, Charset charset) {
        Writer writer = new OutputStreamWriter(new BufferedOutputStream(stream), charset);
        return isUnicode(charset) ? writer : new EscapingWriter(writer, charset);
    }

    private static boolean isUnicode(Charset charset) {
        return Set.of("UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32").contains(charset.name());
    }

    /** Where results go. Not flushed by itself. */
    public PrintWriter out() {
        return out;
    }

    /** Where problems, questions and progress go. */
    public PrintWriter err() {
        return err;
    }

    /** Whether results go to a terminal. */
    public boolean isTerminal() {
        return terminal;
    }

    /** Whether texts may be coloured. */
    public boolean hasColours() {
        return colours;
    }

    /** Whether a picture can be drawn over the one before. */
    public boolean canRedraw() {
        return terminal && !"dumb".equals(System.getenv("TERM"));
    }

    /** Whether results may have any character. */
    public boolean hasUnicode() {
        return isUnicode(charset);
    }

    /** How wide lines may be now: what another program reads isn't cut. */
    public int columns() {
        return terminal ? Tty.size().columns() : Integer.MAX_VALUE;
    }

    /** What stands where something was cut off. */
    public String ellipsis() {
        return hasUnicode() ? "…" : "...";
    }

    public String paint(Colour colour, String text) {
        return colours ? colour.around(text) : text;
    }

    /** Shows how far a long work is, if problems go to a terminal. */
    public Progress progress(String work, long total) {
        return new Progress(err, Tty.isTerminal(Tty.ERRORS), work, total);
    }

    /** Asks a question; anything but yes, and the end of the input, is no. */
    public boolean confirms(String question) {
        out.flush();
        err.print(question + " [y/N] ");
        err.flush();
        try {
            String answer = in.readLine();
            if (answer == null) {
                err.println();
                return false;
            }
            return answer.strip().equalsIgnoreCase("y") || answer.strip().equalsIgnoreCase("yes");
        } catch (IOException e) {
            err.println();
            return false;
        }
    }
}
