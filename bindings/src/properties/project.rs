//! The properties that a request asks for.

use std::collections::{HashMap, HashSet};

use crate::types::{
    AnyPath, DefaultShapeNames, ExtendedProperty, FolderResponseShape, ItemResponseShape,
    NonEmptyArrayOfPathsToElement, UnindexedFieldUri,
};

use super::Properties;
use super::index::{ListEdits, PropertyIndex};

/// A response shape: the properties that a request asks for.
pub trait Shape {
    /// The set of properties.
    fn base_shape(&self) -> &DefaultShapeNames;

    /// The additional properties.
    fn additional(&self) -> Option<&NonEmptyArrayOfPathsToElement>;

    /// Returns `true` if the request asks for the MIME content.
    fn includes_mime_content(&self) -> bool;
}

impl Shape for ItemResponseShape {
    fn base_shape(&self) -> &DefaultShapeNames {
        &self.base_shape
    }

    fn additional(&self) -> Option<&NonEmptyArrayOfPathsToElement> {
        self.additional_properties.as_ref()
    }

    fn includes_mime_content(&self) -> bool {
        self.include_mime_content == Some(true)
    }
}

impl Shape for FolderResponseShape {
    fn base_shape(&self) -> &DefaultShapeNames {
        &self.base_shape
    }

    fn additional(&self) -> Option<&NonEmptyArrayOfPathsToElement> {
        self.additional_properties.as_ref()
    }

    fn includes_mime_content(&self) -> bool {
        false
    }
}

/// The properties that all shapes have.
const IDS: [UnindexedFieldUri; 2] = [UnindexedFieldUri::ItemItemId, UnindexedFieldUri::FolderFolderId];

/// The properties that a server sends only if the request names them.
const ON_REQUEST: [UnindexedFieldUri; 6] = [
    UnindexedFieldUri::ItemMimeContent,
    UnindexedFieldUri::ItemMimeContentUtf8,
    UnindexedFieldUri::ItemUniqueBody,
    UnindexedFieldUri::ItemNormalizedBody,
    UnindexedFieldUri::ItemTextBody,
    UnindexedFieldUri::ItemInstanceKey,
];

/// Returns the part of an item or a folder that a shape asks for.
pub(super) fn project<T: Properties>(value: &T, shape: &impl Shape) -> T {
    let mut projected = value.empty();
    for uri in IDS {
        projected.copy(&uri.into(), value);
    }
    if *shape.base_shape() != DefaultShapeNames::IdOnly {
        projected.clone_from(value);
        ON_REQUEST.into_iter().for_each(|uri| {
            projected.clear(&uri.into());
        });
        if let Some(extended) = projected.extended_mut() {
            extended.clear();
        }
    }
    if shape.includes_mime_content() {
        projected.copy(&UnindexedFieldUri::ItemMimeContent.into(), value);
    }
    let paths: Vec<AnyPath> = shape.additional().into_iter().flatten().cloned().map(AnyPath::from).collect();
    let (mut positions, mut copied) = (HashMap::new(), HashSet::new());
    let (mut index, mut lists) = (None, ListEdits::default());
    for (position, path) in paths.iter().enumerate() {
        match path {
            AnyPath::ExtendedFieldUri(path) => _ = positions.entry(path.key()).or_insert(position),
            // A hostile request can name a long property many times.
            path if !copied.insert(path) => {}
            AnyPath::IndexedFieldUri(path) => {
                if let Some(entry) = index.get_or_insert_with(|| PropertyIndex::new(value)).entry(path) {
                    lists.copy(&mut projected, path, Some(entry));
                }
            }
            path => {
                lists.end(&mut projected, path);
                projected.copy(path, value);
            }
        }
    }
    lists.finish(&mut projected);
    if let Some(list) = projected.extended_mut().filter(|_| !positions.is_empty()) {
        let position =
            |property: &&ExtendedProperty| positions.get(&property.extended_field_uri.key()).copied();
        let mut found: Vec<_> =
            value.extended().into_iter().flatten().filter(|own| position(own).is_some()).collect();
        found.sort_by_key(position);
        list.extend(found.into_iter().cloned());
    }
    projected
}
