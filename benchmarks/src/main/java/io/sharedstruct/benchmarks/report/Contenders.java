package io.sharedstruct.benchmarks.report;

import java.util.List;
import java.util.Map;

/** The names of the contenders, in the order in which they are shown. */
public final class Contenders {

    /** This library. */
    public static final String OWN = "SharedStruct";

    /** The forms of this library that make no garbage, where the usual ones make some. */
    public static final String GARBAGE_FREE = "SharedStructReused";

    /** This library with the length before a text. */
    static final String PREFIXED = "SharedStructPrefixed";

    private static final List<String> ORDER = List.of(
            "Heap",
            "C",
            "CMinimal",
            "Unsafe",
            "UnsafeIndexed",
            "UnsafeObject",
            OWN,
            PREFIXED,
            GARBAGE_FREE,
            "SharedStructRead",
            "SharedStructWrite",
            "SharedStructRegion",
            "FileLock",
            "RobustMutex",
            "Agrona",
            "AgronaCleared",
            "AgronaUnchecked",
            "AgronaPrefixed",
            "Chronicle",
            "Ffm",
            "JnaPointer",
            "JnaStructure",
            "Python",
            "EmptyJvm",
            "Java-Java",
            "Java-C",
            "C-C",
            "Java-C++",
            "Java-Rust",
            "Javac",
            "JavacGenerated",
            "Processor",
            "AutoValue",
            "Immutables",
            "UdpEcho",
            "AeronPingPong",
            "Mirror",
            "Publisher",
            "Subscriber",
            "ToAeron",
            "ToUdp");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("Heap", "Java heap"),
            Map.entry("CMinimal", "C, fewest calls"),
            Map.entry("UnsafeIndexed", "Unsafe, index checked"),
            Map.entry("UnsafeObject", "Unsafe in an object"),
            Map.entry("AgronaCleared", "Agrona, cleared"),
            Map.entry(PREFIXED, "SharedStruct, length prefix"),
            Map.entry(GARBAGE_FREE, "SharedStruct, no garbage"),
            Map.entry("AgronaUnchecked", "Agrona, unchecked"),
            Map.entry("AgronaPrefixed", "Agrona, length prefix"),
            Map.entry("SharedStructRead", "SharedStruct, read side"),
            Map.entry("SharedStructWrite", "SharedStruct, write side"),
            Map.entry("SharedStructRegion", "SharedStruct, whole region"),
            Map.entry("RobustMutex", "robust mutex, JNA"),
            Map.entry("Chronicle", "Chronicle-Values"),
            Map.entry("Ffm", "MemorySegment"),
            Map.entry("JnaPointer", "JNA Pointer"),
            Map.entry("JnaStructure", "JNA Structure"),
            Map.entry("UdpEcho", "C, UDP echo, half"),
            Map.entry("AeronPingPong", "Aeron ping-pong, half"),
            Map.entry("Mirror", "SharedStruct, mirror"),
            Map.entry("Publisher", "SharedStruct, publisher"),
            Map.entry("Subscriber", "SharedStruct, subscriber"),
            Map.entry("ToAeron", "mirror to Aeron ping-pong"),
            Map.entry("ToUdp", "mirror to C, UDP echo"),
            Map.entry("EmptyJvm", "JVM that does nothing"),
            Map.entry("Javac", "javac, interfaces alone"),
            Map.entry("JavacGenerated", "javac, generated classes too"),
            Map.entry("Processor", "javac with the processor"));

    /** What limits the others, rather than competing with them. */
    private static final List<String> LIMITS = List.of(
            "Heap",
            "C",
            "CMinimal",
            "Unsafe",
            "UnsafeIndexed",
            "UnsafeObject",
            "EmptyJvm",
            "C-C",
            "Javac",
            "JavacGenerated",
            "UdpEcho");

    private static final List<String> OURS = List.of(
            OWN,
            PREFIXED,
            GARBAGE_FREE,
            "SharedStructRead",
            "SharedStructWrite",
            "SharedStructRegion",
            "Java-Java",
            "Processor",
            "Mirror",
            "Publisher",
            "Subscriber");

    private Contenders() {}

    /** How a contender is called where people read it. */
    public static String label(String contender) {
        return LABELS.getOrDefault(contender, contender);
    }

    /** Where a contender stands in a table. */
    public static int rank(String contender) {
        int rank = ORDER.indexOf(contender);
        return rank < 0 ? ORDER.size() : rank;
    }

    /** Whether it is this library. */
    public static boolean isOurs(String contender) {
        return OURS.contains(contender);
    }

    /** Whether it is a limit. */
    public static boolean isLimit(String contender) {
        return LIMITS.contains(contender);
    }
}
