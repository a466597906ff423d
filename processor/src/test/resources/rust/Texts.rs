//! The struct demo.Texts. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod texts;
//!
//! let shared = texts::SharedTexts::attach(name, &texts::Options::new())?;
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

/// Texts of every width and form.
#[derive(Clone, Copy)]
#[repr(C, align(4))]
pub struct Texts {
    /// The property `kind`, at 0.
    pub kind: i8,
    padding_1: [u8; 1],
    /// The property `title`, at 2. The bytes of a text in UTF-16LE.
    pub title: [u8; 16],
    padding_18: [u8; 2],
    /// The property `wide`, at 20. The bytes of a text in UTF-32LE.
    pub wide: [u8; 16],
    /// The property `code`, at 36. The bytes of a text in UTF-16BE.
    pub code: [u8; 6],
    /// The property `tag`, at 42. The bytes of a text in US-ASCII.
    pub tag: [u8; 3],
    /// The property `note`, at 45. The bytes of a text in UTF-8.
    pub note: [u8; 8],
    padding_53: [u8; 1],
    /// The property `remark`, at 54. The bytes of a text in UTF-16LE.
    pub remark: [u8; 12],
    padding_66: [u8; 2],
    /// The property `last`, at 68. The bytes of a text in UTF-32BE.
    pub last: [u8; 16],
    /// The property `name`, at 84. The bytes of a text in UTF-8.
    pub name: [[u8; 6]; 2],
}

impl Texts {
    /// The size in bytes.
    pub const SIZE: usize = 96;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x9472f67aa529aff6;

    /// The offset of `kind` in bytes.
    pub const KIND_OFFSET: usize = 0;

    /// The offset of `title` in bytes.
    pub const TITLE_OFFSET: usize = 2;

    /// The offset of `wide` in bytes.
    pub const WIDE_OFFSET: usize = 20;

    /// The offset of `code` in bytes.
    pub const CODE_OFFSET: usize = 36;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 42;

    /// The offset of `note` in bytes.
    pub const NOTE_OFFSET: usize = 45;

    /// The offset of `remark` in bytes.
    pub const REMARK_OFFSET: usize = 54;

    /// The offset of `last` in bytes.
    pub const LAST_OFFSET: usize = 68;

    /// The offset of `name` in bytes.
    pub const NAME_OFFSET: usize = 84;

    /// The length of `name`.
    pub const NAME_LENGTH: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            kind: 0,
            padding_1: [0; 1],
            title: [0; 16],
            padding_18: [0; 2],
            wide: [0; 16],
            code: [0; 6],
            tag: [0; 3],
            note: [0; 8],
            padding_53: [0; 1],
            remark: [0; 12],
            padding_66: [0; 2],
            last: [0; 16],
            name: [[0; 6]; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> TextsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        TextsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> TextsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = TextsRef { place };
        TextsMut { reader, place }
    }
}

impl Default for Texts {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Texts has 96;
    kind at 0;
    padding_1 at 1;
    title at 2;
    padding_18 at 18;
    wide at 20;
    code at 36;
    tag at 42;
    note at 45;
    padding_53 at 53;
    remark at 54;
    padding_66 at 66;
    last at 68;
    name at 84;
}

/// Reads a [`Texts`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct TextsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Texts`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct TextsMut<'a> {
    reader: TextsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for TextsMut<'a> {
    type Target = TextsRef<'a>;

    fn deref(&self) -> &TextsRef<'a> {
        &self.reader
    }
}

impl<'a> TextsRef<'a> {
    const TEXT_TITLE: Text = Text {
        property: "title",
        size: 16,
        charset: Charset::Utf16Le,
        form: Form::Terminated,
        truncates: false,
    };

    const TEXT_WIDE: Text = Text {
        property: "wide",
        size: 16,
        charset: Charset::Utf32Le,
        form: Form::Terminated,
        truncates: true,
    };

    const TEXT_CODE: Text = Text {
        property: "code",
        size: 6,
        charset: Charset::Utf16Be,
        form: Form::Unterminated,
        truncates: false,
    };

    const TEXT_TAG: Text = Text {
        property: "tag",
        size: 3,
        charset: Charset::Ascii,
        form: Form::Unterminated,
        truncates: false,
    };

    const TEXT_NOTE: Text = Text {
        property: "note",
        size: 8,
        charset: Charset::Utf8,
        form: Form::Prefixed8,
        truncates: false,
    };

    const TEXT_REMARK: Text = Text {
        property: "remark",
        size: 12,
        charset: Charset::Utf16Le,
        form: Form::Prefixed16,
        truncates: true,
    };

    const TEXT_LAST: Text = Text {
        property: "last",
        size: 16,
        charset: Charset::Utf32Be,
        form: Form::Prefixed32,
        truncates: false,
    };

    const TEXT_NAME: Text = Text {
        property: "name",
        size: 6,
        charset: Charset::Utf8,
        form: Form::Prefixed16,
        truncates: false,
    };

    /// The property `kind`.
    pub fn kind(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `title`. Bytes that are no text are an error, which has them.
    pub fn title(self) -> Result<String, NotText> {
        let text = TextsRef::TEXT_TITLE;
        text.get(self.place, 2)
    }

    /// The property `title`. The bytes of the text.
    pub fn title_bytes(self) -> Vec<u8> {
        let text = TextsRef::TEXT_TITLE;
        text.bytes(self.place, 2)
    }

    /// The property `wide`. Bytes that are no text are an error, which has them.
    pub fn wide(self) -> Result<String, NotText> {
        let text = TextsRef::TEXT_WIDE;
        text.get(self.place, 20)
    }

    /// The property `wide`. The bytes of the text.
    pub fn wide_bytes(self) -> Vec<u8> {
        let text = TextsRef::TEXT_WIDE;
        text.bytes(self.place, 20)
    }

    /// The property `code`. Bytes that are no text are an error, which has them.
    pub fn code(self) -> Result<String, NotText> {
        let text = TextsRef::TEXT_CODE;
        text.get(self.place, 36)
    }

    /// The property `code`. The bytes of the text.
    pub fn code_bytes(self) -> Vec<u8> {
        let text = TextsRef::TEXT_CODE;
        text.bytes(self.place, 36)
    }

    /// The property `tag`. Bytes that are no text are an error, which has them.
    pub fn tag(self) -> Result<String, NotText> {
        let text = TextsRef::TEXT_TAG;
        text.get(self.place, 42)
    }

    /// The property `tag`. The bytes of the text.
    pub fn tag_bytes(self) -> Vec<u8> {
        let text = TextsRef::TEXT_TAG;
        text.bytes(self.place, 42)
    }

    /// The property `note`. Bytes that are no text are an error, which has them.
    pub fn note(self) -> Result<String, NotText> {
        let text = TextsRef::TEXT_NOTE;
        text.get(self.place, 45)
    }

    /// The property `note`. The bytes of the text.
    pub fn note_bytes(self) -> Vec<u8> {
        let text = TextsRef::TEXT_NOTE;
        text.bytes(self.place, 45)
    }

    /// The property `remark`. Bytes that are no text are an error, which has them.
    pub fn remark(self) -> Result<String, NotText> {
        let text = TextsRef::TEXT_REMARK;
        text.get(self.place, 54)
    }

    /// The property `remark`. The bytes of the text.
    pub fn remark_bytes(self) -> Vec<u8> {
        let text = TextsRef::TEXT_REMARK;
        text.bytes(self.place, 54)
    }

    /// The property `last`. Bytes that are no text are an error, which has them.
    pub fn last(self) -> Result<String, NotText> {
        let text = TextsRef::TEXT_LAST;
        text.get(self.place, 68)
    }

    /// The property `last`. The bytes of the text.
    pub fn last_bytes(self) -> Vec<u8> {
        let text = TextsRef::TEXT_LAST;
        text.bytes(self.place, 68)
    }

    /// The property `name`. Bytes that are no text are an error, which has them.
    pub fn name(self, index: usize) -> Result<String, NotText> {
        let index = checked(index, 2);
        let at = 84 + index * 6;
        let text = TextsRef::TEXT_NAME;
        text.get(self.place, at)
    }

    /// The property `name`. The bytes of the text.
    pub fn name_bytes(self, index: usize) -> Vec<u8> {
        let index = checked(index, 2);
        let at = 84 + index * 6;
        let text = TextsRef::TEXT_NAME;
        text.bytes(self.place, at)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Texts {
        let mut copy = Texts::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> TextsMut<'a> {
    /// Sets [`TextsRef::kind`].
    pub fn set_kind(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`TextsRef::title`]. A text that is too long is an error, and nothing is written.
    pub fn set_title(self, value: &str) -> Result<(), TextError> {
        let text = TextsRef::TEXT_TITLE;
        text.set(self.place, 2, value)
    }

    /// Sets [`TextsRef::title_bytes`], as they are.
    pub fn set_title_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = TextsRef::TEXT_TITLE;
        text.set_bytes(self.place, 2, value)
    }

    /// Sets [`TextsRef::wide`]. A text that is too long is cut between two characters.
    pub fn set_wide(self, value: &str) -> Result<(), TextError> {
        let text = TextsRef::TEXT_WIDE;
        text.set(self.place, 20, value)
    }

    /// Sets [`TextsRef::wide_bytes`], as they are.
    pub fn set_wide_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = TextsRef::TEXT_WIDE;
        text.set_bytes(self.place, 20, value)
    }

    /// Sets [`TextsRef::code`]. A text that is too long is an error, and nothing is written.
    pub fn set_code(self, value: &str) -> Result<(), TextError> {
        let text = TextsRef::TEXT_CODE;
        text.set(self.place, 36, value)
    }

    /// Sets [`TextsRef::code_bytes`], as they are.
    pub fn set_code_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = TextsRef::TEXT_CODE;
        text.set_bytes(self.place, 36, value)
    }

    /// Sets [`TextsRef::tag`]. A text that is too long is an error, and nothing is written.
    pub fn set_tag(self, value: &str) -> Result<(), TextError> {
        let text = TextsRef::TEXT_TAG;
        text.set(self.place, 42, value)
    }

    /// Sets [`TextsRef::tag_bytes`], as they are.
    pub fn set_tag_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = TextsRef::TEXT_TAG;
        text.set_bytes(self.place, 42, value)
    }

    /// Sets [`TextsRef::note`]. A text that is too long is an error, and nothing is written.
    pub fn set_note(self, value: &str) -> Result<(), TextError> {
        let text = TextsRef::TEXT_NOTE;
        text.set(self.place, 45, value)
    }

    /// Sets [`TextsRef::note_bytes`], as they are.
    pub fn set_note_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = TextsRef::TEXT_NOTE;
        text.set_bytes(self.place, 45, value)
    }

    /// Sets [`TextsRef::remark`]. A text that is too long is cut between two characters.
    pub fn set_remark(self, value: &str) -> Result<(), TextError> {
        let text = TextsRef::TEXT_REMARK;
        text.set(self.place, 54, value)
    }

    /// Sets [`TextsRef::remark_bytes`], as they are.
    pub fn set_remark_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = TextsRef::TEXT_REMARK;
        text.set_bytes(self.place, 54, value)
    }

    /// Sets [`TextsRef::last`]. A text that is too long is an error, and nothing is written.
    pub fn set_last(self, value: &str) -> Result<(), TextError> {
        let text = TextsRef::TEXT_LAST;
        text.set(self.place, 68, value)
    }

    /// Sets [`TextsRef::last_bytes`], as they are.
    pub fn set_last_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = TextsRef::TEXT_LAST;
        text.set_bytes(self.place, 68, value)
    }

    /// Sets [`TextsRef::name`]. A text that is too long is an error, and nothing is written.
    pub fn set_name(self, index: usize, value: &str) -> Result<(), TextError> {
        let index = checked(index, 2);
        let at = 84 + index * 6;
        let text = TextsRef::TEXT_NAME;
        text.set(self.place, at, value)
    }

    /// Sets [`TextsRef::name_bytes`], as they are.
    pub fn set_name_bytes(self, index: usize, value: &[u8]) -> Result<(), TextError> {
        let index = checked(index, 2);
        let at = 84 + index * 6;
        let text = TextsRef::TEXT_NAME;
        text.set_bytes(self.place, at, value)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Texts) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Texts`], attached until this is dropped. Any number of threads may use it.
pub struct SharedTexts {
    attachment: Attachment,
}

impl SharedTexts {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Texts::SIZE;
        let layout = (size, Texts::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> TextsMut<'_> {
        let place = self.attachment.place();
        let reader = TextsRef { place };
        TextsMut { reader, place }
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

/// As [`SharedTexts`], for reading only. It takes no locks.
pub struct SharedTextsReadOnly {
    attachment: Attachment,
}

impl SharedTextsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Texts::SIZE;
        let layout = (size, Texts::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> TextsRef<'_> {
        let place = self.attachment.place();
        TextsRef { place }
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
