package io.sharedstruct.processor;

import io.sharedstruct.processor.emit.c.CHeaderEmitter;
import io.sharedstruct.processor.emit.cpp.CppHeaderEmitter;
import io.sharedstruct.processor.emit.csharp.CsharpEmitter;
import io.sharedstruct.processor.emit.flyweight.Generator;
import io.sharedstruct.processor.emit.flyweight.StructEmitter;
import io.sharedstruct.processor.emit.python.PythonEmitter;
import io.sharedstruct.processor.emit.python.PythonStubEmitter;
import io.sharedstruct.processor.emit.rust.RustModuleEmitter;
import io.sharedstruct.processor.model.StructModel;
import io.sharedstruct.processor.model.StructType;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The languages that a struct is written in. A new one is a room under {@code emit}, and a row here. */
// The functions are references to static methods.
@SuppressWarnings("ImmutableEnumChecker")
enum Language {
    C("sharedstruct.headers", true, CHeaderEmitter::fileName, CHeaderEmitter::emit),
    CPP("sharedstruct.cpp", false, CppHeaderEmitter::fileName, CppHeaderEmitter::emit, C),
    CSHARP("sharedstruct.csharp", false, CsharpEmitter::fileName, CsharpEmitter::emit),
    PYTHON("sharedstruct.python", false, PythonEmitter::fileName, PythonEmitter::emit),
    PYTHON_STUB("sharedstruct.python", false, PythonStubEmitter::fileName, PythonStubEmitter::emit),
    RUST("sharedstruct.rust", false, RustModuleEmitter::fileName, RustModuleEmitter::emit),
    /** The class, which the compiler takes with the sources of the user: no option says where it goes. */
    FLYWEIGHT("", true, StructType::qualifiedGeneratedName, Language::flyweight);

    private final String option;
    private final boolean unasked;
    private final Function<StructType, String> fileName;
    private final Function<StructModel, String> text;
    private final @Nullable Language included;

    Language(
            String option, boolean unasked, Function<StructType, String> fileName, Function<StructModel, String> text) {
        this(option, unasked, fileName, text, null);
    }

    Language(
            String option,
            boolean unasked,
            Function<StructType, String> fileName,
            Function<StructModel, String> text,
            @Nullable Language included) {
        this.included = included;
        this.option = option;
        this.unasked = unasked;
        this.fileName = fileName;
        this.text = text;
    }

    private static String flyweight(StructModel struct) {
        return StructEmitter.emit(
                struct, new Generator(SharedStructProcessor.class.getName(), Release.NAME, BuildChecks.CODE_VERSION));
    }

    /** The options of all languages. */
    static Set<String> options() {
        return Arrays.stream(values())
                .filter(language -> !language.isCompiled())
                .map(Language::option)
                .collect(Collectors.toSet());
    }

    /** Whether it is for the compiler, rather than for another program. */
    boolean isCompiled() {
        return option.isEmpty();
    }

    /** The option that says where its files go: into which folder, or nowhere. A language with two files has two rows. */
    String option() {
        return option;
    }

    /** Whether its files are written, beside the classes, if the option isn't given. */
    boolean isUnasked() {
        return unasked;
    }

    /** The language whose files its own ones include; null if they include none. */
    @Nullable
    Language included() {
        return included;
    }

    /** The name of the file of a struct, or of the class if it is compiled. */
    String fileName(StructType struct) {
        return fileName.apply(struct);
    }

    /** The file of a struct. */
    String text(StructModel struct) {
        return text.apply(struct);
    }
}
