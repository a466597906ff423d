package io.sharedstruct.mirror.wire;

/**
 * Tells when, by this machine's monotonic clock, something was true that another machine says was true at a time of its own clock: then, or
 * later, never earlier. The clocks need not agree. What is known of them comes from questions that are answered: the answer was given after
 * the question was asked, so the other clock was no further behind than it seemed then. The best answer counts, and the older it is the
 * less it says, as clocks drift: by less than one part in {@value #DRIFT}. Not for several threads.
 */
public final class ClockBound {

    /** A part of the time in which two clocks differ by less than 1: those of computers do by a tenth of that or less. */
    static final int DRIFT = 2_000;

    private boolean known;

    /** How far the other clock is behind this one at least, by the best answer, and when that was asked. */
    private long behind;

    private long at;

    /** Nothing is known: it is another machine, or a clock has jumped. */
    public void restart() {
        known = false;
    }

    /**
     * A question was answered.
     *
     * @param asked when it was asked, by this machine's clock
     * @param answered when it was answered, by the other one's
     */
    public void answer(long asked, long answered) {
        long now = asked - answered;
        if (!known || now - behind(asked) >= 0) {
            known = true;
            behind = now;
            at = asked;
        }
    }

    private long behind(long now) {
        return behind - Math.abs(now - at) / DRIFT;
    }

    /**
     * When it was true.
     *
     * @param said when, by the other machine's clock
     * @param now this machine's clock
     * @return a time of this machine's clock, never 0, which is no later than that; 0 if nothing is known
     */
    public long here(long said, long now) {
        if (!known) {
            return 0;
        }
        long here = said + behind(now);
        if (here - now > 0) { // one of the clocks has stood still, or jumped
            restart();
            return 0;
        }
        return here == 0 ? -1 : here;
    }
}
