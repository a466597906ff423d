package io.sharedstruct.runtime.open;

import io.sharedstruct.runtime.os.Backing;
import io.sharedstruct.runtime.os.Mapping;
import io.sharedstruct.runtime.os.Subject;
import java.time.Duration;

/**
 * A region and the object that users see of it.
 *
 * @param handle that object
 * @param creator whether this call made the region
 */
record Opened<T>(T handle, boolean creator) {

    /**
     * Makes the object.
     *
     * @param size how many bytes the region has
     * @param held what the mapping shows
     * @param unlinkIfLast whether the name goes with the last holder
     * @param timeout how long what is done to the attached region may wait for other processes
     */
    static <T> Opened<T> of(
            Handles<T> handles,
            Subject subject,
            boolean creator,
            boolean verified,
            long size,
            Backing held,
            Mapping mapping,
            boolean unlinkIfLast,
            Duration timeout) {
        Attachment attachment = null;
        try {
            attachment = new Attachment(held, mapping, unlinkIfLast, timeout);
            return new Opened<>(
                    handles.make(new Attached(
                            Printable.of(subject.name()),
                            subject.readOnly(),
                            creator,
                            verified,
                            size,
                            mapping,
                            attachment)),
                    creator);
        } catch (Throwable e) {
            Attachment.abandon(attachment, mapping, e);
            throw e;
        }
    }
}
