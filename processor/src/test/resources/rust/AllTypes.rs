//! The struct demo.AllTypes. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod alltypes;
//!
//! let shared = alltypes::SharedAllTypes::attach(name, &alltypes::Options::new())?;
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

/// A copy of the struct demo.AllTypes.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct AllTypes {
    /// The property `open`, at 0.
    pub open: u8,
    padding_1: [u8; 1],
    /// The property `letter`, at 2.
    pub letter: u16,
    /// The property `tiny`, at 4.
    pub tiny: i8,
    padding_5: [u8; 1],
    /// The property `small`, at 6.
    pub small: i16,
    /// The property `number`, at 8.
    pub number: i32,
    /// The property `ratio`, at 12.
    pub ratio: f32,
    /// The property `exact`, at 16.
    pub exact: f64,
    /// The property `flag`, at 24.
    pub flag: i8,
    padding_25: [u8; 7],
    /// The property `URL`, at 32.
    pub url: i64,
    /// The property `latin`, at 40. The bytes of a text in ISO-8859-1.
    pub latin: [u8; 8],
    /// The property `ascii`, at 48. The bytes of a text in US-ASCII.
    pub ascii: [u8; 5],
    padding_53: [u8; 43],
}

impl AllTypes {
    /// The size in bytes.
    pub const SIZE: usize = 96;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x3738fd0348f16f24;

    /// The offset of `open` in bytes.
    pub const OPEN_OFFSET: usize = 0;

    /// The offset of `letter` in bytes.
    pub const LETTER_OFFSET: usize = 2;

    /// The offset of `tiny` in bytes.
    pub const TINY_OFFSET: usize = 4;

    /// The offset of `small` in bytes.
    pub const SMALL_OFFSET: usize = 6;

    /// The offset of `number` in bytes.
    pub const NUMBER_OFFSET: usize = 8;

    /// The offset of `ratio` in bytes.
    pub const RATIO_OFFSET: usize = 12;

    /// The offset of `exact` in bytes.
    pub const EXACT_OFFSET: usize = 16;

    /// The offset of `flag` in bytes.
    pub const FLAG_OFFSET: usize = 24;

    /// The offset of `URL` in bytes.
    pub const URL_OFFSET: usize = 32;

    /// The offset of `latin` in bytes.
    pub const LATIN_OFFSET: usize = 40;

    /// The offset of `ascii` in bytes.
    pub const ASCII_OFFSET: usize = 48;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            open: 0,
            padding_1: [0; 1],
            letter: 0,
            tiny: 0,
            padding_5: [0; 1],
            small: 0,
            number: 0,
            ratio: 0.0,
            exact: 0.0,
            flag: 0,
            padding_25: [0; 7],
            url: 0,
            latin: [0; 8],
            ascii: [0; 5],
            padding_53: [0; 43],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> AllTypesRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        AllTypesRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> AllTypesMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = AllTypesRef { place };
        AllTypesMut { reader, place }
    }
}

impl Default for AllTypes {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { AllTypes has 96;
    open at 0;
    padding_1 at 1;
    letter at 2;
    tiny at 4;
    padding_5 at 5;
    small at 6;
    number at 8;
    ratio at 12;
    exact at 16;
    flag at 24;
    padding_25 at 25;
    url at 32;
    latin at 40;
    ascii at 48;
    padding_53 at 53;
}

/// Reads a [`AllTypes`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct AllTypesRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`AllTypes`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct AllTypesMut<'a> {
    reader: AllTypesRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for AllTypesMut<'a> {
    type Target = AllTypesRef<'a>;

    fn deref(&self) -> &AllTypesRef<'a> {
        &self.reader
    }
}

impl<'a> AllTypesRef<'a> {
    const TEXT_LATIN: Text = Text {
        property: "latin",
        size: 8,
        charset: Charset::Latin1,
        form: Form::Terminated,
        truncates: true,
    };

    const TEXT_ASCII: Text = Text {
        property: "ascii",
        size: 5,
        charset: Charset::Ascii,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `open`.
    pub fn open(self) -> bool {
        self.place.get8(0) != 0
    }

    /// The property `letter`.
    pub fn letter(self) -> u16 {
        self.place.get16(2)
    }

    /// The property `tiny`.
    pub fn tiny(self) -> i8 {
        self.place.get8(4) as i8
    }

    /// The property `small`.
    pub fn small(self) -> i16 {
        self.place.get16(6) as i16
    }

    /// The property `number`.
    pub fn number(self) -> i32 {
        self.place.get32(8) as i32
    }

    /// Reads [`AllTypesRef::number`] in order.
    pub fn load_number(self, order: Ordering) -> i32 {
        self.place.atomic_i32(8).load(order)
    }

    /// Waits for as long as [`AllTypesRef::number`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_number(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(8, expected as u32, timeout)
    }

    /// Wakes all who wait for [`AllTypesRef::number`]. To be called after the new value was
    /// written.
    pub fn wake_number(self) {
        self.place.wake(8)
    }

    /// The property `ratio`.
    pub fn ratio(self) -> f32 {
        f32::from_bits(self.place.get32(12))
    }

    /// The property `exact`.
    pub fn exact(self) -> f64 {
        f64::from_bits(self.place.get64(16))
    }

    /// The property `flag`.
    pub fn flag(self) -> i8 {
        self.place.get8(24) as i8
    }

    /// The property `URL`.
    pub fn url(self) -> i64 {
        self.place.get64(32) as i64
    }

    /// Reads [`AllTypesRef::url`] in order.
    pub fn load_url(self, order: Ordering) -> i64 {
        self.place.atomic_i64(32).load(order)
    }

    /// The property `latin`. Bytes that are no text are an error, which has them.
    pub fn latin(self) -> Result<String, NotText> {
        let text = AllTypesRef::TEXT_LATIN;
        text.get(self.place, 40)
    }

    /// The property `latin`. The bytes of the text.
    pub fn latin_bytes(self) -> Vec<u8> {
        let text = AllTypesRef::TEXT_LATIN;
        text.bytes(self.place, 40)
    }

    /// The property `ascii`. Bytes that are no text are an error, which has them.
    pub fn ascii(self) -> Result<String, NotText> {
        let text = AllTypesRef::TEXT_ASCII;
        text.get(self.place, 48)
    }

    /// The property `ascii`. The bytes of the text.
    pub fn ascii_bytes(self) -> Vec<u8> {
        let text = AllTypesRef::TEXT_ASCII;
        text.bytes(self.place, 48)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> AllTypes {
        let mut copy = AllTypes::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> AllTypesMut<'a> {
    /// Sets [`AllTypesRef::open`].
    pub fn set_open(self, value: bool) {
        self.place.set8(0, u8::from(value))
    }

    /// Sets [`AllTypesRef::letter`].
    pub fn set_letter(self, value: u16) {
        self.place.set16(2, value)
    }

    /// Sets [`AllTypesRef::tiny`].
    pub fn set_tiny(self, value: i8) {
        self.place.set8(4, value as u8)
    }

    /// Sets [`AllTypesRef::small`].
    pub fn set_small(self, value: i16) {
        self.place.set16(6, value as u16)
    }

    /// Sets [`AllTypesRef::number`].
    pub fn set_number(self, value: i32) {
        self.place.set32(8, value as u32)
    }

    /// All atomic access to [`AllTypesRef::number`].
    pub fn atomic_number(self) -> &'a AtomicI32 {
        self.place.atomic_i32(8)
    }

    /// Sets [`AllTypesRef::ratio`].
    pub fn set_ratio(self, value: f32) {
        self.place.set32(12, value.to_bits())
    }

    /// Sets [`AllTypesRef::exact`].
    pub fn set_exact(self, value: f64) {
        self.place.set64(16, value.to_bits())
    }

    /// Sets [`AllTypesRef::flag`].
    pub fn set_flag(self, value: i8) {
        self.place.set8(24, value as u8)
    }

    /// Sets [`AllTypesRef::url`].
    pub fn set_url(self, value: i64) {
        self.place.set64(32, value as u64)
    }

    /// All atomic access to [`AllTypesRef::url`].
    pub fn atomic_url(self) -> &'a AtomicI64 {
        self.place.atomic_i64(32)
    }

    /// Sets [`AllTypesRef::latin`]. A text that is too long is cut between two characters.
    pub fn set_latin(self, value: &str) -> Result<(), TextError> {
        let text = AllTypesRef::TEXT_LATIN;
        text.set(self.place, 40, value)
    }

    /// Sets [`AllTypesRef::latin_bytes`], as they are.
    pub fn set_latin_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = AllTypesRef::TEXT_LATIN;
        text.set_bytes(self.place, 40, value)
    }

    /// Sets [`AllTypesRef::ascii`]. A text that is too long is an error, and nothing is written.
    pub fn set_ascii(self, value: &str) -> Result<(), TextError> {
        let text = AllTypesRef::TEXT_ASCII;
        text.set(self.place, 48, value)
    }

    /// Sets [`AllTypesRef::ascii_bytes`], as they are.
    pub fn set_ascii_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = AllTypesRef::TEXT_ASCII;
        text.set_bytes(self.place, 48, value)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &AllTypes) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`AllTypes`], attached until this is dropped. Any number of threads may use it.
pub struct SharedAllTypes {
    attachment: Attachment,
}

impl SharedAllTypes {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = AllTypes::SIZE;
        let layout = (size, AllTypes::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> AllTypesMut<'_> {
        let place = self.attachment.place();
        let reader = AllTypesRef { place };
        AllTypesMut { reader, place }
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

/// As [`SharedAllTypes`], for reading only. It takes no locks.
pub struct SharedAllTypesReadOnly {
    attachment: Attachment,
}

impl SharedAllTypesReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = AllTypes::SIZE;
        let layout = (size, AllTypes::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> AllTypesRef<'_> {
        let place = self.attachment.place();
        AllTypesRef { place }
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
