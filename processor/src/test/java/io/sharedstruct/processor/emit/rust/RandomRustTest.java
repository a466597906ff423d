package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.testing.RustTools;
import io.sharedstruct.processor.testing.random.Exchange;
import io.sharedstruct.processor.testing.random.RandomExchange;
import io.sharedstruct.processor.testing.random.RustExchange;

/** Random structs in Rust: the module has the same bytes, and its form is that of rustfmt. */
class RandomRustTest extends RandomExchange {

    @Override
    protected Exchange otherSide() {
        return new RustExchange();
    }

    @Override
    protected void check(Exchange.Batch batch) throws Exception {
        new RustTools(batch.folder())
                .checkFormat(RustTools.modules(batch.compilation()).keySet());
    }
}
