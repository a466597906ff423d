/**
 * The ends of lives: what a process gives back that was never closed, when it ends, when nobody can reach a region any more, and
 * when the machine has nothing left.
 */
@NullMarked
package io.sharedstruct.runtime.life;

import org.jspecify.annotations.NullMarked;
