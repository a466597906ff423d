/**
 * What the files in all other languages share: the names that their identifiers have, and what an author says as plain text.
 */
@NullMarked
package io.sharedstruct.processor.emit.text;

import org.jspecify.annotations.NullMarked;
