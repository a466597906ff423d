package io.sharedstruct.tools.source;

import io.sharedstruct.RegionNotFoundException;
import io.sharedstruct.inspect.RegionReader;
import io.sharedstruct.inspect.StructDescription;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user names, as structs. A name is looked for in that order: a region, a file (a jar, a folder of classes, a saved layout or a dump),
 * a class; {@code region:}, {@code file:} and {@code class:} before it say which one is meant.
 */
public final class Sources {

    private static final String REGION = "region:";
    private static final String FILE = "file:";
    private static final String CLASS = "class:";

    /** A layout is a text of a few lines for each field; the largest descriptor of a region has 1 MiB. */
    private static final long LONGEST_LAYOUT = 4L << 20;

    private final @Nullable ClassPath classPath;
    private @Nullable Map<Long, String> names;

    /** With the classes of a class path, or none. */
    public Sources(@Nullable ClassPath classPath) {
        this.classPath = classPath;
    }

    /**
     * One struct.
     *
     * @throws SourceException if there is none, or more than one
     * @throws io.sharedstruct.SharedMemoryException if a region can't be read
     */
    public Source resolve(String text) {
        List<Source> sources = resolveAll(text);
        if (sources.size() == 1) {
            return sources.get(0);
        }
        throw new SourceException(
                sources.isEmpty()
                        ? "there is no struct in '" + text + "'"
                        : "there are several structs in '" + text + "'; name one of them, with -cp " + text + ": "
                                + String.join(
                                        ", ",
                                        sources.stream()
                                                .map(source ->
                                                        source.struct().name().orElse(source.label()))
                                                .toList()));
    }

    /**
     * All structs of a jar or a folder; of everything else, the one.
     *
     * @throws SourceException if there is nothing of that name
     * @throws io.sharedstruct.SharedMemoryException if a region can't be read
     */
    public List<Source> resolveAll(String text) {
        if (text.startsWith(REGION)) {
            return List.of(region(text.substring(REGION.length())));
        }
        if (text.startsWith(FILE)) {
            return file(Path.of(text.substring(FILE.length())));
        }
        if (text.startsWith(CLASS)) {
            return List.of(ofClass(text.substring(CLASS.length())));
        }
        try {
            return List.of(region(text));
        } catch (RegionNotFoundException | IllegalArgumentException noRegion) {
            Optional<Path> file = existing(text);
            if (file.isPresent()) {
                return file(file.get());
            }
        }
        if (classPath != null) {
            Optional<StructDescription> struct = classPath.struct(text);
            if (struct.isPresent()) {
                return List.of(new Source("class " + text, struct.get()));
            }
        }
        throw new SourceException("'" + text + "' is no region, no file"
                + (classPath == null
                        ? ", and without -cp no class"
                        : ", and no class with a struct on the class path"));
    }

    private static Optional<Path> existing(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Files::exists);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /**
     * The struct of a region.
     *
     * @throws SourceException if it doesn't say
     * @throws io.sharedstruct.SharedMemoryException if it can't be read
     */
    public Source region(String name) {
        try (RegionReader reader = RegionReader.open(name)) {
            return new Source(
                    "region " + name,
                    reader.struct()
                            .orElseThrow(() -> new SourceException("the region '" + name
                                    + "' doesn't say what is in it: another program made it, or it isn't finished")));
        }
    }

    /** The struct of a class on the class path. */
    public Source ofClass(String name) {
        if (classPath == null) {
            throw new SourceException("the class " + name + " is looked for on a class path, which -cp gives");
        }
        return new Source(
                "class " + name,
                classPath
                        .struct(name)
                        .orElseThrow(() ->
                                new SourceException("there is no class " + name + " with a struct on the class path")));
    }

    private static List<Source> file(Path path) {
        if (Files.isDirectory(path) || path.toString().endsWith(".jar")) {
            return ClassPath.of(path.toString()).structs().entrySet().stream()
                    .map(struct -> new Source("class " + struct.getKey(), struct.getValue()))
                    .toList();
        }
        return List.of(layout(path));
    }

    /**
     * A saved layout, or the one of a dump.
     *
     * @throws SourceException if it can't be read, or is none
     */
    public static Source layout(Path path) {
        try {
            Optional<DumpFile> dump = DumpFile.open(path);
            if (dump.isPresent()) {
                try (DumpFile file = dump.get()) {
                    return new Source("file " + path, file.struct());
                }
            }
            if (Files.size(path) > LONGEST_LAYOUT) {
                throw new SourceException("the file '" + path + "' is too long for a layout");
            }
            return new Source("file " + path, StructDescription.fromText(Files.readString(path)));
        } catch (CharacterCodingException e) {
            throw new SourceException("the file '" + path + "' is no layout: it is no text", e);
        } catch (FileNotFoundException | NoSuchFileException e) {
            throw new SourceException(
                    Files.exists(path)
                            ? "this user may not read the file '" + path + "'"
                            : "there is no file '" + path + "'",
                    e);
        } catch (IOException e) {
            throw new SourceException("the file '" + path + "' can't be read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new SourceException("the file '" + path + "' is no layout: " + e.getMessage(), e);
        }
    }

    /** The name of a struct whose class is on the class path, by its fingerprint: a region doesn't say it. */
    public Optional<String> nameOf(long fingerprint) {
        if (names == null) {
            Map<Long, String> found = new HashMap<>();
            if (classPath != null) {
                classPath.structs().forEach((name, struct) -> found.putIfAbsent(struct.fingerprint(), name));
            }
            names = found;
        }
        return Optional.ofNullable(names.get(fingerprint));
    }
}
