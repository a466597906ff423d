package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** Of two that expect the same value, one succeeds. */
@JCStressTest
@Outcome(
        id = {"true, false", "false, true"},
        expect = Expect.ACCEPTABLE,
        desc = "One of them.")
@Outcome(
        id = {"true, true", "false, false"},
        expect = Expect.FORBIDDEN,
        desc = "Both or none.")
@State
public class CompareAndSetOnce extends Pair {

    @Actor
    public void first(ZZ_Result r) {
        r.r1 = one.compareAndSetX(0, 1);
    }

    @Actor
    public void second(ZZ_Result r) {
        r.r2 = other.compareAndSetX(0, 2);
    }
}
