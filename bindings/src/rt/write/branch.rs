//! The entries of `kept` in an element that is being written, and below it.

use std::collections::{BTreeMap, BTreeSet};

use super::lists::{ListCount, ListLocations};
use super::writer::Written;
use crate::rt::kept::{Kept, KeptContent, KeptXml, ListIndex, Origin};
use crate::rt::model::{TypeInfo, local_part};
use crate::rt::read::local_name_of;

/// Entries in a child and below it.
pub(super) struct Inherited {
    pub(super) kept: Kept,
    pub(super) holder: usize,
    pub(super) entries: Vec<usize>,
    /// The number of steps in the path from the holder to the child, and how many of them have a number.
    pub(super) depth: usize,
    pub(super) numbered: usize,
}

/// An entry that is below a numbered child.
pub(super) struct Numbered {
    pub(super) entry: usize,
    /// The number of written children before the child.
    pub(super) typed: usize,
    /// The local name of the child.
    pub(super) local: String,
}

/// The entries in an open element and below it.
pub(super) struct Branch {
    pub(super) kept: Kept,
    /// The number of the holder.
    pub(super) holder: usize,
    pub(super) info: &'static TypeInfo,
    /// The number of steps in the path from the holder to the element, and how many of them have a number.
    pub(super) depth: usize,
    pub(super) numbered_steps: usize,
    /// The index of the first child of the element among the written children.
    pub(super) first: usize,
    /// The indices of the entries that are attributes of the element.
    pub(super) attributes: Vec<usize>,
    /// The indices of the entries that are elements and texts in the element, sorted by position.
    pub(super) own: Vec<usize>,
    /// The indices of the entries below each child, by the local name of the child and its index in its list.
    pub(super) below: BTreeMap<(String, Option<u32>), Vec<usize>>,
    /// The entries below numbered children so far.
    pub(super) numbered: Vec<Numbered>,
    /// The number of insertions before those of the element.
    pub(super) first_insertion: usize,
    /// The number of entries in `own` before the next child.
    pub(super) passed: usize,
    /// The number of elements in these entries.
    pub(super) inserted: usize,
    /// The elements with each local name so far, with those in these entries.
    pub(super) counts: BTreeMap<String, ListCount>,
    /// The number of written children in `counts`.
    pub(super) counted: usize,
    /// The fields of the written children, each with the index of its last child.
    fields: BTreeMap<u16, usize>,
    /// The index of the written child that is the unknown element in a choice.
    unlisted: Option<usize>,
    /// The number of written children in `fields`.
    noted: usize,
}

impl Branch {
    pub(super) fn new(
        inherited: Inherited,
        info: &'static TypeInfo,
        first: usize,
        first_insertion: usize,
    ) -> Self {
        let Inherited { kept, holder, entries, depth, numbered: numbered_steps } = inherited;
        let (mut attributes, mut own, mut below) = (Vec::new(), Vec::new(), BTreeMap::new());
        for index in entries {
            let Some(entry) = kept.get(index) else { continue };
            match entry.path().split('/').filter(|step| !step.is_empty()).nth(depth) {
                Some(step) => {
                    let key = (without_number(step), list_index(entry, step, numbered_steps));
                    below.entry(key).or_insert_with(Vec::new).push(index);
                }
                None if entry.is_attribute() => attributes.push(index),
                None if entry.origin() == Some(Origin::InNil) => {}
                None => own.push(index),
            }
        }
        own.sort_by_key(|index| kept.get(*index).map(|entry| entry.position));
        let counts = ListCount::of_unreadable(own.iter().filter_map(|index| kept.get(*index)));
        Self {
            kept,
            holder,
            info,
            depth,
            numbered_steps,
            first,
            attributes,
            own,
            below,
            numbered: Vec::new(),
            first_insertion,
            passed: 0,
            inserted: 0,
            counts,
            counted: 0,
            fields: BTreeMap::new(),
            unlisted: None,
            noted: 0,
        }
    }

    /// Takes the entries below a child. `children` are the written children up to this child, with their offsets in
    /// `document`.
    pub(super) fn take_child(
        &mut self,
        name: &str,
        children: &[(Written, usize)],
        document: &str,
    ) -> Option<Inherited> {
        let typed = children.len().saturating_sub(1);
        self.note_fields(children);
        while let Some(entry) = self.own.get(self.passed).and_then(|index| self.kept.get(*index))
            && entry.position() <= typed + self.inserted
            && self.is_after_its_field(entry, typed)
        {
            self.passed += 1;
            if !self.is_replaced(entry) {
                self.inserted += element_count(entry);
                if entry.own_index.is_none()
                    && let Some(local) = listed_name(entry)
                {
                    self.counts.entry(local.to_owned()).or_default().pass();
                }
            }
        }
        if self.below.is_empty() {
            return None;
        }
        let local = local_part(name);
        let before = children.get(..typed).unwrap_or_default();
        let index = self.info.repeats(local).then(|| self.index(local, before, document));
        let entries = self.below.remove(&(local.to_owned(), index))?;
        if index.is_some() {
            let numbered = |entry: &usize| Numbered { entry: *entry, typed, local: local.to_owned() };
            self.numbered.extend(entries.iter().map(numbered));
        }
        let (depth, numbered) = (self.depth + 1, self.numbered_steps + usize::from(index.is_some()));
        Some(Inherited { kept: self.kept.clone(), holder: self.holder, entries, depth, numbered })
    }

    /// Notes the fields of the written children.
    pub(super) fn note_fields(&mut self, children: &[(Written, usize)]) {
        let new = children.iter().enumerate().skip(self.noted);
        let is_unlisted = |child: &Written| matches!(child, Written::Unlisted(_));
        self.unlisted =
            new.clone().find(|(_, (child, _))| is_unlisted(child)).map(|(index, _)| index).or(self.unlisted);
        self.fields.extend(new.filter_map(|(index, (child, _))| Some((field_of(self.info, *child)?, index))));
        self.noted = children.len();
    }

    /// Returns `true` if a written child has the field of an entry and replaces the entry.
    pub(super) fn is_replaced(&self, entry: &KeptXml) -> bool {
        entry.origin() == Some(Origin::Unreadable) && self.field_child(entry).is_some()
    }

    /// Returns the smallest number of written children after which an entry may be. A repeated element must not come
    /// before the element of its field: the first one counts. In the same way, an unknown element must not come before
    /// the unknown element in a choice.
    pub(super) fn earliest(&self, entry: &KeptXml) -> usize {
        let child = match entry.origin() {
            Some(Origin::Repeated) => self.field_child(entry),
            Some(Origin::Unknown) if element_count(entry) > 0 => self.unlisted,
            _ => None,
        };
        child.map_or(0, |child| child + 1)
    }

    /// Returns `false` for a repeated element whose field is not among the first `count` written children.
    fn is_after_its_field(&self, entry: &KeptXml, count: usize) -> bool {
        entry.origin() != Some(Origin::Repeated) || self.field_child(entry).is_some_and(|child| child < count)
    }

    /// Returns the index of the written child with the field of an entry, if the field holds one value.
    fn field_child(&self, entry: &KeptXml) -> Option<usize> {
        let local = listed_name(entry)?;
        if self.info.repeats(local) {
            return None;
        }
        self.fields.get(&self.info.field_number(self.info.namesake(local)?)?).copied()
    }

    /// Returns the index in its list of the next child. `before` are the written children before it.
    fn index(&mut self, local: &str, before: &[(Written, usize)], document: &str) -> u32 {
        if self.info.has_one_field() {
            return u32::try_from(before.len() + self.inserted).unwrap_or(u32::MAX);
        }
        for child in before.iter().skip(self.counted) {
            if let Some(local) = self.known_name(*child, document) {
                self.counts.entry(local.to_owned()).or_default().pass();
            }
        }
        self.counted = before.len();
        self.counts.get_mut(local).map_or(0, ListCount::next_index)
    }

    /// Returns the local name of a written child, if the type has the child.
    fn known_name<'d>(&self, (child, offset): (Written, usize), document: &'d str) -> Option<&'d str> {
        let local = local_at(document, offset);
        let is_known = match child {
            Written::Element(_) => true,
            Written::Unlisted(may_be_known) => may_be_known && self.info.namesake(local).is_some(),
            Written::Any => false,
        };
        is_known.then_some(local)
    }

    /// Returns the locations of the written children in their lists, if an entry of a list that cannot be read is
    /// inserted by its index.
    pub(super) fn list_locations(&self, children: &[(Written, usize)], document: &str) -> ListLocations {
        let own = self.own.iter().filter_map(|index| self.kept.get(*index));
        let mut locations = ListLocations::of_unreadable(own);
        if !locations.is_empty() {
            for (index, child) in children.iter().enumerate() {
                if let Some(local) = self.known_name(*child, document) {
                    locations.add(local, index);
                }
            }
        }
        locations
    }

    /// Returns the entries that are now below another child than in the document, or in a list with another number of
    /// elements. `children` are all written children. `placed` has the entries that are inserted between them, each with
    /// the number of written children before it.
    pub(super) fn misplaced(
        &self,
        children: &[(Written, usize)],
        document: &str,
        placed: &[(usize, usize)],
    ) -> BTreeSet<(usize, usize)> {
        if self.numbered.is_empty() {
            return BTreeSet::new();
        }
        let has_one_field = self.info.has_one_field();
        let (mut counts, mut indices) = (BTreeMap::<&str, u32>::new(), Vec::with_capacity(children.len()));
        let add = |counts: &mut BTreeMap<_, _>, entry: usize| {
            let Some(entry) = self.kept.get(entry) else { return };
            if has_one_field {
                *counts.entry("").or_insert(0) += u32::try_from(element_count(entry)).unwrap_or(u32::MAX);
            } else if let Some(local) = listed_name(entry) {
                *counts.entry(local).or_insert(0) += 1;
            }
        };
        let mut placed = placed.iter().peekable();
        for (number, child) in children.iter().enumerate() {
            while let Some((_, entry)) = placed.next_if(|(before, _)| *before <= number) {
                add(&mut counts, *entry);
            }
            let list = if has_one_field { Some("") } else { self.known_name(*child, document) };
            let next = list.map(|list| counts.entry(list).or_insert(0));
            indices.push(next.as_deref().copied());
            next.into_iter().for_each(|next| *next += 1);
        }
        placed.for_each(|(_, entry)| add(&mut counts, *entry));
        let is_in_place = |numbered: &&Numbered| {
            let read = self.kept.get(numbered.entry).and_then(|entry| entry.indices.as_deref());
            let index = indices.get(numbered.typed).copied().flatten();
            let count = counts.get(list_name(&numbered.local, has_one_field)).copied();
            let written = index.zip(count).map(|(index, count)| ListIndex { index, count });
            written.is_some() && read.and_then(|read| read.get(self.numbered_steps)) == written.as_ref()
        };
        let misplaced = self.numbered.iter().filter(|numbered| !is_in_place(numbered));
        misplaced.map(|numbered| (self.holder, numbered.entry)).collect()
    }
}

/// Returns the name by which the elements of a list are counted: no name, if all children are the list.
fn list_name(local: &str, has_one_field: bool) -> &str {
    if has_one_field { "" } else { local }
}

/// Returns the local name in a step of a path.
fn without_number(step: &str) -> String {
    step.split('[').next().unwrap_or(step).to_owned()
}

/// Returns the index in its list of a step of a path, if the step has a number. `before` is the number of such steps
/// before it.
fn list_index(entry: &KeptXml, step: &str, before: usize) -> Option<u32> {
    let index = || entry.indices.as_deref()?.get(before).map(|index| index.index);
    step.ends_with(']').then(|| index().unwrap_or(ListIndex::UNKNOWN.index))
}

/// Returns the local name of the element at an offset.
fn local_at(document: &str, offset: usize) -> &str {
    local_name_of(document.get(offset..).unwrap_or(""))
}

/// Returns the local name of an element that the schema lists.
pub(super) fn listed_name(entry: &KeptXml) -> Option<&str> {
    match &entry.content {
        KeptContent::Elements {
            text,
            origin: Origin::Unreadable | Origin::Repeated | Origin::Replaced,
            ..
        } => Some(local_name_of(text)),
        _ => None,
    }
}

impl Inherited {
    /// Returns the entries directly in the child for which `is` returns `true`.
    pub(super) fn own(&self, is: impl Fn(&KeptXml) -> bool) -> impl Iterator<Item = usize> {
        self.entries.iter().copied().filter(move |index| {
            let entry = self.kept.get(*index);
            entry.is_some_and(|entry| is(entry) && entry.path().split('/').count() == self.depth)
        })
    }
}

/// Returns the number of the field of a written child.
fn field_of(info: &'static TypeInfo, child: Written) -> Option<u16> {
    match child {
        Written::Element(name) => info.field_number(name),
        Written::Any | Written::Unlisted(_) => None,
    }
}

/// Returns the number of elements in an entry.
pub(super) fn element_count(entry: &KeptXml) -> usize {
    match &entry.content {
        KeptContent::Elements { count, .. } => *count as usize,
        KeptContent::Attribute(_) => 0,
    }
}
