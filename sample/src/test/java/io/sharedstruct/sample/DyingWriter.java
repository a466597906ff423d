package io.sharedstruct.sample;

/** Ends in the middle of an update, as a program that is killed. */
final class DyingWriter {

    private DyingWriter() {}

    public static void main(String[] arguments) {
        NoteShared note = NoteShared.open(arguments[0]);
        note.update(now -> {
            now.setX(13);
            Runtime.getRuntime().halt(9);
        });
    }
}
