package io.sharedstruct.benchmarks.access;

import io.sharedstruct.SharedStruct;

/** The number as a struct. */
@SharedStruct
public interface SharedCell extends Cell {}
