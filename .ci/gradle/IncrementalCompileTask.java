package org.gradle.internal.compiler.java;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.File;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Processor;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;

/**
 * In place of a class of this name that Gradle's engine loads into the compiler, and that the library lacks: tells which classes came
 * of which source, so that Gradle can compile only what has changed. It doesn't tell who uses whose constants.
 */
public class IncrementalCompileTask implements JavaCompiler.CompilationTask {

    private final JavacTask task;
    private final Function<File, Optional<String>> relativize;
    private final Consumer<String> backup;
    private final Consumer<Map<String, Set<String>>> result;
    private final Map<String, Set<String>> classes = new HashMap<>();

    public IncrementalCompileTask(
            JavaCompiler.CompilationTask task,
            Function<File, Optional<String>> relativize,
            Consumer<String> backup,
            Consumer<Map<String, Set<String>>> result,
            BiConsumer<String, String> publicConstants,
            BiConsumer<String, String> privateConstants) {
        this.task = (JavacTask) task;
        this.relativize = relativize;
        this.backup = backup;
        this.result = result;
    }

    @Override
    public void addModules(Iterable<String> names) {
        task.addModules(names);
    }

    @Override
    public void setProcessors(Iterable<? extends Processor> processors) {
        task.setProcessors(processors);
    }

    @Override
    public void setLocale(Locale locale) {
        task.setLocale(locale);
    }

    @Override
    public Boolean call() {
        task.addTaskListener(new TaskListener() {
            @Override
            public void started(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
                    backup.accept(name(event.getTypeElement()));
                }
            }

            @Override
            public void finished(TaskEvent event) {
                if (event.getKind() == TaskEvent.Kind.GENERATE && event.getTypeElement() != null) {
                    File source = new File(event.getSourceFile().toUri());
                    relativize.apply(source)
                            .ifPresent(path -> classes.computeIfAbsent(path, key -> new HashSet<>())
                                    .add(name(event.getTypeElement())));
                }
            }
        });
        boolean done = task.call();
        result.accept(Collections.unmodifiableMap(classes));
        return done;
    }

    private String name(TypeElement type) {
        return task.getElements().getBinaryName(type).toString();
    }
}
