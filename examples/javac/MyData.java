import io.sharedstruct.FixedString;
import io.sharedstruct.Offset;
import io.sharedstruct.SharedStruct;

@SharedStruct(name = "MyData", size = 260)
public interface MyData {
    @Offset(0) int getX();
    void setX(int x);

    @Offset(4) @FixedString(256) String getText();
    void setText(String text);
}
