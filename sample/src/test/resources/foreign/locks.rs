//! A program in Rust that locks, reads and waits by the generated module, in a region of the tests' struct Storm.
//!
//!     locks NAME FLAGS obey            says "ready", and obeys lines; see `Peer::obey`
//!     locks NAME FLAGS MODE [SLOW]     goes round for ever, until it is killed or the struct says stop; prints what is wrong
//!
//! What the modes find they add to the figures in the struct, as those of locks.c do. `broken` is the same module without the second
//! look of readers and the odd number of writers, for the modes that show that the figures can find something.
//!
//! Locks are values here that unlock when they are dropped, so that nobody can unlock what is not held: this program says LOST_LOCK
//! then, and NOT_WRITABLE where a region that is attached read-only has no lock to take.

mod broken;
mod storm;

use std::io::{self, BufRead};
use std::sync::atomic::{AtomicI64, AtomicU32, AtomicU64, Ordering};
use std::time::{Duration, Instant};
use storm::{Error, Held, Options, RegionHeld, SharedStorm, SharedStormReadOnly, Storm};
use storm::{StormMut, StormRef, Updating};

const LONG: Duration = Duration::from_secs(20);
const LATE: Duration = Duration::from_millis(500);
const VALUES: usize = Storm::VALUES_LENGTH;

fn options() -> Options {
    Options::new().timeout(LONG)
}

fn add(figure: &AtomicI64) {
    figure.fetch_add(1, Ordering::Relaxed);
}

static SEED: AtomicU32 = AtomicU32::new(0);

fn dice() -> u32 {
    let mut seed = SEED.load(Ordering::Relaxed);
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
    SEED.store(seed, Ordering::Relaxed);
    seed
}

/// Some work, so that one is killed inside now and then.
fn work() {
    for _ in 0..dice() % 1000 {
        std::hint::spin_loop();
    }
    if dice() % 64 == 0 {
        std::thread::yield_now();
    }
}

fn error_name(error: &Error) -> String {
    match error {
        Error::LostLock => "LOST_LOCK".to_owned(),
        Error::WriterDied => "WRITER_DIED".to_owned(),
        Error::TimedOut => "timed out".to_owned(),
        other => other.to_string(),
    }
}

fn done(result: Result<(), Error>) -> String {
    match result {
        Ok(()) => "done".to_owned(),
        Err(error) => error_name(&error),
    }
}

/// The timeout of a command in milliseconds, a negative one for none.
fn timeout(milliseconds: i64) -> Option<Duration> {
    u64::try_from(milliseconds).ok().map(Duration::from_millis)
}

fn is_torn(values: &[i64; VALUES]) -> bool {
    values.iter().any(|value| *value != values[0])
}

fn values(data: StormRef<'_>) -> [i64; VALUES] {
    let mut values = [0; VALUES];
    data.read_values(0, &mut values);
    values
}

/// Whether nobody else is inside, and the two numbers are equal. Who died inside may have left them otherwise.
fn section(data: StormMut<'_>, abandoned: bool) {
    let me = (dice() | 1) as i32;
    if abandoned {
        add(data.atomic_recoveries());
        data.set_second(data.first());
    } else if data.inside() != 0 || data.first() != data.second() {
        add(data.atomic_violations());
    }
    data.set_inside(me);
    data.set_first(data.first() + 1);
    work();
    if data.inside() != me {
        add(data.atomic_violations());
    }
    data.set_second(data.second() + 1);
    data.set_inside(0);
    add(data.atomic_entries());
}

fn lock_round(data: StormMut<'_>) -> Result<(), Error> {
    let held = data.lock().lock_for(LONG)?.ok_or(Error::TimedOut)?;
    section(data, held.was_abandoned());
    held.unlock()
}

/// A reader finds no writer inside, and no number changes while it is there.
fn room_round(data: StormMut<'_>) -> Result<(), Error> {
    if dice() % 4 == 0 {
        let held = data.room().write_for(LONG)?.ok_or(Error::TimedOut)?;
        section(data, held.was_abandoned());
        return held.unlock();
    }
    let held = data.room().read_for(LONG)?.ok_or(Error::TimedOut)?;
    let (first, second) = (data.first(), data.second());
    if !held.was_abandoned() && (first != second || data.inside() != 0) {
        add(data.atomic_violations());
    }
    work();
    if data.first() != first || data.second() != second {
        add(data.atomic_violations());
    }
    add(data.atomic_snapshots());
    held.unlock()
}

fn write_values(data: StormMut<'_>, slow: bool) {
    let value = data.values(0) + 1;
    for i in 0..VALUES {
        data.set_values(i, value);
        if slow && i == 16 {
            work();
        }
    }
}

fn write_round(data: StormMut<'_>, slow: bool) -> Result<(), Error> {
    let updating = match data.sequence().begin(Some(LONG)) {
        Err(Error::WriterDied) => {
            add(data.atomic_died());
            let updating = data.sequence().take_over(Some(LONG))?;
            if matches!(&updating, Some(updating) if updating.was_abandoned()) {
                add(data.atomic_recoveries());
            }
            updating
        }
        begun => begun?,
    };
    let updating = updating.ok_or(Error::TimedOut)?;
    write_values(data, slow);
    add(data.atomic_entries());
    updating.end()
}

fn note_read(data: StormMut<'_>, read: &[i64; VALUES]) {
    if is_torn(read) {
        add(data.atomic_torn());
    }
    add(data.atomic_snapshots());
}

fn read_round(data: StormMut<'_>) -> Result<(), Error> {
    match data.read(Some(LONG), values) {
        Ok(read) => note_read(data, &read),
        Err(Error::WriterDied) => add(data.atomic_died()),
        Err(error) => return Err(error),
    }
    Ok(())
}

/// Without the second look.
fn unseen_round(data: StormMut<'_>, broken: broken::StormMut<'_>) -> Result<(), Error> {
    let read = broken.read(Some(LONG), |data| {
        let mut values = [0; VALUES];
        data.read_values(0, &mut values);
        values
    });
    note_read(data, &read.map_err(|_| Error::TimedOut)?);
    Ok(())
}

/// Updates without the odd number.
fn even_round(data: StormMut<'_>, broken: broken::StormMut<'_>) -> Result<(), Error> {
    let result = broken.update_for(Some(LONG), |_| write_values(data, false));
    result.map_err(|_| Error::TimedOut)
}

fn go_round(name: &str, mode: &str, slow: bool) -> Result<(), Error> {
    let shared = SharedStorm::attach(name, &options())?;
    let data = shared.data();
    let options = broken::Options::new().timeout(LONG);
    let broken = broken::SharedStorm::attach(name, &options).map_err(|_| Error::TimedOut)?;
    while data.load_stop(Ordering::Relaxed) == 0 {
        let result = match mode {
            "lock" => lock_round(data),
            "unlocked" => {
                section(data, false);
                Ok(())
            }
            "room" => room_round(data),
            "write" => write_round(data, slow),
            "even" => even_round(data, broken.data()),
            "read" => read_round(data),
            "unseen" => unseen_round(data, broken.data()),
            _ => std::process::exit(2),
        };
        match result {
            Ok(()) => {}
            Err(Error::TimedOut) => {
                add(data.atomic_hangs());
                break;
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

/// One addition: by the lock of the struct, by a writer's side, by an update, or by the lock of the region.
fn add_once(shared: &SharedStorm, way: &str) -> Result<(), Error> {
    let data = shared.data();
    let increment = || data.set_counter(data.counter() + 1);
    match way {
        "lock" => {
            let held = data.lock().lock()?;
            assert!(!held.was_abandoned());
            increment();
            held.unlock()
        }
        "write" => {
            let held = data.room().write()?;
            assert!(!held.was_abandoned());
            increment();
            held.unlock()
        }
        "update" => data.update(|_| increment()),
        "region" => {
            let held = shared.lock()?;
            increment();
            held.unlock()
        }
        _ => {
            increment();
            Ok(())
        }
    }
}

fn add_in_two_threads(
    shared: &SharedStorm,
    way: &str,
    additions: i64,
    timing: bool,
) -> &'static str {
    let late = AtomicU64::new(0);
    let failed = AtomicU64::new(0);
    let add_all = || {
        for _ in 0..additions {
            let start = timing.then(Instant::now);
            if add_once(shared, way).is_err() {
                failed.fetch_add(1, Ordering::Relaxed);
                break;
            }
            if matches!(start, Some(start) if start.elapsed() > LATE) {
                late.fetch_add(1, Ordering::Relaxed);
            }
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(add_all);
        scope.spawn(add_all);
    });
    match (failed.into_inner(), late.into_inner()) {
        (0, 0) => "done",
        (0, _) => "late",
        _ => "failed",
    }
}

/// Turns are even in one process and odd in the other: how many waits lasted longer than a wake-up can, and the median of the times
/// between turns.
fn play(data: StormMut<'_>, mine: i32, rounds: i64) -> String {
    let mut times = Vec::new();
    for _ in 0..rounds {
        let start = Instant::now();
        let turn = loop {
            let turn = data.load_turn(Ordering::Acquire);
            if turn & 1 == mine {
                break turn;
            }
            if !data.await_turn(turn, Some(LONG)) {
                return "timed out".to_owned();
            }
        };
        times.push(start.elapsed());
        data.atomic_turn().store(turn + 1, Ordering::Release);
        data.wake_turn();
    }
    let late = times.iter().filter(|time| **time > LATE).count();
    times.sort();
    let median = times[times.len() / 2].as_nanos() as f64 / 1000.0;
    format!("late {} median {:.1} us", late, median)
}

/// What is attached, and what is held there, for as long.
struct Peer {
    writing: Option<&'static SharedStorm>,
    reading: Option<SharedStormReadOnly>,
    lock: Vec<Held<'static>>,
    readers: Vec<Held<'static>>,
    writer: Vec<Held<'static>>,
    region: Vec<RegionHeld<'static>>,
    updating: Vec<Updating<'static>>,
}

impl Peer {
    fn reader(&self) -> Option<StormRef<'_>> {
        let writing = self.writing.map(|shared| *shared.data());
        writing.or_else(|| self.reading.as_ref().map(|shared| shared.data()))
    }

    /// Keeps what was taken, and says how that went.
    fn keep<T>(
        to: &mut Vec<T>,
        taken: Result<Option<T>, Error>,
        was_abandoned: fn(&T) -> bool,
    ) -> String {
        match taken {
            Ok(Some(held)) => {
                let abandoned = was_abandoned(&held);
                to.push(held);
                if abandoned { "abandoned" } else { "held" }.to_owned()
            }
            Ok(None) => "timed out".to_owned(),
            Err(error) => error_name(&error),
        }
    }

    fn give<T>(from: &mut Vec<T>, unlock: fn(T) -> Result<(), Error>) -> String {
        done(from.pop().map_or(Err(Error::LostLock), unlock))
    }

    /// What takes a lock or begins an update.
    fn take(&mut self, word: &str, number: i64) -> Option<String> {
        let shared = self.writing?;
        let data = shared.data();
        let limit = timeout(number);
        let abandoned = Held::was_abandoned;
        Some(match (word, limit) {
            ("lock", None) => Self::keep(&mut self.lock, data.lock().lock().map(Some), abandoned),
            ("lock", Some(time)) => {
                Self::keep(&mut self.lock, data.lock().lock_for(time), abandoned)
            }
            ("read", None) => {
                Self::keep(&mut self.readers, data.room().read().map(Some), abandoned)
            }
            ("read", Some(time)) => {
                Self::keep(&mut self.readers, data.room().read_for(time), abandoned)
            }
            ("write", None) => {
                Self::keep(&mut self.writer, data.room().write().map(Some), abandoned)
            }
            ("write", Some(time)) => {
                Self::keep(&mut self.writer, data.room().write_for(time), abandoned)
            }
            ("region", None) => Self::keep(&mut self.region, shared.lock().map(Some), |_| false),
            ("region", Some(time)) => {
                Self::keep(&mut self.region, shared.lock_for(time), |_| false)
            }
            ("begin", _) => Self::keep(&mut self.updating, data.sequence().begin(limit), |_| false),
            _ => Self::keep(
                &mut self.updating,
                data.sequence().take_over(limit),
                Updating::was_abandoned,
            ),
        })
    }

    /// Leaves locks as they are: what is attached has to give them up.
    fn detach(&mut self) -> String {
        for held in [&mut self.lock, &mut self.readers, &mut self.writer] {
            held.drain(..).for_each(std::mem::forget);
        }
        self.region.drain(..).for_each(std::mem::forget);
        self.updating.drain(..).for_each(std::mem::forget);
        let reading = self
            .reading
            .take()
            .map_or(Ok(()), SharedStormReadOnly::detach);
        let writing = self.writing.take().map_or(Ok(()), |shared| {
            let shared = shared as *const SharedStorm as *mut SharedStorm;
            // SAFETY: it came from a box, and nothing that was taken from it is used any more.
            unsafe { Box::from_raw(shared) }.detach()
        });
        done(reading.and(writing))
    }

    fn write(&mut self, words: &[&str], number: i64, other: i64) -> String {
        let shared = self.writing.unwrap();
        let data = shared.data();
        match words[0] {
            "fill" => {
                data.write_values(0, &[number; VALUES]);
                "done".to_owned()
            }
            "turn" => {
                data.atomic_turn().store(number as i32, Ordering::Release);
                data.wake_turn();
                "done".to_owned()
            }
            "play" => play(data, number as i32, other),
            way => match way.strip_prefix("add-") {
                Some(way) => add_in_two_threads(shared, way, number, other != 0).to_owned(),
                None => "what?".to_owned(),
            },
        }
    }

    fn obey(&mut self, line: &str) -> String {
        let words: Vec<&str> = line.split(' ').collect();
        let number = words.get(1).map_or(0, |word| word.parse().unwrap());
        let other = words.get(2).map_or(0, |word| word.parse().unwrap());
        match words[0] {
            "unlock" => return Self::give(&mut self.lock, Held::unlock),
            "unread" => return Self::give(&mut self.readers, Held::unlock),
            "unwrite" => return Self::give(&mut self.writer, Held::unlock),
            "unregion" => return Self::give(&mut self.region, RegionHeld::unlock),
            "end" => return Self::give(&mut self.updating, Updating::end),
            "detach" => return self.detach(),
            "lock" | "read" | "write" | "region" | "begin" | "over" => {
                let refusal = match self.reading {
                    Some(_) => "NOT_WRITABLE",
                    None => "NOT_ATTACHED",
                };
                return self
                    .take(words[0], number)
                    .unwrap_or_else(|| refusal.to_owned());
            }
            _ => {}
        }
        let data = match self.reader() {
            Some(data) => data,
            None => return "NOT_ATTACHED".to_owned(),
        };
        let changed = |changed, what: &str| if changed { what } else { "timed out" }.to_owned();
        match words[0] {
            "snapshot" => match data.snapshot_for(timeout(number)) {
                Ok(copy) => {
                    let torn = if is_torn(&copy.values) {
                        "torn"
                    } else {
                        "whole"
                    };
                    format!("{} {}", torn, { copy.values }[0])
                }
                Err(error) => error_name(&error),
            },
            "value" => data.sequence().value().to_string(),
            "update" => {
                let sequence = data.sequence();
                changed(
                    sequence.await_update(number as u32, timeout(other)),
                    "updated",
                )
            }
            "await" => changed(data.await_turn(number as i32, timeout(other)), "changed"),
            _ => self.write(&words, number, other),
        }
    }
}

fn obey(name: &str, read_only: bool) -> Result<(), Error> {
    let (writing, reading) = if read_only {
        (None, Some(SharedStormReadOnly::attach(name, &options())?))
    } else {
        let shared = SharedStorm::attach(name, &options())?;
        (Some(&*Box::leak(Box::new(shared))), None)
    };
    let mut peer = Peer {
        writing,
        reading,
        lock: Vec::new(),
        readers: Vec::new(),
        writer: Vec::new(),
        region: Vec::new(),
        updating: Vec::new(),
    };
    println!("ready");
    for line in io::stdin().lock().lines() {
        println!("{}", peer.obey(&line.unwrap()));
    }
    Ok(())
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    SEED.store(std::process::id() | 1, Ordering::Relaxed);
    let result = match arguments[2].as_str() {
        "obey" => obey(&arguments[0], arguments[1] == "1"),
        mode => go_round(&arguments[0], mode, arguments.len() > 3),
    };
    if let Err(error) = result {
        println!("{}", error_name(&error));
        std::process::exit(1);
    }
}
