import io.sharedstruct.*;

@SharedStruct
interface MyData {
    int getX();

    void reset(); // ERROR [NotAnAccessor] reset() is neither a getter (no parameters, a result) nor a setter (one parameter, void); change it, or make it default or static

    int getAt(int index); // ERROR [NotAnAccessor] getAt(int) is neither a getter (no parameters, a result) nor a setter (one parameter, void); change it, or make it default or static

    MyData setX(int x); // ERROR [NotAnAccessor] setX(int) is neither a getter (no parameters, a result) nor a setter (one parameter, void); change it, or make it default or static

    void setPoint(int x, int y); // ERROR [NotAnAccessor] setPoint(int, int) is neither a getter (no parameters, a result) nor a setter (one parameter, void); change it, or make it default or static

    void setAll(int... all); // ERROR [NotAnAccessor] setAll(int[]) has type parameters or a variable number of arguments, which no accessor has; change it, or make it default or static

    <T> T getAny(); // ERROR [NotAnAccessor] getAny() has type parameters or a variable number of arguments, which no accessor has; change it, or make it default or static

    void getVoid(); // ERROR [NotAnAccessor] getVoid() is neither a getter (no parameters, a result) nor a setter (one parameter, void); change it, or make it default or static

    @Offset(4)
    int compute(int x); // ERROR [NotAnAccessor] compute(int) is neither a getter (no parameters, a result) nor a setter (one parameter, void); change it, or make it default or static
}
