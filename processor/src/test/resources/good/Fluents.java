package demo;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

@SharedStruct(packed = true)
interface Fluents {
    byte first();

    @Array(4)
    short level(int index);

    void level(int index, short level);

    void getLevels(short[] into);

    void setLevels(short[] from);

    void index(int row, int column, char index);

    @Array({2, 2})
    char index(int row, int column);
}
