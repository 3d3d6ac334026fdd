//! A test for each XSD construct: the Rust code generated from a small schema.
//!
//! Each folder of `tests/schemas` has a test of the same name, so `cargo test choice` runs the tests of all choices.
//! A test generates code from the schema in its folder and compares it with the snapshot `rust.snap` beside it.
//! The snapshot shows the files of the schema's types. It leaves out the files that look alike for every schema:
//! modules, elements and operations.

use std::fs;

use ews_codegen::generate;

/// Defines a test for each construct, and the list of their folders.
macro_rules! constructs {
    ($($folder:ident)*) => {
        /// The folders that have a test.
        const FOLDERS: &[&str] = &[$(stringify!($folder)),*];

        $(#[test]
        fn $folder() {
            check_snapshot(stringify!($folder));
        })*
    };
}

constructs! {
    all
    anonymous
    any_type
    attribute_group
    attribute_ref
    built_in_types
    choice
    choice_beside_sequence
    choice_conversion
    choice_of_sequences
    derived_in_namespace
    doc_pages
    enumeration
    extension
    facets
    form
    include
    list
    list_element
    named_group
    names
    namesake_namespaces
    namespace
    nillable
    operations
    optional_group
    per_protocol
    recursion
    repeated_choice
    repeated_sequence
    required_attribute
    restriction
    sequence
    shared_file
    simple_content
    single_choice
    substitution_group
    union
    unqualified
    wildcard_and_choice
    wildcards
    wire_element
    wire_namespace
    xsi_type
}

/// Compares the code generated from a folder's schema with the folder's snapshot.
fn check_snapshot(name: &str) {
    let folder = ews_tests::root().join("tests/schemas").join(name);
    let files = generate(&folder).unwrap_or_else(|error| panic!("{error}"));
    let types = files.iter().filter(|(path, _)| path.contains('/'));
    let types = types.filter(|(path, _)| !path.ends_with("/mod.rs") && !path.ends_with("/elements.rs"));
    let shown: Vec<String> = types.map(|(path, text)| format!("// ==== {path}\n{text}")).collect();
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("rust", shown.join("\n")));
}

#[test]
fn every_schema_folder_has_a_test() {
    let folder = ews_tests::root().join("tests/schemas");
    let entries = fs::read_dir(&folder).expect("tests/schemas is a folder");
    let names = entries.map(|entry| entry.expect("tests/schemas can be listed").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    assert_eq!(FOLDERS, names, "list the folders of tests/schemas in `constructs!`, sorted");
}
