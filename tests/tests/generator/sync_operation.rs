//! The generator implements `SyncOperation` only for a schema that has all elements of the operation.

use ews_tests::changed_schema::operations_of;

/// Generates from the schema of `tests/build-time`, changed by `change`; returns `operations.rs`.
fn operations(change: impl Fn(String) -> String) -> String {
    operations_of("tests/build-time/schemas", change)
}

fn is_sync(operations: &str) -> bool {
    operations.contains("sync::SyncOperation for messages::SyncFolderItems")
}

#[test]
fn sync_of_an_older_schema_has_no_settings_that_the_schema_lacks() {
    let text = operations(|text| text);
    assert!(is_sync(&text) && text.contains("Infallible") && !text.contains("sync_scope"), "{text}");
}

#[test]
fn sync_of_any_number_of_changes_has_the_greatest_number_of_the_type() {
    let text =
        operations(|text| text.replace("maxInclusive value=\"512\"", "maxInclusive value=\"99999999999\""));
    assert!(is_sync(&text) && text.contains("2147483647"), "{text}");
}

#[test]
fn sync_without_one_of_its_elements_is_not_implemented() {
    for name in ["SyncState", "IncludesLastItemInRange", "Changes", "MaxChangesReturned"] {
        let line = format!("<xs:element name=\"{name}\"");
        let without = |text: String| text.replace(&line, &format!("<xs:element name=\"Other{name}\""));
        assert!(!is_sync(&operations(without)), "{name}");
    }
}

#[test]
fn sync_with_a_nillable_element_is_not_implemented() {
    let nillable = |name: &str| {
        let element = format!("<xs:element name=\"{name}\"");
        move |text: String| text.replace(&element, &format!("{element} nillable=\"true\""))
    };
    for name in ["SyncState", "IncludesLastItemInRange", "Changes", "MaxChangesReturned"] {
        assert!(!is_sync(&operations(nillable(name))), "{name}");
    }
    assert!(is_sync(&operations_of("schemas", |text| text)));
    assert!(!is_sync(&operations_of("schemas", nillable("Ignore"))));
}

#[test]
fn sync_with_another_required_element_is_not_implemented() {
    let more = "<xs:element name=\"More\" type=\"xs:string\"/><xs:element name=\"MaxChangesReturned\"";
    let with = |text: String| text.replace("<xs:element name=\"MaxChangesReturned\"", more);
    assert!(!is_sync(&operations(with)));
}

#[test]
fn list_of_messages_of_another_form_leaves_out_the_traits_that_need_the_messages() {
    let element = "<xs:element name=\"ResponseMessages\"";
    let text =
        operations_of("schemas", |text| text.replace(element, &format!("{element} nillable=\"true\"")));
    assert!(!is_sync(&text) && !text.contains("batch_operations!"));
    // The responses to these operations are themselves the messages.
    let (_, paged) = text.split_once("rt::paged_operations! {").expect("some operations have pages");
    assert!(["FindConversation;", "FindPeople;"].iter().all(|known| paged.contains(known)), "{text}");
    assert!(!paged.contains("FindItem;"), "{text}");
}
