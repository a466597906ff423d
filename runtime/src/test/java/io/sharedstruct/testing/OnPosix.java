package io.sharedstruct.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test of what POSIX systems promise and Windows doesn't, or one that needs their programs, {@code /dev/shm} or
 * {@code /proc}. The builds for Windows leave it out; the parent POM's {@code test.excluded} says which they are.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Tag("posix")
public @interface OnPosix {}
