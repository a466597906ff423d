/** The descriptor for Java 22 and newer, whose version of the access to memory needs no module that Java will lose. */
@SuppressWarnings("requires-automatic") // JNA has no module descriptor, only an automatic name.
module io.sharedstruct {
    requires com.sun.jna;
    requires static org.jspecify;

    exports io.sharedstruct;
    exports io.sharedstruct.inspect;
    exports io.sharedstruct.runtime;
    exports io.sharedstruct.runtime.compiled;
    exports io.sharedstruct.runtime.value;
}
