package demo;

import io.sharedstruct.Array;
import io.sharedstruct.ByteOrder;
import io.sharedstruct.Code;
import io.sharedstruct.Endian;
import io.sharedstruct.Fallback;
import io.sharedstruct.SharedStruct;
import io.sharedstruct.Width;

@SharedStruct(name = "Enums")
interface Enums {
    enum State {
        NEW,
        OPEN,
        CLOSED
    }

    enum Side {
        @Code(0)
        UNSET,
        @Code('B')
        BUY,
        @Code('S')
        SELL,
        @Code(255)
        NONE
    }

    enum Level {
        @Code(-1)
        LOW,
        @Code(0)
        NORMAL,
        @Code(32_767)
        HIGH,
        @Code(-32_768)
        @Fallback
        UNKNOWN
    }

    State getState();

    void setState(State state);

    @Width(1)
    Side getSide();

    void setSide(Side side);

    @Width(2)
    Level getLevel();

    void setLevel(Level level);

    @Array(3)
    @Width(1)
    State getPhaseAt(int index);

    void setPhaseAt(int index, State phase);

    void getPhases(State[] into);

    void setPhases(State[] from);

    @Array({2, 2})
    @Width(2)
    Level getGridAt(int row, int column);

    void setGridAt(int row, int column, Level grid);

    @Array(2)
    void getOlds(Thread.State[] into);

    void setOlds(Thread.State[] from);

    @ByteOrder(Endian.BIG)
    @Width(2)
    State getBig();

    void setBig(State big);
}
