package io.sharedstruct.mirror.wire;

import org.jspecify.annotations.Nullable;

/** What a message is. */
public enum MessageType {
    /** How the struct is laid out: its name, size and descriptor, as {@link Description} has them. From the publisher. */
    DESCRIBE(1, true),
    /** A part of an image, or all of it. */
    IMAGE(2, true),
    /** A part of what has changed since another image, or all of it. */
    DELTA(3, true),
    /** That the image of its number still is the newest one. */
    HEARTBEAT(4, false),
    /** That no further image comes, and why. */
    BYE(5, true),
    /** The answer to a subscriber: the clock that he has sent, as he has sent it. */
    PONG(6, false),
    /** A subscriber's question: the image that he has, what he needs, and his clock. */
    WANT(16, false);

    private final int code;
    private final boolean hasPayload;

    MessageType(int code, boolean hasPayload) {
        this.code = code;
        this.hasPayload = hasPayload;
    }

    /** The byte that stands for it. */
    int code() {
        return code;
    }

    /** Whether it makes sense to one other side alone. */
    public boolean isForOne() {
        return this == DESCRIBE || this == PONG || this == WANT;
    }

    boolean hasPayload() {
        return hasPayload;
    }

    /** The type of that byte; null if there is none. */
    static @Nullable MessageType of(int code) {
        for (MessageType type : values()) {
            if (type.code == code) {
                return type;
            }
        }
        return null;
    }
}
