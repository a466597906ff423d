package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Has to fail where a compiler or a processor moves plain accesses: announced by a plain write, in the order that no one has promised. */
@JCStressTest
@Outcome(
        id = {"0, 0", "0, 1", "1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "The message is whole, or not announced yet.")
@Outcome(id = "1, 0", expect = Expect.FORBIDDEN, desc = "Announced before it was written.")
@State
public class BrokenMessage extends Pair {

    @Actor
    public void first(II_Result r) {
        one.setX(1);
        one.setY(1);
    }

    @Actor
    public void second(II_Result r) {
        r.r1 = other.getY();
        r.r2 = other.getX();
    }
}
