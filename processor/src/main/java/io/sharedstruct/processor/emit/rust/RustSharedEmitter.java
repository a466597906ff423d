package io.sharedstruct.processor.emit.rust;

import io.sharedstruct.processor.model.NestedType;
import java.util.List;

/** Writes what attaches a struct: for reading and writing, and for reading only, which has nothing that writes. */
final class RustSharedEmitter {

    private static final String TEXT = """
        /// A region with a [`@VALUE@`], attached until this is dropped. Any number of threads may use it.
        pub struct @SHARED@ {
            attachment: Attachment,
        }

        impl @SHARED@ {
            /// Attaches to the region of that name, which another process has created.
            pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
                let size = @VALUE@::SIZE;
                let layout = (size, @VALUE@::FINGERPRINT);
                let attachment = Attachment::open(name, layout, options, false)?;
                Ok(Self { attachment })
            }

            /// What reads and writes the struct.
            pub fn data(&self) -> @WRITER@<'_> {
                let place = self.attachment.place();
                let reader = @READER@ { place };
                @WRITER@ { reader, place }
            }

        @COMMON@

            /// Takes the lock that every region has, at the price of system calls.
            pub fn lock(&self) -> Result<RegionHeld<'_>, Error> {
                self.attachment.lock_region(None)?.ok_or(Error::TimedOut)
            }

            /// As [`Self::lock`]; nothing if the time was up.
            pub fn lock_for(&self, timeout: Duration) -> Result<Option<RegionHeld<'_>>, Error> {
                self.attachment.lock_region(Some(timeout))
            }
        }

        /// As [`@SHARED@`], for reading only. It takes no locks.
        pub struct @READ_ONLY@ {
            attachment: Attachment,
        }

        impl @READ_ONLY@ {
            /// Attaches to the region of that name, which another process has created.
            pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
                let size = @VALUE@::SIZE;
                let layout = (size, @VALUE@::FINGERPRINT);
                let attachment = Attachment::open(name, layout, options, true)?;
                Ok(Self { attachment })
            }

            /// What reads the struct.
            pub fn data(&self) -> @READER@<'_> {
                let place = self.attachment.place();
                @READER@ { place }
            }

        @COMMON@
        }
        """;

    private static final String COMMON = """
            /// Whether the region says how its fields lie, and they lie as here; false for one that doesn't say it.
            pub fn is_layout_verified(&self) -> bool {
                self.attachment.is_layout_verified()
            }

            /// Whether the name still leads to this region.
            pub fn is_name_current(&self) -> bool {
                self.attachment.is_name_current()
            }

            /// Detaches; detached it is in any case. The last one to detach from a region that goes with its last holder
            /// removes its name.
            pub fn detach(self) -> Result<(), Error> {
                self.attachment.detach()
            }
        """;

    private RustSharedEmitter() {}

    static List<String> emit(NestedType struct, RustTypes types) {
        RustTypes.Family family = types.family(struct);
        return TEXT.replace("@COMMON@", COMMON.stripTrailing())
                .replace("@VALUE@", family.value())
                .replace("@READER@", family.reader())
                .replace("@WRITER@", family.writer())
                .replace("@SHARED@", types.shared())
                .replace("@READ_ONLY@", types.readOnly())
                .lines()
                .toList();
    }
}
