//! The struct demo.Odd$.Gr\\u00f6\\u00dfe. Generated from its Java interface: change that, not
//! this.
//!
//! ```ignore
//! mod odd_gr_u00f6_u00dfe;
//!
//! let shared = odd_gr_u00f6_u00dfe::SharedOdd__Gr_u00f6_u00dfe::attach(name, &odd_gr_u00f6_u00dfe::Options::new())?;
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

/// A copy of the struct demo.Odd$.Gr\\u00f6\\u00dfe.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Odd__Gr_u00f6_u00dfe {
    /// The property `int`, at 0.
    pub int: i32,
    /// The property `wait`, at 4.
    pub wait: i32,
    /// The property `region`, at 8.
    pub region: i32,
    /// The property `getX`, at 12.
    pub get_x: i32,
    /// The property `x`, at 16.
    pub x: i32,
    /// The property `1`, at 20.
    pub _1: i32,
    /// The property `_`, at 24.
    pub __: i32,
    /// The property `\u00e4u\u00dferes`, at 28.
    pub _u_eres: i32,
    /// The property `acquireTime`, at 32.
    pub acquire_time: i64,
    /// The property `releaseDate`, at 40.
    pub release_date: i64,
    /// Deprecated. The bytes of a text in UTF-8.
    pub name: [u8; 8],
}

impl Odd__Gr_u00f6_u00dfe {
    /// The size in bytes.
    pub const SIZE: usize = 56;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x00a4c920264f3013;

    /// The offset of `int` in bytes.
    pub const INT_OFFSET: usize = 0;

    /// The offset of `wait` in bytes.
    pub const WAIT_OFFSET: usize = 4;

    /// The offset of `region` in bytes.
    pub const REGION_OFFSET: usize = 8;

    /// The offset of `getX` in bytes.
    pub const GET_X_OFFSET: usize = 12;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 16;

    /// The offset of `1` in bytes.
    pub const _1_OFFSET: usize = 20;

    /// The offset of `_` in bytes.
    pub const __OFFSET: usize = 24;

    /// The offset of `\u00e4u\u00dferes` in bytes.
    pub const _U_ERES_OFFSET: usize = 28;

    /// The offset of `acquireTime` in bytes.
    pub const ACQUIRE_TIME_OFFSET: usize = 32;

    /// The offset of `releaseDate` in bytes.
    pub const RELEASE_DATE_OFFSET: usize = 40;

    /// The offset of `name` in bytes.
    pub const NAME_OFFSET: usize = 48;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            int: 0,
            wait: 0,
            region: 0,
            get_x: 0,
            x: 0,
            _1: 0,
            __: 0,
            _u_eres: 0,
            acquire_time: 0,
            release_date: 0,
            name: [0; 8],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Odd__Gr_u00f6_u00dfeRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Odd__Gr_u00f6_u00dfeRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Odd__Gr_u00f6_u00dfeMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Odd__Gr_u00f6_u00dfeRef { place };
        Odd__Gr_u00f6_u00dfeMut { reader, place }
    }
}

impl Default for Odd__Gr_u00f6_u00dfe {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Odd__Gr_u00f6_u00dfe has 56;
    int at 0;
    wait at 4;
    region at 8;
    get_x at 12;
    x at 16;
    _1 at 20;
    __ at 24;
    _u_eres at 28;
    acquire_time at 32;
    release_date at 40;
    name at 48;
}

/// Reads a [`Odd__Gr_u00f6_u00dfe`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Odd__Gr_u00f6_u00dfeRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Odd__Gr_u00f6_u00dfe`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Odd__Gr_u00f6_u00dfeMut<'a> {
    reader: Odd__Gr_u00f6_u00dfeRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Odd__Gr_u00f6_u00dfeMut<'a> {
    type Target = Odd__Gr_u00f6_u00dfeRef<'a>;

    fn deref(&self) -> &Odd__Gr_u00f6_u00dfeRef<'a> {
        &self.reader
    }
}

impl<'a> Odd__Gr_u00f6_u00dfeRef<'a> {
    const TEXT_NAME: Text = Text {
        property: "name",
        size: 8,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `int`.
    pub fn int(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::int`] in order.
    pub fn load_int(self, order: Ordering) -> i32 {
        self.place.atomic_i32(0).load(order)
    }

    /// Waits for as long as [`Odd__Gr_u00f6_u00dfeRef::int`] has a value, and no longer than a
    /// timeout. Whether it has another one.
    pub fn await_int(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(0, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Odd__Gr_u00f6_u00dfeRef::int`]. To be called after the new value
    /// was written.
    pub fn wake_int(self) {
        self.place.wake(0)
    }

    /// The property `wait`.
    pub fn wait(self) -> i32 {
        self.place.get32(4) as i32
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::wait`] in order.
    pub fn load_wait(self, order: Ordering) -> i32 {
        self.place.atomic_i32(4).load(order)
    }

    /// Waits for as long as [`Odd__Gr_u00f6_u00dfeRef::wait`] has a value, and no longer than a
    /// timeout. Whether it has another one.
    pub fn await_wait(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(4, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Odd__Gr_u00f6_u00dfeRef::wait`]. To be called after the new value
    /// was written.
    pub fn wake_wait(self) {
        self.place.wake(4)
    }

    /// The property `region`.
    pub fn region(self) -> i32 {
        self.place.get32(8) as i32
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::region`] in order.
    pub fn load_region(self, order: Ordering) -> i32 {
        self.place.atomic_i32(8).load(order)
    }

    /// Waits for as long as [`Odd__Gr_u00f6_u00dfeRef::region`] has a value, and no longer than a
    /// timeout. Whether it has another one.
    pub fn await_region(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(8, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Odd__Gr_u00f6_u00dfeRef::region`]. To be called after the new value
    /// was written.
    pub fn wake_region(self) {
        self.place.wake(8)
    }

    /// The property `getX`.
    pub fn get_x(self) -> i32 {
        self.place.get32(12) as i32
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::get_x`] in order.
    pub fn load_get_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(12).load(order)
    }

    /// Waits for as long as [`Odd__Gr_u00f6_u00dfeRef::get_x`] has a value, and no longer than a
    /// timeout. Whether it has another one.
    pub fn await_get_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(12, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Odd__Gr_u00f6_u00dfeRef::get_x`]. To be called after the new value
    /// was written.
    pub fn wake_get_x(self) {
        self.place.wake(12)
    }

    /// The property `x`.
    pub fn x(self) -> i32 {
        self.place.get32(16) as i32
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::x`] in order.
    pub fn load_x(self, order: Ordering) -> i32 {
        self.place.atomic_i32(16).load(order)
    }

    /// Waits for as long as [`Odd__Gr_u00f6_u00dfeRef::x`] has a value, and no longer than a
    /// timeout. Whether it has another one.
    pub fn await_x(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(16, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Odd__Gr_u00f6_u00dfeRef::x`]. To be called after the new value was
    /// written.
    pub fn wake_x(self) {
        self.place.wake(16)
    }

    /// The property `1`.
    pub fn _1(self) -> i32 {
        self.place.get32(20) as i32
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::_1`] in order.
    pub fn load__1(self, order: Ordering) -> i32 {
        self.place.atomic_i32(20).load(order)
    }

    /// Waits for as long as [`Odd__Gr_u00f6_u00dfeRef::_1`] has a value, and no longer than a
    /// timeout. Whether it has another one.
    pub fn await__1(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(20, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Odd__Gr_u00f6_u00dfeRef::_1`]. To be called after the new value was
    /// written.
    pub fn wake__1(self) {
        self.place.wake(20)
    }

    /// The property `_`.
    pub fn __(self) -> i32 {
        self.place.get32(24) as i32
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::__`] in order.
    pub fn load___(self, order: Ordering) -> i32 {
        self.place.atomic_i32(24).load(order)
    }

    /// Waits for as long as [`Odd__Gr_u00f6_u00dfeRef::__`] has a value, and no longer than a
    /// timeout. Whether it has another one.
    pub fn await___(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(24, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Odd__Gr_u00f6_u00dfeRef::__`]. To be called after the new value was
    /// written.
    pub fn wake___(self) {
        self.place.wake(24)
    }

    /// The property `\u00e4u\u00dferes`.
    pub fn _u_eres(self) -> i32 {
        self.place.get32(28) as i32
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::_u_eres`] in order.
    pub fn load__u_eres(self, order: Ordering) -> i32 {
        self.place.atomic_i32(28).load(order)
    }

    /// Waits for as long as [`Odd__Gr_u00f6_u00dfeRef::_u_eres`] has a value, and no longer than a
    /// timeout. Whether it has another one.
    pub fn await__u_eres(self, expected: i32, timeout: Option<Duration>) -> bool {
        self.place.wait(28, expected as u32, timeout)
    }

    /// Wakes all who wait for [`Odd__Gr_u00f6_u00dfeRef::_u_eres`]. To be called after the new
    /// value was written.
    pub fn wake__u_eres(self) {
        self.place.wake(28)
    }

    /// The property `acquireTime`.
    pub fn acquire_time(self) -> i64 {
        self.place.get64(32) as i64
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::acquire_time`] in order.
    pub fn load_acquire_time(self, order: Ordering) -> i64 {
        self.place.atomic_i64(32).load(order)
    }

    /// The property `releaseDate`.
    pub fn release_date(self) -> i64 {
        self.place.get64(40) as i64
    }

    /// Reads [`Odd__Gr_u00f6_u00dfeRef::release_date`] in order.
    pub fn load_release_date(self, order: Ordering) -> i64 {
        self.place.atomic_i64(40).load(order)
    }

    /// Deprecated. Bytes that are no text are an error, which has them.
    #[deprecated]
    pub fn name(self) -> Result<String, NotText> {
        let text = Odd__Gr_u00f6_u00dfeRef::TEXT_NAME;
        text.get(self.place, 48)
    }

    /// Deprecated. The bytes of the text.
    #[deprecated]
    pub fn name_bytes(self) -> Vec<u8> {
        let text = Odd__Gr_u00f6_u00dfeRef::TEXT_NAME;
        text.bytes(self.place, 48)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Odd__Gr_u00f6_u00dfe {
        let mut copy = Odd__Gr_u00f6_u00dfe::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Odd__Gr_u00f6_u00dfeMut<'a> {
    /// Sets [`Odd__Gr_u00f6_u00dfeRef::int`].
    pub fn set_int(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::int`].
    pub fn atomic_int(self) -> &'a AtomicI32 {
        self.place.atomic_i32(0)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::wait`].
    pub fn set_wait(self, value: i32) {
        self.place.set32(4, value as u32)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::wait`].
    pub fn atomic_wait(self) -> &'a AtomicI32 {
        self.place.atomic_i32(4)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::region`].
    pub fn set_region(self, value: i32) {
        self.place.set32(8, value as u32)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::region`].
    pub fn atomic_region(self) -> &'a AtomicI32 {
        self.place.atomic_i32(8)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::get_x`].
    pub fn set_get_x(self, value: i32) {
        self.place.set32(12, value as u32)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::get_x`].
    pub fn atomic_get_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(12)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::x`].
    pub fn set_x(self, value: i32) {
        self.place.set32(16, value as u32)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::x`].
    pub fn atomic_x(self) -> &'a AtomicI32 {
        self.place.atomic_i32(16)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::_1`].
    pub fn set__1(self, value: i32) {
        self.place.set32(20, value as u32)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::_1`].
    pub fn atomic__1(self) -> &'a AtomicI32 {
        self.place.atomic_i32(20)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::__`].
    pub fn set___(self, value: i32) {
        self.place.set32(24, value as u32)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::__`].
    pub fn atomic___(self) -> &'a AtomicI32 {
        self.place.atomic_i32(24)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::_u_eres`].
    pub fn set__u_eres(self, value: i32) {
        self.place.set32(28, value as u32)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::_u_eres`].
    pub fn atomic__u_eres(self) -> &'a AtomicI32 {
        self.place.atomic_i32(28)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::acquire_time`].
    pub fn set_acquire_time(self, value: i64) {
        self.place.set64(32, value as u64)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::acquire_time`].
    pub fn atomic_acquire_time(self) -> &'a AtomicI64 {
        self.place.atomic_i64(32)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::release_date`].
    pub fn set_release_date(self, value: i64) {
        self.place.set64(40, value as u64)
    }

    /// All atomic access to [`Odd__Gr_u00f6_u00dfeRef::release_date`].
    pub fn atomic_release_date(self) -> &'a AtomicI64 {
        self.place.atomic_i64(40)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::name`]. A text that is too long is an error, and nothing is
    /// written.
    #[deprecated]
    pub fn set_name(self, value: &str) -> Result<(), TextError> {
        let text = Odd__Gr_u00f6_u00dfeRef::TEXT_NAME;
        text.set(self.place, 48, value)
    }

    /// Sets [`Odd__Gr_u00f6_u00dfeRef::name_bytes`], as they are.
    #[deprecated]
    pub fn set_name_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = Odd__Gr_u00f6_u00dfeRef::TEXT_NAME;
        text.set_bytes(self.place, 48, value)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Odd__Gr_u00f6_u00dfe) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Odd__Gr_u00f6_u00dfe`], attached until this is dropped. Any number of threads may use it.
pub struct SharedOdd__Gr_u00f6_u00dfe {
    attachment: Attachment,
}

impl SharedOdd__Gr_u00f6_u00dfe {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Odd__Gr_u00f6_u00dfe::SIZE;
        let layout = (size, Odd__Gr_u00f6_u00dfe::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Odd__Gr_u00f6_u00dfeMut<'_> {
        let place = self.attachment.place();
        let reader = Odd__Gr_u00f6_u00dfeRef { place };
        Odd__Gr_u00f6_u00dfeMut { reader, place }
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

/// As [`SharedOdd__Gr_u00f6_u00dfe`], for reading only. It takes no locks.
pub struct SharedOdd__Gr_u00f6_u00dfeReadOnly {
    attachment: Attachment,
}

impl SharedOdd__Gr_u00f6_u00dfeReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Odd__Gr_u00f6_u00dfe::SIZE;
        let layout = (size, Odd__Gr_u00f6_u00dfe::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Odd__Gr_u00f6_u00dfeRef<'_> {
        let place = self.attachment.place();
        Odd__Gr_u00f6_u00dfeRef { place }
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
