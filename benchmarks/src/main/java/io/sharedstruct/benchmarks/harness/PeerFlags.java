package io.sharedstruct.benchmarks.harness;

/** JVM flags that peers need. Each fork gets only those of its contender; ours gets none. */
public final class PeerFlags {

    public static final String EXPORT_MISC = "--add-exports=java.base/jdk.internal.misc=ALL-UNNAMED";
    public static final String OPEN_MISC = "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED";
    public static final String AGRONA_UNCHECKED = "-Dagrona.disable.bounds.checks=true";

    public static final String CHRONICLE_1 = "--add-exports=java.base/jdk.internal.ref=ALL-UNNAMED";
    public static final String CHRONICLE_2 = "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED";
    public static final String CHRONICLE_3 = "--add-exports=jdk.unsupported/sun.misc=ALL-UNNAMED";
    public static final String CHRONICLE_4 = "--add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED";
    public static final String CHRONICLE_5 = "--add-opens=jdk.compiler/com.sun.tools.javac=ALL-UNNAMED";
    public static final String CHRONICLE_6 = "--add-opens=java.base/java.lang=ALL-UNNAMED";
    public static final String CHRONICLE_7 = "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED";
    public static final String CHRONICLE_8 = "--add-opens=java.base/java.io=ALL-UNNAMED";
    public static final String CHRONICLE_9 = "--add-opens=java.base/java.util=ALL-UNNAMED";

    private PeerFlags() {}
}
