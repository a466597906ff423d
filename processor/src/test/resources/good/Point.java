package demo;

import io.sharedstruct.SharedStruct;

@SharedStruct
interface Point {
    byte getKind();

    void setKind(byte kind);

    int getX();

    void setX(int x);

    void close();
}
