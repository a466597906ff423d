package demo;

import io.sharedstruct.Array;
import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;

class Shapes {
    @SharedStruct
    interface Dot {
        short getX();

        void setX(short x);

        @FixedString(3)
        String getLabel();

        void setLabel(String label);
    }

    @SharedStruct
    interface Line {
        Dot from();

        void from(Dot from);

        @Array(2)
        Dot via(int index);

        @Array(2)
        byte weight(int index);

        void weight(int index, byte weight);
    }

    @SharedStruct
    interface Drawing {
        byte getTag();

        void setTag(byte tag);

        Line getLine();

        @Array({2, 2})
        Dot getCellAt(int row, int column);

        void setCellAt(int row, int column, Dot cell);

        long getEnd();

        void setEnd(long end);
    }
}
