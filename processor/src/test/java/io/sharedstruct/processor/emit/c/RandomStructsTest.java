package io.sharedstruct.processor.emit.c;

import io.sharedstruct.processor.testing.CTools;
import io.sharedstruct.processor.testing.random.CExchange;
import io.sharedstruct.processor.testing.random.Exchange;
import io.sharedstruct.processor.testing.random.RandomExchange;
import java.util.List;

/** Random structs in C: the header has the same bytes, and no compiler warns of it in any standard. */
class RandomStructsTest extends RandomExchange {

    @Override
    protected Exchange otherSide() {
        return new CExchange();
    }

    @Override
    protected void check(Exchange.Batch batch) throws Exception {
        CTools tools = new CTools(batch.folder());
        List<String> empty = CExchange.includes(batch);
        empty.add("int main(void) { return 0; }");
        tools.compileInAllStandards(empty);
        tools.compileFor32Bits(empty);
        tools.compileForWindows(empty);
    }
}
