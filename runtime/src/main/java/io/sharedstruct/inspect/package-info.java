/**
 * Reading regions without their classes: what a region says of its struct, and the values of its fields.
 *
 * <p>A region of this library describes itself. {@link io.sharedstruct.inspect.RegionReader} opens one by its name and reads its bytes,
 * {@link io.sharedstruct.inspect.StructDescription} says where which field lies, and {@link io.sharedstruct.inspect.FieldValues} makes
 * values of bytes. {@link io.sharedstruct.inspect.RegionWriter} writes a field. Programs that have the generated class don't need any of
 * it.
 *
 * <p>Who inspects is no holder of a region: its life isn't made longer, and it doesn't count as somebody who has it.
 */
@NullMarked
package io.sharedstruct.inspect;

import org.jspecify.annotations.NullMarked;
