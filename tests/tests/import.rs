//! From a server's files to the canonical ones, and from those to Rust in a folder.

use std::fs;
use std::path::Path;

use ews_codegen::{ErrorKind, Files, generate, import};

#[test]
fn a_servers_files_become_canonical() {
    let files = import(&ews_tests::root().join("tests/raw")).expect("it is imported");
    let shown: Vec<String> = files.iter().map(|(path, text)| format!("// {path}\n{text}")).collect();
    insta::assert_snapshot!(shown.join("\n"));
}

#[test]
fn what_is_canonical_stays_as_it_is() {
    let schemas = ews_tests::root().join("schemas");
    let files = import(&schemas).expect("it is imported");
    for (path, text) in files.iter() {
        assert!(fs::read_to_string(schemas.join(path)).is_ok_and(|old| old == text), "{path}");
    }
}

#[test]
fn the_checked_in_schema_is_the_published_one() {
    let Some(published) = ews_tests::shared::folder("schemas/V2018_01_08") else { return };
    let canonical = import(&ews_tests::root().join("schemas")).expect("it is imported");
    assert_eq!(import(&published).expect("it is imported"), canonical);
}

#[test]
fn a_schema_without_wsdl_pairs_elements_by_name() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let text = fs::read_to_string(ews_tests::root().join("tests/raw/messages.xsd")).expect("it is there");
    let text = text.replace("AnswerToAsk", "AskResponse").replace("types:ZebraType", "string");
    fs::write(folder.path().join("messages.xsd"), text).expect("it can be written");
    let files = import(folder.path()).expect("it is imported");
    assert!(
        files.get("operations.toml").is_some_and(|text| text.ends_with("[[operation]]\nname = \"Ask\"\n"))
    );
}

#[test]
fn writing_spares_what_was_not_generated() {
    let files = generate(&ews_tests::root().join("tests/schemas/sequence")).expect("it is generated");
    let out = tempfile::tempdir().expect("a folder can be made");
    let path = |name: &str| out.path().join(name);
    write(&path("types/gone.rs"), "// @generated\n");
    write(&path("main.rs"), "fn main() {}\n");
    assert_eq!(stale(&files, out.path()), ErrorKind::Stale);
    files.write_and_prune(out.path()).expect("nothing stands in the way");
    files.check(out.path(), "generate").expect("it is as generated");
    assert!(!path("types/gone.rs").exists() && path("main.rs").exists());

    write(&path("types/mod.rs"), "mod mine;\n");
    fs::remove_file(path("mod.rs")).expect("it is there");
    let error = files.write_and_prune(out.path()).expect_err("it would be lost");
    assert!(error.to_string().contains("types/mod.rs"), "{error}");
    assert!(!path("mod.rs").exists(), "nothing is written by half");
}

fn stale(files: &Files, folder: &Path) -> ErrorKind {
    files.check(folder, "generate").expect_err("nothing is there yet").kind()
}

fn write(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().expect("it has a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}
