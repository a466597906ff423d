//! The answering end of a round trip in Rust, by what is generated: NAME answers until it is told to stop. The same words as Trip.java.

mod trip;

use std::sync::atomic::Ordering;
use std::time::Duration;
use trip::{Options, SharedTrip};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let name = std::env::args().nth(1).ok_or("NAME")?;
    // A partner that died must not leave this one spinning.
    std::thread::spawn(|| {
        std::thread::sleep(Duration::from_secs(300));
        std::process::exit(1);
    });
    let region = SharedTrip::attach(&name, &Options::new())?;
    let request = region.data().atomic_request();
    let response = region.data().atomic_response();
    let mut last = 0;
    while last != -1 {
        let value = request.load(Ordering::Acquire);
        if value != last {
            response.store(value, Ordering::Release);
            last = value;
        }
    }
    region.detach()?;
    Ok(())
}
