package io.sharedstruct.processor.testing.random;

import io.sharedstruct.Code;

/** An enum with codes, for random structs. */
public enum RandomCode {
    @Code(-100)
    COLD(-100),

    @Code(0)
    NONE(0),

    @Code(41)
    WARM(41);

    private final int code;

    RandomCode(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
