//! The struct demo.Orders.Packet. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod orders_packet;
//!
//! let shared = orders_packet::SharedOrders_Packet::attach(name, &orders_packet::Options::new())?;
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

/// A copy of the struct demo.Orders.Plain.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Orders_Plain {
    /// The property `x`, at 0.
    pub x: i32,
    /// The property `y`, at 4. Its bytes, big-endian.
    pub y: [u8; 4],
}

impl Orders_Plain {
    /// The size in bytes.
    pub const SIZE: usize = 8;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// The offset of `y` in bytes.
    pub const Y_OFFSET: usize = 4;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { x: 0, y: [0; 4] }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Orders_PlainRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Orders_PlainRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Orders_PlainMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Orders_PlainRef { place };
        Orders_PlainMut { reader, place }
    }
}

impl Default for Orders_Plain {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Orders_Plain has 8;
    x at 0;
    y at 4;
}

/// Reads a [`Orders_Plain`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Orders_PlainRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Orders_Plain`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Orders_PlainMut<'a> {
    reader: Orders_PlainRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Orders_PlainMut<'a> {
    type Target = Orders_PlainRef<'a>;

    fn deref(&self) -> &Orders_PlainRef<'a> {
        &self.reader
    }
}

impl<'a> Orders_PlainRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Orders_PlainRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Orders_PlainRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Orders_PlainRef::x`]. To be called after the new value was written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// The property `y`.
    pub fn y(self) -> i32 {
        u32::from_be(self.place.get32(4)) as i32
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Orders_Plain {
        let mut copy = Orders_Plain::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Orders_PlainMut<'a> {
    /// Sets [`Orders_PlainRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Orders_PlainRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`Orders_PlainRef::y`].
    pub fn set_y(self, value: i32) {
        self.place.set32(4, u32::to_be(value as u32))
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Orders_Plain) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.Orders.Packet.
#[derive(Clone, Copy)]
#[repr(C, align(8))]
pub struct Orders_Packet {
    /// The property `port`, at 0. Its bytes, big-endian.
    pub port: [u8; 2],
    /// The property `sign`, at 2. Its bytes, big-endian.
    pub sign: [u8; 2],
    /// The property `address`, at 4. Its bytes, big-endian.
    pub address: [u8; 4],
    /// The property `time`, at 8. Its bytes, big-endian.
    pub time: [u8; 8],
    /// The property `ratio`, at 16. Its bytes, big-endian.
    pub ratio: [u8; 4],
    /// The property `tag`, at 20.
    pub tag: i8,
    /// The property `name`, at 21. The bytes of a text in UTF-8.
    pub name: [u8; 3],
    /// The property `mean`, at 24. Its bytes, big-endian.
    pub mean: [u8; 8],
    /// The property `own`, at 32.
    pub own: i32,
    /// The property `little`, at 36. Its bytes, little-endian.
    pub little: [u8; 4],
    /// The property `plain`, at 40.
    pub plain: Orders_Plain,
    /// The property `level`, at 48. Its bytes, big-endian.
    pub level: [[u8; 4]; 3],
    padding_60: [u8; 4],
    /// The property `cell`, at 64. Its bytes, little-endian.
    pub cell: [[[u8; 8]; 2]; 2],
}

impl Orders_Packet {
    /// The size in bytes.
    pub const SIZE: usize = 96;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xebd155e97c7206b7;

    /// The offset of `port` in bytes.
    pub const PORT_OFFSET: usize = 0;

    /// The offset of `sign` in bytes.
    pub const SIGN_OFFSET: usize = 2;

    /// The offset of `address` in bytes.
    pub const ADDRESS_OFFSET: usize = 4;

    /// The offset of `time` in bytes.
    pub const TIME_OFFSET: usize = 8;

    /// The offset of `ratio` in bytes.
    pub const RATIO_OFFSET: usize = 16;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 20;

    /// The offset of `name` in bytes.
    pub const NAME_OFFSET: usize = 21;

    /// The offset of `mean` in bytes.
    pub const MEAN_OFFSET: usize = 24;

    /// The offset of `own` in bytes.
    pub const OWN_OFFSET: usize = 32;

    /// The offset of `little` in bytes.
    pub const LITTLE_OFFSET: usize = 36;

    /// The offset of `plain` in bytes.
    pub const PLAIN_OFFSET: usize = 40;

    /// The offset of `level` in bytes.
    pub const LEVEL_OFFSET: usize = 48;

    /// The length of `level`.
    pub const LEVEL_LENGTH: usize = 3;

    /// The offset of `cell` in bytes.
    pub const CELL_OFFSET: usize = 64;

    /// The rows of `cell`.
    pub const CELL_ROWS: usize = 2;

    /// The columns of `cell`.
    pub const CELL_COLUMNS: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            port: [0; 2],
            sign: [0; 2],
            address: [0; 4],
            time: [0; 8],
            ratio: [0; 4],
            tag: 0,
            name: [0; 3],
            mean: [0; 8],
            own: 0,
            little: [0; 4],
            plain: Orders_Plain::zeroed(),
            level: [[0; 4]; 3],
            padding_60: [0; 4],
            cell: [[[0; 8]; 2]; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Orders_PacketRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Orders_PacketRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Orders_PacketMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Orders_PacketRef { place };
        Orders_PacketMut { reader, place }
    }
}

impl Default for Orders_Packet {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Orders_Packet has 96;
    port at 0;
    sign at 2;
    address at 4;
    time at 8;
    ratio at 16;
    tag at 20;
    name at 21;
    mean at 24;
    own at 32;
    little at 36;
    plain at 40;
    level at 48;
    padding_60 at 60;
    cell at 64;
}

/// Reads a [`Orders_Packet`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Orders_PacketRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Orders_Packet`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Orders_PacketMut<'a> {
    reader: Orders_PacketRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Orders_PacketMut<'a> {
    type Target = Orders_PacketRef<'a>;

    fn deref(&self) -> &Orders_PacketRef<'a> {
        &self.reader
    }
}

impl<'a> Orders_PacketRef<'a> {
    const TEXT_NAME: Text = Text {
        property: "name",
        size: 3,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `port`.
    pub fn port(self) -> i16 {
        u16::from_be(self.place.get16(0)) as i16
    }

    /// The property `sign`.
    pub fn sign(self) -> u16 {
        u16::from_be(self.place.get16(2))
    }

    /// The property `address`.
    pub fn address(self) -> i32 {
        u32::from_be(self.place.get32(4)) as i32
    }

    /// The property `time`.
    pub fn time(self) -> i64 {
        u64::from_be(self.place.get64(8)) as i64
    }

    /// The property `ratio`.
    pub fn ratio(self) -> f32 {
        f32::from_bits(u32::from_be(self.place.get32(16)))
    }

    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(20) as i8
    }

    /// The property `name`. Bytes that are no text are an error, which has them.
    pub fn name(self) -> Result<String, NotText> {
        let text = Orders_PacketRef::TEXT_NAME;
        text.get(self.place, 21)
    }

    /// The property `name`. The bytes of the text.
    pub fn name_bytes(self) -> Vec<u8> {
        let text = Orders_PacketRef::TEXT_NAME;
        text.bytes(self.place, 21)
    }

    /// The property `mean`.
    pub fn mean(self) -> f64 {
        f64::from_bits(u64::from_be(self.place.get64(24)))
    }

    /// The property `own`.
    pub fn own(self) -> i32 {
        self.place.get32(32) as i32
    }

    /// Reads [`Orders_PacketRef::own`] in order.
    pub fn load_own(self, order: Ordering) -> i32 {
        self.place.atomic_i32(32).load(order)
    }

    /// Waits for as long as [`Orders_PacketRef::own`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_own(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(32, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Orders_PacketRef::own`]. To be called after the new value was
    /// written.
    pub fn wake_own(self) {
        self.place.wake(32)
    }

    /// The property `little`.
    pub fn little(self) -> i32 {
        u32::from_le(self.place.get32(36)) as i32
    }

    /// The property `plain`.
    pub fn plain(self) -> Orders_PlainRef<'a> {
        let place = self.place.part(40, 8);
        Orders_PlainRef { place }
    }

    /// The property `level`.
    pub fn level(self, index: usize) -> i32 {
        let index = checked(index, 3);
        let at = 48 + index * 4;
        u32::from_be(self.place.get32(at)) as i32
    }

    /// Copies elements of [`Self::level`] from an index on, as many as there is room for. Panics if
    /// there are fewer.
    pub fn read_level(self, first: usize, into: &mut [i32]) {
        let first = checked_range(first, into.len(), 3);
        for (index, value) in (first..).zip(into) {
            let at = 48 + index * 4;
            *value = u32::from_be(self.place.get32(at)) as i32;
        }
    }

    /// The property `cell`.
    pub fn cell(self, row: usize, column: usize) -> f64 {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 64 + index * 8;
        f64::from_bits(u64::from_le(self.place.get64(at)))
    }

    /// Copies elements of [`Self::cell`] from an index on, as many as there is room for. They are
    /// counted row by row. Panics if there are fewer.
    pub fn read_cell(self, first: usize, into: &mut [f64]) {
        let first = checked_range(first, into.len(), 4);
        for (index, value) in (first..).zip(into) {
            let at = 64 + index * 8;
            *value = f64::from_bits(u64::from_le(self.place.get64(at)));
        }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Orders_Packet {
        let mut copy = Orders_Packet::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Orders_PacketMut<'a> {
    /// Sets [`Orders_PacketRef::port`].
    pub fn set_port(self, value: i16) {
        self.place.set16(0, u16::to_be(value as u16))
    }

    /// Sets [`Orders_PacketRef::sign`].
    pub fn set_sign(self, value: u16) {
        self.place.set16(2, u16::to_be(value))
    }

    /// Sets [`Orders_PacketRef::address`].
    pub fn set_address(self, value: i32) {
        self.place.set32(4, u32::to_be(value as u32))
    }

    /// Sets [`Orders_PacketRef::time`].
    pub fn set_time(self, value: i64) {
        self.place.set64(8, u64::to_be(value as u64))
    }

    /// Sets [`Orders_PacketRef::ratio`].
    pub fn set_ratio(self, value: f32) {
        self.place.set32(16, u32::to_be(value.to_bits()))
    }

    /// Sets [`Orders_PacketRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(20, value as u8)
    }

    /// Sets [`Orders_PacketRef::name`]. A text that is too long is an error, and nothing is
    /// written.
    pub fn set_name(self, value: &str) -> Result<(), TextError> {
        let text = Orders_PacketRef::TEXT_NAME;
        text.set(self.place, 21, value)
    }

    /// Sets [`Orders_PacketRef::name_bytes`], as they are.
    pub fn set_name_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = Orders_PacketRef::TEXT_NAME;
        text.set_bytes(self.place, 21, value)
    }

    /// Sets [`Orders_PacketRef::mean`].
    pub fn set_mean(self, value: f64) {
        self.place.set64(24, u64::to_be(value.to_bits()))
    }

    /// Sets [`Orders_PacketRef::own`].
    pub fn set_own(self, value: i32) {
        self.place.set32(32, value as u32)
    }

    /// All atomic access to [`Orders_PacketRef::own`].
    pub fn atomic_own(self) -> &'a AtomicI32 {
        self.place.atomic_i32(32)
    }

    /// Sets [`Orders_PacketRef::little`].
    pub fn set_little(self, value: i32) {
        self.place.set32(36, u32::to_le(value as u32))
    }

    /// The property `plain`.
    pub fn plain(self) -> Orders_PlainMut<'a> {
        let place = self.place.part(40, 8);
        let reader = Orders_PlainRef { place };
        Orders_PlainMut { reader, place }
    }

    /// Sets [`Orders_PacketRef::level`].
    pub fn set_level(self, index: usize, value: i32) {
        let index = checked(index, 3);
        let at = 48 + index * 4;
        self.place.set32(at, u32::to_be(value as u32))
    }

    /// Sets elements of [`Orders_PacketRef::level`] from an index on. Panics if there are fewer.
    pub fn write_level(self, first: usize, from: &[i32]) {
        let first = checked_range(first, from.len(), 3);
        for (index, &value) in (first..).zip(from) {
            let at = 48 + index * 4;
            self.place.set32(at, u32::to_be(value as u32));
        }
    }

    /// Sets [`Orders_PacketRef::cell`].
    pub fn set_cell(self, row: usize, column: usize, value: f64) {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 64 + index * 8;
        self.place.set64(at, u64::to_le(value.to_bits()))
    }

    /// Sets elements of [`Orders_PacketRef::cell`] from an index on. They are counted row by row.
    /// Panics if there are fewer.
    pub fn write_cell(self, first: usize, from: &[f64]) {
        let first = checked_range(first, from.len(), 4);
        for (index, &value) in (first..).zip(from) {
            let at = 64 + index * 8;
            self.place.set64(at, u64::to_le(value.to_bits()));
        }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Orders_Packet) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Orders_Packet`], attached until this is dropped. Any number of threads may use it.
pub struct SharedOrders_Packet {
    attachment: Attachment,
}

impl SharedOrders_Packet {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Orders_Packet::SIZE;
        let layout = (size, Orders_Packet::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Orders_PacketMut<'_> {
        let place = self.attachment.place();
        let reader = Orders_PacketRef { place };
        Orders_PacketMut { reader, place }
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

/// As [`SharedOrders_Packet`], for reading only. It takes no locks.
pub struct SharedOrders_PacketReadOnly {
    attachment: Attachment,
}

impl SharedOrders_PacketReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Orders_Packet::SIZE;
        let layout = (size, Orders_Packet::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Orders_PacketRef<'_> {
        let place = self.attachment.place();
        Orders_PacketRef { place }
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

//! The struct demo.Orders.Plain. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod orders_plain;
//!
//! let shared = orders_plain::SharedOrders_Plain::attach(name, &orders_plain::Options::new())?;
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

/// A copy of the struct demo.Orders.Plain.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Orders_Plain {
    /// The property `x`, at 0.
    pub x: i32,
    /// The property `y`, at 4. Its bytes, big-endian.
    pub y: [u8; 4],
}

impl Orders_Plain {
    /// The size in bytes.
    pub const SIZE: usize = 8;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x85397b4123366797;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// The offset of `y` in bytes.
    pub const Y_OFFSET: usize = 4;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self { x: 0, y: [0; 4] }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Orders_PlainRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Orders_PlainRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Orders_PlainMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Orders_PlainRef { place };
        Orders_PlainMut { reader, place }
    }
}

impl Default for Orders_Plain {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Orders_Plain has 8;
    x at 0;
    y at 4;
}

/// Reads a [`Orders_Plain`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Orders_PlainRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Orders_Plain`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Orders_PlainMut<'a> {
    reader: Orders_PlainRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Orders_PlainMut<'a> {
    type Target = Orders_PlainRef<'a>;

    fn deref(&self) -> &Orders_PlainRef<'a> {
        &self.reader
    }
}

impl<'a> Orders_PlainRef<'a> {
    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Orders_PlainRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Orders_PlainRef::x`] has a value, and no longer than a timeout.
    /// Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Orders_PlainRef::x`]. To be called after the new value was written.
    pub fn wake_x(self) {
        self.place.wake(0)
    }

    /// The property `y`.
    pub fn y(self) -> i32 {
        u32::from_be(self.place.get32(4)) as i32
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Orders_Plain {
        let mut copy = Orders_Plain::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Orders_PlainMut<'a> {
    /// Sets [`Orders_PlainRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Orders_PlainRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`Orders_PlainRef::y`].
    pub fn set_y(self, value: i32) {
        self.place.set32(4, u32::to_be(value as u32))
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Orders_Plain) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Orders_Plain`], attached until this is dropped. Any number of threads may use it.
pub struct SharedOrders_Plain {
    attachment: Attachment,
}

impl SharedOrders_Plain {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Orders_Plain::SIZE;
        let layout = (size, Orders_Plain::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Orders_PlainMut<'_> {
        let place = self.attachment.place();
        let reader = Orders_PlainRef { place };
        Orders_PlainMut { reader, place }
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

/// As [`SharedOrders_Plain`], for reading only. It takes no locks.
pub struct SharedOrders_PlainReadOnly {
    attachment: Attachment,
}

impl SharedOrders_PlainReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Orders_Plain::SIZE;
        let layout = (size, Orders_Plain::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Orders_PlainRef<'_> {
        let place = self.attachment.place();
        Orders_PlainRef { place }
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
