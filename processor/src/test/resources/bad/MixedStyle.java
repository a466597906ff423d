import io.sharedstruct.*;

@SharedStruct
interface MyData {
    int getX();

    int y(); // ERROR [MixedStyle] y() is in fluent style, but other accessors of the struct are in bean style (getX, isX for boolean, setX); use one style, or make it default or static

    void y(int y); // ERROR [MixedStyle] y(int) is in fluent style, but other accessors of the struct are in bean style (getX, isX for boolean, setX); use one style, or make it default or static

    int isCount(); // ERROR [MixedStyle] isCount() is in fluent style, but other accessors of the struct are in bean style (getX, isX for boolean, setX); use one style, or make it default or static

    int settle(); // ERROR [MixedStyle] settle() is in fluent style, but other accessors of the struct are in bean style (getX, isX for boolean, setX); use one style, or make it default or static
}
