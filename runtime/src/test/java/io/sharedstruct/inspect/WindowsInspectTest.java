package io.sharedstruct.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.RegionState;
import io.sharedstruct.testing.OnWindows;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On Windows, too, a region is read and written by its name; it lives as long as a reader has it open. */
@OnWindows
class WindowsInspectTest {

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    private final String name = names.next();

    @Test
    void aRegionIsReadAndWrittenByItsName() {
        RegionReader reader = openedWhileItLived();
        assertThat(x(reader)).isEqualTo(-1L);
        assertThat(ShmNames.exists(name)).isTrue();
        reader.close();
        assertThat(ShmNames.exists(name)).isFalse();
        assertThatThrownBy(() -> RegionReader.open(name)).isInstanceOf(RegionNotFoundException.class);
    }

    private RegionReader openedWhileItLived() {
        try (TestStruct region = TestStruct.acquire(RegionReaderTest.LAYOUT, AcquireOptions.named(name));
                RegionWriter writer = RegionWriter.open(name)) {
            region.setX(255);
            RegionReader reader = RegionReader.open(name);
            assertThat(x(reader)).isEqualTo(255L);
            assertThat(writer.set("x", "-1")).isEqualTo("255");
            assertThat(writer.set("text", "Hello!")).isEqualTo("\"\"");
            assertThat(region.getX()).isEqualTo(-1);
            assertThat(x(reader)).isEqualTo(-1L);
            assertThat(reader.look().state()).isEqualTo(RegionState.LIVE);
            assertThat(reader.look().held()).contains(true);
            assertThat(reader.look().owner()).isEmpty();
            assertThat(reader.isNameCurrent()).isTrue();
            assertThatThrownBy(() -> reader.read(reader.length() - 3, 4)).isInstanceOf(IndexOutOfBoundsException.class);
            return reader;
        }
    }

    private static Object x(RegionReader reader) {
        FieldPlace place = reader.struct().orElseThrow().at("x");
        return FieldValues.decode(place, ByteBuffer.wrap(reader.read(place.offset(), 4)), 0);
    }
}
