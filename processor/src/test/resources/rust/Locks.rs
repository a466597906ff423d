//! The struct demo.Locks.Desk. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod locks_desk;
//!
//! let shared = locks_desk::Shareddesk::attach(name, &locks_desk::Options::new())?;
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

/// In fluent style, and beside a name that a type variable might have.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Locks_R {
    /// The property `sequence`, at 0. Of no use in a copy.
    pub sequence: [u32; 2],
    /// The property `price`, at 8.
    pub price: f64,
}

impl Locks_R {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// The offset of `price` in bytes.
    pub const PRICE_OFFSET: usize = 8;

    /// The offset of `sequence` in bytes.
    pub const SEQUENCE_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            sequence: [0; 2],
            price: 0.0,
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Locks_RRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Locks_RRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Locks_RMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Locks_RRef { place };
        Locks_RMut { reader, place }
    }
}

impl Default for Locks_R {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Locks_R has 16;
    sequence at 0;
    price at 8;
}

/// Reads a [`Locks_R`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Locks_RRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Locks_R`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Locks_RMut<'a> {
    reader: Locks_RRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Locks_RMut<'a> {
    type Target = Locks_RRef<'a>;

    fn deref(&self) -> &Locks_RRef<'a> {
        &self.reader
    }
}

impl<'a> Locks_RRef<'a> {
    /// The property `price`.
    pub fn price(self) -> f64 {
        f64::from_bits(self.place.get64(8))
    }

    /// The property `sequence`.
    pub fn sequence(self) -> SequenceRef<'a> {
        SequenceRef::new(self.place, 0)
    }

    /// A copy as one update left it, within the time that the region was attached with.
    pub fn snapshot(self) -> Result<Locks_R, Error> {
        self.snapshot_for(self.place.timeout())
    }

    /// A copy as one update left it, within a time, or without a limit.
    pub fn snapshot_for(self, timeout: Option<Duration>) -> Result<Locks_R, Error> {
        let mut copy = Locks_R::zeroed();
        // SAFETY: any bytes are a value.
        self.read(timeout, |data| unsafe { data.place.copy_to(&mut copy) })?;
        Ok(copy)
    }

    /// What a function makes of values that one update left, without a copy of all. The function may meet others, is
    /// called again then, and should neither panic because of what it finds nor do anything but look.
    pub fn read<R>(
        self,
        timeout: Option<Duration>,
        mut values: impl FnMut(Self) -> R,
    ) -> Result<R, Error> {
        let sequence = SequenceRef::new(self.place, 0);
        sequence.read(timeout, || values(self))
    }
}

impl<'a> Locks_RMut<'a> {
    /// Sets [`Locks_RRef::price`].
    pub fn set_price(self, value: f64) {
        self.place.set64(8, value.to_bits())
    }

    /// The property `sequence`.
    pub fn sequence(self) -> Sequence<'a> {
        Sequence::new(self.place, 0, true)
    }

    /// Lets one writer at a time set values, which copies have all or none of. Waits for other writers. What a closure
    /// that panics has set stays.
    pub fn update<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        self.update_for(None, values)
    }

    /// As [`Self::update`], but waits no longer than a time.
    pub fn update_for<R>(
        self,
        timeout: Option<Duration>,
        values: impl FnOnce(Self) -> R,
    ) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 0, true);
        sequence.update(timeout, || values(self))
    }

    /// As [`Self::update`], after a writer has died. All values have to be set.
    pub fn take_over<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 0, true);
        sequence.update_after_death(|| values(self))
    }
}

/// Nothing but a lock, and smaller than what it is aligned to.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Locks_Gate {
    /// The property `gate`, at 0. Of no use in a copy.
    pub gate: [u32; 16],
    padding_64: [u8; 4],
}

impl Locks_Gate {
    /// The size in bytes.
    pub const SIZE: usize = 68;

    /// The offset of `gate` in bytes.
    pub const GATE_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            gate: [0; 16],
            padding_64: [0; 4],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Locks_GateRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Locks_GateRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Locks_GateMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Locks_GateRef { place };
        Locks_GateMut { reader, place }
    }
}

impl Default for Locks_Gate {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Locks_Gate has 68;
    gate at 0;
    padding_64 at 64;
}

/// Reads a [`Locks_Gate`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Locks_GateRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Locks_Gate`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Locks_GateMut<'a> {
    reader: Locks_GateRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Locks_GateMut<'a> {
    type Target = Locks_GateRef<'a>;

    fn deref(&self) -> &Locks_GateRef<'a> {
        &self.reader
    }
}

impl<'a> Locks_GateRef<'a> {
    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Locks_Gate {
        let mut copy = Locks_Gate::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Locks_GateMut<'a> {
    /// The property `gate`.
    pub fn gate(self) -> ReadWriteLock<'a> {
        ReadWriteLock::new(self.place, 0)
    }
}

/// A copy of the struct demo.Locks.Desk.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub struct desk {
    /// The property `quote`, at 0.
    pub quote: Locks_R,
    padding_16: [u8; 48],
    /// The property `gate`, at 64.
    pub gate: Locks_Gate,
    padding_132: [u8; 4],
    /// The property `row`, at 136.
    pub row: [Locks_R; 2],
    padding_168: [u8; 24],
    /// The property `own`, at 192. Of no use in a copy.
    pub own: u32,
    padding_196: [u8; 60],
}

impl desk {
    /// The size in bytes.
    pub const SIZE: usize = 256;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x7097b3699f4bc639;

    /// The offset of `quote` in bytes.
    pub const QUOTE_OFFSET: usize = 0;

    /// The offset of `gate` in bytes.
    pub const GATE_OFFSET: usize = 64;

    /// The offset of `row` in bytes.
    pub const ROW_OFFSET: usize = 136;

    /// The length of `row`.
    pub const ROW_LENGTH: usize = 2;

    /// The offset of `own` in bytes.
    pub const OWN_OFFSET: usize = 192;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            quote: Locks_R::zeroed(),
            padding_16: [0; 48],
            gate: Locks_Gate::zeroed(),
            padding_132: [0; 4],
            row: [Locks_R::zeroed(); 2],
            padding_168: [0; 24],
            own: 0,
            padding_196: [0; 60],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> deskRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        deskRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> deskMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = deskRef { place };
        deskMut { reader, place }
    }
}

impl Default for desk {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { desk has 256;
    quote at 0;
    padding_16 at 16;
    gate at 64;
    padding_132 at 132;
    row at 136;
    padding_168 at 168;
    own at 192;
    padding_196 at 196;
}

/// Reads a [`desk`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct deskRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`desk`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct deskMut<'a> {
    reader: deskRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for deskMut<'a> {
    type Target = deskRef<'a>;

    fn deref(&self) -> &deskRef<'a> {
        &self.reader
    }
}

impl<'a> deskRef<'a> {
    /// The property `quote`.
    pub fn quote(self) -> Locks_RRef<'a> {
        let place = self.place.part(0, 16);
        Locks_RRef { place }
    }

    /// The property `gate`.
    pub fn gate(self) -> Locks_GateRef<'a> {
        let place = self.place.part(64, 68);
        Locks_GateRef { place }
    }

    /// The property `row`.
    pub fn row_(self, index: usize) -> Locks_RRef<'a> {
        let index = checked(index, 2);
        let at = 136 + index * 16;
        let place = self.place.part(at, 16);
        Locks_RRef { place }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> desk {
        let mut copy = desk::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> deskMut<'a> {
    /// The property `quote`.
    pub fn quote(self) -> Locks_RMut<'a> {
        let place = self.place.part(0, 16);
        let reader = Locks_RRef { place };
        Locks_RMut { reader, place }
    }

    /// The property `gate`.
    pub fn gate(self) -> Locks_GateMut<'a> {
        let place = self.place.part(64, 68);
        let reader = Locks_GateRef { place };
        Locks_GateMut { reader, place }
    }

    /// The property `row`.
    pub fn row_(self, index: usize) -> Locks_RMut<'a> {
        let index = checked(index, 2);
        let at = 136 + index * 16;
        let place = self.place.part(at, 16);
        let reader = Locks_RRef { place };
        Locks_RMut { reader, place }
    }

    /// The property `own`.
    pub fn own(self) -> Lock<'a> {
        Lock::new(self.place, 192)
    }
}

/// A region with a [`desk`], attached until this is dropped. Any number of threads may use it.
pub struct Shareddesk {
    attachment: Attachment,
}

impl Shareddesk {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = desk::SIZE;
        let layout = (size, desk::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> deskMut<'_> {
        let place = self.attachment.place();
        let reader = deskRef { place };
        deskMut { reader, place }
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

/// As [`Shareddesk`], for reading only. It takes no locks.
pub struct ShareddeskReadOnly {
    attachment: Attachment,
}

impl ShareddeskReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = desk::SIZE;
        let layout = (size, desk::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> deskRef<'_> {
        let place = self.attachment.place();
        deskRef { place }
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

//! The struct demo.Locks.Gate. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod locks_gate;
//!
//! let shared = locks_gate::SharedLocks_Gate::attach(name, &locks_gate::Options::new())?;
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

/// Nothing but a lock, and smaller than what it is aligned to.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Locks_Gate {
    /// The property `gate`, at 0. Of no use in a copy.
    pub gate: [u32; 16],
    padding_64: [u8; 4],
}

impl Locks_Gate {
    /// The size in bytes.
    pub const SIZE: usize = 68;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x9910f6512e17606f;

    /// The offset of `gate` in bytes.
    pub const GATE_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            gate: [0; 16],
            padding_64: [0; 4],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Locks_GateRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Locks_GateRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Locks_GateMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Locks_GateRef { place };
        Locks_GateMut { reader, place }
    }
}

impl Default for Locks_Gate {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Locks_Gate has 68;
    gate at 0;
    padding_64 at 64;
}

/// Reads a [`Locks_Gate`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Locks_GateRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Locks_Gate`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Locks_GateMut<'a> {
    reader: Locks_GateRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Locks_GateMut<'a> {
    type Target = Locks_GateRef<'a>;

    fn deref(&self) -> &Locks_GateRef<'a> {
        &self.reader
    }
}

impl<'a> Locks_GateRef<'a> {
    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Locks_Gate {
        let mut copy = Locks_Gate::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Locks_GateMut<'a> {
    /// The property `gate`.
    pub fn gate(self) -> ReadWriteLock<'a> {
        ReadWriteLock::new(self.place, 0)
    }
}

/// A region with a [`Locks_Gate`], attached until this is dropped. Any number of threads may use it.
pub struct SharedLocks_Gate {
    attachment: Attachment,
}

impl SharedLocks_Gate {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Locks_Gate::SIZE;
        let layout = (size, Locks_Gate::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Locks_GateMut<'_> {
        let place = self.attachment.place();
        let reader = Locks_GateRef { place };
        Locks_GateMut { reader, place }
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

/// As [`SharedLocks_Gate`], for reading only. It takes no locks.
pub struct SharedLocks_GateReadOnly {
    attachment: Attachment,
}

impl SharedLocks_GateReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Locks_Gate::SIZE;
        let layout = (size, Locks_Gate::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Locks_GateRef<'_> {
        let place = self.attachment.place();
        Locks_GateRef { place }
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

//! The struct demo.Locks.Mixed. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod locks_mixed;
//!
//! let shared = locks_mixed::SharedLocks_Mixed::attach(name, &locks_mixed::Options::new())?;
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

/// In fluent style, and beside a name that a type variable might have.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Locks_R {
    /// The property `sequence`, at 0. Of no use in a copy.
    pub sequence: [u32; 2],
    /// The property `price`, at 8.
    pub price: f64,
}

impl Locks_R {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// The offset of `price` in bytes.
    pub const PRICE_OFFSET: usize = 8;

    /// The offset of `sequence` in bytes.
    pub const SEQUENCE_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            sequence: [0; 2],
            price: 0.0,
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Locks_RRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Locks_RRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Locks_RMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Locks_RRef { place };
        Locks_RMut { reader, place }
    }
}

impl Default for Locks_R {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Locks_R has 16;
    sequence at 0;
    price at 8;
}

/// Reads a [`Locks_R`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Locks_RRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Locks_R`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Locks_RMut<'a> {
    reader: Locks_RRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Locks_RMut<'a> {
    type Target = Locks_RRef<'a>;

    fn deref(&self) -> &Locks_RRef<'a> {
        &self.reader
    }
}

impl<'a> Locks_RRef<'a> {
    /// The property `price`.
    pub fn price(self) -> f64 {
        f64::from_bits(self.place.get64(8))
    }

    /// The property `sequence`.
    pub fn sequence(self) -> SequenceRef<'a> {
        SequenceRef::new(self.place, 0)
    }

    /// A copy as one update left it, within the time that the region was attached with.
    pub fn snapshot(self) -> Result<Locks_R, Error> {
        self.snapshot_for(self.place.timeout())
    }

    /// A copy as one update left it, within a time, or without a limit.
    pub fn snapshot_for(self, timeout: Option<Duration>) -> Result<Locks_R, Error> {
        let mut copy = Locks_R::zeroed();
        // SAFETY: any bytes are a value.
        self.read(timeout, |data| unsafe { data.place.copy_to(&mut copy) })?;
        Ok(copy)
    }

    /// What a function makes of values that one update left, without a copy of all. The function may meet others, is
    /// called again then, and should neither panic because of what it finds nor do anything but look.
    pub fn read<R>(
        self,
        timeout: Option<Duration>,
        mut values: impl FnMut(Self) -> R,
    ) -> Result<R, Error> {
        let sequence = SequenceRef::new(self.place, 0);
        sequence.read(timeout, || values(self))
    }
}

impl<'a> Locks_RMut<'a> {
    /// Sets [`Locks_RRef::price`].
    pub fn set_price(self, value: f64) {
        self.place.set64(8, value.to_bits())
    }

    /// The property `sequence`.
    pub fn sequence(self) -> Sequence<'a> {
        Sequence::new(self.place, 0, true)
    }

    /// Lets one writer at a time set values, which copies have all or none of. Waits for other writers. What a closure
    /// that panics has set stays.
    pub fn update<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        self.update_for(None, values)
    }

    /// As [`Self::update`], but waits no longer than a time.
    pub fn update_for<R>(
        self,
        timeout: Option<Duration>,
        values: impl FnOnce(Self) -> R,
    ) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 0, true);
        sequence.update(timeout, || values(self))
    }

    /// As [`Self::update`], after a writer has died. All values have to be set.
    pub fn take_over<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 0, true);
        sequence.update_after_death(|| values(self))
    }
}

/// A snapshot of this holds bytes, but none of a lock.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Locks_Mixed {
    /// The bytes of text, number.
    pub value: [u8; 8],
    /// The property `lock`, at 8. Of no use in a copy.
    pub lock: u32,
    padding_12: [u8; 4],
    /// The property `quote`, at 16.
    pub quote: [Locks_R; 3],
    /// The property `trade`, at 64.
    pub trade: [Locks_R; 2000],
    /// The property `sequence`, at 32064. Of no use in a copy.
    pub sequence: [u32; 2],
}

impl Locks_Mixed {
    /// The size in bytes.
    pub const SIZE: usize = 32072;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x3948acff64b75f09;

    /// The offset of `text` in bytes.
    pub const TEXT_OFFSET: usize = 0;

    /// The offset of `number` in bytes.
    pub const NUMBER_OFFSET: usize = 0;

    /// The offset of `lock` in bytes.
    pub const LOCK_OFFSET: usize = 8;

    /// The offset of `quote` in bytes.
    pub const QUOTE_OFFSET: usize = 16;

    /// The length of `quote`.
    pub const QUOTE_LENGTH: usize = 3;

    /// The offset of `trade` in bytes.
    pub const TRADE_OFFSET: usize = 64;

    /// The length of `trade`.
    pub const TRADE_LENGTH: usize = 2000;

    /// The offset of `sequence` in bytes.
    pub const SEQUENCE_OFFSET: usize = 32064;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            value: [0; 8],
            lock: 0,
            padding_12: [0; 4],
            quote: [Locks_R::zeroed(); 3],
            trade: [Locks_R::zeroed(); 2000],
            sequence: [0; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Locks_MixedRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Locks_MixedRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Locks_MixedMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Locks_MixedRef { place };
        Locks_MixedMut { reader, place }
    }
}

impl Default for Locks_Mixed {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Locks_Mixed has 32072;
    value at 0;
    lock at 8;
    padding_12 at 12;
    quote at 16;
    trade at 64;
    sequence at 32064;
}

/// Reads a [`Locks_Mixed`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Locks_MixedRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Locks_Mixed`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Locks_MixedMut<'a> {
    reader: Locks_MixedRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Locks_MixedMut<'a> {
    type Target = Locks_MixedRef<'a>;

    fn deref(&self) -> &Locks_MixedRef<'a> {
        &self.reader
    }
}

impl<'a> Locks_MixedRef<'a> {
    const TEXT_TEXT: Text = Text {
        property: "text",
        size: 8,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `text`. Bytes that are no text are an error, which has them.
    pub fn text(self) -> Result<String, NotText> {
        let text = Locks_MixedRef::TEXT_TEXT;
        text.get(self.place, 0)
    }

    /// The property `text`. The bytes of the text.
    pub fn text_bytes(self) -> Vec<u8> {
        let text = Locks_MixedRef::TEXT_TEXT;
        text.bytes(self.place, 0)
    }

    /// The property `number`.
    pub fn number(self) -> i16 {
        self.place.get16(0) as i16
    }

    /// The property `quote`.
    pub fn quote(self, index: usize) -> Locks_RRef<'a> {
        let index = checked(index, 3);
        let at = 16 + index * 16;
        let place = self.place.part(at, 16);
        Locks_RRef { place }
    }

    /// The property `trade`.
    pub fn trade(self, index: usize) -> Locks_RRef<'a> {
        let index = checked(index, 2000);
        let at = 64 + index * 16;
        let place = self.place.part(at, 16);
        Locks_RRef { place }
    }

    /// The property `sequence`.
    pub fn sequence(self) -> SequenceRef<'a> {
        SequenceRef::new(self.place, 32064)
    }

    /// A copy as one update left it, within the time that the region was attached with.
    pub fn snapshot(self) -> Result<Locks_Mixed, Error> {
        self.snapshot_for(self.place.timeout())
    }

    /// A copy as one update left it, within a time, or without a limit.
    pub fn snapshot_for(self, timeout: Option<Duration>) -> Result<Locks_Mixed, Error> {
        let mut copy = Locks_Mixed::zeroed();
        // SAFETY: any bytes are a value.
        self.read(timeout, |data| unsafe { data.place.copy_to(&mut copy) })?;
        Ok(copy)
    }

    /// What a function makes of values that one update left, without a copy of all. The function may meet others, is
    /// called again then, and should neither panic because of what it finds nor do anything but look.
    pub fn read<R>(
        self,
        timeout: Option<Duration>,
        mut values: impl FnMut(Self) -> R,
    ) -> Result<R, Error> {
        let sequence = SequenceRef::new(self.place, 32064);
        sequence.read(timeout, || values(self))
    }
}

impl<'a> Locks_MixedMut<'a> {
    /// Sets [`Locks_MixedRef::text`]. A text that is too long is an error, and nothing is written.
    pub fn set_text(self, value: &str) -> Result<(), TextError> {
        let text = Locks_MixedRef::TEXT_TEXT;
        text.set(self.place, 0, value)
    }

    /// Sets [`Locks_MixedRef::text_bytes`], as they are.
    pub fn set_text_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = Locks_MixedRef::TEXT_TEXT;
        text.set_bytes(self.place, 0, value)
    }

    /// Sets [`Locks_MixedRef::number`].
    pub fn set_number(self, value: i16) {
        self.place.set16(0, value as u16)
    }

    /// The property `lock`.
    pub fn lock(self) -> Lock<'a> {
        Lock::new(self.place, 8)
    }

    /// The property `quote`.
    pub fn quote(self, index: usize) -> Locks_RMut<'a> {
        let index = checked(index, 3);
        let at = 16 + index * 16;
        let place = self.place.part(at, 16);
        let reader = Locks_RRef { place };
        Locks_RMut { reader, place }
    }

    /// The property `trade`.
    pub fn trade(self, index: usize) -> Locks_RMut<'a> {
        let index = checked(index, 2000);
        let at = 64 + index * 16;
        let place = self.place.part(at, 16);
        let reader = Locks_RRef { place };
        Locks_RMut { reader, place }
    }

    /// The property `sequence`.
    pub fn sequence(self) -> Sequence<'a> {
        Sequence::new(self.place, 32064, false)
    }

    /// Lets one writer at a time set values, which copies have all or none of. Waits for other writers. What a closure
    /// that panics has set stays.
    pub fn update<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        self.update_for(None, values)
    }

    /// As [`Self::update`], but waits no longer than a time.
    pub fn update_for<R>(
        self,
        timeout: Option<Duration>,
        values: impl FnOnce(Self) -> R,
    ) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 32064, false);
        sequence.update(timeout, || values(self))
    }

    /// As [`Self::update`], after a writer has died. All values have to be set.
    pub fn take_over<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 32064, false);
        sequence.update_after_death(|| values(self))
    }
}

/// A region with a [`Locks_Mixed`], attached until this is dropped. Any number of threads may use it.
pub struct SharedLocks_Mixed {
    attachment: Attachment,
}

impl SharedLocks_Mixed {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Locks_Mixed::SIZE;
        let layout = (size, Locks_Mixed::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Locks_MixedMut<'_> {
        let place = self.attachment.place();
        let reader = Locks_MixedRef { place };
        Locks_MixedMut { reader, place }
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

/// As [`SharedLocks_Mixed`], for reading only. It takes no locks.
pub struct SharedLocks_MixedReadOnly {
    attachment: Attachment,
}

impl SharedLocks_MixedReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Locks_Mixed::SIZE;
        let layout = (size, Locks_Mixed::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Locks_MixedRef<'_> {
        let place = self.attachment.place();
        Locks_MixedRef { place }
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

//! The struct demo.Locks.R. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod locks_r;
//!
//! let shared = locks_r::SharedLocks_R::attach(name, &locks_r::Options::new())?;
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

/// In fluent style, and beside a name that a type variable might have.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Locks_R {
    /// The property `sequence`, at 0. Of no use in a copy.
    pub sequence: [u32; 2],
    /// The property `price`, at 8.
    pub price: f64,
}

impl Locks_R {
    /// The size in bytes.
    pub const SIZE: usize = 16;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x32f08e5b49d3cedc;

    /// The offset of `price` in bytes.
    pub const PRICE_OFFSET: usize = 8;

    /// The offset of `sequence` in bytes.
    pub const SEQUENCE_OFFSET: usize = 0;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            sequence: [0; 2],
            price: 0.0,
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Locks_RRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Locks_RRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Locks_RMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Locks_RRef { place };
        Locks_RMut { reader, place }
    }
}

impl Default for Locks_R {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Locks_R has 16;
    sequence at 0;
    price at 8;
}

/// Reads a [`Locks_R`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Locks_RRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Locks_R`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Locks_RMut<'a> {
    reader: Locks_RRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Locks_RMut<'a> {
    type Target = Locks_RRef<'a>;

    fn deref(&self) -> &Locks_RRef<'a> {
        &self.reader
    }
}

impl<'a> Locks_RRef<'a> {
    /// The property `price`.
    pub fn price(self) -> f64 {
        f64::from_bits(self.place.get64(8))
    }

    /// The property `sequence`.
    pub fn sequence(self) -> SequenceRef<'a> {
        SequenceRef::new(self.place, 0)
    }

    /// A copy as one update left it, within the time that the region was attached with.
    pub fn snapshot(self) -> Result<Locks_R, Error> {
        self.snapshot_for(self.place.timeout())
    }

    /// A copy as one update left it, within a time, or without a limit.
    pub fn snapshot_for(self, timeout: Option<Duration>) -> Result<Locks_R, Error> {
        let mut copy = Locks_R::zeroed();
        // SAFETY: any bytes are a value.
        self.read(timeout, |data| unsafe { data.place.copy_to(&mut copy) })?;
        Ok(copy)
    }

    /// What a function makes of values that one update left, without a copy of all. The function may meet others, is
    /// called again then, and should neither panic because of what it finds nor do anything but look.
    pub fn read<R>(
        self,
        timeout: Option<Duration>,
        mut values: impl FnMut(Self) -> R,
    ) -> Result<R, Error> {
        let sequence = SequenceRef::new(self.place, 0);
        sequence.read(timeout, || values(self))
    }
}

impl<'a> Locks_RMut<'a> {
    /// Sets [`Locks_RRef::price`].
    pub fn set_price(self, value: f64) {
        self.place.set64(8, value.to_bits())
    }

    /// The property `sequence`.
    pub fn sequence(self) -> Sequence<'a> {
        Sequence::new(self.place, 0, true)
    }

    /// Lets one writer at a time set values, which copies have all or none of. Waits for other writers. What a closure
    /// that panics has set stays.
    pub fn update<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        self.update_for(None, values)
    }

    /// As [`Self::update`], but waits no longer than a time.
    pub fn update_for<R>(
        self,
        timeout: Option<Duration>,
        values: impl FnOnce(Self) -> R,
    ) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 0, true);
        sequence.update(timeout, || values(self))
    }

    /// As [`Self::update`], after a writer has died. All values have to be set.
    pub fn take_over<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 0, true);
        sequence.update_after_death(|| values(self))
    }
}

/// A region with a [`Locks_R`], attached until this is dropped. Any number of threads may use it.
pub struct SharedLocks_R {
    attachment: Attachment,
}

impl SharedLocks_R {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Locks_R::SIZE;
        let layout = (size, Locks_R::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Locks_RMut<'_> {
        let place = self.attachment.place();
        let reader = Locks_RRef { place };
        Locks_RMut { reader, place }
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

/// As [`SharedLocks_R`], for reading only. It takes no locks.
pub struct SharedLocks_RReadOnly {
    attachment: Attachment,
}

impl SharedLocks_RReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Locks_R::SIZE;
        let layout = (size, Locks_R::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Locks_RRef<'_> {
        let place = self.attachment.place();
        Locks_RRef { place }
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
