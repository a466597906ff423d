//! The struct demo.Account. Generated from its Java interface: change that, not this.
//!
//! ```ignore
//! mod account;
//!
//! let shared = account::SharedAccount::attach(name, &account::Options::new())?;
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

/// The constants of demo.Account.State.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(i32)]
pub enum State {
    /// stored as 0.
    CLOSED = 0,
    /// stored as 1.
    OPEN = 1,
}

impl State {
    /// The constant that is stored as an integer, or that integer if there is none.
    pub fn from_code(code: i32) -> Result<Self, i32> {
        match code {
            0 => Ok(Self::CLOSED),
            1 => Ok(Self::OPEN),
            _ => Err(code),
        }
    }

    /// The integer that it is stored as.
    pub fn code(self) -> i32 {
        self as i32
    }
}

/// An account with a lock of each kind, in the order of the declaration.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub struct Account {
    /// How it is. An integer of [`State`].
    pub state: i32,
    /// Protects the balance. Of no use in a copy.
    pub lock: u32,
    /// The balance.
    pub balance: i64,
    padding_16: [u8; 48],
    /// Returns who reads and who writes. Of no use in a copy.
    pub readers: [u32; 16],
    /// Returns what counts the updates. Of no use in a copy.
    pub sequence: [u32; 2],
    /// Returns a lock that came later. Of no use in a copy.
    pub second: u32,
    padding_140: [u8; 52],
}

impl Account {
    /// The declared name of the region.
    pub const NAME: &'static str = "account";

    /// The size in bytes.
    pub const SIZE: usize = 192;

    /// By which processes find out whether they mean the same layout.
    pub const FINGERPRINT: u64 = 0x325790c9586577a9;

    /// The offset of `state` in bytes.
    pub const STATE_OFFSET: usize = 0;

    /// The offset of `lock` in bytes.
    pub const LOCK_OFFSET: usize = 4;

    /// The offset of `balance` in bytes.
    pub const BALANCE_OFFSET: usize = 8;

    /// The offset of `readers` in bytes.
    pub const READERS_OFFSET: usize = 64;

    /// The offset of `sequence` in bytes.
    pub const SEQUENCE_OFFSET: usize = 128;

    /// The offset of `second` in bytes.
    pub const SECOND_OFFSET: usize = 136;

    /// One whose bytes are all zero, as those of a new region.
    pub const fn zeroed() -> Self {
        Self {
            state: 0,
            lock: 0,
            balance: 0,
            padding_16: [0; 48],
            readers: [0; 16],
            sequence: [0; 2],
            second: 0,
            padding_140: [0; 52],
        }
    }

    /// What reads all properties of this copy.
    pub fn view(&self) -> AccountRef<'_> {
        // SAFETY: these are the bytes of the value, and nobody writes them for as long.
        let place = unsafe { Place::of_value(self) };
        AccountRef { place }
    }

    /// What reads and writes all properties of this copy.
    pub fn view_mut(&mut self) -> AccountMut<'_> {
        // SAFETY: these are the bytes of the value, any bytes are one, and nobody else has it.
        let place = unsafe { Place::of_mut(self) };
        let reader = AccountRef { place };
        AccountMut { reader, place }
    }
}

impl Default for Account {
    fn default() -> Self {
        Self::zeroed()
    }
}

assert_layout! { Account has 192;
    state at 0;
    lock at 4;
    balance at 8;
    padding_16 at 16;
    readers at 64;
    sequence at 128;
    second at 136;
    padding_140 at 140;
}

/// Reads a [`Account`] where it lies, while others may write it.
#[derive(Clone, Copy)]
pub struct AccountRef<'a> {
    place: Place<'a>,
}

/// Reads and writes a [`Account`] where it lies, while others may do so.
#[derive(Clone, Copy)]
pub struct AccountMut<'a> {
    reader: AccountRef<'a>,
    place: Place<'a>,
}

impl<'a> Deref for AccountMut<'a> {
    type Target = AccountRef<'a>;

    fn deref(&self) -> &AccountRef<'a> {
        &self.reader
    }
}

impl<'a> AccountRef<'a> {
    /// How it is. An integer that no constant is stored as is an error.
    pub fn state(self) -> Result<State, i32> {
        let code = self.state_code();
        State::from_code(code)
    }

    /// How it is. The integer as it is stored.
    pub fn state_code(self) -> i32 {
        self.place.get32(0) as i32
    }

    /// The balance.
    pub fn balance(self) -> i64 {
        self.place.get64(8) as i64
    }

    /// Reads [`AccountRef::balance`] in order.
    pub fn load_balance(self, order: Ordering) -> i64 {
        self.place.atomic_i64(8).load(order)
    }

    /// Returns what counts the updates.
    pub fn sequence(self) -> SequenceRef<'a> {
        SequenceRef::new(self.place, 128)
    }

    /// A copy as one update left it, within the time that the region was attached with.
    pub fn snapshot(self) -> Result<Account, Error> {
        self.snapshot_for(self.place.timeout())
    }

    /// A copy as one update left it, within a time, or without a limit.
    pub fn snapshot_for(self, timeout: Option<Duration>) -> Result<Account, Error> {
        let mut copy = Account::zeroed();
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
        let sequence = SequenceRef::new(self.place, 128);
        sequence.read(timeout, || values(self))
    }
}

impl<'a> AccountMut<'a> {
    /// Sets [`AccountRef::state`].
    pub fn set_state(self, value: State) {
        self.set_state_code(value.code())
    }

    /// Sets [`AccountRef::state_code`], or the bits of it that there is room for.
    pub fn set_state_code(self, value: i32) {
        self.place.set32(0, value as u32)
    }

    /// Protects the balance.
    pub fn lock(self) -> Lock<'a> {
        Lock::new(self.place, 4)
    }

    /// Sets [`AccountRef::balance`].
    pub fn set_balance(self, value: i64) {
        self.place.set64(8, value as u64)
    }

    /// All atomic access to [`AccountRef::balance`].
    pub fn atomic_balance(self) -> &'a AtomicI64 {
        self.place.atomic_i64(8)
    }

    /// Returns who reads and who writes.
    pub fn readers(self) -> ReadWriteLock<'a> {
        ReadWriteLock::new(self.place, 64)
    }

    /// Returns what counts the updates.
    pub fn sequence(self) -> Sequence<'a> {
        Sequence::new(self.place, 128, true)
    }

    /// Returns a lock that came later.
    pub fn second(self) -> Lock<'a> {
        Lock::new(self.place, 136)
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
        let sequence = Sequence::new(self.place, 128, true);
        sequence.update(timeout, || values(self))
    }

    /// As [`Self::update`], after a writer has died. All values have to be set.
    pub fn take_over<R>(self, values: impl FnOnce(Self) -> R) -> Result<R, Error> {
        let sequence = Sequence::new(self.place, 128, true);
        sequence.update_after_death(|| values(self))
    }
}

/// A region with a [`Account`], attached until this is dropped. Any number of threads may use it.
pub struct SharedAccount {
    attachment: Attachment,
}

impl SharedAccount {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Account::SIZE;
        let layout = (size, Account::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, false)?;
        Ok(Self { attachment })
    }

    /// What reads and writes the struct.
    pub fn data(&self) -> AccountMut<'_> {
        let place = self.attachment.place();
        let reader = AccountRef { place };
        AccountMut { reader, place }
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

/// As [`SharedAccount`], for reading only. It takes no locks.
pub struct SharedAccountReadOnly {
    attachment: Attachment,
}

impl SharedAccountReadOnly {
    /// Attaches to the region of that name, which another process has created.
    pub fn attach(name: &str, options: &Options) -> Result<Self, Error> {
        let size = Account::SIZE;
        let layout = (size, Account::FINGERPRINT);
        let attachment = Attachment::open(name, layout, options, true)?;
        Ok(Self { attachment })
    }

    /// What reads the struct.
    pub fn data(&self) -> AccountRef<'_> {
        let place = self.attachment.place();
        AccountRef { place }
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
