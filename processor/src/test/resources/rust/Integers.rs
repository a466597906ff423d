//! The struct demo.Integers. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod integers;
//!
//! let shared = integers::SharedIntegers::attach(name, &integers::Options::new())?;
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

/// A copy of the struct demo.Integers.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Integers {
    /// The property `tiny`, at 0.
    pub tiny: u8,
    /// The property `level`, at 1.
    pub level: u8,
    /// The property `port`, at 2.
    pub port: u16,
    /// The property `wide`, at 4.
    pub wide: u16,
    padding_6: [u8; 2],
    /// The property `count`, at 8.
    pub count: u32,
    padding_12: [u8; 4],
    /// The property `id`, at 16.
    pub id: u64,
    /// The property `one`, at 24.
    pub one: u8,
    padding_25: [u8; 1],
    /// The property `two`, at 26.
    pub two: u16,
    /// The property `four`, at 28.
    pub four: u32,
    /// The property `eight`, at 32.
    pub eight: u64,
    /// The property `step`, at 40.
    pub step: [u8; 3],
    padding_43: [u8; 1],
    /// The property `cell`, at 44.
    pub cell: [[u32; 2]; 2],
    /// The property `shade`, at 60.
    pub shade: [u8; 2],
    padding_62: [u8; 2],
    /// The property `key`, at 64.
    pub key: [u64; 2],
    /// The property `done`, at 80.
    pub done: [[u32; 2]; 1],
}

impl Integers {
    /// The declared name of the region.
    pub const NAME: &'static str = "Integers";

    /// The size in bytes.
    pub const SIZE: usize = 88;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x0801133b040e9f4d;

    /// The offset of `tiny` in bytes.
    pub const TINY_OFFSET: usize = 0;

    /// The offset of `level` in bytes.
    pub const LEVEL_OFFSET: usize = 1;

    /// The offset of `port` in bytes.
    pub const PORT_OFFSET: usize = 2;

    /// The offset of `wide` in bytes.
    pub const WIDE_OFFSET: usize = 4;

    /// The offset of `count` in bytes.
    pub const COUNT_OFFSET: usize = 8;

    /// The offset of `id` in bytes.
    pub const ID_OFFSET: usize = 16;

    /// The offset of `one` in bytes.
    pub const ONE_OFFSET: usize = 24;

    /// The offset of `two` in bytes.
    pub const TWO_OFFSET: usize = 26;

    /// The offset of `four` in bytes.
    pub const FOUR_OFFSET: usize = 28;

    /// The offset of `eight` in bytes.
    pub const EIGHT_OFFSET: usize = 32;

    /// The offset of `step` in bytes.
    pub const STEP_OFFSET: usize = 40;

    /// The length of `step`.
    pub const STEP_LENGTH: usize = 3;

    /// The offset of `cell` in bytes.
    pub const CELL_OFFSET: usize = 44;

    /// The rows of `cell`.
    pub const CELL_ROWS: usize = 2;

    /// The columns of `cell`.
    pub const CELL_COLUMNS: usize = 2;

    /// The offset of `shade` in bytes.
    pub const SHADE_OFFSET: usize = 60;

    /// The length of `shade`.
    pub const SHADE_LENGTH: usize = 2;

    /// The offset of `key` in bytes.
    pub const KEY_OFFSET: usize = 64;

    /// The length of `key`.
    pub const KEY_LENGTH: usize = 2;

    /// The offset of `done` in bytes.
    pub const DONE_OFFSET: usize = 80;

    /// The rows of `done`.
    pub const DONE_ROWS: usize = 1;

    /// The columns of `done`.
    pub const DONE_COLUMNS: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tiny: 0,
            level: 0,
            port: 0,
            wide: 0,
            padding_6: [0; 2],
            count: 0,
            padding_12: [0; 4],
            id: 0,
            one: 0,
            padding_25: [0; 1],
            two: 0,
            four: 0,
            eight: 0,
            step: [0; 3],
            padding_43: [0; 1],
            cell: [[0; 2]; 2],
            shade: [0; 2],
            padding_62: [0; 2],
            key: [0; 2],
            done: [[0; 2]; 1],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> IntegersRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        IntegersRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> IntegersMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = IntegersRef { place };
        IntegersMut { reader, place }
    }
}

impl Default for Integers {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Integers has 88;
    tiny at 0;
    level at 1;
    port at 2;
    wide at 4;
    padding_6 at 6;
    count at 8;
    padding_12 at 12;
    id at 16;
    one at 24;
    padding_25 at 25;
    two at 26;
    four at 28;
    eight at 32;
    step at 40;
    padding_43 at 43;
    cell at 44;
    shade at 60;
    padding_62 at 62;
    key at 64;
    done at 80;
}

/// Reads a [`Integers`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct IntegersRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Integers`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct IntegersMut<'a> {
    reader: IntegersRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for IntegersMut<'a> {
    type Target = IntegersRef<'a>;

    fn deref(&self) -> &IntegersRef<'a> {
        &self.reader
    }
}

impl<'a> IntegersRef<'a> {
    /// The property `tiny`.
    pub fn tiny(self) -> u8 {
        self.place.get8(0)
    }

    /// The property `level`.
    pub fn level(self) -> u8 {
        self.place.get8(1)
    }

    /// The property `port`.
    pub fn port(self) -> u16 {
        self.place.get16(2)
    }

    /// The property `wide`.
    pub fn wide(self) -> u16 {
        self.place.get16(4)
    }

    /// The property `count`.
    pub fn count(self) -> u32 {
        self.place.get32(8)
    }

    /// Reads [`IntegersRef::count`] in order.
    pub fn load_count(self, order: Ordering) -> u32 {
        self.place.atomic_u32(8).load(order)
    }

    /// Waits for as long as [`IntegersRef::count`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_count(self, expected: u32, timeout: Option<Duration>) -> bool {
        self.place.wait(8, expected, timeout)
    }

    /// Wakes all who wait for [`IntegersRef::count`]. To be called after the new value was written.
    pub fn wake_count(self) {
        self.place.wake(8)
    }

    /// The property `id`.
    pub fn id(self) -> u64 {
        self.place.get64(16)
    }

    /// Reads [`IntegersRef::id`] in order.
    pub fn load_id(self, order: Ordering) -> u64 {
        self.place.atomic_u64(16).load(order)
    }

    /// The property `one`.
    pub fn one(self) -> bool {
        self.place.get8(24) != 0
    }

    /// The property `two`.
    pub fn two(self) -> bool {
        self.place.get16(26) != 0
    }

    /// The property `four`.
    pub fn four(self) -> bool {
        self.place.get32(28) != 0
    }

    /// The property `eight`.
    pub fn eight(self) -> bool {
        self.place.get64(32) != 0
    }

    /// The property `step`.
    pub fn step(self, index: usize) -> u8 {
        let index = checked(index, 3);
        let at = 40 + index;
        self.place.get8(at)
    }

    /// Copies elements of [`Self::step`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_step(self, first: usize, into: &mut [u8]) {
        let first = checked_range(first, into.len(), 3);
        for (index, value) in (first..).zip(into) {
            let at = 40 + index;
            *value = self.place.get8(at);
        }
    }

    /// The property `cell`.
    pub fn cell(self, row: usize, column: usize) -> u32 {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 44 + index * 4;
        self.place.get32(at)
    }

    /// Copies elements of [`Self::cell`] from an index on, as many as there is room for. They are
    /// counted row by row. Panics if there are fewer.
    pub fn read_cell(self, first: usize, into: &mut [u32]) {
        let first = checked_range(first, into.len(), 4);
        for (index, value) in (first..).zip(into) {
            let at = 44 + index * 4;
            *value = self.place.get32(at);
        }
    }

    /// Reads [`IntegersRef::cell`] in order.
    pub fn load_cell(self, row: usize, column: usize, order: Ordering) -> u32 {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 44 + index * 4;
        self.place.atomic_u32(at).load(order)
    }

    /// Waits for as long as [`IntegersRef::cell`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_cell(
        self,
        row: usize,
        column: usize,
        expected: u32,
        timeout: Option<Duration>,
    ) -> bool {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 44 + index * 4;
        self.place.wait(at, expected, timeout)
    }

    /// Wakes all who wait for [`IntegersRef::cell`]. To be called after the new value was written.
    pub fn wake_cell(self, row: usize, column: usize) {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 44 + index * 4;
        self.place.wake(at)
    }

    /// The property `shade`.
    pub fn shade(self, index: usize) -> u8 {
        let index = checked(index, 2);
        let at = 60 + index;
        self.place.get8(at)
    }

    /// Copies elements of [`Self::shade`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_shade(self, first: usize, into: &mut [u8]) {
        let first = checked_range(first, into.len(), 2);
        for (index, value) in (first..).zip(into) {
            let at = 60 + index;
            *value = self.place.get8(at);
        }
    }

    /// The property `key`.
    pub fn key(self, index: usize) -> u64 {
        let index = checked(index, 2);
        let at = 64 + index * 8;
        self.place.get64(at)
    }

    /// Copies elements of [`Self::key`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_key(self, first: usize, into: &mut [u64]) {
        let first = checked_range(first, into.len(), 2);
        for (index, value) in (first..).zip(into) {
            let at = 64 + index * 8;
            *value = self.place.get64(at);
        }
    }

    /// Reads [`IntegersRef::key`] in order.
    pub fn load_key(self, index: usize, order: Ordering) -> u64 {
        let index = checked(index, 2);
        let at = 64 + index * 8;
        self.place.atomic_u64(at).load(order)
    }

    /// The property `done`.
    pub fn done(self, row: usize, column: usize) -> bool {
        let row = checked(row, 1);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 80 + index * 4;
        self.place.get32(at) != 0
    }

    /// Copies elements of [`Self::done`] from an index on, as many as there is room for. They are
    /// counted row by row. Panics if there are fewer.
    pub fn read_done(self, first: usize, into: &mut [bool]) {
        let first = checked_range(first, into.len(), 2);
        for (index, value) in (first..).zip(into) {
            let at = 80 + index * 4;
            *value = self.place.get32(at) != 0;
        }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Integers {
        let mut copy = Integers::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> IntegersMut<'a> {
    /// Sets [`IntegersRef::tiny`].
    pub fn set_tiny(self, value: u8) {
        self.place.set8(0, value)
    }

    /// Sets [`IntegersRef::level`].
    pub fn set_level(self, value: u8) {
        self.place.set8(1, value)
    }

    /// Sets [`IntegersRef::port`].
    pub fn set_port(self, value: u16) {
        self.place.set16(2, value)
    }

    /// Sets [`IntegersRef::wide`].
    pub fn set_wide(self, value: u16) {
        self.place.set16(4, value)
    }

    /// Sets [`IntegersRef::count`].
    pub fn set_count(self, value: u32) {
        self.place.set32(8, value)
    }

    /// All atomic access to [`IntegersRef::count`].
    pub fn atomic_count(self) -> &'a AtomicU32 {
        self.place.atomic_u32(8)
    }

    /// Sets [`IntegersRef::id`].
    pub fn set_id(self, value: u64) {
        self.place.set64(16, value)
    }

    /// All atomic access to [`IntegersRef::id`].
    pub fn atomic_id(self) -> &'a AtomicU64 {
        self.place.atomic_u64(16)
    }

    /// Sets [`IntegersRef::one`].
    pub fn set_one(self, value: bool) {
        self.place.set8(24, u8::from(value))
    }

    /// Sets [`IntegersRef::two`].
    pub fn set_two(self, value: bool) {
        self.place.set16(26, u16::from(value))
    }

    /// Sets [`IntegersRef::four`].
    pub fn set_four(self, value: bool) {
        self.place.set32(28, u32::from(value))
    }

    /// Sets [`IntegersRef::eight`].
    pub fn set_eight(self, value: bool) {
        self.place.set64(32, u64::from(value))
    }

    /// Sets [`IntegersRef::step`].
    pub fn set_step(self, index: usize, value: u8) {
        let index = checked(index, 3);
        let at = 40 + index;
        self.place.set8(at, value)
    }

    /// Sets elements of [`IntegersRef::step`] from an index on. Panics if there are fewer.
    pub fn write_step(self, first: usize, from: &[u8]) {
        let first = checked_range(first, from.len(), 3);
        for (index, &value) in (first..).zip(from) {
            let at = 40 + index;
            self.place.set8(at, value);
        }
    }

    /// Sets [`IntegersRef::cell`].
    pub fn set_cell(self, row: usize, column: usize, value: u32) {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 44 + index * 4;
        self.place.set32(at, value)
    }

    /// Sets elements of [`IntegersRef::cell`] from an index on. They are counted row by row. Panics
    /// if there are fewer.
    pub fn write_cell(self, first: usize, from: &[u32]) {
        let first = checked_range(first, from.len(), 4);
        for (index, &value) in (first..).zip(from) {
            let at = 44 + index * 4;
            self.place.set32(at, value);
        }
    }

    /// All atomic access to [`IntegersRef::cell`].
    pub fn atomic_cell(self, row: usize, column: usize) -> &'a AtomicU32 {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 44 + index * 4;
        self.place.atomic_u32(at)
    }

    /// Sets [`IntegersRef::shade`].
    pub fn set_shade(self, index: usize, value: u8) {
        let index = checked(index, 2);
        let at = 60 + index;
        self.place.set8(at, value)
    }

    /// Sets elements of [`IntegersRef::shade`] from an index on. Panics if there are fewer.
    pub fn write_shade(self, first: usize, from: &[u8]) {
        let first = checked_range(first, from.len(), 2);
        for (index, &value) in (first..).zip(from) {
            let at = 60 + index;
            self.place.set8(at, value);
        }
    }

    /// Sets [`IntegersRef::key`].
    pub fn set_key(self, index: usize, value: u64) {
        let index = checked(index, 2);
        let at = 64 + index * 8;
        self.place.set64(at, value)
    }

    /// Sets elements of [`IntegersRef::key`] from an index on. Panics if there are fewer.
    pub fn write_key(self, first: usize, from: &[u64]) {
        let first = checked_range(first, from.len(), 2);
        for (index, &value) in (first..).zip(from) {
            let at = 64 + index * 8;
            self.place.set64(at, value);
        }
    }

    /// All atomic access to [`IntegersRef::key`].
    pub fn atomic_key(self, index: usize) -> &'a AtomicU64 {
        let index = checked(index, 2);
        let at = 64 + index * 8;
        self.place.atomic_u64(at)
    }

    /// Sets [`IntegersRef::done`].
    pub fn set_done(self, row: usize, column: usize, value: bool) {
        let row = checked(row, 1);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 80 + index * 4;
        self.place.set32(at, u32::from(value))
    }

    /// Sets elements of [`IntegersRef::done`] from an index on. They are counted row by row. Panics
    /// if there are fewer.
    pub fn write_done(self, first: usize, from: &[bool]) {
        let first = checked_range(first, from.len(), 2);
        for (index, &value) in (first..).zip(from) {
            let at = 80 + index * 4;
            self.place.set32(at, u32::from(value));
        }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Integers) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Integers`], attached until this is dropped. Any number of threads may use it.
pub struct SharedIntegers {
    attachment: Attachment,
}

impl SharedIntegers {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Integers::SIZE;
        let layout = (size, Integers::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> IntegersMut<'_> {
        let place = self.attachment.place();
        let reader = IntegersRef { place };
        IntegersMut { reader, place }
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

/// As [`SharedIntegers`], for reading only. It takes no locks.
pub struct SharedIntegersReadOnly {
    attachment: Attachment,
}

impl SharedIntegersReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Integers::SIZE;
        let layout = (size, Integers::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> IntegersRef<'_> {
        let place = self.attachment.place();
        IntegersRef { place }
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
