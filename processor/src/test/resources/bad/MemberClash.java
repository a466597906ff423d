import io.sharedstruct.*;

@SharedStruct(name = "MyData")
interface MyData {
    int create(); // ERROR [MemberClash] create() has the signature of a method of MyDataShared; rename it

    @FixedString(8)
    String open(); // ERROR [MemberClash] open() has the signature of a method of MyDataShared; rename it

    void open(String text); // ERROR [MemberClash] open(java.lang.String) has the signature of a method of MyDataShared; rename it

    int openReadOnly(); // ERROR [MemberClash] openReadOnly() has the signature of a method of MyDataShared; rename it

    boolean unlink(); // ERROR [MemberClash] unlink() has the signature of a method of MyDataShared; rename it

    int snapshot(); // ERROR [MemberClash] snapshot() has the signature of a method of MyDataShared; rename it

    boolean isCreator(); // ERROR [MemberClash] isCreator() has the signature of a method of MyDataShared; rename it

    boolean isLayoutVerified(); // ERROR [MemberClash] isLayoutVerified() has the signature of a method of MyDataShared; rename it
}

@SharedStruct
interface Fluent {
    int snapshot(); // ERROR [MemberClash] snapshot() has the signature of a method of FluentShared; rename it

    int close(); // ERROR [MemberClash] close() has the signature of a method of FluentShared; rename it

    int create();

    default boolean isCreator() { // ERROR [MemberClash] isCreator() has the signature of a method of FluentShared; rename it
        return false;
    }

    default void copyFrom(Fluent source) {} // ERROR [MemberClash] copyFrom(Fluent) has the signature of a method of FluentShared; rename it
}
