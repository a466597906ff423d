package io.sharedstruct.processor.check;

import io.sharedstruct.processor.model.CWords;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.NestedType;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import io.sharedstruct.processor.model.type.ArrayType;
import io.sharedstruct.processor.model.type.FieldType;
import io.sharedstruct.processor.problem.OutputProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.source.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what is right in Java and wrong in C: a warning, because most programs never see C. */
public final class HeaderValidator {

    private final Map<String, String> structs = new HashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Site site;

    private HeaderValidator(Site site) {
        this.site = site;
    }

    /** The problems of the header of a struct, all at that. */
    public static List<Problem> check(StructModel struct, Site site) {
        HeaderValidator validator = new HeaderValidator(site);
        validator.visit(struct.type(), struct.fields());
        return List.copyOf(validator.problems);
    }

    /** A struct in C has one name only, without the package. */
    private void visit(StructType struct, List<FieldModel> fields) {
        String name = CWords.type(struct);
        if (!visited.add(struct.qualifiedName())) {
            return;
        }
        String other = structs.putIfAbsent(name, struct.qualifiedName());
        if (other != null) {
            problems.add(OutputProblem.sameNameInC(site, name, other, struct.qualifiedName()));
        }
        for (FieldModel field : fields) {
            FieldType element = field.type() instanceof ArrayType array ? array.element() : field.type();
            if (element instanceof NestedType nested) {
                visit(nested.struct(), nested.fields());
            }
        }
    }
}
