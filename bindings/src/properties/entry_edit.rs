//! Many changes of the entries of a list. Each change takes the same time, however long the list is.

use std::collections::HashMap;
use std::marker::PhantomData;

use crate::rt::List;
use crate::types::DictionaryUri;

use super::entry::{Entry, only};
use super::field::FieldValue;

/// The entries of a list during changes.
pub(super) trait ListEdit {
    /// Takes a copy of a part of another list, or removes the part if the other list does not have it.
    fn copy_from(&mut self, other: Option<&dyn FieldValue>, uri: &DictionaryUri, index: &str);

    /// Puts the entries back into the field of the list.
    fn put_back(self: Box<Self>, field: &mut dyn FieldValue);
}

/// The entries of a list of one type.
pub(super) struct EntryEdit<E, N> {
    /// The entries in order. A removed entry leaves `None`.
    slots: Vec<Option<E>>,
    /// The slots of the entries with an index. There can be several: a list that was read can repeat an index.
    positions: HashMap<String, Vec<usize>>,
    list: PhantomData<fn() -> N>,
}

impl<E: Entry, N> EntryEdit<E, N> {
    pub(super) fn new(entries: Vec<E>) -> Self {
        let mut positions: HashMap<_, Vec<_>> = HashMap::new();
        for (position, entry) in entries.iter().enumerate() {
            positions.entry(entry.index().to_owned()).or_default().push(position);
        }
        Self { slots: entries.into_iter().map(Some).collect(), positions, list: PhantomData }
    }

    fn set(&mut self, uri: &DictionaryUri, index: &str, part: E) {
        let first = self.positions.get(index).and_then(|positions| positions.first().copied());
        match first.and_then(|first| self.slots.get_mut(first)) {
            Some(Some(entry)) => entry.take(uri, part),
            _ => {
                self.positions.insert(index.to_owned(), vec![self.slots.len()]);
                self.slots.push(Some(part));
            }
        }
    }

    fn remove(&mut self, uri: &DictionaryUri, index: &str) {
        let Some(positions) = self.positions.get_mut(index) else { return };
        positions.retain(|position| {
            let slot = self.slots.get_mut(*position);
            slot.is_some_and(|slot| slot.take_if(|entry| !entry.remove(uri)).is_none())
        });
        if positions.is_empty() {
            self.positions.remove(index);
        }
    }
}

impl<E: Entry, N: 'static> ListEdit for EntryEdit<E, N>
where
    Option<List<E, N>>: FieldValue,
{
    fn copy_from(&mut self, other: Option<&dyn FieldValue>, uri: &DictionaryUri, index: &str) {
        let other = other.and_then(|other| other.as_any().downcast_ref::<Option<List<E, N>>>());
        match other.and_then(|other| only(other.as_ref(), uri, index)) {
            Some(part) => self.set(uri, index, part),
            None => self.remove(uri, index),
        }
    }

    fn put_back(self: Box<Self>, field: &mut dyn FieldValue) {
        if let Some(field) = field.as_any_mut().downcast_mut::<Option<List<E, N>>>() {
            let entries: List<E, N> = self.slots.into_iter().flatten().collect();
            *field = Some(entries).filter(|entries| !entries.is_empty());
        }
    }
}
