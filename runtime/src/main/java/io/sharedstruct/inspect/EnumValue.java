package io.sharedstruct.inspect;

import java.util.Optional;

/**
 * The value of an enum.
 *
 * @param code the integer that is stored
 * @param constant the constant that it stands for; empty if there is none
 */
public record EnumValue(long code, Optional<String> constant) {}
