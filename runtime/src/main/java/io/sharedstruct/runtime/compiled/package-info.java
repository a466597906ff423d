/** What a generated class says of itself in its class file, and whether the structs inside it are those that it was compiled with. */
@NullMarked
package io.sharedstruct.runtime.compiled;

import org.jspecify.annotations.NullMarked;
