/** What a user names, a region, a class or a file, as the description of a struct. */
@NullMarked
package io.sharedstruct.tools.source;

import org.jspecify.annotations.NullMarked;
