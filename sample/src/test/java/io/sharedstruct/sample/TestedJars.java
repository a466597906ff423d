package io.sharedstruct.sample;

import java.io.File;
import java.util.Arrays;

/** The jars that the tests run against. */
public final class TestedJars {

    private TestedJars() {}

    public static String of(String artifact) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> entry.contains(artifact) && entry.endsWith(".jar") && !entry.contains("-tests"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(artifact + " is not on the class path as a jar"));
    }
}
