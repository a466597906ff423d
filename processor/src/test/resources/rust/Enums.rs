//! The struct demo.Enums. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod enums;
//!
//! let shared = enums::SharedEnums::attach(name, &enums::Options::new())?;
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

/// The constants of demo.Enums.State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
pub enum State {
    /// stored as 0.
    NEW = 0,
    /// stored as 1.
    OPEN = 1,
    /// stored as 2.
    CLOSED = 2,
}

impl State {
    /// The constant that is stored as an integer, or that integer if there is none.
    pub fn from_code(code: i32) -> Result<Self, i32> {
        match code {
            0 => Ok(Self::NEW),
            1 => Ok(Self::OPEN),
            2 => Ok(Self::CLOSED),
            _ => Err(code),
        }
    }

    /// The integer that it is stored as.
    pub fn code(self) -> i32 {
        self as i32
    }
}

/// The constants of demo.Enums.Side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
pub enum Side {
    /// stored as 0.
    UNSET = 0,
    /// stored as 66.
    BUY = 66,
    /// stored as 83.
    SELL = 83,
    /// stored as 255.
    NONE = 255,
}

impl Side {
    /// The constant that is stored as an integer, or that integer if there is none.
    pub fn from_code(code: i32) -> Result<Self, i32> {
        match code {
            0 => Ok(Self::UNSET),
            66 => Ok(Self::BUY),
            83 => Ok(Self::SELL),
            255 => Ok(Self::NONE),
            _ => Err(code),
        }
    }

    /// The integer that it is stored as.
    pub fn code(self) -> i32 {
        self as i32
    }
}

/// The constants of demo.Enums.Level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
pub enum Level {
    /// stored as -1.
    LOW = -1,
    /// stored as 0.
    NORMAL = 0,
    /// stored as 32767.
    HIGH = 32767,
    /// stored as -32768.
    UNKNOWN = -32768,
}

impl Level {
    /// The constant that is stored as an integer, or that integer if there is none.
    pub fn from_code(code: i32) -> Result<Self, i32> {
        match code {
            -1 => Ok(Self::LOW),
            0 => Ok(Self::NORMAL),
            32767 => Ok(Self::HIGH),
            -32768 => Ok(Self::UNKNOWN),
            _ => Err(code),
        }
    }

    /// The constant that is stored as an integer, or the one that stands for all others.
    pub fn of(code: i32) -> Self {
        Self::from_code(code).unwrap_or(Self::UNKNOWN)
    }

    /// The integer that it is stored as.
    pub fn code(self) -> i32 {
        self as i32
    }
}

/// The constants of java.lang.Thread.State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
pub enum State_ {
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

impl State_ {
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

/// A copy of the struct demo.Enums.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Enums {
    /// The property `state`, at 0. An integer of [`State`].
    pub state: i32,
    /// The property `side`, at 4. An integer of [`Side`].
    pub side: u8,
    padding_5: [u8; 1],
    /// The property `level`, at 6. An integer of [`Level`].
    pub level: i16,
    /// The property `phase`, at 8. An integer of [`State`].
    pub phase: [u8; 3],
    padding_11: [u8; 1],
    /// The property `grid`, at 12. An integer of [`Level`].
    pub grid: [[i16; 2]; 2],
    /// The property `old`, at 20. An integer of [`State_`].
    pub old: [i32; 2],
    /// The property `big`, at 28. An integer of [`State`], big-endian.
    pub big: [u8; 2],
    padding_30: [u8; 2],
}

impl Enums {
    /// The declared name of the region.
    pub const NAME: &'static str = "Enums";

    /// The size in bytes.
    pub const SIZE: usize = 32;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xa8fe1ba80fa19ab7;

    /// The offset of `state` in bytes.
    pub const STATE_OFFSET: usize = 0;

    /// The offset of `side` in bytes.
    pub const SIDE_OFFSET: usize = 4;

    /// The offset of `level` in bytes.
    pub const LEVEL_OFFSET: usize = 6;

    /// The offset of `phase` in bytes.
    pub const PHASE_OFFSET: usize = 8;

    /// The length of `phase`.
    pub const PHASE_LENGTH: usize = 3;

    /// The offset of `grid` in bytes.
    pub const GRID_OFFSET: usize = 12;

    /// The rows of `grid`.
    pub const GRID_ROWS: usize = 2;

    /// The columns of `grid`.
    pub const GRID_COLUMNS: usize = 2;

    /// The offset of `old` in bytes.
    pub const OLD_OFFSET: usize = 20;

    /// The length of `old`.
    pub const OLD_LENGTH: usize = 2;

    /// The offset of `big` in bytes.
    pub const BIG_OFFSET: usize = 28;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            state: 0,
            side: 0,
            padding_5: [0; 1],
            level: 0,
            phase: [0; 3],
            padding_11: [0; 1],
            grid: [[0; 2]; 2],
            old: [0; 2],
            big: [0; 2],
            padding_30: [0; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> EnumsRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        EnumsRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> EnumsMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = EnumsRef { place };
        EnumsMut { reader, place }
    }
}

impl Default for Enums {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Enums has 32;
    state at 0;
    side at 4;
    padding_5 at 5;
    level at 6;
    phase at 8;
    padding_11 at 11;
    grid at 12;
    old at 20;
    big at 28;
    padding_30 at 30;
}

/// Reads a [`Enums`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct EnumsRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Enums`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct EnumsMut<'a> {
    reader: EnumsRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for EnumsMut<'a> {
    type Target = EnumsRef<'a>;

    fn deref(&self) -> &EnumsRef<'a> {
        &self.reader
    }
}

impl<'a> EnumsRef<'a> {
    /// The property `state`. An integer that no constant is stored as is an error.
    pub fn state(self) -> Result<State, i32> {
        let code = self.state_code();
        State::from_code(code)
    }

    /// The property `state`. The integer as it is stored.
    pub fn state_code(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// The property `side`. An integer that no constant is stored as is an error.
    pub fn side(self) -> Result<Side, i32> {
        let code = self.side_code();
        Side::from_code(code)
    }

    /// The property `side`. The integer as it is stored.
    pub fn side_code(self) -> i32 {
        i32::from(self.place.get8(4))
    }

    /// The property `level`.
    pub fn level(self) -> Level {
        let code = self.level_code();
        Level::of(code)
    }

    /// The property `level`. The integer as it is stored.
    pub fn level_code(self) -> i32 {
        i32::from(self.place.get16(6) as i16)
    }

    /// The property `phase`. An integer that no constant is stored as is an error.
    pub fn phase(self, index: usize) -> Result<State, i32> {
        let code = self.phase_code(index);
        State::from_code(code)
    }

    /// The property `phase`. The integer as it is stored.
    pub fn phase_code(self, index: usize) -> i32 {
        let index = checked(index, 3);
        let at = 8 + index;
        i32::from(self.place.get8(at))
    }

    /// The property `grid`.
    pub fn grid(self, row: usize, column: usize) -> Level {
        let code = self.grid_code(row, column);
        Level::of(code)
    }

    /// The property `grid`. The integer as it is stored.
    pub fn grid_code(self, row: usize, column: usize) -> i32 {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 12 + index * 2;
        i32::from(self.place.get16(at) as i16)
    }

    /// The property `old`. An integer that no constant is stored as is an error.
    pub fn old(self, index: usize) -> Result<State_, i32> {
        let code = self.old_code(index);
        State_::from_code(code)
    }

    /// The property `old`. The integer as it is stored.
    pub fn old_code(self, index: usize) -> i32 {
        let index = checked(index, 2);
        let at = 20 + index * 4;
        self.place.get32(at) as i32
    }

    /// The property `big`. An integer that no constant is stored as is an error.
    pub fn big(self) -> Result<State, i32> {
        let code = self.big_code();
        State::from_code(code)
    }

    /// The property `big`. The integer as it is stored.
    pub fn big_code(self) -> i32 {
        i32::from(u16::from_be(self.place.get16(28)))
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Enums {
        let mut copy = Enums::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> EnumsMut<'a> {
    /// Sets [`EnumsRef::state`].
    pub fn set_state(self, value: State) {
        self.set_state_code(value.code())
    }

    /// Sets [`EnumsRef::state_code`], or the bits of it that there is room for.
    pub fn set_state_code(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// Sets [`EnumsRef::side`].
    pub fn set_side(self, value: Side) {
        self.set_side_code(value.code())
    }

    /// Sets [`EnumsRef::side_code`], or the bits of it that there is room for.
    pub fn set_side_code(self, value: i32) {
        self.place.set8(4, value as u8)
    }

    /// Sets [`EnumsRef::level`].
    pub fn set_level(self, value: Level) {
        self.set_level_code(value.code())
    }

    /// Sets [`EnumsRef::level_code`], or the bits of it that there is room for.
    pub fn set_level_code(self, value: i32) {
        self.place.set16(6, (value as i16) as u16)
    }

    /// Sets [`EnumsRef::phase`].
    pub fn set_phase(self, index: usize, value: State) {
        self.set_phase_code(index, value.code())
    }

    /// Sets [`EnumsRef::phase_code`], or the bits of it that there is room for.
    pub fn set_phase_code(self, index: usize, value: i32) {
        let index = checked(index, 3);
        let at = 8 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets [`EnumsRef::grid`].
    pub fn set_grid(self, row: usize, column: usize, value: Level) {
        self.set_grid_code(row, column, value.code())
    }

    /// Sets [`EnumsRef::grid_code`], or the bits of it that there is room for.
    pub fn set_grid_code(self, row: usize, column: usize, value: i32) {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 12 + index * 2;
        self.place.set16(at, (value as i16) as u16)
    }

    /// Sets [`EnumsRef::old`].
    pub fn set_old(self, index: usize, value: State_) {
        self.set_old_code(index, value.code())
    }

    /// Sets [`EnumsRef::old_code`], or the bits of it that there is room for.
    pub fn set_old_code(self, index: usize, value: i32) {
        let index = checked(index, 2);
        let at = 20 + index * 4;
        self.place.set32(at, value as u32)
    }

    /// Sets [`EnumsRef::big`].
    pub fn set_big(self, value: State) {
        self.set_big_code(value.code())
    }

    /// Sets [`EnumsRef::big_code`], or the bits of it that there is room for.
    pub fn set_big_code(self, value: i32) {
        self.place.set16(28, u16::to_be(value as u16))
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Enums) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Enums`], attached until this is dropped. Any number of threads may use it.
pub struct SharedEnums {
    attachment: Attachment,
}

impl SharedEnums {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Enums::SIZE;
        let layout = (size, Enums::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> EnumsMut<'_> {
        let place = self.attachment.place();
        let reader = EnumsRef { place };
        EnumsMut { reader, place }
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

/// As [`SharedEnums`], for reading only. It takes no locks.
pub struct SharedEnumsReadOnly {
    attachment: Attachment,
}

impl SharedEnumsReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Enums::SIZE;
        let layout = (size, Enums::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> EnumsRef<'_> {
        let place = self.attachment.place();
        EnumsRef { place }
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
