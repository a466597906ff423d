package io.sharedstruct.processor.testing.random;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A program in another language, made for some structs, that exchanges their values by what the processor has written for it. */
public interface Exchange {

    /**
     * A struct whose values are exchanged.
     *
     * @param struct the struct
     * @param values what Java writes, to be checked
     * @param answer what is to be written instead, into bytes that are all zero
     */
    record Struct(RandomStruct struct, RandomValues values, RandomValues answer) {}

    /**
     * Structs that were compiled together, into files of the language too.
     *
     * @param folder a folder for the program, empty but for what an earlier batch left
     * @param compilation the compilation
     * @param layout sizes and offsets by {@code S1} and {@code S1.f2}, as gcc has them
     * @param structs the structs
     */
    record Batch(Path folder, Compilation compilation, Map<String, Long> layout, List<Struct> structs) {}

    /** The options of the compiler by which the files of the language are written. */
    List<String> options();

    /**
     * Reads the structs, which lie one behind the other in a file, and writes the answers to another one in the same way.
     *
     * @return a line for each value that was read wrong, which begins with the name of the struct
     */
    List<String> exchange(Batch batch, Path there, Path back) throws Exception;
}
