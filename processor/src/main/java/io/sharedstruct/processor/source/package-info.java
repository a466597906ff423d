/**
 * What the user wrote, as records and without judgement: here places, types, and classes that they name. Nothing of
 * the compiler lives in them, and the room knows no other one.
 */
@NullMarked
package io.sharedstruct.processor.source;

import org.jspecify.annotations.NullMarked;
