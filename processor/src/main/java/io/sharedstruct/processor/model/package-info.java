/**
 * A correct struct: its properties, fields and accessors, where they lie, and the descriptor of that. May name {@code
 * source}, and knows neither how a struct becomes correct nor in which languages it is written.
 */
@NullMarked
package io.sharedstruct.processor.model;

import org.jspecify.annotations.NullMarked;
