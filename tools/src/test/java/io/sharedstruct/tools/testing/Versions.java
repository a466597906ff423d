package io.sharedstruct.tools.testing;

import io.sharedstruct.SharedStruct;
import io.sharedstruct.Since;

/** Structs of several versions of a program. */
public final class Versions {

    private Versions() {}

    /** The first version, with room for more. */
    @SharedStruct(size = 64)
    public interface First {
        int getPrice();

        void setPrice(int price);

        long getTime();

        void setTime(long time);
    }

    /** One that has another field more, and says so. */
    @SharedStruct(size = 64)
    public interface Second {
        int getPrice();

        void setPrice(int price);

        long getTime();

        void setTime(long time);

        @Since(2)
        int getVolume();

        void setVolume(int volume);
    }

    /** One that has another field more, and doesn't say so. */
    @SharedStruct(size = 64)
    public interface Careless {
        int getPrice();

        void setPrice(int price);

        long getTime();

        void setTime(long time);

        int getVolume();

        void setVolume(int volume);
    }

    /** One whose price is larger. */
    @SharedStruct(size = 64)
    public interface Other {
        long getPrice();

        void setPrice(long price);

        long getTime();

        void setTime(long time);
    }
}
