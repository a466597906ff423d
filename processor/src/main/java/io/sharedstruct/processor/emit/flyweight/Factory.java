package io.sharedstruct.processor.emit.flyweight;

/** The ways to a region, with the words that document them. */
enum Factory {
    ACQUIRE("acquire", true, "opened or, if there is none, created"),
    CREATE("create", true, "created"),
    OPEN("open", false, "opened"),
    OPEN_READ_ONLY("openReadOnly", false, "opened for reading only");

    private final String method;
    private final boolean creates;
    private final String how;

    Factory(String method, boolean creates, String how) {
        this.method = method;
        this.creates = creates;
        this.how = how;
    }

    String method() {
        return method;
    }

    /** Whether it may make a region, and so takes an initializer. */
    boolean creates() {
        return creates;
    }

    /** What is done to have the region. */
    String how() {
        return how;
    }
}
