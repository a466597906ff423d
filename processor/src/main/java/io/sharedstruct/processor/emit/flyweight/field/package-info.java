/**
 * The code that values take wherever they lie, in a field or in an element of an array: an emitter for each type of
 * {@code model}, and a row in the table of them. Doesn't know the class around it.
 */
@NullMarked
package io.sharedstruct.processor.emit.flyweight.field;

import org.jspecify.annotations.NullMarked;
