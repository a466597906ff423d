package io.sharedstruct.processor.emit.flyweight;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Decides how the generated class calls a top-level class. By its simple name, which an import makes sure of, so that no
 * class of the package takes over; in full, if the simple name means something else inside the generated class.
 */
final class NameResolver {

    /** The parameters and variables of generated methods. */
    private static final Set<String> VARIABLES = Set.of(
            "at",
            "attached",
            "closed",
            "code",
            "column",
            "constant",
            "delta",
            "expected",
            "from",
            "holder",
            "i",
            "index",
            "initializer",
            "into",
            "j",
            "length",
            "mask",
            "name",
            "offset",
            "options",
            "other",
            "path",
            "reader",
            "row",
            "seen",
            "source",
            "timeout",
            "value",
            "values",
            "view",
            "writer");

    /** What lies in every generated class. */
    private static final Set<String> MEMBERS = Set.of("Snapshot", "View");

    private final String packageName;
    private final Set<String> fields;
    private final Set<String> types;
    private final Map<String, String> meanings = new HashMap<>();

    /**
     * For one source file.
     *
     * @param packageName its package
     * @param self the class in it
     * @param fields the names of fields that the class inherits
     * @param types the names of types that the class inherits
     */
    NameResolver(String packageName, String self, Set<String> fields, Set<String> types) {
        this.packageName = packageName;
        this.fields = fields;
        this.types = types;
        if (!isShadowed(simple(self))) {
            meanings.put(simple(self), self);
        }
    }

    /** Notes that code names a class. */
    void use(String qualified) {
        String name = simple(qualified);
        if (!isShadowed(name)
                && (!isObscured(name) || isObscured(root(qualified)) || types.contains(root(qualified)))) {
            meanings.putIfAbsent(name, qualified);
        }
    }

    /** What the file says for a class. */
    String say(String qualified) {
        return qualified.equals(meanings.get(simple(qualified))) ? simple(qualified) : qualified;
    }

    /** The classes to import, in order. */
    Set<String> imports() {
        Set<String> imports = new TreeSet<>(meanings.values());
        imports.removeIf(name -> packageOf(name).isEmpty() || packageOf(name).equals(packageName));
        return imports;
    }

    private boolean isShadowed(String name) {
        return types.contains(name) || MEMBERS.contains(name);
    }

    private boolean isObscured(String name) {
        return fields.contains(name) || VARIABLES.contains(name);
    }

    private static String simple(String qualified) {
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    private static String root(String qualified) {
        int end = qualified.indexOf('.');
        return end < 0 ? qualified : qualified.substring(0, end);
    }

    private static String packageOf(String qualified) {
        int end = qualified.lastIndexOf('.');
        return end < 0 ? "" : qualified.substring(0, end);
    }
}
