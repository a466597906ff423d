package io.sharedstruct.benchmarks.harness;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How much is measured.
 *
 * @param form how thoroughly
 * @param target where the build has put the jar
 * @param sources where the C and Python programs are
 * @param out where figures go
 */
public record Plan(Form form, Path target, Path sources, Path out) {

    /** java.lang.foreign is final from here on. */
    private static final int FOREIGN_MEMORY = 22;

    /** Whether everything is measured only to see that it works. */
    public boolean quick() {
        return form == Form.QUICK;
    }

    /** How often each number of structs is compiled: a large one takes minutes. */
    public int compilations(int structs) {
        return structs > 1_000 ? 1 : form.repetitions();
    }

    /** The file that collects the figures. */
    public Path figures() {
        return out.resolve("figures-" + jdk() + ".tsv");
    }

    /** The JDK that runs. */
    public int jdk() {
        return Runtime.version().feature();
    }

    /** Whether this JDK has the foreign memory API. */
    public boolean hasForeignMemory() {
        return jdk() >= FOREIGN_MEMORY;
    }

    /** With how many threads a group is measured. */
    List<Integer> threads(String suffix) {
        return switch (suffix) {
            case "Scale" -> quick() ? List.of(1, 2) : List.of(1, 2, 8, 64);
            case "OpenRegions" -> quick() ? List.of(1) : List.of(1, 4);
            default -> List.of(1);
        };
    }

    /** How many processes read at the same time. */
    public List<Integer> readers() {
        return quick() ? List.of(1, 2) : List.of(1, 2, 8, 64);
    }

    /** The parameters that differ from those that stand at the benchmark. */
    Map<String, List<String>> parameters(String suffix, String type, int threads) {
        return switch (suffix) {
            case "Charsets" -> quick() ? Map.of("charset", List.of("UTF-16LE")) : Map.of();
            case "Texts" -> quick() ? Map.of("text", List.of("ascii11", "umlauts200")) : Map.of();
            case "Lifecycle" -> quick() ? Map.of("size", List.of("4096", "16777216")) : Map.of();
            case "OpenRegions" -> quick() ? Map.of("regions", List.of("1", "100")) : Map.of();
            case "Scale" -> Map.of("size", sizes(type, threads));
            default -> Map.of();
        };
    }

    private List<String> sizes(String type, int threads) {
        if (threads > 1) {
            return List.of("1048576");
        }
        if (quick()) {
            return List.of("4096", "1048576");
        }
        List<String> upTo2Gigabytes = List.of("4096", "65536", "1048576", "16777216", "268435456", "1073741824");
        return type.startsWith("SharedStruct")
                ? List.of("4096", "65536", "1048576", "16777216", "268435456", "1073741824", "8589934592")
                : upTo2Gigabytes;
    }
}
