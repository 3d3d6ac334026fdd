//! Prints how many blocks of memory each job asks for, and how many bytes it holds at most. A program of its
//! own because it counts in the global allocator; a block that grows counts each time.

use std::hint::black_box;

use ews_benches::documents::PAGE;
use ews_benches::jobs::{Inputs, JOBS, Job};

fn main() {
    let inputs = Inputs::new(PAGE);
    println!("{PAGE} changes in {} bytes.\n", inputs.items().len());
    println!("| job | what | blocks | most bytes held |\n|---|---|---:|---:|");
    for job in JOBS {
        let (blocks, bytes) = measure(job, &inputs);
        println!("| {} | {} | {blocks} | {bytes} |", job.name, job.what);
    }
    println!("\nMemory grows as the document does:\n");
    println!(
        "| job | changes | bytes of the document | blocks | most bytes held |\n|---|---:|---:|---:|---:|"
    );
    for changes in [PAGE, 10 * PAGE, 100 * PAGE] {
        let inputs = Inputs::new(changes);
        for job in JOBS.iter().filter(|job| ["items-read", "items-stream"].contains(&job.name)) {
            let (blocks, bytes) = measure(job, &inputs);
            println!("| {} | {changes} | {} | {blocks} | {bytes} |", job.name, inputs.items().len());
        }
    }
}

/// Blocks, and the most bytes held at once.
fn measure(job: &Job, inputs: &Inputs) -> (u64, u64) {
    // The first run makes the inputs.
    black_box((job.run)(inputs));
    let info = allocation_counter::measure(|| {
        black_box((job.run)(black_box(inputs)));
    });
    (info.count_total, info.bytes_max)
}
