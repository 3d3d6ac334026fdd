//! The lists in an element that is being written, of which `kept` has entries that cannot be read.
//!
//! The children of an element are written in the order of the schema, so their order in the document can differ. An entry
//! of a list that cannot be read keeps its index in the list.

use std::collections::BTreeMap;

use super::branch::listed_name;
use crate::rt::kept::KeptXml;

/// The elements of a list so far.
#[derive(Default)]
pub(super) struct ListCount {
    /// The number of elements so far.
    count: u32,
    /// The indices of the entries of `kept` in the list that are not counted yet, the greatest first.
    unreadable: Vec<u32>,
}

impl ListCount {
    /// Returns the lists of which entries cannot be read, by the local names of their elements.
    pub(super) fn of_unreadable<'k>(entries: impl Iterator<Item = &'k KeptXml>) -> BTreeMap<String, Self> {
        let mut lists = BTreeMap::<String, Self>::new();
        for (local, index) in entries.filter_map(index_in_list) {
            lists.entry(local.to_owned()).or_default().unreadable.push(index);
        }
        lists.values_mut().for_each(|list| list.unreadable.sort_unstable_by(|one, other| other.cmp(one)));
        lists
    }

    /// Returns the index of the next element that is written.
    pub(super) fn next_index(&mut self) -> u32 {
        while let Some(index) = self.unreadable.pop_if(|index| *index <= self.count) {
            self.count = self.count.max(index.saturating_add(1));
        }
        self.count
    }

    /// Counts the next element that is written.
    pub(super) fn pass(&mut self) {
        self.count = self.next_index().saturating_add(1);
    }
}

/// The locations of written children in such lists.
pub(super) struct ListLocations {
    lists: BTreeMap<String, Locations>,
}

/// The locations of the elements of a list.
#[derive(Default)]
struct Locations {
    /// The index among all written children of each written element.
    written: Vec<usize>,
    /// The number of entries of `kept` so far.
    unreadable: usize,
}

impl ListLocations {
    /// Returns the lists of which entries cannot be read.
    pub(super) fn of_unreadable<'k>(entries: impl Iterator<Item = &'k KeptXml>) -> Self {
        let names = entries.filter_map(index_in_list).map(|(local, _)| local.to_owned());
        Self { lists: names.map(|local| (local, Locations::default())).collect() }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.lists.is_empty()
    }

    /// Adds the next written child, if it is in such a list.
    pub(super) fn add(&mut self, local: &str, index: usize) {
        if let Some(list) = self.lists.get_mut(local) {
            list.written.push(index);
        }
    }

    /// Returns the number of written children before an entry, as near to `before` as the index of the entry in its list
    /// allows. The entries of a list come in their order.
    pub(super) fn near(&mut self, entry: &KeptXml, before: usize) -> usize {
        let Some((local, index)) = index_in_list(entry) else { return before };
        let Some(list) = self.lists.get_mut(local) else { return before };
        let earlier = (index as usize).saturating_sub(list.unreadable).min(list.written.len());
        list.unreadable += 1;
        let (earlier, later) = list.written.split_at(earlier);
        let before = before.max(earlier.last().map_or(0, |last| last + 1));
        later.first().map_or(before, |next| before.min(*next))
    }
}

/// Returns the local name and the index of an entry of a list that cannot be read.
fn index_in_list(entry: &KeptXml) -> Option<(&str, u32)> {
    Some((listed_name(entry)?, entry.own_index?.index))
}
