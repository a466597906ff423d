import io.sharedstruct.SharedStruct;

@SharedStruct
interface Snapshot { // ERROR [MemberClash] Snapshot can't be named inside SnapshotShared, whose member Snapshot hides it in the unnamed package; rename it or give it a package
    int getX();
}
