/// Updates, copies that are consistent, and waits for updates.
mod sequence {
    use super::attach::{Attachment, Error};
    use super::lock::{give_word, take_word, Taken};
    use super::memory::{Place, Timer};
    use super::system;
    use std::mem;
    use std::ops::Deref;
    use std::sync::atomic::{fence, AtomicU32, Ordering};
    use std::thread;
    use std::time::Duration;

    /// What makes copies of a struct consistent, for readers.
    #[derive(Clone, Copy)]
    pub struct SequenceRef<'a> {
        attachment: Option<&'a Attachment>,
        /// Odd while somebody writes.
        number: &'a AtomicU32,
        owner: &'a AtomicU32,
    }

    impl<'a> SequenceRef<'a> {
        pub(super) fn new(place: Place<'a>, at: usize) -> Self {
            SequenceRef {
                attachment: place.attachment(),
                number: place.atomic_u32(at),
                owner: place.atomic_u32(at + 4),
            }
        }

        /// The number of the last update that is complete; it grows by 2, and wraps around.
        pub fn value(self) -> u32 {
            self.number.load(Ordering::SeqCst) & !1
        }

        /// Waits until an update later than a [`Self::value`] is complete: whether it is, or the time was up.
        pub fn await_update(self, seen: u32, timeout: Option<Duration>) -> bool {
            let mut timer = Timer::new(timeout);
            loop {
                let now = self.number.load(Ordering::SeqCst);
                if now & !1 != seen {
                    return true;
                }
                if !timer.sleep(self.number, now) {
                    return false;
                }
            }
        }

        /// Wakes all who wait for an update. Updates do that where the struct declares `awaitUpdate`; elsewhere who waits
        /// notices within 20 milliseconds.
        pub fn wake(self) {
            fence(Ordering::SeqCst);
            system::wake(self.number, i32::MAX);
        }

        /// Whether a writer died inside: it is dead, and nobody has taken over meanwhile.
        fn has_died(self, odd: u32) -> bool {
            let owner = self.owner.load(Ordering::SeqCst);
            let by = self.attachment;
            let is_alive = matches!(by, Some(attachment) if attachment.is_alive(owner));
            !is_alive
                && self.number.load(Ordering::SeqCst) == odd
                && self.owner.load(Ordering::SeqCst) == owner
        }

        /// What a function makes of values that one update left. It is called again if a writer came in between, and what
        /// it made of values that don't belong together is thrown away.
        pub(super) fn read<R>(
            self,
            timeout: Option<Duration>,
            mut values: impl FnMut() -> R,
        ) -> Result<R, Error> {
            let mut timer = Timer::new(timeout);
            let mut attempt = 0_u64;
            loop {
                attempt += 1;
                let before = self.number.load(Ordering::Acquire);
                if before & 1 == 0 {
                    let result = values();
                    fence(Ordering::Acquire); // all bytes before the second look
                    if self.number.load(Ordering::Relaxed) == before {
                        return Ok(result);
                    }
                }
                if attempt & 63 == 0 || timeout == Some(Duration::ZERO) {
                    if before & 1 != 0 && self.has_died(before) {
                        return Err(Error::WriterDied);
                    }
                    if timer.is_up() {
                        return Err(Error::TimedOut);
                    }
                    if before & 1 == 0 || attempt < 4096 {
                        thread::yield_now();
                    } else {
                        thread::sleep(Duration::from_millis(1));
                    }
                }
            }
        }
    }

    /// What makes copies of a struct consistent, for writers.
    #[derive(Clone, Copy)]
    pub struct Sequence<'a> {
        reader: SequenceRef<'a>,
        wakes: bool,
    }

    impl<'a> Deref for Sequence<'a> {
        type Target = SequenceRef<'a>;

        fn deref(&self) -> &SequenceRef<'a> {
            &self.reader
        }
    }

    impl<'a> Sequence<'a> {
        pub(super) fn new(place: Place<'a>, at: usize, wakes: bool) -> Self {
            let reader = SequenceRef::new(place, at);
            Sequence { reader, wakes }
        }

        /// Begins an update; nothing if the time was up, without one it waits for ever. [`Error::WriterDied`] if a writer
        /// died inside: who can set all values anew may begin by [`Self::take_over`] then.
        pub fn begin(self, timeout: Option<Duration>) -> Result<Option<Updating<'a>>, Error> {
            match self.take_over(timeout)? {
                Some(updating) if updating.abandoned => {
                    updating.give_up()?;
                    Err(Error::WriterDied)
                }
                updating => Ok(updating),
            }
        }

        /// As [`Self::begin`], whether the writer before has ended or died.
        pub fn take_over(self, timeout: Option<Duration>) -> Result<Option<Updating<'a>>, Error> {
            let SequenceRef {
                attachment,
                number,
                owner,
            } = self.reader;
            let attachment = attachment.ok_or(Error::NotShared)?;
            let id = attachment.owner()?;
            let taken = take_word(attachment, owner, id, &mut Timer::new(timeout));
            if taken == Taken::TimedOut {
                return Ok(None);
            }
            let before = number.load(Ordering::SeqCst);
            number.store(before | 1, Ordering::Relaxed);
            fence(Ordering::Release); // odd before the first value that is written
            Ok(Some(Updating {
                attachment,
                sequence: self,
                abandoned: before & 1 != 0,
            }))
        }

        pub(super) fn update<R>(
            self,
            timeout: Option<Duration>,
            values: impl FnOnce() -> R,
        ) -> Result<R, Error> {
            let updating = self.begin(timeout)?.ok_or(Error::TimedOut)?;
            let result = values();
            updating.end()?;
            Ok(result)
        }

        /// If the closure panics, the update of the dead writer stays as incomplete as it was.
        pub(super) fn update_after_death<R>(self, values: impl FnOnce() -> R) -> Result<R, Error> {
            let updating = self.take_over(None)?.ok_or(Error::TimedOut)?;
            let attempt = Attempt(Some(updating));
            let result = values();
            attempt.end()?;
            Ok(result)
        }
    }

    /// What is given up, rather than ended, if it is dropped.
    struct Attempt<'a>(Option<Updating<'a>>);

    impl Attempt<'_> {
        fn end(mut self) -> Result<(), Error> {
            self.0.take().map_or(Ok(()), Updating::end)
        }
    }

    impl Drop for Attempt<'_> {
        fn drop(&mut self) {
            if let Some(updating) = self.0.take() {
                if updating.abandoned {
                    let _ = updating.give_up();
                }
            }
        }
    }

    /// An update, until this is dropped: what has been written is in copies from then on.
    #[must_use = "the update ends when this is dropped"]
    pub struct Updating<'a> {
        attachment: &'a Attachment,
        sequence: Sequence<'a>,
        abandoned: bool,
    }

    impl Updating<'_> {
        /// Whether the writer before died inside, so that all values have to be set.
        pub fn was_abandoned(&self) -> bool {
            self.abandoned
        }

        /// Ends the update; an error if the bytes of the sequence were overwritten.
        pub fn end(self) -> Result<(), Error> {
            let result = self.complete();
            mem::forget(self);
            result
        }

        fn complete(&self) -> Result<(), Error> {
            let SequenceRef { number, owner, .. } = self.sequence.reader;
            let before = number.load(Ordering::SeqCst);
            let id = self.attachment.known_owner();
            let is_mine = owner.load(Ordering::SeqCst) & 0x3fff_ffff == id;
            if id == 0 || !is_mine || before & 1 == 0 {
                return Err(Error::LostLock);
            }
            // Even after the last value.
            number.store(before.wrapping_add(1), Ordering::Release);
            if self.sequence.wakes {
                self.sequence.wake();
            }
            give_word(self.attachment, owner, 0, 1)
        }

        /// Leaves the number odd.
        fn give_up(self) -> Result<(), Error> {
            let result = give_word(self.attachment, self.sequence.reader.owner, 0, 1);
            mem::forget(self);
            result
        }
    }

    impl Drop for Updating<'_> {
        fn drop(&mut self) {
            let _ = self.complete(); // nobody to tell: end() tells
        }
    }
}
