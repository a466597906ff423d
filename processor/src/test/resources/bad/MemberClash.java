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

    boolean isNameCurrent(); // ERROR [MemberClash] isNameCurrent() has the signature of a method of MyDataShared; rename it
}

@SharedStruct
interface Fluent {
    int snapshot(); // ERROR [MemberClash] snapshot() has the signature of a method of FluentShared; rename it

    int close(); // ERROR [MemberClash] close() has the signature of a method of FluentShared; rename it

    int create();

    int attachedElsewhere(); // ERROR [MemberClash] attachedElsewhere() has the signature of a method of FluentShared; rename it

    String regionName(); // ERROR [MemberClash] regionName() has the signature of a method of FluentShared; rename it

    long regionSize(); // ERROR [MemberClash] regionSize() has the signature of a method of FluentShared; rename it

    default void viewAt(long offset, io.sharedstruct.runtime.StructView view) {} // ERROR [MemberClash] viewAt(long, io.sharedstruct.runtime.StructView) has the signature of a method of FluentShared; rename it

    default void force() {} // ERROR [MemberClash] force() has the signature of a method of FluentShared; rename it

    default void map(java.nio.file.Path path) {} // ERROR [MemberClash] map(java.nio.file.Path) has the signature of a method of FluentShared; rename it

    default void wipe() {} // ERROR [MemberClash] wipe() has the signature of a method of FluentShared; rename it

    default boolean isCreator() { // ERROR [MemberClash] isCreator() has the signature of a method of FluentShared; rename it
        return false;
    }

    default void copyFrom(Fluent source) {} // ERROR [MemberClash] copyFrom(Fluent) has the signature of a method of FluentShared; rename it

    default int getInt(long offset) { // ERROR [MemberClash] getInt(long) has the signature of a method of FluentShared; rename it
        return 0;
    }

    default void setBytes(long offset, byte[] bytes, int from, int length) {} // ERROR [MemberClash] setBytes(long, byte[], int, int) has the signature of a method of FluentShared; rename it
}
