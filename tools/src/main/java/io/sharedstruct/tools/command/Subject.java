package io.sharedstruct.tools.command;

import io.sharedstruct.RegionInfo;
import io.sharedstruct.SharedMemoryException;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.value.Bytes;
import java.util.Optional;

/**
 * The region that a command is about, open for reading.
 *
 * @param reader its bytes
 * @param info what it was when it was opened
 * @param struct its struct: the one that the user named, or that it describes
 * @param bytes the bytes of the struct, or all of them if the struct isn't known
 */
record Subject(RegionReader reader, RegionInfo info, Optional<StructDescription> struct, Bytes bytes)
        implements AutoCloseable {

    static Subject open(String name, StructOptions options) {
        Optional<StructDescription> given = options.given();
        RegionReader reader = RegionReader.open(name);
        try {
            Optional<StructDescription> struct = given.or(reader::struct);
            long length = reader.length();
            return new Subject(
                    reader,
                    reader.look(),
                    struct,
                    new Bytes(
                            reader::read,
                            struct.map(known -> Math.min(known.size(), length)).orElse(length)));
        } catch (RuntimeException | Error e) {
            reader.close();
            throw e;
        }
    }

    /** The struct, without which there are no fields. */
    StructDescription known() {
        return struct.orElseThrow(
                () -> new SharedMemoryException(
                        "inspect",
                        reader.name(),
                        "it doesn't say what is in it: " + Regions.whyNot(info)
                                + "; --struct with -cp, or --layout, say how its bytes lie, and inspect --hex shows them as they are"));
    }

    @Override
    public void close() {
        reader.close();
    }
}
