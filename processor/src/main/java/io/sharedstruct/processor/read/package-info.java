/**
 * From the mirrors of the compiler to records of {@code source}. Besides the door the only room that names {@code
 * javax.lang.model}; it finds nothing right or wrong.
 */
@NullMarked
package io.sharedstruct.processor.read;

import org.jspecify.annotations.NullMarked;
