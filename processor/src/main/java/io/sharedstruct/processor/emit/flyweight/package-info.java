/**
 * The generated class, a method for each of its members. With the rooms below the only one that names
 * JavaPoet, and with it {@code javax.lang.model.element.Modifier}, which that takes. May name {@code model} only.
 */
@NullMarked
package io.sharedstruct.processor.emit.flyweight;

import org.jspecify.annotations.NullMarked;
