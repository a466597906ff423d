/**
 * What a user names: the annotations that declare a struct, the options of a region, and the exceptions.
 *
 * <p>An interface with {@link io.sharedstruct.SharedStruct} becomes a class whose instances lie in named shared memory:
 *
 * <pre>{@code
 * @SharedStruct(name = "MyData", size = 260)
 * public interface MyData {
 *     @Offset(0) int getX();
 *     void setX(int x);
 *
 *     @Offset(4) @FixedString(256) String getText();
 *     void setText(String text);
 * }
 *
 * try (MyDataShared data = MyDataShared.acquire()) {
 *     data.setX(255);
 *     data.setText("Hello Shared World!");
 * }
 * }</pre>
 *
 * <p><b>Promised.</b> The bytes {@code [0, SIZEOF)} of the region are the struct exactly as C sees it. Exactly one process
 * creates a region; nobody sees it before it is complete. {@code close} never crashes a thread that is reading. An access
 * after {@code close} is an {@link java.lang.IllegalStateException}. On a region that was created with another layout
 * nothing is touched.
 *
 * <p><b>Not promised.</b> Plain accessors order nothing between threads or processes, and two of them are two accesses:
 * another process may write between them. Only aligned fields of at most 8 bytes are read and written whole. A process of
 * the same user can truncate the object in {@code /dev/shm} to nothing, after which an access can end the JVM.
 *
 * <p><b>Different on Windows,</b> where a region is a named section of the paging file:
 *
 * <ul>
 *   <li>A region goes when its last handle is closed, by {@code close} or by the end of a process, however it ends. Killed
 *       processes leave neither a name nor bytes. {@link io.sharedstruct.Persistence#KERNEL} is refused.
 *   <li>Nobody can remove a name that is in use: {@code unlink} always throws a
 *       {@link io.sharedstruct.SharedMemoryException}.
 *   <li>{@code close} frees the name at once, and the memory when no thread can reach the closed object any more. Until then
 *       an access that is under way still reaches the shared bytes, where POSIX systems put private zeroes in their place.
 *   <li>A name belongs to a {@link io.sharedstruct.Scope}: the same one in both is two regions.
 *   <li>The length of a section is known in whole pages only. One that another program made too small for the struct is
 *       refused if it has fewer pages than the struct needs, and joined otherwise.
 *   <li>A file that was mapped can't be deleted before its mapping has gone, which is when no thread can reach the closed object
 *       any more. A creation that failed may leave its temporary file, {@code .sharedstruct-} and a number, until then.
 *   <li>{@link io.sharedstruct.Permissions} become an access control list, in which there are no groups: what is for the group
 *       is for everyone.
 * </ul>
 */
@NullMarked
package io.sharedstruct;

import org.jspecify.annotations.NullMarked;
