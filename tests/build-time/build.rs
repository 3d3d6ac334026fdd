//! Generates from `schemas`, an older shape of the schema, what one operation needs.

fn main() -> Result<(), ews_codegen::Error> {
    ews_codegen::Builder::new("schemas").operations(["SyncFolderItems"]).generate()
}
