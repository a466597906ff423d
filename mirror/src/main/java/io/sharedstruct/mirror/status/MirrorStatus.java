package io.sharedstruct.mirror.status;

import io.sharedstruct.FixedString;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedStruct;
import java.time.Duration;

/**
 * How a mirrored region is, in the region {@code NAME.mirror}. Times are those of the monotonic clock of this machine, in nanoseconds:
 * {@code System.nanoTime()} in Java, {@code CLOCK_MONOTONIC} on Linux.
 */
@SharedStruct
public interface MirrorStatus {

    /** Held by the mirror as long as it lives. */
    SharedLock getMirror();

    Sequence getSequence();

    boolean awaitUpdate(int seen, Duration timeout) throws InterruptedException;

    /** How the mirror is. */
    MirrorState getState();

    void setState(MirrorState state);

    /** Odd while the mirror writes the region, for structs that have no sequence of their own. */
    long getApplying();

    long getAcquireApplying();

    void setApplying(long applying);

    void setReleaseApplying(long applying);

    /**
     * When the region of the publisher had this image, as far as is known: then, or later. By this machine's clock, told from the
     * publisher's by questions and answers, so that what waits in the network counts. 0 if it isn't known yet.
     */
    long getHeardNanos();

    void setHeardNanos(long nanos);

    /** When the region got its image; 0 if it has none. */
    long getAppliedNanos();

    void setAppliedNanos(long nanos);

    /** How long the last question and its answer took. */
    long getRoundTripNanos();

    void setRoundTripNanos(long nanos);

    /** How long the publisher is silent at most. */
    long getHeartbeatNanos();

    void setHeartbeatNanos(long nanos);

    /** The number of the image in the region, 0 if it has none. */
    long getImage();

    void setImage(long image);

    /** Which run of the publisher it is from. */
    long getEpoch();

    void setEpoch(long epoch);

    /** When it was taken, by the publisher's clock, in milliseconds since 1970. */
    long getTakenMillis();

    void setTakenMillis(long millis);

    /** Whether it is what one update left. */
    boolean isConsistent();

    void setConsistent(boolean consistent);

    /** How many images have been written to the region. */
    long getImages();

    void setImages(long images);

    /** How often an image was missing that the next one builds on. */
    long getGaps();

    void setGaps(long gaps);

    /** How many messages were refused: none of ours, unsealed, or heard before. */
    long getRefused();

    void setRefused(long refused);

    /** How many messages another publisher of the same name has sent meanwhile. */
    long getConflicts();

    void setConflicts(long conflicts);

    /** How often somebody else has written to the mirrored region, and was overwritten. */
    long getRepairs();

    void setRepairs(long repairs);

    /** Which process has made the mirrored region, and when, as that says itself: a mirror writes no other one. */
    long getMadeByPid();

    void setMadeByPid(long pid);

    long getMadeMillis();

    void setMadeMillis(long millis);

    /** Where the publisher is. */
    @FixedString(256)
    String getSource();

    void setSource(String source);

    /** Why the region is not mirrored, empty if it is. */
    @FixedString(1024)
    String getProblem();

    void setProblem(String problem);
}
