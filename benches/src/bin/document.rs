//! Prints the response with items, for peers in other languages.

use std::env;
use std::io::{self, Write};

use ews_benches::documents::{PAGE, SEED, items};

fn main() -> io::Result<()> {
    let changes = env::args().nth(1).and_then(|number| number.parse().ok()).unwrap_or(PAGE);
    io::stdout().lock().write_all(items(changes, SEED).as_bytes())
}
