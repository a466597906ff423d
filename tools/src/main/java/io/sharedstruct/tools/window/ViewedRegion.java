package io.sharedstruct.tools.window;

import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.StructDescription;
import java.util.Optional;

/**
 * A region to be looked at.
 *
 * @param reader the region, which the window closes
 * @param struct its struct
 * @param given the struct again, if the user has said it rather than the region
 */
public record ViewedRegion(RegionReader reader, StructDescription struct, Optional<StructDescription> given) {

    /**
     * Opens a region.
     *
     * @param given the struct of a region that doesn't describe itself
     * @throws io.sharedstruct.SharedMemoryException if it can't be read
     * @throws IllegalArgumentException if nobody says which struct it has
     */
    public static ViewedRegion open(String name, Optional<StructDescription> given) {
        RegionReader reader = RegionReader.open(name);
        StructDescription struct = given.or(reader::struct).orElse(null);
        if (struct == null) {
            reader.close();
            throw new IllegalArgumentException(
                    name + " doesn't say which fields it has; name its struct by --struct or --layout");
        }
        return new ViewedRegion(reader, struct, given);
    }
}
