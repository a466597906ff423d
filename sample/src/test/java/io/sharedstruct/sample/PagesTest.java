package io.sharedstruct.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever follows the pages gets somewhere, and no code in them is untested. */
class PagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    /** A new block belongs here, and into the test that runs it. */
    private static final Map<String, List<String>> TESTED = Map.ofEntries(
            Map.entry(
                    "README.md",
                    List.of("java: ReadmeTest", "java: ReadmeTest", "xml: InstallTest", "kotlin: InstallTest")),
            Map.entry("docs/application-servers.md", List.of("java: ApplicationServersPageTest")),
            Map.entry("docs/containers.md", List.of("sh: ContainersPageTest", "sh: ContainersPageTest")),
            Map.entry("docs/cpp.md", List.of("cpp: CppPageTest", "cpp: CppPageTest")),
            Map.entry(
                    "docs/csharp.md",
                    List.of("csharp: CsharpPageTest", "java: CsharpPageTest", "csharp: CsharpPageTest")),
            Map.entry("docs/gradle.md", List.of("kotlin: GradlePageTest")),
            Map.entry("docs/inspect.md", List.of("java: InspectPageTest")),
            Map.entry(
                    "docs/kotlin.md",
                    List.of("kotlin: KotlinPageTest", "kotlin: KotlinPageTest", "xml: KotlinPageTest")),
            Map.entry("docs/languages.md", List.of("c: ReadmeTest", "c: ReadmeTest", "python: ReadmeTest")),
            Map.entry("docs/mirror.md", List.of("java: MirrorPageTest")),
            Map.entry(
                    "docs/packaging.md",
                    List.of(
                            "xml: PackagingPageTest",
                            "sh: PackagingPageTest",
                            "sh: PackagingPageTest",
                            "sh: PackagingPageTest",
                            "sh: PackagingPageTest",
                            "xml: PackagingPageTest",
                            "java: PackagingPageTest",
                            "sh: PackagingPageTest",
                            "sh: PackagingPageTest",
                            "sh: PackagingPageTest",
                            "sh: PackagingPageTest")),
            Map.entry("docs/python.md", List.of("python: PythonPageTest", "python: PythonPageTest")),
            Map.entry("docs/rust.md", List.of("rust: RustPageTest")),
            Map.entry("docs/sample.md", List.of("ini: ServiceTest")));

    @Test
    void everyBlockOfCodeIsTested() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Page page : Page.all()) {
            List<String> languages = page.blocks().stream()
                    .map(Page.Block::language)
                    .filter(language -> !language.isEmpty())
                    .toList();
            if (!languages.isEmpty()) {
                found.put(page.path(), languages);
            }
        }
        Map<String, List<String>> tested = new TreeMap<>();
        TESTED.forEach((page, blocks) -> tested.put(
                page,
                blocks.stream()
                        .map(block -> block.substring(0, block.indexOf(':')))
                        .toList()));
        assertThat(found).isEqualTo(tested);
    }

    /** Or the test above wouldn't see a block. */
    @Test
    void everyFenceIsOneThatTheTestsRead() throws IOException {
        for (Page page : Page.all()) {
            long fences = page.text()
                    .lines()
                    .filter(line -> line.strip().startsWith("```"))
                    .count();
            assertThat(fences).as(page.path()).isEqualTo(2L * page.blocks().size());
        }
    }

    @Test
    void everyRelativeLinkLeadsToAPageAndAHeading() throws IOException {
        List<Page> pages = new ArrayList<>(Page.all());
        pages.add(Page.read("CONTRIBUTING.md"));
        pages.add(Page.read("SECURITY.md"));
        List<String> broken = new ArrayList<>();
        int links = 0;
        for (Page page : pages) {
            Matcher matcher = LINK.matcher(page.withoutCode());
            while (matcher.find()) {
                if (!matcher.group(1).matches("[a-z]+:.*")) {
                    links++;
                    if (!leadsSomewhere(page, matcher.group(1))) {
                        broken.add(page.path() + ": " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
        assertThat(links).isGreaterThan(20);
    }

    private static boolean leadsSomewhere(Page page, String link) throws IOException {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? page.file() : page.file().resolveSibling(path);
        return Files.exists(target)
                && (hash < 0
                        || anchors(new Page(link, Files.readString(target))).contains(link.substring(hash + 1)));
    }

    /** What GitHub makes of headings: small letters, hyphens for spaces, nothing for signs, numbers for what is there twice. */
    private static Set<String> anchors(Page page) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        Matcher matcher = HEADING.matcher(page.withoutCode());
        while (matcher.find()) {
            String anchor = matcher.group(1)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{N} _-]", "")
                    .replace(' ', '-');
            int before = times.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    @Test
    void theReadmeLeadsToEveryPage() throws IOException {
        String readme = Page.read("README.md").text();
        for (Page page : Page.all()) {
            if (!page.path().equals("README.md")) {
                assertThat(readme).contains("](" + page.path() + ")");
            }
        }
    }
}
