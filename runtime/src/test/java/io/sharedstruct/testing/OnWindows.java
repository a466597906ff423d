package io.sharedstruct.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of what Windows promises and POSIX systems don't, or one that asks Windows itself. Every other build leaves it
 * out; the parent POM's {@code test.excluded} says so.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("windows")
public @interface OnWindows {}
