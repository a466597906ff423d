package io.sharedstruct.runtime.open;

import io.sharedstruct.runtime.os.Mapping;

/**
 * A region that was opened or created.
 *
 * @param name its name, or the path of its file, for messages
 * @param readOnly whether it is only read
 * @param creator whether this call made it
 * @param layoutVerified whether its layout was compared
 * @param size how many bytes there are, which may be more or fewer than those of the struct
 * @param mapping its bytes, those of the struct at least
 * @param attachment what is held of the operating system
 */
public record Attached(
        String name,
        boolean readOnly,
        boolean creator,
        boolean layoutVerified,
        long size,
        Mapping mapping,
        Attachment attachment) {}
