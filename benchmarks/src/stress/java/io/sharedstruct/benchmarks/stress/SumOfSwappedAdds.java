package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.J_Result;

/** No add is lost in the other byte order either, in which no machine adds. */
@JCStressTest
@Outcome(id = "258", expect = Expect.ACCEPTABLE, desc = "Both.")
@State
public class SumOfSwappedAdds extends Pair {

    @Actor
    public void first(J_Result r) {
        one.getAndAddTotal(255);
    }

    @Actor
    public void second(J_Result r) {
        other.getAndAddTotal(3);
    }

    @Arbiter
    public void arbiter(J_Result r) {
        r.r1 = one.getVolatileTotal();
    }
}
