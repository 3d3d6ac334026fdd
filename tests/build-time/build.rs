//! Generates the code for one operation from `schemas`, a small version of the EWS schemas.

use std::env;
use std::path::PathBuf;

use ews_codegen::Builder;

fn main() -> Result<(), ews_codegen::Error> {
    Builder::new("schemas").operations(["SyncFolderItems"]).generate()?;
    // For `tests/library.rs`: the schemas of the repository.
    let out = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    Builder::new("../../schemas").operations(["FindItem", "GetItem"]).out_dir(out.join("library")).generate()
}
