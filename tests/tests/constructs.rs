//! One small schema per XSD construct, and the Rust that becomes of it.
//!
//! A folder of `tests/schemas` is a test: its `types.xsd` is generated, and the snapshot beside it shows the
//! files of its types. What every schema gives alike (modules, elements, operations) is left out.

use std::fs;

use ews_codegen::{Explainer, generate};

#[test]
fn every_construct_becomes_what_its_snapshot_shows() {
    let folder = ews_tests::root().join("tests/schemas");
    let entries = fs::read_dir(&folder).expect("the folder is there");
    let names = entries.map(|entry| entry.expect("the folder can be listed").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    assert!(names.len() > 20);
    for name in names {
        let files = generate(&folder.join(&name)).unwrap_or_else(|error| panic!("{error}"));
        let types = files.iter().filter(|(path, _)| path.starts_with("types/"));
        let types = types.filter(|(path, _)| !path.ends_with("/mod.rs") && !path.ends_with("/elements.rs"));
        let shown: Vec<String> = types.map(|(path, text)| format!("// ==== {path}\n{text}")).collect();
        let mut settings = insta::Settings::new();
        settings.set_snapshot_path(folder.join(&name));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("rust", shown.join("\n")));
    }
}

#[test]
fn the_same_schema_gives_the_same_bytes() {
    let schemas = ews_tests::root().join("schemas");
    let first = generate(&schemas).expect("it is generated");
    assert_eq!(first, generate(&schemas).expect("it is generated again"));
    first
        .check(&ews_tests::root().join("bindings/src/generated"), "generate")
        .expect("checked-in code is current");
}

#[test]
fn every_type_and_element_has_its_rust() {
    let schema = &*ews_tests::SCHEMA;
    let explainer = Explainer::load(&ews_tests::root().join("schemas")).expect("the schema loads");
    for (stage, name) in { schema.types.keys() }
        .map(|name| ("render: ", name))
        .chain(schema.elements.keys().map(|name| ("lower: ", name)))
    {
        let text = explainer.explain(&name.to_string()).expect("the name is known");
        assert!(text.contains(stage), "{name}: {text}");
    }
}

#[test]
fn the_readme_counts_right() {
    let schema = &*ews_tests::SCHEMA;
    let counts = (schema.types.len(), schema.elements.len(), schema.operations.len());
    assert_eq!(counts, (1_157, 321, 123));
    assert!(include_str!("../../README.md").contains("All 1,157 types, 321 elements and 123 operations"));
}

#[test]
fn a_schema_may_be_split_over_files() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let types = |inside: &str| {
        format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" \
             xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
             targetNamespace=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
             elementFormDefault=\"qualified\">{inside}</xs:schema>"
        )
    };
    let first = "<xs:include schemaLocation=\"more.xsd\"/><xs:element name=\"A\" type=\"t:AType\"/>";
    let second = "<xs:simpleType name=\"AType\"><xs:restriction base=\"xs:int\"/></xs:simpleType>";
    fs::write(folder.path().join("types.xsd"), types(first)).expect("it can be written");
    let error = generate(folder.path()).expect_err("the second file is missing");
    assert_eq!(error.kind(), ews_codegen::ErrorKind::Unresolved);
    fs::write(folder.path().join("more.xsd"), types(second)).expect("it can be written");
    let files = generate(folder.path()).expect("both files are there");
    assert!(files.get("types/a.rs").is_some_and(|text| text.contains("pub type A = i32;")));
}
