package io.sharedstruct.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What the code that is generated for a struct will meet where it is compiled. */
public final class BuildReader {

    /** The module of the runtime. */
    public static final String RUNTIME = "io.sharedstruct";

    private final TypeElement struct;
    private final Elements elements;
    private final @Nullable ModuleElement module;

    public BuildReader(TypeElement struct, Elements elements) {
        this.struct = struct;
        this.elements = elements;
        module = elements.getModuleOf(struct);
    }

    /** The version of generated code that the runtime runs; 0 if it is too old to say. */
    public int codeVersion() {
        String owner = RUNTIME + ".runtime.Regions";
        TypeElement regions = module == null ? elements.getTypeElement(owner) : elements.getTypeElement(module, owner);
        if (regions != null) {
            for (VariableElement field : ElementFilter.fieldsIn(regions.getEnclosedElements())) {
                if (field.getSimpleName().contentEquals("CODE_VERSION")
                        && field.getConstantValue() instanceof Integer version) {
                    return version;
                }
            }
        }
        return 0;
    }

    /** The module of the struct, empty if it has no name. */
    public String moduleName() {
        return module == null ? "" : module.getQualifiedName().toString();
    }

    /** Whether other modules can use the generated class, and then may not read the runtime that it extends. */
    public boolean isExportedWithoutRuntime() {
        return module != null
                && !module.isUnnamed()
                && !module.getQualifiedName().contentEquals(RUNTIME)
                && StructReader.isPublic(struct)
                && isExported(module)
                && !passesOn(module, new HashSet<>())
                && !isSuppressed();
    }

    private boolean isExported(ModuleElement owner) {
        return ElementFilter.exportsIn(owner.getDirectives()).stream()
                .anyMatch(exports -> exports.getPackage().equals(elements.getPackageOf(struct)));
    }

    private static boolean passesOn(ModuleElement from, Set<String> visited) {
        return ElementFilter.requiresIn(from.getDirectives()).stream()
                .filter(requires -> requires.isTransitive())
                .map(requires -> requires.getDependency())
                .filter(to -> visited.add(to.getQualifiedName().toString()))
                .anyMatch(to -> to.getQualifiedName().contentEquals(RUNTIME) || passesOn(to, visited));
    }

    private boolean isSuppressed() {
        for (Element e = struct; e != null; e = e.getEnclosingElement()) {
            SuppressWarnings warnings = e.getAnnotation(SuppressWarnings.class);
            if (warnings != null && Set.of(warnings.value()).contains("exports")) {
                return true;
            }
        }
        return false;
    }
}
