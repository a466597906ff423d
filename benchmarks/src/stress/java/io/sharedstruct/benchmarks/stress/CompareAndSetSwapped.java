package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.ZZ_Result;

/** The same in the other byte order. */
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
public class CompareAndSetSwapped extends Pair {

    @Actor
    public void first(ZZ_Result r) {
        r.r1 = one.compareAndSetTotal(0, 1);
    }

    @Actor
    public void second(ZZ_Result r) {
        r.r2 = other.compareAndSetTotal(0, 2);
    }
}
