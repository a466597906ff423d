package io.sharedstruct.sample;

import io.sharedstruct.sample.window.NoteModel;
import java.time.Duration;

/** A region as the window sees it. */
final class SharedNote implements NoteModel {

    private final String name;
    private final NoteShared note;
    private final boolean readOnly;

    SharedNote(String name, NoteShared note, boolean readOnly) {
        this.name = name;
        this.note = note;
        this.readOnly = readOnly;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    /** A text in C ends with a NUL. */
    @Override
    public int textLimit() {
        return Math.toIntExact(NoteShared.TEXT_SIZE - 1);
    }

    /** The number of the update first: one that comes in between is read twice, and none is missed. */
    @Override
    public Reading read() {
        int version = note.getSequence().value();
        return new Reading(version, note.read(now -> new Values(now.getX(), now.getText())));
    }

    /** Both values are written, so it doesn't matter whether a writer before died in the middle. */
    @Override
    public void write(Values values) {
        note.takeOver(now -> {
            // The text first: if it is refused, the number stays as well.
            now.setText(values.text());
            now.setX(values.number());
        });
    }

    @Override
    public boolean awaitUpdate(int version, Duration timeout) throws InterruptedException {
        return note.awaitUpdate(version, timeout);
    }

    @Override
    public Facts facts() {
        return new Facts(note.isCreator(), note.isLayoutVerified(), note.isNameCurrent(), note.attachedElsewhere());
    }

    @Override
    public void close() {
        note.close();
    }
}
