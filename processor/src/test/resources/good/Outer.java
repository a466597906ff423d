package demo;

import io.sharedstruct.SharedStruct;

/** Holds a struct. */
public class Outer {
    private Outer() {}

    /** A nested struct. */
    @SharedStruct(name = "Inner")
    public interface Inner {
        /**
         * The number.
         *
         * @return the number
         */
        int getX();
    }
}
