package demo;

import io.sharedstruct.BitField;
import io.sharedstruct.SharedStruct;

@SharedStruct(name = "Bits")
interface Bits {
    @BitField(unit = 32, width = 3)
    int getMode();

    void setMode(int mode);

    @BitField(unit = 32, width = 1)
    boolean isOpen();

    void setOpen(boolean open);

    @BitField(unit = 32, width = 5, signed = true)
    int getDelta();

    void setDelta(int delta);

    @BitField(unit = 32, width = 23)
    int getCount();

    void setCount(int count);

    @BitField(unit = 32, width = 4, startsUnit = true)
    byte getNext();

    void setNext(byte next);

    @BitField(unit = 32, width = 20, position = 12)
    long getTop();

    void setTop(long top);

    @BitField(unit = 64, width = 40)
    long getWide();

    void setWide(long wide);

    @BitField(unit = 64, width = 24, signed = true)
    int getHigh();

    void setHigh(int high);

    @BitField(unit = 8, width = 7)
    short getSmall();

    void setSmall(short small);

    @BitField(unit = 8, width = 1)
    boolean isSet();

    void setSet(boolean set);

    byte getPlain();

    void setPlain(byte plain);

    @BitField(unit = 16, width = 16)
    int getWhole();

    void setWhole(int whole);

    int getEnd();
}
