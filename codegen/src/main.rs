//! x
use std::path::Path;
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let out = std::env::args().nth(2).unwrap();
    match ews_codegen::generate(Path::new(&dir)) {
        Ok(s) => s.write_and_prune(Path::new(&out)).unwrap(),
        Err(e) => println!("ERR {e}"),
    }
}
