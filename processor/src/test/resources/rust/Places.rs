//! The struct demo.Places.Aligned. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod places_aligned;
//!
//! let shared = places_aligned::SharedPlaces_Aligned::attach(name, &places_aligned::Options::new())?;
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

/// A copy of the struct demo.Places.Aligned.
#[derive(Clone, Copy)]
#[repr(C, packed)]
pub struct Places_Aligned {
    /// The property `tag`, at 0.
    pub tag: i8,
    padding_1: [u8; 7],
    /// The property `byte`, at 8.
    pub byte: [i8; 3],
    /// The property `x`, at 11.
    pub x: i32,
    padding_15: [u8; 17],
}

impl Places_Aligned {
    /// The size in bytes.
    pub const SIZE: usize = 32;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xbe6c89384d30030f;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `byte` in bytes.
    pub const BYTE_OFFSET: usize = 8;

    /// The length of `byte`.
    pub const BYTE_LENGTH: usize = 3;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 11;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            padding_1: [0; 7],
            byte: [0; 3],
            x: 0,
            padding_15: [0; 17],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_AlignedRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_AlignedRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_AlignedMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_AlignedRef { place };
        Places_AlignedMut { reader, place }
    }
}

impl Default for Places_Aligned {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Aligned has 32;
    tag at 0;
    padding_1 at 1;
    byte at 8;
    x at 11;
    padding_15 at 15;
}

/// Reads a [`Places_Aligned`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_AlignedRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Aligned`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_AlignedMut<'a> {
    reader: Places_AlignedRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_AlignedMut<'a> {
    type Target = Places_AlignedRef<'a>;

    fn deref(&self) -> &Places_AlignedRef<'a> {
        &self.reader
    }
}

impl<'a> Places_AlignedRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `byte`.
    pub fn byte(self, index: usize) -> i8 {
        let index = checked(index, 3);
        let at = 8 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::byte`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_byte(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 3);
        for (index, value) in (first..).zip(into) {
            let at = 8 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(11) as i32
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Aligned {
        let mut copy = Places_Aligned::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_AlignedMut<'a> {
    /// Sets [`Places_AlignedRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`Places_AlignedRef::byte`].
    pub fn set_byte(self, index: usize, value: i8) {
        let index = checked(index, 3);
        let at = 8 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`Places_AlignedRef::byte`] from an index on. Panics if there are fewer.
    pub fn write_byte(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 3);
        for (index, &value) in (first..).zip(from) {
            let at = 8 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets [`Places_AlignedRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(11, value as u32)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Aligned) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Places_Aligned`], attached until this is dropped. Any number of threads may use it.
pub struct SharedPlaces_Aligned {
    attachment: Attachment,
}

impl SharedPlaces_Aligned {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Aligned::SIZE;
        let layout = (size, Places_Aligned::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Places_AlignedMut<'_> {
        let place = self.attachment.place();
        let reader = Places_AlignedRef { place };
        Places_AlignedMut { reader, place }
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

/// As [`SharedPlaces_Aligned`], for reading only. It takes no locks.
pub struct SharedPlaces_AlignedReadOnly {
    attachment: Attachment,
}

impl SharedPlaces_AlignedReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Aligned::SIZE;
        let layout = (size, Places_Aligned::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Places_AlignedRef<'_> {
        let place = self.attachment.place();
        Places_AlignedRef { place }
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

//! The struct demo.Places.Grown. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod places_grown;
//!
//! let shared = places_grown::SharedPlaces_Grown::attach(name, &places_grown::Options::new())?;
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

/// A copy of the struct demo.Places.Wide.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Places_Wide {
    /// The property `x`, at 0.
    pub x: i32,
    padding_4: [u8; 12],
}

impl Places_Wide {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            padding_4: [0; 12],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_WideRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_WideRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_WideMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_WideRef { place };
        Places_WideMut { reader, place }
    }
}

impl Default for Places_Wide {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Wide has 16;
    x at 0;
    padding_4 at 4;
}

/// Reads a [`Places_Wide`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_WideRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Wide`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_WideMut<'a> {
    reader: Places_WideRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_WideMut<'a> {
    type Target = Places_WideRef<'a>;

    fn deref(&self) -> &Places_WideRef<'a> {
        &self.reader
    }
}

impl<'a> Places_WideRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Places_WideRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Places_WideRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_WideRef::x`]. To be called after the new value was written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Wide {
        let mut copy = Places_Wide::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_WideMut<'a> {
    /// Sets [`Places_WideRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Places_WideRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Wide) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.Places.Grown.
#[derive(Clone, Copy)]
#[repr(C, align(16))]
pub struct Places_Grown {
    /// The property `x`, at 0.
    pub x: i32,
    /// The property `y`, at 4.
    pub y: i32,
    padding_8: [u8; 8],
    /// The property `wide`, at 16.
    pub wide: Places_Wide,
    padding_32: [u8; 32],
}

impl Places_Grown {
    /// The size in bytes.
    pub const SIZE: usize = 64;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xdbf859460a5455c8;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// The offset of `y` in bytes.
    pub const Y_OFFSET: usize = 4;

    /// The offset of `wide` in bytes.
    pub const WIDE_OFFSET: usize = 16;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            y: 0,
            padding_8: [0; 8],
            wide: Places_Wide::zeroed(),
            padding_32: [0; 32],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_GrownRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_GrownRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_GrownMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_GrownRef { place };
        Places_GrownMut { reader, place }
    }
}

impl Default for Places_Grown {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Grown has 64;
    x at 0;
    y at 4;
    padding_8 at 8;
    wide at 16;
    padding_32 at 32;
}

/// Reads a [`Places_Grown`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_GrownRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Grown`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_GrownMut<'a> {
    reader: Places_GrownRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_GrownMut<'a> {
    type Target = Places_GrownRef<'a>;

    fn deref(&self) -> &Places_GrownRef<'a> {
        &self.reader
    }
}

impl<'a> Places_GrownRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Places_GrownRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Places_GrownRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_GrownRef::x`]. To be called after the new value was written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// The property `y`.
    pub fn y(self) -> i32 {
        self.place.get32(4) as i32
    }

    /// Reads [`Places_GrownRef::y`] in order.
    pub fn load_y(self, order: Ordering) -> i32 {
        self.place.atomic_i32(4).load(order)
    }

    /// Waits for as long as [`Places_GrownRef::y`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_y(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(4, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_GrownRef::y`]. To be called after the new value was written.
    pub fn wake_y(self) {
        self.place.wake(4)
    }

    /// The property `wide`.
    pub fn wide(self) -> Places_WideRef<'a> {
        let place = self.place.part(16, 16);
        Places_WideRef { place }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Grown {
        let mut copy = Places_Grown::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_GrownMut<'a> {
    /// Sets [`Places_GrownRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Places_GrownRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`Places_GrownRef::y`].
    pub fn set_y(self, value: i32) {
        self.place.set32(4, value as u32)
    }

    /// All atomic access to [`Places_GrownRef::y`].
    pub fn atomic_y(self) -> &'a AtomicI32 {
        self.place.atomic_i32(4)
    }

    /// The property `wide`.
    pub fn wide(self) -> Places_WideMut<'a> {
        let place = self.place.part(16, 16);
        let reader = Places_WideRef { place };
        Places_WideMut { reader, place }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Grown) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Places_Grown`], attached until this is dropped. Any number of threads may use it.
pub struct SharedPlaces_Grown {
    attachment: Attachment,
}

impl SharedPlaces_Grown {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Grown::SIZE;
        let layout = (size, Places_Grown::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Places_GrownMut<'_> {
        let place = self.attachment.place();
        let reader = Places_GrownRef { place };
        Places_GrownMut { reader, place }
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

/// As [`SharedPlaces_Grown`], for reading only. It takes no locks.
pub struct SharedPlaces_GrownReadOnly {
    attachment: Attachment,
}

impl SharedPlaces_GrownReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Grown::SIZE;
        let layout = (size, Places_Grown::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Places_GrownRef<'_> {
        let place = self.attachment.place();
        Places_GrownRef { place }
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

//! The struct demo.Places.Holder. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod places_holder;
//!
//! let shared = places_holder::SharedPlaces_Holder::attach(name, &places_holder::Options::new())?;
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

/// A copy of the struct demo.Places.Wide.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Places_Wide {
    /// The property `x`, at 0.
    pub x: i32,
    padding_4: [u8; 12],
}

impl Places_Wide {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            padding_4: [0; 12],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_WideRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_WideRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_WideMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_WideRef { place };
        Places_WideMut { reader, place }
    }
}

impl Default for Places_Wide {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Wide has 16;
    x at 0;
    padding_4 at 4;
}

/// Reads a [`Places_Wide`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_WideRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Wide`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_WideMut<'a> {
    reader: Places_WideRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_WideMut<'a> {
    type Target = Places_WideRef<'a>;

    fn deref(&self) -> &Places_WideRef<'a> {
        &self.reader
    }
}

impl<'a> Places_WideRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Places_WideRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Places_WideRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_WideRef::x`]. To be called after the new value was written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Wide {
        let mut copy = Places_Wide::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_WideMut<'a> {
    /// Sets [`Places_WideRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Places_WideRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Wide) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.Places.Ring.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Places_Ring {
    /// The property `tag`, at 0.
    pub tag: i32,
    padding_4: [u8; 60],
    /// The property `written`, at 64.
    pub written: i64,
    padding_72: [u8; 56],
    /// The property `read`, at 128.
    pub read: i64,
    padding_136: [u8; 56],
    /// The property `last`, at 192.
    pub last: i8,
    padding_193: [u8; 63],
}

impl Places_Ring {
    /// The size in bytes.
    pub const SIZE: usize = 256;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `written` in bytes.
    pub const WRITTEN_OFFSET: usize = 64;

    /// The offset of `read` in bytes.
    pub const READ_OFFSET: usize = 128;

    /// The offset of `last` in bytes.
    pub const LAST_OFFSET: usize = 192;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            padding_4: [0; 60],
            written: 0,
            padding_72: [0; 56],
            read: 0,
            padding_136: [0; 56],
            last: 0,
            padding_193: [0; 63],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_RingRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_RingRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_RingMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_RingRef { place };
        Places_RingMut { reader, place }
    }
}

impl Default for Places_Ring {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Ring has 256;
    tag at 0;
    padding_4 at 4;
    written at 64;
    padding_72 at 72;
    read at 128;
    padding_136 at 136;
    last at 192;
    padding_193 at 193;
}

/// Reads a [`Places_Ring`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_RingRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Ring`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_RingMut<'a> {
    reader: Places_RingRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_RingMut<'a> {
    type Target = Places_RingRef<'a>;

    fn deref(&self) -> &Places_RingRef<'a> {
        &self.reader
    }
}

impl<'a> Places_RingRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Places_RingRef::tag`] in order.
    pub fn load_tag(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Places_RingRef::tag`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_tag(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_RingRef::tag`]. To be called after the new value was
    /// written.
    pub fn wake_tag(self) {
        self.place.wake(0)
    }

    /// The property `written`.
    pub fn written(self) -> i64 {
        self.place.get64(64) as i64
    }

    /// Reads [`Places_RingRef::written`] in order.
    pub fn load_written(self, order: Ordering) -> i64 {
        self.place.atomic_i64(64).load(order)
    }

    /// The property `read`.
    pub fn read_(self) -> i64 {
        self.place.get64(128) as i64
    }

    /// Reads [`Places_RingRef::read_`] in order.
    pub fn load_read_(self, order: Ordering) -> i64 {
        self.place.atomic_i64(128).load(order)
    }

    /// The property `last`.
    pub fn last(self) -> i8 {
        self.place.get8(192) as i8
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Ring {
        let mut copy = Places_Ring::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_RingMut<'a> {
    /// Sets [`Places_RingRef::tag`].
    pub fn set_tag(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Places_RingRef::tag`].
    pub fn atomic_tag(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`Places_RingRef::written`].
    pub fn set_written(self, value: i64) {
        self.place.set64(64, value as u64)
    }

    /// All atomic access to [`Places_RingRef::written`].
    pub fn atomic_written(self) -> &'a AtomicI64 {
        self.place.atomic_i64(64)
    }

    /// Sets [`Places_RingRef::read_`].
    pub fn set_read_(self, value: i64) {
        self.place.set64(128, value as u64)
    }

    /// All atomic access to [`Places_RingRef::read_`].
    pub fn atomic_read_(self) -> &'a AtomicI64 {
        self.place.atomic_i64(128)
    }

    /// Sets [`Places_RingRef::last`].
    pub fn set_last(self, value: i8) {
        self.place.set8(192, value as u8)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Ring) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.Places.Holder.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub struct Places_Holder {
    /// The property `tag`, at 0.
    pub tag: i8,
    padding_1: [u8; 15],
    /// The property `wide`, at 16.
    pub wide: Places_Wide,
    padding_32: [u8; 32],
    /// The property `ring`, at 64.
    pub ring: [Places_Ring; 2],
}

impl Places_Holder {
    /// The size in bytes.
    pub const SIZE: usize = 576;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x9fb7021960c00546;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `wide` in bytes.
    pub const WIDE_OFFSET: usize = 16;

    /// The offset of `ring` in bytes.
    pub const RING_OFFSET: usize = 64;

    /// The length of `ring`.
    pub const RING_LENGTH: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            padding_1: [0; 15],
            wide: Places_Wide::zeroed(),
            padding_32: [0; 32],
            ring: [Places_Ring::zeroed(); 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_HolderRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_HolderRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_HolderMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_HolderRef { place };
        Places_HolderMut { reader, place }
    }
}

impl Default for Places_Holder {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Holder has 576;
    tag at 0;
    padding_1 at 1;
    wide at 16;
    padding_32 at 32;
    ring at 64;
}

/// Reads a [`Places_Holder`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_HolderRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Holder`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_HolderMut<'a> {
    reader: Places_HolderRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_HolderMut<'a> {
    type Target = Places_HolderRef<'a>;

    fn deref(&self) -> &Places_HolderRef<'a> {
        &self.reader
    }
}

impl<'a> Places_HolderRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `wide`.
    pub fn wide(self) -> Places_WideRef<'a> {
        let place = self.place.part(16, 16);
        Places_WideRef { place }
    }

    /// The property `ring`.
    pub fn ring(self, index: usize) -> Places_RingRef<'a> {
        let index = checked(index, 2);
        let at = 64 + index * 256;
        let place = self.place.part(at, 256);
        Places_RingRef { place }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Holder {
        let mut copy = Places_Holder::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_HolderMut<'a> {
    /// Sets [`Places_HolderRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// The property `wide`.
    pub fn wide(self) -> Places_WideMut<'a> {
        let place = self.place.part(16, 16);
        let reader = Places_WideRef { place };
        Places_WideMut { reader, place }
    }

    /// The property `ring`.
    pub fn ring(self, index: usize) -> Places_RingMut<'a> {
        let index = checked(index, 2);
        let at = 64 + index * 256;
        let place = self.place.part(at, 256);
        let reader = Places_RingRef { place };
        Places_RingMut { reader, place }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Holder) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Places_Holder`], attached until this is dropped. Any number of threads may use it.
pub struct SharedPlaces_Holder {
    attachment: Attachment,
}

impl SharedPlaces_Holder {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Holder::SIZE;
        let layout = (size, Places_Holder::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Places_HolderMut<'_> {
        let place = self.attachment.place();
        let reader = Places_HolderRef { place };
        Places_HolderMut { reader, place }
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

/// As [`SharedPlaces_Holder`], for reading only. It takes no locks.
pub struct SharedPlaces_HolderReadOnly {
    attachment: Attachment,
}

impl SharedPlaces_HolderReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Holder::SIZE;
        let layout = (size, Places_Holder::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Places_HolderRef<'_> {
        let place = self.attachment.place();
        Places_HolderRef { place }
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

//! The struct demo.Places.Overlaid. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod places_overlaid;
//!
//! let shared = places_overlaid::SharedPlaces_Overlaid::attach(name, &places_overlaid::Options::new())?;
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

/// A copy of the struct demo.Places.Overlaid.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub struct Places_Overlaid {
    /// The property `tag`, at 0.
    pub tag: i8,
    padding_1: [u8; 7],
    /// The bytes of word, high, flag.
    pub word: [u8; 8],
    padding_16: [u8; 16],
}

impl Places_Overlaid {
    /// The size in bytes.
    pub const SIZE: usize = 32;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xb909261f99c7f8ca;

    /// The offset of `word` in bytes.
    pub const WORD_OFFSET: usize = 8;

    /// The offset of `high` in bytes.
    pub const HIGH_OFFSET: usize = 12;

    /// The offset of `flag` in bytes.
    pub const FLAG_OFFSET: usize = 9;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            padding_1: [0; 7],
            word: [0; 8],
            padding_16: [0; 16],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_OverlaidRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_OverlaidRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_OverlaidMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_OverlaidRef { place };
        Places_OverlaidMut { reader, place }
    }
}

impl Default for Places_Overlaid {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Overlaid has 32;
    tag at 0;
    padding_1 at 1;
    word at 8;
    padding_16 at 16;
}

/// Reads a [`Places_Overlaid`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_OverlaidRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Overlaid`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_OverlaidMut<'a> {
    reader: Places_OverlaidRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_OverlaidMut<'a> {
    type Target = Places_OverlaidRef<'a>;

    fn deref(&self) -> &Places_OverlaidRef<'a> {
        &self.reader
    }
}

impl<'a> Places_OverlaidRef<'a> {
    /// The property `word`.
    pub fn word(self) -> i64 {
        self.place.get64(8) as i64
    }

    /// Reads [`Places_OverlaidRef::word`] in order.
    pub fn load_word(self, order: Ordering) -> i64 {
        self.place.atomic_i64(8).load(order)
    }

    /// The property `high`.
    pub fn high(self) -> i32 {
        self.place.get32(12) as i32
    }

    /// Reads [`Places_OverlaidRef::high`] in order.
    pub fn load_high(self, order: Ordering) -> i32 {
        self.place.atomic_i32(12).load(order)
    }

    /// Waits for as long as [`Places_OverlaidRef::high`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_high(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(12, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_OverlaidRef::high`]. To be called after the new value was
    /// written.
    pub fn wake_high(self) {
        self.place.wake(12)
    }

    /// The property `flag`.
    pub fn flag(self) -> bool {
        self.place.get8(9) != 0
    }

    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Overlaid {
        let mut copy = Places_Overlaid::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_OverlaidMut<'a> {
    /// Sets [`Places_OverlaidRef::word`].
    pub fn set_word(self, value: i64) {
        self.place.set64(8, value as u64)
    }

    /// All atomic access to [`Places_OverlaidRef::word`].
    pub fn atomic_word(self) -> &'a AtomicI64 {
        self.place.atomic_i64(8)
    }

    /// Sets [`Places_OverlaidRef::high`].
    pub fn set_high(self, value: i32) {
        self.place.set32(12, value as u32)
    }

    /// All atomic access to [`Places_OverlaidRef::high`].
    pub fn atomic_high(self) -> &'a AtomicI32 {
        self.place.atomic_i32(12)
    }

    /// Sets [`Places_OverlaidRef::flag`].
    pub fn set_flag(self, value: bool) {
        self.place.set8(9, u8::from(value))
    }

    /// Sets [`Places_OverlaidRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Overlaid) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Places_Overlaid`], attached until this is dropped. Any number of threads may use it.
pub struct SharedPlaces_Overlaid {
    attachment: Attachment,
}

impl SharedPlaces_Overlaid {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Overlaid::SIZE;
        let layout = (size, Places_Overlaid::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Places_OverlaidMut<'_> {
        let place = self.attachment.place();
        let reader = Places_OverlaidRef { place };
        Places_OverlaidMut { reader, place }
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

/// As [`SharedPlaces_Overlaid`], for reading only. It takes no locks.
pub struct SharedPlaces_OverlaidReadOnly {
    attachment: Attachment,
}

impl SharedPlaces_OverlaidReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Overlaid::SIZE;
        let layout = (size, Places_Overlaid::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Places_OverlaidRef<'_> {
        let place = self.attachment.place();
        Places_OverlaidRef { place }
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

//! The struct demo.Places.Ring. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod places_ring;
//!
//! let shared = places_ring::SharedPlaces_Ring::attach(name, &places_ring::Options::new())?;
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

/// A copy of the struct demo.Places.Ring.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub struct Places_Ring {
    /// The property `tag`, at 0.
    pub tag: i32,
    padding_4: [u8; 60],
    /// The property `written`, at 64.
    pub written: i64,
    padding_72: [u8; 56],
    /// The property `read`, at 128.
    pub read: i64,
    padding_136: [u8; 56],
    /// The property `last`, at 192.
    pub last: i8,
    padding_193: [u8; 63],
}

impl Places_Ring {
    /// The size in bytes.
    pub const SIZE: usize = 256;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x8e5cb0bea9f5552d;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `written` in bytes.
    pub const WRITTEN_OFFSET: usize = 64;

    /// The offset of `read` in bytes.
    pub const READ_OFFSET: usize = 128;

    /// The offset of `last` in bytes.
    pub const LAST_OFFSET: usize = 192;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            padding_4: [0; 60],
            written: 0,
            padding_72: [0; 56],
            read: 0,
            padding_136: [0; 56],
            last: 0,
            padding_193: [0; 63],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_RingRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_RingRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_RingMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_RingRef { place };
        Places_RingMut { reader, place }
    }
}

impl Default for Places_Ring {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Ring has 256;
    tag at 0;
    padding_4 at 4;
    written at 64;
    padding_72 at 72;
    read at 128;
    padding_136 at 136;
    last at 192;
    padding_193 at 193;
}

/// Reads a [`Places_Ring`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_RingRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Ring`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_RingMut<'a> {
    reader: Places_RingRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_RingMut<'a> {
    type Target = Places_RingRef<'a>;

    fn deref(&self) -> &Places_RingRef<'a> {
        &self.reader
    }
}

impl<'a> Places_RingRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Places_RingRef::tag`] in order.
    pub fn load_tag(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Places_RingRef::tag`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_tag(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_RingRef::tag`]. To be called after the new value was
    /// written.
    pub fn wake_tag(self) {
        self.place.wake(0)
    }

    /// The property `written`.
    pub fn written(self) -> i64 {
        self.place.get64(64) as i64
    }

    /// Reads [`Places_RingRef::written`] in order.
    pub fn load_written(self, order: Ordering) -> i64 {
        self.place.atomic_i64(64).load(order)
    }

    /// The property `read`.
    pub fn read_(self) -> i64 {
        self.place.get64(128) as i64
    }

    /// Reads [`Places_RingRef::read_`] in order.
    pub fn load_read_(self, order: Ordering) -> i64 {
        self.place.atomic_i64(128).load(order)
    }

    /// The property `last`.
    pub fn last(self) -> i8 {
        self.place.get8(192) as i8
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Ring {
        let mut copy = Places_Ring::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_RingMut<'a> {
    /// Sets [`Places_RingRef::tag`].
    pub fn set_tag(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Places_RingRef::tag`].
    pub fn atomic_tag(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`Places_RingRef::written`].
    pub fn set_written(self, value: i64) {
        self.place.set64(64, value as u64)
    }

    /// All atomic access to [`Places_RingRef::written`].
    pub fn atomic_written(self) -> &'a AtomicI64 {
        self.place.atomic_i64(64)
    }

    /// Sets [`Places_RingRef::read_`].
    pub fn set_read_(self, value: i64) {
        self.place.set64(128, value as u64)
    }

    /// All atomic access to [`Places_RingRef::read_`].
    pub fn atomic_read_(self) -> &'a AtomicI64 {
        self.place.atomic_i64(128)
    }

    /// Sets [`Places_RingRef::last`].
    pub fn set_last(self, value: i8) {
        self.place.set8(192, value as u8)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Ring) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Places_Ring`], attached until this is dropped. Any number of threads may use it.
pub struct SharedPlaces_Ring {
    attachment: Attachment,
}

impl SharedPlaces_Ring {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Ring::SIZE;
        let layout = (size, Places_Ring::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Places_RingMut<'_> {
        let place = self.attachment.place();
        let reader = Places_RingRef { place };
        Places_RingMut { reader, place }
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

/// As [`SharedPlaces_Ring`], for reading only. It takes no locks.
pub struct SharedPlaces_RingReadOnly {
    attachment: Attachment,
}

impl SharedPlaces_RingReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Ring::SIZE;
        let layout = (size, Places_Ring::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Places_RingRef<'_> {
        let place = self.attachment.place();
        Places_RingRef { place }
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

//! The struct demo.Places.Variant. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod places_variant;
//!
//! let shared = places_variant::SharedPlaces_Variant::attach(name, &places_variant::Options::new())?;
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

/// A copy of the struct demo.Places.Wide.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Places_Wide {
    /// The property `x`, at 0.
    pub x: i32,
    padding_4: [u8; 12],
}

impl Places_Wide {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            padding_4: [0; 12],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_WideRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_WideRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_WideMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_WideRef { place };
        Places_WideMut { reader, place }
    }
}

impl Default for Places_Wide {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Wide has 16;
    x at 0;
    padding_4 at 4;
}

/// Reads a [`Places_Wide`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_WideRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Wide`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_WideMut<'a> {
    reader: Places_WideRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_WideMut<'a> {
    type Target = Places_WideRef<'a>;

    fn deref(&self) -> &Places_WideRef<'a> {
        &self.reader
    }
}

impl<'a> Places_WideRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Places_WideRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Places_WideRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_WideRef::x`]. To be called after the new value was written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Wide {
        let mut copy = Places_Wide::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_WideMut<'a> {
    /// Sets [`Places_WideRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Places_WideRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Wide) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.Places.Variant.
#[derive(Clone, Copy)]
#[repr(C, align(16))]
pub struct Places_Variant {
    /// The property `kind`, at 0.
    pub kind: i8,
    padding_1: [u8; 15],
    /// The bytes of real, text, part, wide.
    pub value: [u8; 16],
    /// The property `end`, at 32.
    pub end: i8,
    padding_33: [u8; 15],
}

impl Places_Variant {
    /// The size in bytes.
    pub const SIZE: usize = 48;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x3e11f9ab4a81c348;

    /// The offset of `kind` in bytes.
    pub const KIND_OFFSET: usize = 0;

    /// The offset of `real` in bytes.
    pub const REAL_OFFSET: usize = 16;

    /// The offset of `text` in bytes.
    pub const TEXT_OFFSET: usize = 16;

    /// The offset of `part` in bytes.
    pub const PART_OFFSET: usize = 16;

    /// The length of `part`.
    pub const PART_LENGTH: usize = 4;

    /// The offset of `wide` in bytes.
    pub const WIDE_OFFSET: usize = 16;

    /// The offset of `end` in bytes.
    pub const END_OFFSET: usize = 32;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            kind: 0,
            padding_1: [0; 15],
            value: [0; 16],
            end: 0,
            padding_33: [0; 15],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_VariantRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_VariantRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_VariantMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_VariantRef { place };
        Places_VariantMut { reader, place }
    }
}

impl Default for Places_Variant {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Variant has 48;
    kind at 0;
    padding_1 at 1;
    value at 16;
    end at 32;
    padding_33 at 33;
}

/// Reads a [`Places_Variant`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_VariantRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Variant`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_VariantMut<'a> {
    reader: Places_VariantRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_VariantMut<'a> {
    type Target = Places_VariantRef<'a>;

    fn deref(&self) -> &Places_VariantRef<'a> {
        &self.reader
    }
}

impl<'a> Places_VariantRef<'a> {
    const TEXT_TEXT: Text = Text {
        property: "text",
        size: 10,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `kind`.
    pub fn kind(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `real`.
    pub fn real(self) -> f64 {
        f64::from_bits(self.place.get64(16))
    }

    /// The property `text`. Bytes that are no text are an error, which has them.
    pub fn text(self) -> Result<String, NotText> {
        let text = Places_VariantRef::TEXT_TEXT;
        text.get(self.place, 16)
    }

    /// The property `text`. The bytes of the text.
    pub fn text_bytes(self) -> Vec<u8> {
        let text = Places_VariantRef::TEXT_TEXT;
        text.bytes(self.place, 16)
    }

    /// The property `part`.
    pub fn part(self, index: usize) -> i16 {
        let index = checked(index, 4);
        let at = 16 + index * 2;
        self.place.get16(at) as i16
    }

    /// Copies elements of [`Self::part`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_part(self, first: usize, into: &mut [i16]) {
        let first = checked_range(first, into.len(), 4);
        for (index, value) in (first..).zip(into) {
            let at = 16 + index * 2;
            *value = self.place.get16(at) as i16;
        }
    }

    /// The property `wide`.
    pub fn wide(self) -> Places_WideRef<'a> {
        let place = self.place.part(16, 16);
        Places_WideRef { place }
    }

    /// The property `end`.
    pub fn end(self) -> i8 {
        self.place.get8(32) as i8
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Variant {
        let mut copy = Places_Variant::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_VariantMut<'a> {
    /// Sets [`Places_VariantRef::kind`].
    pub fn set_kind(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`Places_VariantRef::real`].
    pub fn set_real(self, value: f64) {
        self.place.set64(16, value.to_bits())
    }

    /// Sets [`Places_VariantRef::text`]. A text that is too long is an error, and nothing is
    /// written.
    pub fn set_text(self, value: &str) -> Result<(), TextError> {
        let text = Places_VariantRef::TEXT_TEXT;
        text.set(self.place, 16, value)
    }

    /// Sets [`Places_VariantRef::text_bytes`], as they are.
    pub fn set_text_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = Places_VariantRef::TEXT_TEXT;
        text.set_bytes(self.place, 16, value)
    }

    /// Sets [`Places_VariantRef::part`].
    pub fn set_part(self, index: usize, value: i16) {
        let index = checked(index, 4);
        let at = 16 + index * 2;
        self.place.set16(at, value as u16)
    }

    /// Sets elements of [`Places_VariantRef::part`] from an index on. Panics if there are fewer.
    pub fn write_part(self, first: usize, from: &[i16]) {
        let first = checked_range(first, from.len(), 4);
        for (index, &value) in (first..).zip(from) {
            let at = 16 + index * 2;
            self.place.set16(at, value as u16);
        }
    }

    /// The property `wide`.
    pub fn wide(self) -> Places_WideMut<'a> {
        let place = self.place.part(16, 16);
        let reader = Places_WideRef { place };
        Places_WideMut { reader, place }
    }

    /// Sets [`Places_VariantRef::end`].
    pub fn set_end(self, value: i8) {
        self.place.set8(32, value as u8)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Variant) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Places_Variant`], attached until this is dropped. Any number of threads may use it.
pub struct SharedPlaces_Variant {
    attachment: Attachment,
}

impl SharedPlaces_Variant {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Variant::SIZE;
        let layout = (size, Places_Variant::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Places_VariantMut<'_> {
        let place = self.attachment.place();
        let reader = Places_VariantRef { place };
        Places_VariantMut { reader, place }
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

/// As [`SharedPlaces_Variant`], for reading only. It takes no locks.
pub struct SharedPlaces_VariantReadOnly {
    attachment: Attachment,
}

impl SharedPlaces_VariantReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Variant::SIZE;
        let layout = (size, Places_Variant::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Places_VariantRef<'_> {
        let place = self.attachment.place();
        Places_VariantRef { place }
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

//! The struct demo.Places.Wide. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod places_wide;
//!
//! let shared = places_wide::SharedPlaces_Wide::attach(name, &places_wide::Options::new())?;
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

/// A copy of the struct demo.Places.Wide.
#[derive(Clone, Copy)]
#[repr(C, align(16))]
pub struct Places_Wide {
    /// The property `x`, at 0.
    pub x: i32,
    padding_4: [u8; 12],
}

impl Places_Wide {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xdc1ce2997afb4652;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            padding_4: [0; 12],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Places_WideRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Places_WideRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Places_WideMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Places_WideRef { place };
        Places_WideMut { reader, place }
    }
}

impl Default for Places_Wide {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Places_Wide has 16;
    x at 0;
    padding_4 at 4;
}

/// Reads a [`Places_Wide`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Places_WideRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Places_Wide`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Places_WideMut<'a> {
    reader: Places_WideRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Places_WideMut<'a> {
    type Target = Places_WideRef<'a>;

    fn deref(&self) -> &Places_WideRef<'a> {
        &self.reader
    }
}

impl<'a> Places_WideRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Places_WideRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Places_WideRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Places_WideRef::x`]. To be called after the new value was written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Places_Wide {
        let mut copy = Places_Wide::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Places_WideMut<'a> {
    /// Sets [`Places_WideRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Places_WideRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Places_Wide) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Places_Wide`], attached until this is dropped. Any number of threads may use it.
pub struct SharedPlaces_Wide {
    attachment: Attachment,
}

impl SharedPlaces_Wide {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Wide::SIZE;
        let layout = (size, Places_Wide::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Places_WideMut<'_> {
        let place = self.attachment.place();
        let reader = Places_WideRef { place };
        Places_WideMut { reader, place }
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

/// As [`SharedPlaces_Wide`], for reading only. It takes no locks.
pub struct SharedPlaces_WideReadOnly {
    attachment: Attachment,
}

impl SharedPlaces_WideReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Places_Wide::SIZE;
        let layout = (size, Places_Wide::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Places_WideRef<'_> {
        let place = self.attachment.place();
        Places_WideRef { place }
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
