//! The struct demo.Huge. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod huge;
//!
//! let shared = huge::SharedHuge::attach(name, &huge::Options::new())?;
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

/// More than 5 GB: counted by long, and by int where that is enough.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Huge {
    /// The property `count`, at 0.
    pub count: i64,
    /// The property `flag`, at 8.
    pub flag: [i8; 3000000000],
    /// The property `noise`, at 3000000008.
    pub noise: [[i8; 32769]; 65536],
    /// The property `price`, at 5147549192.
    pub price: [f64; 400000000],
    /// The property `cell`, at 8347549192.
    pub cell: [[i8; 50000]; 50000],
    /// The property `small`, at 10847549192.
    pub small: [i32; 4],
}

impl Huge {
    /// The declared name of the region.
    pub const NAME: &'static str = "Huge";

    /// The size in bytes.
    pub const SIZE: usize = 10847549208;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x5faec1fecb3d3627;

    /// The offset of `count` in bytes.
    pub const COUNT_OFFSET: usize = 0;

    /// The offset of `flag` in bytes.
    pub const FLAG_OFFSET: usize = 8;

    /// The length of `flag`.
    pub const FLAG_LENGTH: usize = 3000000000;

    /// The offset of `noise` in bytes.
    pub const NOISE_OFFSET: usize = 3000000008;

    /// The rows of `noise`.
    pub const NOISE_ROWS: usize = 65536;

    /// The columns of `noise`.
    pub const NOISE_COLUMNS: usize = 32769;

    /// The offset of `price` in bytes.
    pub const PRICE_OFFSET: usize = 5147549192;

    /// The length of `price`.
    pub const PRICE_LENGTH: usize = 400000000;

    /// The offset of `cell` in bytes.
    pub const CELL_OFFSET: usize = 8347549192;

    /// The rows of `cell`.
    pub const CELL_ROWS: usize = 50000;

    /// The columns of `cell`.
    pub const CELL_COLUMNS: usize = 50000;

    /// The offset of `small` in bytes.
    pub const SMALL_OFFSET: usize = 10847549192;

    /// The length of `small`.
    pub const SMALL_LENGTH: usize = 4;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            count: 0,
            flag: [0; 3000000000],
            noise: [[0; 32769]; 65536],
            price: [0.0; 400000000],
            cell: [[0; 50000]; 50000],
            small: [0; 4],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> HugeRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        HugeRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> HugeMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = HugeRef { place };
        HugeMut { reader, place }
    }
}

impl Default for Huge {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Huge has 10847549208;
}

/// Reads a [`Huge`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct HugeRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Huge`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct HugeMut<'a> {
    reader: HugeRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for HugeMut<'a> {
    type Target = HugeRef<'a>;

    fn deref(&self) -> &HugeRef<'a> {
        &self.reader
    }
}

impl<'a> HugeRef<'a> {
    /// The property `count`.
    pub fn count(self) -> i64 {
        self.place.get64(0) as i64
    }

    /// Reads [`HugeRef::count`] in order.
    pub fn load_count(self, order: Ordering) -> i64 {
        self.place.atomic_i64(0).load(order)
    }

    /// The property `flag`.
    pub fn flag(self, index: usize) -> i8 {
        let index = checked(index, 3000000000);
        let at = 8 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::flag`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_flag(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 3000000000);
        for (index, value) in (first..).zip(into) {
            let at = 8 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// The property `noise`.
    pub fn noise(self, row: usize, column: usize) -> i8 {
        let row = checked(row, 65536);
        let column = checked(column, 32769);
        let index = row * 32769 + column;
        let at = 3000000008 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::noise`] from an index on, as many as there is room for. They are
    /// counted row by row. Panics if there are fewer.
    pub fn read_noise(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 2147549184);
        for (index, value) in (first..).zip(into) {
            let at = 3000000008 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// The property `price`.
    pub fn price(self, index: usize) -> f64 {
        let index = checked(index, 400000000);
        let at = 5147549192 + index * 8;
        f64::from_bits(self.place.get64(at))
    }

    /// Copies elements of [`Self::price`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_price(self, first: usize, into: &mut [f64]) {
        let first = checked_range(first, into.len(), 400000000);
        for (index, value) in (first..).zip(into) {
            let at = 5147549192 + index * 8;
            *value = f64::from_bits(self.place.get64(at));
        }
    }

    /// The property `cell`.
    pub fn cell(self, row: usize, column: usize) -> i8 {
        let row = checked(row, 50000);
        let column = checked(column, 50000);
        let index = row * 50000 + column;
        let at = 8347549192 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::cell`] from an index on, as many as there is room for. They are
    /// counted row by row. Panics if there are fewer.
    pub fn read_cell(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 2500000000);
        for (index, value) in (first..).zip(into) {
            let at = 8347549192 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// The property `small`.
    pub fn small(self, index: usize) -> i32 {
        let index = checked(index, 4);
        let at = 10847549192 + index * 4;
        self.place.get32(at) as i32
    }

    /// Copies elements of [`Self::small`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_small(self, first: usize, into: &mut [i32]) {
        let first = checked_range(first, into.len(), 4);
        for (index, value) in (first..).zip(into) {
            let at = 10847549192 + index * 4;
            *value = self.place.get32(at) as i32;
        }
    }

    /// Reads [`HugeRef::small`] in order.
    pub fn load_small(self, index: usize, order: Ordering) -> i32 {
        let index = checked(index, 4);
        let at = 10847549192 + index * 4;
        self.place.atomic_i32(at).load(order)
    }

    /// Waits for as long as [`HugeRef::small`] has a value, and no longer than a timeout. Whether
    /// it has another one.
    pub fn await_small(self, index: usize, expected: i32, timeout: Option<Duration>) -> bool {
        let index = checked(index, 4);
        let at = 10847549192 + index * 4;
        self.place.wait(at, expected as u32, timeout)
    }

    /// Wakes all who wait for [`HugeRef::small`]. To be called after the new value was written.
    pub fn wake_small(self, index: usize) {
        let index = checked(index, 4);
        let at = 10847549192 + index * 4;
        self.place.wake(at)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Huge {
        let mut copy = Huge::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> HugeMut<'a> {
    /// Sets [`HugeRef::count`].
    pub fn set_count(self, value: i64) {
        self.place.set64(0, value as u64)
    }

    /// All atomic access to [`HugeRef::count`].
    pub fn atomic_count(self) -> &'a AtomicI64 {
        self.place.atomic_i64(0)
    }

    /// Sets [`HugeRef::flag`].
    pub fn set_flag(self, index: usize, value: i8) {
        let index = checked(index, 3000000000);
        let at = 8 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`HugeRef::flag`] from an index on. Panics if there are fewer.
    pub fn write_flag(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 3000000000);
        for (index, &value) in (first..).zip(from) {
            let at = 8 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets [`HugeRef::noise`].
    pub fn set_noise(self, row: usize, column: usize, value: i8) {
        let row = checked(row, 65536);
        let column = checked(column, 32769);
        let index = row * 32769 + column;
        let at = 3000000008 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`HugeRef::noise`] from an index on. They are counted row by row. Panics if
    /// there are fewer.
    pub fn write_noise(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 2147549184);
        for (index, &value) in (first..).zip(from) {
            let at = 3000000008 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets [`HugeRef::price`].
    pub fn set_price(self, index: usize, value: f64) {
        let index = checked(index, 400000000);
        let at = 5147549192 + index * 8;
        self.place.set64(at, value.to_bits())
    }

    /// Sets elements of [`HugeRef::price`] from an index on. Panics if there are fewer.
    pub fn write_price(self, first: usize, from: &[f64]) {
        let first = checked_range(first, from.len(), 400000000);
        for (index, &value) in (first..).zip(from) {
            let at = 5147549192 + index * 8;
            self.place.set64(at, value.to_bits());
        }
    }

    /// Sets [`HugeRef::cell`].
    pub fn set_cell(self, row: usize, column: usize, value: i8) {
        let row = checked(row, 50000);
        let column = checked(column, 50000);
        let index = row * 50000 + column;
        let at = 8347549192 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`HugeRef::cell`] from an index on. They are counted row by row. Panics if
    /// there are fewer.
    pub fn write_cell(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 2500000000);
        for (index, &value) in (first..).zip(from) {
            let at = 8347549192 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets [`HugeRef::small`].
    pub fn set_small(self, index: usize, value: i32) {
        let index = checked(index, 4);
        let at = 10847549192 + index * 4;
        self.place.set32(at, value as u32)
    }

    /// Sets elements of [`HugeRef::small`] from an index on. Panics if there are fewer.
    pub fn write_small(self, first: usize, from: &[i32]) {
        let first = checked_range(first, from.len(), 4);
        for (index, &value) in (first..).zip(from) {
            let at = 10847549192 + index * 4;
            self.place.set32(at, value as u32);
        }
    }

    /// All atomic access to [`HugeRef::small`].
    pub fn atomic_small(self, index: usize) -> &'a AtomicI32 {
        let index = checked(index, 4);
        let at = 10847549192 + index * 4;
        self.place.atomic_i32(at)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Huge) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Huge`], attached until this is dropped. Any number of threads may use it.
pub struct SharedHuge {
    attachment: Attachment,
}

impl SharedHuge {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Huge::SIZE;
        let layout = (size, Huge::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> HugeMut<'_> {
        let place = self.attachment.place();
        let reader = HugeRef { place };
        HugeMut { reader, place }
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

/// As [`SharedHuge`], for reading only. It takes no locks.
pub struct SharedHugeReadOnly {
    attachment: Attachment,
}

impl SharedHugeReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Huge::SIZE;
        let layout = (size, Huge::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> HugeRef<'_> {
        let place = self.attachment.place();
        HugeRef { place }
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
