package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Has to fail: without order, both look first. */
@JCStressTest
@Outcome(
        id = {"0, 1", "1, 0", "1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "At least one has seen the other.")
@Outcome(id = "0, 0", expect = Expect.FORBIDDEN, desc = "Both read before they wrote.")
@State
public class BrokenDekker extends Pair {

    @Actor
    public void first(II_Result r) {
        one.setX(1);
        r.r1 = one.getY();
    }

    @Actor
    public void second(II_Result r) {
        other.setY(1);
        r.r2 = other.getX();
    }
}
