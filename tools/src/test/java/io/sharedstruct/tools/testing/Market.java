package io.sharedstruct.tools.testing;

import io.sharedstruct.Array;
import io.sharedstruct.BitField;
import io.sharedstruct.FixedString;
import io.sharedstruct.Sequence;
import io.sharedstruct.SharedLock;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Union;
import io.sharedstruct.Unsigned;
import io.sharedstruct.Width;

/** Each kind of field. */
@SharedStruct
public interface Market {

    int getX();

    void setX(int x);

    @FixedString(20)
    String getText();

    void setText(String text);

    @Width(1)
    Side getSide();

    void setSide(Side side);

    boolean isOpen();

    void setOpen(boolean open);

    @BitField(unit = 16, width = 3)
    byte getLevel();

    void setLevel(byte level);

    @BitField(unit = 16, width = 1)
    boolean isUrgent();

    void setUrgent(boolean urgent);

    @Union("value")
    long getNumber();

    void setNumber(long number);

    @Union("value")
    double getReal();

    void setReal(double real);

    @Unsigned(64)
    long getTotal();

    void setTotal(long total);

    Tick getLast();

    @Array(5)
    Tick getTickAt(int index);

    @Array({2, 3})
    short getGridAt(int row, int column);

    void setGridAt(int row, int column, short value);

    @Array(20)
    byte getRawAt(int index);

    void setRawAt(int index, byte value);

    SharedLock getLock();

    Sequence getSequence();
}
