/// Memory that others may change at any time. All access to it is atomic, so that no race is undefined behaviour, and inside it.
mod memory {
    use super::attach::Attachment;
    use super::system;
    use std::marker::PhantomData;
    use std::mem;
    use std::slice;
    use std::sync::atomic::{fence, Ordering};
    use std::sync::atomic::{AtomicI32, AtomicI64, AtomicU16, AtomicU32, AtomicU64, AtomicU8};
    use std::time::{Duration, Instant};

    /// Where a struct lies, for as long as it does.
    #[derive(Clone, Copy)]
    pub(super) struct Place<'a> {
        at: *mut u8,
        size: usize,
        attachment: Option<&'a Attachment>,
        life: PhantomData<&'a AtomicU8>,
    }

    // SAFETY: all access by way of a place is atomic.
    unsafe impl Send for Place<'_> {}
    // SAFETY: as above.
    unsafe impl Sync for Place<'_> {}

    macro_rules! integer {
        ($get:ident, $set:ident, $integer:ty, $atomic:ty) => {
            #[inline]
            pub(super) fn $get(self, offset: usize) -> $integer {
                let at = self.at(offset, mem::size_of::<$integer>());
                if at as usize & (mem::size_of::<$integer>() - 1) == 0 {
                    // SAFETY: it lies inside, is aligned, and others access it atomically, too.
                    unsafe { &*(at as *const $atomic) }.load(Ordering::Relaxed)
                } else {
                    let mut bytes = [0; mem::size_of::<$integer>()];
                    self.read(offset, &mut bytes);
                    <$integer>::from_ne_bytes(bytes)
                }
            }

            #[inline]
            pub(super) fn $set(self, offset: usize, value: $integer) {
                let at = self.at(offset, mem::size_of::<$integer>());
                if at as usize & (mem::size_of::<$integer>() - 1) == 0 {
                    // SAFETY: as above.
                    unsafe { &*(at as *const $atomic) }.store(value, Ordering::Relaxed);
                } else {
                    self.write(offset, &value.to_ne_bytes());
                }
            }
        };
    }

    macro_rules! atomic {
        ($name:ident, $atomic:ty) => {
            #[inline]
            pub(super) fn $name(self, offset: usize) -> &'a $atomic {
                let at = self.at(offset, mem::size_of::<$atomic>());
                let aligned = at as usize & (mem::size_of::<$atomic>() - 1) == 0;
                assert!(aligned, "what isn't aligned can't be accessed in order");
                // SAFETY: it lies inside for 'a, is aligned, and others access it atomically, too.
                unsafe { &*(at as *const $atomic) }
            }
        };
    }

    impl<'a> Place<'a> {
        /// # Safety
        ///
        /// For `'a` there are `size` bytes, which others access in other programs or atomically only, and which may be
        /// written if this is for a writer.
        pub(super) unsafe fn new(at: *mut u8, size: usize, attachment: &'a Attachment) -> Self {
            Place {
                at,
                size,
                attachment: Some(attachment),
                life: PhantomData,
            }
        }

        /// # Safety
        ///
        /// It is for a reader, and all bytes of the value have values: it has no implicit padding.
        pub(super) unsafe fn of_value<T: Copy>(value: &'a T) -> Self {
            Place {
                at: value as *const T as *mut u8,
                size: mem::size_of::<T>(),
                attachment: None,
                life: PhantomData,
            }
        }

        /// # Safety
        ///
        /// As above, and any bytes are a value.
        pub(super) unsafe fn of_mut<T: Copy>(value: &'a mut T) -> Self {
            Place {
                at: value as *mut T as *mut u8,
                size: mem::size_of::<T>(),
                attachment: None,
                life: PhantomData,
            }
        }

        /// Where some bytes lie, which have to be inside.
        #[inline]
        fn at(self, offset: usize, length: usize) -> *mut u8 {
            assert!(offset <= self.size && length <= self.size - offset);
            // SAFETY: it is inside.
            unsafe { self.at.add(offset) }
        }

        /// A struct inside.
        #[inline]
        pub(super) fn part(self, offset: usize, size: usize) -> Self {
            Place {
                at: self.at(offset, size),
                size,
                ..self
            }
        }

        pub(super) fn attachment(self) -> Option<&'a Attachment> {
            self.attachment
        }

        /// How long to wait unless something else is said.
        pub(super) fn timeout(self) -> Option<Duration> {
            self.attachment.map(|attachment| attachment.timeout())
        }

        integer!(get8, set8, u8, AtomicU8);
        integer!(get16, set16, u16, AtomicU16);
        integer!(get32, set32, u32, AtomicU32);
        integer!(get64, set64, u64, AtomicU64);
        atomic!(atomic_i32, AtomicI32);
        atomic!(atomic_u32, AtomicU32);
        atomic!(atomic_i64, AtomicI64);
        atomic!(atomic_u64, AtomicU64);

        /// Copies bytes, by eight where they are aligned.
        pub(super) fn read(self, offset: usize, into: &mut [u8]) {
            let at = self.at(offset, into.len());
            let (head, middle) = split(at, into.len());
            let (start, rest) = into.split_at_mut(head);
            let (words, end) = rest.split_at_mut(middle);
            // SAFETY: all is inside, words are aligned, and others access them atomically, too.
            unsafe {
                read_bytes(at, start);
                let from = at.add(head) as *const AtomicU64;
                for (i, word) in words.chunks_exact_mut(8).enumerate() {
                    let value = (*from.add(i)).load(Ordering::Relaxed);
                    word.copy_from_slice(&value.to_ne_bytes());
                }
                read_bytes(at.add(head + middle), end);
            }
        }

        /// Sets bytes, by eight where they are aligned.
        pub(super) fn write(self, offset: usize, from: &[u8]) {
            let at = self.at(offset, from.len());
            let (head, middle) = split(at, from.len());
            let (start, rest) = from.split_at(head);
            let (words, end) = rest.split_at(middle);
            // SAFETY: as above.
            unsafe {
                write_bytes(at, start);
                let to = at.add(head) as *const AtomicU64;
                for (i, word) in words.chunks_exact(8).enumerate() {
                    let mut value = [0; 8];
                    value.copy_from_slice(word);
                    (*to.add(i)).store(u64::from_ne_bytes(value), Ordering::Relaxed);
                }
                write_bytes(at.add(head + middle), end);
            }
        }

        /// Copies all bytes.
        ///
        /// # Safety
        ///
        /// Any bytes are a value.
        pub(super) unsafe fn copy_to<T: Copy>(self, copy: &mut T) {
            assert!(mem::size_of::<T>() == self.size);
            // SAFETY: these are the bytes of the copy, all of which have values, and any are a value.
            let bytes = unsafe { slice::from_raw_parts_mut(copy as *mut T as *mut u8, self.size) };
            self.read(0, bytes);
        }

        /// Sets all bytes.
        ///
        /// # Safety
        ///
        /// All bytes of the value have values: it has no implicit padding.
        pub(super) unsafe fn copy_from<T: Copy>(self, value: &T) {
            assert!(mem::size_of::<T>() == self.size);
            // SAFETY: these are the bytes of the value, all of which have values.
            let bytes = unsafe { slice::from_raw_parts(value as *const T as *const u8, self.size) };
            self.write(0, bytes);
        }

        /// Waits for as long as a word has a value: whether it has another one.
        pub(super) fn wait(self, offset: usize, value: u32, timeout: Option<Duration>) -> bool {
            let word = self.atomic_u32(offset);
            let mut timer = Timer::new(timeout);
            while word.load(Ordering::SeqCst) == value {
                if !timer.sleep(word, value) {
                    return false;
                }
            }
            true
        }

        /// Wakes all who wait for a word.
        pub(super) fn wake(self, offset: usize) {
            fence(Ordering::SeqCst);
            system::wake(self.atomic_u32(offset), i32::MAX);
        }
    }

    /// How many bytes come before the first aligned word, and how many all words have.
    fn split(at: *mut u8, length: usize) -> (usize, usize) {
        let head = ((at as usize).wrapping_neg() & 7).min(length);
        (head, (length - head) & !7)
    }

    unsafe fn read_bytes(at: *const u8, into: &mut [u8]) {
        for (i, byte) in into.iter_mut().enumerate() {
            // SAFETY: the caller has checked that there are so many.
            *byte = unsafe { &*(at.add(i) as *const AtomicU8) }.load(Ordering::Relaxed);
        }
    }

    unsafe fn write_bytes(at: *mut u8, from: &[u8]) {
        for (i, &byte) in from.iter().enumerate() {
            // SAFETY: the caller has checked that there are so many.
            unsafe { &*(at.add(i) as *const AtomicU8) }.store(byte, Ordering::Relaxed);
        }
    }

    /// A timeout. Its clock starts when it is first asked, so that what needn't wait needn't ask.
    pub(super) struct Timer {
        timeout: Option<Duration>,
        end: Option<Instant>,
    }

    impl Timer {
        /// Nobody sleeps longer without a look: who was to wake others may have died before.
        const SLICE: Duration = Duration::from_millis(20);

        /// Without a timeout it never ends.
        pub(super) fn new(timeout: Option<Duration>) -> Self {
            Timer { timeout, end: None }
        }

        /// What is left, zero if the time is up.
        pub(super) fn left(&mut self) -> Duration {
            let timeout = match self.timeout {
                None => return Duration::MAX,
                Some(timeout) if timeout == Duration::ZERO => return timeout,
                Some(timeout) => timeout,
            };
            let now = Instant::now();
            if self.end.is_none() {
                self.end = now.checked_add(timeout);
            }
            self.end
                .map_or(timeout, |end| end.saturating_duration_since(now))
        }

        pub(super) fn is_up(&mut self) -> bool {
            self.left() == Duration::ZERO
        }

        /// Sleeps for at most a slice while a word has a value; false if the time was up.
        pub(super) fn sleep(&mut self, word: &AtomicU32, value: u32) -> bool {
            let left = self.left();
            if left == Duration::ZERO {
                return false;
            }
            system::sleep(word, value, left.min(Self::SLICE));
            true
        }
    }

    /// An index, if there is one.
    #[inline]
    #[track_caller]
    pub(super) fn checked(index: usize, length: usize) -> usize {
        assert!(index < length, "index {} of {} elements", index, length);
        index
    }

    /// The first index of a range, if there is one.
    #[inline]
    #[track_caller]
    pub(super) fn checked_range(first: usize, count: usize, length: usize) -> usize {
        let fits = first <= length && count <= length - first;
        assert!(
            fits,
            "{} elements from index {} on of {}",
            count, first, length
        );
        first
    }

    /// Some bits of a unit.
    #[inline]
    pub(super) fn bits(unit: u64, position: u32, width: u32) -> u64 {
        unit << (64 - position - width) >> (64 - width)
    }

    /// The same as a signed integer.
    #[inline]
    pub(super) fn signed_bits(unit: u64, position: u32, width: u32) -> i64 {
        (unit << (64 - position - width)) as i64 >> (64 - width)
    }

    /// A unit with other bits in a place.
    #[inline]
    pub(super) fn with_bits(unit: u64, position: u32, width: u32, value: u64) -> u64 {
        let mask = u64::MAX >> (64 - width);
        unit & !(mask << position) | (value & mask) << position
    }

    /// A value that so many bits can have.
    #[inline]
    #[track_caller]
    pub(super) fn fitting_unsigned(value: u64, width: u32) -> u64 {
        assert!(
            bits(value, 0, width) == value,
            "{} in {} bits",
            value,
            width
        );
        value
    }

    /// The bits of a value that so many bits can have.
    #[inline]
    #[track_caller]
    pub(super) fn fitting_signed(value: i64, width: u32) -> u64 {
        let fits = signed_bits(value as u64, 0, width) == value;
        assert!(fits, "{} in {} bits", value, width);
        value as u64
    }
}
