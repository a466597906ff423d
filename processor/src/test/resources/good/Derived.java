package demo;

import io.sharedstruct.FixedString;
import io.sharedstruct.Offset;
import io.sharedstruct.SharedStruct;
import java.io.Closeable;
import java.io.Serializable;

interface Base<T> {
    T getText();

    void setText(T text);

    int getShared();

    int getComputed();
}

interface Left extends Base<String> {
    @Override
    @Offset(32)
    @FixedString(16)
    String getText();

    @Override
    default int getComputed() {
        return 1;
    }
}

interface Right extends Base<String> {
    @Override
    @Offset(8)
    int getShared();
}

@SharedStruct
interface Derived extends Left, Right, Closeable, Serializable {
    @Offset(16)
    long getOwn();

    void setOwn(long own);

    @Override
    void close();

    @Override
    String toString();

    default int own() {
        return 0;
    }
}
