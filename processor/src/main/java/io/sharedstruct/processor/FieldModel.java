package io.sharedstruct.processor;

/**
 * A field of the struct.
 *
 * @param name the name of the property
 * @param constant the prefix of its constants, {@code FOO_BAR}
 * @param component the name of its component in the snapshot
 * @param parameter the name of the setter's parameter
 * @param type the type
 * @param offset the offset in bytes
 */
record FieldModel(String name, String constant, String component, String parameter, FieldType type, long offset) {

    /** The offset of the first byte behind the field. */
    long end() {
        return offset + type.size();
    }
}
