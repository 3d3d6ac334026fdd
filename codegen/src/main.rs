//! x
use std::path::Path;
fn main() {
    let dir = std::env::args().nth(1).unwrap();
    let out = std::env::args().nth(2).unwrap();
    if dir.contains("shared") {
        ews_codegen::import(Path::new(&dir)).unwrap().write(Path::new(&out)).unwrap();
        return;
    }
    match ews_codegen::generate(Path::new(&dir)) {
        Ok(s) => s.write_and_prune(Path::new(&out)).unwrap(),
        Err(e) => println!("ERR {e}"),
    }
}
