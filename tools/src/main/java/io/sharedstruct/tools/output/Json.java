package io.sharedstruct.tools.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.sharedstruct.inspect.ConvertedValue;
import io.sharedstruct.inspect.EnumValue;
import io.sharedstruct.inspect.WordValue;
import io.sharedstruct.tools.terminal.Terminal;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HexFormat;

/** JSON for other programs: indented, complete, and in the charset of the output. */
public final class Json {

    private Json() {}

    /** Writes to the output of a terminal, which stays open. Escapes what would be a sequence of a terminal, or has no bytes. */
    public static JsonGenerator to(Terminal terminal) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .configure(JsonWriteFeature.ESCAPE_NON_ASCII, !terminal.hasUnicode())
                .build();
        JsonGenerator json = factory.createGenerator(new JsonEscapes(terminal.out()));
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(DefaultPrettyPrinter.FixedSpaceIndenter.instance));
        return json;
    }

    /** A value of {@link io.sharedstruct.inspect.FieldValues#decode}: a number is a number, a constant its name. */
    public static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean known) {
            json.writeBoolean(known);
        } else if (value instanceof Long known) {
            json.writeNumber(known);
        } else if (value instanceof BigInteger known) {
            json.writeNumber(known);
        } else if (value instanceof Float known) {
            json.writeNumber(known);
        } else if (value instanceof Double known) {
            json.writeNumber(known);
        } else if (value instanceof EnumValue known) {
            if (known.constant().isPresent()) {
                json.writeString(known.constant().get());
            } else {
                json.writeNumber(known.code());
            }
        } else if (value instanceof ConvertedValue known) {
            json.writeString(String.valueOf(known.converted()));
        } else if (value instanceof WordValue known) {
            json.writeString(known.state());
        } else if (value instanceof byte[] known) {
            json.writeString(HexFormat.of().formatHex(known));
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
