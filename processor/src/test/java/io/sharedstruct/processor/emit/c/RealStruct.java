package io.sharedstruct.processor.emit.c;

import static io.sharedstruct.processor.testing.GeneratedCode.call;
import static io.sharedstruct.processor.testing.GeneratedCode.callStatic;
import static io.sharedstruct.processor.testing.GeneratedCode.constant;
import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.model.PropertyNames;
import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.Fixtures;
import io.sharedstruct.processor.testing.GeneratedCode;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.tools.JavaFileObject;

/** A struct of the machine's own headers beside an interface for it: both sides say where members lie and what they hold. */
final class RealStruct implements AutoCloseable {

    /**
     * A member.
     *
     * @param property the property, dotted if it is one of a nested struct
     * @param place an expression in C for its offset
     * @param value an expression in C for its value
     */
    private record Member(String property, String place, String value) {}

    private final Path folder;
    private final String type;
    private final Path region = Path.of("/dev/shm", "real-" + UUID.randomUUID());
    private final List<Member> members = new ArrayList<>();

    RealStruct(Path folder, String type) {
        this.folder = folder;
        this.type = type;
    }

    @Override
    public void close() throws Exception {
        Files.deleteIfExists(region);
    }

    RealStruct add(String property, String member) {
        return add(property, member, "v." + member);
    }

    RealStruct add(String property, String member, String value) {
        return addAt(property, "offsetof(" + type + ", " + member + ")", value);
    }

    /** A member that {@code offsetof} doesn't take, such as a bit field. */
    RealStruct addAt(String property, String place, String value) {
        members.add(new Member(property, place, value));
        return this;
    }

    /** What C and Java say, which must be the same: property, offset and value of each member. */
    List<String> compare(String header, String fill, String declaration) throws Exception {
        Path bytes = folder.resolve("bytes");
        List<String> program = new ArrayList<>(List.of(
                "#define _GNU_SOURCE",
                "#include " + header,
                "#include <stddef.h>",
                "#include <stdint.h>",
                "#include <stdio.h>",
                "#include <string.h>",
                "int main(int count, char **files) {",
                type + " v; memset(&v, 0, sizeof v); if (count != 2) return 1;",
                fill));
        program.add("printf(\"SIZEOF %zu\\n\", sizeof v);");
        members.forEach(member -> program.add("printf(\"%s %zu %lld\\n\", \"" + member.property() + "\", "
                + member.place() + ", (long long) (" + member.value() + "));"));
        program.add("FILE *out = fopen(files[1], \"wb\"); fwrite(&v, sizeof v, 1, out); return fclose(out); }");
        List<String> there = new CTools(folder).run(program, bytes.toString());

        ClassLoader loader = GeneratedCode.loader(Fixtures.compile(source(declaration)));
        List<String> here = new ArrayList<>();
        try (AutoCloseable data = acquire(loader)) {
            here.add("SIZEOF " + constant(data.getClass(), "SIZEOF"));
            try (var channel = Files.newByteChannel(region, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(Files.readAllBytes(bytes)));
            }
            for (Member member : members) {
                here.add(describe(data, member.property()));
            }
        }
        assertThat(here).isEqualTo(there);
        return here;
    }

    static JavaFileObject source(String declaration) {
        return Fixtures.source("real.Real", "package real;", "import io.sharedstruct.*;", declaration);
    }

    private String describe(Object data, String property) throws Exception {
        long offset = 0;
        Object owner = data;
        Class<?> type = data.getClass();
        String last = property;
        if (property.contains(".")) {
            String outer = property.substring(0, property.indexOf('.'));
            last = property.substring(property.indexOf('.') + 1);
            offset = (long) constant(type, PropertyNames.constant(outer) + "_OFFSET");
            owner = call(owner, getter(outer));
            type = owner.getClass().getDeclaringClass();
        }
        offset += (long) constant(type, PropertyNames.constant(last) + "_OFFSET");
        Object value =
                isArray(type, last) ? call(owner, getter(last) + "At", 0) : call(owner, getter(owner.getClass(), last));
        return property + " " + offset + " " + number(value);
    }

    /** What C makes of the value as a number: of a text, its first character. */
    private static long number(Object value) {
        if (value instanceof Boolean flag) {
            return flag ? 1 : 0;
        }
        return value instanceof String text ? text.charAt(0) : ((Number) value).longValue();
    }

    private static String getter(Class<?> type, String property) {
        String ofBoolean = getter(property).replaceFirst("get", "is");
        boolean isBoolean = Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals(ofBoolean));
        return isBoolean ? ofBoolean : getter(property);
    }

    private static boolean isArray(Class<?> type, String property) {
        return Arrays.stream(type.getFields())
                .anyMatch(field -> field.getName().equals(PropertyNames.constant(property) + "_LENGTH"));
    }

    private static String getter(String property) {
        return "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
    }

    private AutoCloseable acquire(ClassLoader loader) throws ClassNotFoundException {
        return (AutoCloseable) callStatic(
                loader.loadClass("real.RealShared"),
                "acquire",
                region.getFileName().toString());
    }
}
