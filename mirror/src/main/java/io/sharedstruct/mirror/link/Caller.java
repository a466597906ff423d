package io.sharedstruct.mirror.link;

/** A subscriber that a publisher hears, with the way back to him. */
public interface Caller extends Outlet {

    /** Where he is, for people: {@code 10.77.0.2:40101}. */
    String address();

    /** Whether he is gone: nothing more comes from him, and nothing reaches him. */
    boolean isGone();

    /** Lets him go. */
    void close();
}
