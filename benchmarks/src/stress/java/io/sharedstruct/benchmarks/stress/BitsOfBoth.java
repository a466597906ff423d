package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** No bit is lost. */
@JCStressTest
@Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "Both.")
@State
public class BitsOfBoth extends Pair {

    @Actor
    public void first(I_Result r) {
        one.getAndBitwiseOrX(1);
    }

    @Actor
    public void second(I_Result r) {
        other.getAndBitwiseOrX(2);
    }

    @Arbiter
    public void arbiter(I_Result r) {
        r.r1 = one.getVolatileX();
    }
}
