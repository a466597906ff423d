package io.sharedstruct.processor.emit;

import io.sharedstruct.processor.testing.random.CExchange;
import io.sharedstruct.processor.testing.random.CppExchange;
import io.sharedstruct.processor.testing.random.CsharpExchange;
import io.sharedstruct.processor.testing.random.Exchange;
import io.sharedstruct.processor.testing.random.PythonExchange;
import io.sharedstruct.processor.testing.random.RandomExchange;
import io.sharedstruct.processor.testing.random.Ring;
import io.sharedstruct.processor.testing.random.RustExchange;
import java.util.List;

/** Random structs from Java to each other language, from one to the next, and back to Java. */
class LanguagesExchangeTest extends RandomExchange {

    @Override
    protected Exchange otherSide() {
        return new Ring(
                List.of(
                        new RustExchange(),
                        new PythonExchange(),
                        new CppExchange(),
                        new CsharpExchange(),
                        new CExchange()),
                20_261_127);
    }
}
