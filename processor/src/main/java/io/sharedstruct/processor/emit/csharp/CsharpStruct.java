package io.sharedstruct.processor.emit.csharp;

import io.sharedstruct.processor.emit.text.Comments;
import io.sharedstruct.processor.emit.text.Names;
import io.sharedstruct.processor.model.Doc;
import io.sharedstruct.processor.model.NestedType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Writes one struct in C#: fields where the bytes are values of C# and aligned, properties where they aren't, and methods for arrays. A
 * struct that is too large for a value has no bytes, but their address.
 */
final class CsharpStruct {

    private static final String INDENT = "    ";

    private final CsharpScope scope;
    private final CsharpTypes types;
    private final NestedType struct;
    private final String name;
    private final boolean isView;
    private final List<CsharpField> fields;
    private final Map<CsharpField, String> bases = new HashMap<>();
    private final Names names;
    private final List<String> lines = new ArrayList<>();
    private final List<String> checks = new ArrayList<>();

    private CsharpStruct(CsharpScope scope, NestedType struct) {
        this.scope = scope;
        this.struct = struct;
        types = new CsharpTypes(scope);
        name = scope.simpleName(struct);
        isView = CsharpScope.isView(struct);
        fields = struct.fields().stream()
                .map(CsharpField::of)
                .sorted(Comparator.comparingLong(field -> field.model().offset()))
                .toList();
        names = CsharpNames.members(Set.of(name, scope.shared()));
        fields.forEach(field ->
                bases.put(field, names.unique(CsharpNames.pascal(field.model().name()))));
    }

    /** The definition. */
    static List<String> emit(CsharpScope scope, NestedType struct) {
        CsharpStruct emitter = new CsharpStruct(scope, struct);
        emitter.emit();
        return emitter.lines;
    }

    /** Statements that compare what the compiler has made of the definition with what it should be. */
    static List<String> checks(CsharpScope scope, NestedType struct) {
        CsharpStruct emitter = new CsharpStruct(scope, struct);
        emitter.emit();
        return emitter.checks;
    }

    private void emit() {
        String of = "The struct " + Comments.ascii(struct.struct().qualifiedName()) + ".";
        List<String> said = CsharpComment.of(struct.struct().docs().struct(), "");
        lines.addAll(said.isEmpty() || !said.get(0).startsWith("///") ? CsharpComment.summary(of, "") : List.of());
        lines.addAll(said);
        if (!isView) {
            lines.add("[global::System.Runtime.InteropServices.StructLayout(");
            lines.add(INDENT + "global::System.Runtime.InteropServices.LayoutKind.Explicit, Size = " + struct.size()
                    + ")]");
            checks.add("Check(" + literal(name) + ", sizeof(" + scope.name(struct) + "), " + struct.size() + ");");
        }
        lines.add("public " + (isView ? "readonly " : "") + "unsafe struct " + name);
        lines.add("{");
        add("/// <summary>The bytes of the struct.</summary>");
        add("public const long SizeOf = " + struct.size() + ";");
        fields.forEach(this::addConstants);
        addStorage();
        fields.forEach(this::addMember);
        lines.add("}");
    }

    private void add(String... added) {
        for (String line : added) {
            lines.add(line.isEmpty() ? "" : INDENT + line);
        }
    }

    private static String literal(String text) {
        return CsharpText.literal(text);
    }

    private String base(CsharpField field) {
        return Objects.requireNonNull(bases.get(field));
    }

    /** Where it lies, and how many there are. */
    private void addConstants(CsharpField field) {
        if (!field.isBits()) {
            add("public const long " + names.claim(base(field) + "Offset") + " = "
                    + field.model().offset() + ";");
        }
        for (int i = 0; i < field.lengths().size(); i++) {
            long length = field.lengths().get(i);
            add("public const " + (length > Integer.MAX_VALUE ? "long " : "int ")
                    + names.claim(base(field) + field.lengthNames().get(i)) + " = " + length + ";");
        }
    }

    private void addStorage() {
        if (!isView) {
            add("", "[global::System.Runtime.InteropServices.FieldOffset(0)]", "private byte _bytes;");
            return;
        }
        add("", "private readonly byte* _at;", "private readonly bool _isReadOnly;", "");
        add("internal " + name + "(byte* at, bool isReadOnly)", "{");
        add(INDENT + "_at = at;", INDENT + "_isReadOnly = isReadOnly;", "}");
    }

    private void addMember(CsharpField field) {
        CsharpType type = types.of(field.element());
        String note = String.join(" ", List.of(field.note(), type.note())).strip();
        Doc doc = struct.struct().docs().of(field.model().name());
        List<String> said = CsharpComment.of(doc, note, INDENT);
        String place = field.place(scope.support("Memory"));
        if (field.isArray()) {
            addArray(field, type, said, place);
        } else if (field.isView()) {
            begin(said);
            addGetter("public " + type.name() + " " + base(field), type.read(place));
        } else if (!isView && type.isField() && (field.isStruct() || field.isAligned(struct.alignment()))) {
            begin(said);
            add("[global::System.Runtime.InteropServices.FieldOffset("
                    + field.model().offset() + ")]");
            add("public " + type.name() + " " + base(field) + ";");
            checkOffset(field, type);
        } else if (field.isWord() || field.isStruct()) {
            begin(said);
            addGetter("public ref " + type.name() + " " + base(field), "ref " + type.read(place));
            if (field.isStruct()) {
                addCopies(field, type, said, place, "");
            }
        } else {
            begin(said);
            add("public " + type.name() + " " + base(field), "{", INDENT + "get");
            addBody(INDENT, "return " + type.read(place) + ";", false);
            add("", INDENT + "set");
            addBody(INDENT, write(type, field, place), true);
            add("}");
        }
    }

    private void begin(List<String> said) {
        add("");
        lines.addAll(said);
    }

    private void addGetter(String declaration, String value) {
        boolean isReference = value.startsWith("ref ");
        add(declaration, "{", INDENT + "get");
        addBody(INDENT, "return " + value + ";", isReference);
        add("}");
    }

    private static String write(CsharpType type, CsharpField field, String place) {
        return type.write(place).replace("$property", literal(field.model().name())) + ";";
    }

    /** Adds a body around a statement that finds the struct at {@code self}. */
    private void addBody(String indent, String statement, boolean writes) {
        List<String> body = new ArrayList<>(List.of("{"));
        if (isView) {
            if (writes) {
                body.add(INDENT + scope.support("Memory") + ".CheckWritable(_isReadOnly);");
            }
            body.addAll(List.of(INDENT + "byte* self = _at;", INDENT + statement));
        } else {
            body.addAll(List.of(
                    INDENT + "fixed (byte* self = &_bytes)", INDENT + "{", INDENT + INDENT + statement, INDENT + "}"));
        }
        body.add("}");
        body.forEach(line -> add(indent + line));
    }

    private void addArray(CsharpField field, CsharpType type, List<String> said, String place) {
        String parameters = "(" + field.parameters() + ")";
        if (field.isView()) {
            begin(said);
            String named = names.claim(base(field) + "At");
            add("public " + type.name() + " " + named + parameters);
            addBody("", "return " + type.read(place) + ";", false);
        } else if (field.isWord() || field.isStruct()) {
            begin(said);
            String named = names.claim(base(field) + "At");
            add("public ref " + type.name() + " " + named + parameters);
            addBody("", "return ref " + type.read(place) + ";", true);
        }
        if (!type.write().isEmpty()) {
            addCopies(field, type, said, place, field.parameters());
        }
        if (!isView
                && type.isField()
                && !field.isStruct()
                && field.isAligned(struct.alignment())
                && field.count() <= Integer.MAX_VALUE) {
            addSpan(field, type);
        }
    }

    private void addCopies(CsharpField field, CsharpType type, List<String> said, String place, String parameters) {
        begin(said);
        add("public " + type.name() + " " + names.claim("Get" + base(field)) + "(" + parameters + ")");
        addBody("", "return " + type.read(place) + ";", false);
        begin(said);
        String more = parameters.isEmpty() ? "" : ", ";
        add("public void " + names.claim("Set" + base(field)) + "(" + parameters + more + type.name() + " value)");
        addBody("", write(type, field, place), true);
    }

    /** All elements at once, which only .NET has. */
    private void addSpan(CsharpField field, CsharpType type) {
        lines.add("");
        lines.add("#if NET6_0_OR_GREATER");
        add("public global::System.Span<" + type.name() + "> " + names.claim(base(field) + "Span"), "{");
        add(INDENT + "get { return " + scope.support("Memory") + ".Span<" + type.name() + ">(ref _bytes, "
                + field.model().offset() + ", " + field.count() + "); }");
        add("}");
        lines.add("#endif");
    }

    private void checkOffset(CsharpField field, CsharpType type) {
        String pointer = "((" + scope.name(struct) + "*)64)";
        checks.add("Check(" + literal(name + "." + base(field)) + ", (byte*)&" + pointer + "->" + base(field)
                + " - (byte*)64, " + field.model().offset() + ");");
        checks.add("Check(" + literal(name + "." + base(field)) + ", sizeof(" + type.name() + "), "
                + field.element().size() + ");");
    }
}
