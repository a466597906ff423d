package demo;

import io.sharedstruct.Align;
import io.sharedstruct.Array;
import io.sharedstruct.BitField;
import io.sharedstruct.CacheLine;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Since;

/** Bit fields in all the places that fields can have. */
class BitPlaces {
    @SharedStruct(align = 16)
    interface Flags {
        @BitField(unit = 32, width = 3)
        int getMode();

        void setMode(int mode);

        @BitField(unit = 32, width = 20)
        int getCount();

        void setCount(int count);

        @Since(2)
        @BitField(unit = 32, width = 1)
        boolean isOpen();

        void setOpen(boolean open);
    }

    @SharedStruct(packed = true)
    interface Tight {
        byte getTag();

        void setTag(byte tag);

        @BitField(unit = 16, width = 5)
        int getLow();

        void setLow(int low);

        @BitField(unit = 16, width = 11, signed = true)
        int getHigh();

        void setHigh(int high);
    }

    @SharedStruct
    interface Apart {
        int getTag();

        void setTag(int tag);

        @Align(16)
        @BitField(unit = 32, width = 3)
        int getFirst();

        void setFirst(int first);

        @BitField(unit = 32, width = 1)
        boolean isOpen();

        void setOpen(boolean open);

        @CacheLine
        @BitField(unit = 8, width = 4)
        int getAlone();

        void setAlone(int alone);

        @BitField(unit = 8, width = 2)
        int getBeside();

        void setBeside(int beside);

        byte getEnd();

        void setEnd(byte end);
    }

    @SharedStruct
    interface Holder {
        byte getTag();

        void setTag(byte tag);

        Flags getFlags();

        @Array(2)
        Tight getTightAt(int index);
    }

    @SharedStruct(packed = true)
    interface Box {
        byte getTag();

        void setTag(byte tag);

        Flags getFlags();
    }
}
