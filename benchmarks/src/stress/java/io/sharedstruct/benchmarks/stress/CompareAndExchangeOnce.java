package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Of two that expect the same value, one finds it, and the other what the first has written. */
@JCStressTest
@Outcome(
        id = {"0, 1", "2, 0"},
        expect = Expect.ACCEPTABLE,
        desc = "One of them.")
@State
public class CompareAndExchangeOnce extends Pair {

    @Actor
    public void first(II_Result r) {
        r.r1 = one.compareAndExchangeX(0, 1);
    }

    @Actor
    public void second(II_Result r) {
        r.r2 = other.compareAndExchangeX(0, 2);
    }
}
