package io.sharedstruct.benchmarks.compile;

import java.util.List;

/** What is compiled: types of the same ten properties, as this library and its peers want them declared. */
enum Sources {
    /** Interfaces with getters and setters. */
    STRUCTS("Struct") {
        @Override
        String source(int number) {
            StringBuilder source = new StringBuilder("@io.sharedstruct.SharedStruct(name = \"Struct" + number
                    + "\")\npublic interface Struct" + number + " {\n");
            for (Property property : PROPERTIES) {
                source.append(property.type().equals("String") ? "    @io.sharedstruct.FixedString(32) " : "    ")
                        .append(property.type())
                        .append(property.type().equals("boolean") ? " is" : " get")
                        .append(property.capitalized() + "();\n    void set" + property.capitalized() + "("
                                + property.type() + " " + property.name() + ");\n");
            }
            return source + "}\n";
        }
    },
    /** Abstract classes with a builder, as their guide has them. */
    AUTO_VALUE("Value") {
        @Override
        String source(int number) {
            StringBuilder source = new StringBuilder("@com.google.auto.value.AutoValue\npublic abstract class Value"
                    + number + " {\n    public static Builder builder() {\n        return new AutoValue_Value" + number
                    + ".Builder();\n    }\n");
            for (Property property : PROPERTIES) {
                source.append("    public abstract " + property.type() + " " + property.name() + "();\n");
            }
            source.append("    @com.google.auto.value.AutoValue.Builder\n    public interface Builder {\n");
            for (Property property : PROPERTIES) {
                source.append("        Builder " + property.name() + "(" + property.type() + " value);\n");
            }
            return source + "        Value" + number + " build();\n    }\n}\n";
        }
    },
    /** Interfaces with accessors; a builder and copy methods are always generated. */
    IMMUTABLES("Value") {
        @Override
        String source(int number) {
            StringBuilder source = new StringBuilder(
                    "@org.immutables.value.Value.Immutable\npublic interface Value" + number + " {\n");
            for (Property property : PROPERTIES) {
                source.append("    " + property.type() + " " + property.name() + "();\n");
            }
            return source + "}\n";
        }
    };

    /** A property. */
    private record Property(String type, String name) {
        private String capitalized() {
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
    }

    private static final List<Property> PROPERTIES = List.of(
            new Property("int", "id"),
            new Property("int", "quantity"),
            new Property("int", "state"),
            new Property("long", "time"),
            new Property("long", "sequence"),
            new Property("double", "price"),
            new Property("double", "total"),
            new Property("boolean", "active"),
            new Property("short", "kind"),
            new Property("String", "label"));

    private final String prefix;

    Sources(String prefix) {
        this.prefix = prefix;
    }

    /** The name of a type. */
    String typeName(int number) {
        return prefix + number;
    }

    /** The declaration of a type, behind a package. */
    abstract String source(int number);
}
