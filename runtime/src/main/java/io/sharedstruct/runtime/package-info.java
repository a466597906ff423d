/**
 * What generated code calls, and the superclasses of the generated class: regions, views, texts, copies of arrays, checks.
 * Public for generated code in other packages; users have no need to call it, and it may change with the generator.
 */
@NullMarked
package io.sharedstruct.runtime;

import org.jspecify.annotations.NullMarked;
