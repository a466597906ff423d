import io.sharedstruct.*;

@SharedStruct
interface MyData {
    boolean getOpen();

    boolean isOpen(); // ERROR [DuplicateProperty] the property open has two getters, getOpen() and isOpen(); remove one, or make it default

    void setX(int x);

    void setX(long x); // ERROR [DuplicateProperty] the property x has two setters, setX(int) and setX(long); remove one, or make it default
}
