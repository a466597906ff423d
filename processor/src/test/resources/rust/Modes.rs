//! The struct demo.Modes. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod modes;
//!
//! let shared = modes::SharedModes::attach(name, &modes::Options::new())?;
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

/// The constants of java.lang.Thread.State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
pub enum State {
    /// stored as 0.
    NEW = 0,
    /// stored as 1.
    RUNNABLE = 1,
    /// stored as 2.
    BLOCKED = 2,
    /// stored as 3.
    WAITING = 3,
    /// stored as 4.
    TIMED_WAITING = 4,
    /// stored as 5.
    TERMINATED = 5,
}

impl State {
    /// The constant that is stored as an integer, or that integer if there is none.
    pub fn from_code(code: i32) -> Result<Self, i32> {
        match code {
            0 => Ok(Self::NEW),
            1 => Ok(Self::RUNNABLE),
            2 => Ok(Self::BLOCKED),
            3 => Ok(Self::WAITING),
            4 => Ok(Self::TIMED_WAITING),
            5 => Ok(Self::TERMINATED),
            _ => Err(code),
        }
    }

    /// The integer that it is stored as.
    pub fn code(self) -> i32 {
        self as i32
    }
}

/// Each kind of ordered access.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Modes {
    /// The property `count`, at 0.
    pub count: i32,
    padding_4: [u8; 4],
    /// Big-endian on any machine. Its bytes, big-endian.
    pub total: [u8; 8],
    /// The property `letter`, at 16. Its bytes, little-endian.
    pub letter: [u8; 2],
    /// The property `ready`, at 18.
    pub ready: u8,
    padding_19: [u8; 1],
    /// The property `price`, at 20.
    pub price: f32,
    /// The property `sum`, at 24.
    pub sum: u32,
    /// The property `open`, at 28.
    pub open: u32,
    /// The property `state`, at 32. An integer of [`State`].
    pub state: i32,
    padding_36: [u8; 4],
    /// The property `delay`, at 40. Stored by DurationAs.Nanos.
    pub delay: i64,
    /// The property `level`, at 48.
    pub level: [i32; 4],
    /// The property `cells`, at 64. An integer of [`State`].
    pub cells: [[i32; 3]; 2],
    /// The property `step`, at 88.
    pub step: [i16; 3],
    padding_94: [u8; 2],
}

impl Modes {
    /// The size in bytes.
    pub const SIZE: usize = 96;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xba2b738c7638d9a5;

    /// The offset of `count` in bytes.
    pub const COUNT_OFFSET: usize = 0;

    /// The offset of `total` in bytes.
    pub const TOTAL_OFFSET: usize = 8;

    /// The offset of `letter` in bytes.
    pub const LETTER_OFFSET: usize = 16;

    /// The offset of `ready` in bytes.
    pub const READY_OFFSET: usize = 18;

    /// The offset of `price` in bytes.
    pub const PRICE_OFFSET: usize = 20;

    /// The offset of `sum` in bytes.
    pub const SUM_OFFSET: usize = 24;

    /// The offset of `open` in bytes.
    pub const OPEN_OFFSET: usize = 28;

    /// The offset of `state` in bytes.
    pub const STATE_OFFSET: usize = 32;

    /// The offset of `delay` in bytes.
    pub const DELAY_OFFSET: usize = 40;

    /// The offset of `level` in bytes.
    pub const LEVEL_OFFSET: usize = 48;

    /// The length of `level`.
    pub const LEVEL_LENGTH: usize = 4;

    /// The offset of `cells` in bytes.
    pub const CELLS_OFFSET: usize = 64;

    /// The rows of `cells`.
    pub const CELLS_ROWS: usize = 2;

    /// The columns of `cells`.
    pub const CELLS_COLUMNS: usize = 3;

    /// The offset of `step` in bytes.
    pub const STEP_OFFSET: usize = 88;

    /// The length of `step`.
    pub const STEP_LENGTH: usize = 3;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            count: 0,
            padding_4: [0; 4],
            total: [0; 8],
            letter: [0; 2],
            ready: 0,
            padding_19: [0; 1],
            price: 0.0,
            sum: 0,
            open: 0,
            state: 0,
            padding_36: [0; 4],
            delay: 0,
            level: [0; 4],
            cells: [[0; 3]; 2],
            step: [0; 3],
            padding_94: [0; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> ModesRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        ModesRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> ModesMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = ModesRef { place };
        ModesMut { reader, place }
    }
}

impl Default for Modes {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Modes has 96;
    count at 0;
    padding_4 at 4;
    total at 8;
    letter at 16;
    ready at 18;
    padding_19 at 19;
    price at 20;
    sum at 24;
    open at 28;
    state at 32;
    padding_36 at 36;
    delay at 40;
    level at 48;
    cells at 64;
    step at 88;
    padding_94 at 94;
}

/// Reads a [`Modes`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct ModesRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Modes`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct ModesMut<'a> {
    reader: ModesRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for ModesMut<'a> {
    type Target = ModesRef<'a>;

    fn deref(&self) -> &ModesRef<'a> {
        &self.reader
    }
}

impl<'a> ModesRef<'a> {
    /// The property `count`.
    pub fn count(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`ModesRef::count`] in order.
    pub fn load_count(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`ModesRef::count`] has a value, and no longer than a timeout. Whether
    /// it has another one.
    pub fn await_count(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`ModesRef::count`]. To be called after the new value was written.
    pub fn wake_count(self) {
        self.place.wake(0)
    }

    /// Big-endian on any machine.
    pub fn total(self) -> i64 {
        u64::from_be(self.place.get64(8)) as i64
    }

    /// The property `letter`.
    pub fn letter(self) -> u16 {
        u16::from_le(self.place.get16(16))
    }

    /// The property `ready`.
    pub fn ready(self) -> bool {
        self.place.get8(18) != 0
    }

    /// The property `price`.
    pub fn price(self) -> f32 {
        f32::from_bits(self.place.get32(20))
    }

    /// The property `sum`.
    pub fn sum(self) -> u32 {
        self.place.get32(24)
    }

    /// Reads [`ModesRef::sum`] in order.
    pub fn load_sum(self, order: Ordering) -> u32 {
        self.place.atomic_u32(24).load(order)
    }

    /// Waits for as long as [`ModesRef::sum`] has a value, and no longer than a timeout. Whether it
    /// has another one.
    pub fn await_sum(self, expected: u32, timeout: Option<Duration>) -> bool {
        self.place.wait(24, expected, timeout)
    }

    /// Wakes all who wait for [`ModesRef::sum`]. To be called after the new value was written.
    pub fn wake_sum(self) {
        self.place.wake(24)
    }

    /// The property `open`.
    pub fn open(self) -> bool {
        self.place.get32(28) != 0
    }

    /// The property `state`. An integer that no constant is stored as is an error.
    pub fn state(self) -> Result<State, i32> {
        let code = self.state_code();
        State::from_code(code)
    }

    /// The property `state`. The integer as it is stored.
    pub fn state_code(self) -> i32 {
        self.place.get32(32) as i32
    }

    /// The property `delay`.
    pub fn delay(self) -> i64 {
        self.place.get64(40) as i64
    }

    /// Reads [`ModesRef::delay`] in order.
    pub fn load_delay(self, order: Ordering) -> i64 {
        self.place.atomic_i64(40).load(order)
    }

    /// The property `level`.
    pub fn level(self, index: usize) -> i32 {
        let index = checked(index, 4);
        let at = 48 + index * 4;
        self.place.get32(at) as i32
    }

    /// Copies elements of [`Self::level`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_level(self, first: usize, into: &mut [i32]) {
        let first = checked_range(first, into.len(), 4);
        for (index, value) in (first..).zip(into) {
            let at = 48 + index * 4;
            *value = self.place.get32(at) as i32;
        }
    }

    /// Reads [`ModesRef::level`] in order.
    pub fn load_level(self, index: usize, order: Ordering) -> i32 {
        let index = checked(index, 4);
        let at = 48 + index * 4;
        self.place.atomic_i32(at).load(order)
    }

    /// Waits for as long as [`ModesRef::level`] has a value, and no longer than a timeout. Whether
    /// it has another one.
    pub fn await_level(self, index: usize, expected: i32, timeout: Option<Duration>) -> bool {
        let index = checked(index, 4);
        let at = 48 + index * 4;
        self.place.wait(at, expected as u32, timeout)
    }

    /// Wakes all who wait for [`ModesRef::level`]. To be called after the new value was written.
    pub fn wake_level(self, index: usize) {
        let index = checked(index, 4);
        let at = 48 + index * 4;
        self.place.wake(at)
    }

    /// The property `cells`. An integer that no constant is stored as is an error.
    pub fn cells(self, row: usize, column: usize) -> Result<State, i32> {
        let code = self.cells_code(row, column);
        State::from_code(code)
    }

    /// The property `cells`. The integer as it is stored.
    pub fn cells_code(self, row: usize, column: usize) -> i32 {
        let row = checked(row, 2);
        let column = checked(column, 3);
        let index = row * 3 + column;
        let at = 64 + index * 4;
        self.place.get32(at) as i32
    }

    /// The property `step`.
    pub fn step(self, index: usize) -> i16 {
        let index = checked(index, 3);
        let at = 88 + index * 2;
        self.place.get16(at) as i16
    }

    /// Copies elements of [`Self::step`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_step(self, first: usize, into: &mut [i16]) {
        let first = checked_range(first, into.len(), 3);
        for (index, value) in (first..).zip(into) {
            let at = 88 + index * 2;
            *value = self.place.get16(at) as i16;
        }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Modes {
        let mut copy = Modes::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> ModesMut<'a> {
    /// Sets [`ModesRef::count`].
    pub fn set_count(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`ModesRef::count`].
    pub fn atomic_count(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`ModesRef::total`].
    pub fn set_total(self, value: i64) {
        self.place.set64(8, u64::to_be(value as u64))
    }

    /// Sets [`ModesRef::letter`].
    pub fn set_letter(self, value: u16) {
        self.place.set16(16, u16::to_le(value))
    }

    /// Sets [`ModesRef::ready`].
    pub fn set_ready(self, value: bool) {
        self.place.set8(18, u8::from(value))
    }

    /// Sets [`ModesRef::price`].
    pub fn set_price(self, value: f32) {
        self.place.set32(20, value.to_bits())
    }

    /// Sets [`ModesRef::sum`].
    pub fn set_sum(self, value: u32) {
        self.place.set32(24, value)
    }

    /// All atomic access to [`ModesRef::sum`].
    pub fn atomic_sum(self) -> &'a AtomicU32 {
        self.place.atomic_u32(24)
    }

    /// Sets [`ModesRef::open`].
    pub fn set_open(self, value: bool) {
        self.place.set32(28, u32::from(value))
    }

    /// Sets [`ModesRef::state`].
    pub fn set_state(self, value: State) {
        self.set_state_code(value.code())
    }

    /// Sets [`ModesRef::state_code`], or the bits of it that there is room for.
    pub fn set_state_code(self, value: i32) {
        self.place.set32(32, value as u32)
    }

    /// Sets [`ModesRef::delay`].
    pub fn set_delay(self, value: i64) {
        self.place.set64(40, value as u64)
    }

    /// All atomic access to [`ModesRef::delay`].
    pub fn atomic_delay(self) -> &'a AtomicI64 {
        self.place.atomic_i64(40)
    }

    /// Sets [`ModesRef::level`].
    pub fn set_level(self, index: usize, value: i32) {
        let index = checked(index, 4);
        let at = 48 + index * 4;
        self.place.set32(at, value as u32)
    }

    /// Sets elements of [`ModesRef::level`] from an index on. Panics if there are fewer.
    pub fn write_level(self, first: usize, from: &[i32]) {
        let first = checked_range(first, from.len(), 4);
        for (index, &value) in (first..).zip(from) {
            let at = 48 + index * 4;
            self.place.set32(at, value as u32);
        }
    }

    /// All atomic access to [`ModesRef::level`].
    pub fn atomic_level(self, index: usize) -> &'a AtomicI32 {
        let index = checked(index, 4);
        let at = 48 + index * 4;
        self.place.atomic_i32(at)
    }

    /// Sets [`ModesRef::cells`].
    pub fn set_cells(self, row: usize, column: usize, value: State) {
        self.set_cells_code(row, column, value.code())
    }

    /// Sets [`ModesRef::cells_code`], or the bits of it that there is room for.
    pub fn set_cells_code(self, row: usize, column: usize, value: i32) {
        let row = checked(row, 2);
        let column = checked(column, 3);
        let index = row * 3 + column;
        let at = 64 + index * 4;
        self.place.set32(at, value as u32)
    }

    /// Sets [`ModesRef::step`].
    pub fn set_step(self, index: usize, value: i16) {
        let index = checked(index, 3);
        let at = 88 + index * 2;
        self.place.set16(at, value as u16)
    }

    /// Sets elements of [`ModesRef::step`] from an index on. Panics if there are fewer.
    pub fn write_step(self, first: usize, from: &[i16]) {
        let first = checked_range(first, from.len(), 3);
        for (index, &value) in (first..).zip(from) {
            let at = 88 + index * 2;
            self.place.set16(at, value as u16);
        }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Modes) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Modes`], attached until this is dropped. Any number of threads may use it.
pub struct SharedModes {
    attachment: Attachment,
}

impl SharedModes {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Modes::SIZE;
        let layout = (size, Modes::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> ModesMut<'_> {
        let place = self.attachment.place();
        let reader = ModesRef { place };
        ModesMut { reader, place }
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

/// As [`SharedModes`], for reading only. It takes no locks.
pub struct SharedModesReadOnly {
    attachment: Attachment,
}

impl SharedModesReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Modes::SIZE;
        let layout = (size, Modes::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> ModesRef<'_> {
        let place = self.attachment.place();
        ModesRef { place }
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
