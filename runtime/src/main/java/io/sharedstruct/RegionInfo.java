package io.sharedstruct;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is known of an object of shared memory, at the moment in which it was looked at.
 *
 * @param name its name, without a leading slash
 * @param length how many bytes it has, with all that lies behind the struct; empty if it can't be looked at
 * @param state what it is
 * @param held whether a process that uses this library, or its header for C, has it; how many have it nobody can know. Empty
 *     if that isn't known either: other programs leave no trace
 * @param description what it says of itself; empty for objects of other programs, and for those that can't be looked at
 * @param problem why it can't be looked at; empty if it can
 * @param owner the user it belongs to, by name or, without one, by number; empty if that isn't known, as on Windows
 * @param permissions who may read and write it, {@code rw-r-----} for the owner, his group and all others; empty if that isn't known, as on
 *     Windows
 */
public record RegionInfo(
        String name,
        OptionalLong length,
        RegionState state,
        Optional<Boolean> held,
        Optional<RegionDescription> description,
        Optional<String> problem,
        Optional<String> owner,
        Optional<String> permissions) {

    /**
     * Whether it is what killed processes left: stale, or unfinished and held by nobody.
     *
     * @return whether {@link SharedRegions#sweep} removes it
     */
    public boolean isSweepable() {
        return state == RegionState.STALE || (state == RegionState.UNFINISHED && held.equals(Optional.of(false)));
    }
}
