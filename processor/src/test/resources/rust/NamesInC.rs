//! The struct demo.NamesInC.Capitals. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod namesinc_capitals;
//!
//! let shared = namesinc_capitals::SharedNamesInC_Capitals::attach(name, &namesinc_capitals::Options::new())?;
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

/// The constants of demo.NamesInC.Range.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
pub enum Range {
    /// stored as -2147483648.
    LEAST = -2147483648,
    /// stored as 0.
    MIDDLE = 0,
    /// stored as 2147483647.
    GREATEST = 2147483647,
}

impl Range {
    /// The constant that is stored as an integer, or that integer if there is none.
    pub fn from_code(code: i32) -> Result<Self, i32> {
        match code {
            -2147483648 => Ok(Self::LEAST),
            0 => Ok(Self::MIDDLE),
            2147483647 => Ok(Self::GREATEST),
            _ => Err(code),
        }
    }

    /// The integer that it is stored as.
    pub fn code(self) -> i32 {
        self as i32
    }
}

/// A copy of the struct demo.NamesInC.Capitals.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct NamesInC_Capitals {
    /// The property `NULL`, at 0.
    pub null: i8,
    /// The property `EOF`, at 1.
    pub eof: i8,
    /// The property `TRUE`, at 2.
    pub true_: i8,
    /// The property `IN`, at 3.
    pub in_: i8,
    /// The property `OUT`, at 4.
    pub out: i8,
    /// The property `CONST`, at 5.
    pub const_: i8,
    /// The property `VOID`, at 6.
    pub void: i8,
    /// The property `ERROR`, at 7.
    pub error: i8,
    /// The property `DELETE`, at 8.
    pub delete: i8,
    padding_9: [u8; 3],
    /// The property `range`, at 12. An integer of [`Range`].
    pub range: i32,
    /// The property `wide`, at 16. An integer of [`Range`].
    pub wide: i32,
}

impl NamesInC_Capitals {
    /// The size in bytes.
    pub const SIZE: usize = 20;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xda1aa9c85cd04593;

    /// The offset of `NULL` in bytes.
    pub const NULL_OFFSET: usize = 0;

    /// The offset of `EOF` in bytes.
    pub const EOF_OFFSET: usize = 1;

    /// The offset of `TRUE` in bytes.
    pub const TRUE_OFFSET: usize = 2;

    /// The offset of `IN` in bytes.
    pub const IN_OFFSET: usize = 3;

    /// The offset of `OUT` in bytes.
    pub const OUT_OFFSET: usize = 4;

    /// The offset of `CONST` in bytes.
    pub const CONST_OFFSET: usize = 5;

    /// The offset of `VOID` in bytes.
    pub const VOID_OFFSET: usize = 6;

    /// The offset of `ERROR` in bytes.
    pub const ERROR_OFFSET: usize = 7;

    /// The offset of `DELETE` in bytes.
    pub const DELETE_OFFSET: usize = 8;

    /// The offset of `range` in bytes.
    pub const RANGE_OFFSET: usize = 12;

    /// The offset of `wide` in bytes.
    pub const WIDE_OFFSET: usize = 16;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            null: 0,
            eof: 0,
            true_: 0,
            in_: 0,
            out: 0,
            const_: 0,
            void: 0,
            error: 0,
            delete: 0,
            padding_9: [0; 3],
            range: 0,
            wide: 0,
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> NamesInC_CapitalsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        NamesInC_CapitalsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> NamesInC_CapitalsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = NamesInC_CapitalsRef { place };
        NamesInC_CapitalsMut { reader, place }
    }
}

impl Default for NamesInC_Capitals {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { NamesInC_Capitals has 20;
    null at 0;
    eof at 1;
    true_ at 2;
    in_ at 3;
    out at 4;
    const_ at 5;
    void at 6;
    error at 7;
    delete at 8;
    padding_9 at 9;
    range at 12;
    wide at 16;
}

/// Reads a [`NamesInC_Capitals`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct NamesInC_CapitalsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`NamesInC_Capitals`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct NamesInC_CapitalsMut<'a> {
    reader: NamesInC_CapitalsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for NamesInC_CapitalsMut<'a> {
    type Target = NamesInC_CapitalsRef<'a>;

    fn deref(&self) -> &NamesInC_CapitalsRef<'a> {
        &self.reader
    }
}

impl<'a> NamesInC_CapitalsRef<'a> {
    /// The property `NULL`.
    pub fn null(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `EOF`.
    pub fn eof(self) -> i8 {
        self.place.get8(1) as i8
    }

    /// The property `TRUE`.
    pub fn true_(self) -> i8 {
        self.place.get8(2) as i8
    }

    /// The property `IN`.
    pub fn in_(self) -> i8 {
        self.place.get8(3) as i8
    }

    /// The property `OUT`.
    pub fn out(self) -> i8 {
        self.place.get8(4) as i8
    }

    /// The property `CONST`.
    pub fn const_(self) -> i8 {
        self.place.get8(5) as i8
    }

    /// The property `VOID`.
    pub fn void(self) -> i8 {
        self.place.get8(6) as i8
    }

    /// The property `ERROR`.
    pub fn error(self) -> i8 {
        self.place.get8(7) as i8
    }

    /// The property `DELETE`.
    pub fn delete(self) -> i8 {
        self.place.get8(8) as i8
    }

    /// The property `range`. An integer that no constant is stored as is an error.
    pub fn range(self) -> Result<Range, i32> {
        let code = self.range_code();
        Range::from_code(code)
    }

    /// The property `range`. The integer as it is stored.
    pub fn range_code(self) -> i32 {
        self.place.get32(12) as i32
    }

    /// The property `wide`. An integer that no constant is stored as is an error.
    pub fn wide(self) -> Result<Range, i32> {
        let code = self.wide_code();
        Range::from_code(code)
    }

    /// The property `wide`. The integer as it is stored.
    pub fn wide_code(self) -> i32 {
        self.place.get32(16) as i32
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> NamesInC_Capitals {
        let mut copy = NamesInC_Capitals::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> NamesInC_CapitalsMut<'a> {
    /// Sets [`NamesInC_CapitalsRef::null`].
    pub fn set_null(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::eof`].
    pub fn set_eof(self, value: i8) {
        self.place.set8(1, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::true_`].
    pub fn set_true_(self, value: i8) {
        self.place.set8(2, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::in_`].
    pub fn set_in_(self, value: i8) {
        self.place.set8(3, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::out`].
    pub fn set_out(self, value: i8) {
        self.place.set8(4, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::const_`].
    pub fn set_const_(self, value: i8) {
        self.place.set8(5, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::void`].
    pub fn set_void(self, value: i8) {
        self.place.set8(6, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::error`].
    pub fn set_error(self, value: i8) {
        self.place.set8(7, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::delete`].
    pub fn set_delete(self, value: i8) {
        self.place.set8(8, value as u8)
    }

    /// Sets [`NamesInC_CapitalsRef::range`].
    pub fn set_range(self, value: Range) {
        self.set_range_code(value.code())
    }

    /// Sets [`NamesInC_CapitalsRef::range_code`], or the bits of it that there is room for.
    pub fn set_range_code(self, value: i32) {
        self.place.set32(12, value as u32)
    }

    /// Sets [`NamesInC_CapitalsRef::wide`].
    pub fn set_wide(self, value: Range) {
        self.set_wide_code(value.code())
    }

    /// Sets [`NamesInC_CapitalsRef::wide_code`], or the bits of it that there is room for.
    pub fn set_wide_code(self, value: i32) {
        self.place.set32(16, value as u32)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &NamesInC_Capitals) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`NamesInC_Capitals`], attached until this is dropped. Any number of threads may use it.
pub struct SharedNamesInC_Capitals {
    attachment: Attachment,
}

impl SharedNamesInC_Capitals {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = NamesInC_Capitals::SIZE;
        let layout = (size, NamesInC_Capitals::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> NamesInC_CapitalsMut<'_> {
        let place = self.attachment.place();
        let reader = NamesInC_CapitalsRef { place };
        NamesInC_CapitalsMut { reader, place }
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

/// As [`SharedNamesInC_Capitals`], for reading only. It takes no locks.
pub struct SharedNamesInC_CapitalsReadOnly {
    attachment: Attachment,
}

impl SharedNamesInC_CapitalsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = NamesInC_Capitals::SIZE;
        let layout = (size, NamesInC_Capitals::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> NamesInC_CapitalsRef<'_> {
        let place = self.attachment.place();
        NamesInC_CapitalsRef { place }
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

//! The struct demo.NamesInC.Rectangle. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod namesinc_rectangle;
//!
//! let shared = namesinc_rectangle::Shareddemo_Rectangle::attach(name, &namesinc_rectangle::Options::new())?;
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

/// A function of Windows has its name.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct demo_Rectangle {
    /// The property `width`, at 0.
    pub width: i32,
}

impl demo_Rectangle {
    /// The size in bytes.
    pub const SIZE: usize = 4;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x441678aaadd479eb;

    /// The offset of `width` in bytes.
    pub const WIDTH_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { width: 0 }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> demo_RectangleRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        demo_RectangleRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> demo_RectangleMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = demo_RectangleRef { place };
        demo_RectangleMut { reader, place }
    }
}

impl Default for demo_Rectangle {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { demo_Rectangle has 4;
    width at 0;
}

/// Reads a [`demo_Rectangle`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct demo_RectangleRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`demo_Rectangle`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct demo_RectangleMut<'a> {
    reader: demo_RectangleRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for demo_RectangleMut<'a> {
    type Target = demo_RectangleRef<'a>;

    fn deref(&self) -> &demo_RectangleRef<'a> {
        &self.reader
    }
}

impl<'a> demo_RectangleRef<'a> {
    /// The property `width`.
    pub fn width(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`demo_RectangleRef::width`] in order.
    pub fn load_width(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`demo_RectangleRef::width`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_width(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`demo_RectangleRef::width`]. To be called after the new value was
    /// written.
    pub fn wake_width(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> demo_Rectangle {
        let mut copy = demo_Rectangle::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> demo_RectangleMut<'a> {
    /// Sets [`demo_RectangleRef::width`].
    pub fn set_width(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`demo_RectangleRef::width`].
    pub fn atomic_width(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &demo_Rectangle) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`demo_Rectangle`], attached until this is dropped. Any number of threads may use it.
pub struct Shareddemo_Rectangle {
    attachment: Attachment,
}

impl Shareddemo_Rectangle {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = demo_Rectangle::SIZE;
        let layout = (size, demo_Rectangle::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> demo_RectangleMut<'_> {
        let place = self.attachment.place();
        let reader = demo_RectangleRef { place };
        demo_RectangleMut { reader, place }
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

/// As [`Shareddemo_Rectangle`], for reading only. It takes no locks.
pub struct Shareddemo_RectangleReadOnly {
    attachment: Attachment,
}

impl Shareddemo_RectangleReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = demo_Rectangle::SIZE;
        let layout = (size, demo_Rectangle::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> demo_RectangleRef<'_> {
        let place = self.attachment.place();
        demo_RectangleRef { place }
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

//! The struct demo.NamesInC.Rectangles. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod namesinc_rectangles;
//!
//! let shared = namesinc_rectangles::SharedNamesInC_Rectangles::attach(name, &namesinc_rectangles::Options::new())?;
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

/// A function of Windows has its name.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct demo_Rectangle {
    /// The property `width`, at 0.
    pub width: i32,
}

impl demo_Rectangle {
    /// The size in bytes.
    pub const SIZE: usize = 4;

    /// The offset of `width` in bytes.
    pub const WIDTH_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { width: 0 }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> demo_RectangleRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        demo_RectangleRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> demo_RectangleMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = demo_RectangleRef { place };
        demo_RectangleMut { reader, place }
    }
}

impl Default for demo_Rectangle {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { demo_Rectangle has 4;
    width at 0;
}

/// Reads a [`demo_Rectangle`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct demo_RectangleRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`demo_Rectangle`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct demo_RectangleMut<'a> {
    reader: demo_RectangleRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for demo_RectangleMut<'a> {
    type Target = demo_RectangleRef<'a>;

    fn deref(&self) -> &demo_RectangleRef<'a> {
        &self.reader
    }
}

impl<'a> demo_RectangleRef<'a> {
    /// The property `width`.
    pub fn width(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`demo_RectangleRef::width`] in order.
    pub fn load_width(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`demo_RectangleRef::width`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_width(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`demo_RectangleRef::width`]. To be called after the new value was
    /// written.
    pub fn wake_width(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> demo_Rectangle {
        let mut copy = demo_Rectangle::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> demo_RectangleMut<'a> {
    /// Sets [`demo_RectangleRef::width`].
    pub fn set_width(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`demo_RectangleRef::width`].
    pub fn atomic_width(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &demo_Rectangle) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.NamesInC.Rectangles.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct NamesInC_Rectangles {
    /// The property `first`, at 0.
    pub first: demo_Rectangle,
}

impl NamesInC_Rectangles {
    /// The size in bytes.
    pub const SIZE: usize = 4;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x9bdc112c9b103697;

    /// The offset of `first` in bytes.
    pub const FIRST_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            first: demo_Rectangle::zeroed(),
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> NamesInC_RectanglesRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        NamesInC_RectanglesRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> NamesInC_RectanglesMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = NamesInC_RectanglesRef { place };
        NamesInC_RectanglesMut { reader, place }
    }
}

impl Default for NamesInC_Rectangles {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { NamesInC_Rectangles has 4;
    first at 0;
}

/// Reads a [`NamesInC_Rectangles`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct NamesInC_RectanglesRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`NamesInC_Rectangles`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct NamesInC_RectanglesMut<'a> {
    reader: NamesInC_RectanglesRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for NamesInC_RectanglesMut<'a> {
    type Target = NamesInC_RectanglesRef<'a>;

    fn deref(&self) -> &NamesInC_RectanglesRef<'a> {
        &self.reader
    }
}

impl<'a> NamesInC_RectanglesRef<'a> {
    /// The property `first`.
    pub fn first(self) -> demo_RectangleRef<'a> {
        let place = self.place.part(0, 4);
        demo_RectangleRef { place }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> NamesInC_Rectangles {
        let mut copy = NamesInC_Rectangles::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> NamesInC_RectanglesMut<'a> {
    /// The property `first`.
    pub fn first(self) -> demo_RectangleMut<'a> {
        let place = self.place.part(0, 4);
        let reader = demo_RectangleRef { place };
        demo_RectangleMut { reader, place }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &NamesInC_Rectangles) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`NamesInC_Rectangles`], attached until this is dropped. Any number of threads may use it.
pub struct SharedNamesInC_Rectangles {
    attachment: Attachment,
}

impl SharedNamesInC_Rectangles {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = NamesInC_Rectangles::SIZE;
        let layout = (size, NamesInC_Rectangles::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> NamesInC_RectanglesMut<'_> {
        let place = self.attachment.place();
        let reader = NamesInC_RectanglesRef { place };
        NamesInC_RectanglesMut { reader, place }
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

/// As [`SharedNamesInC_Rectangles`], for reading only. It takes no locks.
pub struct SharedNamesInC_RectanglesReadOnly {
    attachment: Attachment,
}

impl SharedNamesInC_RectanglesReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = NamesInC_Rectangles::SIZE;
        let layout = (size, NamesInC_Rectangles::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> NamesInC_RectanglesRef<'_> {
        let place = self.attachment.place();
        NamesInC_RectanglesRef { place }
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

//! The struct demo.NamesInC.Words. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod namesinc_words;
//!
//! let shared = namesinc_words::SharedNamesInC_Words::attach(name, &namesinc_words::Options::new())?;
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

/// A copy of the struct demo.NamesInC.Words.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct NamesInC_Words {
    /// The property `register`, at 0.
    pub register: i8,
    /// The property `union`, at 1.
    pub union_: i8,
    /// The property `struct`, at 2.
    pub struct_: i8,
    /// The property `typedef`, at 3.
    pub typedef: i8,
    /// The property `inline`, at 4.
    pub inline: i8,
    /// The property `restrict`, at 5.
    pub restrict: i8,
    /// The property `signed`, at 6.
    pub signed: i8,
    /// The property `typeof`, at 7.
    pub typeof_: i8,
    /// The property `auto`, at 8.
    pub auto: i8,
    /// The property `and`, at 9.
    pub and: i8,
    /// The property `typename`, at 10.
    pub typename: i8,
    /// The property `asm`, at 11.
    pub asm: i8,
    /// The property `concept`, at 12.
    pub concept: i8,
    /// The property `errno`, at 13.
    pub errno: i8,
    /// The property `stdin`, at 14.
    pub stdin: i8,
    /// The property `stdout`, at 15.
    pub stdout: i8,
    /// The property `stderr`, at 16.
    pub stderr: i8,
    /// The property `unix`, at 17.
    pub unix: i8,
    /// The property `linux`, at 18.
    pub linux: i8,
    /// The property `i386`, at 19.
    pub i386: i8,
    /// The property `near`, at 20.
    pub near: i8,
    /// The property `far`, at 21.
    pub far: i8,
    /// The property `environ`, at 22.
    pub environ: i8,
    /// The property `interface`, at 23.
    pub interface: i8,
    /// The property `small`, at 24.
    pub small: i8,
}

impl NamesInC_Words {
    /// The size in bytes.
    pub const SIZE: usize = 25;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x2f6ce0436534c84f;

    /// The offset of `register` in bytes.
    pub const REGISTER_OFFSET: usize = 0;

    /// The offset of `union` in bytes.
    pub const UNION_OFFSET: usize = 1;

    /// The offset of `struct` in bytes.
    pub const STRUCT_OFFSET: usize = 2;

    /// The offset of `typedef` in bytes.
    pub const TYPEDEF_OFFSET: usize = 3;

    /// The offset of `inline` in bytes.
    pub const INLINE_OFFSET: usize = 4;

    /// The offset of `restrict` in bytes.
    pub const RESTRICT_OFFSET: usize = 5;

    /// The offset of `signed` in bytes.
    pub const SIGNED_OFFSET: usize = 6;

    /// The offset of `typeof` in bytes.
    pub const TYPEOF_OFFSET: usize = 7;

    /// The offset of `auto` in bytes.
    pub const AUTO_OFFSET: usize = 8;

    /// The offset of `and` in bytes.
    pub const AND_OFFSET: usize = 9;

    /// The offset of `typename` in bytes.
    pub const TYPENAME_OFFSET: usize = 10;

    /// The offset of `asm` in bytes.
    pub const ASM_OFFSET: usize = 11;

    /// The offset of `concept` in bytes.
    pub const CONCEPT_OFFSET: usize = 12;

    /// The offset of `errno` in bytes.
    pub const ERRNO_OFFSET: usize = 13;

    /// The offset of `stdin` in bytes.
    pub const STDIN_OFFSET: usize = 14;

    /// The offset of `stdout` in bytes.
    pub const STDOUT_OFFSET: usize = 15;

    /// The offset of `stderr` in bytes.
    pub const STDERR_OFFSET: usize = 16;

    /// The offset of `unix` in bytes.
    pub const UNIX_OFFSET: usize = 17;

    /// The offset of `linux` in bytes.
    pub const LINUX_OFFSET: usize = 18;

    /// The offset of `i386` in bytes.
    pub const I386_OFFSET: usize = 19;

    /// The offset of `near` in bytes.
    pub const NEAR_OFFSET: usize = 20;

    /// The offset of `far` in bytes.
    pub const FAR_OFFSET: usize = 21;

    /// The offset of `environ` in bytes.
    pub const ENVIRON_OFFSET: usize = 22;

    /// The offset of `interface` in bytes.
    pub const INTERFACE_OFFSET: usize = 23;

    /// The offset of `small` in bytes.
    pub const SMALL_OFFSET: usize = 24;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            register: 0,
            union_: 0,
            struct_: 0,
            typedef: 0,
            inline: 0,
            restrict: 0,
            signed: 0,
            typeof_: 0,
            auto: 0,
            and: 0,
            typename: 0,
            asm: 0,
            concept: 0,
            errno: 0,
            stdin: 0,
            stdout: 0,
            stderr: 0,
            unix: 0,
            linux: 0,
            i386: 0,
            near: 0,
            far: 0,
            environ: 0,
            interface: 0,
            small: 0,
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> NamesInC_WordsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        NamesInC_WordsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> NamesInC_WordsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = NamesInC_WordsRef { place };
        NamesInC_WordsMut { reader, place }
    }
}

impl Default for NamesInC_Words {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { NamesInC_Words has 25;
    register at 0;
    union_ at 1;
    struct_ at 2;
    typedef at 3;
    inline at 4;
    restrict at 5;
    signed at 6;
    typeof_ at 7;
    auto at 8;
    and at 9;
    typename at 10;
    asm at 11;
    concept at 12;
    errno at 13;
    stdin at 14;
    stdout at 15;
    stderr at 16;
    unix at 17;
    linux at 18;
    i386 at 19;
    near at 20;
    far at 21;
    environ at 22;
    interface at 23;
    small at 24;
}

/// Reads a [`NamesInC_Words`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct NamesInC_WordsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`NamesInC_Words`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct NamesInC_WordsMut<'a> {
    reader: NamesInC_WordsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for NamesInC_WordsMut<'a> {
    type Target = NamesInC_WordsRef<'a>;

    fn deref(&self) -> &NamesInC_WordsRef<'a> {
        &self.reader
    }
}

impl<'a> NamesInC_WordsRef<'a> {
    /// The property `register`.
    pub fn register(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `union`.
    pub fn union_(self) -> i8 {
        self.place.get8(1) as i8
    }

    /// The property `struct`.
    pub fn struct_(self) -> i8 {
        self.place.get8(2) as i8
    }

    /// The property `typedef`.
    pub fn typedef(self) -> i8 {
        self.place.get8(3) as i8
    }

    /// The property `inline`.
    pub fn inline(self) -> i8 {
        self.place.get8(4) as i8
    }

    /// The property `restrict`.
    pub fn restrict(self) -> i8 {
        self.place.get8(5) as i8
    }

    /// The property `signed`.
    pub fn signed(self) -> i8 {
        self.place.get8(6) as i8
    }

    /// The property `typeof`.
    pub fn typeof_(self) -> i8 {
        self.place.get8(7) as i8
    }

    /// The property `auto`.
    pub fn auto(self) -> i8 {
        self.place.get8(8) as i8
    }

    /// The property `and`.
    pub fn and(self) -> i8 {
        self.place.get8(9) as i8
    }

    /// The property `typename`.
    pub fn typename(self) -> i8 {
        self.place.get8(10) as i8
    }

    /// The property `asm`.
    pub fn asm(self) -> i8 {
        self.place.get8(11) as i8
    }

    /// The property `concept`.
    pub fn concept(self) -> i8 {
        self.place.get8(12) as i8
    }

    /// The property `errno`.
    pub fn errno(self) -> i8 {
        self.place.get8(13) as i8
    }

    /// The property `stdin`.
    pub fn stdin(self) -> i8 {
        self.place.get8(14) as i8
    }

    /// The property `stdout`.
    pub fn stdout(self) -> i8 {
        self.place.get8(15) as i8
    }

    /// The property `stderr`.
    pub fn stderr(self) -> i8 {
        self.place.get8(16) as i8
    }

    /// The property `unix`.
    pub fn unix(self) -> i8 {
        self.place.get8(17) as i8
    }

    /// The property `linux`.
    pub fn linux(self) -> i8 {
        self.place.get8(18) as i8
    }

    /// The property `i386`.
    pub fn i386(self) -> i8 {
        self.place.get8(19) as i8
    }

    /// The property `near`.
    pub fn near(self) -> i8 {
        self.place.get8(20) as i8
    }

    /// The property `far`.
    pub fn far(self) -> i8 {
        self.place.get8(21) as i8
    }

    /// The property `environ`.
    pub fn environ(self) -> i8 {
        self.place.get8(22) as i8
    }

    /// The property `interface`.
    pub fn interface(self) -> i8 {
        self.place.get8(23) as i8
    }

    /// The property `small`.
    pub fn small(self) -> i8 {
        self.place.get8(24) as i8
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> NamesInC_Words {
        let mut copy = NamesInC_Words::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> NamesInC_WordsMut<'a> {
    /// Sets [`NamesInC_WordsRef::register`].
    pub fn set_register(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::union_`].
    pub fn set_union_(self, value: i8) {
        self.place.set8(1, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::struct_`].
    pub fn set_struct_(self, value: i8) {
        self.place.set8(2, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::typedef`].
    pub fn set_typedef(self, value: i8) {
        self.place.set8(3, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::inline`].
    pub fn set_inline(self, value: i8) {
        self.place.set8(4, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::restrict`].
    pub fn set_restrict(self, value: i8) {
        self.place.set8(5, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::signed`].
    pub fn set_signed(self, value: i8) {
        self.place.set8(6, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::typeof_`].
    pub fn set_typeof_(self, value: i8) {
        self.place.set8(7, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::auto`].
    pub fn set_auto(self, value: i8) {
        self.place.set8(8, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::and`].
    pub fn set_and(self, value: i8) {
        self.place.set8(9, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::typename`].
    pub fn set_typename(self, value: i8) {
        self.place.set8(10, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::asm`].
    pub fn set_asm(self, value: i8) {
        self.place.set8(11, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::concept`].
    pub fn set_concept(self, value: i8) {
        self.place.set8(12, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::errno`].
    pub fn set_errno(self, value: i8) {
        self.place.set8(13, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::stdin`].
    pub fn set_stdin(self, value: i8) {
        self.place.set8(14, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::stdout`].
    pub fn set_stdout(self, value: i8) {
        self.place.set8(15, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::stderr`].
    pub fn set_stderr(self, value: i8) {
        self.place.set8(16, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::unix`].
    pub fn set_unix(self, value: i8) {
        self.place.set8(17, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::linux`].
    pub fn set_linux(self, value: i8) {
        self.place.set8(18, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::i386`].
    pub fn set_i386(self, value: i8) {
        self.place.set8(19, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::near`].
    pub fn set_near(self, value: i8) {
        self.place.set8(20, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::far`].
    pub fn set_far(self, value: i8) {
        self.place.set8(21, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::environ`].
    pub fn set_environ(self, value: i8) {
        self.place.set8(22, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::interface`].
    pub fn set_interface(self, value: i8) {
        self.place.set8(23, value as u8)
    }

    /// Sets [`NamesInC_WordsRef::small`].
    pub fn set_small(self, value: i8) {
        self.place.set8(24, value as u8)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &NamesInC_Words) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`NamesInC_Words`], attached until this is dropped. Any number of threads may use it.
pub struct SharedNamesInC_Words {
    attachment: Attachment,
}

impl SharedNamesInC_Words {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = NamesInC_Words::SIZE;
        let layout = (size, NamesInC_Words::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> NamesInC_WordsMut<'_> {
        let place = self.attachment.place();
        let reader = NamesInC_WordsRef { place };
        NamesInC_WordsMut { reader, place }
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

/// As [`SharedNamesInC_Words`], for reading only. It takes no locks.
pub struct SharedNamesInC_WordsReadOnly {
    attachment: Attachment,
}

impl SharedNamesInC_WordsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = NamesInC_Words::SIZE;
        let layout = (size, NamesInC_Words::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> NamesInC_WordsRef<'_> {
        let place = self.attachment.place();
        NamesInC_WordsRef { place }
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
