//! Properties of items and folders by path.
//!
//! EWS names a property by a path: a `FieldURI` such as `item:Subject`, an index in a list such as the e-mail address
//! `EmailAddress1` of a contact, or an extended property. [`Properties`] gets, copies and removes the property with a
//! path, for every kind of item and folder. As in `SetItemField`, [`pick`](Properties::pick) returns a property as an item of
//! the same kind that has only this property.
//!
//! ```
//! use ews_bindings::properties::{Properties, Scalar};
//! use ews_bindings::types::{AnyPath, Message, UnindexedFieldUri};
//!
//! let subject = AnyPath::from(UnindexedFieldUri::ItemSubject);
//! let mut message = Message::default();
//! message.subject = Some("Lunch".to_owned());
//! message.is_read = Some(false);
//!
//! assert_eq!(message.scalar(&subject), Some(Scalar::Text("Lunch".to_owned())));
//! let only = message.pick(&subject).expect("the message has a subject");
//! assert_eq!((only.subject.as_deref(), only.is_read), (Some("Lunch"), None));
//! message.clear(&subject);
//! assert_eq!(message.paths(), [AnyPath::from(UnindexedFieldUri::MessageIsRead)]);
//! ```
//!
//! | task | method |
//! |---|---|
//! | client: the updates from an old to a new value | [`item_changes`], [`folder_changes`] |
//! | server: apply the updates of `UpdateItem` and `UpdateFolder` | [`apply_item_changes`], [`apply_folder_changes`] |
//! | server: leave out the properties that a request did not ask for | [`Properties::project`] |
//! | server: find the items of a restriction | [`Restriction::holds`](crate::types::Restriction::holds) |
//! | server: sort items | [`compare`] |
//!
//! # Extended properties
//!
//! An extended property is a MAPI property of the mailbox: a tag, or a name or number in a property set. Request it in
//! the shape, and find it in the item by its path. If an item does not have the property, the server leaves it out.
//!
//! ```
//! use ews_bindings::properties::PropertyValue;
//! use ews_bindings::types::{
//!     DefaultShapeNames, ExtendedProperty, ItemResponseShape, MapiPropertyType, Message, PathToExtendedField,
//! };
//!
//! let path = PathToExtendedField::by_tag(0x1035, MapiPropertyType::String); // PidTagInternetMessageId
//! let mut shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
//! shape.additional_properties = Some([path.clone()].into());
//!
//! # let mut message = Message::default();
//! # let value = PropertyValue::Text("<1@example.com>".to_owned());
//! # message.extended_property = vec![ExtendedProperty::with_value(path.clone(), value.clone())];
//! // In the response:
//! let found = message.extended_property.iter().find(|found| found.extended_field_uri.is_same(&path));
//! let found = found.map(ExtendedProperty::typed_value).transpose()?;
//! assert_eq!(found, Some(PropertyValue::Text("<1@example.com>".to_owned())));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! `schemas/properties.toml` of the project has the elements whose paths do not follow from their names, and the
//! properties that a client cannot change.

mod attachments;
mod changes;
mod dictionary;
mod entry;
mod entry_edit;
mod extended;
mod field;
mod index;
mod items;
mod project;
mod restriction;
mod sort;

use std::collections::HashSet;

use crate::rt::OpenEnum;
use crate::types::{
    AnyPath, DictionaryUri, ExtendedProperty, PathToExtendedField, PathToIndexedField, PathToUnindexedField,
    UnindexedFieldUri,
};

pub use self::changes::{apply_folder_changes, apply_item_changes, folder_changes, item_changes};
pub use self::extended::{PropertySet, PropertyValue};
pub use self::field::{FieldUri, FieldValue, FieldsByUri};
pub use self::project::Shape;
pub use self::sort::compare;
pub use crate::rt::Scalar;

/// The properties of an item or a folder by path. Every kind of item and folder implements this trait, and so do the
/// choices `AnyItem` and `AnyFolder`.
///
/// A path without an element in this kind of item is unknown: the methods find nothing and change nothing.
pub trait Properties: FieldsByUri<Uri = UnindexedFieldUri, Extended = ExtendedProperty> {
    /// Returns `true` if this kind of item has the property with a path, set or not.
    fn knows(&self, path: &AnyPath) -> bool;

    /// Returns `true` if the property is set.
    fn has(&self, path: &AnyPath) -> bool;

    /// Returns an item of the same kind with only this property; `None` if it is not set.
    fn pick(&self, path: &AnyPath) -> Option<Self>;

    /// Takes a copy of a property of `from`. If `from` does not have the property, removes it. Returns `false` if the
    /// path is unknown, or if the property has another type in `from`.
    fn copy(&mut self, path: &AnyPath, from: &Self) -> bool;

    /// Removes a property. Returns `false` if the path is unknown.
    fn clear(&mut self, path: &AnyPath) -> bool;

    /// Returns the value of a property for comparing and sorting. It is `None` if the property is not set, or if it is
    /// not one value of a simple type.
    fn scalar(&self, path: &AnyPath) -> Option<Scalar>;

    /// Parses a text as a value of the type of a property; `None` if the text is not such a value.
    fn scalar_of(&self, path: &AnyPath, text: &str) -> Option<Scalar>;

    /// Returns a copy with the properties that a response shape asks for.
    ///
    /// `IdOnly` returns the id. Every other base shape returns all properties except extended properties and those that a server
    /// sends only on request, such as `MimeContent` and `UniqueBody`. A server may send fewer properties for
    /// `Default`. The additional properties of the shape are added.
    #[must_use]
    fn project(&self, shape: &impl Shape) -> Self;

    /// Returns the paths of all properties that are set. A list of entries with an index, such as the e-mail addresses of
    /// a contact, has a path for each entry, or for each part of a postal address. If an index is missing or occurs twice,
    /// the whole list has one path.
    fn paths(&self) -> Vec<AnyPath>;
}

impl<T: FieldsByUri<Uri = UnindexedFieldUri, Extended = ExtendedProperty>> Properties for T {
    fn knows(&self, path: &AnyPath) -> bool {
        match path {
            AnyPath::FieldUri(path) => self.field(&path.field_uri).is_some(),
            AnyPath::IndexedFieldUri(path) => {
                dictionary::list_of(&path.field_uri).is_some_and(|uri| self.field(&uri).is_some())
            }
            AnyPath::ExtendedFieldUri(_) => self.extended().is_some(),
            AnyPath::Unlisted(_) => false,
        }
    }

    fn has(&self, path: &AnyPath) -> bool {
        match path {
            AnyPath::FieldUri(path) => self.field(&path.field_uri).is_some_and(FieldValue::is_set),
            AnyPath::IndexedFieldUri(path) => entries(self, &path.field_uri)
                .is_some_and(|list| list.has(&path.field_uri, &path.field_index)),
            AnyPath::ExtendedFieldUri(path) => extended_property(self, path).is_some(),
            AnyPath::Unlisted(_) => false,
        }
    }

    fn pick(&self, path: &AnyPath) -> Option<Self> {
        if !self.has(path) {
            return None;
        }
        let mut only = self.empty();
        only.copy(path, self).then_some(only)
    }

    fn copy(&mut self, path: &AnyPath, from: &Self) -> bool {
        match path {
            AnyPath::FieldUri(path) => {
                let Some(own) = self.field_mut(&path.field_uri) else { return false };
                match from.field(&path.field_uri) {
                    Some(other) => own.copy_from(other),
                    None => {
                        own.clear();
                        true
                    }
                }
            }
            AnyPath::IndexedFieldUri(path) => {
                let Some(uri) = dictionary::list_of(&path.field_uri) else { return false };
                let own = self.field_mut(&uri).and_then(dictionary::list_mut);
                match (own, from.field(&uri)) {
                    (Some(own), Some(other)) => own.copy_from(other, &path.field_uri, &path.field_index),
                    (Some(own), None) => own.remove(&path.field_uri, &path.field_index),
                    (None, _) => return false,
                }
                true
            }
            AnyPath::ExtendedFieldUri(path) => {
                let key = path.key();
                let is_same = |own: &ExtendedProperty| own.extended_field_uri.key() == key;
                let others: Vec<_> =
                    from.extended().into_iter().flatten().filter(|own| is_same(own)).cloned().collect();
                let Some(own) = self.extended_mut() else { return false };
                let position = own.iter().position(is_same).unwrap_or(own.len());
                own.retain(|own| !is_same(own));
                own.splice(position..position, others);
                true
            }
            AnyPath::Unlisted(_) => false,
        }
    }

    fn clear(&mut self, path: &AnyPath) -> bool {
        let empty = self.empty();
        self.copy(path, &empty)
    }

    fn scalar(&self, path: &AnyPath) -> Option<Scalar> {
        match path {
            AnyPath::FieldUri(path) => self.field(&path.field_uri)?.scalar(),
            AnyPath::IndexedFieldUri(path) => {
                entries(self, &path.field_uri)?.scalar(&path.field_uri, &path.field_index)
            }
            AnyPath::ExtendedFieldUri(path) => extended_property(self, path)?.scalar(),
            AnyPath::Unlisted(_) => None,
        }
    }

    fn scalar_of(&self, path: &AnyPath, text: &str) -> Option<Scalar> {
        match path {
            AnyPath::FieldUri(path) => self.field(&path.field_uri)?.scalar_of(text),
            AnyPath::IndexedFieldUri(_) => Some(Scalar::Text(text.to_owned())),
            AnyPath::ExtendedFieldUri(path) => extended::scalar_of(path, text),
            AnyPath::Unlisted(_) => None,
        }
    }

    fn project(&self, shape: &impl Shape) -> Self {
        project::project(self, shape)
    }

    fn paths(&self) -> Vec<AnyPath> {
        let (mut paths, mut fields) = (Vec::new(), Vec::new());
        for uri in UnindexedFieldUri::listed() {
            let Some(field) = self.field(&uri).filter(|field| field.is_set()) else { continue };
            // Two paths can name the same field.
            let address = std::ptr::from_ref(field).cast::<()>();
            if fields.contains(&address) {
                continue;
            }
            fields.push(address);
            let first = paths.len();
            for dictionary in dictionary::uris_of(&uri) {
                let Some(list) = dictionary::list(field) else { continue };
                // An entry without an index, or with that of another entry, does not have a path.
                let Some(indices) = list.indices(&dictionary) else {
                    paths.truncate(first);
                    break;
                };
                let path = |index| AnyPath::from(PathToIndexedField::new(dictionary.clone(), index));
                paths.extend(indices.into_iter().map(path));
            }
            if paths.len() == first {
                paths.push(AnyPath::from(uri));
            }
        }
        let mut seen = HashSet::new();
        let extended = self.extended().into_iter().flatten().map(|property| &property.extended_field_uri);
        paths.extend(extended.filter(|path| seen.insert(path.key())).cloned().map(AnyPath::from));
        paths
    }
}

/// Returns the list in the field of a `DictionaryUri`.
fn entries<'t, T: Properties>(value: &'t T, uri: &DictionaryUri) -> Option<&'t dyn dictionary::EntryList> {
    dictionary::list(value.field(&dictionary::list_of(uri)?)?)
}

/// Returns the extended property with a path.
fn extended_property<'t, T: Properties>(
    value: &'t T,
    path: &PathToExtendedField,
) -> Option<&'t ExtendedProperty> {
    let key = path.key();
    value.extended()?.iter().find(|property| property.extended_field_uri.key() == key)
}

impl From<UnindexedFieldUri> for AnyPath {
    fn from(uri: UnindexedFieldUri) -> Self {
        PathToUnindexedField::new(uri).into()
    }
}
