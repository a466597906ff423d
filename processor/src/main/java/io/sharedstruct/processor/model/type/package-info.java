/**
 * The types of fields, as the layout and the descriptor need to know them. A new one is a record here.
 */
@NullMarked
package io.sharedstruct.processor.model.type;

import org.jspecify.annotations.NullMarked;
