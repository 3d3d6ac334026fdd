//! Generates two modules: `ews` from the small schema in `schemas`, and `library/ews` from the schemas of the repository.

use std::env;
use std::path::PathBuf;

use ews_codegen::Builder;

fn main() -> Result<(), ews_codegen::Error> {
    Builder::new("schemas").operations(["SyncFolderItems"]).generate()?;
    // For `tests/library.rs`.
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    Builder::new("../../schemas").operations(["FindItem", "GetItem"]).out_dir(out.join("library")).generate()
}
