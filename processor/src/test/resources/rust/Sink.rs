//! The struct Sink. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod sink;
//!
//! let shared = sink::SharedSink::attach(name, &sink::Options::new())?;
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

/// Nothing to read.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Sink {
    /// The property `x`, at 0.
    pub x: i32,
    /// The property `text`, at 4. The bytes of a text in UTF-8.
    pub text: [u8; 1],
    padding_5: [u8; 3],
}

impl Sink {
    /// The declared name of the region.
    pub const NAME: &'static str = "Sink";

    /// The size in bytes.
    pub const SIZE: usize = 8;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x96031c27497edd13;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// The offset of `text` in bytes.
    pub const TEXT_OFFSET: usize = 4;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            text: [0; 1],
            padding_5: [0; 3],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> SinkRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        SinkRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> SinkMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = SinkRef { place };
        SinkMut { reader, place }
    }
}

impl Default for Sink {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Sink has 8;
    x at 0;
    text at 4;
    padding_5 at 5;
}

/// Reads a [`Sink`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct SinkRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Sink`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct SinkMut<'a> {
    reader: SinkRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for SinkMut<'a> {
    type Target = SinkRef<'a>;

    fn deref(&self) -> &SinkRef<'a> {
        &self.reader
    }
}

impl<'a> SinkRef<'a> {
    const TEXT_TEXT: Text = Text {
        property: "text",
        size: 1,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`SinkRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`SinkRef::x`] has a value, and no longer than a timeout. Whether it
    /// has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`SinkRef::x`]. To be called after the new value was written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// The property `text`. Bytes that are no text are an error, which has them.
    pub fn text(self) -> Result<String, NotText> {
        let text = SinkRef::TEXT_TEXT;
        text.get(self.place, 4)
    }

    /// The property `text`. The bytes of the text.
    pub fn text_bytes(self) -> Vec<u8> {
        let text = SinkRef::TEXT_TEXT;
        text.bytes(self.place, 4)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Sink {
        let mut copy = Sink::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> SinkMut<'a> {
    /// Sets [`SinkRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`SinkRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`SinkRef::text`]. A text that is too long is an error, and nothing is written.
    pub fn set_text(self, value: &str) -> Result<(), TextError> {
        let text = SinkRef::TEXT_TEXT;
        text.set(self.place, 4, value)
    }

    /// Sets [`SinkRef::text_bytes`], as they are.
    pub fn set_text_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = SinkRef::TEXT_TEXT;
        text.set_bytes(self.place, 4, value)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Sink) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Sink`], attached until this is dropped. Any number of threads may use it.
pub struct SharedSink {
    attachment: Attachment,
}

impl SharedSink {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Sink::SIZE;
        let layout = (size, Sink::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> SinkMut<'_> {
        let place = self.attachment.place();
        let reader = SinkRef { place };
        SinkMut { reader, place }
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

/// As [`SharedSink`], for reading only. It takes no locks.
pub struct SharedSinkReadOnly {
    attachment: Attachment,
}

impl SharedSinkReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Sink::SIZE;
        let layout = (size, Sink::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> SinkRef<'_> {
        let place = self.attachment.place();
        SinkRef { place }
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
