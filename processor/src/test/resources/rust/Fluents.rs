//! The struct demo.Fluents. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod fluents;
//!
//! let shared = fluents::SharedFluents::attach(name, &fluents::Options::new())?;
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

/// A copy of the struct demo.Fluents.
#[derive(Clone, Copy)]
#[repr(C, packed)]
pub struct Fluents {
    /// The property `first`, at 0.
    pub first: i8,
    /// The property `level`, at 1.
    pub level: [i16; 4],
    /// The property `index`, at 9.
    pub index: [[u16; 2]; 2],
}

impl Fluents {
    /// The size in bytes.
    pub const SIZE: usize = 17;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x4987c39c4635322c;

    /// The offset of `first` in bytes.
    pub const FIRST_OFFSET: usize = 0;

    /// The offset of `level` in bytes.
    pub const LEVEL_OFFSET: usize = 1;

    /// The length of `level`.
    pub const LEVEL_LENGTH: usize = 4;

    /// The offset of `index` in bytes.
    pub const INDEX_OFFSET: usize = 9;

    /// The rows of `index`.
    pub const INDEX_ROWS: usize = 2;

    /// The columns of `index`.
    pub const INDEX_COLUMNS: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            first: 0,
            level: [0; 4],
            index: [[0; 2]; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> FluentsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        FluentsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> FluentsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = FluentsRef { place };
        FluentsMut { reader, place }
    }
}

impl Default for Fluents {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Fluents has 17;
    first at 0;
    level at 1;
    index at 9;
}

/// Reads a [`Fluents`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct FluentsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Fluents`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct FluentsMut<'a> {
    reader: FluentsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for FluentsMut<'a> {
    type Target = FluentsRef<'a>;

    fn deref(&self) -> &FluentsRef<'a> {
        &self.reader
    }
}

impl<'a> FluentsRef<'a> {
    /// The property `first`.
    pub fn first(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `level`.
    pub fn level(self, index: usize) -> i16 {
        let index = checked(index, 4);
        let at = 1 + index * 2;
        self.place.get16(at) as i16
    }

    /// Copies elements of [`Self::level`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_level(self, first: usize, into: &mut [i16]) {
        let first = checked_range(first, into.len(), 4);
        for (index, value) in (first..).zip(into) {
            let at = 1 + index * 2;
            *value = self.place.get16(at) as i16;
        }
    }

    /// The property `index`.
    pub fn index_(self, row: usize, column: usize) -> u16 {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 9 + index * 2;
        self.place.get16(at)
    }

    /// Copies elements of [`Self::index_`] from an index on, as many as there is room for. They are
    /// counted row by row. Panics if there are fewer.
    pub fn read_index_(self, first: usize, into: &mut [u16]) {
        let first = checked_range(first, into.len(), 4);
        for (index, value) in (first..).zip(into) {
            let at = 9 + index * 2;
            *value = self.place.get16(at);
        }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Fluents {
        let mut copy = Fluents::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> FluentsMut<'a> {
    /// Sets [`FluentsRef::first`].
    pub fn set_first(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`FluentsRef::level`].
    pub fn set_level(self, index: usize, value: i16) {
        let index = checked(index, 4);
        let at = 1 + index * 2;
        self.place.set16(at, value as u16)
    }

    /// Sets elements of [`FluentsRef::level`] from an index on. Panics if there are fewer.
    pub fn write_level(self, first: usize, from: &[i16]) {
        let first = checked_range(first, from.len(), 4);
        for (index, &value) in (first..).zip(from) {
            let at = 1 + index * 2;
            self.place.set16(at, value as u16);
        }
    }

    /// Sets [`FluentsRef::index_`].
    pub fn set_index_(self, row: usize, column: usize, value: u16) {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 9 + index * 2;
        self.place.set16(at, value)
    }

    /// Sets elements of [`FluentsRef::index_`] from an index on. They are counted row by row.
    /// Panics if there are fewer.
    pub fn write_index_(self, first: usize, from: &[u16]) {
        let first = checked_range(first, from.len(), 4);
        for (index, &value) in (first..).zip(from) {
            let at = 9 + index * 2;
            self.place.set16(at, value);
        }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Fluents) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Fluents`], attached until this is dropped. Any number of threads may use it.
pub struct SharedFluents {
    attachment: Attachment,
}

impl SharedFluents {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Fluents::SIZE;
        let layout = (size, Fluents::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> FluentsMut<'_> {
        let place = self.attachment.place();
        let reader = FluentsRef { place };
        FluentsMut { reader, place }
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

/// As [`SharedFluents`], for reading only. It takes no locks.
pub struct SharedFluentsReadOnly {
    attachment: Attachment,
}

impl SharedFluentsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Fluents::SIZE;
        let layout = (size, Fluents::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> FluentsRef<'_> {
        let place = self.attachment.place();
        FluentsRef { place }
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
