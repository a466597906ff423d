/**
 * What generated code calls: the region handle, the access to its bytes, texts, the footer and the layout descriptor.
 * Public for generated code in other packages; users have no need to call it, and it may change with the generator.
 */
@NullMarked
package io.sharedstruct.runtime;

import org.jspecify.annotations.NullMarked;
