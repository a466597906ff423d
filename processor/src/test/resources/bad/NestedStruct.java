import io.sharedstruct.*;

class Nesting {
    @SharedStruct
    interface Broken {
        Integer getX(); // ERROR [UnsupportedType] x has the type java.lang.Integer, which has no place in a struct; use int
    }

    @SharedStruct
    interface Outer {
        Broken getBroken(); // ERROR [NestedStruct] broken has the type Nesting.Broken, a struct with errors of its own; correct these first

        @FixedString(4) // ERROR [MisplacedAnnotation] @FixedString is for a String, but fine has the type Nesting.Fine; remove it or change the type
        Fine getFine();

        @Array(2)
        Fine getPartAt(int index);

        void getParts(Fine[] into); // ERROR [ArrayAccessor] getParts(Nesting.Fine[]) copies all elements, which only arrays of primitive types and of enums have; remove it, or make it a default method with a loop
    }

    @SharedStruct
    interface Fine {
        int getX();
    }
}
