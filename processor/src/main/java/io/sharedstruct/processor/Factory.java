package io.sharedstruct.processor;

/** The ways to a region, with the words that document them. */
enum Factory {
    ACQUIRE("acquire", true, "Opens", ", or creates it if there is none", ""),
    CREATE(
            "create",
            true,
            "Creates",
            "",
            "@throws io.sharedstruct.RegionExistsException if there is one that is in use or persistent\n"),
    OPEN("open", false, "Opens", "", "@throws io.sharedstruct.RegionNotFoundException if there is none\n"),
    OPEN_READ_ONLY(
            "openReadOnly",
            false,
            "Opens",
            " for reading only",
            "@throws io.sharedstruct.RegionNotFoundException if there is none\n");

    /** What any call of the operating system leads to. */
    static final String ERROR = "@throws io.sharedstruct.SharedMemoryException if the system doesn't allow it\n";

    private static final String MISMATCH =
            "@throws io.sharedstruct.LayoutMismatchException if the region was created with another layout\n";

    private final String method;
    private final boolean creates;
    private final String verb;
    private final String rest;
    private final String errors;

    Factory(String method, boolean creates, String verb, String rest, String errors) {
        this.method = method;
        this.creates = creates;
        this.verb = verb;
        this.rest = rest;
        this.errors = errors;
    }

    String method() {
        return method;
    }

    /** Whether it may make a region, and so takes an initializer. */
    boolean creates() {
        return creates;
    }

    String verb() {
        return verb;
    }

    String rest() {
        return rest;
    }

    String errors() {
        return errors + (this == CREATE ? "" : MISMATCH) + ERROR;
    }
}
