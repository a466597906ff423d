package io.sharedstruct.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.Page;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The page's struct and program in Kotlin, built by Kotlin's own plugin. */
@OnPosix
@Timeout(600)
class KotlinPageTest {

    private static final String VERSION = "2.2.21";
    private static final String LIBRARY = """
            <dependency>
              <groupId>org.jetbrains.kotlin</groupId>
              <artifactId>kotlin-stdlib</artifactId>
              <version>%s</version>
            </dependency>
            """.formatted(VERSION);

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path temporary;

    private Workshop workshop;
    private List<String> kotlin;

    @BeforeEach
    void openWorkshop() throws Exception {
        workshop = new Workshop(temporary, names.next());
        Page page = Page.read("docs/kotlin.md");
        kotlin = page.code("kotlin");
        String plugin = page.code("xml").get(0);
        assertThat(plugin).contains("<version>" + VERSION + "</version>");
        workshop.addPlugin(plugin);
        workshop.addDependencies(LIBRARY);
        workshop.delete("src/main/java/MyData.java");
        workshop.delete("src/main/java/Hello.java");
    }

    @Test
    void theStructAndTheProgramOfThePageRun() throws Exception {
        workshop.write("src/main/kotlin/MyData.kt", kotlin.get(0));
        workshop.write("src/main/kotlin/Hello.kt", kotlin.get(1));
        workshop.build();
        assertThat(workshop.run(
                        "java --enable-native-access=ALL-UNNAMED -cp 'target/classes:target/dependency/*' HelloKt"))
                .isEqualTo("true x=255 text=Hello Shared World!\n");
        assertThat(Files.exists(workshop.folder().resolve("target/classes/MyData.h")))
                .isTrue();
    }

    @Test
    void anAnnotationWithoutUseSiteIsAnErrorWithTheWayOut() throws Exception {
        workshop.write("src/main/kotlin/MyData.kt", kotlin.get(0).replace("@get:Offset(0)", "@Offset(0)"));
        assertThat(workshop.run("mvn -q compile || true")).contains("[MisplacedAnnotation]", "write @get:Offset");
    }
}
