import io.sharedstruct.*;

@SharedStruct
interface Modes {
    int getX();

    int getVolatileX(); // ERROR [AccessModeUnavailable] getVolatileX() asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    void setVolatileX(int x); // ERROR [AccessModeUnavailable] setVolatileX(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    int getAcquireX(); // ERROR [AccessModeUnavailable] getAcquireX() asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    void setReleaseX(int x); // ERROR [AccessModeUnavailable] setReleaseX(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    int getOpaqueX(); // ERROR [AccessModeUnavailable] getOpaqueX() asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    void setOpaqueX(int x); // ERROR [AccessModeUnavailable] setOpaqueX(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    boolean compareAndSetX(int expected, int value); // ERROR [AccessModeUnavailable] compareAndSetX(int, int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    int compareAndExchangeX(int expected, int value); // ERROR [AccessModeUnavailable] compareAndExchangeX(int, int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    int getAndSetX(int x); // ERROR [AccessModeUnavailable] getAndSetX(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    int getAndAddX(int x); // ERROR [AccessModeUnavailable] getAndAddX(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    int getAndBitwiseOrX(int x); // ERROR [AccessModeUnavailable] getAndBitwiseOrX(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    int getAndBitwiseAndX(int x); // ERROR [AccessModeUnavailable] getAndBitwiseAndX(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    int getAndBitwiseXorX(int x); // ERROR [AccessModeUnavailable] getAndBitwiseXorX(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it
}

@SharedStruct
interface OrderedOnly {
    int getAcquireState(); // ERROR [AccessModeUnavailable] getAcquireState() asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    void setReleaseState(int state); // ERROR [AccessModeUnavailable] setReleaseState(int) asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it

    long getAcquireTime();

    void setReleaseDate(long date);
}

@SharedStruct
interface Fluent {
    int x();

    int getVolatileX(); // ERROR [AccessModeUnavailable] getVolatileX() asks for ordered or atomic access, which this version doesn't generate; remove it or, if a plain property is meant, rename it
}
