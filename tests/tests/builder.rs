//! Generation as a build script does it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ews_codegen::{Builder, ErrorKind};

/// The files below a folder, by their paths in it.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inside) = folders.pop() {
        for entry in fs::read_dir(inside).expect("it can be listed") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("it is below").to_string_lossy().into_owned();
                found.insert(name, fs::read_to_string(path).expect("it can be read"));
            }
        }
    }
    found
}

/// What is generated from the repository's schemas, for all operations or some.
fn built(operations: &[&str]) -> BTreeMap<String, String> {
    let out = tempfile::tempdir().expect("a folder can be made");
    let builder = Builder::new(ews_tests::root().join("schemas")).out_dir(out.path());
    let builder =
        if operations.is_empty() { builder } else { builder.operations(operations.iter().copied()) };
    builder.generate().expect("it is generated");
    let entry = fs::read_to_string(out.path().join("ews.rs")).expect("it is there");
    assert!(entry.ends_with("pub mod ews;\n"), "{entry}");
    files(&out.path().join("ews"))
}

#[test]
fn the_same_schema_gives_the_same_bytes() {
    assert_eq!(built(&[]), files(&ews_tests::root().join("bindings/src/generated")));
}

#[test]
fn some_operations_need_some_of_the_files() {
    let (all, some) = (built(&[]), built(&["SyncFolderItems"]));
    let is_type =
        |path: &str| path.contains('/') && !path.ends_with("mod.rs") && !path.ends_with("elements.rs");
    let types = some.iter().filter(|(path, _)| is_type(path));
    let mut count = 0;
    for (path, text) in types {
        assert_eq!(all.get(path), Some(text), "{path}");
        count += 1;
    }
    assert!(some.contains_key("types/calendar_item.rs") && !some.contains_key("types/protection_rule.rs"));
    println!("{count} of {} types", all.keys().filter(|path| is_type(path)).count());
}

#[test]
fn what_is_wrong_is_said_with_what_to_do() {
    let out = tempfile::tempdir().expect("a folder can be made");
    let error =
        Builder::new("no/such/folder").out_dir(out.path()).generate().expect_err("there is no folder");
    assert_eq!(error.kind(), ErrorKind::Io);
    let shown = format!("{error:?}");
    assert!(shown.starts_with("no/such/folder: ") && shown.contains("services.wsdl"), "{shown}");

    let builder = Builder::new(ews_tests::root().join("tests/build-time/schemas")).out_dir(out.path());
    let wrong = |operations: &[&str]| {
        let builder = builder.clone().operations(operations.iter().copied());
        builder.generate().expect_err("there is no such operation").to_string()
    };
    assert_eq!(
        wrong(&["SyncFolderItem"]),
        "operation SyncFolderItem: there is none among the schema's 2; did you mean SyncFolderItems?"
    );
    assert_eq!(wrong(&[]), "no operation is named");
}
