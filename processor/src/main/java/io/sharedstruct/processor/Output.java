package io.sharedstruct.processor;

import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.problem.OutputProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Puts what is written of structs where it belongs: the class before the compiler, files in other languages beside the
 * classes, or into the folder that an option names, or nowhere. Each file belongs to one struct, so that build tools can
 * remove it with that.
 */
final class Output {

    private final Filer filer;
    private final Map<String, String> options;
    private final Diagnostics diagnostics;

    /** Where the files go, by the options that say it, as far as that has been asked. */
    private final Map<String, OutputFolder> folders = new HashMap<>();

    /** The structs by the paths of their files. */
    private final Map<String, String> written = new HashMap<>();

    /** Output of one compilation with the options of that. */
    Output(Filer filer, Map<String, String> options, Diagnostics diagnostics) {
        this.filer = filer;
        this.options = options;
        this.diagnostics = diagnostics;
    }

    /** Writes a struct in all languages. */
    void write(StructModel struct, TypeElement origin) throws IOException {
        for (Language language : Language.values()) {
            if (language.isCompiled()) {
                writeSource(language, struct, origin);
            } else if (writes(language, origin)) {
                writeFile(language, struct, origin);
            }
        }
    }

    /** Whether files of a language are written. What keeps them from it is reported, once, at the first struct. */
    boolean writes(Language language, TypeElement origin) {
        OutputFolder folder = folders.get(language.option());
        if (folder == null) {
            folder = OutputFolder.of(language.option(), language.isUnasked(), options);
            folders.put(language.option(), folder);
            Language included = language.included();
            if (!folder.flaw().isEmpty()) {
                diagnostics.report(OutputProblem.badFolder(language.option(), folder.name(), folder.flaw()), origin);
            } else if (folder.kind() != OutputFolder.Kind.NONE && included != null && isOff(included)) {
                diagnostics.report(OutputProblem.missingFiles(language.option(), included.option()), origin);
                folder = OutputFolder.NOWHERE;
                folders.put(language.option(), folder);
            }
        }
        return folder.kind() != OutputFolder.Kind.NONE;
    }

    private boolean isOff(Language language) {
        OutputFolder folder = OutputFolder.of(language.option(), language.isUnasked(), options);
        return folder.kind() == OutputFolder.Kind.NONE && folder.flaw().isEmpty();
    }

    private void writeSource(Language language, StructModel struct, TypeElement origin) throws IOException {
        String text = Ascii.escape(language.text(struct));
        String name = language.fileName(struct.type());
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        }
    }

    private void writeFile(Language language, StructModel struct, TypeElement origin) throws IOException {
        OutputFolder folder = Objects.requireNonNull(folders.get(language.option()));
        String name = language.fileName(struct.type());
        String packageName = struct.type().packageName();
        String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
        String before =
                written.putIfAbsent(folder.name() + "/" + path, struct.type().qualifiedName());
        if (before != null) {
            diagnostics.report(
                    OutputProblem.sameFileName(
                            language.option(), path, struct.type().name(), before),
                    origin);
            return;
        }
        byte[] text = language.text(struct).getBytes(StandardCharsets.UTF_8);
        switch (folder.kind()) {
            case CLASSES -> writeResource(packageName, name, text, origin);
            case IN_CLASSES -> {
                try {
                    writeResource("", folder.name() + "/" + path, text, origin);
                } catch (IllegalArgumentException refused) {
                    fail(language, folder, "is no relative path to the compiler", origin);
                }
            }
            default -> {
                try {
                    Path file = Path.of(folder.name(), path);
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.write(file, text);
                } catch (IOException failure) {
                    fail(language, folder, "can't be written: " + OutputFolder.reason(failure), origin);
                }
            }
        }
    }

    /** Bytes, because a writer would take the charset that the sources are in. */
    private void writeResource(String packageName, String name, byte[] text, TypeElement origin) throws IOException {
        try (OutputStream stream = filer.createResource(StandardLocation.CLASS_OUTPUT, packageName, name, origin)
                .openOutputStream()) {
            stream.write(text);
        }
    }

    private void fail(Language language, OutputFolder folder, String flaw, TypeElement origin) {
        diagnostics.report(OutputProblem.badFolder(language.option(), folder.name(), flaw), origin);
        folders.put(language.option(), OutputFolder.NOWHERE);
    }
}
