/**
 * What generated code calls, and the superclasses of the generated class: regions, views, texts, copies of arrays, checks.
 * Public for generated code in other packages; it may change with the generator. The exception is what users call of every region,
 * {@code close()} and {@code isCreator()} for example: {@link io.sharedstruct.runtime.SharedRegion}.
 */
@NullMarked
package io.sharedstruct.runtime;

import org.jspecify.annotations.NullMarked;
