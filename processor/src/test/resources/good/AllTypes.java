package demo;

import io.sharedstruct.FixedString;
import io.sharedstruct.Overflow;
import io.sharedstruct.SharedStruct;

@SharedStruct(size = 96)
interface AllTypes {
    boolean isOpen();

    void setOpen(boolean open);

    char getLetter();

    void setLetter(char letter);

    byte getTiny();

    void setTiny(byte tiny);

    short getSmall();

    void setSmall(short small);

    int getNumber();

    void setNumber(int number);

    float getRatio();

    void setRatio(float ratio);

    double getExact();

    void setExact(double exact);

    byte getFlag();

    void setFlag(byte flag);

    long getURL();

    void setURL(long url);

    @FixedString(value = 8, charset = "latin1", overflow = Overflow.TRUNCATE)
    String getLatin();

    void setLatin(String latin);

    @FixedString(value = 5, charset = "us-ascii")
    String getAscii();

    void setAscii(String ascii);
}
