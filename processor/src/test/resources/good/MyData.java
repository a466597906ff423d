package demo;

import io.sharedstruct.FixedString;
import io.sharedstruct.Offset;
import io.sharedstruct.SharedStruct;

/** A number and a text. */
@SharedStruct(name = "MyData", size = 260)
public interface MyData {
    /**
     * The number.
     *
     * @return the number
     */
    @Offset(0)
    int getX();

    /**
     * Sets the number.
     *
     * @param x the number
     */
    void setX(int x);

    /**
     * The text.
     *
     * @return the text
     */
    @Offset(4)
    @FixedString(256)
    String getText();

    /**
     * Sets the text.
     *
     * @param text the text
     */
    void setText(String text);
}
