package demo;

import io.sharedstruct.Array;
import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;

@SharedStruct(name = "Arrays")
interface Arrays {
    @Array(3)
    int getPriceAt(int index);

    void setPriceAt(int index, int price);

    void getPrices(int[] into);

    void setPrices(int[] from);

    byte getTag();

    void setTag(byte tag);

    @Array({2, 3})
    double getCellAt(int row, int column);

    void setCellAt(int row, int column, double cell);

    void getCells(double[] into);

    @Array(4)
    boolean isOpenAt(int index);

    void setOpenAt(int index, boolean open);

    void setOpens(boolean[] from);

    @Array(2)
    @FixedString(5)
    String getNameAt(int index);

    void setNameAt(int index, String name);

    @Array(2)
    void getCounts(long[] into);

    void setCounts(long[] from);
}
