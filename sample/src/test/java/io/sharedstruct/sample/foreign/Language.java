package io.sharedstruct.sample.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The languages that the struct is written in, and what starts the programs in them that obey. */
enum Language {
    C {
        @Override
        List<String> program(Path folder, String name, Path generated) throws Exception {
            Path program = folder.resolve(name);
            List<String> command =
                    new ArrayList<>(List.of("gcc", "-std=c99", "-Wall", "-Wextra", "-Werror", "-O1", "-pthread"));
            command.addAll(List.of("-I", generated.toString(), "-o", program.toString()));
            command.add(ForeignPeer.resource(name + ".c").toString());
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .isZero();
            return List.of(program.toString());
        }
    },
    CPP {
        @Override
        List<String> program(Path folder, String name, Path generated) throws Exception {
            Path program = folder.resolve(name);
            Path source = ForeignPeer.resource(name + ".cpp");
            return List.of(CppProgram.compile("g++", source, generated, program, "-std=c++17", "-pthread")
                    .toString());
        }
    },
    PYTHON {
        @Override
        List<String> program(Path folder, String name, Path generated) throws Exception {
            return PythonPeer.program(folder, name + ".py", generated.resolve(module(name) + ".py"));
        }
    },
    CSHARP {
        @Override
        List<String> program(Path folder, String name, Path generated) throws Exception {
            Path program = folder.resolve(name + ".exe");
            String struct = name.equals(ATTACH) ? "MyData.cs" : "Storm.cs";
            List<Path> sources =
                    new ArrayList<>(List.of(ForeignPeer.resource(name + ".cs"), generated.resolve(struct)));
            if (name.equals(ATTACH)) {
                String filled = Files.readString(generated.resolve(struct)).replace("Io.Sharedstruct.Sample", "Filled");
                sources.add(Files.writeString(folder.resolve("Filled.cs"), filled));
            }
            CsharpAttachTest.compile(program, sources.toArray(new Path[0]));
            return CsharpAttachTest.mono(program);
        }
    },
    RUST {
        @Override
        List<String> program(Path folder, String name, Path generated) throws Exception {
            String module = Files.readString(generated.resolve(module(name) + ".rs"));
            Files.writeString(folder.resolve(module(name) + ".rs"), module);
            // What the tests of Rust alone ask of modules that differ isn't asked here.
            Files.writeString(folder.resolve(name.equals(ATTACH) ? "looping.rs" : "broken.rs"), module);
            return List.of(RustPrograms.compile(ForeignPeer.resource(name + ".rs"), folder)
                    .toString());
        }
    };

    /** The program that attaches to the sample's struct. */
    static final String ATTACH = "attach";

    /** The program that locks, reads and waits in the tests' struct. */
    static final String LOCKS = "locks";

    private static final Path SAMPLE = Path.of("target", "classes", "io", "sharedstruct", "sample");
    private static final Path TESTS = Path.of("target", "test-classes", "io", "sharedstruct", "sample", "foreign");

    /** Whether its programs can lock words, and so update. */
    boolean canLock() {
        return this != PYTHON;
    }

    /** What starts one of the programs. */
    List<String> program(Path folder, String name) throws Exception {
        Path own = Files.createDirectories(folder.resolve(name() + "-" + name));
        return program(own, name, name.equals(ATTACH) ? SAMPLE : TESTS);
    }

    private static String module(String program) {
        return program.equals(ATTACH) ? "mydata" : "storm";
    }

    abstract List<String> program(Path folder, String name, Path generated) throws Exception;
}
