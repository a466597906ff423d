package io.sharedstruct.processor.emit.csharp;

/**
 * How values of one type are in C#.
 *
 * @param name the type of the values
 * @param isField whether a field of that type has the same bytes, where it is aligned
 * @param read an expression of the value at {@code $at}
 * @param write a statement that writes {@code value} there, without its semicolon; empty if it is no value
 * @param note what a reader must know, empty if there is nothing
 */
record CsharpType(String name, boolean isField, String read, String write, String note) {

    /** A value that is read and written by expressions. */
    CsharpType(String name, boolean isField, String read, String write) {
        this(name, isField, read, write, "");
    }

    /** The same with a note. */
    CsharpType noted(String other) {
        return new CsharpType(name, isField, read, write, note.isEmpty() ? other : note + ", " + other);
    }

    String read(String at) {
        return read.replace("$at", at);
    }

    String write(String at) {
        return write.replace("$at", at);
    }
}
