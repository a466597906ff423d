package io.sharedstruct.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the documentation, named by its path from the root of the project. */
public record Page(String path, String text) {

    /** A block between fences; its language is empty if the fence names none. */
    public record Block(String language, String code) {}

    private static final Path PROJECT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    public static Page read(String path) throws IOException {
        return new Page(path, Files.readString(PROJECT.resolve(path)));
    }

    /** README and the pages under docs, which are the ones with code. */
    public static List<Page> all() throws IOException {
        List<Page> pages = new ArrayList<>(List.of(read("README.md")));
        try (Stream<Path> files = Files.list(PROJECT.resolve("docs"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pages.add(read("docs/" + file.getFileName()));
            }
        }
        return pages;
    }

    public Path file() {
        return PROJECT.resolve(path);
    }

    public List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(found -> new Block(found.group(1), found.group(2)))
                .toList();
    }

    /** The code of a language, in its order. */
    public List<String> code(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .map(Block::code)
                .toList();
    }

    /** The same with another name for the region that the pages call MyData. */
    public List<String> code(String language, String region) {
        return code(language).stream()
                .map(code ->
                        code.replace("\"MyData\"", '"' + region + '"').replace("\"/MyData\"", "\"/" + region + '"'))
                .toList();
    }

    /** The lines of the first block without a language that starts like this. */
    public List<String> lines(String start) {
        return code("").stream()
                .filter(code -> code.startsWith(start))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(path + " has no block that starts with " + start))
                .lines()
                .toList();
    }

    public String withoutCode() {
        return BLOCK.matcher(text).replaceAll(Matcher.quoteReplacement(""));
    }
}
