package io.sharedstruct.sample.foreign;

import io.sharedstruct.testing.Needs;
import io.sharedstruct.testing.OnWindows;
import java.util.List;

/**
 * Programs in C for Windows that lock, read and wait by the generated header. The property {@code test.locks.peer} has to lead to
 * one; {@code .ci/wine/run} compiles it.
 */
@OnWindows
class WindowsLocksTest extends LocksContract {

    @Override
    List<String> program() {
        return List.of(Needs.setting("test.locks.peer"));
    }
}
