package io.sharedstruct.tools.difference;

import java.util.Optional;

/**
 * A field in two layouts.
 *
 * @param before what it is in the first one, if it has it
 * @param after what it is in the second one, if it has it
 */
record Change(Optional<FlatField> before, Optional<FlatField> after) {

    boolean isNone() {
        return before.equals(after);
    }

    long offset() {
        return before.or(() -> after).map(FlatField::offset).orElse(0L);
    }
}
