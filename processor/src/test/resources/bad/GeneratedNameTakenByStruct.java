import io.sharedstruct.*;

class Outer {
    @SharedStruct
    interface Inner { // ERROR [GeneratedNameTaken] the class to generate is called Outer_InnerShared, but Outer_Inner leads to the same name; rename one of the two
        int getX();
    }
}

@SharedStruct
interface Outer_Inner { // ERROR [GeneratedNameTaken] the class to generate is called Outer_InnerShared, but Outer.Inner leads to the same name; rename one of the two
    int getX();
}
