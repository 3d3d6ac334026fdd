//! Generates the code for one operation from `schemas`, a small version of the EWS schemas.

fn main() -> Result<(), ews_codegen::Error> {
    ews_codegen::Builder::new("schemas").operations(["SyncFolderItems"]).generate()
}
