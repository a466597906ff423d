//! The struct demo.Foreigners.Hidden. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod foreigners_hidden;
//!
//! let shared = foreigners_hidden::SharedForeigners_Hidden::attach(name, &foreigners_hidden::Options::new())?;
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

/// A copy of the struct demo.Foreigners.Hidden.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Foreigners_Hidden {
    /// The property `x`, at 0.
    pub x: i32,
}

impl Foreigners_Hidden {
    /// The declared name of the region.
    pub const NAME: &'static str = ".hidden";

    /// The size in bytes.
    pub const SIZE: usize = 4;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xdc1ce2997afb4652;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { x: 0 }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Foreigners_HiddenRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Foreigners_HiddenRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Foreigners_HiddenMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Foreigners_HiddenRef { place };
        Foreigners_HiddenMut { reader, place }
    }
}

impl Default for Foreigners_Hidden {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Foreigners_Hidden has 4;
    x at 0;
}

/// Reads a [`Foreigners_Hidden`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Foreigners_HiddenRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Foreigners_Hidden`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Foreigners_HiddenMut<'a> {
    reader: Foreigners_HiddenRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Foreigners_HiddenMut<'a> {
    type Target = Foreigners_HiddenRef<'a>;

    fn deref(&self) -> &Foreigners_HiddenRef<'a> {
        &self.reader
    }
}

impl<'a> Foreigners_HiddenRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Foreigners_HiddenRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Foreigners_HiddenRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Foreigners_HiddenRef::x`]. To be called after the new value was
    /// written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Foreigners_Hidden {
        let mut copy = Foreigners_Hidden::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Foreigners_HiddenMut<'a> {
    /// Sets [`Foreigners_HiddenRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Foreigners_HiddenRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Foreigners_Hidden) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Foreigners_Hidden`], attached until this is dropped. Any number of threads may use it.
pub struct SharedForeigners_Hidden {
    attachment: Attachment,
}

impl SharedForeigners_Hidden {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Foreigners_Hidden::SIZE;
        let layout = (size, Foreigners_Hidden::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Foreigners_HiddenMut<'_> {
        let place = self.attachment.place();
        let reader = Foreigners_HiddenRef { place };
        Foreigners_HiddenMut { reader, place }
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

/// As [`SharedForeigners_Hidden`], for reading only. It takes no locks.
pub struct SharedForeigners_HiddenReadOnly {
    attachment: Attachment,
}

impl SharedForeigners_HiddenReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Foreigners_Hidden::SIZE;
        let layout = (size, Foreigners_Hidden::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Foreigners_HiddenRef<'_> {
        let place = self.attachment.place();
        Foreigners_HiddenRef { place }
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

//! The struct demo.Foreigners.Odd. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod foreigners_odd;
//!
//! let shared = foreigners_odd::SharedForeigners_Odd::attach(name, &foreigners_odd::Options::new())?;
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

/// A copy of the struct demo.Foreigners.Odd.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Foreigners_Odd {
    /// The property `x`, at 0.
    pub x: i32,
}

impl Foreigners_Odd {
    /// The declared name of the region.
    pub const NAME: &'static str = "a \"b\" {c}! \\ ??= gr\u{f6}\u{df}e\u{202e}\u{a}9";

    /// The size in bytes.
    pub const SIZE: usize = 4;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xdc1ce2997afb4652;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { x: 0 }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Foreigners_OddRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Foreigners_OddRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Foreigners_OddMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Foreigners_OddRef { place };
        Foreigners_OddMut { reader, place }
    }
}

impl Default for Foreigners_Odd {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Foreigners_Odd has 4;
    x at 0;
}

/// Reads a [`Foreigners_Odd`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Foreigners_OddRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Foreigners_Odd`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Foreigners_OddMut<'a> {
    reader: Foreigners_OddRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Foreigners_OddMut<'a> {
    type Target = Foreigners_OddRef<'a>;

    fn deref(&self) -> &Foreigners_OddRef<'a> {
        &self.reader
    }
}

impl<'a> Foreigners_OddRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Foreigners_OddRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Foreigners_OddRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Foreigners_OddRef::x`]. To be called after the new value was
    /// written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Foreigners_Odd {
        let mut copy = Foreigners_Odd::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Foreigners_OddMut<'a> {
    /// Sets [`Foreigners_OddRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Foreigners_OddRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Foreigners_Odd) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Foreigners_Odd`], attached until this is dropped. Any number of threads may use it.
pub struct SharedForeigners_Odd {
    attachment: Attachment,
}

impl SharedForeigners_Odd {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Foreigners_Odd::SIZE;
        let layout = (size, Foreigners_Odd::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Foreigners_OddMut<'_> {
        let place = self.attachment.place();
        let reader = Foreigners_OddRef { place };
        Foreigners_OddMut { reader, place }
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

/// As [`SharedForeigners_Odd`], for reading only. It takes no locks.
pub struct SharedForeigners_OddReadOnly {
    attachment: Attachment,
}

impl SharedForeigners_OddReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Foreigners_Odd::SIZE;
        let layout = (size, Foreigners_Odd::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Foreigners_OddRef<'_> {
        let place = self.attachment.place();
        Foreigners_OddRef { place }
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

//! The struct demo.Foreigners.Race. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod foreigners_race;
//!
//! let shared = foreigners_race::SharedForeigners_Race::attach(name, &foreigners_race::Options::new())?;
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

/// A copy of the struct demo.Foreigners.Race.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Foreigners_Race {
    /// The property `x`, at 0.
    pub x: i32,
}

impl Foreigners_Race {
    /// The declared name of the region.
    pub const NAME: &'static str = "$pcars2$";

    /// The size in bytes.
    pub const SIZE: usize = 4;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xdc1ce2997afb4652;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { x: 0 }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Foreigners_RaceRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Foreigners_RaceRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Foreigners_RaceMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Foreigners_RaceRef { place };
        Foreigners_RaceMut { reader, place }
    }
}

impl Default for Foreigners_Race {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Foreigners_Race has 4;
    x at 0;
}

/// Reads a [`Foreigners_Race`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Foreigners_RaceRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Foreigners_Race`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Foreigners_RaceMut<'a> {
    reader: Foreigners_RaceRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Foreigners_RaceMut<'a> {
    type Target = Foreigners_RaceRef<'a>;

    fn deref(&self) -> &Foreigners_RaceRef<'a> {
        &self.reader
    }
}

impl<'a> Foreigners_RaceRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Foreigners_RaceRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Foreigners_RaceRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Foreigners_RaceRef::x`]. To be called after the new value was
    /// written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Foreigners_Race {
        let mut copy = Foreigners_Race::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Foreigners_RaceMut<'a> {
    /// Sets [`Foreigners_RaceRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Foreigners_RaceRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Foreigners_Race) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Foreigners_Race`], attached until this is dropped. Any number of threads may use it.
pub struct SharedForeigners_Race {
    attachment: Attachment,
}

impl SharedForeigners_Race {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Foreigners_Race::SIZE;
        let layout = (size, Foreigners_Race::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Foreigners_RaceMut<'_> {
        let place = self.attachment.place();
        let reader = Foreigners_RaceRef { place };
        Foreigners_RaceMut { reader, place }
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

/// As [`SharedForeigners_Race`], for reading only. It takes no locks.
pub struct SharedForeigners_RaceReadOnly {
    attachment: Attachment,
}

impl SharedForeigners_RaceReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Foreigners_Race::SIZE;
        let layout = (size, Foreigners_Race::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Foreigners_RaceRef<'_> {
        let place = self.attachment.place();
        Foreigners_RaceRef { place }
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

//! The struct demo.Foreigners.Sensors. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod foreigners_sensors;
//!
//! let shared = foreigners_sensors::SharedForeigners_Sensors::attach(name, &foreigners_sensors::Options::new())?;
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

/// A copy of the struct demo.Foreigners.Sensors.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Foreigners_Sensors {
    /// The property `x`, at 0.
    pub x: i32,
}

impl Foreigners_Sensors {
    /// The declared name of the region.
    pub const NAME: &'static str = "Global\\HWiNFO_SENS_SM2";

    /// The size in bytes.
    pub const SIZE: usize = 4;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xdc1ce2997afb4652;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { x: 0 }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Foreigners_SensorsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Foreigners_SensorsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Foreigners_SensorsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Foreigners_SensorsRef { place };
        Foreigners_SensorsMut { reader, place }
    }
}

impl Default for Foreigners_Sensors {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Foreigners_Sensors has 4;
    x at 0;
}

/// Reads a [`Foreigners_Sensors`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Foreigners_SensorsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Foreigners_Sensors`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Foreigners_SensorsMut<'a> {
    reader: Foreigners_SensorsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Foreigners_SensorsMut<'a> {
    type Target = Foreigners_SensorsRef<'a>;

    fn deref(&self) -> &Foreigners_SensorsRef<'a> {
        &self.reader
    }
}

impl<'a> Foreigners_SensorsRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Foreigners_SensorsRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Foreigners_SensorsRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Foreigners_SensorsRef::x`]. To be called after the new value was
    /// written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Foreigners_Sensors {
        let mut copy = Foreigners_Sensors::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Foreigners_SensorsMut<'a> {
    /// Sets [`Foreigners_SensorsRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Foreigners_SensorsRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Foreigners_Sensors) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Foreigners_Sensors`], attached until this is dropped. Any number of threads may use it.
pub struct SharedForeigners_Sensors {
    attachment: Attachment,
}

impl SharedForeigners_Sensors {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Foreigners_Sensors::SIZE;
        let layout = (size, Foreigners_Sensors::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Foreigners_SensorsMut<'_> {
        let place = self.attachment.place();
        let reader = Foreigners_SensorsRef { place };
        Foreigners_SensorsMut { reader, place }
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

/// As [`SharedForeigners_Sensors`], for reading only. It takes no locks.
pub struct SharedForeigners_SensorsReadOnly {
    attachment: Attachment,
}

impl SharedForeigners_SensorsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Foreigners_Sensors::SIZE;
        let layout = (size, Foreigners_Sensors::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Foreigners_SensorsRef<'_> {
        let place = self.attachment.place();
        Foreigners_SensorsRef { place }
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
