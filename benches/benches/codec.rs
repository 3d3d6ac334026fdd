//! Prints the time of each job (`cargo bench`).
//!
//! A time is the median of several rounds. Each round runs every job once, so other load on the machine affects all
//! jobs alike.

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

use ews_benches::documents::PAGE;
use ews_benches::jobs::{Inputs, JOBS, Job};

const ROUNDS: usize = 15;

/// The minimum time of a measurement. A short job runs repeatedly until it has passed.
const MIN_TIME: Duration = Duration::from_millis(2);

fn main() {
    // `cargo test --all-targets` also runs this program, but without the flag.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let inputs = Inputs::new(PAGE);
    check(&inputs);
    let mut times = vec![Vec::with_capacity(ROUNDS); JOBS.len()];
    for _ in 0..ROUNDS {
        for (job, times) in JOBS.iter().zip(&mut times) {
            times.push(seconds(job, &inputs));
        }
    }
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    print(&medians, inputs.items().len());
}

/// Checks that every job that counts changes finds all of them.
fn check(inputs: &Inputs) {
    for job in JOBS {
        let done = (job.run)(inputs);
        assert!(!job.finds_changes() || done == PAGE, "expected {PAGE} changes, found {done}: {}", job.name);
    }
}

/// Returns the seconds that a job takes.
fn seconds(job: &Job, inputs: &Inputs) -> f64 {
    let (start, mut runs) = (Instant::now(), 0.0);
    loop {
        black_box((job.run)(black_box(inputs)));
        runs += 1.0;
        let elapsed = start.elapsed();
        if elapsed >= MIN_TIME {
            return elapsed.as_secs_f64() / runs;
        }
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn print(medians: &[f64], bytes: usize) {
    println!(
        "{PAGE} changes in {bytes} bytes; medians of {ROUNDS} rounds; b: time divided by that of the event loop over the same bytes.\n"
    );
    println!("| job | description | ms | b |\n|---|---|---:|---:|");
    let mut unit = f64::NAN;
    for (job, seconds) in JOBS.iter().zip(medians) {
        if job.name.ends_with("-loop") {
            unit = *seconds;
        }
        // No event loop reads the request.
        let ratio = match job.name {
            "request-write" => String::new(),
            _ => format!("{:.2}", seconds / unit),
        };
        println!("| {} | {} | {:.3} | {ratio} |", job.name, job.description, seconds * 1e3);
    }
}
