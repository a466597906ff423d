package demo;

import io.sharedstruct.Array;
import io.sharedstruct.SharedStruct;

class SameNameInC {
    @SharedStruct(cName = "Place")
    interface Point {
        int getX();
    }

    @SharedStruct(cName = "Place")
    interface Corner {
        double getX();
    }

    @SharedStruct
    interface Line { // WARNING [SameNameInC] demo.SameNameInC.Point and demo.SameNameInC.Corner are both called Place in C, so no C program can include this struct's header; give one of them another name by cName in its @SharedStruct
        Point getStart();

        @Array(2)
        Corner getCornerAt(int index);
    }

    /** No C program needs both at once. */
    @SharedStruct
    interface Other {
        Corner getCorner();
    }
}
