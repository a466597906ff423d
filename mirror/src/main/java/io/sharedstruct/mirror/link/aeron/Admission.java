package io.sharedstruct.mirror.link.aeron;

/** Which streams are let in, by their session ids: who has no admission gets no buffer. */
public interface Admission {

    /** Everybody is let in. */
    Admission ALL = new Admission() {
        @Override
        public String parameter() {
            return "";
        }

        @Override
        public boolean admits(int session) {
            return true;
        }
    };

    /** Behind the channel of a stream, the id that it has: empty for any. */
    String parameter();

    /** Whether a stream of that id is let in. */
    boolean admits(int session);
}
