package io.sharedstruct.mirror.status;

/** How a mirror is, as it says itself. How old that is says {@link MirrorStatus#getHeardNanos}. */
public enum MirrorState {
    /** No image has come yet. */
    CONNECTING,
    /** Images come, and the region has the newest one that was heard of. */
    LIVE,
    /** The publisher has said that there is nothing to publish, at present. */
    ENDED,
    /** The region can't be mirrored here; {@link MirrorStatus#getProblem} says why. */
    REFUSED
}
