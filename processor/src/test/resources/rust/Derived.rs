//! The struct demo.Derived. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod derived;
//!
//! let shared = derived::SharedDerived::attach(name, &derived::Options::new())?;
//! let data = shared.data();
//! ```
//!
//! `data` reads and writes the struct where it lies, together with other processes. Plain access is atomic for
//! each aligned number, and in no order with others. No bytes that others write are undefined behaviour.
//! Regions are created in Java; they are attached on Linux, on x86-64 and aarch64.

#![deny(unsafe_op_in_unsafe_fn)]
#![allow(dead_code, unreachable_pub, unused_imports, unused_macros)]
#![allow(deprecated, non_camel_case_types, non_snake_case)]

use self::attach::Attachment;
pub use self::attach::{Error, Options, RegionHeld};
pub use self::lock::{Held, Lock, ReadWriteLock};
use self::memory::{bits, fitting_signed, fitting_unsigned, signed_bits, with_bits};
use self::memory::{checked, checked_range, Place};
pub use self::sequence::{Sequence, SequenceRef, Updating};
use self::text::{Charset, Form, Text};
pub use self::text::{NotText, TextError};
use std::ops::Deref;
use std::sync::atomic::{AtomicI32, AtomicI64, AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

/// The size of a struct, and the offsets of its members; compilers before 1.77 have nothing to ask for these.
macro_rules! assert_layout {
    ($type:ident has $size:literal; $($member:ident at $offset:literal;)*) => {
        const _: () = assert!(::std::mem::size_of::<$type>() == $size);
        $(const _: () = {
            union Probe {
                bytes: [u8; $size],
                value: $type,
            }
            let mut bytes = [0; $size];
            bytes[$offset] = 1;
            let probe = Probe { bytes };
            // SAFETY: any bytes are a value, and the first one of a member is inside.
            let found = unsafe { *(::std::ptr::addr_of!(probe.value.$member) as *const u8) };
            assert!(found == 1, concat!(stringify!($member), " has to lie at ", $offset));
        };)*
    };
}

/// A copy of the struct demo.Derived.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Derived {
    padding_0: [u8; 8],
    /// The property `shared`, at 8.
    pub shared: i32,
    padding_12: [u8; 4],
    /// The property `own`, at 16.
    pub own: i64,
    padding_24: [u8; 8],
    /// The property `text`, at 32. The bytes of a text in UTF-8.
    pub text: [u8; 16],
}

impl Derived {
    /// The size in bytes.
    pub const SIZE: usize = 48;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x9d4fe5518dea52d7;

    /// The offset of `text` in bytes.
    pub const TEXT_OFFSET: usize = 32;

    /// The offset of `shared` in bytes.
    pub const SHARED_OFFSET: usize = 8;

    /// The offset of `own` in bytes.
    pub const OWN_OFFSET: usize = 16;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            padding_0: [0; 8],
            shared: 0,
            padding_12: [0; 4],
            own: 0,
            padding_24: [0; 8],
            text: [0; 16],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> DerivedRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        DerivedRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> DerivedMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = DerivedRef { place };
        DerivedMut { reader, place }
    }
}

impl Default for Derived {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Derived has 48;
    padding_0 at 0;
    shared at 8;
    padding_12 at 12;
    own at 16;
    padding_24 at 24;
    text at 32;
}

/// Reads a [`Derived`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct DerivedRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Derived`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct DerivedMut<'a> {
    reader: DerivedRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for DerivedMut<'a> {
    type Target = DerivedRef<'a>;

    fn deref(&self) -> &DerivedRef<'a> {
        &self.reader
    }
}

impl<'a> DerivedRef<'a> {
    const TEXT_TEXT: Text = Text {
        property: "text",
        size: 16,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `text`. Bytes that are no text are an error, which has them.
    pub fn text(self) -> Result<String, NotText> {
        let text = DerivedRef::TEXT_TEXT;
        text.get(self.place, 32)
    }

    /// The property `text`. The bytes of the text.
    pub fn text_bytes(self) -> Vec<u8> {
        let text = DerivedRef::TEXT_TEXT;
        text.bytes(self.place, 32)
    }

    /// The property `shared`.
    pub fn shared(self) -> i32 {
        self.place.get32(8) as i32
    }

    /// Reads [`DerivedRef::shared`] in order.
    pub fn load_shared(self, order: Ordering) -> i32 {
        self.place.atomic_i32(8).load(order)
    }

    /// Waits for as long as [`DerivedRef::shared`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_shared(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(8, expected as u32, timeout)
    }

    /// Wakes all who wait for [`DerivedRef::shared`]. To be called after the new value was written.
    pub fn wake_shared(self) {
        self.place.wake(8)
    }

    /// The property `own`.
    pub fn own(self) -> i64 {
        self.place.get64(16) as i64
    }

    /// Reads [`DerivedRef::own`] in order.
    pub fn load_own(self, order: Ordering) -> i64 {
        self.place.atomic_i64(16).load(order)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Derived {
        let mut copy = Derived::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> DerivedMut<'a> {
    /// Sets [`DerivedRef::text`]. A text that is too long is an error, and nothing is written.
    pub fn set_text(self, value: &str) -> Result<(), TextError> {
        let text = DerivedRef::TEXT_TEXT;
        text.set(self.place, 32, value)
    }

    /// Sets [`DerivedRef::text_bytes`], as they are.
    pub fn set_text_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = DerivedRef::TEXT_TEXT;
        text.set_bytes(self.place, 32, value)
    }

    /// Sets [`DerivedRef::shared`].
    pub fn set_shared(self, value: i32) {
        self.place.set32(8, value as u32)
    }

    /// All atomic access to [`DerivedRef::shared`].
    pub fn atomic_shared(self) -> &'a AtomicI32 {
        self.place.atomic_i32(8)
    }

    /// Sets [`DerivedRef::own`].
    pub fn set_own(self, value: i64) {
        self.place.set64(16, value as u64)
    }

    /// All atomic access to [`DerivedRef::own`].
    pub fn atomic_own(self) -> &'a AtomicI64 {
        self.place.atomic_i64(16)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Derived) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Derived`], attached until this is dropped. Any number of threads may use it.
pub struct SharedDerived {
    attachment: Attachment,
}

impl SharedDerived {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Derived::SIZE;
        let layout = (size, Derived::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> DerivedMut<'_> {
        let place = self.attachment.place();
        let reader = DerivedRef { place };
        DerivedMut { reader, place }
    }

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

    /// Takes the lock that every region has, at the price of system calls.
    pub fn lock(&self) -> Result<RegionHeld<'_>, Error> {
        self.attachment.lock_region(None)?.ok_or(Error::TimedOut)
    }

    /// As [`Self::lock`]; nothing if the time was up.
    pub fn lock_for(&self, timeout: Duration) -> Result<Option<RegionHeld<'_>>, Error> {
        self.attachment.lock_region(Some(timeout))
    }
}

/// As [`SharedDerived`], for reading only. It takes no locks.
pub struct SharedDerivedReadOnly {
    attachment: Attachment,
}

impl SharedDerivedReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Derived::SIZE;
        let layout = (size, Derived::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> DerivedRef<'_> {
        let place = self.attachment.place();
        DerivedRef { place }
    }

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
}
