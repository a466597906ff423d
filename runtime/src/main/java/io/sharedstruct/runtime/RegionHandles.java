package io.sharedstruct.runtime;

import io.sharedstruct.runtime.open.Attached;
import io.sharedstruct.runtime.open.Handles;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes regions of a generated class.
 *
 * @param constructor the constructor of the class
 * @param initializer the user's, which writes the first values, if there is one
 * @param untilExit whether a region is closed when the process ends
 */
record RegionHandles<T extends SharedRegion>(
        RegionLayout layout,
        Function<AttachedRegion, T> constructor,
        @Nullable Consumer<? super T> initializer,
        boolean untilExit)
        implements Handles<T> {

    @Override
    public T make(Attached attached) {
        return constructor.apply(new AttachedRegion(attached, layout));
    }

    @Override
    public void initialise(T region) {
        if (initializer != null) {
            initializer.accept(region);
        }
    }

    @Override
    public void opened(T region) {
        region.initialised(untilExit);
    }

    @Override
    public void discard(T region) {
        region.discard();
    }
}
