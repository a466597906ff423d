package io.sharedstruct.runtime.open;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Persistence;
import io.sharedstruct.runtime.RegionInsides;
import io.sharedstruct.runtime.os.NativePort;
import io.sharedstruct.runtime.os.ObjectRequest.Disposition;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

/** What lies under a name when an operation begins. */
public enum Before {
    NOTHING,
    HELD,
    HELD_BY_A_READER,
    KERNEL_PERSISTENT,
    STALE,
    UNFINISHED,
    FOREIGN;

    static TestStruct attach(
            NativePort port, Disposition disposition, AcquireOptions how, Consumer<? super TestStruct> initializer) {
        return new OpenProtocol<>(
                        port,
                        "acquire",
                        disposition,
                        RegionInsides.layout(TestStruct.LAYOUT),
                        how,
                        RegionInsides.handles(TestStruct.CONSTRUCTOR, initializer))
                .run();
    }

    public static TestStruct acquire(NativePort port, AcquireOptions options) {
        return attach(port, Disposition.OPEN_OR_CREATE, options, TestStruct::fill);
    }

    public static TestStruct openReadOnly(NativePort port, AcquireOptions options) {
        return attach(port, Disposition.OPEN_READ_ONLY, options, null);
    }

    /** Puts it under the name; whoever holds it is the result, or null. */
    public TestStruct put(NativePort port, AcquireOptions options) {
        String name = options.name().orElseThrow();
        try {
            Files.deleteIfExists(ShmNames.path(name));
            return switch (this) {
                case NOTHING -> null;
                case HELD -> acquire(port, options);
                case HELD_BY_A_READER -> {
                    try (TestStruct creator = acquire(port, options)) {
                        assertThat(creator.isCreator()).isTrue();
                        yield openReadOnly(port, options);
                    }
                }
                case KERNEL_PERSISTENT -> {
                    acquire(port, options.withPersistence(Persistence.KERNEL)).close();
                    yield null;
                }
                case STALE -> left(port, options, 'R');
                case UNFINISHED -> left(port, options, 'I');
                case FOREIGN -> left(port, options, 0);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A region that nobody holds, with another last byte: the last letter of the footer's state. */
    private static TestStruct left(NativePort port, AcquireOptions options, int lastByte) throws IOException {
        String name = options.name().orElseThrow();
        byte[] bytes;
        try (TestStruct region = acquire(port, options)) {
            assertThat(region.isCreator()).isTrue();
            bytes = ShmNames.bytes(name);
        }
        bytes[bytes.length - 1] = (byte) lastByte;
        Files.write(ShmNames.path(name), bytes);
        Files.setPosixFilePermissions(ShmNames.path(name), PosixFilePermissions.fromString("rw-------"));
        return null;
    }
}
