package io.sharedstruct;

import java.util.List;

/**
 * What {@link SharedRegions#sweep} has done.
 *
 * @param removed the names that are gone
 * @param failed why others are still there; each exception knows its name
 */
public record SweepResult(List<String> removed, List<SharedMemoryException> failed) {}
