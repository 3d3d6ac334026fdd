//! Open elements that the reader watches. A later child or the end of such an element changes XML that was left out.
//!
//! The reader watches an element only after XML was left out below it. Other documents are read without this work.

use std::collections::BTreeMap;

use crate::Result;

use super::parts::List;
use super::reader::Reader;
use crate::rt::kept::{ListIndex, Origin};
use crate::rt::model::TypeInfo;
use crate::rt::syntax::StartTag;

/// The watched elements. Each is identified by its start.
#[derive(Default)]
pub(super) struct Watched {
    /// The open elements in which a path has a numbered step, the outermost first.
    lists: Vec<WatchedList>,
    /// The indices of the children of such elements that are closed, by the start of the element and the number of the
    /// child.
    indices: BTreeMap<(usize, u32), ListIndex>,
    /// The fields without a value whose elements could not be read, those of the innermost element last.
    unreadable: Vec<UnreadableField>,
}

/// An open element, and the numbers of children whose indices are needed.
struct WatchedList {
    start: usize,
    ordinals: Vec<u32>,
}

/// A field that holds one value, and the elements of this field that could not be read.
struct UnreadableField {
    /// The start of the parent element.
    parent: usize,
    number: u16,
    /// The offsets of the elements.
    elements: Vec<usize>,
}

impl Watched {
    /// Returns the index of a child of a closed element.
    pub(super) fn index(&self, list: &List) -> Option<ListIndex> {
        self.indices.get(&(list.start, list.ordinal)).copied()
    }

    /// Removes the indices of the children of elements that start at or after an offset.
    pub(super) fn forget_indices(&mut self, start: usize) {
        self.indices.split_off(&(start, 0));
    }

    /// Removes the elements that start after an offset, because they are not open any more.
    pub(super) fn forget(&mut self, start: usize) {
        while self.lists.pop_if(|list| list.start > start).is_some() {}
        while self.unreadable.pop_if(|field| field.parent > start).is_some() {}
    }
}

impl<'a> Reader<'a> {
    /// Watches open elements, to find the indices of children. An element that is not in this text is not watched.
    pub(super) fn watch_lists(&mut self, lists: &[List]) {
        for List { start, ordinal, .. } in lists.iter().filter(|list| list.start > 0 && list.index.is_none())
        {
            let watched = &mut self.watched.lists;
            match watched.binary_search_by_key(start, |list| list.start) {
                Ok(index) => {
                    if let Some(list) =
                        watched.get_mut(index).filter(|list| list.ordinals.last() != Some(ordinal))
                    {
                        list.ordinals.push(*ordinal);
                    }
                }
                Err(index) => {
                    watched.insert(index, WatchedList { start: *start, ordinals: vec![*ordinal] });
                    self.watches = true;
                }
            }
        }
    }

    /// Finds the indices of the children of an element that is at its end.
    fn find_indices(&mut self, info: &'static TypeInfo, list: &WatchedList, count: u32) {
        let found: Vec<(u32, ListIndex)> = if info.has_one_field() {
            let index = |ordinal: u32| ListIndex { index: ordinal.saturating_sub(1), count };
            list.ordinals.iter().map(|ordinal| (*ordinal, index(*ordinal))).collect()
        } else {
            let (at, start) = (self.scanner.at, list.start - 1);
            let names = self.again(|reader| reader.child_names(info, start)).unwrap_or_default();
            self.scanner.at = at;
            self.read_again.replace_from(start, std::iter::once((start, at)));
            indices_by_name(&names, &list.ordinals)
        };
        let indices = found.into_iter().map(|(ordinal, index)| ((list.start, ordinal), index));
        self.watched.indices.extend(indices);
    }

    /// Reads the open element again, which starts at an offset. Returns the local names of its children, and `None` for an
    /// unknown child.
    fn child_names(&mut self, info: &'static TypeInfo, start: usize) -> Result<Vec<Option<&'a str>>> {
        self.scanner.at = start;
        let Some(parent) = self.next_child()? else { return Ok(Vec::new()) };
        // The declarations of the parent are in scope already.
        self.scanner.scope.truncate(parent.scope);
        let mut names = Vec::new();
        while let Some(child) = self.next_child()? {
            names.push(Some(self.scanner.local_name(&child)).filter(|_| self.is_known(info, &child)));
            self.skip_again(&child)?;
        }
        Ok(names)
    }

    /// Watches the open element, because a child for a field that holds one value could not be read. Returns `false` if
    /// another child for this field could not be read either.
    #[cold]
    pub(super) fn watch_unreadable(&mut self, tag: &StartTag<'_>, number: u16) -> bool {
        let parent = self.frames.last().map_or(0, |parent| parent.start);
        let mut fields = self.watched.unreadable.iter_mut().rev().take_while(|field| field.parent == parent);
        if let Some(field) = fields.find(|field| field.number == number) {
            field.elements.push(tag.start);
            return false;
        }
        self.watched.unreadable.push(UnreadableField { parent, number, elements: vec![tag.start] });
        self.watches = true;
        true
    }

    /// Handles a child of a watched element. If the child filled a field, earlier elements for this field that could not
    /// be read are replaced elements now, and not unreadable ones.
    #[cold]
    pub(super) fn note_child(&mut self, tag: &StartTag<'_>, number: u16) {
        let parent = self.frames.last().map_or(0, |parent| parent.start);
        let fields = &mut self.watched.unreadable;
        let first = fields.iter().rposition(|field| field.parent != parent).map_or(0, |index| index + 1);
        let mut own = (first..).zip(fields.iter().skip(first));
        let Some((index, field)) = own.find(|(_, field)| field.number == number) else { return };
        if field.elements.contains(&tag.start) {
            return;
        }
        let field = fields.remove(index);
        field.elements.iter().for_each(|start| self.kept.mark(*start, Origin::Replaced));
        self.uncount_child(number);
    }

    /// Handles the end of an element, which is still open.
    #[cold]
    pub(super) fn leave_watched(&mut self, info: &'static TypeInfo) {
        self.pass_gap();
        let Some((start, ordinal)) = self.frames.last().map(|open| (open.start, open.ordinal)) else {
            return;
        };
        if let Some(list) = self.watched.lists.pop_if(|list| list.start == start) {
            self.find_indices(info, &list, ordinal);
        }
        while self.watched.unreadable.pop_if(|field| field.parent == start).is_some() {}
        if info.kept {
            self.report_excluded();
        }
        let is_needed = !self.watched.lists.is_empty() || !self.watched.unreadable.is_empty();
        self.watches = self.checks || is_needed || self.kept.awaits_end();
    }
}

/// Returns the indices of children in the lists of children with the same name. `names` are the names of all children,
/// and `ordinals` the numbers of the children whose indices are needed.
fn indices_by_name(names: &[Option<&str>], ordinals: &[u32]) -> Vec<(u32, ListIndex)> {
    let mut counts = BTreeMap::new();
    let mut indices = Vec::with_capacity(names.len());
    for name in names {
        let next = counts.entry(name).or_insert(0);
        indices.push(*next);
        *next += 1;
    }
    let index = |ordinal: &u32| {
        let child = ordinal.checked_sub(1)? as usize;
        let name = names.get(child).filter(|name| name.is_some())?;
        Some((*ordinal, ListIndex { index: *indices.get(child)?, count: *counts.get(name)? }))
    };
    ordinals.iter().filter_map(index).collect()
}
