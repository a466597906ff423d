package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Of one field, nobody reads an older value after a newer one. */
@JCStressTest
@Outcome(
        id = {"0, 0", "0, 1", "1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "In the order of the writes.")
@Outcome(id = "1, 0", expect = Expect.FORBIDDEN, desc = "Back to the older value.")
@State
public class CoherenceByOpaque extends Pair {

    @Actor
    public void first(II_Result r) {
        one.setOpaqueX(1);
    }

    @Actor
    public void second(II_Result r) {
        r.r1 = other.getOpaqueX();
        r.r2 = other.getOpaqueX();
    }
}
