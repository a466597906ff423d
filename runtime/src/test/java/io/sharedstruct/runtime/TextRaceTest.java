package io.sharedstruct.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.AcquireOptions;
import io.sharedstruct.Overflow;
import io.sharedstruct.testing.ShmNames;
import io.sharedstruct.testing.TestStruct;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that becomes shorter and longer while it is read may be torn, but its NUL still ends it. */
class TextRaceTest {

    private static final int READS = 200_000;

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @ParameterizedTest
    @CsvSource({
        "16, UTF-8",
        "200, UTF-8",
        "2000, UTF-8",
        "2000, ISO-8859-1",
        "2000, UTF-16LE",
        "2000, UTF-32BE",
    })
    void noTextHasANul(int size, String charset) throws InterruptedException {
        RegionLayout layout = new RegionLayout("Race", null, size, 1, "0 string/" + charset + " " + size + " text\n");
        FixedText field = FixedText.of("text", size, Charset.forName(charset), Overflow.TRUNCATE);
        String text = "x".repeat(size);
        try (TestStruct region = TestStruct.acquire(layout, AcquireOptions.named(names.next()))) {
            AtomicBoolean done = new AtomicBoolean();
            Thread writer = new Thread(() -> {
                while (!done.get()) {
                    field.set(region, 0, text);
                    field.set(region, 0, "xxx");
                }
            });
            writer.start();
            try {
                StringBuilder builder = new StringBuilder();
                for (int i = 0; i < READS; i++) {
                    assertThat(field.get(region, 0).indexOf('\0')).isNegative();
                    builder.setLength(0);
                    field.get(region, 0, builder);
                    assertThat(builder.indexOf("\0")).isNegative();
                }
            } finally {
                done.set(true);
                writer.join();
            }
        }
    }
}
