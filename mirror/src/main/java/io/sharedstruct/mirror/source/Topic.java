package io.sharedstruct.mirror.source;

import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.mirror.wire.Description;
import io.sharedstruct.mirror.wire.Ear;
import io.sharedstruct.mirror.wire.Header;
import io.sharedstruct.mirror.wire.MessageType;
import io.sharedstruct.mirror.wire.Numbers;
import io.sharedstruct.mirror.wire.Topics;
import io.sharedstruct.mirror.wire.Voice;
import java.nio.ByteOrder;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A region that is published, as its sessions see it. */
final class Topic {

    private static final byte[] NOTHING = new byte[0];

    private final String name;
    private final long id;
    private final long epoch;
    private final Rules rules;
    private final Numbers numbers = new Numbers();

    private @Nullable StructDescription struct;
    private byte[] description = NOTHING;
    private @Nullable Image newest;
    private String problem;
    private long confirmed;

    Topic(String name, long epoch, Rules rules) {
        this.name = name;
        this.epoch = epoch;
        this.rules = rules;
        id = Topics.of(name);
        problem = "there is no region '" + name + "' yet";
    }

    /**
     * Takes what the source has.
     *
     * @return whether it is another struct than before
     */
    boolean take(Source source) {
        newest = source.newest();
        problem = source.problem();
        confirmed = source.confirmed();
        StructDescription now = source.struct();
        if (Objects.equals(now, struct)) {
            return false;
        }
        struct = now;
        description = now == null ? NOTHING : new Description(now.name().orElse(""), now.descriptor()).bytes();
        return true;
    }

    String name() {
        return name;
    }

    long id() {
        return id;
    }

    /** 0 if there is no struct. */
    long fingerprint() {
        StructDescription known = struct;
        return known == null ? 0 : known.fingerprint();
    }

    byte[] description() {
        return description;
    }

    @Nullable
    Image newest() {
        return newest;
    }

    /** When the newest image was what the region had, by this machine's clock. */
    long confirmed() {
        return confirmed;
    }

    String problem() {
        return problem;
    }

    long heartbeatNanos() {
        return rules.heartbeat().toNanos();
    }

    long fullNanos() {
        return rules.full().toNanos();
    }

    Voice voice() {
        return new Voice(rules.secret(), epoch, numbers, rules.mostMessage());
    }

    /** One for whoever hears it. No other one of this publisher's is for nobody in particular, so its seal is its own. */
    Voice crowdVoice() {
        Voice voice = voice();
        voice.address(0);
        return voice;
    }

    Ear ear() {
        return new Ear(rules.secret(), rules.mostMessage());
    }

    Header header(MessageType type, int flags, long image, long base, long time, long clock, long total, int length) {
        StructDescription known = struct;
        int order = ByteOrder.nativeOrder() == ByteOrder.BIG_ENDIAN ? Header.BIG_ENDIAN : 0;
        int size = known == null ? 0 : (int) known.size();
        return new Header(
                type, flags | order, id, fingerprint(), epoch, 0, image, base, time, clock, total, 0, length, size);
    }
}
