package io.sharedstruct.processor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Puts C headers beside the classes, or into the folder that an option names, or nowhere. Beside those of the structs lies
 * one that they include, so that each folder of headers is complete.
 */
final class HeaderWriter {

    /** No struct has a header of this name: no Java name has a hyphen. */
    static final String ATTACH = "sharedstruct-attach.h";

    private static final String OFF = "off";

    private final String folder;
    private final Set<String> packages = new HashSet<>();

    /** Writes a file beside the classes of a package. */
    interface BesideClasses {
        void write(String packageName, String name, String text) throws IOException;
    }

    /**
     * A writer for one compilation.
     *
     * @param folder the value of the option, empty for the folder of the classes
     */
    HeaderWriter(String folder) {
        this.folder = folder;
    }

    void write(StructModel struct, BesideClasses beside) throws IOException {
        if (folder.equals(OFF)) {
            return;
        }
        BesideClasses place = folder.isEmpty() ? beside : this::writeToFolder;
        String packageName = struct.type().packageName();
        place.write(packageName, CHeaderEmitter.fileName(struct.type()), CHeaderEmitter.emit(struct));
        if (packages.add(packageName)) {
            place.write(packageName, ATTACH, attach());
        }
    }

    private void writeToFolder(String packageName, String name, String text) throws IOException {
        Path file = Path.of(folder, packageName.replace('.', '/'), name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static String attach() throws IOException {
        try (InputStream text = Objects.requireNonNull(HeaderWriter.class.getResourceAsStream(ATTACH), ATTACH)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
