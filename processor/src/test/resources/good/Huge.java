package demo;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

/** More than 5 GB: counted by long, and by int where that is enough. */
@SharedStruct(name = "Huge")
interface Huge {
    long getCount();

    void setCount(long count);

    @Array(3_000_000_000L)
    byte getFlagAt(long index);

    void setFlagAt(long index, byte flag);

    void getFlags(long index, byte[] into, int offset, int length);

    void setFlags(long index, byte[] from, int offset, int length);

    @Array({65_536, 32_769})
    void getNoises(long index, byte[] into, int offset, int length);

    void setNoises(long index, byte[] from, int offset, int length);

    @Array(400_000_000)
    double getPriceAt(int index);

    void setPriceAt(long index, double price);

    void getPrices(double[] into);

    void setPrices(double[] from);

    @Array({50_000, 50_000})
    byte getCellAt(long row, long column);

    void setCellAt(long row, long column, byte cell);

    @Array(4)
    int getSmallAt(long index);

    void setSmallAt(long index, int small);

    void getSmalls(int[] into);
}
