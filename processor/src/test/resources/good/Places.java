package demo;

import io.sharedstruct.Align;
import io.sharedstruct.Array;
import io.sharedstruct.CacheLine;
import io.sharedstruct.FixedString;
import io.sharedstruct.Offset;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Since;
import io.sharedstruct.Union;

class Places {
    @SharedStruct
    interface Ring {
        int getTag();

        void setTag(int tag);

        @CacheLine
        long getWritten();

        void setWritten(long written);

        @CacheLine
        long getRead();

        void setRead(long read);

        byte getLast();

        void setLast(byte last);
    }

    @SharedStruct(align = 32, packed = true)
    interface Aligned {
        byte getTag();

        void setTag(byte tag);

        @Align(8)
        @Array(3)
        byte getByteAt(int index);

        void setByteAt(int index, byte value);

        int getX();

        void setX(int x);
    }

    @SharedStruct(align = 16)
    interface Wide {
        int getX();

        void setX(int x);
    }

    @SharedStruct
    interface Holder {
        byte getTag();

        void setTag(byte tag);

        Wide getWide();

        @Array(2)
        Ring getRingAt(int index);
    }

    @SharedStruct
    interface Variant {
        byte getKind();

        void setKind(byte kind);

        @Union("value")
        double getReal();

        void setReal(double real);

        @Union("value")
        @FixedString(10)
        String getText();

        void setText(String text);

        @Union("value")
        @Array(4)
        short getPartAt(int index);

        void setPartAt(int index, short part);

        @Union("value")
        Wide getWide();

        byte getEnd();

        void setEnd(byte end);
    }

    @SharedStruct(size = 32)
    interface Overlaid {
        @Offset(8)
        @Union("word")
        long getWord();

        void setWord(long word);

        @Offset(12)
        @Union("word")
        int getHigh();

        void setHigh(int high);

        @Offset(9)
        @Union("word")
        boolean isFlag();

        void setFlag(boolean flag);

        @Offset(0)
        byte getTag();

        void setTag(byte tag);
    }

    @SharedStruct(size = 64)
    interface Grown {
        int getX();

        void setX(int x);

        @Since(2)
        int getY();

        void setY(int y);

        @Since(3)
        Wide getWide();
    }
}
