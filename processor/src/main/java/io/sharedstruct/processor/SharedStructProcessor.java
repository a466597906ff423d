package io.sharedstruct.processor;

import com.google.auto.service.AutoService;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.processor.check.StructValidator;
import io.sharedstruct.processor.problem.AnnotationProblem;
import io.sharedstruct.processor.problem.Problem;
import io.sharedstruct.processor.read.GeneratedNames;
import io.sharedstruct.processor.read.MethodReader;
import io.sharedstruct.processor.read.Sites;
import io.sharedstruct.processor.read.StructReader;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.struct.RawStruct;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Generates a class for every interface that is annotated with {@link SharedStruct}. For the compiler to call. */
@AutoService(Processor.class)
public final class SharedStructProcessor extends AbstractProcessor {

    private final GeneratedNames names = new GeneratedNames();

    /**
     * Structs that use what doesn't exist yet. Another processor may be about to generate it; if none does, the compiler
     * says so, and nobody needs more errors that may only follow from that one.
     */
    private final Set<String> deferred = new LinkedHashSet<>();

    private @Nullable Output output;

    /** Called by the compiler, through {@link java.util.ServiceLoader}. */
    public SharedStructProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new HashSet<>();
        types.add(SharedStruct.class.getName());
        PropertyAnnotation.types().forEach(type -> types.add(type.getName()));
        return types;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Language.options();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        StructReader reader = new StructReader(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), names);
        Set<TypeElement> structs = new LinkedHashSet<>();
        deferred.forEach(name -> structs.add(processingEnv.getElementUtils().getTypeElement(name)));
        deferred.clear();
        structs.addAll(ElementFilter.typesIn(round.getElementsAnnotatedWith(SharedStruct.class)));
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> names.addSource(type.getQualifiedName().toString()));
        structs.forEach(struct -> guard(struct, () -> reader.claimName(struct)));
        structs.forEach(struct -> guard(struct, () -> process(struct, reader)));
        ownersOfAnnotatedMethods(round).forEach(owner -> guard(owner, () -> reportStrays(owner)));
        return false;
    }

    private void process(TypeElement struct, StructReader reader) throws IOException {
        Sites sites = new Sites(struct);
        RawStruct raw = reader.read(struct, sites);
        if (raw.unresolved()) {
            deferred.add(struct.getQualifiedName().toString());
            return;
        }
        StructValidator.Result result = StructValidator.validate(raw);
        result.problems().forEach(problem -> diagnostics().report(problem, sites));
        if (result.model() != null) {
            output().write(result.model(), struct);
        }
    }

    private Diagnostics diagnostics() {
        return new Diagnostics(processingEnv.getMessager());
    }

    private Output output() {
        Output known = output;
        if (known == null) {
            known = new Output(processingEnv.getFiler(), processingEnv.getOptions());
            output = known;
        }
        return known;
    }

    /** An interface may be for structs to extend, so it may have annotated accessors. No other type may. */
    private void reportStrays(TypeElement owner) {
        if (owner.getKind() == ElementKind.INTERFACE || owner.getAnnotation(SharedStruct.class) != null) {
            return;
        }
        Sites sites = new Sites(owner);
        for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
            MethodReader.strays(method, sites)
                    .forEach(stray -> diagnostics().report(AnnotationProblem.misplacedAnnotation(stray), sites));
        }
    }

    private static Set<TypeElement> ownersOfAnnotatedMethods(RoundEnvironment round) {
        Set<TypeElement> owners = new LinkedHashSet<>();
        round.getElementsAnnotatedWithAny(PropertyAnnotation.types())
                .forEach(method -> owners.add((TypeElement) method.getEnclosingElement()));
        return owners;
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Nothing escapes: a failure of the processor is an error of the compilation like any other. */
    private void guard(Element element, Step step) {
        try {
            step.run();
        } catch (IOException | RuntimeException | LinkageError failure) {
            diagnostics().report(Problem.internalError(new Site(-1, ""), failure.toString()), element);
        }
    }
}
