/// Locks in the struct, by words that name their owner, whom a lock of the kernel proves alive.
mod lock {
    use super::attach::{Attachment, Error};
    use super::memory::{Place, Timer};
    use super::system;
    use std::mem;
    use std::sync::atomic::{fence, AtomicU32, Ordering};
    use std::thread;
    use std::time::Duration;

    const OWNER: u32 = 0x3fff_ffff;
    /// Somebody may sleep on the word.
    const WAITERS: u32 = 0x8000_0000;
    /// A writer died, and no other one has been inside since.
    const WRITER_LEFT: u32 = 0x4000_0000;
    const SHARERS: usize = 15;

    /// What waiting for a word gives.
    #[derive(Clone, Copy, PartialEq)]
    pub(super) enum Taken {
        TimedOut,
        Held,
        Abandoned,
    }

    fn load(word: &AtomicU32) -> u32 {
        word.load(Ordering::SeqCst)
    }

    fn swap(word: &AtomicU32, expected: u32, value: u32) -> bool {
        let exchanged = word.compare_exchange(expected, value, Ordering::SeqCst, Ordering::SeqCst);
        exchanged.is_ok()
    }

    /// Takes a word. Who has slept leaves the bit of the waiters behind: others may sleep still.
    pub(super) fn take_word(
        attachment: &Attachment,
        word: &AtomicU32,
        id: u32,
        timer: &mut Timer,
    ) -> Taken {
        let mut waited = 0;
        if swap(word, 0, id) {
            return Taken::Held;
        }
        loop {
            let seen = load(word);
            if seen & OWNER == 0 {
                if swap(word, seen, id | (seen & WAITERS) | waited) {
                    return match seen & WRITER_LEFT {
                        0 => Taken::Held,
                        _ => Taken::Abandoned,
                    };
                }
            } else if !attachment.is_alive(seen) {
                if swap(word, seen, id | WAITERS) {
                    return Taken::Abandoned;
                }
            } else if timer.is_up() {
                return Taken::TimedOut;
            } else if seen & WAITERS != 0 || swap(word, seen, seen | WAITERS) {
                timer.sleep(word, seen | WAITERS);
                waited = WAITERS;
            }
        }
    }

    /// Gives a word back, only if it is this one's; an exchange could free another one's.
    pub(super) fn give_word(
        attachment: &Attachment,
        word: &AtomicU32,
        value: u32,
        woken: i32,
    ) -> Result<(), Error> {
        let id = attachment.known_owner();
        if id == 0 {
            return Err(Error::LostLock);
        }
        if swap(word, id, value) {
            return Ok(());
        }
        if !swap(word, id | WAITERS, value) {
            return Err(Error::LostLock);
        }
        system::wake(word, woken);
        Ok(())
    }

    /// A lock of one holder at a time. It isn't reentrant, and not fair.
    #[derive(Clone, Copy)]
    pub struct Lock<'a> {
        attachment: Option<&'a Attachment>,
        word: &'a AtomicU32,
    }

    impl<'a> Lock<'a> {
        pub(super) fn new(place: Place<'a>, at: usize) -> Self {
            Lock {
                attachment: place.attachment(),
                word: place.atomic_u32(at),
            }
        }

        /// Takes the lock, as soon as it is free or its holder is dead.
        pub fn lock(self) -> Result<Held<'a>, Error> {
            self.take(None)?.ok_or(Error::TimedOut)
        }

        /// As [`Self::lock`]; nothing if the time was up.
        pub fn lock_for(self, timeout: Duration) -> Result<Option<Held<'a>>, Error> {
            self.take(Some(timeout))
        }

        /// As [`Self::lock`], without waiting.
        pub fn try_lock(self) -> Result<Option<Held<'a>>, Error> {
            self.take(Some(Duration::ZERO))
        }

        fn take(self, timeout: Option<Duration>) -> Result<Option<Held<'a>>, Error> {
            let attachment = self.attachment.ok_or(Error::NotShared)?;
            let id = attachment.owner()?;
            let taken = take_word(attachment, self.word, id, &mut Timer::new(timeout));
            Ok(Held::new(attachment, What::Word(self.word, 1), taken))
        }
    }

    /// A lock that up to 15 readers share, or one writer has. It isn't reentrant, and not fair.
    #[derive(Clone, Copy)]
    pub struct ReadWriteLock<'a> {
        attachment: Option<&'a Attachment>,
        words: Words<'a>,
    }

    #[derive(Clone, Copy)]
    struct Words<'a> {
        word: &'a AtomicU32,
        sharers: [&'a AtomicU32; SHARERS],
    }

    impl Words<'_> {
        /// Puts an id into a free entry, or one of a dead sharer: whether there was one.
        fn share(&self, attachment: &Attachment, id: u32) -> bool {
            let mut sharers = self.sharers.iter();
            if sharers.any(|sharer| load(sharer) == 0 && swap(sharer, 0, id)) {
                return true;
            }
            self.sharers.iter().any(|sharer| {
                let seen = load(sharer);
                !attachment.is_alive(seen) && swap(sharer, seen, id)
            })
        }

        /// Frees an entry of this attachment; they are all alike, so the first one will do. Whoever frees one looks from
        /// the beginning, which is why nobody misses the last one.
        fn unshare(&self, attachment: &Attachment) -> Result<(), Error> {
            let id = attachment.known_owner();
            for sharer in self.sharers {
                if id != 0 && load(sharer) == id && swap(sharer, id, 0) {
                    if load(self.word) & OWNER != 0 {
                        system::wake(sharer, i32::MAX);
                    }
                    return Ok(());
                }
            }
            Err(Error::LostLock)
        }

        fn read(
            &self,
            attachment: &Attachment,
            id: u32,
            timer: &mut Timer,
        ) -> Result<Taken, Error> {
            loop {
                let seen = load(self.word);
                if seen & OWNER == 0 {
                    if self.share(attachment, id) {
                        fence(Ordering::SeqCst);
                        let seen = load(self.word);
                        if seen & OWNER == 0 {
                            return Ok(match seen & WRITER_LEFT {
                                0 => Taken::Held,
                                _ => Taken::Abandoned,
                            });
                        }
                        let _ = self.unshare(attachment); // a writer was faster
                    } else if timer.is_up() {
                        return Ok(Taken::TimedOut);
                    } else {
                        thread::sleep(Duration::from_millis(1)); // nobody wakes for an entry
                    }
                } else if !attachment.is_alive(seen) {
                    swap(self.word, seen, WRITER_LEFT | (seen & WAITERS));
                } else if timer.is_up() {
                    return Ok(Taken::TimedOut);
                } else if seen & WAITERS != 0 || swap(self.word, seen, seen | WAITERS) {
                    timer.sleep(self.word, seen | WAITERS);
                }
            }
        }

        /// Keeps new readers out, and waits for those inside.
        fn write(
            &self,
            attachment: &Attachment,
            id: u32,
            timer: &mut Timer,
        ) -> Result<Taken, Error> {
            let taken = take_word(attachment, self.word, id, timer);
            if taken == Taken::TimedOut {
                return Ok(taken);
            }
            for sharer in self.sharers {
                loop {
                    let seen = load(sharer);
                    if seen == 0 {
                        break;
                    }
                    if !attachment.is_alive(seen) {
                        swap(sharer, seen, 0);
                    } else if !timer.sleep(sharer, seen) {
                        let before = match taken {
                            Taken::Abandoned => WRITER_LEFT,
                            _ => 0,
                        };
                        give_word(attachment, self.word, before, i32::MAX)?;
                        return Ok(Taken::TimedOut);
                    }
                }
            }
            Ok(taken)
        }
    }

    impl<'a> ReadWriteLock<'a> {
        pub(super) fn new(place: Place<'a>, at: usize) -> Self {
            let word = place.atomic_u32(at);
            let mut sharers = [word; SHARERS];
            for (i, sharer) in sharers.iter_mut().enumerate() {
                *sharer = place.atomic_u32(at + 4 + 4 * i);
            }
            ReadWriteLock {
                attachment: place.attachment(),
                words: Words { word, sharers },
            }
        }

        /// Takes the side of the readers.
        pub fn read(self) -> Result<Held<'a>, Error> {
            self.take_read(None)?.ok_or(Error::TimedOut)
        }

        /// As [`Self::read`]; nothing if the time was up.
        pub fn read_for(self, timeout: Duration) -> Result<Option<Held<'a>>, Error> {
            self.take_read(Some(timeout))
        }

        /// As [`Self::read`], without waiting.
        pub fn try_read(self) -> Result<Option<Held<'a>>, Error> {
            self.take_read(Some(Duration::ZERO))
        }

        /// Takes the side of the writer.
        pub fn write(self) -> Result<Held<'a>, Error> {
            self.take_write(None)?.ok_or(Error::TimedOut)
        }

        /// As [`Self::write`]; nothing if the time was up.
        pub fn write_for(self, timeout: Duration) -> Result<Option<Held<'a>>, Error> {
            self.take_write(Some(timeout))
        }

        /// As [`Self::write`], without waiting.
        pub fn try_write(self) -> Result<Option<Held<'a>>, Error> {
            self.take_write(Some(Duration::ZERO))
        }

        fn take_read(self, timeout: Option<Duration>) -> Result<Option<Held<'a>>, Error> {
            let attachment = self.attachment.ok_or(Error::NotShared)?;
            let id = attachment.owner()?;
            let mut timer = Timer::new(timeout);
            let taken = self.words.read(attachment, id, &mut timer)?;
            Ok(Held::new(attachment, What::Reader(self.words), taken))
        }

        fn take_write(self, timeout: Option<Duration>) -> Result<Option<Held<'a>>, Error> {
            let attachment = self.attachment.ok_or(Error::NotShared)?;
            let id = attachment.owner()?;
            let mut timer = Timer::new(timeout);
            let taken = self.words.write(attachment, id, &mut timer)?;
            let what = What::Word(self.words.word, i32::MAX);
            Ok(Held::new(attachment, what, taken))
        }
    }

    #[derive(Clone, Copy)]
    enum What<'a> {
        /// With how many are woken.
        Word(&'a AtomicU32, i32),
        Reader(Words<'a>),
    }

    /// A lock that is held until this is dropped, by any thread.
    #[must_use = "it is unlocked when this is dropped"]
    pub struct Held<'a> {
        attachment: &'a Attachment,
        what: What<'a>,
        abandoned: bool,
    }

    impl<'a> Held<'a> {
        fn new(attachment: &'a Attachment, what: What<'a>, taken: Taken) -> Option<Self> {
            let abandoned = taken == Taken::Abandoned;
            (taken != Taken::TimedOut).then(|| Held {
                attachment,
                what,
                abandoned,
            })
        }

        /// Whether the last holder died inside: what the lock protects may be half-written.
        pub fn was_abandoned(&self) -> bool {
            self.abandoned
        }

        /// Gives the lock back; an error if its bytes were overwritten.
        pub fn unlock(self) -> Result<(), Error> {
            let result = self.give_back();
            mem::forget(self);
            result
        }

        fn give_back(&self) -> Result<(), Error> {
            match &self.what {
                What::Word(word, woken) => give_word(self.attachment, word, 0, *woken),
                What::Reader(words) => words.unshare(self.attachment),
            }
        }
    }

    impl Drop for Held<'_> {
        fn drop(&mut self) {
            let _ = self.give_back(); // nobody to tell: unlock() tells
        }
    }
}
