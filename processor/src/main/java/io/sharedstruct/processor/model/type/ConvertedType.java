package io.sharedstruct.processor.model.type;

/**
 * A type that is stored as another one.
 *
 * @param storage the other one: a primitive type, or an array of bytes
 * @param value the type in Java
 * @param converter the class that converts the two
 */
public record ConvertedType(FieldType storage, JavaClass value, JavaClass converter) implements StoredType {

    @Override
    public String javaType() {
        return value.simpleName();
    }

    @Override
    public String token() {
        return storage.token() + "/" + converter.nestedName();
    }

    @Override
    public FieldType storedAs(FieldType other) {
        return new ConvertedType(other, value, converter);
    }
}
