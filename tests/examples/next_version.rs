//! Writes the schema of a later server to a folder: the rehearsal of the next version in `.ci/next-version`.

use std::path::PathBuf;

fn main() {
    let folder = std::env::args().nth(1).map(PathBuf::from).expect("usage: next_version FOLDER");
    ews_tests::next_version::write(&folder);
}
