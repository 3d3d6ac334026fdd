//! Conversions and comparisons of values of different types.

use ews_bindings::types::{
    AllItem, AnyFolderId, AnyItem, AnyPath, CalendarItem, ConstantValue, DistinguishedFolderId,
    DistinguishedFolderIdName, FieldUriOrConstant, MaxSyncChangesReturned,
    NonEmptyArrayOfPathsToElementFieldUri, NonEmptyString, PathToUnindexedField, TargetFolderIdChoice,
    UnindexedFieldUri,
};
use ews_bindings::xml::RawXml;

fn subject() -> PathToUnindexedField {
    PathToUnindexedField::new(UnindexedFieldUri::ItemSubject)
}

#[test]
fn choice_becomes_a_choice_with_more_alternatives() {
    let item = AnyItem::from(CalendarItem::default());
    assert_eq!(AllItem::from(item), AllItem::from(CalendarItem::default()));
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    assert_eq!(TargetFolderIdChoice::from(AnyFolderId::from(inbox.clone())), inbox.into());
}

#[test]
fn choices_with_the_same_alternatives_become_each_other() {
    let path = AnyPath::from(subject());
    let entry = NonEmptyArrayOfPathsToElementFieldUri::from(path.clone());
    assert_eq!(AnyPath::from(entry), path);
}

#[test]
fn choice_with_more_alternatives_is_converted_or_comes_back() {
    assert_eq!(AnyPath::try_from(FieldUriOrConstant::from(subject())), Ok(subject().into()));
    let constant = FieldUriOrConstant::from(ConstantValue::new("a"));
    assert_eq!(AnyPath::try_from(constant.clone()), Err(constant));
}

#[test]
fn raw_alternative_stays_raw() {
    let raw: RawXml = "<a/>".parse().expect("the element is well-formed");
    assert_eq!(AllItem::from(AnyItem::Unlisted(raw.clone())), AllItem::Unlisted(raw));
}

#[test]
fn value_with_facets_equals_its_base() {
    let changes = MaxSyncChangesReturned::new(5).expect("5 is within the facets");
    assert!(changes == 5 && changes != 6 && *changes + 1 == 6 && changes.into_inner() == 5);
    let address = NonEmptyString::new("ada@example.com").expect("the address is not empty");
    assert!(address == "ada@example.com" && address != *"");
    let text = "ada@example.com".to_owned();
    assert!(address == text);
    assert!(address.ends_with(".com") && address < NonEmptyString::new("b").expect("the text is not empty"));
    assert_eq!(String::from(address.clone()), address.into_inner());
}
