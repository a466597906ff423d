//! The struct demo.Arrays. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod arrays;
//!
//! let shared = arrays::SharedArrays::attach(name, &arrays::Options::new())?;
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

/// A copy of the struct demo.Arrays.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Arrays {
    /// The property `price`, at 0.
    pub price: [i32; 3],
    /// The property `tag`, at 12.
    pub tag: i8,
    padding_13: [u8; 3],
    /// The property `cell`, at 16.
    pub cell: [[f64; 3]; 2],
    /// The property `open`, at 64.
    pub open: [u8; 4],
    /// The property `name`, at 68. The bytes of a text in UTF-8.
    pub name: [[u8; 5]; 2],
    padding_78: [u8; 2],
    /// The property `count`, at 80.
    pub count: [i64; 2],
}

impl Arrays {
    /// The declared name of the region.
    pub const NAME: &'static str = "Arrays";

    /// The size in bytes.
    pub const SIZE: usize = 96;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x247e3bb5f1231781;

    /// The offset of `price` in bytes.
    pub const PRICE_OFFSET: usize = 0;

    /// The length of `price`.
    pub const PRICE_LENGTH: usize = 3;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 12;

    /// The offset of `cell` in bytes.
    pub const CELL_OFFSET: usize = 16;

    /// The rows of `cell`.
    pub const CELL_ROWS: usize = 2;

    /// The columns of `cell`.
    pub const CELL_COLUMNS: usize = 3;

    /// The offset of `open` in bytes.
    pub const OPEN_OFFSET: usize = 64;

    /// The length of `open`.
    pub const OPEN_LENGTH: usize = 4;

    /// The offset of `name` in bytes.
    pub const NAME_OFFSET: usize = 68;

    /// The length of `name`.
    pub const NAME_LENGTH: usize = 2;

    /// The offset of `count` in bytes.
    pub const COUNT_OFFSET: usize = 80;

    /// The length of `count`.
    pub const COUNT_LENGTH: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            price: [0; 3],
            tag: 0,
            padding_13: [0; 3],
            cell: [[0.0; 3]; 2],
            open: [0; 4],
            name: [[0; 5]; 2],
            padding_78: [0; 2],
            count: [0; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> ArraysRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        ArraysRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> ArraysMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = ArraysRef { place };
        ArraysMut { reader, place }
    }
}

impl Default for Arrays {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Arrays has 96;
    price at 0;
    tag at 12;
    padding_13 at 13;
    cell at 16;
    open at 64;
    name at 68;
    padding_78 at 78;
    count at 80;
}

/// Reads a [`Arrays`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct ArraysRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Arrays`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct ArraysMut<'a> {
    reader: ArraysRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for ArraysMut<'a> {
    type Target = ArraysRef<'a>;

    fn deref(&self) -> &ArraysRef<'a> {
        &self.reader
    }
}

impl<'a> ArraysRef<'a> {
    const TEXT_NAME: Text = Text {
        property: "name",
        size: 5,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `price`.
    pub fn price(self, index: usize) -> i32 {
        let index = checked(index, 3);
        let at = index * 4;
        self.place.get32(at) as i32
    }

    /// Copies elements of [`Self::price`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_price(self, first: usize, into: &mut [i32]) {
        let first = checked_range(first, into.len(), 3);
        for (index, value) in (first..).zip(into) {
            let at = index * 4;
            *value = self.place.get32(at) as i32;
        }
    }

    /// Reads [`ArraysRef::price`] in order.
    pub fn load_price(self, index: usize, order: Ordering) -> i32 {
        let index = checked(index, 3);
        let at = index * 4;
        self.place.atomic_i32(at).load(order)
    }

    /// Waits for as long as [`ArraysRef::price`] has a value, and no longer than a timeout. Whether
    /// it has another one.
    pub fn await_price(self, index: usize, expected: i32, timeout: Option<Duration>) -> bool {
        let index = checked(index, 3);
        let at = index * 4;
        self.place.wait(at, expected as u32, timeout)
    }

    /// Wakes all who wait for [`ArraysRef::price`]. To be called after the new value was written.
    pub fn wake_price(self, index: usize) {
        let index = checked(index, 3);
        let at = index * 4;
        self.place.wake(at)
    }

    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(12) as i8
    }

    /// The property `cell`.
    pub fn cell(self, row: usize, column: usize) -> f64 {
        let row = checked(row, 2);
        let column = checked(column, 3);
        let index = row * 3 + column;
        let at = 16 + index * 8;
        f64::from_bits(self.place.get64(at))
    }

    /// Copies elements of [`Self::cell`] from an index on, as many as there is room for. They are
    /// counted row by row. Panics if there are fewer.
    pub fn read_cell(self, first: usize, into: &mut [f64]) {
        let first = checked_range(first, into.len(), 6);
        for (index, value) in (first..).zip(into) {
            let at = 16 + index * 8;
            *value = f64::from_bits(self.place.get64(at));
        }
    }

    /// The property `open`.
    pub fn open(self, index: usize) -> bool {
        let index = checked(index, 4);
        let at = 64 + index;
        self.place.get8(at) != 0
    }

    /// Copies elements of [`Self::open`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_open(self, first: usize, into: &mut [bool]) {
        let first = checked_range(first, into.len(), 4);
        for (index, value) in (first..).zip(into) {
            let at = 64 + index;
            *value = self.place.get8(at) != 0;
        }
    }

    /// The property `name`. Bytes that are no text are an error, which has them.
    pub fn name(self, index: usize) -> Result<String, NotText> {
        let index = checked(index, 2);
        let at = 68 + index * 5;
        let text = ArraysRef::TEXT_NAME;
        text.get(self.place, at)
    }

    /// The property `name`. The bytes of the text.
    pub fn name_bytes(self, index: usize) -> Vec<u8> {
        let index = checked(index, 2);
        let at = 68 + index * 5;
        let text = ArraysRef::TEXT_NAME;
        text.bytes(self.place, at)
    }

    /// The property `count`.
    pub fn count(self, index: usize) -> i64 {
        let index = checked(index, 2);
        let at = 80 + index * 8;
        self.place.get64(at) as i64
    }

    /// Copies elements of [`Self::count`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_count(self, first: usize, into: &mut [i64]) {
        let first = checked_range(first, into.len(), 2);
        for (index, value) in (first..).zip(into) {
            let at = 80 + index * 8;
            *value = self.place.get64(at) as i64;
        }
    }

    /// Reads [`ArraysRef::count`] in order.
    pub fn load_count(self, index: usize, order: Ordering) -> i64 {
        let index = checked(index, 2);
        let at = 80 + index * 8;
        self.place.atomic_i64(at).load(order)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Arrays {
        let mut copy = Arrays::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> ArraysMut<'a> {
    /// Sets [`ArraysRef::price`].
    pub fn set_price(self, index: usize, value: i32) {
        let index = checked(index, 3);
        let at = index * 4;
        self.place.set32(at, value as u32)
    }

    /// Sets elements of [`ArraysRef::price`] from an index on. Panics if there are fewer.
    pub fn write_price(self, first: usize, from: &[i32]) {
        let first = checked_range(first, from.len(), 3);
        for (index, &value) in (first..).zip(from) {
            let at = index * 4;
            self.place.set32(at, value as u32);
        }
    }

    /// All atomic access to [`ArraysRef::price`].
    pub fn atomic_price(self, index: usize) -> &'a AtomicI32 {
        let index = checked(index, 3);
        let at = index * 4;
        self.place.atomic_i32(at)
    }

    /// Sets [`ArraysRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(12, value as u8)
    }

    /// Sets [`ArraysRef::cell`].
    pub fn set_cell(self, row: usize, column: usize, value: f64) {
        let row = checked(row, 2);
        let column = checked(column, 3);
        let index = row * 3 + column;
        let at = 16 + index * 8;
        self.place.set64(at, value.to_bits())
    }

    /// Sets elements of [`ArraysRef::cell`] from an index on. They are counted row by row. Panics
    /// if there are fewer.
    pub fn write_cell(self, first: usize, from: &[f64]) {
        let first = checked_range(first, from.len(), 6);
        for (index, &value) in (first..).zip(from) {
            let at = 16 + index * 8;
            self.place.set64(at, value.to_bits());
        }
    }

    /// Sets [`ArraysRef::open`].
    pub fn set_open(self, index: usize, value: bool) {
        let index = checked(index, 4);
        let at = 64 + index;
        self.place.set8(at, u8::from(value))
    }

    /// Sets elements of [`ArraysRef::open`] from an index on. Panics if there are fewer.
    pub fn write_open(self, first: usize, from: &[bool]) {
        let first = checked_range(first, from.len(), 4);
        for (index, &value) in (first..).zip(from) {
            let at = 64 + index;
            self.place.set8(at, u8::from(value));
        }
    }

    /// Sets [`ArraysRef::name`]. A text that is too long is an error, and nothing is written.
    pub fn set_name(self, index: usize, value: &str) -> Result<(), TextError> {
        let index = checked(index, 2);
        let at = 68 + index * 5;
        let text = ArraysRef::TEXT_NAME;
        text.set(self.place, at, value)
    }

    /// Sets [`ArraysRef::name_bytes`], as they are.
    pub fn set_name_bytes(self, index: usize, value: &[u8]) -> Result<(), TextError> {
        let index = checked(index, 2);
        let at = 68 + index * 5;
        let text = ArraysRef::TEXT_NAME;
        text.set_bytes(self.place, at, value)
    }

    /// Sets [`ArraysRef::count`].
    pub fn set_count(self, index: usize, value: i64) {
        let index = checked(index, 2);
        let at = 80 + index * 8;
        self.place.set64(at, value as u64)
    }

    /// Sets elements of [`ArraysRef::count`] from an index on. Panics if there are fewer.
    pub fn write_count(self, first: usize, from: &[i64]) {
        let first = checked_range(first, from.len(), 2);
        for (index, &value) in (first..).zip(from) {
            let at = 80 + index * 8;
            self.place.set64(at, value as u64);
        }
    }

    /// All atomic access to [`ArraysRef::count`].
    pub fn atomic_count(self, index: usize) -> &'a AtomicI64 {
        let index = checked(index, 2);
        let at = 80 + index * 8;
        self.place.atomic_i64(at)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Arrays) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Arrays`], attached until this is dropped. Any number of threads may use it.
pub struct SharedArrays {
    attachment: Attachment,
}

impl SharedArrays {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Arrays::SIZE;
        let layout = (size, Arrays::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> ArraysMut<'_> {
        let place = self.attachment.place();
        let reader = ArraysRef { place };
        ArraysMut { reader, place }
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

/// As [`SharedArrays`], for reading only. It takes no locks.
pub struct SharedArraysReadOnly {
    attachment: Attachment,
}

impl SharedArraysReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Arrays::SIZE;
        let layout = (size, Arrays::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> ArraysRef<'_> {
        let place = self.attachment.place();
        ArraysRef { place }
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
