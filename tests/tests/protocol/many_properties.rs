//! Updates and shapes with thousands of properties.

use std::ops::Range;
use std::time::{Duration, Instant};

use ews_bindings::messages::ResponseCode;
use ews_bindings::properties::{
    Properties, PropertyValue, apply_folder_changes, apply_item_changes, item_changes,
};
use ews_bindings::types::{
    AnyFolder, AnyItem, AnyPath, ArrayOfPermissions, CalendarFolder, ContactItem, DefaultShapeNames,
    DeleteItemField, DictionaryUri, DistinguishedPropertySet, DistributionList, ExtendedProperty, Folder,
    InternetHeader, Item, ItemResponseShape, MapiPropertyType, Member, Message,
    NonEmptyArrayOfItemChangeDescriptionsItemField as ItemUpdate, PathToExtendedField, PathToIndexedField,
    PermissionSet, PhysicalAddressDictionaryEntry, SetFolderField, SetItemField, UnindexedFieldUri,
};
use fastrand::Rng;

const COUNT: i32 = 10_000;

/// Checks the number of updates, and the time in which they are found and applied. With a search in all properties for
/// each property, they take minutes.
#[track_caller]
fn check<T: Properties + Into<AnyItem> + std::fmt::Debug>(old: &T, new: &T, expected: i32) {
    let start = Instant::now();
    let updates = item_changes(old, new);
    let difference = start.elapsed();
    assert_eq!(i32::try_from(updates.len()), Ok(expected));
    let mut changed: AnyItem = old.clone().into();
    apply_item_changes(&mut changed, &updates).expect("the updates are applied");
    let all = start.elapsed();
    assert!(difference < Duration::from_secs(2) && all < Duration::from_secs(10), "{difference:?}, {all:?}");
    assert!(item_changes(&changed, &new.clone().into()).is_empty());
}

/// A message with extended properties. The property set is a name, or a GUID in upper or lower case.
fn message(values: impl Fn(i32) -> Option<String>) -> Message {
    let property = |id| {
        let mut path =
            PathToExtendedField::by_id(DistinguishedPropertySet::Common, id, MapiPropertyType::String);
        if id % 3 > 0 {
            let guid = "00062008-0000-0000-c000-000000000046";
            let guid = if id % 3 == 1 { guid.to_owned() } else { guid.to_uppercase() };
            path.distinguished_property_set_id = None;
            path.property_set_id = Some(guid.try_into().expect("the text is a GUID"));
        }
        Some(ExtendedProperty::with_value(path, PropertyValue::Text(values(id)?)))
    };
    let base = Item { extended_property: (0..COUNT).filter_map(property).collect(), ..Item::default() };
    Message { base, ..Message::default() }
}

#[test]
fn updates_of_extended_properties_are_found_in_less_than_two_seconds() {
    let old = message(|id| Some(id.to_string()));
    check(&old, &old, 0);
    check(&old, &message(|id| Some((id + 1).to_string())), COUNT);
    check(&old, &message(|id| (id % 2 == 0).then(|| id.to_string())), COUNT / 2);
    check(&message(|_| None), &old, COUNT);
}

#[test]
fn shape_with_many_extended_properties_takes_less_than_two_seconds() {
    let all = message(|id| Some(id.to_string()));
    let mut shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let paths = all.extended_property.iter().rev().map(|property| property.extended_field_uri.clone());
    shape.additional_properties = Some(paths.clone().chain(paths).collect());
    let start = Instant::now();
    let projected = all.project(&shape);
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
    assert!(projected.extended_property.iter().rev().eq(&all.extended_property));
}

#[test]
fn property_with_the_type_of_another_kind_of_folder_is_refused() {
    let permissions = PermissionSet::new(ArrayOfPermissions::default());
    let only = Folder { permission_set: Some(permissions.into()), ..Folder::default() };
    let path = AnyPath::from(UnindexedFieldUri::FolderPermissionSet);
    let set = SetFolderField::new(path, only);
    let mut folder = AnyFolder::from(CalendarFolder::default());
    let error = apply_folder_changes(&mut folder, &[set.into()]).expect_err("the update is refused");
    assert_eq!(error.response_code(), Some(ResponseCode::ErrorUpdatePropertyMismatch));
    assert_eq!(folder, CalendarFolder::default().into());
}

#[test]
fn updates_of_members_and_headers_are_found_in_less_than_two_seconds() {
    let list = |kept: &dyn Fn(i32) -> bool| {
        let member = |number: i32| Member { key: Some(number.to_string()), ..Member::default() };
        let members = (0..COUNT).filter(|number| kept(*number)).map(member).collect();
        DistributionList { members: Some(members), ..DistributionList::default() }
    };
    let all = list(&|_| true);
    check(&all, &all, 0);
    check(&all, &list(&|number| number % 2 == 0), COUNT / 2);
    check(&DistributionList::default(), &all, COUNT);

    // A client cannot change headers.
    let headers = (0..COUNT).map(|number| InternetHeader::new(format!("X-{number}"), "value"));
    let base = Item { internet_message_headers: Some(headers.collect()), ..Item::default() };
    check(&Message::default(), &Message { base, ..Message::default() }, 0);
}

/// The path of an entry of a list.
fn entry(uri: DictionaryUri, index: &str) -> AnyPath {
    PathToIndexedField::new(uri, index.to_owned()).into()
}

#[test]
fn updates_and_shapes_of_50000_members_take_less_than_ten_seconds() {
    let (count, uri) = (50_000, DictionaryUri::DistributionlistMembersMember);
    let list = |members: Range<i32>| {
        let member = |number: i32| Member { key: Some(number.to_string()), ..Member::default() };
        DistributionList { members: Some(members.map(member).collect()), ..DistributionList::default() }
    };
    let set =
        |number: i32| SetItemField::new(entry(uri.clone(), &number.to_string()), list(number..number + 1));
    let updates: Vec<_> = (0..count).map(|number| set(number).into()).collect();
    let start = Instant::now();
    let mut changed = AnyItem::from(DistributionList::default());
    apply_item_changes(&mut changed, &updates).expect("the updates are applied");
    assert_eq!(changed, list(0..count).into());
    let mut shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let paths = (0..count).map(|number| PathToIndexedField::new(uri.clone(), number.to_string()));
    shape.additional_properties = Some(paths.collect());
    assert_eq!(list(0..count).project(&shape), list(0..count));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}

#[test]
fn updates_of_entries_are_those_of_copies_one_after_the_other() {
    let address = |key: &str, city: Option<&str>, street: Option<&str>| PhysicalAddressDictionaryEntry {
        city: city.map(str::to_owned),
        street: street.map(str::to_owned),
        ..PhysicalAddressDictionaryEntry::new(key.into())
    };
    let contact = |entries: Vec<PhysicalAddressDictionaryEntry>| ContactItem {
        physical_addresses: (!entries.is_empty()).then(|| entries.into_iter().collect()),
        ..ContactItem::default()
    };
    let (city, street) =
        (DictionaryUri::ContactsPhysicalAddressCity, DictionaryUri::ContactsPhysicalAddressStreet);
    let mut updates = Vec::new();
    for key in ["Home", "Business", "Other"] {
        let parts = [(&city, address(key, Some("C"), None)), (&street, address(key, None, Some("S")))];
        for (uri, part) in parts {
            let path = entry(uri.clone(), key);
            updates.push(ItemUpdate::from(SetItemField::new(path.clone(), contact(vec![part]))));
            updates.push(DeleteItemField::new(path).into());
        }
    }
    let whole = AnyPath::from(UnindexedFieldUri::ContactsPhysicalAddresses);
    let all = contact(vec![address("Other", Some("X"), None), address("Home", None, Some("Y"))]);
    updates.push(SetItemField::new(whole, all.clone()).into());
    let mut random = Rng::with_seed(1);
    for _ in 0..2_000 {
        let chosen = (0..6).map(|_| updates[random.usize(..updates.len())].clone());
        let chosen: Vec<ItemUpdate> = chosen.collect();
        let mut changed = AnyItem::from(all.clone());
        apply_item_changes(&mut changed, &chosen).expect("the updates are applied");
        let mut copied = AnyItem::from(all.clone());
        for update in &chosen {
            match update {
                ItemUpdate::SetItemField(set) => assert!(copied.copy(&set.path, &set.item)),
                ItemUpdate::DeleteItemField(delete) => assert!(copied.clear(&delete.path)),
                other => panic!("{other:?}"),
            }
        }
        assert_eq!(changed, copied, "{chosen:?}");
    }
}
