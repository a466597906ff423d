package io.sharedstruct;

/** What an object of shared memory is, see {@link SharedRegions#list}. */
public enum RegionState {
    /** A region of this library that somebody has, or that is of {@link Persistence#KERNEL} and so waits for somebody. */
    LIVE,
    /** A region of {@link Persistence#PROCESS} whose holders were all killed. The next one to acquire it starts anew. */
    STALE,
    /** A region that is being initialised, or whose creator died meanwhile. */
    UNFINISHED,
    /** An object of another program: nothing says that this library made it. */
    FOREIGN,
    /** It can't be looked at; {@link RegionInfo#problem} says why. */
    UNKNOWN
}
