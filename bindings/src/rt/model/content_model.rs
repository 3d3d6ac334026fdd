//! Content models, and the check of the children of an element.
//!
//! The fields of a type have numbers. The particles of a content model refer to fields by these numbers. A child is
//! compared by the number of its field, not by its name.

use super::content_error::{ContentError, misplaced};
use super::type_info::{FieldInfo, Fields, Term, names_message};

/// A particle of a content model. The particles are in one list: the particles of a group follow the group.
#[derive(Clone, Copy, Debug)]
pub enum Particle {
    /// A field: its number among the fields that the type declares, and its occurrence.
    Field(u16, u32, u32),
    /// A group: its kind, its occurrence, and the number of particles in it, including those of inner groups.
    Group(GroupKind, u32, u32, u16),
}

/// The kinds of groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    /// `xs:sequence`: all particles in order.
    Sequence,
    /// `xs:choice`: one of the particles.
    Choice,
    /// `xs:all`: all particles in any order.
    All,
}

/// A child of the element that is checked.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Child<'a> {
    /// The number of the field for the child, counted from the first base type; [`Child::UNKNOWN`] for a child without
    /// a field.
    pub(crate) number: u16,
    /// The local name of the child.
    pub(crate) local: &'a str,
}

impl Child<'_> {
    /// The number of a child that the type does not have.
    pub(crate) const UNKNOWN: u16 = u16::MAX;
}

/// The content model of one type, without the content of its base types.
#[derive(Clone, Copy)]
pub(crate) struct ContentModel<'m> {
    pub(crate) fields: Fields<'m>,
    /// The particles; empty for the sequence of all fields.
    pub(crate) particles: &'m [Particle],
    /// `true` if every field is optional, for a failed response message.
    pub(crate) all_optional: bool,
}

/// The children of an element while they are matched, and the number of the first field of the type.
struct Children<'c> {
    all: &'c [Child<'c>],
    first_field: u16,
}

impl Children<'_> {
    /// Returns the number of the field of a child, among the fields that the type declares; `None` for a field of a
    /// base type.
    fn number(&self, index: usize) -> Option<u16> {
        self.all.get(index)?.number.checked_sub(self.first_field)
    }
}

/// An item of a group: a field or an inner group, with its occurrence.
struct Item<'m> {
    min: u32,
    max: u32,
    term: ItemTerm<'m>,
}

#[derive(Clone, Copy)]
enum ItemTerm<'m> {
    Field(u16, FieldInfo),
    Group(GroupKind, Items<'m>),
}

/// The items of a group.
#[derive(Clone, Copy)]
struct Items<'m> {
    model: ContentModel<'m>,
    at: usize,
    end: usize,
}

#[allow(clippy::copy_iterator)] // The items of a group are visited several times from the start.
impl<'m> Iterator for Items<'m> {
    type Item = Item<'m>;

    #[inline]
    fn next(&mut self) -> Option<Item<'m>> {
        if self.at >= self.end {
            return None;
        }
        let at = self.at;
        self.at += 1;
        if self.model.particles.is_empty() {
            let field = self.model.fields.get(at)?;
            let term = ItemTerm::Field(u16::try_from(at).ok()?, field);
            return Some(self.item(field.occurs.min, field.occurs.max, term));
        }
        match *self.model.particles.get(at)? {
            Particle::Field(number, min, max) => {
                let field = self.model.fields.get(usize::from(number))?;
                Some(self.item(min, max, ItemTerm::Field(number, field)))
            }
            Particle::Group(kind, min, max, size) => {
                self.at += usize::from(size);
                let inner = Items { model: self.model, at: at + 1, end: self.at };
                Some(self.item(min, max, ItemTerm::Group(kind, inner)))
            }
        }
    }
}

impl<'m> Items<'m> {
    #[inline]
    fn item(&self, min: u32, max: u32, term: ItemTerm<'m>) -> Item<'m> {
        Item { min: if self.model.all_optional { 0 } else { min }, max, term }
    }
}

impl<'m> ContentModel<'m> {
    /// Returns the outermost group, which is a sequence.
    fn root(self) -> Item<'m> {
        let end = if self.particles.is_empty() { self.fields.len() } else { self.particles.len() };
        let items = Items { model: self, at: 0, end };
        Item { min: 1, max: 1, term: ItemTerm::Group(GroupKind::Sequence, items) }
    }

    /// Matches as many children as possible, from an index on. Returns the index after the matched children.
    ///
    /// Greedy matching is correct, because content models are deterministic: XSD requires unique particle attribution.
    pub(crate) fn match_from(
        self,
        children: &[Child<'_>],
        start: usize,
        first_field: u16,
    ) -> Result<usize, ContentError> {
        let children = Children { all: children, first_field };
        let in_sequence =
            if self.particles.is_empty() { self.match_sequence(&children, start) } else { None };
        in_sequence.map_or_else(|| self.root().match_all(&children, start), Ok)
    }

    /// Matches like [`ContentModel::match_from`], for the sequence of all fields. Returns `None` if a field is missing. Strict
    /// reading spends much of its time here.
    fn match_sequence(self, children: &Children<'_>, mut index: usize) -> Option<usize> {
        for (number, field) in (0..).zip(self.fields.iter()) {
            let (start, FieldInfo { occurs, .. }) = (index, field);
            while index - start < occurs.max as usize && children.number(index) == Some(number) {
                index += 1;
            }
            if index - start < occurs.min as usize && !self.all_optional {
                return None;
            }
        }
        Some(index)
    }

    /// Matches like [`ContentModel::match_from`], for children that match up to an unexpected child. Adds the names of
    /// the elements that are allowed in place of the unexpected child.
    pub(crate) fn follow(
        self,
        children: &[Child<'_>],
        start: usize,
        first_field: u16,
        names: &mut Vec<&'m str>,
    ) -> usize {
        self.root().follow(&Children { all: children, first_field }, start, names)
    }

    /// Returns `true` if the field with a number may occur more than once.
    pub(crate) fn repeats(self, number: u16) -> bool {
        self.root().repeats(number, false)
    }
}

impl<'m> Item<'m> {
    fn match_all(&self, children: &Children<'_>, mut index: usize) -> Result<usize, ContentError> {
        let mut count = 0;
        while count < self.max {
            if !self.starts(children.number(index)) {
                if count < self.min && !self.is_emptiable() {
                    return Err(self.missing(children, index));
                }
                break;
            }
            let after = self.match_once(children, index)?;
            if after == index {
                break;
            }
            index = after;
            count += 1;
        }
        Ok(index)
    }

    fn match_once(&self, children: &Children<'_>, index: usize) -> Result<usize, ContentError> {
        match self.term {
            ItemTerm::Field(..) => Ok(index + 1),
            ItemTerm::Group(GroupKind::Sequence, mut items) => {
                items.try_fold(index, |index, item| item.match_all(children, index))
            }
            ItemTerm::Group(GroupKind::Choice, mut items) => {
                let next = children.number(index);
                match items.find(|item| item.starts(next)) {
                    Some(item) => item.match_all(children, index),
                    None => Ok(index),
                }
            }
            ItemTerm::Group(GroupKind::All, items) => match_in_any_order(items, children, index),
        }
    }

    /// Does for an item what [`ContentModel::follow`] does for the content model.
    fn follow(&self, children: &Children<'_>, mut index: usize, names: &mut Vec<&'m str>) -> usize {
        let mut count = 0;
        while count < self.max && self.starts(children.number(index)) {
            let after = match self.term {
                ItemTerm::Group(GroupKind::Sequence, items) => {
                    items.fold(index, |index, item| item.follow(children, index, names))
                }
                _ => self.match_once(children, index).unwrap_or(index),
            };
            if after == index {
                break;
            }
            if !matches!(self.term, ItemTerm::Group(GroupKind::Sequence, _)) {
                names.clear();
            }
            index = after;
            count += 1;
        }
        if count < self.max {
            self.first_names(names);
        }
        index
    }

    /// Returns `true` if a child can be the first of this item.
    #[inline]
    fn starts(&self, child: Option<u16>) -> bool {
        let Some(number) = child else { return false };
        match self.term {
            ItemTerm::Field(own, _) => own == number,
            ItemTerm::Group(GroupKind::Choice | GroupKind::All, mut items) => {
                items.any(|item| item.starts(child))
            }
            ItemTerm::Group(GroupKind::Sequence, items) => {
                for item in items {
                    if item.starts(child) {
                        return true;
                    }
                    if !item.is_emptiable() {
                        break;
                    }
                }
                false
            }
        }
    }

    fn repeats(&self, number: u16, outer: bool) -> bool {
        let repeats = outer || self.max > 1;
        match self.term {
            ItemTerm::Field(own, _) => repeats && own == number,
            ItemTerm::Group(_, mut items) => items.any(|item| item.repeats(number, repeats)),
        }
    }

    /// Returns `true` if the item can be absent.
    fn is_emptiable(&self) -> bool {
        self.min == 0
            || match self.term {
                ItemTerm::Field(..) => false,
                ItemTerm::Group(GroupKind::Choice, mut items) => {
                    { items }.next().is_none() || items.any(|item| item.is_emptiable())
                }
                ItemTerm::Group(_, mut items) => items.all(|item| item.is_emptiable()),
            }
    }

    #[cold]
    fn missing(&self, children: &Children<'_>, index: usize) -> ContentError {
        let mut names = Vec::new();
        self.first_names(&mut names);
        let expected = names_message(&names);
        if index == children.all.len() {
            return ContentError::Missing { name: expected };
        }
        let kind = misplaced(children.all, index, &names);
        ContentError::Unexpected { index, expected, kind }
    }

    /// Adds the names of the elements that can be the first of this item.
    fn first_names(&self, names: &mut Vec<&'m str>) {
        match self.term {
            ItemTerm::Field(_, field) => match field.term {
                Term::Any(_) => names.push("any element"),
                Term::Element(name) => names.push(name),
                Term::Choice(all) => names.extend(all),
            },
            ItemTerm::Group(GroupKind::Choice | GroupKind::All, items) => {
                items.for_each(|item| item.first_names(names));
            }
            ItemTerm::Group(GroupKind::Sequence, items) => {
                for item in items {
                    item.first_names(names);
                    if !item.is_emptiable() {
                        break;
                    }
                }
            }
        }
    }
}

/// Matches the items of an `xs:all`: each at most once, in any order.
fn match_in_any_order(
    items: Items<'_>,
    children: &Children<'_>,
    mut index: usize,
) -> Result<usize, ContentError> {
    // One bit for each item that has been matched. The generator refuses more than 128 items.
    let mut come = 0_u128;
    let has_come = |come: u128, position: usize| come & (1 << (position % 128)) != 0;
    loop {
        let next = children.number(index);
        let found =
            items.enumerate().find(|(position, item)| !has_come(come, *position) && item.starts(next));
        let Some((position, item)) = found else { break };
        come |= 1 << (position % 128);
        index = item.match_all(children, index)?;
    }
    let missing =
        items.enumerate().find(|(position, item)| !has_come(come, *position) && !item.is_emptiable());
    missing.map_or(Ok(index), |(_, item)| Err(item.missing(children, index)))
}
