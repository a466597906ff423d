package io.sharedstruct.runtime.os;

import io.sharedstruct.Permissions;
import java.nio.file.Path;

/**
 * Which file is wanted.
 *
 * @param operation the user's word for it, for messages
 * @param path the absolute path of the file, in the default file system
 * @param readOnly whether it is only read
 * @param permissions who may open a new file
 */
public record FileRequest(String operation, Path path, boolean readOnly, Permissions permissions) implements Subject {

    @Override
    public String name() {
        return path.toString();
    }

    /**
     * The same request in the messages of another operation.
     *
     * @param other the user's word for it
     * @return a copy
     */
    public FileRequest during(String other) {
        return new FileRequest(other, path, readOnly, permissions);
    }
}
