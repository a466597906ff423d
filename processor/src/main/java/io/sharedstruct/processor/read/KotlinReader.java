package io.sharedstruct.processor.read;

import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Tells what was written in Kotlin, which processors see as the Java that kapt makes of it. */
public final class KotlinReader {

    /** What the compiler of Kotlin puts on every class, and kapt on every class that it shows. */
    private static final String METADATA = "kotlin.Metadata";

    private KotlinReader() {}

    /** Whether an element is a class of Kotlin, or lies in one. */
    public static boolean isOfKotlin(@Nullable Element element) {
        for (Element e = element; e != null; e = e.getEnclosingElement()) {
            if (AnnotationReader.find(e, METADATA) != null) {
                return true;
            }
        }
        return false;
    }
}
