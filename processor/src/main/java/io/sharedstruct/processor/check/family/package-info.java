/**
 * The ways from the Java type of a property and its annotations to the type of its field: a class for each family of
 * types, and a row in the table of them. They don't know the checks around them.
 */
@NullMarked
package io.sharedstruct.processor.check.family;

import org.jspecify.annotations.NullMarked;
