/**
 * The backend for Linux: {@code shm_open}, open-file-description locks and {@code flock}.
 */
@NullMarked
package io.sharedstruct.runtime.os.linux;

import org.jspecify.annotations.NullMarked;
