package io.sharedstruct.processor.emit.cpp;

import io.sharedstruct.processor.testing.CppTools;
import io.sharedstruct.processor.testing.random.CppExchange;
import io.sharedstruct.processor.testing.random.Exchange;
import io.sharedstruct.processor.testing.random.RandomExchange;
import java.util.ArrayList;
import java.util.List;

/** Random structs in C++: the accessors reach the same bytes, and no compiler warns of them. */
class RandomCppTest extends RandomExchange {

    @Override
    protected Exchange otherSide() {
        return new CppExchange();
    }

    @Override
    protected void check(Exchange.Batch batch) throws Exception {
        CppTools tools = new CppTools(batch.folder());
        List<String> all = new ArrayList<>();
        tools.addFiles(batch.compilation()).keySet().forEach(file -> all.add("#include \"" + file + "\""));
        batch.structs()
                .forEach(exchanged -> all.add("template class sharedstruct::BasicFields<"
                        + exchanged.struct().name() + ", unsigned char>;"));
        all.add("int main() {}");
        tools.compileEverywhere(all);
        tools.compileForWindows(all);
    }
}
