/**
 * What ordered access promises, tried with jcstress: two threads, each through a mapping of its own of one region, as two processes have
 * them. A FORBIDDEN outcome fails the run. What is called Broken has to fail: it shows that the others can.
 */
package io.sharedstruct.benchmarks.stress;
