package io.sharedstruct.benchmarks.access;

/** The struct as Chronicle-Values wants it declared; it orders the fields as it likes. */
public interface ChronicleStruct {
    int getNumber();

    void setNumber(int number);

    long getCounter();

    void setCounter(long counter);

    double getPrice();

    void setPrice(double price);

    boolean getFlag();

    void setFlag(boolean flag);
}
