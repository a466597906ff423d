package io.sharedstruct;

import io.sharedstruct.runtime.list.RegionList;
import java.util.List;

/**
 * The regions of this machine: what there is, and the removal of what killed processes left.
 *
 * <p>On Linux all objects in /dev/shm are found. On macOS, which doesn't list them, those that have lock files of this library in
 * /var/tmp are (not tested). Windows tells nobody which sections there are, and there is nothing to remove: a section goes with the
 * last process that has it.
 *
 * <p>What is found is what this process may see: of another container, or another user's region that it may not read, it knows
 * nothing or only the name. Each answer holds for the moment in which it was given.
 */
public final class SharedRegions {

    private SharedRegions() {}

    /**
     * Whether this system tells which regions there are.
     *
     * @return false on Windows
     * @throws UnsupportedOperationException if the library doesn't run on this system
     * @throws IllegalCallerException if this JVM denies native access
     */
    public static boolean canBeListed() {
        return new RegionList().isSupported();
    }

    /**
     * All shared memory objects of the machine, those of other programs among them, by their names. Each is looked at under the
     * lock that its openers take, so nobody is seen half-way; they wait for microseconds. Nothing is changed.
     *
     * @return what there is; one that can't be looked at is {@link RegionState#UNKNOWN}, and one that goes meanwhile is left out
     * @throws SharedMemoryException if the names can't be listed
     * @throws UnsupportedOperationException if this system doesn't tell, see {@link #canBeListed}
     * @throws IllegalCallerException if this JVM denies native access
     */
    public static List<RegionInfo> list() {
        return new RegionList().list();
    }

    /**
     * Removes what killed processes left: regions of process persistence that nobody has any more, and those whose creator died
     * before they were finished, see {@link RegionInfo#isSweepable}. Each is looked at again and removed under the lock that its
     * openers take, so nobody loses a region that he has or is about to get. Regions of kernel persistence and objects of other
     * programs stay. A program without the library that has such a region mapped, which nobody can know, keeps its memory, and loses
     * the name.
     *
     * @return what was removed, and what could not be
     * @throws SharedMemoryException if the names can't be listed
     * @throws UnsupportedOperationException if this system doesn't tell, see {@link #canBeListed}
     * @throws IllegalCallerException if this JVM denies native access
     */
    public static SweepResult sweep() {
        return new RegionList().sweep();
    }

    /**
     * Removes a name, of a region or of another program's object. Who has it keeps it; the next one to acquire the name creates a new
     * region.
     *
     * @param name the name
     * @return whether there was such a name
     * @throws SharedMemoryException if the system refuses, as Windows does, where a name goes with the last process that has it
     * @throws IllegalArgumentException if no region can have this name
     * @throws UnsupportedOperationException if the library doesn't run on this system
     * @throws IllegalCallerException if this JVM denies native access
     */
    public static boolean unlink(String name) {
        return new RegionList().unlink(name);
    }
}
