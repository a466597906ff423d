package io.sharedstruct.benchmarks.text;

/** This library without garbage in reading: into a builder that is used again. */
public class SharedStructReusedCharsets extends SharedStructCharsets {

    private final StringBuilder builder = new StringBuilder(SIZE);

    @Override
    protected String read() {
        return readAny().toString();
    }

    @Override
    protected Object readAny() {
        builder.setLength(0);
        switch (charset) {
            case "ISO-8859-1" -> message.getLatin(builder);
            case "UTF-16LE" -> message.getUtf16(builder);
            default -> message.getUtf32(builder);
        }
        return builder;
    }
}
