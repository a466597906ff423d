package io.sharedstruct.tools.source;

import io.sharedstruct.inspect.StructDescription;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Folders and jars with a user's classes. They are loaded, but none is initialised: no code of theirs runs. */
public final class ClassPath {

    private static final String CLASS = ".class";
    private static final byte[] MARK =
            "Lio/sharedstruct/runtime/compiled/CompiledStruct;".getBytes(StandardCharsets.US_ASCII);

    private final List<Path> entries;
    private final ClassLoader loader;

    private ClassPath(List<Path> entries) {
        this.entries = entries;
        loader = new URLClassLoader(
                entries.stream().map(ClassPath::url).toArray(URL[]::new), ClassPath.class.getClassLoader());
    }

    /**
     * A class path as Java has it, separated by colons, or semicolons on Windows; {@code lib/*} is all jars in a folder.
     *
     * @throws SourceException if there is no such file
     */
    public static ClassPath of(String text) {
        List<Path> entries = new ArrayList<>();
        for (String entry : text.split(File.pathSeparator, -1)) {
            if (entry.equals("*") || entry.endsWith("/*") || entry.endsWith(File.separator + "*")) {
                entries.addAll(jarsIn(Path.of(entry.length() == 1 ? "." : entry.substring(0, entry.length() - 2))));
            } else if (!entry.isEmpty()) {
                entries.add(existing(Path.of(entry)));
            }
        }
        return new ClassPath(List.copyOf(entries));
    }

    private static Path existing(Path entry) {
        if (!Files.exists(entry)) {
            throw new SourceException("there is no '" + entry + "', which the class path names");
        }
        return entry;
    }

    private static List<Path> jarsIn(Path folder) {
        try (Stream<Path> files = Files.list(existing(folder))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new SourceException("the folder '" + folder + "' can't be read: " + e.getMessage(), e);
        }
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new SourceException("the class path can't have '" + entry + "'", e);
        }
    }

    /**
     * The struct of a class: of an annotated interface, or the class generated for it.
     *
     * @return empty if there is no such class, or it is none of them
     * @throws SourceException if the class can't be loaded, or its description can't be read
     */
    public Optional<StructDescription> struct(String className) {
        Class<?> type;
        try {
            type = Class.forName(className, false, loader);
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (LinkageError e) {
            throw new SourceException("the class " + className + " can't be loaded: " + e, e);
        }
        try {
            return StructDescription.of(type);
        } catch (IllegalArgumentException | LinkageError e) {
            throw new SourceException("what the class " + className + " says of its struct can't be read: " + e, e);
        }
    }

    /** All structs, by the names of their interfaces; what can't be loaded is left out. */
    public Map<String, StructDescription> structs() {
        Map<String, StructDescription> structs = new LinkedHashMap<>();
        for (Path entry : entries) {
            for (String name : generatedClasses(entry)) {
                try {
                    struct(name)
                            .ifPresent(
                                    struct -> structs.putIfAbsent(struct.name().orElse(name), struct));
                } catch (SourceException e) {
                    // It needs classes that aren't there. Whoever names it is told.
                }
            }
        }
        return structs;
    }

    /** The classes that bear the annotation, told by their bytes: thousands of others needn't be loaded. */
    private static List<String> generatedClasses(Path entry) {
        try {
            return Files.isDirectory(entry) ? inFolder(entry) : inJar(entry);
        } catch (IOException e) {
            throw new SourceException("'" + entry + "' can't be read as a jar: " + e.getMessage(), e);
        }
    }

    private static List<String> inFolder(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(CLASS))
                    .sorted()
                    .toList()) {
                if (isMarked(Files.readAllBytes(file))) {
                    names.add(className(folder.relativize(file).toString().replace(File.separatorChar, '/')));
                }
            }
        }
        return names;
    }

    private static List<String> inJar(Path jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            for (Enumeration<JarEntry> entries = file.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().endsWith(CLASS) && !entry.getName().startsWith("META-INF/")) {
                    try (var bytes = file.getInputStream(entry)) {
                        if (isMarked(bytes.readAllBytes())) {
                            names.add(className(entry.getName()));
                        }
                    }
                }
            }
        }
        return names.stream().sorted().toList();
    }

    private static String className(String path) {
        return path.substring(0, path.length() - CLASS.length()).replace('/', '.');
    }

    private static boolean isMarked(byte[] classFile) {
        for (int i = 0; i <= classFile.length - MARK.length; i++) {
            if (classFile[i] == MARK[0] && Arrays.equals(classFile, i, i + MARK.length, MARK, 0, MARK.length)) {
                return true;
            }
        }
        return false;
    }
}
