package io.sharedstruct.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.constant.Overflow;
import io.sharedstruct.processor.constant.TextForm;
import io.sharedstruct.processor.model.type.FixedStringType;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.model.type.TextCharset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutDescriptorTest {

    private static final FieldModel X = new FieldModel("x", "X", "x", "x", PrimitiveType.INT, 0);
    private static final FieldModel TEXT = new FieldModel(
            "text",
            "TEXT",
            "text",
            "text",
            new FixedStringType(256, TextCharset.UTF_8, TextForm.TERMINATED, Endian.NATIVE, Overflow.ERROR),
            4);

    @Test
    void listsFieldsByOffset() {
        assertThat(LayoutDescriptor.of(List.of(TEXT, X))).isEqualTo("0 int32 4 x\n4 string/UTF-8 256 text\n");
    }

    /** The expectation is what {@code sha256sum} says of that text. */
    @Test
    void fingerprintIsTheStartOfTheHash() {
        assertThat(LayoutDescriptor.fingerprint("0 int32 4 x\n4 string/UTF-8 256 text\n"))
                .isEqualTo(0x6fa82c87e81e65b0L);
    }
}
