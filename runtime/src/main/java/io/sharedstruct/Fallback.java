package io.sharedstruct;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the constant of an enum that stands for every integer that no constant is stored as. Without one, to read such an
 * integer is an {@link UnknownEnumValueException}. At most one constant has it; it is written as its own code or ordinal.
 *
 * <p>It changes what this program reads, not what bytes mean: programs that differ in it open each other's regions.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Fallback {}
