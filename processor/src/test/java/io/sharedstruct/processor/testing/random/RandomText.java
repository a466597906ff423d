package io.sharedstruct.processor.testing.random;

import io.sharedstruct.processor.constant.TextForm;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;

/**
 * A field of text in any form, in Java and in C.
 *
 * @param charset the charset
 * @param unit the size of its code unit
 * @param form where the text says that it ends
 * @param units how many code units there is room for, with the NUL if there is one
 */
public record RandomText(String charset, int unit, TextForm form, int units) {

    private static final List<TextForm> FORMS = List.of(TextForm.values());
    private static final String[] CHARSETS = {"UTF-8", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"};

    public static RandomScalar any(Random random) {
        String charset = CHARSETS[random.nextInt(CHARSETS.length)];
        int unit = charset.startsWith("UTF-16") ? 2 : charset.startsWith("UTF-32") ? 4 : 1;
        TextForm form = FORMS.get(random.nextInt(FORMS.size()));
        if (form.prefixSize() > 0 && form.prefixSize() < unit) {
            form = TextForm.PREFIXED_32;
        }
        int least = Math.max(1, form.prefixSize() / unit);
        return new RandomText(charset, unit, form, least * (1 + random.nextInt(8))).scalar();
    }

    private RandomScalar scalar() {
        String c = unit == 1 ? "char" : "uint" + unit * 8 + "_t";
        boolean prefixed = form.prefixSize() > 0;
        int size = form.prefixSize() + units * unit;
        String annotation =
                "@FixedString(value = " + size + ", charset = \"" + charset + "\", form = TextForm." + form + ") ";
        return new RandomScalar(
                annotation,
                "String",
                prefixed ? "struct { uint" + form.prefixSize() * 8 + "_t length; " + c + " text[" + units + "]; }" : c,
                size,
                Math.max(unit, form.prefixSize()),
                prefixed ? "" : "[" + units + "]",
                this::value,
                this);
    }

    private Object value(Random random) {
        int most = units - (form == TextForm.TERMINATED ? 1 : 0);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            text.append(
                    charset.startsWith("UTF-8") || random.nextBoolean() ? (char) ('a' + random.nextInt(26)) : '\u00e9');
        }
        return text.toString();
    }

    /** The whole field as C sees it. */
    public byte[] bytes(Object value, String order) {
        byte[] text = ((String) value).getBytes(Charset.forName(charset));
        ByteBuffer length = ByteBuffer.allocate(Integer.BYTES);
        length.order(
                order.equals("BIG")
                        ? ByteOrder.BIG_ENDIAN
                        : order.equals("LITTLE") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.nativeOrder());
        switch (form.prefixSize()) {
            case 1 -> length.put((byte) text.length);
            case 2 -> length.putShort((short) text.length);
            default -> length.putInt(text.length);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(length.array(), 0, form.prefixSize());
        bytes.writeBytes(text);
        bytes.writeBytes(new byte[units * unit - text.length]);
        return bytes.toByteArray();
    }
}
