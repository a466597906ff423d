package io.sharedstruct.runtime;

import io.sharedstruct.runtime.concurrent.SharedWords;
import io.sharedstruct.runtime.open.Handles;
import io.sharedstruct.runtime.open.Layout;
import java.util.function.Consumer;
import java.util.function.Function;

/** What lies behind the classes that generated code names, for the tests of the rooms below. */
public final class RegionInsides {

    private RegionInsides() {}

    public static Layout layout(RegionLayout layout) {
        return layout.layout();
    }

    /** The words that the protocols of locks are given. */
    public static SharedWords words(SharedRegion region) {
        return region.words();
    }

    /**
     * What the protocols are given.
     *
     * @param initializer null if there is none
     */
    public static <T extends SharedRegion> Handles<T> handles(
            Function<AttachedRegion, T> constructor, Consumer<? super T> initializer) {
        return new RegionHandles<>(new RegionLayout("Test", null, 1, 0, ""), constructor, initializer, false);
    }
}
