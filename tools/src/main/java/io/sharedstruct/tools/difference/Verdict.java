package io.sharedstruct.tools.difference;

/** What two layouts are to each other. */
public enum Verdict {
    /** Nothing differs. */
    SAME("the same layout", true),
    /** Programs of both use each other's regions. */
    COMPATIBLE("compatible: programs of each can use regions of the other", true),
    /** Programs of the first one use regions of the second one. */
    FIRST_USES_SECOND("compatible one way: programs of A can use regions of B, but not the other way round", false),
    /** Programs of the second one use regions of the first one. */
    SECOND_USES_FIRST("compatible one way: programs of B can use regions of A, but not the other way round", false),
    /** Neither. */
    INCOMPATIBLE("not compatible: programs of neither can use regions of the other", false);

    private final String words;
    private final boolean good;

    Verdict(String words, boolean good) {
        this.words = words;
        this.good = good;
    }

    /** The verdict as a sentence without a full stop. */
    public String words() {
        return words;
    }

    /** Whether nobody has to care. */
    public boolean isGood() {
        return good;
    }
}
