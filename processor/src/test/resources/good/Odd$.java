package demo;

import io.sharedstruct.FixedString;
import io.sharedstruct.SharedStruct;

/** Names that need care: keywords, members of records and of the generated class, and letters beyond ASCII. */
interface Odd$ {
    @SharedStruct
    interface Größe {
        int getInt();

        void setInt(int value);

        int getWait();

        int getRegion();

        void setRegion(int region);

        int getGetX();

        int getX();

        int get1();

        int get_();

        int getÄußeres();

        void setÄußeres(int value);

        long getAcquireTime();

        void setReleaseDate(long date);

        @Deprecated
        @FixedString(8)
        String getName();

        interface Snapshot {}

        interface String$ {}

        enum Override {}
    }
}
