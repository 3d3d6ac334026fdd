//! Generates the types of one operation from the folder `schemas`, which has an older version of the schema.

fn main() -> Result<(), ews_codegen::Error> {
    ews_codegen::Builder::new("schemas").operations(["SyncFolderItems"]).generate()
}
