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
    /// The children of open elements whose indices are needed, in the order of their parents and their numbers.
    children: Vec<NumberedChild>,
    /// The indices of such children, whose parents are closed. The last are those in the innermost open element.
    indices: Vec<(NumberedChild, ListIndex)>,
    /// The elements of lists that could not be read, those of the innermost element last.
    entries: Vec<UnreadableEntry>,
    /// The fields without a value whose elements could not be read, those of the innermost element last.
    unreadable: Vec<UnreadableField>,
}

/// A child of an element: the start of its parent, and the number of the child.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct NumberedChild {
    parent: usize,
    ordinal: u32,
}

/// An element of a list that could not be read.
struct UnreadableEntry {
    child: NumberedChild,
    /// The offset of the element.
    start: usize,
}

/// A field that holds one value, and the elements of this field that could not be read.
struct UnreadableField {
    /// The start of the parent element.
    parent: usize,
    number: u16,
    /// The offset of the first element.
    first: usize,
    /// The offsets of the other elements.
    others: Vec<usize>,
}

impl Watched {
    /// Sorts the indices of the children of elements that start at or after an offset, for [`Watched::index`].
    pub(super) fn sort_indices(&mut self, start: usize) {
        let first = self.first_index(start);
        if let Some(inside) = self.indices.get_mut(first..) {
            inside.sort_by_key(|(child, _)| *child);
        }
    }

    /// Returns the index of a child of a closed element, which starts at or after the offset of the last call of
    /// [`Watched::sort_indices`].
    pub(super) fn index(&self, list: &List) -> Option<ListIndex> {
        let child = NumberedChild { parent: list.start, ordinal: list.ordinal };
        let found = self.indices.binary_search_by_key(&child, |(child, _)| *child).ok()?;
        self.indices.get(found).map(|(_, index)| *index)
    }

    /// Removes the indices of the children of elements that start at or after an offset.
    pub(super) fn forget_indices(&mut self, start: usize) {
        self.indices.truncate(self.first_index(start));
    }

    /// Returns the number of indices of the children of elements that start before an offset.
    fn first_index(&self, start: usize) -> usize {
        self.indices.iter().rposition(|(child, _)| child.parent < start).map_or(0, |last| last + 1)
    }

    /// Removes the elements that start after an offset, because they are not open any more.
    pub(super) fn forget(&mut self, start: usize) {
        while self.children.pop_if(|child| child.parent > start).is_some() {}
        while self.entries.pop_if(|entry| entry.child.parent > start).is_some() {}
        while self.unreadable.pop_if(|field| field.parent > start).is_some() {}
    }

    /// Takes the elements that could not be read in the lists of the innermost watched element, if it starts at an
    /// offset.
    fn take_entries(&mut self, parent: usize) -> Vec<UnreadableEntry> {
        let own = self.entries.iter().rev().take_while(|entry| entry.child.parent == parent).count();
        self.entries.split_off(self.entries.len() - own)
    }

    /// Returns `true` if an element is watched.
    fn is_any(&self) -> bool {
        !(self.children.is_empty() && self.entries.is_empty() && self.unreadable.is_empty())
    }
}

impl<'a> Reader<'a> {
    /// Watches open elements, to find the indices of children. An element that is not in this text is not watched.
    pub(super) fn watch_lists(&mut self, lists: &[List]) {
        for list in lists.iter().filter(|list| list.start > 0 && list.index.is_none()) {
            let child = NumberedChild { parent: list.start, ordinal: list.ordinal };
            let children = &mut self.watched.children;
            if children.last().is_none_or(|last| *last < child) {
                children.push(child);
            } else if let Err(index) = children.binary_search(&child) {
                children.insert(index, child);
            }
            self.watches = true;
        }
    }

    /// Finds the indices of the watched children of the open element, which is at its end.
    fn find_indices(&mut self, info: &'static TypeInfo, start: usize, count: u32) {
        let children = &mut self.watched.children;
        if info.has_one_field() {
            while let Some(child) = children.pop_if(|child| child.parent == start) {
                let index = ListIndex { index: child.ordinal.saturating_sub(1), count };
                self.watched.indices.push((child, index));
            }
            return;
        }
        let first = children.partition_point(|child| child.parent < start);
        let ordinals: Vec<u32> = children.drain(first..).map(|child| child.ordinal).collect();
        let entries = self.watched.take_entries(start);
        let at = self.scanner.at;
        let names = self.again(|reader| reader.child_names(info, start - 1)).unwrap_or_default();
        self.scanner.at = at;
        self.read_again.replace_from(start - 1, std::iter::once((start - 1, at)));
        let indices = indices_by_name(&names, &ordinals).into_iter();
        let indices = indices.map(|(ordinal, index)| (NumberedChild { parent: start, ordinal }, index));
        self.watched.indices.extend(indices);
        let own: Vec<u32> = entries.iter().map(|entry| entry.child.ordinal).collect();
        let mut starts = entries.iter().map(|entry| (entry.child.ordinal, entry.start)).peekable();
        for (ordinal, index) in indices_by_name(&names, &own) {
            while let Some((number, start)) = starts.next_if(|(number, _)| *number <= ordinal) {
                if number == ordinal {
                    self.kept.set_index(start, index);
                }
            }
        }
    }

    /// Watches the open element, because an element of a list in it could not be read. The index of the element is
    /// needed if XML below the list is kept. If all children are the list, the position of the element is enough.
    #[cold]
    pub(super) fn watch_entry(&mut self, tag: &StartTag<'_>) {
        let Some(parent) = self.frames.last().filter(|parent| parent.start > 0) else { return };
        if parent.info.is_some_and(|info| !info.has_one_field()) && self.has_holder() {
            let child = NumberedChild { parent: parent.start, ordinal: parent.ordinal };
            self.watched.entries.push(UnreadableEntry { child, start: tag.start });
            self.watches = true;
        }
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
    pub(super) fn watch_unreadable(&mut self, tag: &StartTag<'_>) -> bool {
        let number = self.child_number(tag);
        let parent = self.frames.last().map_or(0, |parent| parent.start);
        let mut fields = self.watched.unreadable.iter_mut().rev().take_while(|field| field.parent == parent);
        if let Some(field) = fields.find(|field| field.number == number) {
            field.others.push(tag.start);
            return false;
        }
        let field = UnreadableField { parent, number, first: tag.start, others: Vec::new() };
        self.watched.unreadable.push(field);
        self.watches = true;
        true
    }

    /// Handles a child of a watched element. If the child filled a field, earlier elements for this field that could not
    /// be read are replaced elements now, and not unreadable ones.
    #[cold]
    pub(super) fn note_child(&mut self, tag: &StartTag<'_>, number: u16) {
        let parent = self.frames.last().map_or(0, |parent| parent.start);
        let fields = &mut self.watched.unreadable;
        let mut own = fields.iter().enumerate().rev().take_while(|(_, field)| field.parent == parent);
        let Some((index, field)) = own.find(|(_, field)| field.number == number) else { return };
        // The child itself could not be read.
        if *field.others.last().unwrap_or(&field.first) == tag.start {
            return;
        }
        let field = fields.remove(index);
        let elements = std::iter::once(&field.first).chain(&field.others);
        elements.for_each(|start| self.kept.mark(*start, Origin::Replaced));
        self.uncount_child(number);
    }

    /// Handles the end of an element, which is still open.
    #[cold]
    pub(super) fn leave_watched(&mut self, info: &'static TypeInfo) {
        self.pass_gap();
        let Some((start, ordinal)) = self.frames.last().map(|open| (open.start, open.ordinal)) else {
            return;
        };
        if self.watched.children.last().is_some_and(|child| child.parent == start) {
            self.find_indices(info, start, ordinal);
        }
        self.watched.take_entries(start);
        while self.watched.unreadable.pop_if(|field| field.parent == start).is_some() {}
        if info.kept {
            self.report_excluded();
        }
        self.watches = self.checks || self.watched.is_any() || self.kept.awaits_end();
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
