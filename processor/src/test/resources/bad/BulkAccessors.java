import io.sharedstruct.*;

@SharedStruct
interface Race {
    @Array(4)
    float getLapTimesAt(int index);

    void setLapTimesAt(int index, float time);

    void getLapTimes(float[] into);

    void setLapTimes(float[] from);

    @Array(3)
    int getEntryAt(int index);

    void getEntries(int[] into); // ERROR [NotAnAccessor] getEntries(int[]) copies a whole array, but the struct has no property with @Array of its name; if it is for entry, call it getEntry or getEntrys, or make it default or static

    void setEntries(int[] from); // ERROR [NotAnAccessor] setEntries(int[]) copies a whole array, but the struct has no property with @Array of its name; if it is for entry, call it setEntry or setEntrys, or make it default or static
}

@SharedStruct
interface NoArray {
    float getLapTime();

    void getLapTimes(float[] into); // ERROR [NotAnAccessor] getLapTimes(float[]) copies a whole array, but the struct has no property with @Array of its name; add @Array(n), or make it default or static
}
