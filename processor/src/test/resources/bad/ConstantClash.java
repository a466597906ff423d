import io.sharedstruct.*;

@SharedStruct
interface MyData {
    int getFooBar();

    int getFoo_bar(); // ERROR [ConstantClash] foo_bar and fooBar both lead to the constant FOO_BAR_OFFSET; rename one of them
}
