package io.sharedstruct.benchmarks.access;

import io.sharedstruct.benchmarks.harness.PeerFlags;
import org.openjdk.jmh.annotations.Fork;

/** Agrona without its bounds checks. */
@Fork(jvmArgsAppend = {PeerFlags.EXPORT_MISC, PeerFlags.OPEN_MISC, PeerFlags.AGRONA_UNCHECKED})
public class AgronaUncheckedHandles extends AgronaHandles {}
