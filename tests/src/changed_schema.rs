//! Code for a schema folder of the repository with one change.

use std::fs;

/// Generates from a folder such as `schemas`, whose XSD files are changed by `change`. Returns `operations.rs`.
///
/// # Panics
/// If the generator refuses the schema, or if a file cannot be read or written.
pub fn operations_of(schemas: &str, change: impl Fn(String) -> String) -> String {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for file in fs::read_dir(crate::root().join(schemas)).expect("the folder exists") {
        let path = file.expect("the folder can be read").path();
        let text = fs::read_to_string(&path).expect("the file can be read");
        let text = if path.extension().is_some_and(|found| found == "xsd") { change(text) } else { text };
        fs::write(folder.path().join(path.file_name().unwrap_or_default()), text)
            .expect("the file can be written");
    }
    let files = ews_codegen::generate(folder.path()).expect("the schema is valid");
    files.get("operations.rs").expect("the schema has operations").to_owned()
}
