package io.sharedstruct.processor.emit.flyweight;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Statements that would be too many for a method, in several: JVMS 4.7.3 allows 65,535 bytes, and HotSpot compiles 8,000. */
final class Parts {

    /** The most statements, or properties, for which one method is made. */
    static final int MOST = 100;

    private Parts() {}

    /**
     * Puts statements into methods.
     *
     * @param statements the statements, each of which stands alone
     * @param name what the methods are called, with a number each
     * @param parameter what they are given
     * @param parts what the methods are added to
     * @return the statements, or calls of the methods
     */
    static CodeBlock of(List<CodeBlock> statements, String name, ParameterSpec parameter, List<MethodSpec> parts) {
        if (statements.size() <= MOST) {
            return CodeBlock.join(statements, "");
        }
        CodeBlock.Builder calls = CodeBlock.builder();
        for (int from = 0; from < statements.size(); from += MOST) {
            List<CodeBlock> some = statements.subList(from, Math.min(statements.size(), from + MOST));
            MethodSpec part = MethodSpec.methodBuilder(name + "$" + parts.size())
                    .addModifiers(Modifier.PRIVATE)
                    .addParameter(parameter)
                    .addCode(CodeBlock.join(some, ""))
                    .build();
            parts.add(part);
            calls.addStatement("$N($N)", part, parameter);
        }
        return calls.build();
    }
}
