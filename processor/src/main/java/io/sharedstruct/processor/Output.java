package io.sharedstruct.processor;

import io.sharedstruct.processor.model.StructModel;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Puts what is written of structs where it belongs: the class before the compiler, files in other languages beside the
 * classes, or into the folder that an option names, or nowhere. Beside those of the structs lie others that they need, so
 * that each folder is complete.
 */
final class Output {

    private static final String OFF = "off";

    private final Filer filer;
    private final Map<String, String> options;

    /** The folders that are complete. */
    private final Set<String> complete = new HashSet<>();

    /** Output of one compilation with the options of that. */
    Output(Filer filer, Map<String, String> options) {
        this.filer = filer;
        this.options = options;
    }

    /** Writes a struct in all languages. */
    void write(StructModel struct, TypeElement origin) throws IOException {
        for (Language language : Language.values()) {
            if (language.isCompiled()) {
                writeSource(language, struct, origin);
            } else {
                writeFiles(language, struct, origin);
            }
        }
    }

    private void writeSource(Language language, StructModel struct, TypeElement origin) throws IOException {
        String text = language.text(struct);
        String name = language.fileName(struct.type());
        try (Writer writer = filer.createSourceFile(name, origin).openWriter()) {
            writer.write(text);
        }
    }

    private void writeFiles(Language language, StructModel struct, TypeElement origin) throws IOException {
        String folder = options.getOrDefault(language.option(), "");
        if (folder.equals(OFF)) {
            return;
        }
        String packageName = struct.type().packageName();
        writeFile(folder, packageName, language.fileName(struct.type()), language.text(struct), origin);
        if (complete.add(language + " " + packageName)) {
            for (Map.Entry<String, String> companion : language.companions().entrySet()) {
                writeFile(folder, packageName, companion.getKey(), companion.getValue(), origin);
            }
        }
    }

    private void writeFile(String folder, String packageName, String name, String text, TypeElement origin)
            throws IOException {
        if (folder.isEmpty()) {
            FileObject file = filer.createResource(StandardLocation.CLASS_OUTPUT, packageName, name, origin);
            try (Writer writer = file.openWriter()) {
                writer.write(text);
            }
            return;
        }
        Path file = Path.of(folder, packageName.replace('.', '/'), name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
