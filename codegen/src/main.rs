//! x
use std::path::Path;
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    match ews_codegen::debug(Path::new(&dir)) {
        Ok(s) => println!("{s}"),
        Err(e) => println!("ERR {e}"),
    }
}
