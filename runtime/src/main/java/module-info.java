/**
 * SharedStruct: structs in named shared memory, declared as annotated interfaces.
 *
 * <p>{@link io.sharedstruct} is what a user names; {@link io.sharedstruct.runtime} is what generated code calls,
 * with the arithmetic of {@link io.sharedstruct.runtime.value}; {@link io.sharedstruct.inspect} reads regions whose classes a program
 * doesn't have.
 */
@SuppressWarnings("requires-automatic") // JNA has no module descriptor, only an automatic name.
module io.sharedstruct {
    requires com.sun.jna;
    requires jdk.unsupported; // for Java 17 to 21; not static, or it would not be there at run time
    requires static org.jspecify;

    exports io.sharedstruct;
    exports io.sharedstruct.inspect;
    exports io.sharedstruct.runtime;
    exports io.sharedstruct.runtime.compiled;
    exports io.sharedstruct.runtime.value;
}
