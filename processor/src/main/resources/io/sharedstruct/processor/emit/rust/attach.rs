/// Regions, and what can be wrong with them.
mod attach {
    use super::memory::{Place, Timer};
    use super::system::System;
    use std::error;
    use std::fmt;
    use std::io;
    use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
    use std::time::Duration;

    /// How a region is attached.
    #[derive(Clone, Debug)]
    pub struct Options {
        timeout: Duration,
        any_owner: bool,
    }

    impl Options {
        /// Five seconds, and regions of this user only.
        pub fn new() -> Self {
            Options {
                timeout: Duration::from_secs(5),
                any_owner: false,
            }
        }

        /// How long to wait for a creator, for others that open or close, and in `snapshot` for writers. Zero tries once.
        pub fn timeout(mut self, timeout: Duration) -> Self {
            self.timeout = timeout;
            self
        }

        /// Whether a region of another user will do, or one that others may write to. Who may do so can crash this
        /// program.
        pub fn any_owner(mut self, any: bool) -> Self {
            self.any_owner = any;
            self
        }
    }

    impl Default for Options {
        fn default() -> Self {
            Self::new()
        }
    }

    /// What can go wrong with a region.
    #[derive(Debug)]
    #[non_exhaustive]
    pub enum Error {
        /// The system can't have a region of that name.
        BadName {
            /// The name.
            name: String,
        },
        /// There is no region of that name, or only what killed processes left of one.
        NoRegion {
            /// The name.
            name: String,
        },
        /// Another process was still creating, opening or closing it when the time was up.
        Busy {
            /// The name of the region.
            name: String,
        },
        /// It was created with another layout.
        OtherLayout {
            /// The name of the region.
            name: String,
            /// The fingerprint of the layout here.
            expected: u64,
            /// The fingerprint of its layout, if it still says that.
            found: Option<u64>,
        },
        /// It was created by another version of SharedStruct.
        OtherVersion {
            /// The name of the region.
            name: String,
            /// The version of its footer.
            version: u16,
        },
        /// It is smaller than the struct.
        TooSmall {
            /// The name of the region.
            name: String,
            /// The bytes of the struct.
            needed: u64,
            /// The bytes of the region.
            found: u64,
        },
        /// It belongs to another user, others may write to it, or this process may not open it.
        Forbidden {
            /// The name of the region.
            name: String,
        },
        /// The time was up.
        TimedOut,
        /// The lock is not held, because its bytes were overwritten. Nothing was written.
        LostLock,
        /// A writer died inside an update: nobody knows which of the values are old.
        WriterDied,
        /// A copy that no other process sees has been asked for a lock.
        NotShared,
        /// Regions can't be attached on this system.
        Unsupported,
        /// The system has refused something.
        System {
            /// What it was to do.
            doing: &'static str,
            /// What it said.
            error: io::Error,
        },
    }

    impl fmt::Display for Error {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            match self {
                Error::BadName { name } => {
                    write!(f, "{:?} is no name of a region: ", name)?;
                    f.write_str("one has 1 to 255 bytes and no slash or NUL, and is not . or ..")
                }
                Error::NoRegion { name } => {
                    write!(f, "{}: there is no such region, or only what killed ", name)?;
                    f.write_str("processes left of one; start the program that creates it")
                }
                Error::Busy { name } => {
                    write!(
                        f,
                        "{}: another process was still creating, opening or ",
                        name
                    )?;
                    f.write_str("closing the region when the time was up; try a longer timeout")
                }
                Error::OtherLayout {
                    name,
                    expected,
                    found,
                } => {
                    write!(f, "{}: the region was created with another layout; ", name)?;
                    write!(f, "its fingerprint is ")?;
                    match found {
                        Some(found) => write!(f, "{:#018x}", found)?,
                        None => f.write_str("another one")?,
                    }
                    write!(f, ", that of this program {:#018x}; ", expected)?;
                    f.write_str("generate both from one version of the struct")
                }
                Error::OtherVersion { name, version } => {
                    write!(
                        f,
                        "{}: the region has a footer of version {}, ",
                        name, version
                    )?;
                    f.write_str("and this program knows 1 and 2; generate it anew")
                }
                Error::TooSmall {
                    name,
                    needed,
                    found,
                } => {
                    write!(f, "{}: the region has {} bytes, ", name, found)?;
                    write!(
                        f,
                        "the struct {}; was it created for another struct?",
                        needed
                    )
                }
                Error::Forbidden { name } => {
                    write!(
                        f,
                        "{}: the region belongs to another user, others may ",
                        name
                    )?;
                    f.write_str("write to it, or this process may not open it; if ")?;
                    f.write_str("that is wanted, attach with any_owner(true)")
                }
                Error::TimedOut => f.write_str("the time was up"),
                Error::LostLock => {
                    f.write_str("the lock is not held, because its bytes were overwritten")
                }
                Error::WriterDied => {
                    f.write_str("a writer died while it was updating the struct; ")?;
                    f.write_str("take over, and set all values anew")
                }
                Error::NotShared => {
                    f.write_str("a copy has no locks; lock the struct in its region")
                }
                Error::Unsupported => {
                    f.write_str("on Linux on x86-64 and aarch64 only can regions be attached; ")?;
                    f.write_str("elsewhere this module has the layout")
                }
                Error::System { doing, error } => write!(f, "can't {}: {}", doing, error),
            }
        }
    }

    impl error::Error for Error {
        fn source(&self) -> Option<&(dyn error::Error + 'static)> {
            match self {
                Error::System { error, .. } => Some(error),
                _ => None,
            }
        }
    }

    /// What is to be attached.
    pub(super) struct Request<'a> {
        pub(super) name: &'a str,
        pub(super) size: usize,
        pub(super) fingerprint: u64,
        pub(super) read_only: bool,
        pub(super) any_owner: bool,
        pub(super) timeout: Duration,
    }

    /// A region that this process is attached to.
    pub(super) struct Attachment {
        system: System,
        size: usize,
        timeout: Duration,
        read_only: bool,
        left: bool,
        /// The number by which locks name this attachment, 0 before it first takes one.
        owner: AtomicU32,
        region_locked: AtomicBool,
    }

    impl Attachment {
        pub(super) fn open(
            name: &str,
            (size, fingerprint): (usize, u64),
            options: &Options,
            read_only: bool,
        ) -> Result<Self, Error> {
            let bytes = name.len();
            let is_dots = name == "." || name == "..";
            if !(1..=255).contains(&bytes) || is_dots || name.contains(&['/', '\0'][..]) {
                let name = name.to_owned();
                return Err(Error::BadName { name });
            }
            let system = System::attach(&Request {
                name,
                size,
                fingerprint,
                read_only,
                any_owner: options.any_owner,
                timeout: options.timeout,
            })?;
            Ok(Attachment {
                system,
                size,
                timeout: options.timeout,
                read_only,
                left: false,
                owner: AtomicU32::new(0),
                region_locked: AtomicBool::new(false),
            })
        }

        /// The struct.
        pub(super) fn place(&self) -> Place<'_> {
            // SAFETY: it is mapped until this is dropped, for writing if this isn't read-only; who may only read it is
            // given a reader. Others access it in other programs, or by way of a place.
            unsafe { Place::new(self.system.address(), self.size, self) }
        }

        pub(super) fn timeout(&self) -> Duration {
            self.timeout
        }

        pub(super) fn is_layout_verified(&self) -> bool {
            self.system.is_layout_verified()
        }

        pub(super) fn is_name_current(&self) -> bool {
            self.system.is_name_current()
        }

        /// Lets go; detached it is in any case.
        fn leave(&mut self) -> Result<(), Error> {
            if self.left {
                return Ok(());
            }
            self.left = true;
            let owner = *self.owner.get_mut();
            let region_locked = *self.region_locked.get_mut();
            self.system.leave(self.size, owner, region_locked)
        }

        pub(super) fn detach(mut self) -> Result<(), Error> {
            self.leave()
        }

        /// The number by which locks name this, which it takes when it is first asked. Two threads may be so at once;
        /// one of the numbers is it then.
        pub(super) fn owner(&self) -> Result<u32, Error> {
            let known = self.owner.load(Ordering::SeqCst);
            if known != 0 {
                return Ok(known);
            }
            for _ in 0..100 {
                let id = System::random() & 0x3fff_ffff;
                if id == 0 || !self.system.prove(id)? {
                    continue;
                }
                let before = &self.owner;
                return match before.compare_exchange(0, id, Ordering::SeqCst, Ordering::SeqCst) {
                    Ok(_) => Ok(id),
                    Err(other) => {
                        self.system.take_back(id);
                        Ok(other)
                    }
                };
            }
            Err(Error::TimedOut) // somebody has locked all bytes
        }

        /// The same without taking one: 0 if there is none.
        pub(super) fn known_owner(&self) -> u32 {
            self.owner.load(Ordering::SeqCst)
        }

        /// Whether the owner named in a word can still give it back.
        pub(super) fn is_alive(&self, word: u32) -> bool {
            let id = word & 0x3fff_ffff;
            id != 0 && (id == self.known_owner() || self.system.is_proven_alive(id))
        }

        /// Locks the region. Threads of one attachment share the lock of the kernel, and exclude each other before.
        fn try_region(&self) -> Result<bool, Error> {
            let locked = &self.region_locked;
            if locked.swap(true, Ordering::SeqCst) {
                return Ok(false);
            }
            let result = self.system.lock_region();
            if !matches!(result, Ok(true)) {
                locked.store(false, Ordering::SeqCst);
            }
            result
        }

        /// Takes the lock of the region, which every region has.
        pub(super) fn lock_region(
            &self,
            timeout: Option<Duration>,
        ) -> Result<Option<RegionHeld<'_>>, Error> {
            debug_assert!(!self.read_only);
            let mut timer = Timer::new(timeout);
            for attempt in 0_u64.. {
                if self.try_region()? {
                    return Ok(Some(RegionHeld { attachment: self }));
                }
                if timer.is_up() {
                    break;
                }
                if attempt < 16 {
                    std::thread::yield_now();
                } else {
                    std::thread::sleep(Duration::from_millis(1));
                }
            }
            Ok(None)
        }

        fn unlock_region(&self) -> Result<(), Error> {
            let result = self.system.unlock_region();
            self.region_locked.store(false, Ordering::SeqCst);
            result
        }
    }

    impl Drop for Attachment {
        fn drop(&mut self) {
            let _ = self.leave(); // nobody to tell: detach() tells
        }
    }

    /// The lock of a region, until this is dropped. It never tells that the last holder died.
    #[must_use = "it is unlocked when this is dropped"]
    pub struct RegionHeld<'a> {
        attachment: &'a Attachment,
    }

    impl RegionHeld<'_> {
        /// Gives the lock back.
        pub fn unlock(self) -> Result<(), Error> {
            let attachment = self.attachment;
            std::mem::forget(self);
            attachment.unlock_region()
        }
    }

    impl Drop for RegionHeld<'_> {
        fn drop(&mut self) {
            let _ = self.attachment.unlock_region(); // nobody to tell: unlock() tells
        }
    }
}
