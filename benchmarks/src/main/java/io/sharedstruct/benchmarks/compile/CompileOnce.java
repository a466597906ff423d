package io.sharedstruct.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs javac once in a fresh JVM and prints how long it took, in milliseconds, and the peak of memory, in MB. */
public final class CompileOnce {

    private CompileOnce() {}

    public static void main(String[] args) throws IOException {
        int separator = Arrays.asList(args).indexOf("--");
        List<String> options = Arrays.asList(args).subList(0, separator);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            List<Path> sources = Files.readAllLines(Path.of(args[separator + 1])).stream()
                    .map(Path::of)
                    .toList();
            long start = System.nanoTime();
            boolean success = javac.getTask(
                            null, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            double millis = (System.nanoTime() - start) / 1e6;
            if (!success) {
                System.exit(1);
            }
            System.out.println(millis + "\t" + peakMegabytes());
        }
    }

    /** The largest resident size so far, see proc(5). */
    private static double peakMegabytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
            }
        }
        throw new IOException("/proc/self/status has no VmHWM");
    }
}
