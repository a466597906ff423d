/**
 * How a region is opened, how a file is mapped, and how both are given back: the open protocol, the footer, the descriptor of a
 * layout and its comparison, and what is held of the operating system. It asks the port and knows no system; of the struct it
 * knows where the fields lie, not how they are accessed.
 */
@NullMarked
package io.sharedstruct.runtime.open;

import org.jspecify.annotations.NullMarked;
