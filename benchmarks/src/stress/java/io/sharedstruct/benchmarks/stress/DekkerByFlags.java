package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** The same with bytes. */
@JCStressTest
@Outcome(
        id = {"0, 1", "1, 0", "1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "At least one has seen the other.")
@Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "Both read before they wrote.")
@State
public class DekkerByFlags extends Pair {

    @Actor
    public void first(II_Result r) {
        one.setVolatileFlag((byte) 1);
        r.r1 = one.getVolatileOther();
    }

    @Actor
    public void second(II_Result r) {
        other.setVolatileOther((byte) 1);
        r.r2 = other.getVolatileFlag();
    }
}
