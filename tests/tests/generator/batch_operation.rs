//! The generator implements `BatchOperation` for each operation of its list whose request and response have the form of a
//! batch.

use ews_tests::changed_schema::operations_of;

/// Generates from the schema of the repository, changed by `change`. Returns the lines of `batch_operations!`.
fn batches(change: impl Fn(String) -> String) -> Vec<String> {
    let text = operations_of("schemas", change);
    let call = text.split_once("rt::batch_operations! {\n");
    let lines = call.and_then(|(_, rest)| rest.split_once("\n}")).map_or("", |(lines, _)| lines);
    lines.lines().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn operation_without_its_list_is_not_a_batch_operation() {
    let rename =
        |text: String| text.replace("<xs:element name=\"SourceIds\"", "<xs:element name=\"OtherIds\"");
    let lines = batches(rename);
    assert!(
        lines.len() + 1 == batches(|text| text).len() && lines.iter().all(|line| !line.contains("ConvertId")),
        "{lines:#?}"
    );
    let optional = |text: String| {
        text.replace("<xs:element name=\"SourceIds\"", "<xs:element minOccurs=\"0\" name=\"SourceIds\"")
    };
    assert_eq!(batches(optional), lines);
}
