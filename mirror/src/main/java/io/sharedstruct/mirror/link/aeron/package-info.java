/**
 * The transport Aeron, which nothing else here knows. Each subscriber has a publication of his own, by response channels, so that one who
 * is slow, stopped or far away costs the others nothing, and windows are small, so that nothing old waits in them.
 */
@NullMarked
package io.sharedstruct.mirror.link.aeron;

import org.jspecify.annotations.NullMarked;
