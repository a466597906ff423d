package io.sharedstruct.processor;

import com.google.auto.service.AutoService;
import io.sharedstruct.processor.check.HeaderValidator;
import io.sharedstruct.processor.check.StructValidator;
import io.sharedstruct.processor.check.Validation;
import io.sharedstruct.processor.problem.AnnotationProblem;
import io.sharedstruct.processor.problem.BuildProblem;
import io.sharedstruct.processor.problem.StructProblem;
import io.sharedstruct.processor.read.GeneratedNames;
import io.sharedstruct.processor.read.MethodReader;
import io.sharedstruct.processor.read.Sites;
import io.sharedstruct.processor.read.StructReader;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.StructAnnotations;
import io.sharedstruct.processor.source.struct.RawStruct;
import io.sharedstruct.processor.source.struct.StructName;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Generates a class for every interface that is annotated with {@code @SharedStruct}. For the compiler to call. */
@AutoService(Processor.class)
public final class SharedStructProcessor extends AbstractProcessor {

    private static final int MOST_FRAMES = 5;

    private final GeneratedNames names = new GeneratedNames();

    /**
     * Structs that use what doesn't exist yet. It may be about to be generated, by another processor or as the class of another
     * struct; if it isn't, nobody needs more errors that may only follow from that.
     */
    private final Set<String> deferred = new LinkedHashSet<>();

    /** What has been said in the last round, by the elements that it was said of. */
    private final Map<Element, Set<String>> reported = new HashMap<>();

    /** The names of regions, each with the first struct that has it: two of them would be one region. */
    private final Map<String, String> regions = new HashMap<>();

    /** Whether a class was generated in this round, so that there will be another. */
    private boolean wrote;

    private @Nullable Output output;
    private @Nullable BuildChecks checks;

    /** Called by the compiler, through {@link java.util.ServiceLoader}. */
    public SharedStructProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return StructAnnotations.claimed();
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Language.options();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    /**
     * Claims the annotations, all of which are ours, because the compiler warns of those that nobody claims. Other processors
     * get to see them only while a struct waits for what they may generate.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // They are ours alone, and a user's -Werror would fail otherwise.
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        guard(null, () -> {
            Set<TypeElement> known = new LinkedHashSet<>(annotations);
            known.removeIf(annotation -> !checks().knows(annotation));
            processRound(known, round);
        });
        return deferred.isEmpty() || wrote || Claims.leaveOthers(round, getSupportedAnnotationTypes());
    }

    private void processRound(Set<TypeElement> annotations, RoundEnvironment round) {
        wrote = false;
        StructReader reader = new StructReader(
                processingEnv.getElementUtils(), processingEnv.getTypeUtils(), names, this::hasClassFile);
        Validation validation = new Validation();
        Set<TypeElement> structs = new LinkedHashSet<>();
        deferred.forEach(name -> structs.add(processingEnv.getElementUtils().getTypeElement(name)));
        deferred.clear();
        annotated(annotations, Set.of(StructAnnotations.SHARED_STRUCT), round)
                .forEach(struct -> structs.add((TypeElement) struct));
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> names.addSource(type.getQualifiedName().toString()));
        structs.forEach(struct -> guard(struct, () -> reader.claimName(struct)));
        structs.forEach(struct -> guard(struct, () -> process(struct, reader, validation, round)));
        ownersOfAnnotatedMethods(annotations, round).forEach(owner -> guard(owner, () -> reportStrays(owner)));
    }

    private void process(TypeElement struct, StructReader reader, Validation validation, RoundEnvironment round)
            throws IOException {
        if (!checks().accepts(struct)) {
            return;
        }
        RawStruct raw = reader.read(struct);
        Sites sites = reader.sites(struct);
        boolean waits = raw.unresolved() || reader.isChangeable(struct);
        if (waits && !round.processingOver()) {
            deferred.add(struct.getQualifiedName().toString());
            return;
        }
        if (raw.unresolved()) {
            reportUnresolved(sites);
            return;
        }
        StructValidator.Result result = validation.validate(raw);
        result.problems().forEach(problem -> diagnostics().report(problem, sites));
        reportSameName(raw, sites);
        if (result.model() != null && checks().hasFileNames(struct, raw.type())) {
            if (output().writes(Language.C, struct)) {
                HeaderValidator.check(result.model(), raw.site())
                        .forEach(problem -> diagnostics().report(problem, sites));
            }
            output().write(result.model(), struct);
            wrote = true;
            checks().warn(struct, raw.type(), names);
        }
    }

    /** Says once, though several structs may inherit it, which value nobody has made known. Types the compiler reports. */
    private void reportUnresolved(Sites sites) {
        for (Sites.Unresolved value : sites.unresolved()) {
            Element element = sites.find(value.site()).element();
            if (reported.computeIfAbsent(element, key -> new HashSet<>()).add(value.text())) {
                diagnostics().report(AnnotationProblem.unresolvedValue(value.text(), value.site()), sites);
            }
        }
    }

    /** Of a struct that isn't among the sources. */
    private boolean hasClassFile(StructName struct) {
        String file = struct.nestedName().replace('.', '$') + ".class";
        return Stream.of(StandardLocation.CLASS_PATH, StandardLocation.CLASS_OUTPUT)
                .anyMatch(location -> exists(location, struct.packageName(), file));
    }

    private boolean exists(StandardLocation location, String packageName, String file) {
        Filer filer = processingEnv.getFiler();
        try (InputStream found = filer.getResource(location, packageName, file).openInputStream()) {
            return found != null;
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }

    private void reportSameName(RawStruct struct, Sites sites) {
        Located<String> name = struct.name();
        String other = name == null
                ? null
                : regions.putIfAbsent(name.value(), struct.type().qualifiedName());
        if (name != null && other != null) {
            diagnostics().report(StructProblem.sameRegionName(struct, name, other), sites);
        }
    }

    private Diagnostics diagnostics() {
        return new Diagnostics(processingEnv.getMessager());
    }

    private BuildChecks checks() {
        BuildChecks known = checks;
        if (known == null) {
            known = new BuildChecks(processingEnv, diagnostics());
            checks = known;
        }
        return known;
    }

    private Output output() {
        Output known = output;
        if (known == null) {
            known = new Output(processingEnv.getFiler(), processingEnv.getOptions(), diagnostics());
            output = known;
        }
        return known;
    }

    /** An interface may be for structs to extend, so it may have annotated accessors. No other type may. */
    private void reportStrays(TypeElement owner) {
        if (owner.getKind() == ElementKind.INTERFACE || isStruct(owner)) {
            return;
        }
        Sites sites = new Sites(owner);
        for (ExecutableElement method : ElementFilter.methodsIn(owner.getEnclosedElements())) {
            Element component = MethodReader.component(owner, method);
            MethodReader.strays(method, sites).forEach(stray -> {
                if (component == null) {
                    diagnostics().report(AnnotationProblem.misplacedAnnotation(stray), sites);
                } else {
                    diagnostics().report(AnnotationProblem.misplacedOnComponent(stray), component);
                }
            });
        }
    }

    private static boolean isStruct(TypeElement type) {
        return type.getAnnotationMirrors().stream()
                .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
                .anyMatch(annotation -> annotation.getQualifiedName().contentEquals(StructAnnotations.SHARED_STRUCT));
    }

    private static Set<TypeElement> ownersOfAnnotatedMethods(
            Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> owners = new LinkedHashSet<>();
        annotated(annotations, PropertyAnnotation.qualifiedNames(), round)
                .forEach(method -> owners.add((TypeElement) method.getEnclosingElement()));
        return owners;
    }

    /** What has one of some annotations, of which the compiler says in each round which there are. */
    private static Set<? extends Element> annotated(
            Set<? extends TypeElement> annotations, Set<String> names, RoundEnvironment round) {
        TypeElement[] present = annotations.stream()
                .filter(annotation ->
                        names.contains(annotation.getQualifiedName().toString()))
                .toArray(TypeElement[]::new);
        return round.getElementsAnnotatedWithAny(present);
    }

    private interface Step {
        void run() throws IOException;
    }

    /** Nothing escapes: a failure of the processor is an error of the compilation like any other. */
    private void guard(@Nullable Element element, Step step) {
        try {
            step.run();
        } catch (OutOfMemoryError fatal) {
            throw fatal;
        } catch (IOException | RuntimeException | Error failure) {
            diagnostics().report(BuildProblem.internalError(failure, framesOfOurs(failure)), element);
        }
    }

    private static List<StackTraceElement> framesOfOurs(Throwable failure) {
        String here = SharedStructProcessor.class.getPackageName();
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(here))
                .limit(MOST_FRAMES)
                .toList();
    }
}
