package demo;

import io.sharedstruct.Code;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Width;

/** Names that mean something else in C, C++ or their headers. */
class NamesInC {
    @SharedStruct
    interface Words {
        byte getRegister();

        byte getUnion();

        byte getStruct();

        byte getTypedef();

        byte getInline();

        byte getRestrict();

        byte getSigned();

        byte getTypeof();

        byte getAuto();

        byte getAnd();

        byte getTypename();

        byte getAsm();

        byte getConcept();

        byte getErrno();

        byte getStdin();

        byte getStdout();

        byte getStderr();

        byte getUnix();

        byte getLinux();

        byte getI386();

        byte getNear();

        byte getFar();

        byte getEnviron();

        byte getInterface();

        byte getSmall();
    }

    @SharedStruct
    interface Capitals {
        byte getNULL();

        byte getEOF();

        byte getTRUE();

        byte getIN();

        byte getOUT();

        byte getCONST();

        byte getVOID();

        byte getERROR();

        byte getDELETE();

        Range getRange();

        @Width(4)
        Range getWide();
    }

    /** The codes that int has at its ends. */
    enum Range {
        @Code(Integer.MIN_VALUE)
        LEAST,
        @Code(0)
        MIDDLE,
        @Code(Integer.MAX_VALUE)
        GREATEST
    }

    /** A function of Windows has its name. */
    @SharedStruct(cName = "demo_Rectangle")
    interface Rectangle {
        int getWidth();

        void setWidth(int width);
    }

    @SharedStruct
    interface Rectangles {
        Rectangle getFirst();
    }
}
