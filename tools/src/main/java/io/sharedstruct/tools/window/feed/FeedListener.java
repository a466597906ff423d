package io.sharedstruct.tools.window.feed;

import io.sharedstruct.inspect.StructDescription;

/** Who looks at a region. Called in the thread of the window. */
public interface FeedListener {

    /** Other bytes than before, or other ranges. */
    void bytes(Bytes bytes);

    /** Another status. */
    void status(Status status);

    /** The name leads to a region of another layout now. */
    void struct(StructDescription struct);
}
