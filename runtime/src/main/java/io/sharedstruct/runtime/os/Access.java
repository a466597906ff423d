package io.sharedstruct.runtime.os;

/**
 * Whom an object belongs to, and who may read and write it, as a person reads it.
 *
 * @param owner the name of the user, or the number of one without a name
 * @param permissions {@code rw-r-----} for the owner, the group, and all others
 */
public record Access(String owner, String permissions) {}
