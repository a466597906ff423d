/**
 * The annotations of properties: a table of them, and a record for the values of each. Knows places and types only.
 */
@NullMarked
package io.sharedstruct.processor.source.annotation;

import org.jspecify.annotations.NullMarked;
