import io.sharedstruct.SharedStruct;

@SharedStruct
interface Unnamed {
    int yield();

    void yield(int value);
}
