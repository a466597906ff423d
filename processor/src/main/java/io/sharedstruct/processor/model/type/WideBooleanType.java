package io.sharedstruct.processor.model.type;

/**
 * A boolean of more than one byte.
 *
 * @param storage the integer of the same bytes
 */
public record WideBooleanType(FieldType storage) implements StoredType {

    @Override
    public String javaType() {
        return "boolean";
    }

    @Override
    public String token() {
        return storage.token().replace("int", "bool");
    }

    @Override
    public FieldType storedAs(FieldType other) {
        return new WideBooleanType(other);
    }
}
