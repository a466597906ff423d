//! The struct demo.Quote. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod quote;
//!
//! let shared = quote::SharedQuote::attach(name, &quote::Options::new())?;
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

/// Fluent, packed, explicit offsets out of order, a gap.
#[derive(Clone, Copy)]
#[repr(C, packed)]
pub struct Quote {
    /// The property `kind`, at 0.
    pub kind: i8,
    /// The property `symbol`, at 1. The bytes of a text in UTF-8.
    pub symbol: [u8; 4],
    padding_5: [u8; 4],
    /// The property `price`, at 9.
    pub price: f64,
    /// The property `settle`, at 17.
    pub settle: i32,
    /// The property `island`, at 21.
    pub island: u8,
}

impl Quote {
    /// The declared name of the region.
    pub const NAME: &'static str = "Quote";

    /// The size in bytes.
    pub const SIZE: usize = 22;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0xa8642b6f16bcb857;

    /// The offset of `price` in bytes.
    pub const PRICE_OFFSET: usize = 9;

    /// The offset of `kind` in bytes.
    pub const KIND_OFFSET: usize = 0;

    /// The offset of `symbol` in bytes.
    pub const SYMBOL_OFFSET: usize = 1;

    /// The offset of `settle` in bytes.
    pub const SETTLE_OFFSET: usize = 17;

    /// The offset of `island` in bytes.
    pub const ISLAND_OFFSET: usize = 21;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            kind: 0,
            symbol: [0; 4],
            padding_5: [0; 4],
            price: 0.0,
            settle: 0,
            island: 0,
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> QuoteRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        QuoteRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> QuoteMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = QuoteRef { place };
        QuoteMut { reader, place }
    }
}

impl Default for Quote {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Quote has 22;
    kind at 0;
    symbol at 1;
    padding_5 at 5;
    price at 9;
    settle at 17;
    island at 21;
}

/// Reads a [`Quote`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct QuoteRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Quote`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct QuoteMut<'a> {
    reader: QuoteRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for QuoteMut<'a> {
    type Target = QuoteRef<'a>;

    fn deref(&self) -> &QuoteRef<'a> {
        &self.reader
    }
}

impl<'a> QuoteRef<'a> {
    const TEXT_SYMBOL: Text = Text {
        property: "symbol",
        size: 4,
        charset: Charset::Utf8,
        form: Form::Terminated,
        truncates: false,
    };

    /// The property `price`.
    pub fn price(self) -> f64 {
        f64::from_bits(self.place.get64(9))
    }

    /// The property `kind`.
    pub fn kind(self) -> i8 {
        self.place.get8(0) as i8
    }

    /// The property `symbol`. Bytes that are no text are an error, which has them.
    pub fn symbol(self) -> Result<String, NotText> {
        let text = QuoteRef::TEXT_SYMBOL;
        text.get(self.place, 1)
    }

    /// The property `symbol`. The bytes of the text.
    pub fn symbol_bytes(self) -> Vec<u8> {
        let text = QuoteRef::TEXT_SYMBOL;
        text.bytes(self.place, 1)
    }

    /// The property `settle`.
    pub fn settle(self) -> i32 {
        self.place.get32(17) as i32
    }

    /// The property `island`.
    pub fn island(self) -> bool {
        self.place.get8(21) != 0
    }

    /// A copy of all bytes, of which others may have written some meanwhile.
    pub fn snapshot(self) -> Quote {
        let mut copy = Quote::zeroed();
        // SAFETY: any bytes are a value.
        unsafe { self.place.copy_to(&mut copy) };
        copy
    }
}

impl<'a> QuoteMut<'a> {
    /// Sets [`QuoteRef::price`].
    pub fn set_price(self, value: f64) {
        self.place.set64(9, value.to_bits())
    }

    /// Sets [`QuoteRef::kind`].
    pub fn set_kind(self, value: i8) {
        self.place.set8(0, value as u8)
    }

    /// Sets [`QuoteRef::symbol`]. A text that is too long is an error, and nothing is written.
    pub fn set_symbol(self, value: &str) -> Result<(), TextError> {
        let text = QuoteRef::TEXT_SYMBOL;
        text.set(self.place, 1, value)
    }

    /// Sets [`QuoteRef::symbol_bytes`], as they are.
    pub fn set_symbol_bytes(self, value: &[u8]) -> Result<(), TextError> {
        let text = QuoteRef::TEXT_SYMBOL;
        text.set_bytes(self.place, 1, value)
    }

    /// Sets [`QuoteRef::settle`].
    pub fn set_settle(self, value: i32) {
        self.place.set32(17, value as u32)
    }

    /// Sets [`QuoteRef::island`].
    pub fn set_island(self, value: bool) {
        self.place.set8(21, u8::from(value))
    }

    /// Sets all bytes.
    pub fn copy_from(self, value: &Quote) {
        // SAFETY: a value has no implicit padding, so that all its bytes have values.
        unsafe { self.place.copy_from(value) }
    }
}

/// A region with a [`Quote`], attached until this is dropped. Any number of threads may use it.
pub struct SharedQuote {
    attachment: Attachment,
}

impl SharedQuote {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Quote::SIZE;
        let layout = (size, Quote::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> QuoteMut<'_> {
        let place = self.attachment.place();
        let reader = QuoteRef { place };
        QuoteMut { reader, place }
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

/// As [`SharedQuote`], for reading only. It takes no locks.
pub struct SharedQuoteReadOnly {
    attachment: Attachment,
}

impl SharedQuoteReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Quote::SIZE;
        let layout = (size, Quote::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> QuoteRef<'_> {
        let place = self.attachment.place();
        QuoteRef { place }
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
