//! The struct demo.Bits. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod bits;
//!
//! let shared = bits::SharedBits::attach(name, &bits::Options::new())?;
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

/// A copy of the struct demo.Bits.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Bits {
    /// The bytes of mode, open, delta, count.
    pub bits_0: u32,
    /// The bytes of next, top.
    pub bits_4: u32,
    /// The bytes of wide, high.
    pub bits_8: u64,
    /// The bytes of small, set.
    pub bits_16: u8,
    /// The property `plain`, at 17.
    pub plain: i8,
    /// The bytes of whole.
    pub bits_18: u16,
    /// The property `end`, at 20.
    pub end: i32,
}

impl Bits {
    /// The declared name of the region.
    pub const NAME: &'static str = "Bits";

    /// The size in bytes.
    pub const SIZE: usize = 24;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x970a2cf466ede2cb;

    /// The offset of `mode` in bytes.
    pub const MODE_OFFSET: usize = 0;

    /// The offset of `open` in bytes.
    pub const OPEN_OFFSET: usize = 0;

    /// The offset of `delta` in bytes.
    pub const DELTA_OFFSET: usize = 0;

    /// The offset of `count` in bytes.
    pub const COUNT_OFFSET: usize = 0;

    /// The offset of `next` in bytes.
    pub const NEXT_OFFSET: usize = 4;

    /// The offset of `top` in bytes.
    pub const TOP_OFFSET: usize = 4;

    /// The offset of `wide` in bytes.
    pub const WIDE_OFFSET: usize = 8;

    /// The offset of `high` in bytes.
    pub const HIGH_OFFSET: usize = 8;

    /// The offset of `small` in bytes.
    pub const SMALL_OFFSET: usize = 16;

    /// The offset of `set` in bytes.
    pub const SET_OFFSET: usize = 16;

    /// The offset of `plain` in bytes.
    pub const PLAIN_OFFSET: usize = 17;

    /// The offset of `whole` in bytes.
    pub const WHOLE_OFFSET: usize = 18;

    /// The offset of `end` in bytes.
    pub const END_OFFSET: usize = 20;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            bits_0: 0,
            bits_4: 0,
            bits_8: 0,
            bits_16: 0,
            plain: 0,
            bits_18: 0,
            end: 0,
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitsRef { place };
        BitsMut { reader, place }
    }
}

impl Default for Bits {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Bits has 24;
    bits_0 at 0;
    bits_4 at 4;
    bits_8 at 8;
    bits_16 at 16;
    plain at 17;
    bits_18 at 18;
    end at 20;
}

/// Reads a [`Bits`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Bits`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitsMut<'a> {
    reader: BitsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitsMut<'a> {
    type Target = BitsRef<'a>;

    fn deref(&self) -> &BitsRef<'a> {
        &self.reader
    }
}

impl<'a> BitsRef<'a> {
    /// The property `mode`.
    pub fn mode(self) -> u8 {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 0, 3) as u8
    }

    /// The property `open`.
    pub fn open(self) -> bool {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 3, 1) != 0
    }

    /// The property `delta`.
    pub fn delta(self) -> i8 {
        let unit = u64::from(self.place.get32(0));
        signed_bits(unit, 4, 5) as i8
    }

    /// The property `count`.
    pub fn count(self) -> u32 {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 9, 23) as u32
    }

    /// The property `next`.
    pub fn next(self) -> u8 {
        let unit = u64::from(self.place.get32(4));
        bits(unit, 0, 4) as u8
    }

    /// The property `top`.
    pub fn top(self) -> u32 {
        let unit = u64::from(self.place.get32(4));
        bits(unit, 12, 20) as u32
    }

    /// The property `wide`.
    pub fn wide(self) -> u64 {
        let unit = self.place.get64(8);
        bits(unit, 0, 40)
    }

    /// The property `high`.
    pub fn high(self) -> i32 {
        let unit = self.place.get64(8);
        signed_bits(unit, 40, 24) as i32
    }

    /// The property `small`.
    pub fn small(self) -> u8 {
        let unit = u64::from(self.place.get8(16));
        bits(unit, 0, 7) as u8
    }

    /// The property `set`.
    pub fn set(self) -> bool {
        let unit = u64::from(self.place.get8(16));
        bits(unit, 7, 1) != 0
    }

    /// The property `plain`.
    pub fn plain(self) -> i8 {
        self.place.get8(17) as i8
    }

    /// The property `whole`.
    pub fn whole(self) -> u16 {
        let unit = u64::from(self.place.get16(18));
        bits(unit, 0, 16) as u16
    }

    /// The property `end`.
    pub fn end(self) -> i32 {
        self.place.get32(20) as i32
    }

    /// Reads [`BitsRef::end`] in order.
    pub fn load_end(self, order: Ordering) -> i32 {
        self.place.atomic_i32(20).load(order)
    }

    /// Waits for as long as [`BitsRef::end`] has a value, and no longer than a timeout. Whether it
    /// has another one.
    pub fn await_end(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(20, expected as u32, timeout)
    }

    /// Wakes all who wait for [`BitsRef::end`]. To be called after the new value was written.
    pub fn wake_end(self) {
        self.place.wake(20)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Bits {
        let mut copy = Bits::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitsMut<'a> {
    /// Sets [`BitsRef::mode`]. Panics if the value doesn't fit 3 bits.
    pub fn set_mode(self, value: u8) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_unsigned(u64::from(value), 3);
        let unit = with_bits(unit, 0, 3, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitsRef::open`].
    pub fn set_open(self, value: bool) {
        let unit = u64::from(self.place.get32(0));
        let bits = u64::from(value);
        let unit = with_bits(unit, 3, 1, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitsRef::delta`]. Panics if the value doesn't fit 5 bits.
    pub fn set_delta(self, value: i8) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_signed(i64::from(value), 5);
        let unit = with_bits(unit, 4, 5, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitsRef::count`]. Panics if the value doesn't fit 23 bits.
    pub fn set_count(self, value: u32) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_unsigned(u64::from(value), 23);
        let unit = with_bits(unit, 9, 23, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitsRef::next`]. Panics if the value doesn't fit 4 bits.
    pub fn set_next(self, value: u8) {
        let unit = u64::from(self.place.get32(4));
        let bits = fitting_unsigned(u64::from(value), 4);
        let unit = with_bits(unit, 0, 4, bits);
        self.place.set32(4, unit as u32)
    }

    /// Sets [`BitsRef::top`]. Panics if the value doesn't fit 20 bits.
    pub fn set_top(self, value: u32) {
        let unit = u64::from(self.place.get32(4));
        let bits = fitting_unsigned(u64::from(value), 20);
        let unit = with_bits(unit, 12, 20, bits);
        self.place.set32(4, unit as u32)
    }

    /// Sets [`BitsRef::wide`]. Panics if the value doesn't fit 40 bits.
    pub fn set_wide(self, value: u64) {
        let unit = self.place.get64(8);
        let bits = fitting_unsigned(value, 40);
        let unit = with_bits(unit, 0, 40, bits);
        self.place.set64(8, unit)
    }

    /// Sets [`BitsRef::high`]. Panics if the value doesn't fit 24 bits.
    pub fn set_high(self, value: i32) {
        let unit = self.place.get64(8);
        let bits = fitting_signed(i64::from(value), 24);
        let unit = with_bits(unit, 40, 24, bits);
        self.place.set64(8, unit)
    }

    /// Sets [`BitsRef::small`]. Panics if the value doesn't fit 7 bits.
    pub fn set_small(self, value: u8) {
        let unit = u64::from(self.place.get8(16));
        let bits = fitting_unsigned(u64::from(value), 7);
        let unit = with_bits(unit, 0, 7, bits);
        self.place.set8(16, unit as u8)
    }

    /// Sets [`BitsRef::set`].
    pub fn set_set(self, value: bool) {
        let unit = u64::from(self.place.get8(16));
        let bits = u64::from(value);
        let unit = with_bits(unit, 7, 1, bits);
        self.place.set8(16, unit as u8)
    }

    /// Sets [`BitsRef::plain`].
    pub fn set_plain(self, value: i8) {
        self.place.set8(17, value as u8)
    }

    /// Sets [`BitsRef::whole`].
    pub fn set_whole(self, value: u16) {
        let unit = u64::from(self.place.get16(18));
        let bits = fitting_unsigned(u64::from(value), 16);
        let unit = with_bits(unit, 0, 16, bits);
        self.place.set16(18, unit as u16)
    }

    /// Sets [`BitsRef::end`].
    pub fn set_end(self, value: i32) {
        self.place.set32(20, value as u32)
    }

    /// All atomic access to [`BitsRef::end`].
    pub fn atomic_end(self) -> &'a AtomicI32 {
        self.place.atomic_i32(20)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Bits) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Bits`], attached until this is dropped. Any number of threads may use it.
pub struct SharedBits {
    attachment: Attachment,
}

impl SharedBits {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Bits::SIZE;
        let layout = (size, Bits::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> BitsMut<'_> {
        let place = self.attachment.place();
        let reader = BitsRef { place };
        BitsMut { reader, place }
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

/// As [`SharedBits`], for reading only. It takes no locks.
pub struct SharedBitsReadOnly {
    attachment: Attachment,
}

impl SharedBitsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Bits::SIZE;
        let layout = (size, Bits::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> BitsRef<'_> {
        let place = self.attachment.place();
        BitsRef { place }
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
