package io.sharedstruct.tools.source;

import io.sharedstruct.inspect.StructDescription;

/**
 * A struct, and where it was found.
 *
 * @param label what it is to a reader: {@code region quotes}, {@code class com.example.Quote}, {@code file quotes.layout}
 * @param struct the struct
 */
public record Source(String label, StructDescription struct) {}
