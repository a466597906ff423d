package io.sharedstruct.sample.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows the links of HTML pages in a folder, and those to their pictures, scripts and styles. */
final class Links {

    private static final Pattern LINK = Pattern.compile("<[^>]* (?:href|src)=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile(" id=\"([^\"]*)\"");

    private final Path root;
    private final Map<Path, Set<String>> anchors = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int count;

    /** @param root what links that begin with a slash begin at */
    Links(Path root) {
        this.root = root;
    }

    void check(Path page, String text) {
        Matcher matcher = LINK.matcher(text);
        while (matcher.find()) {
            String link = matcher.group(1).replace("&amp;", "&");
            URI uri = URI.create(link);
            if (uri.getScheme() == null && uri.getHost() == null) {
                count++;
                if (!leadsSomewhere(page, uri)) {
                    broken.add(root.relativize(page) + ": " + link);
                }
            }
        }
    }

    private boolean leadsSomewhere(Path page, URI uri) {
        String path = uri.getPath();
        Path target = path.isEmpty()
                ? page
                : path.startsWith("/")
                        ? root.resolve(path.substring(1))
                        : page.resolveSibling(path).normalize();
        if (Files.isDirectory(target)) {
            target = target.resolve("index.html");
        }
        String fragment = uri.getRawFragment();
        return Files.isRegularFile(target)
                && (fragment == null
                        || fragment.isEmpty()
                        || anchors.computeIfAbsent(target, Links::anchors)
                                .contains(URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8)));
    }

    private static Set<String> anchors(Path page) {
        try {
            return ANCHOR.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1)
                            .replace("&lt;", "<")
                            .replace("&gt;", ">")
                            .replace("&amp;", "&"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> broken() {
        return broken;
    }

    int count() {
        return count;
    }
}
