package io.sharedstruct.processor.emit.csharp;

import io.sharedstruct.processor.testing.random.CsharpExchange;
import io.sharedstruct.processor.testing.random.Exchange;
import io.sharedstruct.processor.testing.random.RandomExchange;

/** Random structs in C#: the same bytes, whether the program that is compiled with them checks for overflow or not. */
class RandomCsharpTest extends RandomExchange {

    @Override
    protected Exchange otherSide() {
        return new CsharpExchange();
    }
}
