/**
 * The annotated interface: its name, its methods with their annotations, and what it says of its bytes as a whole.
 */
@NullMarked
package io.sharedstruct.processor.source.struct;

import org.jspecify.annotations.NullMarked;
