//! A program in Rust that attaches by the generated module.
//!
//!     attach MyData NAME FLAGS TIMEOUT   attaches to the sample's struct, or prints the name of the error
//!     attach loop NAME                   attaches to the tests' struct, checks it and detaches, for ever; prints what is wrong
//!
//! Attached, it says "ready" and obeys lines: "get" prints both fields, "set NUMBER TEXT" writes them, "verified" prints whether
//! the layout was compared, "detach" detaches, the end of input ends it. `looping` is the same module with the fingerprint of the
//! tests' struct.

mod looping;
mod mydata;

use mydata::{Error, MyDataMut, MyDataRef, Options, SharedMyData, SharedMyDataReadOnly};
use std::io::{self, BufRead};
use std::time::Duration;

const READ_ONLY: u32 = 1;
const ANY_OWNER: u32 = 2;

/// What the initializer of the tests' struct writes.
const FILLED: i32 = 0x5A5A_5A5A;

fn error_name(error: &Error) -> String {
    match error {
        Error::BadName { .. } => "BAD_NAME".to_owned(),
        Error::NoRegion { .. } => "NO_REGION".to_owned(),
        Error::Busy { .. } => "BUSY".to_owned(),
        Error::OtherLayout { .. } | Error::OtherVersion { .. } => "OTHER_LAYOUT".to_owned(),
        Error::TooSmall { .. } => "TOO_SMALL".to_owned(),
        Error::Forbidden { .. } => "FORBIDDEN".to_owned(),
        other => other.to_string(),
    }
}

/// What is attached, if it still is.
enum Attached {
    Writing(SharedMyData),
    Reading(SharedMyDataReadOnly),
    Nothing,
}

impl Attached {
    fn attach(name: &str, flags: u32, timeout: Duration) -> Result<Self, Error> {
        let options = Options::new()
            .timeout(timeout)
            .any_owner(flags & ANY_OWNER != 0);
        Ok(if flags & READ_ONLY != 0 {
            Attached::Reading(SharedMyDataReadOnly::attach(name, &options)?)
        } else {
            Attached::Writing(SharedMyData::attach(name, &options)?)
        })
    }

    fn reader(&self) -> Option<MyDataRef<'_>> {
        match self {
            Attached::Writing(shared) => Some(*shared.data()),
            Attached::Reading(shared) => Some(shared.data()),
            Attached::Nothing => None,
        }
    }

    fn writer(&self) -> Option<MyDataMut<'_>> {
        match self {
            Attached::Writing(shared) => Some(shared.data()),
            _ => None,
        }
    }

    fn is_verified(&self) -> bool {
        match self {
            Attached::Writing(shared) => shared.is_layout_verified(),
            Attached::Reading(shared) => shared.is_layout_verified(),
            Attached::Nothing => false,
        }
    }

    fn detach(&mut self) -> Result<(), Error> {
        match std::mem::replace(self, Attached::Nothing) {
            Attached::Writing(shared) => shared.detach(),
            Attached::Reading(shared) => shared.detach(),
            Attached::Nothing => Ok(()),
        }
    }
}

fn answer(attached: &mut Attached, line: &str) -> String {
    if let (Some(values), Some(data)) = (line.strip_prefix("set "), attached.writer()) {
        if let Some((number, text)) = values.split_once(' ') {
            data.set_x(number.parse().unwrap());
            data.set_text(text).unwrap();
            return "done".to_owned();
        }
    }
    match (line, attached.reader()) {
        ("get", Some(data)) => format!("{} {}", data.x(), data.text().unwrap()),
        ("verified", _) => u8::from(attached.is_verified()).to_string(),
        ("detach", _) => match attached.detach() {
            Ok(()) => "done".to_owned(),
            Err(error) => error_name(&error),
        },
        _ => "what?".to_owned(),
    }
}

fn obey(name: &str, flags: u32, timeout: Duration) {
    let mut attached = match Attached::attach(name, flags, timeout) {
        Ok(attached) => attached,
        Err(error) => return println!("{}", error_name(&error)),
    };
    println!("ready");
    for line in io::stdin().lock().lines() {
        println!("{}", answer(&mut attached, &line.unwrap()));
    }
}

fn check(data: looping::MyDataRef<'_>, is_name_current: bool) {
    if data.x() != FILLED || data.text().as_deref() != Ok("a".repeat(255).as_str()) {
        wrong("unfinished");
    }
    if !is_name_current {
        wrong("split");
    }
}

fn wrong(what: &str) -> ! {
    println!("{}", what);
    std::process::exit(1)
}

fn go_round(name: &str) -> ! {
    let options = looping::Options::new().timeout(Duration::from_secs(20));
    for round in 0_u64.. {
        let result = if round % 3 == 0 {
            looping::SharedMyDataReadOnly::attach(name, &options).and_then(|shared| {
                check(shared.data(), shared.is_name_current());
                shared.detach()
            })
        } else {
            looping::SharedMyData::attach(name, &options).and_then(|shared| {
                check(*shared.data(), shared.is_name_current());
                shared.detach()
            })
        };
        match result {
            Ok(()) => {}
            Err(looping::Error::NoRegion { .. }) => std::thread::sleep(Duration::from_millis(1)),
            Err(error) => wrong(&error.to_string()),
        }
    }
    std::process::exit(0)
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["MyData", name, flags, timeout] => {
            let timeout = Duration::from_millis(timeout.parse().unwrap());
            obey(name, flags.parse().unwrap(), timeout);
        }
        ["loop", name] => go_round(name),
        _ => std::process::exit(2),
    }
}
