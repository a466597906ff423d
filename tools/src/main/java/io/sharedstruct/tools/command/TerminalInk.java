package io.sharedstruct.tools.command;

import io.sharedstruct.tools.picture.Family;
import io.sharedstruct.tools.picture.TextPicture.Ink;
import io.sharedstruct.tools.terminal.Colour;
import io.sharedstruct.tools.terminal.Terminal;

/** The picture in the colours of a terminal. */
record TerminalInk(Terminal terminal) implements Ink {

    @Override
    public String strong(String text) {
        return terminal.paint(Colour.HEADING, text);
    }

    @Override
    public String faint(String text) {
        return terminal.paint(Colour.FAINT, text);
    }

    @Override
    public String field(Family family, String text) {
        return terminal.paint(family == Family.WORD ? Colour.PROBLEM : Colour.NAME, text);
    }
}
