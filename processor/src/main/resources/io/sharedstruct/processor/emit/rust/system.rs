/// What the system does for regions: Linux on x86-64 and on ARM of 64 bits.
#[cfg(all(
    target_os = "linux",
    target_pointer_width = "64",
    any(target_arch = "x86_64", target_arch = "aarch64")
))]
mod system {
    use super::attach::{Error, Request};
    use std::fs::{File, Metadata, OpenOptions};
    use std::io;
    use std::os::raw::{c_int, c_long, c_short, c_void};
    use std::os::unix::fs::{FileExt, MetadataExt, OpenOptionsExt};
    use std::os::unix::io::AsRawFd;
    use std::path::{Path, PathBuf};
    use std::ptr;
    use std::sync::atomic::AtomicU32;
    use std::thread;
    use std::time::{Duration, Instant};

    const FOLDER: &str = "/dev/shm";

    // Whoever opens, closes or cleans up decides under the open lock. Whoever is attached shares the life lock; whoever
    // finds nobody there under the open lock is alone. Those who wait for the open lock exclusively share the byte of the
    // writers, and readers let them go first. Whoever holds locks in the struct holds the byte of the number by which these
    // name him, which proves him alive. Whoever knows of a region's layout and persistence shares a byte whose place says
    // both, by which they are known when a program without this library has written over the footer.
    const OPEN_BYTE: i64 = 1 << 62;
    const LIFE_BYTE: i64 = OPEN_BYTE + 1;
    const WRITERS_BYTE: i64 = OPEN_BYTE + 4;
    const REGION_BYTE: i64 = OPEN_BYTE + 8;
    const OWNERS: i64 = 1 << 61;
    const PROOFS: i64 = OPEN_BYTE + (1 << 61);
    const PROOFS_LENGTH: i64 = 1 << 60;

    /// How long detaching waits for others.
    const DETACH: Duration = Duration::from_secs(5);

    const PROT_READ: c_int = 1;
    const PROT_WRITE: c_int = 2;
    const MAP_SHARED: c_int = 1;
    const O_NONBLOCK: c_int = 0o4000;
    #[cfg(any(
        target_arch = "aarch64",
        target_arch = "arm",
        target_arch = "powerpc64"
    ))]
    const O_NOFOLLOW: c_int = 0o100_000;
    #[cfg(not(any(
        target_arch = "aarch64",
        target_arch = "arm",
        target_arch = "powerpc64"
    )))]
    const O_NOFOLLOW: c_int = 0o400_000;
    const OFD_GETLK: c_int = 36;
    const OFD_SETLK: c_int = 37;
    const RDLCK: c_short = 0;
    const WRLCK: c_short = 1;
    const UNLCK: c_short = 2;
    const LOCK_SH_NB: c_int = 1 | 4;
    const LOCK_UN: c_int = 8;
    #[cfg(target_arch = "x86_64")]
    const SYS_FUTEX: c_long = 202;
    #[cfg(target_arch = "x86_64")]
    const SYS_GETRANDOM: c_long = 318;
    #[cfg(target_arch = "aarch64")]
    const SYS_FUTEX: c_long = 98;
    #[cfg(target_arch = "aarch64")]
    const SYS_GETRANDOM: c_long = 278;
    const EPERM: i32 = 1;
    const ENOENT: i32 = 2;
    const EINTR: i32 = 4;
    const EAGAIN: i32 = 11;
    const EACCES: i32 = 13;
    const ETIMEDOUT: i32 = 110;

    #[repr(C)]
    struct Flock {
        kind: c_short,
        whence: c_short,
        start: i64,
        length: i64,
        pid: c_int,
    }

    #[repr(C)]
    struct Timespec {
        seconds: c_long,
        nanoseconds: c_long,
    }

    extern "C" {
        fn fcntl(fd: c_int, command: c_int, ...) -> c_int;
        fn flock(fd: c_int, operation: c_int) -> c_int;
        fn geteuid() -> u32;
        fn mmap(
            address: *mut c_void,
            length: usize,
            protection: c_int,
            flags: c_int,
            fd: c_int,
            offset: i64,
        ) -> *mut c_void;
        fn munmap(address: *mut c_void, length: usize) -> c_int;
        fn syscall(number: c_long, ...) -> c_long;
    }

    /// What an attempt ends with.
    enum Failure {
        /// This object is none to attach to, but another attempt may find a better one.
        Again,
        /// The object is empty, and its creator may be about to give it a length.
        Empty,
        Is(Error),
    }

    impl Failure {
        fn system(doing: &'static str, error: io::Error) -> Self {
            Failure::Is(Error::System { doing, error })
        }

        fn last(doing: &'static str) -> Self {
            Failure::system(doing, io::Error::last_os_error())
        }
    }

    fn code(error: &io::Error) -> i32 {
        error.raw_os_error().unwrap_or(0)
    }

    /// Waits a millisecond or more; false if no time is left.
    fn pause(end: Option<Instant>) -> bool {
        if matches!(end, Some(end) if Instant::now() >= end) {
            return false;
        }
        thread::sleep(Duration::from_millis(1));
        true
    }

    fn record(kind: c_short, start: i64, length: i64) -> Flock {
        Flock {
            kind,
            whence: 0,
            start,
            length,
            pid: 0,
        }
    }

    fn control(file: &File, command: c_int, lock: &mut Flock) -> io::Result<()> {
        loop {
            // SAFETY: fcntl(2) takes such a record with these commands.
            if unsafe { fcntl(file.as_raw_fd(), command, lock as *mut Flock) } == 0 {
                return Ok(());
            }
            let error = io::Error::last_os_error();
            if code(&error) != EINTR {
                return Err(error);
            }
        }
    }

    /// Locks or unlocks a byte; false if others are in the way.
    fn lock_byte(file: &File, kind: c_short, byte: i64) -> io::Result<bool> {
        match control(file, OFD_SETLK, &mut record(kind, byte, 1)) {
            Ok(()) => Ok(true),
            Err(error) if code(&error) == EAGAIN || code(&error) == EACCES => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The byte of those that somebody else has locked as this library does; `None` if there is none, -1 if another
    /// program's lock hides it. The kernel tells of neighbours that one has locked alike as one, the open lock and the life
    /// lock of a reader.
    fn find(file: &File, start: i64, length: i64) -> io::Result<Option<i64>> {
        let mut lock = record(WRLCK, start, length);
        control(file, OFD_GETLK, &mut lock)?;
        if lock.kind == UNLCK {
            return Ok(None);
        }
        let is_one = lock.length == 1 || (lock.length == 2 && lock.start == OPEN_BYTE);
        Ok(Some(if lock.pid == -1 && is_one {
            lock.start
        } else {
            -1
        }))
    }

    /// Where the lock lies that says what a region is.
    fn proof(fingerprint: u64, persistence: u8) -> i64 {
        PROOFS + (fingerprint >> 5 << 1) as i64 + i64::from(persistence != 0)
    }

    /// flock(2) without waiting, for programs that ask by it.
    fn flock_now(file: &File, operation: c_int) {
        // SAFETY: it takes no pointers.
        while unsafe { flock(file.as_raw_fd(), operation) } != 0 {
            if code(&io::Error::last_os_error()) != EINTR {
                return;
            }
        }
    }

    /// Takes the open lock, false if the time was up. A read-only descriptor can only share it, and lets those go first for
    /// a while who wait for all of it.
    fn take(file: &File, read_only: bool, end: Option<Instant>) -> io::Result<bool> {
        let mut courtesy = if read_only { 100 } else { 0 };
        let mut announced = false;
        let kind = if read_only { RDLCK } else { WRLCK };
        let result = loop {
            let yields = courtesy > 0 && matches!(find(file, WRITERS_BYTE, 1), Ok(Some(1..)));
            if yields {
                courtesy -= 1;
            } else {
                match lock_byte(file, kind, OPEN_BYTE) {
                    Ok(false) => {}
                    taken => break taken,
                }
            }
            if !announced && !read_only {
                announced = matches!(lock_byte(file, RDLCK, WRITERS_BYTE), Ok(true));
            }
            if !pause(end) {
                break Ok(false);
            }
        };
        if announced {
            let _ = lock_byte(file, UNLCK, WRITERS_BYTE);
        }
        result
    }

    /// Whether nobody else is attached.
    fn is_alone(file: &File) -> io::Result<bool> {
        match find(file, LIFE_BYTE, 1)? {
            Some(found) if found < 0 => Err(io::Error::from_raw_os_error(EAGAIN)),
            found => Ok(found.is_none()),
        }
    }

    /// What lies at the very end of a region that a Java program made: 64 bytes in the order of the machine.
    struct Tail([u8; 64]);

    impl Tail {
        /// All zeroes if the object has none.
        fn read(file: &File, length: u64) -> Result<Self, Failure> {
            let mut bytes = [0; 64];
            if length < 64 {
                return Ok(Tail(bytes));
            }
            match file.read_exact_at(&mut bytes, length - 64) {
                Ok(()) => Ok(Tail(bytes)),
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(Failure::Again),
                Err(error) => Err(Failure::system("read the footer of the region", error)),
            }
        }

        fn long(&self, at: usize) -> u64 {
            let mut bytes = [0; 8];
            bytes.copy_from_slice(&self.0[at..at + 8]);
            u64::from_ne_bytes(bytes)
        }

        fn fingerprint(&self) -> u64 {
            self.long(0)
        }

        fn struct_size(&self) -> u64 {
            self.long(8)
        }

        fn version(&self) -> u16 {
            u16::from_ne_bytes([self.0[36], self.0[37]])
        }

        fn is_known_version(&self) -> bool {
            matches!(self.version(), 1 | 2)
        }

        /// 0: it goes with its last holder.
        fn persistence(&self) -> u8 {
            self.0[38]
        }

        fn is_ready(&self) -> bool {
            &self.0[56..] == b"SHSTRUCR"
        }

        fn is_initialising(&self) -> bool {
            &self.0[56..] == b"SHSTRUCI"
        }

        /// Whether the footer says what the locks of the holders say.
        fn is_proven(&self, by: i64) -> bool {
            let is_known = self.is_ready() && self.is_known_version();
            is_known && proof(self.fingerprint(), self.persistence()) == by
        }
    }

    /// What is known of a region.
    #[derive(Clone, Copy)]
    struct Known {
        /// The byte whose lock says what it is.
        proof: Option<i64>,
        goes_with_last: bool,
        /// Whether it says how its fields lie, and they lie as here.
        verified: bool,
    }

    /// Whether a region of a length fits.
    fn check_length(request: &Request<'_>, length: u64) -> Result<(), Failure> {
        let needed = request.size as u64;
        if length >= needed {
            return Ok(());
        }
        let (name, found) = (request.name.to_owned(), length);
        Err(Failure::Is(Error::TooSmall {
            name,
            needed,
            found,
        }))
    }

    fn other_layout(request: &Request<'_>, found: Option<u64>) -> Failure {
        Failure::Is(Error::OtherLayout {
            name: request.name.to_owned(),
            expected: request.fingerprint,
            found,
        })
    }

    /// Whether a region fits a struct.
    fn compare(request: &Request<'_>, tail: &Tail, length: u64) -> Result<(), Failure> {
        if tail.is_ready() {
            if !tail.is_known_version() {
                let (name, version) = (request.name.to_owned(), tail.version());
                return Err(Failure::Is(Error::OtherVersion { name, version }));
            }
            if tail.fingerprint() != request.fingerprint || tail.struct_size() > length {
                return Err(other_layout(request, Some(tail.fingerprint())));
            }
            check_length(request, tail.struct_size())?;
        }
        check_length(request, length)
    }

    /// What a region is.
    fn recognise(request: &Request<'_>, file: &File, length: u64) -> Result<Known, Failure> {
        let asked = |error: io::Error| match code(&error) {
            EAGAIN => Failure::Again,
            _ => Failure::system("ask for the locks of the region", error),
        };
        let no_region = || {
            let name = request.name.to_owned();
            Failure::Is(Error::NoRegion { name })
        };
        let alone = is_alone(file).map_err(asked)?;
        let found = match alone {
            true => None,
            false => find(file, PROOFS, PROOFS_LENGTH).map_err(asked)?,
        };
        if matches!(found, Some(found) if found < 0) {
            return Err(Failure::Again);
        }
        let tail = Tail::read(file, length)?;
        if let Some(found) = found {
            if !tail.is_proven(found) {
                let goes_with_last = found & 1 == 0;
                if proof(request.fingerprint, u8::from(!goes_with_last)) != found {
                    return Err(other_layout(request, None));
                }
                check_length(request, length)?;
                return Ok(Known {
                    proof: Some(found),
                    goes_with_last,
                    verified: false,
                });
            }
        }
        if length == 0 {
            return Err(if alone {
                Failure::Empty
            } else {
                Failure::Again
            });
        }
        if tail.is_initialising() {
            return Err(if alone { no_region() } else { Failure::Again });
        }
        let verified = tail.is_ready();
        let goes_with_last = verified && tail.persistence() == 0;
        if alone && goes_with_last {
            return Err(no_region());
        }
        compare(request, &tail, length)?;
        Ok(Known {
            proof: verified.then(|| proof(tail.fingerprint(), tail.persistence())),
            goes_with_last,
            verified,
        })
    }

    /// Shares the locks of those who are attached.
    fn share(file: &File, proof: Option<i64>) -> Result<(), Failure> {
        for byte in Some(LIFE_BYTE).into_iter().chain(proof) {
            match lock_byte(file, RDLCK, byte) {
                Ok(true) => {}
                Ok(false) => return Err(Failure::Again),
                Err(error) => return Err(Failure::system("lock the region", error)),
            }
        }
        flock_now(file, LOCK_SH_NB);
        Ok(())
    }

    fn path(name: &str) -> PathBuf {
        Path::new(FOLDER).join(name)
    }

    /// What an object is, unless it has lost its name.
    fn status(file: &File) -> Result<Metadata, Failure> {
        match file.metadata() {
            Ok(status) if status.nlink() == 0 => Err(Failure::Again),
            Ok(status) => Ok(status),
            Err(error) => Err(Failure::system("look at the region", error)),
        }
    }

    /// O_NONBLOCK keeps the open of a FIFO from waiting for its writer.
    fn open(name: &str, read_only: bool) -> io::Result<File> {
        let mut options = OpenOptions::new();
        options.read(true).write(!read_only);
        options
            .custom_flags(O_NONBLOCK | O_NOFOLLOW)
            .open(path(name))
    }

    /// Whether somebody is creating a region of that name, which has no name yet: he holds a byte of the folder, at FNV-1a
    /// of the name.
    fn is_being_created(name: &str) -> bool {
        let hash = name.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
        let place = (hash >> 2) as i64;
        let found = File::open(FOLDER).and_then(|folder| find(&folder, place, 1));
        matches!(found, Ok(Some(found)) if found == place)
    }

    /// Whether an object may be about to get the mode that lets this process in: its length comes after that.
    fn is_without_mode(request: &Request<'_>) -> bool {
        let named = path(request.name).metadata();
        request.any_owner && matches!(named, Ok(status) if status.len() == 0)
    }

    /// A region that is mapped.
    pub(super) struct System {
        file: File,
        address: *mut u8,
        name: String,
        read_only: bool,
        known: Known,
    }

    // SAFETY: the mapping and the descriptor belong to no thread.
    unsafe impl Send for System {}
    // SAFETY: as above.
    unsafe impl Sync for System {}

    impl System {
        pub(super) fn attach(request: &Request<'_>) -> Result<Self, Error> {
            let end = Instant::now().checked_add(request.timeout);
            let name = || request.name.to_owned();
            loop {
                let failure = match Self::attempt(request, end) {
                    Ok(system) => return Ok(system),
                    Err(failure) => failure,
                };
                match failure {
                    Failure::Is(error) => return Err(error),
                    _ if pause(end) => {}
                    Failure::Again => return Err(Error::Busy { name: name() }),
                    Failure::Empty => return Err(Error::NoRegion { name: name() }),
                }
            }
        }

        fn attempt(request: &Request<'_>, end: Option<Instant>) -> Result<Self, Failure> {
            let name = || request.name.to_owned();
            let opened = open(request.name, request.read_only);
            let file = opened.map_err(|error| match code(&error) {
                EINTR => Failure::Again,
                ENOENT if is_being_created(request.name) => Failure::Again,
                ENOENT => Failure::Is(Error::NoRegion { name: name() }),
                EACCES if is_without_mode(request) => Failure::Again,
                EACCES => Failure::Is(Error::Forbidden { name: name() }),
                _ => Failure::system("open the region", error),
            })?;
            match take(&file, request.read_only, end) {
                Ok(true) => {}
                Ok(false) => return Err(Failure::Is(Error::Busy { name: name() })),
                Err(error) => return Err(Failure::system("lock the region", error)),
            }
            // Dropping the file drops all its locks.
            let system = Self::join(request, file)?;
            let _ = lock_byte(&system.file, UNLCK, OPEN_BYTE);
            Ok(system)
        }

        /// Decides under the open lock.
        fn join(request: &Request<'_>, file: File) -> Result<Self, Failure> {
            let found = status(&file)?;
            // SAFETY: it takes no pointers.
            let is_mine = found.uid() == unsafe { geteuid() } && found.mode() & 0o22 == 0;
            if !found.file_type().is_file() || !(is_mine || request.any_owner) {
                let name = request.name.to_owned();
                return Err(Failure::Is(Error::Forbidden { name }));
            }
            let known = recognise(request, &file, found.len())?;
            share(&file, known.proof)?;
            status(&file)?;
            let writes = if request.read_only { 0 } else { PROT_WRITE };
            let fd = file.as_raw_fd();
            let protection = PROT_READ | writes;
            let anywhere = ptr::null_mut();
            // SAFETY: it takes no memory that is in use.
            let address = unsafe { mmap(anywhere, request.size, protection, MAP_SHARED, fd, 0) };
            if address as isize == -1 {
                return Err(Failure::last("map the region"));
            }
            Ok(System {
                file,
                address: address as *mut u8,
                name: request.name.to_owned(),
                read_only: request.read_only,
                known,
            })
        }

        pub(super) fn address(&self) -> *mut u8 {
            self.address
        }

        pub(super) fn is_layout_verified(&self) -> bool {
            self.known.verified
        }

        /// Whether the name leads to the object that is attached.
        pub(super) fn is_name_current(&self) -> bool {
            let named = path(&self.name).metadata();
            matches!((named, self.file.metadata()), (Ok(named), Ok(mine)) if is_same(&named, &mine))
        }

        /// Lets go; the last one removes the name.
        pub(super) fn leave(
            &self,
            size: usize,
            owner: u32,
            region_locked: bool,
        ) -> Result<(), Error> {
            // SAFETY: nobody has a place in it any more. What was to be mapped with this size is.
            if unsafe { munmap(self.address as *mut c_void, size) } != 0 {
                let error = io::Error::last_os_error();
                let doing = "unmap the region";
                return Err(Error::System { doing, error });
            }
            if owner != 0 {
                self.take_back(owner);
            }
            if region_locked {
                let _ = lock_byte(&self.file, UNLCK, REGION_BYTE);
            }
            if !self.known.goes_with_last {
                return Ok(());
            }
            let end = Instant::now().checked_add(DETACH);
            let left = if self.read_only {
                self.leave_reading(end)
            } else {
                self.leave_writing(end)
            };
            match left {
                Ok(true) => Ok(()),
                Ok(false) => Err(Error::Busy {
                    name: self.name.clone(),
                }),
                Err(error) => Err(Error::System {
                    doing: "detach from the region",
                    error,
                }),
            }
        }

        fn leave_writing(&self, end: Option<Instant>) -> io::Result<bool> {
            if !take(&self.file, false, end)? {
                return Ok(false);
            }
            self.drop_locks();
            self.remove_if_left(&self.file)?;
            Ok(true)
        }

        /// Lets go for reading only; whoever may remove a name may open what it leads to for writing, and lock it.
        fn leave_reading(&self, end: Option<Instant>) -> io::Result<bool> {
            self.drop_locks();
            if !is_alone(&self.file)? || !self.is_name_current() {
                return Ok(true);
            }
            let file = match open(&self.name, false) {
                Ok(file) => file,
                Err(_) => return Ok(true),
            };
            if !take(&file, false, end)? {
                return Ok(false);
            }
            if is_same(&file.metadata()?, &self.file.metadata()?) {
                self.remove_if_left(&file)?;
            }
            Ok(true)
        }

        fn drop_locks(&self) {
            flock_now(&self.file, LOCK_UN);
            for byte in self.known.proof.into_iter().chain(Some(LIFE_BYTE)) {
                let _ = lock_byte(&self.file, UNLCK, byte);
            }
        }

        /// Removes the name if nobody is attached any more, under the open lock of what it leads to, which the file is.
        fn remove_if_left(&self, file: &File) -> io::Result<()> {
            if !is_alone(file)? || !self.is_name_current() {
                return Ok(());
            }
            match std::fs::remove_file(path(&self.name)) {
                Err(error) if !matches!(code(&error), ENOENT | EACCES | EPERM) => Err(error),
                _ => Ok(()),
            }
        }

        /// A random number.
        pub(super) fn random() -> u32 {
            let mut random = 0_u32;
            // SAFETY: getrandom(2) writes so many bytes at most; 1 is GRND_NONBLOCK.
            let count = unsafe { syscall(SYS_GETRANDOM, &mut random as *mut u32, 4_usize, 1) };
            if count == 4 {
                return random;
            }
            use std::collections::hash_map::RandomState;
            use std::hash::{BuildHasher, Hasher};
            let mut hasher = RandomState::new().build_hasher();
            hasher.write_u32(std::process::id());
            hasher.finish() as u32
        }

        /// Proves an owner alive; false if it is another one's.
        pub(super) fn prove(&self, id: u32) -> Result<bool, Error> {
            let result = lock_byte(&self.file, WRLCK, OWNERS + i64::from(id));
            result.map_err(|error| Error::System {
                doing: "prove who locks the region",
                error,
            })
        }

        pub(super) fn take_back(&self, id: u32) {
            let _ = lock_byte(&self.file, UNLCK, OWNERS + i64::from(id));
        }

        /// Who can't be asked for counts as alive.
        pub(super) fn is_proven_alive(&self, id: u32) -> bool {
            !matches!(find(&self.file, OWNERS + i64::from(id), 1), Ok(None))
        }

        pub(super) fn lock_region(&self) -> Result<bool, Error> {
            let result = lock_byte(&self.file, WRLCK, REGION_BYTE);
            result.map_err(|error| Error::System {
                doing: "lock the region",
                error,
            })
        }

        pub(super) fn unlock_region(&self) -> Result<(), Error> {
            match lock_byte(&self.file, UNLCK, REGION_BYTE) {
                Ok(_) => Ok(()),
                Err(error) => Err(Error::System {
                    doing: "unlock the region",
                    error,
                }),
            }
        }
    }

    fn is_same(one: &Metadata, other: &Metadata) -> bool {
        one.ino() == other.ino() && one.dev() == other.dev()
    }

    /// Sleeps until somebody wakes, but not if the word has another value; ends for no reason, too.
    pub(super) fn sleep(word: &AtomicU32, value: u32, time: Duration) {
        let time = Timespec {
            seconds: time.as_secs() as c_long,
            nanoseconds: c_long::from(time.subsec_nanos() as i32),
        };
        let nothing = ptr::null::<u32>();
        // SAFETY: futex(2) reads the word, and the time; 0 is FUTEX_WAIT.
        let result = unsafe {
            let word = word as *const AtomicU32;
            syscall(
                SYS_FUTEX,
                word,
                0,
                value,
                &time as *const Timespec,
                nothing,
                0,
            )
        };
        if result != 0 {
            let error = io::Error::last_os_error();
            if !matches!(code(&error), EAGAIN | ETIMEDOUT | EINTR) {
                thread::sleep(Duration::from_millis(1)); // forbidden by a filter, say
            }
        }
    }

    /// Wakes some who sleep on a word.
    pub(super) fn wake(word: &AtomicU32, count: i32) {
        let nothing = ptr::null::<u32>();
        // SAFETY: futex(2) only uses the address; 1 is FUTEX_WAKE.
        unsafe {
            let word = word as *const AtomicU32;
            syscall(SYS_FUTEX, word, 1, count, nothing, nothing, 0);
        }
    }
}

/// What the system does for regions: elsewhere nothing yet.
#[cfg(not(all(
    target_os = "linux",
    target_pointer_width = "64",
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
mod system {
    use super::attach::{Error, Request};
    use std::sync::atomic::AtomicU32;
    use std::thread;
    use std::time::Duration;

    /// There is none.
    pub(super) enum System {}

    impl System {
        pub(super) fn attach(request: &Request<'_>) -> Result<Self, Error> {
            let _ = (request.name, request.size, request.fingerprint);
            let _ = (request.read_only, request.any_owner, request.timeout);
            Err(Error::Unsupported)
        }

        pub(super) fn address(&self) -> *mut u8 {
            match *self {}
        }

        pub(super) fn is_layout_verified(&self) -> bool {
            match *self {}
        }

        pub(super) fn is_name_current(&self) -> bool {
            match *self {}
        }

        pub(super) fn leave(&self, _: usize, _: u32, _: bool) -> Result<(), Error> {
            match *self {}
        }

        pub(super) fn random() -> u32 {
            0
        }

        pub(super) fn prove(&self, _: u32) -> Result<bool, Error> {
            match *self {}
        }

        pub(super) fn take_back(&self, _: u32) {
            match *self {}
        }

        pub(super) fn is_proven_alive(&self, _: u32) -> bool {
            match *self {}
        }

        pub(super) fn lock_region(&self) -> Result<bool, Error> {
            match *self {}
        }

        pub(super) fn unlock_region(&self) -> Result<(), Error> {
            match *self {}
        }
    }

    pub(super) fn sleep(_: &AtomicU32, _: u32, time: Duration) {
        thread::sleep(time.min(Duration::from_millis(1)));
    }

    pub(super) fn wake(_: &AtomicU32, _: i32) {}
}
