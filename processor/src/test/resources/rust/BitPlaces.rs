//! The struct demo.BitPlaces.Apart. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod bitplaces_apart;
//!
//! let shared = bitplaces_apart::SharedBitPlaces_Apart::attach(name, &bitplaces_apart::Options::new())?;
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

/// A copy of the struct demo.BitPlaces.Apart.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub struct BitPlaces_Apart {
    /// The property `tag`, at 0.
    pub tag: i32,
    padding_4: [u8; 12],
    /// The bytes of first, open.
    pub bits_16: u32,
    padding_20: [u8; 44],
    /// The bytes of alone, beside.
    pub bits_64: u8,
    padding_65: [u8; 63],
    /// The property `end`, at 128.
    pub end: i8,
    padding_129: [u8; 63],
}

impl BitPlaces_Apart {
    /// The size in bytes.
    pub const SIZE: usize = 192;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xd4d55b5b19670fe1;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `first` in bytes.
    pub const FIRST_OFFSET: usize = 16;

    /// The offset of `open` in bytes.
    pub const OPEN_OFFSET: usize = 16;

    /// The offset of `alone` in bytes.
    pub const ALONE_OFFSET: usize = 64;

    /// The offset of `beside` in bytes.
    pub const BESIDE_OFFSET: usize = 64;

    /// The offset of `end` in bytes.
    pub const END_OFFSET: usize = 128;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            padding_4: [0; 12],
            bits_16: 0,
            padding_20: [0; 44],
            bits_64: 0,
            padding_65: [0; 63],
            end: 0,
            padding_129: [0; 63],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitPlaces_ApartRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitPlaces_ApartRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitPlaces_ApartMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitPlaces_ApartRef { place };
        BitPlaces_ApartMut { reader, place }
    }
}

impl Default for BitPlaces_Apart {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { BitPlaces_Apart has 192;
    tag at 0;
    padding_4 at 4;
    bits_16 at 16;
    padding_20 at 20;
    bits_64 at 64;
    padding_65 at 65;
    end at 128;
    padding_129 at 129;
}

/// Reads a [`BitPlaces_Apart`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitPlaces_ApartRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`BitPlaces_Apart`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitPlaces_ApartMut<'a> {
    reader: BitPlaces_ApartRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitPlaces_ApartMut<'a> {
    type Target = BitPlaces_ApartRef<'a>;

    fn deref(&self) -> &BitPlaces_ApartRef<'a> {
        &self.reader
    }
}

impl<'a> BitPlaces_ApartRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`BitPlaces_ApartRef::tag`] in order.
    pub fn load_tag(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`BitPlaces_ApartRef::tag`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_tag(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`BitPlaces_ApartRef::tag`]. To be called after the new value was
    /// written.
    pub fn wake_tag(self) {
        self.place.wake(0)
    }

    /// The property `first`.
    pub fn first(self) -> u8 {
        let unit = u64::from(self.place.get32(16));
        bits(unit, 0, 3) as u8
    }

    /// The property `open`.
    pub fn open(self) -> bool {
        let unit = u64::from(self.place.get32(16));
        bits(unit, 3, 1) != 0
    }

    /// The property `alone`.
    pub fn alone(self) -> u8 {
        let unit = u64::from(self.place.get8(64));
        bits(unit, 0, 4) as u8
    }

    /// The property `beside`.
    pub fn beside(self) -> u8 {
        let unit = u64::from(self.place.get8(64));
        bits(unit, 4, 2) as u8
    }

    /// The property `end`.
    pub fn end(self) -> i8 {
        self.place.get8(128) as i8
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> BitPlaces_Apart {
        let mut copy = BitPlaces_Apart::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitPlaces_ApartMut<'a> {
    /// Sets [`BitPlaces_ApartRef::tag`].
    pub fn set_tag(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`BitPlaces_ApartRef::tag`].
    pub fn atomic_tag(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`BitPlaces_ApartRef::first`]. Panics if the value doesn't fit 3 bits.
    pub fn set_first(self, value: u8) {
        let unit = u64::from(self.place.get32(16));
        let bits = fitting_unsigned(u64::from(value), 3);
        let unit = with_bits(unit, 0, 3, bits);
        self.place.set32(16, unit as u32)
    }

    /// Sets [`BitPlaces_ApartRef::open`].
    pub fn set_open(self, value: bool) {
        let unit = u64::from(self.place.get32(16));
        let bits = u64::from(value);
        let unit = with_bits(unit, 3, 1, bits);
        self.place.set32(16, unit as u32)
    }

    /// Sets [`BitPlaces_ApartRef::alone`]. Panics if the value doesn't fit 4 bits.
    pub fn set_alone(self, value: u8) {
        let unit = u64::from(self.place.get8(64));
        let bits = fitting_unsigned(u64::from(value), 4);
        let unit = with_bits(unit, 0, 4, bits);
        self.place.set8(64, unit as u8)
    }

    /// Sets [`BitPlaces_ApartRef::beside`]. Panics if the value doesn't fit 2 bits.
    pub fn set_beside(self, value: u8) {
        let unit = u64::from(self.place.get8(64));
        let bits = fitting_unsigned(u64::from(value), 2);
        let unit = with_bits(unit, 4, 2, bits);
        self.place.set8(64, unit as u8)
    }

    /// Sets [`BitPlaces_ApartRef::end`].
    pub fn set_end(self, value: i8) {
        self.place.set8(128, value as u8)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &BitPlaces_Apart) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`BitPlaces_Apart`], attached until this is dropped. Any number of threads may use it.
pub struct SharedBitPlaces_Apart {
    attachment: Attachment,
}

impl SharedBitPlaces_Apart {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Apart::SIZE;
        let layout = (size, BitPlaces_Apart::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> BitPlaces_ApartMut<'_> {
        let place = self.attachment.place();
        let reader = BitPlaces_ApartRef { place };
        BitPlaces_ApartMut { reader, place }
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

/// As [`SharedBitPlaces_Apart`], for reading only. It takes no locks.
pub struct SharedBitPlaces_ApartReadOnly {
    attachment: Attachment,
}

impl SharedBitPlaces_ApartReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Apart::SIZE;
        let layout = (size, BitPlaces_Apart::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> BitPlaces_ApartRef<'_> {
        let place = self.attachment.place();
        BitPlaces_ApartRef { place }
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

//! The struct demo.BitPlaces.Box. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod bitplaces_box;
//!
//! let shared = bitplaces_box::SharedBitPlaces_Box::attach(name, &bitplaces_box::Options::new())?;
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

/// A copy of the struct demo.BitPlaces.Flags.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct BitPlaces_Flags {
    /// The bytes of mode, count, open.
    pub bits_0: u32,
    padding_4: [u8; 12],
}

impl BitPlaces_Flags {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// The offset of `mode` in bytes.
    pub const MODE_OFFSET: usize = 0;

    /// The offset of `count` in bytes.
    pub const COUNT_OFFSET: usize = 0;

    /// The offset of `open` in bytes.
    pub const OPEN_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            bits_0: 0,
            padding_4: [0; 12],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitPlaces_FlagsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitPlaces_FlagsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitPlaces_FlagsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitPlaces_FlagsRef { place };
        BitPlaces_FlagsMut { reader, place }
    }
}

impl Default for BitPlaces_Flags {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { BitPlaces_Flags has 16;
    bits_0 at 0;
    padding_4 at 4;
}

/// Reads a [`BitPlaces_Flags`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitPlaces_FlagsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`BitPlaces_Flags`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitPlaces_FlagsMut<'a> {
    reader: BitPlaces_FlagsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitPlaces_FlagsMut<'a> {
    type Target = BitPlaces_FlagsRef<'a>;

    fn deref(&self) -> &BitPlaces_FlagsRef<'a> {
        &self.reader
    }
}

impl<'a> BitPlaces_FlagsRef<'a> {
    /// The property `mode`.
    pub fn mode(self) -> u8 {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 0, 3) as u8
    }

    /// The property `count`.
    pub fn count(self) -> u32 {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 3, 20) as u32
    }

    /// The property `open`.
    pub fn open(self) -> bool {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 23, 1) != 0
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> BitPlaces_Flags {
        let mut copy = BitPlaces_Flags::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitPlaces_FlagsMut<'a> {
    /// Sets [`BitPlaces_FlagsRef::mode`]. Panics if the value doesn't fit 3 bits.
    pub fn set_mode(self, value: u8) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_unsigned(u64::from(value), 3);
        let unit = with_bits(unit, 0, 3, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitPlaces_FlagsRef::count`]. Panics if the value doesn't fit 20 bits.
    pub fn set_count(self, value: u32) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_unsigned(u64::from(value), 20);
        let unit = with_bits(unit, 3, 20, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitPlaces_FlagsRef::open`].
    pub fn set_open(self, value: bool) {
        let unit = u64::from(self.place.get32(0));
        let bits = u64::from(value);
        let unit = with_bits(unit, 23, 1, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &BitPlaces_Flags) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.BitPlaces.Box.
#[derive(Clone, Copy)]
#[repr(C, packed)]
pub struct BitPlaces_Box {
    /// The property `tag`, at 0.
    pub tag: i8,
    /// The property `flags`, at 1.
    pub flags: BitPlaces_Flags,
}

impl BitPlaces_Box {
    /// The size in bytes.
    pub const SIZE: usize = 17;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x4036b5308a4f2068;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `flags` in bytes.
    pub const FLAGS_OFFSET: usize = 1;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            flags: BitPlaces_Flags::zeroed(),
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitPlaces_BoxRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitPlaces_BoxRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitPlaces_BoxMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitPlaces_BoxRef { place };
        BitPlaces_BoxMut { reader, place }
    }
}

impl Default for BitPlaces_Box {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { BitPlaces_Box has 17;
    tag at 0;
    flags at 1;
}

/// Reads a [`BitPlaces_Box`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitPlaces_BoxRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`BitPlaces_Box`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitPlaces_BoxMut<'a> {
    reader: BitPlaces_BoxRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitPlaces_BoxMut<'a> {
    type Target = BitPlaces_BoxRef<'a>;

    fn deref(&self) -> &BitPlaces_BoxRef<'a> {
        &self.reader
    }
}

impl<'a> BitPlaces_BoxRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `flags`.
    pub fn flags(self) -> BitPlaces_FlagsRef<'a> {
        let place = self.place.part(1, 16);
        BitPlaces_FlagsRef { place }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> BitPlaces_Box {
        let mut copy = BitPlaces_Box::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitPlaces_BoxMut<'a> {
    /// Sets [`BitPlaces_BoxRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// The property `flags`.
    pub fn flags(self) -> BitPlaces_FlagsMut<'a> {
        let place = self.place.part(1, 16);
        let reader = BitPlaces_FlagsRef { place };
        BitPlaces_FlagsMut { reader, place }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &BitPlaces_Box) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`BitPlaces_Box`], attached until this is dropped. Any number of threads may use it.
pub struct SharedBitPlaces_Box {
    attachment: Attachment,
}

impl SharedBitPlaces_Box {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Box::SIZE;
        let layout = (size, BitPlaces_Box::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> BitPlaces_BoxMut<'_> {
        let place = self.attachment.place();
        let reader = BitPlaces_BoxRef { place };
        BitPlaces_BoxMut { reader, place }
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

/// As [`SharedBitPlaces_Box`], for reading only. It takes no locks.
pub struct SharedBitPlaces_BoxReadOnly {
    attachment: Attachment,
}

impl SharedBitPlaces_BoxReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Box::SIZE;
        let layout = (size, BitPlaces_Box::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> BitPlaces_BoxRef<'_> {
        let place = self.attachment.place();
        BitPlaces_BoxRef { place }
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

//! The struct demo.BitPlaces.Flags. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod bitplaces_flags;
//!
//! let shared = bitplaces_flags::SharedBitPlaces_Flags::attach(name, &bitplaces_flags::Options::new())?;
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

/// A copy of the struct demo.BitPlaces.Flags.
#[derive(Clone, Copy)]
#[repr(C, align(16))]
pub struct BitPlaces_Flags {
    /// The bytes of mode, count, open.
    pub bits_0: u32,
    padding_4: [u8; 12],
}

impl BitPlaces_Flags {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x0095aa7528d71ae8;

    /// The offset of `mode` in bytes.
    pub const MODE_OFFSET: usize = 0;

    /// The offset of `count` in bytes.
    pub const COUNT_OFFSET: usize = 0;

    /// The offset of `open` in bytes.
    pub const OPEN_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            bits_0: 0,
            padding_4: [0; 12],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitPlaces_FlagsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitPlaces_FlagsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitPlaces_FlagsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitPlaces_FlagsRef { place };
        BitPlaces_FlagsMut { reader, place }
    }
}

impl Default for BitPlaces_Flags {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { BitPlaces_Flags has 16;
    bits_0 at 0;
    padding_4 at 4;
}

/// Reads a [`BitPlaces_Flags`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitPlaces_FlagsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`BitPlaces_Flags`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitPlaces_FlagsMut<'a> {
    reader: BitPlaces_FlagsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitPlaces_FlagsMut<'a> {
    type Target = BitPlaces_FlagsRef<'a>;

    fn deref(&self) -> &BitPlaces_FlagsRef<'a> {
        &self.reader
    }
}

impl<'a> BitPlaces_FlagsRef<'a> {
    /// The property `mode`.
    pub fn mode(self) -> u8 {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 0, 3) as u8
    }

    /// The property `count`.
    pub fn count(self) -> u32 {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 3, 20) as u32
    }

    /// The property `open`.
    pub fn open(self) -> bool {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 23, 1) != 0
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> BitPlaces_Flags {
        let mut copy = BitPlaces_Flags::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitPlaces_FlagsMut<'a> {
    /// Sets [`BitPlaces_FlagsRef::mode`]. Panics if the value doesn't fit 3 bits.
    pub fn set_mode(self, value: u8) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_unsigned(u64::from(value), 3);
        let unit = with_bits(unit, 0, 3, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitPlaces_FlagsRef::count`]. Panics if the value doesn't fit 20 bits.
    pub fn set_count(self, value: u32) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_unsigned(u64::from(value), 20);
        let unit = with_bits(unit, 3, 20, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitPlaces_FlagsRef::open`].
    pub fn set_open(self, value: bool) {
        let unit = u64::from(self.place.get32(0));
        let bits = u64::from(value);
        let unit = with_bits(unit, 23, 1, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &BitPlaces_Flags) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`BitPlaces_Flags`], attached until this is dropped. Any number of threads may use it.
pub struct SharedBitPlaces_Flags {
    attachment: Attachment,
}

impl SharedBitPlaces_Flags {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Flags::SIZE;
        let layout = (size, BitPlaces_Flags::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> BitPlaces_FlagsMut<'_> {
        let place = self.attachment.place();
        let reader = BitPlaces_FlagsRef { place };
        BitPlaces_FlagsMut { reader, place }
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

/// As [`SharedBitPlaces_Flags`], for reading only. It takes no locks.
pub struct SharedBitPlaces_FlagsReadOnly {
    attachment: Attachment,
}

impl SharedBitPlaces_FlagsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Flags::SIZE;
        let layout = (size, BitPlaces_Flags::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> BitPlaces_FlagsRef<'_> {
        let place = self.attachment.place();
        BitPlaces_FlagsRef { place }
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

//! The struct demo.BitPlaces.Holder. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod bitplaces_holder;
//!
//! let shared = bitplaces_holder::SharedBitPlaces_Holder::attach(name, &bitplaces_holder::Options::new())?;
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

/// A copy of the struct demo.BitPlaces.Flags.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct BitPlaces_Flags {
    /// The bytes of mode, count, open.
    pub bits_0: u32,
    padding_4: [u8; 12],
}

impl BitPlaces_Flags {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// The offset of `mode` in bytes.
    pub const MODE_OFFSET: usize = 0;

    /// The offset of `count` in bytes.
    pub const COUNT_OFFSET: usize = 0;

    /// The offset of `open` in bytes.
    pub const OPEN_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            bits_0: 0,
            padding_4: [0; 12],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitPlaces_FlagsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitPlaces_FlagsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitPlaces_FlagsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitPlaces_FlagsRef { place };
        BitPlaces_FlagsMut { reader, place }
    }
}

impl Default for BitPlaces_Flags {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { BitPlaces_Flags has 16;
    bits_0 at 0;
    padding_4 at 4;
}

/// Reads a [`BitPlaces_Flags`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitPlaces_FlagsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`BitPlaces_Flags`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitPlaces_FlagsMut<'a> {
    reader: BitPlaces_FlagsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitPlaces_FlagsMut<'a> {
    type Target = BitPlaces_FlagsRef<'a>;

    fn deref(&self) -> &BitPlaces_FlagsRef<'a> {
        &self.reader
    }
}

impl<'a> BitPlaces_FlagsRef<'a> {
    /// The property `mode`.
    pub fn mode(self) -> u8 {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 0, 3) as u8
    }

    /// The property `count`.
    pub fn count(self) -> u32 {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 3, 20) as u32
    }

    /// The property `open`.
    pub fn open(self) -> bool {
        let unit = u64::from(self.place.get32(0));
        bits(unit, 23, 1) != 0
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> BitPlaces_Flags {
        let mut copy = BitPlaces_Flags::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitPlaces_FlagsMut<'a> {
    /// Sets [`BitPlaces_FlagsRef::mode`]. Panics if the value doesn't fit 3 bits.
    pub fn set_mode(self, value: u8) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_unsigned(u64::from(value), 3);
        let unit = with_bits(unit, 0, 3, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitPlaces_FlagsRef::count`]. Panics if the value doesn't fit 20 bits.
    pub fn set_count(self, value: u32) {
        let unit = u64::from(self.place.get32(0));
        let bits = fitting_unsigned(u64::from(value), 20);
        let unit = with_bits(unit, 3, 20, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets [`BitPlaces_FlagsRef::open`].
    pub fn set_open(self, value: bool) {
        let unit = u64::from(self.place.get32(0));
        let bits = u64::from(value);
        let unit = with_bits(unit, 23, 1, bits);
        self.place.set32(0, unit as u32)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &BitPlaces_Flags) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.BitPlaces.Tight.
#[derive(Clone, Copy)]
#[repr(C, packed)]
pub struct BitPlaces_Tight {
    /// The property `tag`, at 0.
    pub tag: i8,
    /// The bytes of low, high.
    pub bits_1: u16,
}

impl BitPlaces_Tight {
    /// The size in bytes.
    pub const SIZE: usize = 3;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `low` in bytes.
    pub const LOW_OFFSET: usize = 1;

    /// The offset of `high` in bytes.
    pub const HIGH_OFFSET: usize = 1;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { tag: 0, bits_1: 0 }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitPlaces_TightRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitPlaces_TightRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitPlaces_TightMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitPlaces_TightRef { place };
        BitPlaces_TightMut { reader, place }
    }
}

impl Default for BitPlaces_Tight {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { BitPlaces_Tight has 3;
    tag at 0;
    bits_1 at 1;
}

/// Reads a [`BitPlaces_Tight`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitPlaces_TightRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`BitPlaces_Tight`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitPlaces_TightMut<'a> {
    reader: BitPlaces_TightRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitPlaces_TightMut<'a> {
    type Target = BitPlaces_TightRef<'a>;

    fn deref(&self) -> &BitPlaces_TightRef<'a> {
        &self.reader
    }
}

impl<'a> BitPlaces_TightRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `low`.
    pub fn low(self) -> u8 {
        let unit = u64::from(self.place.get16(1));
        bits(unit, 0, 5) as u8
    }

    /// The property `high`.
    pub fn high(self) -> i16 {
        let unit = u64::from(self.place.get16(1));
        signed_bits(unit, 5, 11) as i16
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> BitPlaces_Tight {
        let mut copy = BitPlaces_Tight::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitPlaces_TightMut<'a> {
    /// Sets [`BitPlaces_TightRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`BitPlaces_TightRef::low`]. Panics if the value doesn't fit 5 bits.
    pub fn set_low(self, value: u8) {
        let unit = u64::from(self.place.get16(1));
        let bits = fitting_unsigned(u64::from(value), 5);
        let unit = with_bits(unit, 0, 5, bits);
        self.place.set16(1, unit as u16)
    }

    /// Sets [`BitPlaces_TightRef::high`]. Panics if the value doesn't fit 11 bits.
    pub fn set_high(self, value: i16) {
        let unit = u64::from(self.place.get16(1));
        let bits = fitting_signed(i64::from(value), 11);
        let unit = with_bits(unit, 5, 11, bits);
        self.place.set16(1, unit as u16)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &BitPlaces_Tight) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.BitPlaces.Holder.
#[derive(Clone, Copy)]
#[repr(C, align(16))]
pub struct BitPlaces_Holder {
    /// The property `tag`, at 0.
    pub tag: i8,
    padding_1: [u8; 15],
    /// The property `flags`, at 16.
    pub flags: BitPlaces_Flags,
    /// The property `tight`, at 32.
    pub tight: [BitPlaces_Tight; 2],
    padding_38: [u8; 10],
}

impl BitPlaces_Holder {
    /// The size in bytes.
    pub const SIZE: usize = 48;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xf543fb34b1398c72;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `flags` in bytes.
    pub const FLAGS_OFFSET: usize = 16;

    /// The offset of `tight` in bytes.
    pub const TIGHT_OFFSET: usize = 32;

    /// The length of `tight`.
    pub const TIGHT_LENGTH: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            padding_1: [0; 15],
            flags: BitPlaces_Flags::zeroed(),
            tight: [BitPlaces_Tight::zeroed(); 2],
            padding_38: [0; 10],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitPlaces_HolderRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitPlaces_HolderRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitPlaces_HolderMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitPlaces_HolderRef { place };
        BitPlaces_HolderMut { reader, place }
    }
}

impl Default for BitPlaces_Holder {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { BitPlaces_Holder has 48;
    tag at 0;
    padding_1 at 1;
    flags at 16;
    tight at 32;
    padding_38 at 38;
}

/// Reads a [`BitPlaces_Holder`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitPlaces_HolderRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`BitPlaces_Holder`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitPlaces_HolderMut<'a> {
    reader: BitPlaces_HolderRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitPlaces_HolderMut<'a> {
    type Target = BitPlaces_HolderRef<'a>;

    fn deref(&self) -> &BitPlaces_HolderRef<'a> {
        &self.reader
    }
}

impl<'a> BitPlaces_HolderRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `flags`.
    pub fn flags(self) -> BitPlaces_FlagsRef<'a> {
        let place = self.place.part(16, 16);
        BitPlaces_FlagsRef { place }
    }

    /// The property `tight`.
    pub fn tight(self, index: usize) -> BitPlaces_TightRef<'a> {
        let index = checked(index, 2);
        let at = 32 + index * 3;
        let place = self.place.part(at, 3);
        BitPlaces_TightRef { place }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> BitPlaces_Holder {
        let mut copy = BitPlaces_Holder::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitPlaces_HolderMut<'a> {
    /// Sets [`BitPlaces_HolderRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// The property `flags`.
    pub fn flags(self) -> BitPlaces_FlagsMut<'a> {
        let place = self.place.part(16, 16);
        let reader = BitPlaces_FlagsRef { place };
        BitPlaces_FlagsMut { reader, place }
    }

    /// The property `tight`.
    pub fn tight(self, index: usize) -> BitPlaces_TightMut<'a> {
        let index = checked(index, 2);
        let at = 32 + index * 3;
        let place = self.place.part(at, 3);
        let reader = BitPlaces_TightRef { place };
        BitPlaces_TightMut { reader, place }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &BitPlaces_Holder) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`BitPlaces_Holder`], attached until this is dropped. Any number of threads may use it.
pub struct SharedBitPlaces_Holder {
    attachment: Attachment,
}

impl SharedBitPlaces_Holder {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Holder::SIZE;
        let layout = (size, BitPlaces_Holder::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> BitPlaces_HolderMut<'_> {
        let place = self.attachment.place();
        let reader = BitPlaces_HolderRef { place };
        BitPlaces_HolderMut { reader, place }
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

/// As [`SharedBitPlaces_Holder`], for reading only. It takes no locks.
pub struct SharedBitPlaces_HolderReadOnly {
    attachment: Attachment,
}

impl SharedBitPlaces_HolderReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Holder::SIZE;
        let layout = (size, BitPlaces_Holder::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> BitPlaces_HolderRef<'_> {
        let place = self.attachment.place();
        BitPlaces_HolderRef { place }
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

//! The struct demo.BitPlaces.Tight. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod bitplaces_tight;
//!
//! let shared = bitplaces_tight::SharedBitPlaces_Tight::attach(name, &bitplaces_tight::Options::new())?;
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

/// A copy of the struct demo.BitPlaces.Tight.
#[derive(Clone, Copy)]
#[repr(C, packed)]
pub struct BitPlaces_Tight {
    /// The property `tag`, at 0.
    pub tag: i8,
    /// The bytes of low, high.
    pub bits_1: u16,
}

impl BitPlaces_Tight {
    /// The size in bytes.
    pub const SIZE: usize = 3;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x4e6562948ecfd115;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `low` in bytes.
    pub const LOW_OFFSET: usize = 1;

    /// The offset of `high` in bytes.
    pub const HIGH_OFFSET: usize = 1;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { tag: 0, bits_1: 0 }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> BitPlaces_TightRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        BitPlaces_TightRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> BitPlaces_TightMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = BitPlaces_TightRef { place };
        BitPlaces_TightMut { reader, place }
    }
}

impl Default for BitPlaces_Tight {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { BitPlaces_Tight has 3;
    tag at 0;
    bits_1 at 1;
}

/// Reads a [`BitPlaces_Tight`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct BitPlaces_TightRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`BitPlaces_Tight`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct BitPlaces_TightMut<'a> {
    reader: BitPlaces_TightRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for BitPlaces_TightMut<'a> {
    type Target = BitPlaces_TightRef<'a>;

    fn deref(&self) -> &BitPlaces_TightRef<'a> {
        &self.reader
    }
}

impl<'a> BitPlaces_TightRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `low`.
    pub fn low(self) -> u8 {
        let unit = u64::from(self.place.get16(1));
        bits(unit, 0, 5) as u8
    }

    /// The property `high`.
    pub fn high(self) -> i16 {
        let unit = u64::from(self.place.get16(1));
        signed_bits(unit, 5, 11) as i16
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> BitPlaces_Tight {
        let mut copy = BitPlaces_Tight::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> BitPlaces_TightMut<'a> {
    /// Sets [`BitPlaces_TightRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`BitPlaces_TightRef::low`]. Panics if the value doesn't fit 5 bits.
    pub fn set_low(self, value: u8) {
        let unit = u64::from(self.place.get16(1));
        let bits = fitting_unsigned(u64::from(value), 5);
        let unit = with_bits(unit, 0, 5, bits);
        self.place.set16(1, unit as u16)
    }

    /// Sets [`BitPlaces_TightRef::high`]. Panics if the value doesn't fit 11 bits.
    pub fn set_high(self, value: i16) {
        let unit = u64::from(self.place.get16(1));
        let bits = fitting_signed(i64::from(value), 11);
        let unit = with_bits(unit, 5, 11, bits);
        self.place.set16(1, unit as u16)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &BitPlaces_Tight) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`BitPlaces_Tight`], attached until this is dropped. Any number of threads may use it.
pub struct SharedBitPlaces_Tight {
    attachment: Attachment,
}

impl SharedBitPlaces_Tight {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Tight::SIZE;
        let layout = (size, BitPlaces_Tight::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> BitPlaces_TightMut<'_> {
        let place = self.attachment.place();
        let reader = BitPlaces_TightRef { place };
        BitPlaces_TightMut { reader, place }
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

/// As [`SharedBitPlaces_Tight`], for reading only. It takes no locks.
pub struct SharedBitPlaces_TightReadOnly {
    attachment: Attachment,
}

impl SharedBitPlaces_TightReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = BitPlaces_Tight::SIZE;
        let layout = (size, BitPlaces_Tight::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> BitPlaces_TightRef<'_> {
        let place = self.attachment.place();
        BitPlaces_TightRef { place }
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
