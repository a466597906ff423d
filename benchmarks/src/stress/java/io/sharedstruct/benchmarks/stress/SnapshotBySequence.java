package io.sharedstruct.benchmarks.stress;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** What one update writes is read as a whole. */
@JCStressTest
@Outcome(
        id = {"0, 0", "1, 1"},
        expect = Expect.ACCEPTABLE,
        desc = "Before the update, or after it.")
@Outcome(expect = Expect.FORBIDDEN, desc = "A part of the update.")
@State
public class SnapshotBySequence extends NumberedPair {

    @Actor
    public void first(II_Result r) {
        one.update(slot -> {
            slot.setX(1);
            slot.setY(1);
        });
    }

    @Actor
    public void second(II_Result r) {
        other.read(slot -> {
            r.r1 = slot.getX();
            r.r2 = slot.getY();
            return r;
        });
    }
}
