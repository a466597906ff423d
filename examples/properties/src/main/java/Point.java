import io.sharedstruct.SharedStruct;

/** A struct that lies inside another one. It needs no name, since it has no region of its own. */
@SharedStruct
public interface Point {

    int getX();

    void setX(int x);

    int getY();

    void setY(int y);
}
