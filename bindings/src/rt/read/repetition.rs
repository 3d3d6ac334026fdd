//! The treatment of a second element for a field that holds one value.
//!
//! The reader does not note where the element of a field is, because most documents do not repeat elements. When a
//! second element comes, the reader reads the children of the open element again and notes them in an outline. It reads
//! each child at most once more, however many elements are repeated.

use std::borrow::Cow;

use crate::{Error, Result};

use super::kept::Skipped;
use super::occurrence::{ChoiceField, ElementField, Occurrence};
use super::parts::KeptParts;
use super::raw::RawXml;
use super::reader::Reader;
use super::tolerance::Departure;
use super::traits::{Handled, Placeholder as _, ReadChoice as _, ReadXml as _};
use crate::rt::kept::Origin;
use crate::rt::model::{Child, local_part};
use crate::rt::syntax::{Namespace, StartTag, trimmed};

/// The children of an open element, up to the last repeated one.
pub(super) struct Outline<'a> {
    /// The number of open elements, with this one.
    depth: usize,
    /// The start of the element; see [`Frame::start`](super::reader::Frame::start).
    parent: usize,
    children: Vec<OutlineChild<'a>>,
    fields: Vec<OutlineField<'a>>,
}

/// A child in an outline.
#[derive(Clone, Copy)]
struct OutlineChild<'a> {
    start: usize,
    end: usize,
    local: &'a str,
    is_empty: bool,
    has_attributes: bool,
    /// `true` if the type of the parent has the child, perhaps in another namespace.
    is_known: bool,
}

/// The children for a field in an outline.
struct OutlineField<'a> {
    number: u16,
    /// The name of an element without a number: a header element.
    local: &'a str,
    /// The number of children that were compared with the field.
    compared: usize,
    /// The first child for this field that is not kept.
    first: Option<First>,
    /// `true` if a child for this field is not empty.
    is_filled: bool,
}

/// The element whose value a field has.
#[derive(Clone, Copy)]
struct First {
    start: usize,
    /// The number of elements before this element.
    position: u32,
}

impl<'a> Reader<'a> {
    /// Reads a second element for a field that holds one value. The first element that is not empty and can be read
    /// counts. If all are empty, the first counts. The others are kept.
    #[cold]
    pub(super) fn second_element<F: ElementField>(
        &mut self,
        field: &mut F,
        tag: &StartTag<'_>,
    ) -> Result<Handled> {
        if self.belongs_to_wildcard(tag, true) {
            return Ok(Handled::NO);
        }
        let is_named = |local: &str| local == tag.local;
        let has_content = F::Value::has_content();
        let Some(first) = self.first_to_replace(tag, has_content, &is_named)? else {
            return Ok(Handled::LEFT_OUT);
        };
        let mut second = F::Value::placeholder();
        match second.read(tag, self) {
            Ok(()) => self.replace_first(field, second, &first, tag),
            Err(error) => self.skip_second(tag, error),
        }
    }

    /// Does the same as [`Reader::second_element`] for a choice.
    #[cold]
    pub(super) fn second_alternative<F: ChoiceField>(
        &mut self,
        field: &mut F,
        tag: &StartTag<'_>,
        mut second: F::Value,
    ) -> Result<Handled> {
        if self.belongs_to_wildcard(tag, true) {
            return Ok(Handled::NO);
        }
        let is_named = |local: &str| F::Value::ELEMENTS.iter().any(|name| local_part(name) == local);
        let Some(first) = self.first_to_replace(tag, true, &is_named)? else {
            return Ok(Handled::LEFT_OUT);
        };
        match second.read_alternative(tag, self) {
            Ok(()) => self.replace_first(field, second, &first, tag),
            Err(error) => self.skip_second(tag, error),
        }
    }

    /// Returns the first element for a field, if it is empty and the second element `tag` is not. Otherwise skips and
    /// keeps the second element. `has_content` is `false` for a type with attributes only. `is_named` returns `true` for
    /// the names of the elements of the field.
    fn first_to_replace(
        &mut self,
        tag: &StartTag<'_>,
        has_content: bool,
        is_named: &dyn Fn(&str) -> bool,
    ) -> Result<Option<First>> {
        let must_be_whole =
            self.is_indispensable(tag) || self.is_indispensable_entry() || self.contains_whole_messages();
        if self.refuses(Departure::RepeatedElement) || must_be_whole {
            return Err(self.duplicate(tag));
        }
        let is_empty = self.is_empty(tag, has_content)?;
        let first = if is_empty { None } else { self.empty_first(tag, has_content, is_named)? };
        if first.is_none() {
            let skipped = self.skip_unheld(tag)?;
            self.keep_skipped(&skipped, Origin::Repeated);
            self.depart_from(Departure::RepeatedElement, tag.start, |reader| reader.duplicate(tag))?;
        }
        Ok(first)
    }

    /// Skips a second element that cannot be read, and keeps it. The first element counts.
    fn skip_second(&mut self, tag: &StartTag<'_>, error: Error) -> Result<Handled> {
        self.skip_unreadable(tag, error)?;
        self.kept.mark(tag.start, Origin::Repeated);
        Ok(Handled::LEFT_OUT)
    }

    /// Replaces the value of a field by that of a second element, and keeps the first element.
    fn replace_first<F: Occurrence>(
        &mut self,
        field: &mut F,
        second: F::Value,
        first: &First,
        tag: &StartTag<'_>,
    ) -> Result<Handled> {
        field.undo();
        if let Some(value) = field.start(self) {
            *value = second;
        }
        self.keep_replaced(first, tag)?;
        Ok(Handled::YES)
    }

    fn keep_replaced(&mut self, first: &First, tag: &StartTag<'_>) -> Result<()> {
        let at = self.scanner.at;
        let skipped = self.skipped_again(first.start, tag)?;
        self.scanner.scope.truncate(tag.scope);
        self.scanner.at = at;
        self.keep_first(&skipped, first.position, Origin::Replaced);
        let text = self.scanner.text.get(skipped.start..skipped.end).map(Cow::Borrowed);
        self.depart_with(Departure::RepeatedElement, |_| text, |reader| reader.duplicate(tag))?;
        self.uncount_child(self.child_number(tag));
        Ok(())
    }

    /// Moves the unknown element `raw` in a choice to `kept`, because a known alternative replaces it.
    #[cold]
    pub(super) fn keep_unlisted(&mut self, raw: &RawXml, tag: &StartTag<'_>) -> Result<()> {
        let Some(outline) = self.outline(tag)? else { return Ok(()) };
        let unknown = || {
            let unknown = children_from(&outline.children, 0)
                .filter(|(_, child)| !child.is_known && !self.is_kept(child.start));
            unknown.map(|(position, child)| (child, position))
        };
        // Another choice of the element can have an unknown element too. Raw XML differs from the document only by
        // declarations after the name, and if a forbidden character is replaced.
        let is_raw = |child: &OutlineChild<'_>| {
            let text = self.scanner.text.get(child.start..child.end).unwrap_or_default();
            let rest = text.split_once(child.local).map_or(text, |(_, rest)| rest);
            child.local == raw.local_name() && raw.as_str().ends_with(rest)
        };
        let first = unknown().find(|(child, _)| is_raw(child)).or_else(|| unknown().next());
        let first = first.map(|(child, position)| (child.start, position));
        self.outlines.push(outline);
        if let Some((start, position)) = first {
            let first = self.skipped_again(start, tag)?;
            self.scanner.reopen(tag)?;
            self.keep_first(&first, position, Origin::Unknown);
        }
        Ok(())
    }

    /// Removes the last child of the open element with this number from the children that are compared with the content
    /// model.
    pub(super) fn uncount_child(&mut self, number: u16) {
        let first = self.frames.last().map_or(0, |parent| parent.children);
        let own = self.children.get(first..).unwrap_or_default();
        if let Some(index) = own.iter().rposition(|child| child.number == number) {
            self.children.remove(first + index);
        }
    }

    fn keep_first(&mut self, first: &Skipped, position: u32, origin: Origin) {
        self.forget_parts_between(first.start, first.end);
        self.keep_span(first, origin, position);
    }

    /// Returns the element before `tag` whose value the field has, if the element is empty.
    fn empty_first(
        &mut self,
        tag: &StartTag<'_>,
        has_content: bool,
        is_named: &dyn Fn(&str) -> bool,
    ) -> Result<Option<First>> {
        let Some(mut outline) = self.outline(tag)? else { return Ok(None) };
        let is_first =
            |child: &OutlineChild<'_>| child.is_known && is_named(child.local) && !self.is_kept(child.start);
        let is_empty = |child: &OutlineChild<'_>| child.is_empty && (has_content || !child.has_attributes);
        let key = (self.child_number(tag), self.scanner.local_name(tag));
        let first = outline.compare(key, &is_first, &is_empty);
        self.outlines.push(outline);
        Ok(first)
    }

    /// Returns `true` if an element is empty: white space and comments do not count. The attributes count if the type
    /// has attributes only.
    fn is_empty(&mut self, tag: &StartTag<'_>, has_content: bool) -> Result<bool> {
        Ok(!self.is_filled(tag)? && (has_content || !self.has_attributes(tag)?))
    }

    /// Returns `true` if an element has a child element or text.
    fn is_filled(&mut self, tag: &StartTag<'_>) -> Result<bool> {
        if tag.empty {
            return Ok(false);
        }
        let at = self.scanner.at;
        let has_text = self.again(|reader| reader.character_data().map(|text| !trimmed(&text).is_empty()))?;
        let is_filled = has_text || !self.scanner.rest().starts_with(b"</");
        self.scanner.at = at;
        Ok(is_filled)
    }

    /// Returns `true` if an element has an attribute without a namespace.
    pub(crate) fn has_attributes(&mut self, tag: &StartTag<'_>) -> Result<bool> {
        let mut has_attributes = false;
        self.again(|reader| {
            reader.each_attribute(tag, |_, attribute| {
                has_attributes |= attribute.namespace == Namespace::NONE;
                Ok(())
            })
        })?;
        Ok(has_attributes)
    }

    /// Returns `true` if the element at an offset is kept: it is not in a field.
    fn is_kept(&self, start: usize) -> bool {
        self.kept.parts.binary_search_by_key(&start, |part| part.start).is_ok()
            || self.skipped.binary_search_by_key(&start, |skipped| skipped.start).is_ok()
    }

    /// Takes the outline of the open element, up to its child `tag`. Returns `None` for an element whose start tag is
    /// not in this text: its list is streamed.
    fn outline(&mut self, tag: &StartTag<'_>) -> Result<Option<Outline<'a>>> {
        let Some(parent) = self.frames.last().map(|parent| parent.start).filter(|start| *start > 0) else {
            return Ok(None);
        };
        let depth = self.frames.len();
        while self.outlines.pop_if(|outline| outline.depth > depth).is_some() {}
        let known = self.outlines.pop_if(|outline| outline.depth == depth);
        let known = known.filter(|outline| outline.parent == parent);
        let mut outline =
            known.unwrap_or_else(|| Outline { depth, parent, children: Vec::new(), fields: Vec::new() });
        let read = self.again(|reader| reader.extend_outline(&mut outline, tag));
        self.scanner.reopen(tag)?;
        read.map(|()| Some(outline))
    }

    fn extend_outline(&mut self, outline: &mut Outline<'a>, tag: &StartTag<'_>) -> Result<()> {
        let info = self.frames.last().and_then(|parent| parent.info);
        match outline.children.last() {
            Some(last) => self.scanner.at = last.end,
            None => {
                self.scanner.at = outline.parent - 1;
                self.next_child()?;
            }
        }
        // The declarations of the parent are in scope already, those of `tag` do not count.
        self.scanner.scope.truncate(tag.scope);
        let first = self.scanner.at;
        let mut children = Vec::new();
        while let Some(child) = self.next_child()?.filter(|child| child.start < tag.start) {
            let (is_empty, has_attributes) = (!self.is_filled(&child)?, self.has_attributes(&child)?);
            let (start, local) = (child.start, self.scanner.local_name(&child));
            let is_known = info.is_none_or(|info| self.is_known(info, &child));
            self.skip_again(&child)?;
            let end = self.scanner.at;
            children.push(OutlineChild { start, end, local, is_empty, has_attributes, is_known });
        }
        let read = children.iter().map(|child| (child.start, child.end));
        self.read_again.replace_from(first, read);
        outline.children.append(&mut children);
        Ok(())
    }

    /// Skips an element again that is before the start tag `tag`.
    fn skipped_again(&mut self, start: usize, tag: &StartTag<'_>) -> Result<Skipped> {
        self.again(|reader| {
            reader.scanner.scope.truncate(tag.scope);
            reader.scanner.at = start;
            match reader.next_child()? {
                Some(child) => reader.skip_unheld(&child),
                None => Err(reader.duplicate(tag)),
            }
        })
    }

    /// Skips an element. Elements inside that were read again before are not scanned.
    pub(super) fn skip_again(&mut self, child: &StartTag<'_>) -> Result<()> {
        self.walk_past(child, &mut |reader, inner| Ok(reader.read_again.end_of(inner.start)))
    }

    /// Calls `read`, which reads a part of the document that was read before or will be read. Reports and kept parts do not
    /// come twice.
    pub(super) fn again<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        if self.scanner.has_notes() {
            self.report_characters();
        }
        let listener = self.reports.listener.take();
        let count = self.reports.count;
        let kept = std::mem::replace(&mut self.kept, KeptParts::new(0));
        let secure = self.scanner.secure_declarations.len();
        let noted = self.scanner.noted;
        let outcome = read(self);
        self.scanner.noted = noted;
        self.scanner.secure_declarations.truncate(secure);
        self.kept = kept;
        self.reports.listener = listener;
        self.reports.count = count;
        outcome
    }
}

/// The children from an index on, each with its position. `skip` of an iterator would count through all children before.
fn children_from<'a, 'b>(
    children: &'a [OutlineChild<'b>],
    index: usize,
) -> impl Iterator<Item = (u32, &'a OutlineChild<'b>)> {
    let start = u32::try_from(index).unwrap_or(u32::MAX);
    (start..).zip(children.get(index..).unwrap_or_default())
}

impl<'a> Outline<'a> {
    /// Compares the children with a field, except those that were compared before. Returns the first child, if all
    /// children for the field are empty.
    fn compare(
        &mut self,
        (number, local): (u16, &'a str),
        is_of_field: &dyn Fn(&OutlineChild<'_>) -> bool,
        is_empty: &dyn Fn(&OutlineChild<'_>) -> bool,
    ) -> Option<First> {
        let is_field = |field: &OutlineField<'_>| {
            field.number == number && (number != Child::UNKNOWN || field.local == local)
        };
        let index = self.fields.iter().position(is_field).unwrap_or_else(|| {
            self.fields.push(OutlineField { number, local, compared: 0, first: None, is_filled: false });
            self.fields.len() - 1
        });
        let field = self.fields.get_mut(index)?;
        for (position, child) in children_from(&self.children, field.compared) {
            if !is_of_field(child) {
                continue;
            }
            field.first.get_or_insert(First { start: child.start, position });
            field.is_filled |= !is_empty(child);
        }
        field.compared = self.children.len();
        if field.is_filled { None } else { field.first }
    }
}
