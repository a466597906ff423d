/**
 * What stands before the methods of the generated class: its Javadoc, what it says of itself to other compilations and to the runtime,
 * and its layout.
 */
@NullMarked
package io.sharedstruct.processor.emit.flyweight.head;

import org.jspecify.annotations.NullMarked;
