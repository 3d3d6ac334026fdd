//! The generator implements `BatchOperation` for each operation of its list whose request and response have the form of a
//! batch.

use std::fs;
use std::path::Path;

use ews_tests::root;

/// Generates from a folder with schemas, changed by `change`. Returns the lines of `batch_operations!`.
fn batches(schemas: &Path, change: impl Fn(String) -> String) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for file in fs::read_dir(schemas).expect("the folder exists") {
        let path = file.expect("the folder can be read").path();
        let text = fs::read_to_string(&path).expect("the file can be read");
        let name = path.file_name().expect("a file has a name");
        fs::write(folder.path().join(name), change(text)).expect("the file can be written");
    }
    let files = ews_codegen::generate(folder.path()).expect("the schema is valid");
    let out = tempfile::tempdir().expect("a folder can be made");
    files.write_and_prune(out.path()).expect("the files can be written");
    let text = fs::read_to_string(out.path().join("operations.rs")).expect("the file exists");
    let call = text.split_once("rt::batch_operations! {\n");
    let lines = call.and_then(|(_, rest)| rest.split_once("\n}")).map_or("", |(lines, _)| lines);
    lines.lines().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn each_operation_of_the_list_is_a_batch_operation() {
    let lines = batches(&root().join("schemas"), |text| text);
    assert!(lines.len() > 20, "{lines:#?}");
    assert!(
        lines.contains(
            &"messages::MoveItem, base.item_ids: types::NonEmptyArrayOfBaseItemIdsChoice;".to_owned()
        )
    );
    assert!(lines.iter().all(|line| !line.contains("FindItem") && !line.contains("SyncFolder")));
}

#[test]
fn operation_without_its_list_is_not_a_batch_operation() {
    let schemas = root().join("schemas");
    let rename =
        |text: String| text.replace("<xs:element name=\"SourceIds\"", "<xs:element name=\"OtherIds\"");
    let lines = batches(&schemas, rename);
    assert!(lines.len() == 24 && lines.iter().all(|line| !line.contains("ConvertId")), "{lines:#?}");
    let optional = |text: String| {
        text.replace("<xs:element name=\"SourceIds\"", "<xs:element minOccurs=\"0\" name=\"SourceIds\"")
    };
    assert_eq!(batches(&schemas, optional), lines);
}
