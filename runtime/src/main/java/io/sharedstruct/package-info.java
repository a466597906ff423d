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
 *
 * <h2>Annotations</h2>
 *
 * <table class="striped">
 * <caption>What declares a struct</caption>
 * <thead><tr><th scope="col">annotation</th><th scope="col">says</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@link io.sharedstruct.SharedStruct}</th><td>an interface is a struct; its name, size, packing and byte order</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.Offset},
 *     {@link io.sharedstruct.Align},
 *     {@link io.sharedstruct.CacheLine},
 *     {@link io.sharedstruct.Union}</th>
 *     <td>where a field lies</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.Since}</th><td>which version has added it</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.Array}</th><td>how many elements it has</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.FixedString},
 *     {@link io.sharedstruct.TextForm},
 *     {@link io.sharedstruct.Overflow}</th>
 *     <td>how a text is stored, and what happens to one that is too long</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.Width},
 *     {@link io.sharedstruct.Unsigned},
 *     {@link io.sharedstruct.BitField},
 *     {@link io.sharedstruct.ByteOrder},
 *     {@link io.sharedstruct.Endian}</th>
 *     <td>how an integer or a boolean is stored</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.Code},
 *     {@link io.sharedstruct.Fallback}</th>
 *     <td>the integer of an enum's constant, and the constant of unknown ones</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.Converted},
 *     {@link io.sharedstruct.UuidAs},
 *     {@link io.sharedstruct.InstantAs},
 *     {@link io.sharedstruct.DurationAs},
 *     {@link io.sharedstruct.Units}</th>
 *     <td>how an object of any class is stored, and converters</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>What a region has</h2>
 *
 * <p>The generated class {@code MyDataShared} has static methods that open a region, {@code acquire}, {@code create}, {@code open},
 * {@code openReadOnly} and {@code map}, {@code unlink}, which removes the name, a constant {@code X_OFFSET} for each property, and inherits from
 * {@link io.sharedstruct.runtime.SharedRegion}:
 *
 * <table class="striped">
 * <caption>What is called of every region</caption>
 * <thead><tr><th scope="col">method</th><th scope="col">does</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@link io.sharedstruct.runtime.SharedRegion#close() close},
 *     {@link io.sharedstruct.runtime.SharedRegion#wipe() wipe},
 *     {@link io.sharedstruct.runtime.SharedRegion#force() force}</th>
 *     <td>detaches; zeroes a secret; writes a mapped file</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.runtime.SharedRegion#isCreator() isCreator},
 *     {@link io.sharedstruct.runtime.SharedRegion#isLayoutVerified() isLayoutVerified},
 *     {@link io.sharedstruct.runtime.SharedRegion#isNameCurrent() isNameCurrent},
 *     {@link io.sharedstruct.runtime.SharedRegion#attachedElsewhere() attachedElsewhere}</th>
 *     <td>what it is, and who else has it</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.runtime.SharedRegion#regionName() regionName},
 *     {@link io.sharedstruct.runtime.SharedRegion#regionSize() regionSize}</th>
 *     <td>its name and length</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.runtime.SharedRegion#viewAt viewAt}</th><td>a struct at any place of it</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.runtime.SharedRegion#lock() lock},
 *     {@link io.sharedstruct.runtime.SharedRegion#tryLock(java.time.Duration) tryLock}</th>
 *     <td>a lock of the region that takes no bytes of the struct</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Its copies, {@code snapshot()}, {@code copyFrom}, and with a {@link io.sharedstruct.Sequence} {@code update} and {@code read}, are
 * methods of the generated class, which say there what they promise.
 *
 * <h2>Locks and sequences</h2>
 *
 * <table class="striped">
 * <caption>Properties that are no values</caption>
 * <thead><tr><th scope="col">type</th><th scope="col">is</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@link io.sharedstruct.SharedLock}</th><td>an exclusive lock between processes</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.SharedReadWriteLock}</th><td>one for many readers or one writer</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.Sequence}</th><td>what makes snapshots consistent</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>Options</h2>
 *
 * <table class="striped">
 * <caption>How a region or a file is opened</caption>
 * <thead><tr><th scope="col">type</th><th scope="col">says</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@link io.sharedstruct.AcquireOptions}</th><td>everything about a region that is acquired, created or opened</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.Permissions},
 *     {@link io.sharedstruct.Persistence},
 *     {@link io.sharedstruct.Scope}</th>
 *     <td>who may have it, how long it lives, and who sees its name</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.MapOptions}, {@link io.sharedstruct.MapMode}</th><td>the same of a struct in an ordinary file</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>The regions of the machine</h2>
 *
 * <table class="striped">
 * <caption>What there is</caption>
 * <thead><tr><th scope="col">type</th><th scope="col">does</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@link io.sharedstruct.SharedRegions}</th><td>lists regions, and removes stale ones and names</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.RegionInfo},
 *     {@link io.sharedstruct.RegionState},
 *     {@link io.sharedstruct.RegionDescription},
 *     {@link io.sharedstruct.SweepResult}</th>
 *     <td>what it says of them</td></tr>
 * </tbody>
 * </table>
 *
 * <h2>Exceptions</h2>
 *
 * <table class="striped">
 * <caption>What is thrown</caption>
 * <thead><tr><th scope="col">exception</th><th scope="col">when</th></tr></thead>
 * <tbody>
 * <tr><th scope="row">{@link io.sharedstruct.SharedMemoryException}</th>
 *     <td>the system or another process keeps a call from succeeding; superclass of the next four</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.RegionExistsException},
 *     {@link io.sharedstruct.RegionNotFoundException}</th>
 *     <td>{@code create} finds a region, {@code open} finds none</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.LayoutMismatchException}</th><td>the region is of another layout</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.WriterDiedException}</th><td>a writer has died inside of {@code update}</td></tr>
 * <tr><th scope="row">{@link io.sharedstruct.UnknownEnumValueException}</th><td>the bytes of an enum are those of no constant</td></tr>
 * <tr><th scope="row">{@link java.lang.IllegalStateException}</th><td>the region is closed</td></tr>
 * <tr><th scope="row">{@link java.lang.UnsupportedOperationException}</th><td>a setter of a region that is open read-only is called</td></tr>
 * </tbody>
 * </table>
 */
@NullMarked
package io.sharedstruct;

import org.jspecify.annotations.NullMarked;
