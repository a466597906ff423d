/** What goes over the network: messages, their chunks, deltas and seals. Bytes in, bytes out; nothing here knows a region or a transport. */
@NullMarked
package io.sharedstruct.mirror.wire;

import org.jspecify.annotations.NullMarked;
