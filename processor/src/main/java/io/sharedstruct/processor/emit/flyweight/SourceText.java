package io.sharedstruct.processor.emit.flyweight;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Makes a source file of a class as JavaPoet shows it: without a package, with every class named in full, and in steps of two
 * spaces. JavaPoet's own files cost another rendering, and can't import what lies in {@code java.lang} or call a class by
 * another name than the one that it takes for free.
 */
final class SourceText {

    private static final int WIDTH = 120;

    private static final String CONSTANT = "public static final ";
    /** Where JavaPoet breaks a line although nothing is longer. */
    private static final Pattern BROKEN_THROWS = Pattern.compile("\\) throws\n +");

    private static final String OVERRIDE = "@Override";

    private final String text;
    private final Set<String> ofUser;
    private final NameResolver names;

    /** Where names of classes begin and end, those in comments too. */
    private final List<int[]> places = new ArrayList<>();

    private SourceText(String text, Set<String> ofUser, NameResolver names) {
        this.text = text;
        this.ofUser = ofUser;
        this.names = names;
    }

    /**
     * The file.
     *
     * @param type the class as JavaPoet shows it
     * @param ofUser the qualified names of the top-level classes that the user wrote, or are generated
     */
    static String of(String packageName, String type, Set<String> ofUser, NameResolver names) {
        SourceText source = new SourceText(type, ofUser, names);
        source.find();
        StringBuilder file = new StringBuilder(type.length() * 3 / 2);
        if (!packageName.isEmpty()) {
            file.append("package ").append(packageName).append(";\n\n");
        }
        Set<String> imports = names.imports();
        imports.forEach(name -> file.append("import ").append(name).append(";\n"));
        if (!imports.isEmpty()) {
            file.append('\n');
        }
        source.appendLines(file);
        return file.toString();
    }

    /** Finds the names of classes outside strings, and notes those outside comments as used. */
    private void find() {
        boolean comment = false;
        int end;
        for (int at = 0; at < text.length(); at = end) {
            char first = text.charAt(at);
            end = at + 1;
            if (text.startsWith(comment ? "*/" : "/*", at)) {
                comment = !comment;
                end++;
            } else if (!comment && first == '"') {
                end = endOfString(at);
            } else if (!comment && text.startsWith("//", at)) {
                end = text.indexOf('\n', at);
            } else if (Character.isJavaIdentifierStart(first)) {
                end = endOfName(at);
                int endOfClass = endOfClass(at, end);
                if (endOfClass > 0) {
                    places.add(new int[] {at, endOfClass});
                    if (!comment) {
                        names.use(text.substring(at, endOfClass));
                    }
                }
            }
        }
    }

    private int endOfString(int start) {
        int at = start + 1;
        while (text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    /** The end of identifiers with dots between them. */
    private int endOfName(int start) {
        int at = start;
        while (Character.isJavaIdentifierPart(text.charAt(at))
                || (text.charAt(at) == '.' && Character.isJavaIdentifierStart(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    /** The end of the top-level class that a name begins with, 0 if it doesn't. */
    private int endOfClass(int start, int end) {
        int found = 0;
        int from = start;
        for (int to = start + 1; to <= end; to++) {
            if (to == end || text.charAt(to) == '.') {
                if (ofUser.contains(text.substring(start, to))) {
                    found = to;
                } else if (found == 0 && Character.isUpperCase(text.charAt(from)) && isKnown(start)) {
                    return to;
                }
                from = to + 1;
            }
        }
        return found;
    }

    /** Whether it lies in a package of Java or of this library; these begin in lower case, and their classes don't. */
    private boolean isKnown(int start) {
        return text.startsWith("java.", start)
                || text.startsWith("javax.", start)
                || text.startsWith("io.sharedstruct.", start);
    }

    private String resolved() {
        StringBuilder resolved = new StringBuilder(text.length());
        int from = 0;
        for (int[] place : places) {
            resolved.append(text, from, place[0]).append(names.say(text.substring(place[0], place[1])));
            from = place[1];
        }
        resolved.append(text, from, text.length());
        return BROKEN_THROWS.matcher(resolved).replaceAll(") throws ");
    }

    /**
     * In steps of four spaces. A comment or a method that fits into a line takes one, with its {@code @Override}, and what JavaPoet has broken, because
     * names were longer, is one line again.
     */
    private void appendLines(StringBuilder file) {
        String[] lines = resolved().split("\n", -1);
        int[] indents = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            String content = lines[i].strip();
            indents[i] = content.isEmpty() ? 0 : 2 * lines[i].indexOf(content.charAt(0));
            lines[i] = content;
        }
        int room = 0;
        boolean afterOverride = false;
        for (int i = 0; i < lines.length - 1; i++) {
            String content = lines[i];
            int indent = indents[i];
            if (content.isEmpty() && isBetweenConstants(lines, i)) {
                continue;
            }
            int merged = mergeable(lines, i);
            if (merged > 0) {
                String whole = whole(lines, i, merged);
                if (indent + whole.length() <= WIDTH) {
                    i += merged;
                    content = whole;
                }
            }
            if (content.length() < room && !content.startsWith("\"")) {
                file.setCharAt(file.length() - 1, ' ');
                room -= content.length() + 1;
            } else if (afterOverride
                    && content.endsWith("}")
                    && indent + OVERRIDE.length() + content.length() < WIDTH) {
                file.setCharAt(file.length() - 1, ' ');
            } else {
                indent -= content.startsWith("*") ? 1 : 0;
                file.append(" ".repeat(indent));
                room = WIDTH - indent - content.length();
            }
            file.append(content).append('\n');
            afterOverride = content.equals(OVERRIDE);
            boolean isBroken = content.endsWith(",") || content.endsWith(" throws");
            room = isBroken && !content.startsWith("*") ? room : 0;
        }
    }

    private static boolean isBetweenConstants(String[] lines, int empty) {
        return empty > 0
                && empty + 4 < lines.length
                && lines[empty - 1].startsWith(CONSTANT)
                && lines[empty + 3].equals("*/")
                && lines[empty + 4].startsWith(CONSTANT);
    }

    /** How many lines behind one make a comment of a line with it, or a method with a statement or none; 0 if it begins neither. */
    private static int mergeable(String[] lines, int first) {
        if (first + 2 >= lines.length) {
            return 0;
        }
        if (lines[first].equals("/**")) {
            return lines[first + 2].equals("*/") ? 2 : 0;
        }
        if (!lines[first].startsWith("p") || !lines[first].endsWith(") {")) {
            return 0;
        }
        if (lines[first + 1].equals("}")) {
            return 1;
        }
        return lines[first + 1].endsWith(";") && lines[first + 2].equals("}") ? 2 : 0;
    }

    private static String whole(String[] lines, int first, int following) {
        String line = lines[first];
        if (line.equals("/**")) {
            return "/** " + lines[first + 1].substring(2) + " */";
        }
        return following == 1 ? line + "}" : line + " " + lines[first + 1] + " }";
    }
}
