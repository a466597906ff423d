//! The struct demo.Shapes.Dot. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod shapes_dot;
//!
//! let shared = shapes_dot::SharedShapes_Dot::attach(name, &shapes_dot::Options::new())?;
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

/// A copy of the struct demo.Shapes.Dot.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Shapes_Dot {
    /// The property `x`, at 0.
    pub x: i16,
    /// The property `label`, at 2. The bytes of a text in UTF-8.
    pub label: [u8; 3],
    padding_5: [u8; 1],
}

impl Shapes_Dot {
    /// The size in bytes.
    pub const SIZE: usize = 6;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x5370a905314497c2;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// The offset of `label` in bytes.
    pub const LABEL_OFFSET: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            label: [0; 3],
            padding_5: [0; 1],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Shapes_DotRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Shapes_DotRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Shapes_DotMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
    }
}

impl Default for Shapes_Dot {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Shapes_Dot has 6;
    x at 0;
    label at 2;
    padding_5 at 5;
}

/// Reads a [`Shapes_Dot`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Shapes_DotRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Shapes_Dot`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Shapes_DotMut<'a> {
    reader: Shapes_DotRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Shapes_DotMut<'a> {
    type Target = Shapes_DotRef<'a>;

    fn deref(&self) -> &Shapes_DotRef<'a> {
        &self.reader
    }
}

impl<'a> Shapes_DotRef<'a> {
    const TEXT_LABEL: Text = Text {
        property: "label",
        size: 3,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `x`.
    pub fn x(self) -> i16 {
        self.place.get16(0) as i16
    }

    /// The property `label`. Bytes that are no text are an error, which has them.
    pub fn label(self) -> Result<String, NotText> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.get(self.place, 2)
    }

    /// The property `label`. The bytes of the text.
    pub fn label_bytes(self) -> Vec<u8> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.bytes(self.place, 2)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Shapes_Dot {
        let mut copy = Shapes_Dot::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Shapes_DotMut<'a> {
    /// Sets [`Shapes_DotRef::x`].
    pub fn set_x(self, value: i16) {
        self.place.set16(0, value as u16)
    }

    /// Sets [`Shapes_DotRef::label`]. A text that is too long is an error, and nothing is written.
    pub fn set_label(self, value: &str) -> Result<(), TextError> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.set(self.place, 2, value)
    }

    /// Sets [`Shapes_DotRef::label_bytes`], as they are.
    pub fn set_label_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.set_bytes(self.place, 2, value)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Shapes_Dot) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Shapes_Dot`], attached until this is dropped. Any number of threads may use it.
pub struct SharedShapes_Dot {
    attachment: Attachment,
}

impl SharedShapes_Dot {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Shapes_Dot::SIZE;
        let layout = (size, Shapes_Dot::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Shapes_DotMut<'_> {
        let place = self.attachment.place();
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
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

/// As [`SharedShapes_Dot`], for reading only. It takes no locks.
pub struct SharedShapes_DotReadOnly {
    attachment: Attachment,
}

impl SharedShapes_DotReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Shapes_Dot::SIZE;
        let layout = (size, Shapes_Dot::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Shapes_DotRef<'_> {
        let place = self.attachment.place();
        Shapes_DotRef { place }
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

//! The struct demo.Shapes.Drawing. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod shapes_drawing;
//!
//! let shared = shapes_drawing::SharedShapes_Drawing::attach(name, &shapes_drawing::Options::new())?;
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

/// A copy of the struct demo.Shapes.Dot.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Shapes_Dot {
    /// The property `x`, at 0.
    pub x: i16,
    /// The property `label`, at 2. The bytes of a text in UTF-8.
    pub label: [u8; 3],
    padding_5: [u8; 1],
}

impl Shapes_Dot {
    /// The size in bytes.
    pub const SIZE: usize = 6;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// The offset of `label` in bytes.
    pub const LABEL_OFFSET: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            label: [0; 3],
            padding_5: [0; 1],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Shapes_DotRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Shapes_DotRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Shapes_DotMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
    }
}

impl Default for Shapes_Dot {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Shapes_Dot has 6;
    x at 0;
    label at 2;
    padding_5 at 5;
}

/// Reads a [`Shapes_Dot`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Shapes_DotRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Shapes_Dot`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Shapes_DotMut<'a> {
    reader: Shapes_DotRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Shapes_DotMut<'a> {
    type Target = Shapes_DotRef<'a>;

    fn deref(&self) -> &Shapes_DotRef<'a> {
        &self.reader
    }
}

impl<'a> Shapes_DotRef<'a> {
    const TEXT_LABEL: Text = Text {
        property: "label",
        size: 3,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `x`.
    pub fn x(self) -> i16 {
        self.place.get16(0) as i16
    }

    /// The property `label`. Bytes that are no text are an error, which has them.
    pub fn label(self) -> Result<String, NotText> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.get(self.place, 2)
    }

    /// The property `label`. The bytes of the text.
    pub fn label_bytes(self) -> Vec<u8> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.bytes(self.place, 2)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Shapes_Dot {
        let mut copy = Shapes_Dot::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Shapes_DotMut<'a> {
    /// Sets [`Shapes_DotRef::x`].
    pub fn set_x(self, value: i16) {
        self.place.set16(0, value as u16)
    }

    /// Sets [`Shapes_DotRef::label`]. A text that is too long is an error, and nothing is written.
    pub fn set_label(self, value: &str) -> Result<(), TextError> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.set(self.place, 2, value)
    }

    /// Sets [`Shapes_DotRef::label_bytes`], as they are.
    pub fn set_label_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.set_bytes(self.place, 2, value)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Shapes_Dot) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.Shapes.Line.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Shapes_Line {
    /// The property `from`, at 0.
    pub from: Shapes_Dot,
    /// The property `via`, at 6.
    pub via: [Shapes_Dot; 2],
    /// The property `weight`, at 18.
    pub weight: [i8; 2],
}

impl Shapes_Line {
    /// The size in bytes.
    pub const SIZE: usize = 20;

    /// The offset of `from` in bytes.
    pub const FROM_OFFSET: usize = 0;

    /// The offset of `via` in bytes.
    pub const VIA_OFFSET: usize = 6;

    /// The length of `via`.
    pub const VIA_LENGTH: usize = 2;

    /// The offset of `weight` in bytes.
    pub const WEIGHT_OFFSET: usize = 18;

    /// The length of `weight`.
    pub const WEIGHT_LENGTH: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            from: Shapes_Dot::zeroed(),
            via: [Shapes_Dot::zeroed(); 2],
            weight: [0; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Shapes_LineRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Shapes_LineRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Shapes_LineMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Shapes_LineRef { place };
        Shapes_LineMut { reader, place }
    }
}

impl Default for Shapes_Line {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Shapes_Line has 20;
    from at 0;
    via at 6;
    weight at 18;
}

/// Reads a [`Shapes_Line`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Shapes_LineRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Shapes_Line`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Shapes_LineMut<'a> {
    reader: Shapes_LineRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Shapes_LineMut<'a> {
    type Target = Shapes_LineRef<'a>;

    fn deref(&self) -> &Shapes_LineRef<'a> {
        &self.reader
    }
}

impl<'a> Shapes_LineRef<'a> {
    /// The property `from`.
    pub fn from_(self) -> Shapes_DotRef<'a> {
        let place = self.place.part(0, 6);
        Shapes_DotRef { place }
    }

    /// The property `via`.
    pub fn via(self, index: usize) -> Shapes_DotRef<'a> {
        let index = checked(index, 2);
        let at = 6 + index * 6;
        let place = self.place.part(at, 6);
        Shapes_DotRef { place }
    }

    /// The property `weight`.
    pub fn weight(self, index: usize) -> i8 {
        let index = checked(index, 2);
        let at = 18 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::weight`] from an index on, as many as there is room for. Panics
    /// if there are fewer.
    pub fn read_weight(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 2);
        for (index, value) in (first..).zip(into) {
            let at = 18 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Shapes_Line {
        let mut copy = Shapes_Line::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Shapes_LineMut<'a> {
    /// The property `from`.
    pub fn from_(self) -> Shapes_DotMut<'a> {
        let place = self.place.part(0, 6);
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
    }

    /// The property `via`.
    pub fn via(self, index: usize) -> Shapes_DotMut<'a> {
        let index = checked(index, 2);
        let at = 6 + index * 6;
        let place = self.place.part(at, 6);
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
    }

    /// Sets [`Shapes_LineRef::weight`].
    pub fn set_weight(self, index: usize, value: i8) {
        let index = checked(index, 2);
        let at = 18 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`Shapes_LineRef::weight`] from an index on. Panics if there are fewer.
    pub fn write_weight(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 2);
        for (index, &value) in (first..).zip(from) {
            let at = 18 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Shapes_Line) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.Shapes.Drawing.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Shapes_Drawing {
    /// The property `tag`, at 0.
    pub tag: i8,
    padding_1: [u8; 1],
    /// The property `line`, at 2.
    pub line: Shapes_Line,
    /// The property `cell`, at 22.
    pub cell: [[Shapes_Dot; 2]; 2],
    padding_46: [u8; 2],
    /// The property `end`, at 48.
    pub end: i64,
}

impl Shapes_Drawing {
    /// The size in bytes.
    pub const SIZE: usize = 56;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x4cff951f8f5917f5;

    /// The offset of `tag` in bytes.
    pub const TAG_OFFSET: usize = 0;

    /// The offset of `line` in bytes.
    pub const LINE_OFFSET: usize = 2;

    /// The offset of `cell` in bytes.
    pub const CELL_OFFSET: usize = 22;

    /// The rows of `cell`.
    pub const CELL_ROWS: usize = 2;

    /// The columns of `cell`.
    pub const CELL_COLUMNS: usize = 2;

    /// The offset of `end` in bytes.
    pub const END_OFFSET: usize = 48;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            tag: 0,
            padding_1: [0; 1],
            line: Shapes_Line::zeroed(),
            cell: [[Shapes_Dot::zeroed(); 2]; 2],
            padding_46: [0; 2],
            end: 0,
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Shapes_DrawingRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Shapes_DrawingRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Shapes_DrawingMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Shapes_DrawingRef { place };
        Shapes_DrawingMut { reader, place }
    }
}

impl Default for Shapes_Drawing {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Shapes_Drawing has 56;
    tag at 0;
    padding_1 at 1;
    line at 2;
    cell at 22;
    padding_46 at 46;
    end at 48;
}

/// Reads a [`Shapes_Drawing`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Shapes_DrawingRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Shapes_Drawing`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Shapes_DrawingMut<'a> {
    reader: Shapes_DrawingRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Shapes_DrawingMut<'a> {
    type Target = Shapes_DrawingRef<'a>;

    fn deref(&self) -> &Shapes_DrawingRef<'a> {
        &self.reader
    }
}

impl<'a> Shapes_DrawingRef<'a> {
    /// The property `tag`.
    pub fn tag(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `line`.
    pub fn line(self) -> Shapes_LineRef<'a> {
        let place = self.place.part(2, 20);
        Shapes_LineRef { place }
    }

    /// The property `cell`.
    pub fn cell(self, row: usize, column: usize) -> Shapes_DotRef<'a> {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 22 + index * 6;
        let place = self.place.part(at, 6);
        Shapes_DotRef { place }
    }

    /// The property `end`.
    pub fn end(self) -> i64 {
        self.place.get64(48) as i64
    }

    /// Reads [`Shapes_DrawingRef::end`] in order.
    pub fn load_end(self, order: Ordering) -> i64 {
        self.place.atomic_i64(48).load(order)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Shapes_Drawing {
        let mut copy = Shapes_Drawing::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Shapes_DrawingMut<'a> {
    /// Sets [`Shapes_DrawingRef::tag`].
    pub fn set_tag(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// The property `line`.
    pub fn line(self) -> Shapes_LineMut<'a> {
        let place = self.place.part(2, 20);
        let reader = Shapes_LineRef { place };
        Shapes_LineMut { reader, place }
    }

    /// The property `cell`.
    pub fn cell(self, row: usize, column: usize) -> Shapes_DotMut<'a> {
        let row = checked(row, 2);
        let column = checked(column, 2);
        let index = row * 2 + column;
        let at = 22 + index * 6;
        let place = self.place.part(at, 6);
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
    }

    /// Sets [`Shapes_DrawingRef::end`].
    pub fn set_end(self, value: i64) {
        self.place.set64(48, value as u64)
    }

    /// All atomic access to [`Shapes_DrawingRef::end`].
    pub fn atomic_end(self) -> &'a AtomicI64 {
        self.place.atomic_i64(48)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Shapes_Drawing) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Shapes_Drawing`], attached until this is dropped. Any number of threads may use it.
pub struct SharedShapes_Drawing {
    attachment: Attachment,
}

impl SharedShapes_Drawing {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Shapes_Drawing::SIZE;
        let layout = (size, Shapes_Drawing::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Shapes_DrawingMut<'_> {
        let place = self.attachment.place();
        let reader = Shapes_DrawingRef { place };
        Shapes_DrawingMut { reader, place }
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

/// As [`SharedShapes_Drawing`], for reading only. It takes no locks.
pub struct SharedShapes_DrawingReadOnly {
    attachment: Attachment,
}

impl SharedShapes_DrawingReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Shapes_Drawing::SIZE;
        let layout = (size, Shapes_Drawing::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Shapes_DrawingRef<'_> {
        let place = self.attachment.place();
        Shapes_DrawingRef { place }
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

//! The struct demo.Shapes.Line. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod shapes_line;
//!
//! let shared = shapes_line::SharedShapes_Line::attach(name, &shapes_line::Options::new())?;
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

/// A copy of the struct demo.Shapes.Dot.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Shapes_Dot {
    /// The property `x`, at 0.
    pub x: i16,
    /// The property `label`, at 2. The bytes of a text in UTF-8.
    pub label: [u8; 3],
    padding_5: [u8; 1],
}

impl Shapes_Dot {
    /// The size in bytes.
    pub const SIZE: usize = 6;

    /// The offset of `x` in bytes.
    pub const X_OFFSET: usize = 0;

    /// The offset of `label` in bytes.
    pub const LABEL_OFFSET: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            x: 0,
            label: [0; 3],
            padding_5: [0; 1],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Shapes_DotRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Shapes_DotRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Shapes_DotMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
    }
}

impl Default for Shapes_Dot {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Shapes_Dot has 6;
    x at 0;
    label at 2;
    padding_5 at 5;
}

/// Reads a [`Shapes_Dot`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Shapes_DotRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Shapes_Dot`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Shapes_DotMut<'a> {
    reader: Shapes_DotRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Shapes_DotMut<'a> {
    type Target = Shapes_DotRef<'a>;

    fn deref(&self) -> &Shapes_DotRef<'a> {
        &self.reader
    }
}

impl<'a> Shapes_DotRef<'a> {
    const TEXT_LABEL: Text = Text {
        property: "label",
        size: 3,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `x`.
    pub fn x(self) -> i16 {
        self.place.get16(0) as i16
    }

    /// The property `label`. Bytes that are no text are an error, which has them.
    pub fn label(self) -> Result<String, NotText> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.get(self.place, 2)
    }

    /// The property `label`. The bytes of the text.
    pub fn label_bytes(self) -> Vec<u8> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.bytes(self.place, 2)
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Shapes_Dot {
        let mut copy = Shapes_Dot::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Shapes_DotMut<'a> {
    /// Sets [`Shapes_DotRef::x`].
    pub fn set_x(self, value: i16) {
        self.place.set16(0, value as u16)
    }

    /// Sets [`Shapes_DotRef::label`]. A text that is too long is an error, and nothing is written.
    pub fn set_label(self, value: &str) -> Result<(), TextError> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.set(self.place, 2, value)
    }

    /// Sets [`Shapes_DotRef::label_bytes`], as they are.
    pub fn set_label_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = Shapes_DotRef::TEXT_LABEL;
        text.set_bytes(self.place, 2, value)
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Shapes_Dot) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A copy of the struct demo.Shapes.Line.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Shapes_Line {
    /// The property `from`, at 0.
    pub from: Shapes_Dot,
    /// The property `via`, at 6.
    pub via: [Shapes_Dot; 2],
    /// The property `weight`, at 18.
    pub weight: [i8; 2],
}

impl Shapes_Line {
    /// The size in bytes.
    pub const SIZE: usize = 20;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xcc97237ad3d20d45;

    /// The offset of `from` in bytes.
    pub const FROM_OFFSET: usize = 0;

    /// The offset of `via` in bytes.
    pub const VIA_OFFSET: usize = 6;

    /// The length of `via`.
    pub const VIA_LENGTH: usize = 2;

    /// The offset of `weight` in bytes.
    pub const WEIGHT_OFFSET: usize = 18;

    /// The length of `weight`.
    pub const WEIGHT_LENGTH: usize = 2;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            from: Shapes_Dot::zeroed(),
            via: [Shapes_Dot::zeroed(); 2],
            weight: [0; 2],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> Shapes_LineRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        Shapes_LineRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> Shapes_LineMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = Shapes_LineRef { place };
        Shapes_LineMut { reader, place }
    }
}

impl Default for Shapes_Line {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Shapes_Line has 20;
    from at 0;
    via at 6;
    weight at 18;
}

/// Reads a [`Shapes_Line`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct Shapes_LineRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Shapes_Line`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct Shapes_LineMut<'a> {
    reader: Shapes_LineRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for Shapes_LineMut<'a> {
    type Target = Shapes_LineRef<'a>;

    fn deref(&self) -> &Shapes_LineRef<'a> {
        &self.reader
    }
}

impl<'a> Shapes_LineRef<'a> {
    /// The property `from`.
    pub fn from_(self) -> Shapes_DotRef<'a> {
        let place = self.place.part(0, 6);
        Shapes_DotRef { place }
    }

    /// The property `via`.
    pub fn via(self, index: usize) -> Shapes_DotRef<'a> {
        let index = checked(index, 2);
        let at = 6 + index * 6;
        let place = self.place.part(at, 6);
        Shapes_DotRef { place }
    }

    /// The property `weight`.
    pub fn weight(self, index: usize) -> i8 {
        let index = checked(index, 2);
        let at = 18 + index;
        self.place.get8(at) as i8
    }

    /// Copies elements of [`Self::weight`] from an index on, as many as there is room for. Panics
    /// if there are fewer.
    pub fn read_weight(self, first: usize, into: &mut [i8]) {
        let first = checked_range(first, into.len(), 2);
        for (index, value) in (first..).zip(into) {
            let at = 18 + index;
            *value = self.place.get8(at) as i8;
        }
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Shapes_Line {
        let mut copy = Shapes_Line::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> Shapes_LineMut<'a> {
    /// The property `from`.
    pub fn from_(self) -> Shapes_DotMut<'a> {
        let place = self.place.part(0, 6);
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
    }

    /// The property `via`.
    pub fn via(self, index: usize) -> Shapes_DotMut<'a> {
        let index = checked(index, 2);
        let at = 6 + index * 6;
        let place = self.place.part(at, 6);
        let reader = Shapes_DotRef { place };
        Shapes_DotMut { reader, place }
    }

    /// Sets [`Shapes_LineRef::weight`].
    pub fn set_weight(self, index: usize, value: i8) {
        let index = checked(index, 2);
        let at = 18 + index;
        self.place.set8(at, value as u8)
    }

    /// Sets elements of [`Shapes_LineRef::weight`] from an index on. Panics if there are fewer.
    pub fn write_weight(self, first: usize, from: &[i8]) {
        let first = checked_range(first, from.len(), 2);
        for (index, &value) in (first..).zip(from) {
            let at = 18 + index;
            self.place.set8(at, value as u8);
        }
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Shapes_Line) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Shapes_Line`], attached until this is dropped. Any number of threads may use it.
pub struct SharedShapes_Line {
    attachment: Attachment,
}

impl SharedShapes_Line {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Shapes_Line::SIZE;
        let layout = (size, Shapes_Line::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> Shapes_LineMut<'_> {
        let place = self.attachment.place();
        let reader = Shapes_LineRef { place };
        Shapes_LineMut { reader, place }
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

/// As [`SharedShapes_Line`], for reading only. It takes no locks.
pub struct SharedShapes_LineReadOnly {
    attachment: Attachment,
}

impl SharedShapes_LineReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Shapes_Line::SIZE;
        let layout = (size, Shapes_Line::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> Shapes_LineRef<'_> {
        let place = self.attachment.place();
        Shapes_LineRef { place }
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
