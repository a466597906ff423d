//! The struct demo.Carriers. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod carriers;
//!
//! let shared = carriers::SharedCarriers::attach(name, &carriers::Options::new())?;
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

/// Texts without a String, and bytes.
#[derive(Clone, Copy)]
#[repr(C, align(2))]
pub struct Carriers {
    /// The property `text`, at 0. The bytes of a text in UTF-8.
    pub text: [u8; 16],
    /// The property `wide`, at 16. The bytes of a text in UTF-16LE.
    pub wide: [u8; 8],
    /// The property `raw`, at 24. The bytes of a text in ISO-8859-1.
    pub raw: [u8; 8],
    /// The property `code`, at 32. The bytes of a text in UTF-8.
    pub code: [u8; 4],
    /// The property `only`, at 36. The bytes of a text in UTF-8.
    pub only: [u8; 4],
    /// The property `name`, at 40. The bytes of a text in UTF-8.
    pub name: [[u8; 6]; 2],
    /// The property `tag`, at 52. The bytes of a text in UTF-8.
    pub tag: [[[u8; 4]; 2]; 2],
    /// The property `key`, at 68.
    pub key: [i8; 8],
    /// The property `blob`, at 76.
    pub blob: [i8; 3],
    padding_79: [u8; 1],
}

impl Carriers {
    /// The declared name of the region.
    pub const NAME: &'static str = "Carriers";

    /// The size in bytes.
    pub const SIZE: usize = 80;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xa1343e429bf451e7;

    /// The offset of `text` in bytes.
    pub const TEXT_OFFSET: usize = 0;

    /// The offset of `wide` in bytes.
    pub const WIDE_OFFSET: usize = 16;

    /// The offset of `raw` in bytes.
    pub const RAW_OFFSET: usize = 24;

    /// The offset of `code` in bytes.
    pub const CODE_OFFSET: usize = 32;

    /// The offset of `only` in bytes.
    pub const ONLY_OFFSET: usize = 36;

    /// The offset of `name` in bytes.
    pub const NAME_OFFSET: usize = 40;

    /// The length of `name`.
    pub const NAME_LENGTH: usize = 2;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 52;

    /// The rows of `tag`.
    pub const TAG_ROWS: usize = 2;

    /// The columns of `tag`.
    pub const TAG_COLUMNS: usize = 2;

    /// The offset of `key` in bytes.
    pub const KEY_OFFSET: usize = 68;

    /// The length of `key`.
    pub const KEY_LENGTH: usize = 8;

    /// The offset of `blob` in bytes.
    pub const BLOB_OFFSET: usize = 76;

    /// The length of `blob`.
    pub const BLOB_LENGTH: usize = 3;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            text: [0; 16],
            wide: [0; 8],
            raw: [0; 8],
            code: [0; 4],
            only: [0; 4],
            name: [[0; 6]; 2],
            tag: [[[0; 4]; 2]; 2],
            key: [0; 8],
            blob: [0; 3],
            padding_79: [0; 1],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> CarriersRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        CarriersRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> CarriersMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = CarriersRef { place };
        CarriersMut { reader, place }
    }
}

impl Default for Carriers {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Carriers has 80;
    text at 0;
    wide at 16;
    raw at 24;
    code at 32;
    only at 36;
    name at 40;
    tag at 52;
    key at 68;
    blob at 76;
    padding_79 at 79;
}

/// Reads a [`Carriers`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct CarriersRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Carriers`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct CarriersMut<'a> {
    reader: CarriersRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for CarriersMut<'a> {
    type Target = CarriersRef<'a>;

    fn deref(&self) -> &CarriersRef<'a> {
        &self.reader
    }
}

impl<'a> CarriersRef<'a> {
    const TEXT_TEXT: Text = Text {
        property: "text",
        size: 16,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    const TEXT_WIDE: Text = Text {
        property: "wide",
        size: 8,
        charset: Charset::Utf16Le,
        form: Form::Unterminated,
        truncates: false,
    };

    const TEXT_RAW: Text = Text {
        property: "raw",
        size: 8,
        charset: Charset::Latin1,
        form: Form::Prefixed8,
        truncates: true,
    };

    const TEXT_CODE: Text = Text {
        property: "code",
        size: 4,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    const TEXT_ONLY: Text = Text {
        property: "only",
        size: 4,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    const TEXT_NAME: Text = Text {
        property: "name",
        size: 6,
        charset: Charset::Utf8,
        form: Form::Prefixed16,
        truncates: false,
    };

    const TEXT_TAG: Text = Text {
        property: "tag",
        size: 4,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `text`. Bytes that are no text are an error, which has them.
    pub fn text(self) -> Result<String, NotText> {
        let text = CarriersRef::TEXT_TEXT;
        text.get(self.place, 0)
    }

    /// The property `text`. The bytes of the text.
    pub fn text_bytes(self) -> Vec<u8> {
        let text = CarriersRef::TEXT_TEXT;
        text.bytes(self.place, 0)
    }

    /// The property `wide`. Bytes that are no text are an error, which has them.
    pub fn wide(self) -> Result<String, NotText> {
        let text = CarriersRef::TEXT_WIDE;
        text.get(self.place, 16)
    }

    /// The property `wide`. The bytes of the text.
    pub fn wide_bytes(self) -> Vec<u8> {
        let text = CarriersRef::TEXT_WIDE;
        text.bytes(self.place, 16)
    }

    /// The property `raw`. Bytes that are no text are an error, which has them.
    pub fn raw(self) -> Result<String, NotText> {
        let text = CarriersRef::TEXT_RAW;
        text.get(self.place, 24)
    }

    /// The property `raw`. The bytes of the text.
    pub fn raw_bytes(self) -> Vec<u8> {
        let text = CarriersRef::TEXT_RAW;
        text.bytes(self.place, 24)
    }

    /// The property `code`. Bytes that are no text are an error, which has them.
    pub fn code(self) -> Result<String, NotText> {
        let text = CarriersRef::TEXT_CODE;
        text.get(self.place, 32)
    }

    /// The property `code`. The bytes of the text.
    pub fn code_bytes(self) -> Vec<u8> {
        let text = CarriersRef::TEXT_CODE;
        text.bytes(self.place, 32)
    }

    /// The property `only`. Bytes that are no text are an error, which has them.
    pub fn only(self) -> Result<String, NotText> {
        let text = CarriersRef::TEXT_ONLY;
        text.get(self.place, 36)
    }

    /// The property `only`. The bytes of the text.
    pub fn only_bytes(self) -> Vec<u8> {
        let text = CarriersRef::TEXT_ONLY;
        text.bytes(self.place, 36)
    }

    /// The property `name`. Bytes that are no text are an error, which has them.
    pub fn name(self, index: usize) -> Result<String, NotText> {
        let index = checked(index, 2);
        let at = 40 + index * 6;
        let text = CarriersRef::TEXT_NAME;
        text.get(self.place, at)
    }

    /// The property `name`. The bytes of the text.
    pub fn name_bytes(self, index: usize) -> Vec<u8> {
        let index = checked(index, 2);
        let at = 40 + index * 6;
        let text = CarriersRef::TEXT_NAME;
        text.bytes(self.place, at)
    }

    /// The property `tag`. Bytes that are no text are an error, which has them.
    pub fn tag(self, row: usize, column: usize) -> Result<String, NotText> {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 52 + index * 4;
        let text = CarriersRef::TEXT_TAG;
        text.get(self.place, at)
    }

    /// The property `tag`. The bytes of the text.
    pub fn tag_bytes(self, row: usize, column: usize) -> Vec<u8> {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 52 + index * 4;
        let text = CarriersRef::TEXT_TAG;
        text.bytes(self.place, at)
    }

    /// The property `key`.
    pub fn key(self, index: usize) -> i8 {
        let index = checked(index, 8);
        let at = 68 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::key`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_key(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 8);
        for (index, value) in (first..).zip(into) {
            let at = 68 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// The property `blob`.
    pub fn blob(self, index: usize) -> i8 {
        let index = checked(index, 3);
        let at = 76 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::blob`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_blob(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 3);
        for (index, value) in (first..).zip(into) {
            let at = 76 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Carriers {
        let mut copy = Carriers::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> CarriersMut<'a> {
    /// Sets [`CarriersRef::text`]. A text that is too long is an error, and nothing is written.
    pub fn set_text(self, value: &str) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_TEXT;
        text.set(self.place, 0, value)
    }

    /// Sets [`CarriersRef::text_bytes`], as they are.
    pub fn set_text_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_TEXT;
        text.set_bytes(self.place, 0, value)
    }

    /// Sets [`CarriersRef::wide`]. A text that is too long is an error, and nothing is written.
    pub fn set_wide(self, value: &str) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_WIDE;
        text.set(self.place, 16, value)
    }

    /// Sets [`CarriersRef::wide_bytes`], as they are.
    pub fn set_wide_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_WIDE;
        text.set_bytes(self.place, 16, value)
    }

    /// Sets [`CarriersRef::raw`]. A text that is too long is cut between two characters.
    pub fn set_raw(self, value: &str) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_RAW;
        text.set(self.place, 24, value)
    }

    /// Sets [`CarriersRef::raw_bytes`], as they are.
    pub fn set_raw_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_RAW;
        text.set_bytes(self.place, 24, value)
    }

    /// Sets [`CarriersRef::code`]. A text that is too long is an error, and nothing is written.
    pub fn set_code(self, value: &str) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_CODE;
        text.set(self.place, 32, value)
    }

    /// Sets [`CarriersRef::code_bytes`], as they are.
    pub fn set_code_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_CODE;
        text.set_bytes(self.place, 32, value)
    }

    /// Sets [`CarriersRef::only`]. A text that is too long is an error, and nothing is written.
    pub fn set_only(self, value: &str) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_ONLY;
        text.set(self.place, 36, value)
    }

    /// Sets [`CarriersRef::only_bytes`], as they are.
    pub fn set_only_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = CarriersRef::TEXT_ONLY;
        text.set_bytes(self.place, 36, value)
    }

    /// Sets [`CarriersRef::name`]. A text that is too long is an error, and nothing is written.
    pub fn set_name(self, index: usize, value: &str) -> Result<(), TextError> {
        let index = checked(index, 2);
        let at = 40 + index * 6;
        let text = CarriersRef::TEXT_NAME;
        text.set(self.place, at, value)
    }

    /// Sets [`CarriersRef::name_bytes`], as they are.
    pub fn set_name_bytes(self, index: usize, value: &[u8]) -> Result<(), TextError> {
        let index = checked(index, 2);
        let at = 40 + index * 6;
        let text = CarriersRef::TEXT_NAME;
        text.set_bytes(self.place, at, value)
    }

    /// Sets [`CarriersRef::tag`]. A text that is too long is an error, and nothing is written.
    pub fn set_tag(self, row: usize, column: usize, value: &str) -> Result<(), TextError> {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 52 + index * 4;
        let text = CarriersRef::TEXT_TAG;
        text.set(self.place, at, value)
    }

    /// Sets [`CarriersRef::tag_bytes`], as they are.
    pub fn set_tag_bytes(self, row: usize, column: usize, value: &[u8]) -> Result<(), TextError> {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 52 + index * 4;
        let text = CarriersRef::TEXT_TAG;
        text.set_bytes(self.place, at, value)
    }

    /// Sets [`CarriersRef::key`].
    pub fn set_key(self, index: usize, value: i8) {
        let index = checked(index, 8);
        let at = 68 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`CarriersRef::key`] from an index on. Panics if there are fewer.
    pub fn write_key(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 8);
        for (index, &value) in (first..).zip(from) {
            let at = 68 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets [`CarriersRef::blob`].
    pub fn set_blob(self, index: usize, value: i8) {
        let index = checked(index, 3);
        let at = 76 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`CarriersRef::blob`] from an index on. Panics if there are fewer.
    pub fn write_blob(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 3);
        for (index, &value) in (first..).zip(from) {
            let at = 76 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Carriers) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Carriers`], attached until this is dropped. Any number of threads may use it.
pub struct SharedCarriers {
    attachment: Attachment,
}

impl SharedCarriers {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Carriers::SIZE;
        let layout = (size, Carriers::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> CarriersMut<'_> {
        let place = self.attachment.place();
        let reader = CarriersRef { place };
        CarriersMut { reader, place }
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

/// As [`SharedCarriers`], for reading only. It takes no locks.
pub struct SharedCarriersReadOnly {
    attachment: Attachment,
}

impl SharedCarriersReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Carriers::SIZE;
        let layout = (size, Carriers::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> CarriersRef<'_> {
        let place = self.attachment.place();
        CarriersRef { place }
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
