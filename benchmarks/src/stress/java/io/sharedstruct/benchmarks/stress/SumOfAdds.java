package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** No add is lost. */
@JCStressTest
@Outcome(id = "3", expect = Expect.ACCEPTABLE, desc = "Both.")
@State
public class SumOfAdds extends Pair {

    @Actor
    public void first(I_Result r) {
        one.getAndAddX(1);
    }

    @Actor
    public void second(I_Result r) {
        other.getAndAddX(2);
    }

    @Arbiter
    public void arbiter(I_Result r) {
        r.r1 = one.getVolatileX();
    }
}
