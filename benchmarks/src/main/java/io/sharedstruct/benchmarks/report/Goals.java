package io.sharedstruct.benchmarks.report;

import java.util.List;

/** What this library wants to reach. */
public final class Goals {

    private static final int OLDEST = 17;
    private static final int NEWEST = 999;

    private static final List<String> INT_AND_LONG = List.of("getInt", "setInt", "getLong", "setLong");
    private static final List<String> PLAIN = List.of(
            "getInt", "setInt", "getLong", "setLong", "getDouble", "setDouble", "getBoolean", "setBoolean", "mixed");
    private static final List<String> ATOMIC = List.of(
            "getIntVolatile",
            "setIntVolatile",
            "getAndAddInt",
            "compareAndSetInt",
            "getLongVolatile",
            "setLongVolatile",
            "getAndAddLong",
            "compareAndSetLong");
    private static final List<String> TEXTS = List.of("ascii11", "ascii200", "umlauts11", "umlauts200");
    private static final List<String> TEXT_PEERS =
            List.of("Agrona", "AgronaPrefixed", "Chronicle", "Ffm", "JnaPointer", "JnaStructure");
    private static final List<String> SEARCHING_PEERS = List.of("Agrona", "Ffm", "JnaPointer", "JnaStructure");
    private static final List<String> KNOWING_PEERS = List.of("AgronaPrefixed", "Chronicle");
    private static final List<String> EXISTING =
            List.of("acquireExisting 4096", "acquireExisting 65536", "acquireExisting 16777216");

    private Goals() {}

    /** All goals that are ratios. */
    public static List<Goal> all() {
        return List.of(
                own(
                        "int and long, get and set: at most 0.85 × Agrona with bounds checks",
                        22,
                        NEWEST,
                        "fields",
                        INT_AND_LONG,
                        "Agrona",
                        0.85),
                own(
                        "int and long, get and set: at most 1.3 × raw Unsafe",
                        22,
                        NEWEST,
                        "fields",
                        INT_AND_LONG,
                        "Unsafe",
                        1.3),
                own(
                        "int and long, get and set: at most 1.1 × Unsafe in an object, the least that a handle can be",
                        22,
                        NEWEST,
                        "fields",
                        INT_AND_LONG,
                        "UnsafeObject",
                        1.1),
                own(
                        "int and long, get and set: at most 1.0 × Agrona with bounds checks",
                        OLDEST,
                        21,
                        "fields",
                        INT_AND_LONG,
                        "Agrona",
                        1.0),
                own(
                        "scan of a struct array: at most 1.05 × raw Unsafe with an index check",
                        OLDEST,
                        NEWEST,
                        "fields",
                        List.of("scanStructs"),
                        "UnsafeIndexed",
                        1.05),
                own(
                        "scan of a struct array: at most 1.25 × C",
                        OLDEST,
                        NEWEST,
                        "fields",
                        List.of("scanStructs"),
                        "C",
                        1.25),
                own("volatile and atomic: at most 1.0 × Agrona", OLDEST, NEWEST, "atomics", ATOMIC, "Agrona", 1.0),
                own("any field access: at most 0.2 × JNA Pointer", OLDEST, NEWEST, "fields", PLAIN, "JnaPointer", 0.2),
                own(
                        "any field access: at most 0.05 × JNA Structure",
                        OLDEST,
                        NEWEST,
                        "fields",
                        PLAIN,
                        "JnaStructure",
                        0.05),
                text("string get: at most 1.0 × the best Java peer", "get", Contenders.OWN, TEXT_PEERS),
                text("string set: at most 1.0 × the best Java peer", "set", Contenders.OWN, TEXT_PEERS),
                text(
                        "string get, a NUL searched: at most 1.0 × the best Java peer that searches it",
                        "get",
                        Contenders.OWN,
                        SEARCHING_PEERS),
                text(
                        "string get, the length known: at most 1.0 × the best Java peer that knows it",
                        "get",
                        Contenders.PREFIXED,
                        KNOWING_PEERS),
                text(
                        "string set, checked and the field cleared: at most 1.0 × Agrona with the same work",
                        "set",
                        Contenders.OWN,
                        List.of("AgronaCleared")),
                new Goal(
                        "process round trip: at most 1.1 × C to C",
                        OLDEST,
                        NEWEST,
                        "roundtrip",
                        List.of("round trip"),
                        "Java-Java",
                        List.of("C-C"),
                        1.1),
                own("exclusive lock, free: at most 1.5 × C", OLDEST, NEWEST, "locks", List.of("free"), "C", 1.5),
                own(
                        "exclusive lock, free: at most 0.05 × a robust mutex through JNA",
                        OLDEST,
                        NEWEST,
                        "locks",
                        List.of("free"),
                        "RobustMutex",
                        0.05),
                new Goal(
                        "exclusive lock, contended by two processes: at least 0.8 × as often as C and C",
                        OLDEST,
                        NEWEST,
                        "locks",
                        List.of("contended by two"),
                        "Java-Java",
                        List.of("C-C"),
                        1.25),
                own(
                        "snapshot of 32 and 256 bytes: at most 1.5 × C",
                        22,
                        NEWEST,
                        "snapshots",
                        List.of("snapshot32", "snapshot256"),
                        "C",
                        1.5),
                own(
                        "snapshot of 4,096 bytes: at most 1.2 × C",
                        22,
                        NEWEST,
                        "snapshots",
                        List.of("snapshot4096"),
                        "C",
                        1.2),
                own(
                        "snapshots: at most 2 × C",
                        OLDEST,
                        21,
                        "snapshots",
                        List.of("snapshot32", "snapshot256", "snapshot4096"),
                        "C",
                        2),
                new Goal(
                        "round trip of two that wake each other: at most 1.5 × C to C",
                        OLDEST,
                        NEWEST,
                        "wakeups",
                        List.of("round trip, woken"),
                        "Java-Java",
                        List.of("C-C"),
                        1.5),
                new Goal(
                        "update to visible on another machine, latency low: at most 2 × half of Aeron's ping-pong",
                        OLDEST,
                        NEWEST,
                        "mirror",
                        List.of("256 B, low, p50"),
                        "Mirror",
                        List.of("AeronPingPong"),
                        2),
                own(
                        "acquire and close, existing region: at most 3 × the same calls in C",
                        OLDEST,
                        NEWEST,
                        "lifecycle",
                        EXISTING,
                        "C",
                        3),
                own(
                        "acquire and close, existing region: faster than Python",
                        OLDEST,
                        NEWEST,
                        "lifecycle",
                        EXISTING,
                        "Python",
                        1));
    }

    private static Goal own(
            String text,
            int firstJdk,
            int lastJdk,
            String group,
            List<String> operations,
            String competitor,
            double limit) {
        return new Goal(text, firstJdk, lastJdk, group, operations, Contenders.OWN, List.of(competitor), limit);
    }

    private static Goal text(String text, String operation, String contender, List<String> peers) {
        List<String> operations =
                TEXTS.stream().map(length -> operation + " " + length).toList();
        return new Goal(text, OLDEST, NEWEST, "texts", operations, contender, peers, 1);
    }
}
