//! Runs one job a number of times, for tools that count instructions.
//!
//! The cost of a job is the difference between N + 1 runs and N runs.

use std::env;
use std::hint::black_box;
use std::process::ExitCode;

use ews_benches::documents::PAGE;
use ews_benches::jobs::{Inputs, JOBS, find};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [name, times, changes @ ..] = arguments.as_slice() else {
        return usage();
    };
    let changes = changes.first().map_or(Ok(PAGE), |number| number.parse());
    let (Some(job), Ok(times), Ok(changes)) = (find(name), times.parse::<usize>(), changes) else {
        return usage();
    };
    let inputs = Inputs::new(changes);
    for _ in 0..times {
        black_box((job.run)(black_box(&inputs)));
    }
    ExitCode::SUCCESS
}

fn usage() -> ExitCode {
    eprintln!("count JOB TIMES [CHANGES]\njobs:");
    for job in JOBS {
        eprintln!("  {}", job.name);
    }
    ExitCode::FAILURE
}
