//! Updates: from an old and a new value to the changes of `UpdateItem` and `UpdateFolder`, and back.

use std::collections::HashSet;

use crate::messages::ResponseCode;
use crate::soap::FailureFacts;
use crate::types::{
    AnyFolder, AnyItem, AnyPath, ArrayOfRecipients, Body, DeleteFolderField, DeleteItemField,
    NonEmptyArrayOfAttendees, NonEmptyArrayOfFolderChangeDescriptions,
    NonEmptyArrayOfFolderChangeDescriptionsFolderField as FolderUpdate,
    NonEmptyArrayOfItemChangeDescriptions, NonEmptyArrayOfItemChangeDescriptionsItemField as ItemUpdate,
    SetFolderField, SetItemField,
};
use crate::{Error, ErrorKind, Result};

use super::index::{ExtendedEdit, ListEdits, PropertyIndex};
use super::{FieldUri as _, FieldValue, Properties, dictionary};

/// The difference between two values: the properties to set and the properties to delete.
struct Difference<T> {
    /// Each path with a value of the same kind that has only this property.
    set: Vec<(AnyPath, T)>,
    delete: Vec<AnyPath>,
}

impl<T: Properties> Difference<T> {
    #[inline]
    fn between(old: &T, new: &T) -> Self {
        let (mut set, mut delete) = (Vec::new(), Vec::new());
        let (old_paths, new_paths) = (old.paths(), new.paths());
        let (old, new) = (PropertyIndex::new(old), PropertyIndex::new(new));
        for path in with_whole_lists(&new_paths, &old_paths).into_iter().filter(|path| !is_fixed(path)) {
            let Some(only) = new.pick(&path) else { continue };
            if old.pick(&path).as_ref() != Some(&only) {
                set.push((path, only));
            }
        }
        let old_paths = with_whole_lists(&old_paths, &new_paths).into_iter();
        for path in old_paths.filter(|path| !is_fixed(path) && !is_permanent(path)) {
            if !new.has(&path) {
                delete.push(path);
            }
        }
        Self { set, delete }
    }
}

/// Returns the paths of a value. If the other value has a path for a whole list, because an entry does not have an index,
/// the paths of the entries are replaced by the path of the list.
#[inline]
fn with_whole_lists(paths: &[AnyPath], others: &[AnyPath]) -> Vec<AnyPath> {
    let others: HashSet<&AnyPath> = others.iter().collect();
    let (mut found, mut seen) = (Vec::new(), HashSet::new());
    for path in paths {
        let whole = list_path(path).filter(|whole| others.contains(whole));
        let path = whole.unwrap_or_else(|| path.clone());
        if seen.insert(path.clone()) {
            found.push(path);
        }
    }
    found
}

/// Returns the path of the list that has the entry with a path.
#[inline]
fn list_path(path: &AnyPath) -> Option<AnyPath> {
    let AnyPath::IndexedFieldUri(path) = path else { return None };
    dictionary::list_of(&path.field_uri).map(AnyPath::from)
}

/// Returns the updates that turn an old item into a new one, for [`ItemChange`](crate::types::ItemChange). Both items
/// must be of the same kind.
///
/// A property that only the old item has is deleted (a few, such as `Importance`, cannot be deleted and are left out). A
/// property that only the new item has, or that has another value, is set. So read the old item with every property that
/// you change, and change a copy. Properties that a client cannot change are left out, and so is `kept`.
///
/// Values are compared as they are on the wire: `08:00:00Z` and `09:00:00+01:00` are different. Without a difference, the
/// list is empty, and an `UpdateItem` with it cannot be written: check `is_empty`.
///
/// ```
/// use ews_bindings::properties::{PropertyValue, item_changes};
/// use ews_bindings::types::{
///     DistinguishedPropertySet, ExtendedProperty, ItemChange, ItemId, MapiPropertyType, Message, PathToExtendedField,
/// };
///
/// let mut old = Message::default(); // from `GetItem`
/// old.subject = Some("Lunch".to_owned());
/// old.in_reply_to = Some("<1@example.com>".to_owned());
/// old.size = Some(800);
///
/// let mut new = old.clone();
/// new.subject = Some("Dinner".to_owned());
/// new.in_reply_to = None;
/// let colour = PathToExtendedField::by_name(DistinguishedPropertySet::PublicStrings, "Colour", MapiPropertyType::String);
/// new.extended_property.push(ExtendedProperty::with_value(colour, PropertyValue::Text("green".to_owned())));
///
/// let updates = item_changes(&old, &new);
/// assert_eq!(updates.len(), 3); // two of `SetItemField`, and `DeleteItemField`
/// let change = ItemChange::new(ItemId::new("AAMk"), updates);
/// ```
pub fn item_changes<T: Properties + Into<AnyItem>>(
    old: &T,
    new: &T,
) -> NonEmptyArrayOfItemChangeDescriptions {
    let Difference { set, delete } = Difference::between(old, new);
    let set = set.into_iter().map(|(path, only)| ItemUpdate::from(SetItemField::new(path, only)));
    set.chain(delete.into_iter().map(|path| DeleteItemField::new(path).into())).collect()
}

/// Returns the updates that turn an old folder into a new one, for [`FolderChange`](crate::types::FolderChange); see
/// [`item_changes`].
pub fn folder_changes<T: Properties + Into<AnyFolder>>(
    old: &T,
    new: &T,
) -> NonEmptyArrayOfFolderChangeDescriptions {
    let Difference { set, delete } = Difference::between(old, new);
    let set = set.into_iter().map(|(path, only)| FolderUpdate::from(SetFolderField::new(path, only)));
    set.chain(delete.into_iter().map(|path| DeleteFolderField::new(path).into())).collect()
}

/// Applies the updates of `UpdateItem` to an item. After an error, the item is not changed.
///
/// # Errors
/// As Exchange answers, [`Error::response_code`] returns:
///
/// - `ErrorInvalidPropertyRequest`: this kind of item does not have the property;
/// - `ErrorInvalidPropertySet`, `ErrorInvalidPropertyDelete`: the property cannot be changed or deleted;
/// - `ErrorInvalidPropertyAppend`: the property is not a body, recipients or attendees, or the item has a body of another
///   type;
/// - `ErrorUpdatePropertyMismatch`: the item of an update does not have exactly the property that the path names;
/// - `ErrorInvalidRequest`: the update could not be read.
#[inline]
pub fn apply_item_changes(item: &mut AnyItem, updates: &[ItemUpdate]) -> Result<()> {
    *item = apply(item, updates, |update| match update {
        ItemUpdate::SetItemField(update) => Some((Action::Set(&update.item), &update.path)),
        ItemUpdate::DeleteItemField(update) => Some((Action::Delete, &update.path)),
        ItemUpdate::AppendToItemField(update) => Some((Action::Append(&update.item), &update.path)),
        ItemUpdate::Unlisted(_) => None,
    })?;
    Ok(())
}

/// Applies the updates of `UpdateFolder` to a folder; see [`apply_item_changes`].
///
/// # Errors
/// As [`apply_item_changes`].
#[inline]
pub fn apply_folder_changes(folder: &mut AnyFolder, updates: &[FolderUpdate]) -> Result<()> {
    *folder = apply(folder, updates, |update| match update {
        FolderUpdate::SetFolderField(update) => Some((Action::Set(&update.folder), &update.path)),
        FolderUpdate::DeleteFolderField(update) => Some((Action::Delete, &update.path)),
        FolderUpdate::AppendToFolderField(update) => Some((Action::Append(&update.folder), &update.path)),
        FolderUpdate::Unlisted(_) => None,
    })?;
    Ok(())
}

/// The action of an update, with a value that has only the property.
enum Action<'u, T> {
    Set(&'u T),
    Delete,
    Append(&'u T),
}

/// Returns the value with all updates applied. `action` returns the action and the path of an update, or `None` for an
/// update that could not be read.
#[inline]
fn apply<'u, T: Properties, U>(
    value: &'u T,
    updates: &'u [U],
    action: impl Fn(&'u U) -> Option<(Action<'u, T>, &'u AnyPath)>,
) -> Result<T> {
    let mut changed = value.clone();
    let list = changed.extended_mut().map(std::mem::take).unwrap_or_default();
    let mut extended = ExtendedEdit::new(list, value.extended());
    let mut lists = ListEdits::default();
    for update in updates {
        let (action, path) = action(update).ok_or_else(unlisted)?;
        if !changed.knows(path) {
            let expected = "a property of this kind of item or folder";
            return Err(refused(ResponseCode::ErrorInvalidPropertyRequest, path, expected));
        }
        lists.end(&mut changed, path);
        let only = match action {
            Action::Set(only) => Some(only),
            Action::Delete => None,
            Action::Append(only) => {
                append(&mut changed, path, only)?;
                continue;
            }
        };
        check_change(path, only)?;
        match (path, only) {
            (AnyPath::ExtendedFieldUri(path), only) => extended.replace(path, only.and_then(T::extended)),
            (AnyPath::IndexedFieldUri(path), only) => {
                let list = dictionary::list_of(&path.field_uri);
                lists.copy(&mut changed, path, only.zip(list).and_then(|(only, list)| only.field(&list)));
            }
            (path, Some(only)) => {
                // A path can name different types in two kinds: the permissions of a folder and of a calendar folder.
                if !changed.copy(path, only) {
                    let expected = "a value of the kind of the item or folder";
                    return Err(refused(ResponseCode::ErrorUpdatePropertyMismatch, path, expected));
                }
            }
            (path, None) => _ = changed.clear(path),
        }
    }
    if let Some(list) = changed.extended_mut() {
        *list = extended.finish();
    }
    lists.finish(&mut changed);
    Ok(changed)
}

/// Checks that a property of a value can be set or deleted. `only` is the new property.
fn check_change<T: Properties>(path: &AnyPath, only: Option<&T>) -> Result<()> {
    let is_fixed = is_fixed(path);
    match only {
        Some(_) if is_fixed => {
            Err(refused(ResponseCode::ErrorInvalidPropertySet, path, "a property that can be set"))
        }
        Some(only) => check_only(path, only),
        None if is_fixed || is_permanent(path) => {
            Err(refused(ResponseCode::ErrorInvalidPropertyDelete, path, "a property that can be deleted"))
        }
        None => Ok(()),
    }
}

fn append<T: Properties>(value: &mut T, path: &AnyPath, only: &T) -> Result<()> {
    check_only(path, only)?;
    let is_appended = match path {
        AnyPath::FieldUri(path) if !path.field_uri.is_read_only() => {
            match (value.field_mut(&path.field_uri), only.field(&path.field_uri)) {
                (Some(field), Some(added)) => append_value(field, added),
                _ => false,
            }
        }
        _ => false,
    };
    if is_appended {
        return Ok(());
    }
    let expected = "a body of the same type, recipients or attendees";
    Err(refused(ResponseCode::ErrorInvalidPropertyAppend, path, expected))
}

/// Checks that the value of an update has the property that its path names, and nothing else.
fn check_only<T: Properties + PartialEq>(path: &AnyPath, only: &T) -> Result<()> {
    if only.pick(path).is_some_and(|picked| picked == *only) {
        return Ok(());
    }
    Err(refused(ResponseCode::ErrorUpdatePropertyMismatch, path, "a value with exactly this property"))
}

/// Appends the value of a field to a field, if its type allows that: a body, recipients or attendees.
#[inline]
fn append_value(field: &mut dyn FieldValue, added: &dyn FieldValue) -> bool {
    fn append<T: Clone + 'static>(
        field: &mut dyn FieldValue,
        added: &dyn FieldValue,
        join: impl Fn(&mut T, &T) -> bool,
    ) -> bool {
        let field = field.as_any_mut().downcast_mut::<Option<T>>();
        let (Some(field), Some(Some(added))) = (field, added.as_any().downcast_ref::<Option<T>>()) else {
            return false;
        };
        match field {
            Some(field) => return join(field, added),
            None => *field = Some(added.clone()),
        }
        true
    }
    append::<Box<Body>>(field, added, |body, added| {
        let is_same_type = body.body_type == added.body_type;
        if is_same_type {
            body.value.push_str(&added.value);
        }
        is_same_type
    }) || append::<ArrayOfRecipients>(field, added, |list, added| {
        list.extend(added.iter().cloned());
        true
    }) || append::<NonEmptyArrayOfAttendees>(field, added, |list, added| {
        list.extend(added.iter().cloned());
        true
    })
}

/// Returns `true` for the path of a property that a client cannot change.
#[inline]
fn is_fixed(path: &AnyPath) -> bool {
    match list_path(path).as_ref().unwrap_or(path) {
        AnyPath::FieldUri(path) => path.field_uri.is_read_only(),
        _ => false,
    }
}

/// Returns `true` for the path of a property that a client can set, but not delete.
#[inline]
fn is_permanent(path: &AnyPath) -> bool {
    matches!(path, AnyPath::FieldUri(path) if path.field_uri.is_not_deletable())
}

#[inline]
fn refused(code: ResponseCode, path: &AnyPath, expected: &str) -> Error {
    let message = format!("expected {expected}, found {}", shown(path));
    failure(code, message)
}

#[inline]
fn unlisted() -> Error {
    failure(
        ResponseCode::ErrorInvalidRequest,
        "expected an update, found an element that could not be read".to_owned(),
    )
}

/// Returns an error with the code of a response message.
#[inline]
pub(super) fn failure(code: ResponseCode, message: String) -> Error {
    let facts = FailureFacts { code: Some(code), ..FailureFacts::default() };
    Error::of_failure(ErrorKind::Failure, message, facts)
}

/// Returns a path as text, for messages.
#[inline]
pub(super) fn shown(path: &AnyPath) -> String {
    match path {
        AnyPath::FieldUri(path) => path.field_uri.to_string(),
        AnyPath::IndexedFieldUri(path) => format!("{}[{:?}]", path.field_uri, path.field_index),
        AnyPath::ExtendedFieldUri(_) => "an extended property".to_owned(),
        AnyPath::Unlisted(raw) => format!("<{}>", raw.local_name()),
    }
}
