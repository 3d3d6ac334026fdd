//! `operation-docs.toml`: the index of the operations by area, and the descriptions of requests.

use std::fs;
use std::path::Path;

use ews_codegen::{Builder, Files, Result, generate};

/// An entry of the file.
fn operation(name: &str) -> String {
    format!(
        "[[area.operation]]\nname = \"{name}\"\ndescription = \"Does {name}.\"\nrequest = \"{name}::make()\"\n"
    )
}

/// Writes the schemas of the example of a build script, which have two operations, and `operation-docs.toml`.
fn write_schemas(folder: &Path, docs: Option<&str>) {
    let schemas = ews_tests::root().join("tests/build-time/schemas");
    for file in ["types.xsd", "messages.xsd"] {
        fs::copy(schemas.join(file), folder.join(file)).expect("the file is copied");
    }
    if let Some(docs) = docs {
        fs::write(folder.join("operation-docs.toml"), docs).expect("the file is written");
    }
}

/// The code of the schemas with `operation-docs.toml`.
fn generated(docs: Option<&str>) -> Result<Files> {
    let folder = tempfile::tempdir().expect("a temporary folder");
    write_schemas(folder.path(), docs);
    generate(folder.path())
}

#[test]
fn schema_without_areas_has_no_index() {
    let files = generated(None).expect("the schema generates code");
    assert_eq!(files.get("operation_index.rs"), None);
    assert!(files.get("mod.rs").is_some_and(|text| !text.contains("operation_index")));
}

#[test]
fn operations_are_listed_by_area_with_an_example() {
    let docs = format!(
        "[[area]]\ntitle = \"Folders\"\nsetup = \"let folder = 1;\"\n{}[[area]]\ntitle = \"Sync\"\n{}",
        operation("GetFolder"),
        operation("SyncFolderItems")
    );
    let files = generated(Some(&docs)).expect("the schema generates code");
    insta::assert_snapshot!(files.get("operation_index.rs").expect("the index is generated"));
    let request = files.get("messages/get_folder.rs").expect("the request is generated");
    assert!(request.contains("[Folders](super::super::operation_index#folders)."), "{request}");
    assert!(
        request.contains("\n/// Does GetFolder.\n///\n/// Complex type `m:GetFolderType`.\n"),
        "{request}"
    );
}

#[test]
fn index_of_named_operations_leaves_out_others() {
    let (folder, out) = (tempfile::tempdir(), tempfile::tempdir());
    let (folder, out) = (folder.expect("a temporary folder"), out.expect("a temporary folder"));
    let docs = ["GetFolder", "SyncFolderItems"]
        .map(|name| format!("[[area]]\ntitle = \"Area\"\n{}", operation(name)));
    write_schemas(folder.path(), Some(&docs.concat()));
    let builder = Builder::new(folder.path()).operations(["GetFolder"]).out_dir(out.path());
    builder.generate().expect("the code is generated");
    let index = fs::read_to_string(out.path().join("ews/operation_index.rs")).expect("the file exists");
    assert!(index.contains("GetFolder") && !index.contains("SyncFolderItems"), "{index}");
}

#[test]
fn operation_in_two_areas_is_refused() {
    let docs = format!("[[area]]\ntitle = \"Folders\"\n{0}{0}", operation("GetFolder"));
    let error = generated(Some(&docs)).expect_err("the file is refused").to_string();
    let expected = "operation-docs.toml:8: operation GetFolder: the area \"Folders\" also has this operation; remove one \
                    of the entries";
    assert!(error.ends_with(expected), "{error}");
}

#[test]
fn new_and_removed_operations_are_warnings() {
    let docs = format!(
        "[[area]]\ntitle = \"Folders\"\n{}{}[[area]]\ntitle = \"Gone\"\n{}",
        operation("GetFolder"),
        operation("GetFolders"),
        operation("Mend")
    );
    let files = generated(Some(&docs)).expect("the schema generates code");
    let warnings: Vec<String> = files.warnings().iter().map(ToString::to_string).collect();
    let warnings: Vec<&str> = warnings.iter().filter_map(|text| text.rsplit('/').next()).collect();
    assert_eq!(
        warnings,
        [
            "operation-docs.toml:8: operation GetFolders: unknown operation \"GetFolders\"; did you mean GetFolder?",
            "operation-docs.toml:14: operation Mend: unknown operation \"Mend\"; remove the entry",
            "operation-docs.toml: operation SyncFolderItems: missing entry; add the operation to an area",
        ]
    );
    insta::assert_snapshot!(files.get("operation_index.rs").expect("the index is generated"));
}

#[test]
fn documented_operation_whose_request_has_a_built_in_type_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let documented = format!("[[area]]\ntitle = \"Folders\"\n{}", operation("GetFolder"));
    // Without an entry, the operation is in the last area.
    let other = format!("[[area]]\ntitle = \"Sync\"\n{}", operation("SyncFolderItems"));
    for docs in [documented, other] {
        write_schemas(folder.path(), Some(&docs));
        let messages = folder.path().join("messages.xsd");
        let text = fs::read_to_string(&messages).expect("the file exists");
        fs::write(messages, text.replace("\"m:GetFolderType\"/>", "\"xs:int\"/>"))
            .expect("the file is written");
        let error = generate(folder.path()).expect_err("the schema is refused").to_string();
        assert!(error.contains("expected a complex type for m:GetFolder, found xs:int"), "{error}");
    }
}
