package io.sharedstruct.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.processor.testing.DiskCompilation;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a struct in Kotlin, which comes as the stub that kapt makes of it, is said in Kotlin. */
class KotlinStubsTest {

    private static final String METADATA =
            "@kotlin.Metadata(mv = {2, 2, 0}, k = 1, xi = 48, d1 = {\"\"}, d2 = {\"LData;\"})";

    @TempDir
    private Path folder;

    /** A stub; the annotation of Kotlin's library is there as far as it is needed. */
    private DiskCompilation compile(String... members) throws IOException {
        return new DiskCompilation(folder)
                .add(
                        "kotlin/Metadata.java",
                        "package kotlin;",
                        "public @interface Metadata { int[] mv(); int k(); int xi(); String[] d1(); String[] d2(); }")
                .add(
                        "Data.java",
                        "@io.sharedstruct.SharedStruct()",
                        METADATA,
                        "public abstract interface Data {",
                        String.join("\n", members),
                        "}")
                .compile();
    }

    @Test
    void aMissingAnnotationIsOneOfTheGetter() throws IOException {
        assertThat(compile(
                                "public abstract java.lang.String getText();",
                                "public abstract void setText(java.lang.String p0);")
                        .messages())
                .singleElement()
                .asString()
                .startsWith("[FixedStringMissing] ")
                .contains("add @get:FixedString(n)");
    }

    @Test
    void aMissingOffsetIsOneOfTheGetter() throws IOException {
        assertThat(compile(
                                "@io.sharedstruct.Offset(value = 0L) public abstract int getX();",
                                "public abstract int getY();")
                        .messages())
                .singleElement()
                .asString()
                .contains(" has no @get:Offset", "for example @get:Offset(4)");
    }

    @Test
    void aConverterIsNamedAsAClassOfKotlin() throws IOException {
        assertThat(compile("public abstract java.util.UUID getId();").messages())
                .singleElement()
                .asString()
                .contains("@get:Converted(UuidAs.Bytes::class)")
                .doesNotContain("@Converted");
    }

    @Test
    void anAnnotationThatLandedOnNoGetterSaysWhereItBelongs() throws IOException {
        assertThat(compile(
                                "public abstract int getX();",
                                METADATA,
                                "public static final class DefaultImpls {",
                                "@io.sharedstruct.Offset(value = 0L) @java.lang.Deprecated() public static void getX$annotations() {}",
                                "}")
                        .messages())
                .containsExactly(
                        "[MisplacedAnnotation] @Offset is on a property of Kotlin, of which Java sees only the getter"
                                + " and the setter; write @get:Offset");
    }

    /** With Kotlin's -jvm-default=no-compatibility there is no class DefaultImpls. */
    @Test
    void soItDoesOnAMethodOfTheInterfaceItself() throws IOException {
        assertThat(compile(
                                "public abstract int getX();",
                                "@io.sharedstruct.Offset(value = 0L) @java.lang.Deprecated() public static void getX$annotations() {}")
                        .messages())
                .containsExactly(
                        "[MisplacedAnnotation] @Offset is on a property of Kotlin, of which Java sees only the getter"
                                + " and the setter; write @get:Offset");
    }

    @Test
    void whatAnInterfaceOfJavaDeclaresIsSaidInJava() throws IOException {
        assertThat(new DiskCompilation(folder)
                        .add("Data.java", "@io.sharedstruct.SharedStruct interface Data { String getText(); }")
                        .compile()
                        .messages())
                .singleElement()
                .asString()
                .contains("add @FixedString(n)");
    }
}
