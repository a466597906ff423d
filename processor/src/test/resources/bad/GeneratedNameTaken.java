import io.sharedstruct.*;

@SharedStruct
interface MyData { // ERROR [GeneratedNameTaken] the class to generate is called MyDataShared, but a type of this name exists; rename one of the two
    int getX();
}

class MyDataShared {}
