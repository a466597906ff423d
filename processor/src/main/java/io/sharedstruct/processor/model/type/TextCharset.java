package io.sharedstruct.processor.model.type;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The charsets of texts. */
public enum TextCharset {
    UTF_8("UTF-8", 1),
    US_ASCII("US-ASCII", 1),
    ISO_8859_1("ISO-8859-1", 1),
    UTF_16LE("UTF-16LE", 2),
    UTF_16BE("UTF-16BE", 2),
    UTF_32LE("UTF-32LE", 4),
    UTF_32BE("UTF-32BE", 4);

    private final String canonicalName;
    private final int unit;

    TextCharset(String canonicalName, int unit) {
        this.canonicalName = canonicalName;
        this.unit = unit;
    }

    /** The bytes of a code unit, and so of a NUL. */
    public int unit() {
        return unit;
    }

    /** Whether {@link java.nio.charset.StandardCharsets} has a constant of this name since Java 17. */
    public boolean isStandard() {
        return unit < 4;
    }

    public String canonicalName() {
        return canonicalName;
    }

    /** The charset of that name or alias, in any case; null if there is none or texts can't have it. */
    public static @Nullable TextCharset of(String name) {
        String canonical;
        try {
            canonical = Charset.forName(name).name();
        } catch (IllegalArgumentException unknown) {
            return null;
        }
        for (TextCharset charset : values()) {
            if (charset.canonicalName.equals(canonical)) {
                return charset;
            }
        }
        return null;
    }
}
