import io.sharedstruct.*;

class Outer {
    private enum Hidden {
        A
    }

    @SharedStruct
    interface MyData {
        Hidden getHidden(); // ERROR [UnreachableEnum] hidden has the type Outer.Hidden, which is private or lies in a private type, so the generated class can't reach it; remove 'private'
    }
}
