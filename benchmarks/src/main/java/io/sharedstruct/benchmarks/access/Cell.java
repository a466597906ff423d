package io.sharedstruct.benchmarks.access;

/** A number behind an interface. */
public interface Cell {
    int getValue();

    void setValue(int value);
}
