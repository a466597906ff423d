package io.sharedstruct.mirror.sink;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionDescription;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.mirror.status.Maker;
import io.sharedstruct.mirror.status.MirrorState;
import io.sharedstruct.mirror.status.MirrorStatus;
import io.sharedstruct.mirror.status.MirrorStatusShared;
import java.lang.invoke.VarHandle;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The region {@code NAME.mirror}, as the mirror writes it. While it is open no other mirror of this machine has the name. */
final class Board implements AutoCloseable {

    private final MirrorStatusShared status;
    private final SharedLock.Held alone;

    private Board(MirrorStatusShared status, SharedLock.Held alone) {
        this.status = status;
        this.alone = alone;
    }

    /**
     * Takes the name.
     *
     * @param into how the mirrored region is called
     * @throws SharedMemoryException if another mirror has it
     */
    static Board open(String name, AcquireOptions into) {
        AcquireOptions options = into.withName(name + Maker.SUFFIX);
        Maker made = Maker.of(name);
        MirrorStatusShared status = MirrorStatusShared.acquire(options);
        SharedLock.Held alone = null;
        try {
            alone = status.getMirror().tryLock();
            if (alone == null) {
                throw new SharedMemoryException(
                        "mirror", name, "another mirror writes this region; mirror into another name");
            }
            Board board = new Board(status, alone);
            board.begin(made);
            return board;
        } finally {
            if (alone == null) {
                status.close();
            }
        }
    }

    private void begin(Maker made) {
        status.takeOver(to -> {
            to.setState(MirrorState.CONNECTING);
            to.setApplying((to.getApplying() + 1) & ~1L);
            to.setHeardNanos(0);
            to.setAppliedNanos(0);
            to.setRoundTripNanos(0);
            to.setImage(0);
            to.setEpoch(0);
            to.setTakenMillis(0);
            to.setConsistent(false);
            to.setImages(0);
            to.setGaps(0);
            to.setRefused(0);
            to.setConflicts(0);
            to.setRepairs(0);
            to.setMadeByPid(made.pid());
            to.setMadeMillis(made.millis());
            to.setProblem("");
        });
    }

    void update(Consumer<MirrorStatus> writer) {
        status.update(writer);
    }

    /** Whether a mirror has made that region. */
    boolean hasMade(RegionDescription region) {
        return new Maker(status.getMadeByPid(), status.getMadeMillis()).hasMade(region);
    }

    /** Writes the mirrored region so that readers see whether they have met a writer. */
    void apply(Runnable writer) {
        long before = status.getApplying();
        status.setReleaseApplying(before + 1);
        VarHandle.storeStoreFence();
        writer.run();
        status.setReleaseApplying(before + 2);
    }

    /** A text as the status has room for it: ASCII, so that it can be cut anywhere. */
    static String fitting(String text, int most) {
        UnaryOperator<String> ascii = whole -> whole.replaceAll("[^ -~]", "?");
        String all = ascii.apply(text);
        return all.length() <= most ? all : all.substring(0, most - 3) + "...";
    }

    @Override
    public void close() {
        alone.close();
        status.close();
    }
}
