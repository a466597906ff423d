/** The article's demo: a number and a text that every process on the machine can see. */
@NullMarked
package io.sharedstruct.sample;

import org.jspecify.annotations.NullMarked;
