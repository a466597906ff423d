/** The bytes of a region, as often as somebody looks at them, and only those that are looked at. */
@NullMarked
package io.sharedstruct.tools.window.feed;

import org.jspecify.annotations.NullMarked;
