import io.sharedstruct.*;

@SharedStruct
interface Nothing extends AutoCloseable { // ERROR [EmptyStruct] Nothing has no properties, so there is nothing to map; declare an accessor, for example int getX()
    int SIZE = 4;

    default int getX() {
        return 0;
    }

    static int getY() {
        return 0;
    }

    @Override
    void close();

    @Override
    String toString();
}
