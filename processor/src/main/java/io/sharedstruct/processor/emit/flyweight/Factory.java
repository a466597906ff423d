package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.ClassName;
import io.sharedstruct.processor.emit.flyweight.field.ClassNames;
import java.util.List;

/** The ways to a region, with the words that document them. */
enum Factory {
    ACQUIRE("acquire", true, "Opens", ", or creates it if there is none"),
    CREATE("create", true, "Creates", ""),
    OPEN("open", false, "Opens", ""),
    OPEN_READ_ONLY("openReadOnly", false, "Opens", " for reading only");

    /**
     * What a caller has to expect.
     *
     * @param type the exception
     * @param cause when it is thrown
     */
    record Failure(ClassName type, String cause) {
        private static final Failure OTHER_LAYOUT =
                failure("LayoutMismatchException", "the region was created with another layout");
        private static final Failure EXISTS =
                failure("RegionExistsException", "there is one that is in use or persistent");
        private static final Failure ABSENT = failure("RegionNotFoundException", "there is none");

        private static Failure failure(String exception, String cause) {
            return new Failure(ClassNames.ofRuntime(exception), cause);
        }
    }

    /** What any operation on a region can end with. */
    static final Failure SYSTEM_ERROR = Failure.failure(
            "SharedMemoryException", "the operating system or the state of the region doesn't allow it");

    private final String method;
    private final boolean creates;
    private final String verb;
    private final String rest;

    Factory(String method, boolean creates, String verb, String rest) {
        this.method = method;
        this.creates = creates;
        this.verb = verb;
        this.rest = rest;
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

    /** What it throws besides {@link #SYSTEM_ERROR}. */
    List<Failure> failures() {
        return switch (this) {
            case ACQUIRE -> List.of(Failure.OTHER_LAYOUT);
            case CREATE -> List.of(Failure.EXISTS);
            case OPEN, OPEN_READ_ONLY -> List.of(Failure.ABSENT, Failure.OTHER_LAYOUT);
        };
    }
}
