package io.sharedstruct.processor.testing.random;

import io.sharedstruct.processor.testing.CTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in C, which has the structs of the generated headers. */
public final class CExchange implements Exchange {

    @Override
    public List<String> options() {
        return List.of();
    }

    @Override
    public List<String> exchange(Batch batch, Path there, Path back) throws Exception {
        List<String> program = new ArrayList<>(List.of("#include <stdio.h>", "#include <string.h>"));
        program.addAll(includes(batch));
        program.add("#define CHECK(right, what) if (!(right)) puts(what)");
        program.add("static FILE *in, *out;");
        for (Struct exchanged : batch.structs()) {
            String name = exchanged.struct().name();
            program.add("static void " + name + "_exchange(void) {");
            program.add(name + " s;");
            program.add("if (fread(&s, sizeof s, 1, in) != 1) puts(\"end\");");
            program.addAll(exchanged.values().checkInC(batch.layout()));
            program.add("memset(&s, 0, sizeof s);");
            program.addAll(exchanged.answer().writeInC(batch.layout()));
            program.add("fwrite(&s, sizeof s, 1, out);");
            program.add("}");
        }
        program.add("int main(int count, char **files) {");
        program.add("if (count != 3) return 1;");
        program.add("in = fopen(files[1], \"rb\"); out = fopen(files[2], \"wb\");");
        batch.structs().forEach(exchanged -> program.add(exchanged.struct().name() + "_exchange();"));
        program.add("return fclose(out); }");
        return new CTools(batch.folder()).run(program, there.toString(), back.toString());
    }

    /** The lines that include all headers. */
    public static List<String> includes(Batch batch) throws Exception {
        List<String> includes = new ArrayList<>();
        new CTools(batch.folder())
                .addHeaders(batch.compilation())
                .keySet()
                .forEach(header -> includes.add("#include \"" + header + "\""));
        return includes;
    }
}
