/**
 * Reads and writes of memory at an address: the only room with a second version, for Java 22 and newer, and the only one that
 * knows the insides of a JVM. It checks nothing and knows nothing of regions.
 */
@NullMarked
package io.sharedstruct.runtime.memory;

import org.jspecify.annotations.NullMarked;
