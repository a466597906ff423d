package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** The same with a byte, of which old JVMs have no ordered write. */
@JCStressTest
@Outcome(
        id = {"0, 0", "0, 1", "1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "The message is whole, or not announced yet.")
@Outcome(id = "1, 0", expect = Expect.FORBIDDEN, desc = "Announced before it was written.")
@State
public class MessageByFlag extends Pair {

    @Actor
    public void first(II_Result r) {
        one.setX(1);
        one.setReleaseFlag((byte) 1);
    }

    @Actor
    public void second(II_Result r) {
        r.r1 = other.getAcquireFlag();
        r.r2 = other.getX();
    }
}
