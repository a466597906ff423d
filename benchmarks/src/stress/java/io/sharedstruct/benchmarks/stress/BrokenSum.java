package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Has to fail: a read and a write with another one in between. */
@JCStressTest
@Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "Both.")
@State
public class BrokenSum extends Pair {

    @Actor
    public void first(I_Result r) {
        one.setVolatileX(one.getVolatileX() + 1);
    }

    @Actor
    public void second(I_Result r) {
        other.setVolatileX(other.getVolatileX() + 2);
    }

    @Arbiter
    public void arbiter(I_Result r) {
        r.r1 = one.getVolatileX();
    }
}
