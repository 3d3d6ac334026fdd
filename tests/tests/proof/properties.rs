//! Properties by path, over all kinds of items and folders and all their fields.

use std::collections::{BTreeSet, HashMap};
use std::mem::{Discriminant, discriminant};
use std::sync::LazyLock;

use ews_bindings::messages::{CreateItem, GetFolder, GetItem, UpdateFolder, UpdateItem};
use ews_bindings::operation::Operation;
use ews_bindings::properties::{
    FieldsByUri as _, Properties, PropertyValue, apply_folder_changes, apply_item_changes, compare,
    folder_changes, item_changes,
};
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{
    AnyFolder, AnyItem, AnyPath, ConflictResolution, ContactItem, EmailAddressDictionaryEntry,
    EmailAddressKey, ExtendedProperty, FieldOrder, FolderChange, FolderId, Item, ItemChange, ItemId,
    MapiPropertyType, Message, PathToExtendedField, PropertyTag, SortDirection, UnindexedFieldUri,
};
use ews_bindings::xml::WriteOptions;
use ews_codegen::schema::{Content, Name, Namespace};
use ews_tests::sample::{Grammar, Sampler};
use ews_tests::{SCHEMA, validate};

/// Calls `visit` with documents of an operation's response that together have every element of all types.
fn each_response(element: &str, mut visit: impl FnMut(&str)) {
    let grammar = Grammar::new(&SCHEMA);
    let mut sampler = Sampler::new(&grammar, vec![Name::new(Namespace::Messages, element)], 1);
    let root = Name::new(Namespace::Messages, element);
    for number in 0..10 {
        visit(&sampler.own_sample(&root, number).to_xml());
    }
    let labels: Vec<String> = sampler.coverage.labels().map(str::to_owned).collect();
    for label in labels.iter().filter(|label| label.starts_with("element t:")) {
        for number in 0..10 {
            if sampler.coverage.is_missing(label) && sampler.coverage.is_reachable(label) {
                visit(&sampler.document_toward(label, number).1.to_xml());
            }
        }
    }
}

/// Items of all kinds, which together have every element.
static ITEMS: LazyLock<Vec<AnyItem>> = LazyLock::new(|| {
    let mut items = Varied::default();
    each_response("GetItemResponse", |text| {
        let found = GetItem::outcomes(text.as_bytes()).expect("the response is read");
        let lists = found.into_iter().flatten().filter_map(|message| message.items);
        lists.flatten().for_each(|item| items.push(item));
    });
    items.values
});

static FOLDERS: LazyLock<Vec<AnyFolder>> = LazyLock::new(|| {
    let mut folders = Varied::default();
    each_response("GetFolderResponse", |text| {
        let found = GetFolder::outcomes(text.as_bytes()).expect("the response is read");
        let lists = found.into_iter().flatten().filter_map(|message| message.folders);
        lists.flatten().for_each(|folder| folders.push(folder));
    });
    folders.values
});

/// Values that differ in their properties: each property of each kind is in some values, but not in thousands.
struct Varied<T> {
    values: Vec<T>,
    counts: HashMap<(Discriminant<T>, String), usize>,
}

impl<T> Default for Varied<T> {
    fn default() -> Self {
        Self { values: Vec::new(), counts: HashMap::new() }
    }
}

impl<T: Properties> Varied<T> {
    /// Keeps a value if few values have its kind, or a property that it has.
    fn push(&mut self, value: T) {
        let mut is_rare = false;
        let paths = value.paths().into_iter().map(|path| format!("{path:?}"));
        for part in paths.chain([String::new()]) {
            let count = self.counts.entry((discriminant(&value), part)).or_default();
            *count += 1;
            is_rare |= *count <= 20;
        }
        if is_rare {
            self.values.push(value);
        }
    }
}

fn names(paths: &[AnyPath]) -> BTreeSet<String> {
    paths.iter().map(|path| format!("{path:?}")).collect()
}

/// Checks that each property that is set is found, copied and removed by its path, and nothing else.
fn check_paths<T: Properties + std::fmt::Debug>(value: &T) {
    let paths = value.paths();
    assert_eq!(names(&paths).len(), paths.len(), "a path comes twice in {value:?}");
    for path in &paths {
        assert!(value.knows(path) && value.has(path), "{path:?}");
        let only = value.pick(path).expect("the property is set");
        assert_eq!(names(&only.paths()), names(std::slice::from_ref(path)));
        let mut rest = value.clone();
        assert!(rest.clear(path) && !rest.has(path), "{path:?}");
        assert_eq!(rest.paths().len() + 1, paths.len(), "{path:?}");
        let mut copy = value.empty();
        assert!(copy.copy(path, value));
        assert_eq!(copy, only, "{path:?}");
    }
}

#[test]
fn property_of_an_item_is_found_copied_and_removed_by_its_path() {
    let kinds: BTreeSet<_> = ITEMS.iter().map(discriminant).map(|kind| format!("{kind:?}")).collect();
    let list = SCHEMA.complex(&Name::new(Namespace::Types, "ArrayOfRealItemsType"));
    let Some(Content::Particle(content)) = list.map(|list| &list.content) else { panic!("expected a list") };
    assert_eq!(kinds.len(), content.elements().len(), "{kinds:?}");
    ITEMS.iter().for_each(check_paths);
}

#[test]
fn property_of_a_folder_is_found_copied_and_removed_by_its_path() {
    assert!(FOLDERS.len() > 20);
    FOLDERS.iter().for_each(check_paths);
}

/// Returns pairs of neighbours of the same kind.
fn pairs<T>(values: &[T]) -> Vec<(&T, &T)> {
    let mut last = HashMap::new();
    let mut pairs = Vec::new();
    for value in values {
        pairs.extend(last.insert(discriminant(value), value).map(|earlier| (earlier, value)));
    }
    pairs
}

/// Returns the text of a value without the parts that updates cannot change: read-only properties, fields without a path,
/// `kept`, and the order of extended properties.
fn changeable<T: Properties + std::fmt::Debug>(value: &T, is_changed: impl Fn(&T) -> bool) -> String {
    let mut rest = value.empty();
    let mut paths = value.paths();
    paths.sort_by_key(|path| format!("{path:?}"));
    for path in paths {
        let only = value.pick(&path).expect("the property is set");
        if is_changed(&only) {
            rest.copy(&path, value);
        }
    }
    format!("{rest:?}")
}

#[test]
fn changes_of_items_applied_to_the_old_item_give_the_new_item() {
    let (mut update_count, mut invalid) = (0, Vec::new());
    for (old, new) in pairs(&ITEMS) {
        let updates = item_changes(old, new);
        update_count += updates.len();
        let mut changed = old.clone();
        apply_item_changes(&mut changed, &updates).expect("the updates are applied");
        // A property counts if it can be set: `item_changes` from nothing contains it.
        let is_set = |only: &AnyItem| !item_changes(&only.empty(), only).is_empty();
        let is_deleted = |only: &AnyItem| !item_changes(only, &only.empty()).is_empty();
        let both = |only: &AnyItem| {
            is_set(only) && (is_deleted(only) || only.paths().iter().all(|path| new.has(path)))
        };
        assert_eq!(changeable(&changed, both), changeable(new, both), "{old:?}");
        let Some(change) = (!updates.is_empty()).then(|| ItemChange::new(ItemId::new("id"), updates)) else {
            continue;
        };
        let request = UpdateItem::new(ConflictResolution::AutoResolve, [change]);
        let text = Envelope::request(request).to_xml().expect("the request is written");
        invalid.extend(validate::body_errors(&text));
    }
    assert!(update_count > 500, "{update_count}");
    assert_eq!(invalid, Vec::<String>::new());
}

#[test]
fn changes_of_folders_applied_to_the_old_folder_give_the_new_folder() {
    for (old, new) in pairs(&FOLDERS) {
        let updates = folder_changes(old, new);
        let mut changed = old.clone();
        apply_folder_changes(&mut changed, &updates).expect("the updates are applied");
        let is_set = |only: &AnyFolder| !folder_changes(&only.empty(), only).is_empty();
        let is_deleted = |only: &AnyFolder| !folder_changes(only, &only.empty()).is_empty();
        let both = |only: &AnyFolder| {
            is_set(only) && (is_deleted(only) || only.paths().iter().all(|path| new.has(path)))
        };
        assert_eq!(changeable(&changed, both), changeable(new, both), "{old:?}");
        if !updates.is_empty() {
            let change = FolderChange::new(FolderId::new("id"), updates);
            let text =
                Envelope::request(UpdateFolder::new([change])).to_xml().expect("the request is written");
            assert_eq!(validate::body_errors(&text), Vec::<String>::new());
        }
    }
}

#[test]
fn item_that_was_read_is_created_by_one_expression() {
    for item in ITEMS.iter() {
        let request = CreateItem::new([item.clone()]);
        let text = Envelope::request(request).to_xml_with(WriteOptions::new().as_read());
        let text = text.expect("the request is written");
        let back = Envelope::<RequestHeader, CreateItem>::read(text.as_bytes()).expect("the request is read");
        let back = AnyItem::try_from(back.body.items[0].clone()).expect("the item is of the same kind");
        assert_eq!(back.paths().len(), item.paths().len());
    }
}

fn contact(emails: &[(EmailAddressKey, &str)]) -> ContactItem {
    let entry =
        |(key, address): &(EmailAddressKey, &str)| EmailAddressDictionaryEntry::new(key.clone(), *address);
    ContactItem { email_addresses: Some(emails.iter().map(entry).collect()), ..ContactItem::default() }
}

/// Checks that the updates between two items can be written, and give the new item.
#[track_caller]
fn check_changes<T: Properties + Into<AnyItem> + std::fmt::Debug>(old: &T, new: &T) {
    let updates = item_changes(old, new);
    let mut changed: AnyItem = old.clone().into();
    apply_item_changes(&mut changed, &updates).expect("the updates are applied");
    let new: AnyItem = new.clone().into();
    assert_eq!(changed, new);
    if !updates.is_empty() {
        let request =
            UpdateItem::new(ConflictResolution::AutoResolve, [ItemChange::new(ItemId::new("id"), updates)]);
        let text = Envelope::request(request).to_xml().expect("the request is written");
        assert_eq!(validate::body_errors(&text), Vec::<String>::new());
    }
}

#[test]
fn changes_of_lists_with_repeated_or_without_entries_give_the_new_item() {
    use EmailAddressKey::{EmailAddress1 as First, EmailAddress2 as Second};
    check_changes(&contact(&[(First, "x"), (First, "y")]), &contact(&[(First, "x"), (First, "z")]));
    check_changes(&contact(&[(First, "x"), (First, "y")]), &contact(&[(First, "y")]));
    check_changes(&contact(&[(First, "x"), (Second, "y")]), &contact(&[(Second, "y")]));
    let updates = item_changes(&contact(&[(First, "x")]), &contact(&[]));
    let mut changed: AnyItem = contact(&[(First, "x")]).into();
    apply_item_changes(&mut changed, &updates).expect("the updates are applied");
    assert!(changed.paths().is_empty());
    assert!(item_changes(&ContactItem::default(), &contact(&[])).is_empty());

    let property = |tag: PropertyTag, value: &str| {
        let mut path = PathToExtendedField::by_tag(0, MapiPropertyType::String);
        path.property_tag = Some(tag);
        ExtendedProperty::with_value(path, PropertyValue::Text(value.to_owned()))
    };
    let message = |values: &[&str]| {
        let tags = [PropertyTag::String("0x1035".to_owned()), PropertyTag::UnsignedShort(0x1035)];
        let extended = tags.into_iter().zip(values).map(|(tag, value)| property(tag, value));
        let base = Item { extended_property: extended.collect(), ..Item::default() };
        Message { base, ..Message::default() }
    };
    check_changes(&message(&["a", "b"]), &message(&["c"]));
    check_changes(&message(&["a", "b"]), &message(&[]));
}

#[test]
fn order_of_values_of_any_form_is_total() {
    let by_date =
        FieldOrder::new(SortDirection::Ascending, AnyPath::from(UnindexedFieldUri::ItemDateTimeSent));
    let message = |number: u32| {
        let zone = if number.is_multiple_of(2) { "Z" } else { "" };
        let text = format!("2026-11-{:02}T10:00:00{zone}", 1 + number * 7 % 28);
        let sent = text.parse().expect("the text is a date");
        let base = Item { date_time_sent: Some(sent), ..Item::default() };
        Message { base, ..Message::default() }
    };
    let mut messages: Vec<Message> = (0..200).map(message).collect();
    messages.sort_by(|a, b| compare(a, b, std::slice::from_ref(&by_date)));
    assert!(messages.is_sorted_by(|a, b| compare(a, b, std::slice::from_ref(&by_date)).is_le()));
}
