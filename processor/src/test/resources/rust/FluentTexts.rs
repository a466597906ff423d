//! The struct demo.FluentTexts. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod fluenttexts;
//!
//! let shared = fluenttexts::SharedFluentTexts::attach(name, &fluenttexts::Options::new())?;
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

/// The same in the fluent style, with lengths in another byte order.
#[derive(Clone, Copy)]
#[repr(C, align(4))]
pub struct FluentTexts {
    /// The property `text`, at 0. The bytes of a text in UTF-8.
    pub text: [u8; 16],
    /// The property `into`, at 16. The bytes of a text in UTF-8.
    pub into: [u8; 16],
    /// The property `name`, at 32. The bytes of a text in US-ASCII.
    pub name: [[u8; 8]; 2],
}

impl FluentTexts {
    /// The size in bytes.
    pub const SIZE: usize = 48;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xc3274b19d7445fb9;

    /// The offset of `text` in bytes.
    pub const TEXT_OFFSET: usize = 0;

    /// The offset of `into` in bytes.
    pub const INTO_OFFSET: usize = 16;

    /// The offset of `name` in bytes.
    pub const NAME_OFFSET: usize = 32;

    /// The length of `name`.
    pub const NAME_LENGTH: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            text: [0; 16],
            into: [0; 16],
            name: [[0; 8]; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> FluentTextsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        FluentTextsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> FluentTextsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = FluentTextsRef { place };
        FluentTextsMut { reader, place }
    }
}

impl Default for FluentTexts {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { FluentTexts has 48;
    text at 0;
    into at 16;
    name at 32;
}

/// Reads a [`FluentTexts`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct FluentTextsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`FluentTexts`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct FluentTextsMut<'a> {
    reader: FluentTextsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for FluentTextsMut<'a> {
    type Target = FluentTextsRef<'a>;

    fn deref(&self) -> &FluentTextsRef<'a> {
        &self.reader
    }
}

impl<'a> FluentTextsRef<'a> {
    const TEXT_TEXT: Text = Text {
        property: "text",
        size: 16,
        charset: Charset::Utf8,
        form: Form::Prefixed16Be,
        truncates: false,
    };

    const TEXT_INTO: Text = Text {
        property: "into",
        size: 16,
        charset: Charset::Utf8,
        form: Form::Prefixed32Le,
        truncates: false,
    };

    const TEXT_NAME: Text = Text {
        property: "name",
        size: 8,
        charset: Charset::Ascii,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `text`. Bytes that are no text are an error, which has them.
    pub fn text(self) -> Result<String, NotText> {
        let text = FluentTextsRef::TEXT_TEXT;
        text.get(self.place, 0)
    }

    /// The property `text`. The bytes of the text.
    pub fn text_bytes(self) -> Vec<u8> {
        let text = FluentTextsRef::TEXT_TEXT;
        text.bytes(self.place, 0)
    }

    /// The property `into`. Bytes that are no text are an error, which has them.
    pub fn into_(self) -> Result<String, NotText> {
        let text = FluentTextsRef::TEXT_INTO;
        text.get(self.place, 16)
    }

    /// The property `into`. The bytes of the text.
    pub fn into__bytes(self) -> Vec<u8> {
        let text = FluentTextsRef::TEXT_INTO;
        text.bytes(self.place, 16)
    }

    /// The property `name`. Bytes that are no text are an error, which has them.
    pub fn name(self, index: usize) -> Result<String, NotText> {
        let index = checked(index, 2);
        let at = 32 + index * 8;
        let text = FluentTextsRef::TEXT_NAME;
        text.get(self.place, at)
    }

    /// The property `name`. The bytes of the text.
    pub fn name_bytes(self, index: usize) -> Vec<u8> {
        let index = checked(index, 2);
        let at = 32 + index * 8;
        let text = FluentTextsRef::TEXT_NAME;
        text.bytes(self.place, at)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> FluentTexts {
        let mut copy = FluentTexts::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> FluentTextsMut<'a> {
    /// Sets [`FluentTextsRef::text`]. A text that is too long is an error, and nothing is written.
    pub fn set_text(self, value: &str) -> Result<(), TextError> {
        let text = FluentTextsRef::TEXT_TEXT;
        text.set(self.place, 0, value)
    }

    /// Sets [`FluentTextsRef::text_bytes`], as they are.
    pub fn set_text_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = FluentTextsRef::TEXT_TEXT;
        text.set_bytes(self.place, 0, value)
    }

    /// Sets [`FluentTextsRef::into_`]. A text that is too long is an error, and nothing is written.
    pub fn set_into_(self, value: &str) -> Result<(), TextError> {
        let text = FluentTextsRef::TEXT_INTO;
        text.set(self.place, 16, value)
    }

    /// Sets [`FluentTextsRef::into__bytes`], as they are.
    pub fn set_into__bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = FluentTextsRef::TEXT_INTO;
        text.set_bytes(self.place, 16, value)
    }

    /// Sets [`FluentTextsRef::name`]. A text that is too long is an error, and nothing is written.
    pub fn set_name(self, index: usize, value: &str) -> Result<(), TextError> {
        let index = checked(index, 2);
        let at = 32 + index * 8;
        let text = FluentTextsRef::TEXT_NAME;
        text.set(self.place, at, value)
    }

    /// Sets [`FluentTextsRef::name_bytes`], as they are.
    pub fn set_name_bytes(self, index: usize, value: &[u8]) -> Result<(), TextError> {
        let index = checked(index, 2);
        let at = 32 + index * 8;
        let text = FluentTextsRef::TEXT_NAME;
        text.set_bytes(self.place, at, value)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &FluentTexts) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`FluentTexts`], attached until this is dropped. Any number of threads may use it.
pub struct SharedFluentTexts {
    attachment: Attachment,
}

impl SharedFluentTexts {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = FluentTexts::SIZE;
        let layout = (size, FluentTexts::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> FluentTextsMut<'_> {
        let place = self.attachment.place();
        let reader = FluentTextsRef { place };
        FluentTextsMut { reader, place }
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

/// As [`SharedFluentTexts`], for reading only. It takes no locks.
pub struct SharedFluentTextsReadOnly {
    attachment: Attachment,
}

impl SharedFluentTextsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = FluentTexts::SIZE;
        let layout = (size, FluentTexts::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> FluentTextsRef<'_> {
        let place = self.attachment.place();
        FluentTextsRef { place }
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
