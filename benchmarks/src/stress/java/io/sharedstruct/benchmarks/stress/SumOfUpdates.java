package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Of two updates, each one finds what the other one has written, or comes first. */
@JCStressTest
@Outcome(id = "3, 3", expect = Expect.ACCEPTABLE, desc = "Both.")
@Outcome(expect = Expect.FORBIDDEN, desc = "One of them is lost.")
@State
public class SumOfUpdates extends NumberedPair {

    @Actor
    public void first() {
        one.update(slot -> {
            slot.setX(slot.getX() + 1);
            slot.setY(slot.getY() + 1);
        });
    }

    @Actor
    public void second() {
        other.update(slot -> {
            slot.setX(slot.getX() + 2);
            slot.setY(slot.getY() + 2);
        });
    }

    @Arbiter
    public void arbiter(II_Result r) {
        r.r1 = one.getX();
        r.r2 = one.getY();
    }
}
