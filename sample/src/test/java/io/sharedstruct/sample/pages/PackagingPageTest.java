package io.sharedstruct.sample.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.sharedstruct.sample.Page;
import io.sharedstruct.testing.OnPosix;
import io.sharedstruct.testing.ShmNames;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the page about packaging makes of README's project runs, and says what README says, without a warning. */
@OnPosix
@Timeout(900)
class PackagingPageTest {

    private static final String CREATED = "created: x=255 text=Hello Shared World!\n";

    @RegisterExtension
    private final ShmNames names = new ShmNames();

    @TempDir
    private Path temporary;

    private Workshop workshop;
    private Page page;
    private List<String> commands;

    @BeforeEach
    void openWorkshop() throws IOException {
        workshop = new Workshop(temporary, names.next());
        page = Page.read("docs/packaging.md");
        commands = page.code("sh");
        assertThat(commands).hasSize(8);
    }

    @Test
    void oneJarRunsByItselfAndAsAPackagedApplication() throws Exception {
        workshop.addPlugin(page.code("xml").get(0));
        assertThat(workshop.run(commands.get(0))).doesNotContain("ERROR");
        assertThat(workshop.run(commands.get(1))).isEqualTo(CREATED);
        workshop.run(commands.get(6));
        assertThat(workshop.run(commands.get(7))).isEqualTo(CREATED);
    }

    @Test
    void aProgramOnTheClassPathRunsInAnImage() throws Exception {
        workshop.build();
        workshop.run(commands.get(2));
        assertThat(workshop.run(commands.get(3))).isEqualTo(CREATED);
    }

    @Test
    void aModularProgramRunsInAnImage() throws Exception {
        workshop.replaceDependencies(page.code("xml").get(1));
        workshop.write("src/main/java/module-info.java", page.code("java").get(0));
        for (String name : List.of("MyData", "Hello")) {
            String file = "src/main/java/" + name + ".java";
            String code = Files.readString(workshop.folder().resolve(file));
            workshop.write("src/main/java/com/example/" + name + ".java", "package com.example;\n" + code);
            workshop.delete(file);
        }
        workshop.run(commands.get(4));
        try (Stream<Path> jars = Files.list(workshop.folder().resolve("target/dependency"))) {
            assertThat(jars.map(Path::toFile).map(File::getName)).contains("jna-jpms-5.19.1.jar");
        }
        assertThat(workshop.run(commands.get(5))).isEqualTo(CREATED);
        assertThat(workshop.run("target/modular/bin/hello")).endsWith(CREATED);
    }
}
