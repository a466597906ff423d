//! The struct demo.Conversions. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod conversions;
//!
//! let shared = conversions::SharedConversions::attach(name, &conversions::Options::new())?;
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

/// Types that are stored as others.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Conversions {
    /// The property `id`, at 0. Stored by UuidAs.Bytes.
    pub id: [i8; 16],
    /// The property `time`, at 16. Stored by InstantAs.Millis.
    pub time: i64,
    /// The property `timeout`, at 24. Stored by DurationAs.Nanos. Its bytes, big-endian.
    pub timeout: [u8; 8],
    /// The property `price`, at 32. Stored by Conversions.PriceConverter.
    pub price: i32,
    /// The property `level`, at 36. Stored by Conversions.PriceConverter.
    pub level: [i32; 2],
    /// The property `member`, at 44. Stored by UuidAs.Bytes.
    pub member: [[i8; 16]; 2],
    /// The property `code`, at 76. Stored by Conversions.PriceConverter.
    pub code: i16,
    padding_78: [u8; 2],
}

impl Conversions {
    /// The size in bytes.
    pub const SIZE: usize = 80;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x1e74c2fb890debe5;

    /// The offset of `id` in bytes.
    pub const ID_OFFSET: usize = 0;

    /// The offset of `time` in bytes.
    pub const TIME_OFFSET: usize = 16;

    /// The offset of `timeout` in bytes.
    pub const TIMEOUT_OFFSET: usize = 24;

    /// The offset of `price` in bytes.
    pub const PRICE_OFFSET: usize = 32;

    /// The offset of `level` in bytes.
    pub const LEVEL_OFFSET: usize = 36;

    /// The length of `level`.
    pub const LEVEL_LENGTH: usize = 2;

    /// The offset of `member` in bytes.
    pub const MEMBER_OFFSET: usize = 44;

    /// The length of `member`.
    pub const MEMBER_LENGTH: usize = 2;

    /// The offset of `code` in bytes.
    pub const CODE_OFFSET: usize = 76;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            id: [0; 16],
            time: 0,
            timeout: [0; 8],
            price: 0,
            level: [0; 2],
            member: [[0; 16]; 2],
            code: 0,
            padding_78: [0; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> ConversionsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        ConversionsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> ConversionsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = ConversionsRef { place };
        ConversionsMut { reader, place }
    }
}

impl Default for Conversions {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Conversions has 80;
    id at 0;
    time at 16;
    timeout at 24;
    price at 32;
    level at 36;
    member at 44;
    code at 76;
    padding_78 at 78;
}

/// Reads a [`Conversions`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct ConversionsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Conversions`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct ConversionsMut<'a> {
    reader: ConversionsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for ConversionsMut<'a> {
    type Target = ConversionsRef<'a>;

    fn deref(&self) -> &ConversionsRef<'a> {
        &self.reader
    }
}

impl<'a> ConversionsRef<'a> {
    /// The property `id`.
    pub fn id(self, index: usize) -> i8 {
        let index = checked(index, 16);
        let at = index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::id`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_id(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 16);
        for (index, value) in (first..).zip(into) {
            let at = index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// The property `time`.
    pub fn time(self) -> i64 {
        self.place.get64(16) as i64
    }

    /// Reads [`ConversionsRef::time`] in order.
    pub fn load_time(self, order: Ordering) -> i64 {
        self.place.atomic_i64(16).load(order)
    }

    /// The property `timeout`.
    pub fn timeout(self) -> i64 {
        u64::from_be(self.place.get64(24)) as i64
    }

    /// The property `price`.
    pub fn price(self) -> i32 {
        self.place.get32(32) as i32
    }

    /// Reads [`ConversionsRef::price`] in order.
    pub fn load_price(self, order: Ordering) -> i32 {
        self.place.atomic_i32(32).load(order)
    }

    /// Waits for as long as [`ConversionsRef::price`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_price(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(32, expected as u32, timeout)
    }

    /// Wakes all who wait for [`ConversionsRef::price`]. To be called after the new value was
    /// written.
    pub fn wake_price(self) {
        self.place.wake(32)
    }

    /// The property `level`.
    pub fn level(self, index: usize) -> i32 {
        let index = checked(index, 2);
        let at = 36 + index * 4;
        self.place.get32(at) as i32
    }

    /// Copies elements of [`Self::level`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_level(self, first: usize, into: &mut [i32]) {
        let first = checked_range(first, into.len(), 2);
        for (index, value) in (first..).zip(into) {
            let at = 36 + index * 4;
            *value = self.place.get32(at) as i32;
        }
    }

    /// Reads [`ConversionsRef::level`] in order.
    pub fn load_level(self, index: usize, order: Ordering) -> i32 {
        let index = checked(index, 2);
        let at = 36 + index * 4;
        self.place.atomic_i32(at).load(order)
    }

    /// Waits for as long as [`ConversionsRef::level`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_level(self, index: usize, expected: i32, timeout: Option<Duration>) -> bool {
        let index = checked(index, 2);
        let at = 36 + index * 4;
        self.place.wait(at, expected as u32, timeout)
    }

    /// Wakes all who wait for [`ConversionsRef::level`]. To be called after the new value was
    /// written.
    pub fn wake_level(self, index: usize) {
        let index = checked(index, 2);
        let at = 36 + index * 4;
        self.place.wake(at)
    }

    /// The property `member`.
    pub fn member(self, row: usize, column: usize) -> i8 {
        let row = checked(row, 2);
        let column = checked(column, 16);
        let index = row * 16 + column;
        let at = 44 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::member`] from an index on, as many as there is room for. They are
    /// counted row by row. Panics if there are fewer.
    pub fn read_member(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 32);
        for (index, value) in (first..).zip(into) {
            let at = 44 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// The property `code`.
    pub fn code(self) -> i16 {
        self.place.get16(76) as i16
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Conversions {
        let mut copy = Conversions::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> ConversionsMut<'a> {
    /// Sets [`ConversionsRef::id`].
    pub fn set_id(self, index: usize, value: i8) {
        let index = checked(index, 16);
        let at = index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`ConversionsRef::id`] from an index on. Panics if there are fewer.
    pub fn write_id(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 16);
        for (index, &value) in (first..).zip(from) {
            let at = index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets [`ConversionsRef::time`].
    pub fn set_time(self, value: i64) {
        self.place.set64(16, value as u64)
    }

    /// All atomic access to [`ConversionsRef::time`].
    pub fn atomic_time(self) -> &'a AtomicI64 {
        self.place.atomic_i64(16)
    }

    /// Sets [`ConversionsRef::timeout`].
    pub fn set_timeout(self, value: i64) {
        self.place.set64(24, u64::to_be(value as u64))
    }

    /// Sets [`ConversionsRef::price`].
    pub fn set_price(self, value: i32) {
        self.place.set32(32, value as u32)
    }

    /// All atomic access to [`ConversionsRef::price`].
    pub fn atomic_price(self) -> &'a AtomicI32 {
        self.place.atomic_i32(32)
    }

    /// Sets [`ConversionsRef::level`].
    pub fn set_level(self, index: usize, value: i32) {
        let index = checked(index, 2);
        let at = 36 + index * 4;
        self.place.set32(at, value as u32)
    }

    /// Sets elements of [`ConversionsRef::level`] from an index on. Panics if there are fewer.
    pub fn write_level(self, first: usize, from: &[i32]) {
        let first = checked_range(first, from.len(), 2);
        for (index, &value) in (first..).zip(from) {
            let at = 36 + index * 4;
            self.place.set32(at, value as u32);
        }
    }

    /// All atomic access to [`ConversionsRef::level`].
    pub fn atomic_level(self, index: usize) -> &'a AtomicI32 {
        let index = checked(index, 2);
        let at = 36 + index * 4;
        self.place.atomic_i32(at)
    }

    /// Sets [`ConversionsRef::member`].
    pub fn set_member(self, row: usize, column: usize, value: i8) {
        let row = checked(row, 2);
        let column = checked(column, 16);
        let index = row * 16 + column;
        let at = 44 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`ConversionsRef::member`] from an index on. They are counted row by row.
    /// Panics if there are fewer.
    pub fn write_member(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 32);
        for (index, &value) in (first..).zip(from) {
            let at = 44 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets [`ConversionsRef::code`].
    pub fn set_code(self, value: i16) {
        self.place.set16(76, value as u16)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Conversions) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Conversions`], attached until this is dropped. Any number of threads may use it.
pub struct SharedConversions {
    attachment: Attachment,
}

impl SharedConversions {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Conversions::SIZE;
        let layout = (size, Conversions::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> ConversionsMut<'_> {
        let place = self.attachment.place();
        let reader = ConversionsRef { place };
        ConversionsMut { reader, place }
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

/// As [`SharedConversions`], for reading only. It takes no locks.
pub struct SharedConversionsReadOnly {
    attachment: Attachment,
}

impl SharedConversionsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Conversions::SIZE;
        let layout = (size, Conversions::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> ConversionsRef<'_> {
        let place = self.attachment.place();
        ConversionsRef { place }
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
