/**
 * The backend for Windows: sections, views, named mutexes and security descriptors.
 */
@NullMarked
package io.sharedstruct.runtime.os.windows;

import org.jspecify.annotations.NullMarked;
