//! Generation in a build script.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ews_codegen::{Builder, ErrorKind};

/// The files below a folder, by relative path.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(inner) = folders.pop() {
        for entry in fs::read_dir(inner).expect("the folder is listed") {
            let path = entry.expect("the folder is listed").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("a path below the folder");
                let text = fs::read_to_string(&path).expect("the file is read");
                found.insert(name.to_string_lossy().into_owned(), text);
            }
        }
    }
    found
}

/// The file of the list that most responses have in the schema.
const ALL_MESSAGES: &str = "messages/array_of_response_messages.rs";

/// Generates from the repository's schemas: everything, or only the code for some operations.
fn built(operations: &[&str]) -> BTreeMap<String, String> {
    let out = tempfile::tempdir().expect("a temporary folder");
    let builder = Builder::new(ews_tests::root().join("schemas")).out_dir(out.path());
    let builder =
        if operations.is_empty() { builder } else { builder.operations(operations.iter().copied()) };
    builder.generate().expect("the code is generated");
    let entry = fs::read_to_string(out.path().join("ews.rs")).expect("the file exists");
    assert!(entry.ends_with("pub mod ews;\n"), "{entry}");
    files(&out.path().join("ews"))
}

#[test]
fn same_schema_gives_the_checked_in_code_byte_for_byte() {
    let mut checked_in = files(&ews_tests::root().join("bindings/src/generated"));
    for (file, text) in built(&[]) {
        let expected = checked_in.remove(&file).unwrap_or_default();
        assert!(text == expected, "{file}");
    }
    assert!(checked_in.is_empty(), "{:?}", checked_in.keys());
}

/// A file without what depends on other types: imports, conversions and the list of derived types.
fn without_other_types(text: &str) -> String {
    let is_own = |block: &&str| !block.starts_with("use ") && !block.starts_with("rt::choice_conversion!");
    let text = text.split("\n\n").filter(is_own).collect::<Vec<_>>().join("\n\n");
    let is_own =
        |line: &&str| *line != "///" && !(line.starts_with("///") && line.contains(" converts it to "));
    let text: String = text.split_inclusive('\n').filter(|line| is_own(&line.trim_end())).collect();
    let text = match text.split_once("    derived_types {\n") {
        Some((before, after)) => before.to_owned() + after.split_once("    }\n").map_or("", |(_, rest)| rest),
        None => text,
    };
    text.trim_end().to_owned()
}

#[test]
fn named_operations_get_the_types_that_they_need_and_no_others() {
    let (all, some) = (built(&[]), built(&["SyncFolderItems"]));
    let is_type =
        |path: &str| path.contains('/') && !path.ends_with("mod.rs") && !path.ends_with("elements.rs");
    let mut count = 0;
    for (path, text) in some.iter().filter(|(path, _)| is_type(path) && *path != ALL_MESSAGES) {
        count += 1;
        // List types share a file, which depends on their number: each item is compared.
        let (namespace, _) = path.split_once('/').expect("a path with a namespace");
        match all.get(path).filter(|_| !path.ends_with("/lists.rs")) {
            Some(whole) => assert_eq!(without_other_types(whole), without_other_types(text), "{path}"),
            None => {
                let lists = &all[&format!("{namespace}/lists.rs")];
                let items =
                    text.split("\n\n").filter(|item| item.contains("///") || item.contains("list_type!"));
                items.for_each(|item| assert!(lists.contains(item.trim_end()), "{path}: {item}"));
            }
        }
    }
    assert!(some.contains_key("types/calendar_item.rs") && !some.contains_key("types/protection_rule.rs"));
    println!("{count} of {} files", all.keys().filter(|path| is_type(path)).count());
}

#[test]
fn files_for_operations_are_those_of_a_build_script() {
    let operations = ["FindItem".to_owned(), "GetItem".to_owned()];
    let schemas = ews_tests::root().join("schemas");
    let files = ews_codegen::generate_operations(&schemas, &operations).expect("the code is generated");
    let files = files.iter().map(|(path, text)| (path.to_owned(), text.to_owned()));
    assert!(files.eq(built(&["FindItem", "GetItem"])));
}

#[test]
fn list_of_all_messages_has_those_of_the_named_operations() {
    let some = built(&["ExportItems", "UploadItems"]);
    let variants = some[ALL_MESSAGES].lines().filter_map(|line| line.trim().split_once("(Box<"));
    let variants: Vec<&str> = variants.map(|(variant, _)| variant).collect();
    assert_eq!(variants, ["UploadItemsResponseMessage", "ExportItemsResponseMessage"]);
    assert!(!some.contains_key("types/item.rs"), "the messages of other operations have items");
}

#[test]
fn unknown_folder_or_operation_is_refused_with_a_remedy() {
    let out = tempfile::tempdir().expect("a temporary folder");
    let error = Builder::new("no/such/folder").out_dir(out.path()).generate();
    let error = error.expect_err("the folder does not exist");
    assert_eq!(error.kind(), ErrorKind::Io);
    let shown = format!("{error:?}");
    assert!(shown.starts_with("no/such/folder: ") && shown.contains("services.wsdl"), "{shown}");

    let builder = Builder::new(ews_tests::root().join("tests/build-time/schemas")).out_dir(out.path());
    let message = |operations: &[&str]| {
        let builder = builder.clone().operations(operations.iter().copied());
        builder.generate().expect_err("the operation is unknown").to_string()
    };
    assert_eq!(
        message(&["SyncFolderItem"]),
        "unknown operation \"SyncFolderItem\"; did you mean SyncFolderItems?"
    );
    assert_eq!(message(&[]), "expected at least one operation, found none");
}

/// A builder for the small schemas in `tests/build-time`.
fn small() -> Builder {
    Builder::new(ews_tests::root().join("tests/build-time/schemas")).operations(["SyncFolderItems"])
}

#[test]
fn output_folder_keeps_files_that_the_builder_did_not_write() {
    let out = tempfile::tempdir().expect("a temporary folder");
    let path = |name: &str| out.path().join(name);
    fs::create_dir_all(path("ews/types")).expect("the folder is created");
    let generated = "// @generated by ews-codegen\n";
    for (file, text) in [
        ("ews/mine.rs", "mod mine;\n"),
        ("ews/types/other.rs", "// @generated\n"),
        // Beside the folder of the code.
        ("copy.rs", generated),
        ("ews/types/gone.rs", generated),
    ] {
        fs::write(path(file), text).expect("the file is written");
    }
    small().out_dir(out.path()).generate().expect("no file is in the way");
    assert!(path("ews/mine.rs").exists() && path("ews/types/other.rs").exists() && path("copy.rs").exists());
    assert!(path("ews.rs").exists() && !path("ews/types/gone.rs").exists());

    fs::write(path("ews.rs"), "mod mine;\n").expect("the file is written");
    fs::remove_file(path("ews/mod.rs")).expect("the file exists");
    let error = small().out_dir(out.path()).generate().expect_err("the file is kept");
    assert_eq!(error.file(), path("ews.rs").to_str());
    assert!(!path("ews/mod.rs").exists(), "no file is written");
}

#[test]
fn output_in_the_schema_folder_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let source = ews_tests::root().join("tests/build-time/schemas");
    for (name, text) in files(&source) {
        fs::write(folder.path().join(name), text).expect("the file is written");
    }
    let before = files(folder.path());
    for out in ["", "inner", "inner/deep", "inner/.."] {
        let error = Builder::new(folder.path()).out_dir(folder.path().join(out)).generate();
        let error = error.expect_err("the folder is refused").to_string();
        assert!(
            error.ends_with(
                ": refusing to write into the schema folder, which cargo watches; move the schema files into a folder of their own, or choose another `out_dir`"
            ),
            "{error}"
        );
    }
    assert_eq!(files(folder.path()), before);
}

#[cfg(unix)]
#[test]
fn link_in_the_output_folder_is_refused() {
    let (out, elsewhere) = (tempfile::tempdir(), tempfile::tempdir());
    let (out, elsewhere) = (out.expect("a temporary folder"), elsewhere.expect("a temporary folder"));
    for link in ["ews", "ews.rs"] {
        let link = out.path().join(link);
        std::os::unix::fs::symlink(elsewhere.path(), &link).expect("the link is created");
        let error = small().out_dir(out.path()).generate().expect_err("the link is refused");
        assert_eq!(error.file(), link.to_str());
        assert!(files(elsewhere.path()).is_empty());
        fs::remove_file(link).expect("the link exists");
    }
}
