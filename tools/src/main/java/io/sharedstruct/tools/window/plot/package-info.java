/** Numbers over time. */
@NullMarked
package io.sharedstruct.tools.window.plot;

import org.jspecify.annotations.NullMarked;
