//! `cargo bench` prints how long each job takes: medians of rounds in which every job runs once, so that
//! whatever else the machine does falls on all of them.

use std::env;
use std::hint::black_box;
use std::time::{Duration, Instant};

use ews_benches::documents::PAGE;
use ews_benches::jobs::{Inputs, JOBS, Job};

const ROUNDS: usize = 15;
/// Short jobs run again and again until this long has passed.
const LEAST: Duration = Duration::from_millis(2);

fn main() {
    // `cargo test --all-targets` runs this too, without the flag.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let inputs = Inputs::new(PAGE);
    check(&inputs);
    let mut times = vec![Vec::with_capacity(ROUNDS); JOBS.len()];
    for _ in 0..ROUNDS {
        for (job, times) in JOBS.iter().zip(&mut times) {
            times.push(once(job, &inputs));
        }
    }
    let medians: Vec<f64> = times.into_iter().map(median).collect();
    print(&medians, inputs.items().len());
}

/// Who finds changes has to find them all, or its time says nothing.
fn check(inputs: &Inputs) {
    for job in JOBS {
        let done = (job.run)(inputs);
        assert!(!job.finds_changes() || done == PAGE, "{} found {done} changes of {PAGE}", job.name);
    }
}

/// Seconds that the job takes.
fn once(job: &Job, inputs: &Inputs) -> f64 {
    let (start, mut times) = (Instant::now(), 0.0);
    loop {
        black_box((job.run)(black_box(inputs)));
        times += 1.0;
        let passed = start.elapsed();
        if passed >= LEAST {
            return passed.as_secs_f64() / times;
        }
    }
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn print(medians: &[f64], bytes: usize) {
    println!(
        "{PAGE} changes in {bytes} bytes; medians of {ROUNDS} rounds; b is the bare event loop over the same bytes.\n"
    );
    println!("| job | what | ms | b |\n|---|---|---:|---:|");
    let mut unit = f64::NAN;
    for (job, seconds) in JOBS.iter().zip(medians) {
        if job.name.ends_with("-loop") {
            unit = *seconds;
        }
        // The request is no document that the loop reads.
        let ratio = match job.name {
            "request-write" => String::new(),
            _ => format!("{:.2}", seconds / unit),
        };
        println!("| {} | {} | {:.3} | {ratio} |", job.name, job.what, seconds * 1e3);
    }
}
