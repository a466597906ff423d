package io.sharedstruct.tools.command;

import com.fasterxml.jackson.core.JsonGenerator;
import io.sharedstruct.inspect.FieldDescription;
import io.sharedstruct.inspect.FieldPlace;
import io.sharedstruct.inspect.FieldType.EnumType;
import io.sharedstruct.inspect.FieldType.StructType;
import io.sharedstruct.inspect.StructDescription;
import io.sharedstruct.tools.output.Json;
import io.sharedstruct.tools.terminal.Terminal;
import io.sharedstruct.tools.value.Bytes;
import io.sharedstruct.tools.value.FieldLines;
import io.sharedstruct.tools.value.Unions;
import io.sharedstruct.tools.value.Values;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A region as one object: what is known of it, where its fields lie, and under "values" the values as objects and arrays. It is written
 * as it is read, and as few bytes can describe an endless number of values, there is a limit.
 */
final class InspectJson {

    private static final long MOST_VALUES = 1_000_000;

    private final Terminal terminal;
    private final Subject subject;
    private final StructDescription struct;
    private final List<String> paths;
    private final Bytes bytes;
    private final Values values;
    private long left;
    private long fieldsLeft;

    InspectJson(Terminal terminal, Subject subject, List<String> paths, boolean all) {
        this.terminal = terminal;
        this.subject = subject;
        struct = subject.known();
        this.paths = paths;
        bytes = subject.bytes();
        values = new Values(bytes, 0, "");
        left = all ? Long.MAX_VALUE : MOST_VALUES;
        fieldsLeft = all ? Long.MAX_VALUE : FieldLines.MOST;
    }

    void write(Optional<String> structName) throws IOException {
        List<FieldPlace> places = paths.stream().map(struct::at).toList();
        try (JsonGenerator json = Json.to(terminal)) {
            json.writeStartObject();
            Regions.write(json, subject.info(), Optional.of(struct), structName);
            json.writeArrayFieldStart("fields");
            writeFields(json, struct, 0, "");
            json.writeEndArray();
            json.writeFieldName("values");
            if (places.isEmpty()) {
                writeStruct(json, struct, 0);
            } else {
                json.writeStartObject();
                for (FieldPlace place : places) {
                    json.writeFieldName(place.path());
                    writePlace(json, place);
                }
                json.writeEndObject();
            }
            json.writeBooleanField("complete", isComplete());
            json.writeEndObject();
        }
        terminal.out().println();
        terminal.out().flush();
        if (!isComplete()) {
            terminal.err().println("there are more values; --field shows some of them, --all shows all");
        }
    }

    /** Each field once: those of the structs of an array are those of the first one, as {@code ticks[].amount}. */
    private void writeFields(JsonGenerator json, StructDescription description, long base, String prefix)
            throws IOException {
        Set<FieldDescription> unions = Unions.in(description);
        for (FieldDescription field : description.fields()) {
            if (fieldsLeft-- <= 0) {
                return;
            }
            String path = prefix + field.name();
            writeField(json, field, path, base + field.offset(), unions.contains(field));
            if (field.type() instanceof StructType type) {
                String inside = path + (field.dimensions().isEmpty() ? "." : "[].");
                writeFields(json, type.struct(), base + field.offset(), inside);
            }
        }
    }

    private static void writeField(
            JsonGenerator json, FieldDescription field, String path, long offset, boolean inUnion) throws IOException {
        json.writeStartObject();
        json.writeStringField("path", path);
        json.writeNumberField("offset", offset);
        json.writeNumberField("length", field.length());
        json.writeStringField(
                "type",
                field.type() instanceof EnumType type
                        ? "enum" + Byte.SIZE * type.bytes()
                        : field.type().describe());
        if (!field.dimensions().isEmpty()) {
            json.writeArrayFieldStart("dimensions");
            for (long length : field.dimensions()) {
                json.writeNumber(length);
            }
            json.writeEndArray();
        }
        if (field.type() instanceof EnumType type) {
            json.writeObjectFieldStart("constants");
            for (Map.Entry<Long, String> constant : type.constants().entrySet()) {
                json.writeNumberField(constant.getValue(), constant.getKey());
            }
            json.writeEndObject();
        }
        if (inUnion) {
            json.writeBooleanField("union", true);
        }
        json.writeEndObject();
    }

    private boolean isComplete() {
        return left > 0 && fieldsLeft >= 0;
    }

    private void writeStruct(JsonGenerator json, StructDescription description, long base) throws IOException {
        json.writeStartObject();
        for (FieldDescription field : description.fields()) {
            if (left <= 0) {
                break;
            }
            json.writeFieldName(field.name());
            writePlace(
                    json,
                    new FieldPlace(
                            field.name(), base + field.offset(), field.length(), field.type(), field.dimensions()));
        }
        json.writeEndObject();
    }

    private void writePlace(JsonGenerator json, FieldPlace place) throws IOException {
        writeArray(json, place, place.dimensions(), place.offset(), place.elementLength());
    }

    private void writeArray(JsonGenerator json, FieldPlace place, List<Long> dimensions, long offset, long step)
            throws IOException {
        if (dimensions.isEmpty()) {
            writeElement(json, place, offset);
            return;
        }
        List<Long> inner = dimensions.subList(1, dimensions.size());
        long innerLength = inner.stream().reduce(step, (a, b) -> a * b);
        json.writeStartArray();
        for (long i = 0; i < dimensions.get(0) && left > 0; i++) {
            writeArray(json, place, inner, offset + i * innerLength, step);
        }
        json.writeEndArray();
    }

    private void writeElement(JsonGenerator json, FieldPlace place, long offset) throws IOException {
        if (place.type() instanceof StructType type) {
            writeStruct(json, type.struct(), offset);
            return;
        }
        left--;
        if (bytes.has(offset, place.elementLength())) {
            Json.write(json, values.decode(place, offset));
        } else {
            json.writeNull();
        }
    }
}
