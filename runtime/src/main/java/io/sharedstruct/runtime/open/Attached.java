package io.sharedstruct.runtime.open;

import io.sharedstruct.runtime.os.Mapping;

/**
 * A region that was opened or created.
 *
 * @param name its name, or the path of its file
 * @param readOnly whether it is only read
 * @param creator whether this call made it
 * @param layoutVerified whether its layout was compared
 * @param mapping its bytes
 * @param attachment what is held of the operating system
 */
public record Attached(
        String name,
        boolean readOnly,
        boolean creator,
        boolean layoutVerified,
        Mapping mapping,
        Attachment attachment) {}
