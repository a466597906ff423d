package io.sharedstruct.processor.emit.python;

import io.sharedstruct.processor.testing.random.Exchange;
import io.sharedstruct.processor.testing.random.PythonExchange;
import io.sharedstruct.processor.testing.random.RandomExchange;

/** Random structs in Python: the module has the same bytes, and reads and writes the same values. */
class RandomPythonTest extends RandomExchange {

    @Override
    protected Exchange otherSide() {
        return new PythonExchange();
    }
}
