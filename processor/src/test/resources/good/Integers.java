package demo;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Unsigned;
import io.sharedstruct.Width;

@SharedStruct(name = "Integers")
interface Integers {
    @Unsigned(8)
    short getTiny();

    void setTiny(short tiny);

    @Unsigned(8)
    int getLevel();

    void setLevel(int level);

    @Unsigned(16)
    int getPort();

    void setPort(int port);

    @Unsigned(16)
    long getWide();

    void setWide(long wide);

    @Unsigned(32)
    long getCount();

    void setCount(long count);

    @Unsigned(64)
    long getId();

    void setId(long id);

    @Width(1)
    boolean isOne();

    void setOne(boolean one);

    @Width(2)
    boolean isTwo();

    void setTwo(boolean two);

    @Width(4)
    boolean isFour();

    void setFour(boolean four);

    @Width(8)
    boolean isEight();

    void setEight(boolean eight);

    @Array(3)
    @Unsigned(8)
    int getStepAt(int index);

    void setStepAt(int index, int step);

    void getSteps(int[] into);

    void setSteps(int[] from);

    @Array({2, 2})
    @Unsigned(32)
    long getCellAt(int row, int column);

    void setCellAt(int row, int column, long cell);

    void getCells(long[] into);

    void setCells(long[] from);

    @Array(2)
    @Unsigned(8)
    void getShades(short[] into);

    void setShades(short[] from);

    @Array(2)
    @Unsigned(64)
    long getKeyAt(int index);

    void getKeys(long[] into);

    void setKeys(long[] from);

    @Array({1, 2})
    @Width(4)
    boolean isDoneAt(int row, int column);

    void setDoneAt(int row, int column, boolean done);

    void getDones(boolean[] into);

    void setDones(boolean[] from);
}
