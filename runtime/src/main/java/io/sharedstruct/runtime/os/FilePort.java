package io.sharedstruct.runtime.os;

import org.jspecify.annotations.Nullable;

/** What the runtime asks of an operating system to map ordinary files. */
public interface FilePort {

    /**
     * Opens a file.
     *
     * @param request which
     * @return the file, or null if there is none
     * @throws io.sharedstruct.SharedMemoryException if the system refuses, or it isn't a regular file
     */
    @Nullable
    MappedFile open(FileRequest request);

    /**
     * Creates a file of zeroes, without a name or, where the system has no such files, under a temporary one in the folder of the
     * wanted one, so that nobody finds it unfinished. Its space on the disk is reserved: no access can fail for want of it later.
     *
     * @param request which
     * @param length its length in bytes
     * @return the file, to be published or discarded
     * @throws io.sharedstruct.SharedMemoryException if the system refuses; nothing is left then
     */
    MappedFile create(FileRequest request, long length);
}
