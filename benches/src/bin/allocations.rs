//! Prints the number of allocations of each job, and its peak memory in bytes.
//!
//! This is a separate program because it counts in the global allocator. A block that grows counts as an allocation
//! each time.

use std::hint::black_box;

use ews_benches::documents::PAGE;
use ews_benches::jobs::{Inputs, JOBS, Job};

fn main() {
    let inputs = Inputs::new(PAGE);
    println!("{PAGE} changes in {} bytes.\n", inputs.items().len());
    println!("| job | description | allocations | peak bytes |\n|---|---|---:|---:|");
    for job in JOBS {
        let (allocations, bytes) = measure(job, &inputs);
        println!("| {} | {} | {allocations} | {bytes} |", job.name, job.description);
    }
    println!("\nAllocations and peak memory by the size of the document:\n");
    println!("| job | changes | document bytes | allocations | peak bytes |\n|---|---:|---:|---:|---:|");
    for changes in [PAGE, 10 * PAGE, 100 * PAGE] {
        let inputs = Inputs::new(changes);
        for job in JOBS.iter().filter(|job| ["items-read", "items-stream"].contains(&job.name)) {
            let (allocations, bytes) = measure(job, &inputs);
            println!("| {} | {changes} | {} | {allocations} | {bytes} |", job.name, inputs.items().len());
        }
    }
}

/// Returns the number of allocations and the peak memory in bytes.
fn measure(job: &Job, inputs: &Inputs) -> (u64, u64) {
    // The first run creates the inputs.
    black_box((job.run)(inputs));
    let info = allocation_counter::measure(|| {
        black_box((job.run)(black_box(inputs)));
    });
    (info.count_total, info.bytes_max)
}
