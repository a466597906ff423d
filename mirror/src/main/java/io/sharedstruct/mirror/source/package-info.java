/** The publisher's side: images of a region, and what each subscriber is sent of them. */
@NullMarked
package io.sharedstruct.mirror.source;

import org.jspecify.annotations.NullMarked;
