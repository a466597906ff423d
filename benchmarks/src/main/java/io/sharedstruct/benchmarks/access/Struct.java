package io.sharedstruct.benchmarks.access;

import io.sharedstruct.SharedStruct;

/** The struct of the field benchmarks. */
@SharedStruct
public interface Struct {
    int getNumber();

    void setNumber(int number);

    long getCounter();

    void setCounter(long counter);

    double getPrice();

    void setPrice(double price);

    boolean isFlag();

    void setFlag(boolean flag);
}
