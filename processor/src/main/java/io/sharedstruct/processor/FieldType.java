package io.sharedstruct.processor;

/** The type of a field: what the layout and the descriptor need to know. What code it takes is an emitter's business. */
interface FieldType {

    /** The type in Java source, {@code int} or {@code String}. */
    String javaType();

    /** The type in the layout descriptor. */
    String token();

    /** The length of the field in bytes. */
    long size();

    /** What the offset of the field is a multiple of, unless the struct is packed. */
    long alignment();
}
