package io.sharedstruct.processor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.sharedstruct.processor.constant.Endian;
import io.sharedstruct.processor.model.AccessMode;
import io.sharedstruct.processor.model.AccessorModel;
import io.sharedstruct.processor.model.FieldModel;
import io.sharedstruct.processor.model.type.PrimitiveType;
import io.sharedstruct.processor.source.Located;
import io.sharedstruct.processor.source.RawType;
import io.sharedstruct.processor.source.Site;
import io.sharedstruct.processor.source.annotation.PropertyAnnotation;
import io.sharedstruct.processor.source.annotation.RawOffset;
import io.sharedstruct.processor.source.struct.RawContext;
import io.sharedstruct.processor.source.struct.RawDoc;
import io.sharedstruct.processor.source.struct.RawLayout;
import io.sharedstruct.processor.source.struct.RawMethod;
import io.sharedstruct.processor.source.struct.RawRemarks;
import io.sharedstruct.processor.source.struct.RawStruct;
import io.sharedstruct.processor.source.struct.StructName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Validation without a compiler: a description goes in, a model or problems come out. */
class StructValidatorTest {

    private static final Site SITE = new Site(0, "");

    @Test
    void aCorrectStructBecomesAModel() {
        StructValidator.Result result =
                StructValidator.validate(struct(null, getter("int", "getX"), setter("setX", "int")));

        assertThat(result.problems()).isEmpty();
        assertThat(result.model().size()).isEqualTo(4);
        assertThat(result.model().fields()).containsExactly(new FieldModel("x", "X", "x", "x", PrimitiveType.INT, 0));
        assertThat(result.model().accessors())
                .extracting(AccessorModel::method, AccessorModel::mode)
                .containsExactly(tuple("getX", AccessMode.PLAIN), tuple("setX", AccessMode.PLAIN));
    }

    @ParameterizedTest
    @CsvSource({
        "0 4 8,    ''",
        "0 3 8,    MisalignedOffset",
        "0 0 8,    OffsetOverlap",
        "0 -4 8,   NegativeOffset",
        "0 4 16,   OffsetOutOfBounds",
        "0 4 13,   OffsetOutOfBounds",
        "0 - 8,    MissingOffset",
        "-4 3 16,  NegativeOffset MisalignedOffset OffsetOutOfBounds",
        "0 0 0,    OffsetOverlap OffsetOverlap"
    })
    void eachOffsetHasAtMostOneProblem(String offsets, String ids) {
        List<RawMethod> methods = new ArrayList<>();
        for (String offset : offsets.split(" ", -1)) {
            methods.add(getter("int", "getX" + methods.size(), offset.equals("-") ? null : Long.valueOf(offset)));
        }

        assertThat(ids(struct(16L, methods.toArray(new RawMethod[0])))).isEqualTo(ids);
    }

    @Test
    void anOffsetThatOverflowsIsOutOfBoundsWithoutASizeToo() {
        for (long offset : new long[] {Long.MAX_VALUE, Long.MAX_VALUE - 3, Long.MAX_VALUE - 7}) {
            assertThat(ids(struct(null, getter("int", "getX", offset)))).isEqualTo("OffsetOutOfBounds");
        }
        assertThat(ids(struct(null, getter("int", "getX", Long.MAX_VALUE - 15))))
                .isEmpty();
    }

    @Test
    void aBadTypeHasNoLayoutProblems() {
        assertThat(ids(struct(8L, getter("java.lang.Object", "getX", -1L), getter("int", "getY", 0L))))
                .isEqualTo("UnsupportedType");
        assertThat(ids(struct(1L, getter("java.lang.Object", "getX"), getter("int", "getY"))))
                .isEqualTo("UnsupportedType");
    }

    @Test
    void anUnresolvedStructHasNeitherAModelNorMisleadingProblems() {
        RawMethod unknown = method("getX", new RawType(RawType.Kind.UNRESOLVED, "Unknown"), List.of(), null);
        RawStruct struct = struct(null, true, unknown);

        assertThat(StructValidator.validate(struct)).isEqualTo(new StructValidator.Result(null, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "getTime getAcquireTime setAcquireTime, ''",
        "getDate setDate getReleaseDate setReleaseDate, ''",
        "getId setId getOpaqueId setOpaqueId,   ''",
        "getX setX getVolatileX setVolatileX,   ''",
        "isVolatileX setVolatileX,              ''",
        "x getOpaqueX setOpaqueX,               ''",
        "getX getOpaqueX setOpaqueX getVolatileX, ''",
        "getX getReleaseX setReleaseX getAcquireX setAcquireX, ''",
        "getAcquireTime setAcquireTime,         ''",
        "getAcquireTime setReleaseTime,         ''",
        "getX setReleaseDate,                   ''",
        "setDate setReleaseDate,                ''",
        "getOpaque setOpaque,                   ''",
        "getVolatile setRelease,                ''",
        "getOpaqueColor setOpaqueColor,         ''",
        "getVolatileX,                          ''",
        "x getAcquireX,                         ''",
        "x getAcquireY,                         MixedStyle",
        "getAcquired setReleased,               ''"
    })
    void tellsOrderedAccessFromNamesThatOnlyLookLikeIt(String names, String ids) {
        RawMethod[] methods = Arrays.stream(names.split(" ", -1))
                .map(name -> name.startsWith("set")
                        ? setter(name, names.contains("is") ? "boolean" : "int")
                        : getter(name.startsWith("is") ? "boolean" : "int", name))
                .toArray(RawMethod[]::new);

        assertThat(ids(struct(null, methods))).isEqualTo(ids);
    }

    private static String ids(RawStruct struct) {
        StructValidator.Result result = StructValidator.validate(struct);
        assertThat(result.model() == null).isEqualTo(!result.problems().isEmpty());
        return String.join(
                " ",
                result.problems().stream().map(problem -> problem.id().text()).toList());
    }

    private static RawStruct struct(Long size, RawMethod... methods) {
        return struct(size, false, methods);
    }

    private static RawStruct struct(Long size, boolean unresolved, RawMethod... methods) {
        return new RawStruct(
                new StructName("", "MyData"),
                new RawContext(false, true, false, List.of(), List.of(), null, List.of(), RawDoc.NONE),
                "",
                List.of(),
                null,
                null,
                null,
                new RawLayout(size == null ? null : new Located<>(size, SITE), false, null, Endian.NATIVE, null),
                List.of(methods),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                unresolved,
                SITE);
    }

    private static RawMethod getter(String type, String name) {
        return getter(type, name, null);
    }

    private static RawMethod getter(String type, String name, Long offset) {
        return method(name, type(type), List.of(), offset);
    }

    private static RawMethod setter(String name, String type) {
        return method(name, new RawType(RawType.Kind.VOID, "void"), List.of(type(type)), null);
    }

    private static RawType type(String name) {
        return new RawType(PrimitiveType.of(name) == null ? RawType.Kind.OTHER : RawType.Kind.PRIMITIVE, name);
    }

    private static RawMethod method(String name, RawType returns, List<RawType> parameters, Long offset) {
        return new RawMethod(
                name,
                returns,
                parameters,
                false,
                offset == null
                        ? Map.of()
                        : Map.of(PropertyAnnotation.OFFSET, new RawOffset(new Located<>(offset, SITE), SITE)),
                RawRemarks.NONE,
                RawDoc.NONE,
                SITE);
    }
}
