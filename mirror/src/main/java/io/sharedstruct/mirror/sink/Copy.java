package io.sharedstruct.mirror.sink;

import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.mirror.status.MirrorState;
import io.sharedstruct.mirror.wire.Assembly;
import io.sharedstruct.mirror.wire.ClockBound;
import io.sharedstruct.mirror.wire.Delta;
import io.sharedstruct.mirror.wire.Description;
import io.sharedstruct.mirror.wire.Header;
import io.sharedstruct.mirror.wire.MessageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The newest image of one publisher, and the region that has it. What comes is applied when it is whole, or not at all. */
final class Copy implements AutoCloseable {

    private static final long CHECK_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final long MOST_DESCRIBING_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Wishes wishes;
    private final Board board;
    private final Assembly descriptions = new Assembly(Description.MOST_BYTES);
    private final Assembly images;

    /** Of those that are sent to all subscribers, which come between the others. */
    private final Assembly crowdImages;

    private final ClockBound clocks;

    private @Nullable StructDescription struct;
    private byte[] bytes = new byte[0];
    private long image;
    private long applied;
    private long gaps;
    private long repairs;
    private boolean everything = true;

    /** Of an image in the bytes that the region doesn't have yet: of several that come at once, it gets the last one. */
    private @Nullable Header pending;

    private @Nullable Target target;
    private MirrorState state = MirrorState.CONNECTING;
    private String problem = "";
    private long checkedAt;
    private long restartedAt;

    Copy(Wishes wishes, Board board, ClockBound clocks) {
        this.wishes = wishes;
        this.board = board;
        this.clocks = clocks;
        images = new Assembly(wishes.mostBytes());
        crowdImages = new Assembly(wishes.mostBytes());
        checkedAt = System.nanoTime();
        restartedAt = checkedAt;
    }

    MirrorState state() {
        return state;
    }

    /** Whether the description and a full image are needed. */
    boolean needsEverything() {
        return everything;
    }

    /** That of the layout that is known, 0 if none is. */
    long fingerprint() {
        StructDescription known = struct;
        return known == null ? 0 : known.fingerprint();
    }

    /**
     * Whether all that comes makes sense by itself: an image of the struct fits into one message, or it isn't known yet, and doesn't take
     * so long to come to know that its description must be one of many messages.
     */
    boolean isOneMessage(int mostPayload, long now) {
        if (struct == null) {
            return now - restartedAt < MOST_DESCRIBING_NANOS;
        }
        return bytes.length <= mostPayload;
    }

    long image() {
        return image;
    }

    /** Another publisher's images count from 1 again. The region keeps what it has. */
    void restart() {
        restartedAt = System.nanoTime();
        pending = null;
        struct = null;
        image = 0;
        everything = true;
        descriptions.forget();
        images.forget();
        crowdImages.forget();
    }

    /** There is nothing to mirror at present. */
    void end(String why) {
        struct = null;
        image = 0;
        everything = true;
        become(MirrorState.ENDED, why);
    }

    /** Whether the region still has its name and its bytes; who removes it, or writes to it, finds it as it was. */
    void check(long now) {
        Target open = target;
        if (now - checkedAt < CHECK_NANOS) {
            return;
        }
        checkedAt = now;
        if (open != null && !open.isNameCurrent()) {
            closeTarget();
            everything = true;
        } else if (open != null && image != 0 && pending == null && !open.has(bytes)) {
            repairs++;
            open.write(this::putAll);
            board.update(status -> status.setRepairs(repairs));
        }
        if (state == MirrorState.REFUSED) {
            everything = true; // what was in the way may be gone
        }
    }

    /**
     * Takes what the publisher says.
     *
     * @param crowd whether it says that to all subscribers
     */
    void take(Header header, ByteBuffer payload, long now, boolean crowd) {
        if (header.type() == MessageType.DESCRIBE) {
            ByteBuffer whole = descriptions.add(header, payload);
            if (whole != null) {
                describe(header, whole);
            }
            return;
        }
        StructDescription known = struct;
        if (known == null || header.fingerprint() != known.fingerprint() || header.structSize() != known.size()) {
            if (known != null) {
                restart();
            }
            return;
        }
        switch (header.type()) {
            case HEARTBEAT -> hearOf(header, now);
            case IMAGE -> takeImage(header, payload, crowd ? crowdImages : images);
            default -> takeDelta(header, payload, now, crowd ? crowdImages : images);
        }
    }

    private void hearOf(Header header, long now) {
        flush(now);
        if (header.image() == image && target != null) {
            confirm(header);
        } else if (header.image() > image) {
            everything = true;
        }
    }

    private void confirm(Header header) {
        long heard = clocks.here(header.clock(), System.nanoTime());
        board.update(status -> status.setHeardNanos(heard));
    }

    private void describe(Header header, ByteBuffer whole) {
        Description description = Description.of(whole);
        StructDescription said = null;
        if (description != null) {
            try {
                said = StructDescription.parse(header.structSize(), description.descriptor());
            } catch (IllegalArgumentException unreadable) {
                refuse("the publisher's description of the struct can't be read: " + unreadable.getMessage());
                return;
            }
        }
        if (said == null || said.fingerprint() != header.fingerprint()) {
            refuse("the publisher's description of the struct isn't the one that its fingerprint is of");
            return;
        }
        String flaw = flaw(header, said);
        if (!flaw.isEmpty()) {
            refuse(flaw);
            return;
        }
        if (struct == null || !struct.equals(said)) {
            closeTarget(); // it would be of another layout
        }
        struct = said;
        if (bytes.length != said.size()) {
            bytes = new byte[(int) said.size()];
        }
    }

    private String flaw(Header header, StructDescription said) {
        boolean big = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN;
        if (header.has(Header.BIG_ENDIAN) != big) {
            return "the publisher's machine has another byte order";
        }
        if (said.size() > wishes.mostBytes()) {
            return "the struct has " + said.size() + " bytes, more than the " + wishes.mostBytes() + " that are taken";
        }
        if (wishes.layout().isPresent() && wishes.layout().getAsLong() != said.fingerprint()) {
            return "the struct has the layout " + Long.toHexString(said.fingerprint()) + ", not "
                    + Long.toHexString(wishes.layout().getAsLong());
        }
        return "";
    }

    private void takeImage(Header header, ByteBuffer payload, Assembly assembly) {
        if (header.total() != bytes.length) {
            return;
        }
        ByteBuffer whole = assembly.add(header, payload);
        if (whole == null || header.image() < image) {
            return;
        }
        if (header.image() == image && target != null && !everything) {
            confirm(header);
            return;
        }
        whole.get(bytes);
        pending = header;
        image = header.image();
    }

    /** Writes what has come. */
    void flush(long now) {
        Header header = pending;
        pending = null;
        if (header != null && struct != null) {
            apply(header, now, this::putAll);
        }
    }

    private void putAll() {
        Target open = target;
        if (open != null) {
            open.put(bytes, 0, bytes.length);
        }
    }

    private void takeDelta(Header header, ByteBuffer payload, long now, Assembly assembly) {
        ByteBuffer whole = assembly.add(header, payload);
        if (whole == null || header.image() <= image) {
            return;
        }
        flush(now);
        Target open = target;
        if (header.base() != image || open == null || !Delta.fits(whole, bytes.length)) {
            gaps++;
            everything = true;
            return;
        }
        apply(header, now, () -> Delta.apply(whole, bytes, bytes.length, (at, length) -> open.put(bytes, at, length)));
    }

    private void apply(Header header, long now, Runnable writer) {
        try {
            Target open = target;
            if (open == null) {
                target = Target.open(Objects.requireNonNull(struct), wishes.into(), board, bytes);
                if (!target.isNameCurrent()) {
                    return;
                }
                open = target;
            }
            open.write(writer);
        } catch (SharedMemoryException | IllegalStateException failure) {
            closeTarget();
            refuse(String.valueOf(failure.getMessage()));
            return;
        }
        image = header.image();
        everything = false;
        state = MirrorState.LIVE;
        problem = "";
        applied++;
        long heard = clocks.here(header.clock(), System.nanoTime());
        board.update(status -> {
            status.setState(MirrorState.LIVE);
            status.setProblem("");
            status.setImage(header.image());
            status.setEpoch(header.epoch());
            status.setTakenMillis(header.time());
            status.setConsistent(header.has(Header.CONSISTENT));
            status.setImages(applied);
            status.setGaps(gaps);
            status.setAppliedNanos(now);
            status.setHeardNanos(heard);
        });
    }

    private void refuse(String why) {
        struct = null;
        image = 0;
        become(MirrorState.REFUSED, why);
    }

    private void become(MirrorState now, String why) {
        if (state == now && problem.equals(why)) {
            return;
        }
        state = now;
        problem = why;
        board.update(status -> {
            status.setState(now);
            status.setProblem(Board.fitting(why, 1023));
        });
    }

    private void closeTarget() {
        Target open = target;
        target = null;
        if (open != null) {
            open.close();
        }
    }

    @Override
    public void close() {
        closeTarget();
    }
}
