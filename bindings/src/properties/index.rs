//! Indices of the properties of a value. An item can have thousands of extended properties, headers or members.

use std::any::TypeId;
use std::collections::HashMap;

use crate::rt::OpenEnum;
use crate::types::{AnyPath, DictionaryUri, ExtendedProperty, PathToExtendedField, PathToIndexedField};

use super::entry_edit::ListEdit;
use super::extended::Key;
use super::field::FieldValue;
use super::{Properties, dictionary};

/// The properties of a value by path. The results are those of [`Properties`].
pub(super) struct PropertyIndex<'t, T> {
    value: &'t T,
    extended: HashMap<Key<'t>, Vec<&'t ExtendedProperty>>,
    entries: HashMap<DictionaryUri, HashMap<String, Box<dyn FieldValue>>>,
}

impl<'t, T: Properties> PropertyIndex<'t, T> {
    pub(super) fn new(value: &'t T) -> Self {
        let mut extended: HashMap<_, Vec<_>> = HashMap::new();
        for property in value.extended().into_iter().flatten() {
            extended.entry(property.extended_field_uri.key()).or_default().push(property);
        }
        let entries = DictionaryUri::listed().filter_map(|uri| {
            let parts = super::entries(value, &uri)?.parts(&uri);
            Some((uri, parts))
        });
        Self { value, extended, entries: entries.collect() }
    }

    /// Returns `true` if the property is set.
    pub(super) fn has(&self, path: &AnyPath) -> bool {
        match path {
            AnyPath::ExtendedFieldUri(path) => self.extended.contains_key(&path.key()),
            AnyPath::IndexedFieldUri(path) => self.entry(path).is_some(),
            path => self.value.has(path),
        }
    }

    /// Returns a value of the same kind with only this property; `None` if it is not set.
    pub(super) fn pick(&self, path: &AnyPath) -> Option<T> {
        let mut only = self.value.empty();
        match path {
            AnyPath::ExtendedFieldUri(path) => {
                let found = self.extended.get(&path.key())?;
                only.extended_mut()?.extend(found.iter().copied().cloned());
            }
            AnyPath::IndexedFieldUri(path) => {
                let list = dictionary::list_of(&path.field_uri)?;
                only.field_mut(&list)?.copy_from(self.entry(path)?);
            }
            path => return self.value.pick(path),
        }
        Some(only)
    }

    /// Returns a list with only the entry that a path names.
    pub(super) fn entry(&self, path: &PathToIndexedField) -> Option<&dyn FieldValue> {
        self.entries.get(&path.field_uri)?.get(&path.field_index).map(|list| &**list)
    }
}

/// The extended properties of a value during changes. The result is that of [`Properties::copy`].
pub(super) struct ExtendedEdit<'u> {
    /// The properties in order. Deleted properties leave an empty list.
    slots: Vec<Vec<ExtendedProperty>>,
    /// The slots of the properties with a key. There can be several: an item that was read can repeat a property.
    positions: HashMap<Key<'u>, Vec<usize>>,
}

impl<'u> ExtendedEdit<'u> {
    /// Takes the properties of a value. `original` is a copy of them, to which the keys refer.
    pub(super) fn new(list: Vec<ExtendedProperty>, original: Option<&'u Vec<ExtendedProperty>>) -> Self {
        let mut positions: HashMap<_, Vec<_>> = HashMap::new();
        for (position, property) in original.into_iter().flatten().enumerate() {
            positions.entry(property.extended_field_uri.key()).or_default().push(position);
        }
        Self { slots: list.into_iter().map(|property| vec![property]).collect(), positions }
    }

    /// Replaces a property by the entries of a list that has only this property. Without a list, removes the property.
    pub(super) fn replace(&mut self, path: &'u PathToExtendedField, only: Option<&Vec<ExtendedProperty>>) {
        let positions = self.positions.remove(&path.key()).unwrap_or_default();
        for position in &positions {
            if let Some(slot) = self.slots.get_mut(*position) {
                slot.clear();
            }
        }
        let Some(only) = only else { return };
        let first = positions.first().copied().unwrap_or(self.slots.len());
        match self.slots.get_mut(first) {
            Some(slot) => slot.clone_from(only),
            None => self.slots.push(only.clone()),
        }
        self.positions.insert(path.key(), vec![first]);
    }

    /// Returns all properties.
    pub(super) fn finish(self) -> Vec<ExtendedProperty> {
        self.slots.into_iter().flatten().collect()
    }
}

/// The lists of a value during changes of their entries. The result is that of [`Properties::copy`].
#[derive(Default)]
pub(super) struct ListEdits {
    /// The lists by the types of their fields. The fields are empty meanwhile.
    lists: HashMap<TypeId, Box<dyn ListEdit>>,
}

impl ListEdits {
    /// Takes a copy of an entry of the list `from`. If this list does not have the entry, removes it. Returns `false` if the
    /// path is unknown.
    pub(super) fn copy<T: Properties>(
        &mut self,
        value: &mut T,
        path: &PathToIndexedField,
        from: Option<&dyn FieldValue>,
    ) -> bool {
        let field = dictionary::list_of(&path.field_uri).and_then(|uri| value.field_mut(&uri));
        let Some(field) = field else { return false };
        let key = field.as_any().type_id();
        let Some(list) = dictionary::list_mut(field) else { return false };
        let edit = self.lists.entry(key).or_insert_with(|| list.edit());
        edit.copy_from(from, &path.field_uri, &path.field_index);
        true
    }

    /// Puts the entries back into the field with a path, before the whole field is changed.
    pub(super) fn end<T: Properties>(&mut self, value: &mut T, path: &AnyPath) {
        if let AnyPath::FieldUri(path) = path
            && let Some(field) = value.field_mut(&path.field_uri)
        {
            self.put_back(field);
        }
    }

    fn put_back(&mut self, field: &mut dyn FieldValue) {
        if let Some(edit) = self.lists.remove(&field.as_any().type_id()) {
            edit.put_back(field);
        }
    }

    /// Puts the entries of all lists back.
    pub(super) fn finish<T: Properties>(mut self, value: &mut T) {
        for uri in DictionaryUri::listed() {
            if self.lists.is_empty() {
                break;
            }
            if let Some(field) = dictionary::list_of(&uri).and_then(|list| value.field_mut(&list)) {
                self.put_back(field);
            }
        }
    }
}
