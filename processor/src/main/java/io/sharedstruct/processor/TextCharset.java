package io.sharedstruct.processor;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The charsets of texts, named as the constants of {@link java.nio.charset.StandardCharsets}. */
enum TextCharset {
    UTF_8("UTF-8"),
    US_ASCII("US-ASCII"),
    ISO_8859_1("ISO-8859-1");

    private final String canonicalName;

    TextCharset(String canonicalName) {
        this.canonicalName = canonicalName;
    }

    String canonicalName() {
        return canonicalName;
    }

    /** The charset of that name or alias, in any case; null if there is none or texts can't have it. */
    static @Nullable TextCharset of(String name) {
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
