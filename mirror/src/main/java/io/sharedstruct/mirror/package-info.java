/**
 * The same struct on other machines: {@link io.sharedstruct.mirror.Mirror} publishes regions and mirrors those of other hosts, and
 * {@link io.sharedstruct.mirror.Mirrored} says how fresh a mirrored region is.
 */
@NullMarked
package io.sharedstruct.mirror;

import org.jspecify.annotations.NullMarked;
