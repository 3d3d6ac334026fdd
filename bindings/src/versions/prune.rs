//! Pruning: a document without the parts that a server version lacks.

use std::ops::Range;

use crate::types::ExchangeVersion;
use crate::{Error, ErrorKind, Result};

use super::content_model::VersionModels;
use super::element::Element;
use super::version_check::first_violations;
use super::violation::{Target, TargetPart, Violation};
use super::{checked_index, version_check::MAX_VIOLATIONS};

/// A document without the parts that a server version lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Pruned {
    /// The document.
    pub xml: String,
    /// The parts that were removed, in the order of the document.
    pub removed: Vec<Removed>,
}

/// A part of a document that was removed: an element or several of one name, an attribute, or an item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Removed {
    /// The path of the element, or of the element with the attribute or list.
    pub path: String,
    /// The reason, such as an element that the version does not have.
    pub reason: String,
    /// The range of bytes in the document that was given.
    pub span: Range<usize>,
}

/// Removes the elements, attributes and values that a server version lacks from a written document, so that
/// [`check`](super::check) accepts it for this version. A server calls this function with the version that the request
/// names: strict clients fail if a response has newer elements.
///
/// ```
/// use ews_bindings::messages::{GetItem, ItemInfoResponseMessage};
/// use ews_bindings::operation::{Message as _, Operation};
/// use ews_bindings::types::{AnyItem, Item, Message};
/// use ews_bindings::versions;
///
/// let base = Item { subject: Some("Lunch".to_owned()), preview: Some("At noon".to_owned()), ..Item::default() };
/// let item = AnyItem::from(Message { base, ..Message::default() });
/// let message = ItemInfoResponseMessage { items: Some([item].into()), ..ItemInfoResponseMessage::success() };
/// let response = GetItem::respond([Ok(message)])?;
///
/// let pruned = versions::prune(&response, "Exchange2010_SP2")?;
/// assert!(response.contains("t:Preview") && !pruned.xml.contains("t:Preview"));
/// assert!(pruned.xml.contains("Lunch"));
/// assert_eq!(pruned.removed.len(), 1);
/// # Ok::<(), ews_bindings::Error>(())
/// ```
///
/// The smallest part that may be absent is removed: if the version requires a part that the document lacks, or that cannot
/// be kept, the enclosing element is removed. These parts are never removed:
///
/// - a response message, and its `ResponseCode`;
/// - an item or a folder, and an entry of a list whose entries are of several kinds, such as the changes of a sync and the
///   events of a notification. Without the entry, the client would miss a change and not know it. Exception: the
///   entries of `Attachments` and `ResponseObjects` are removed, because they belong to the item.
///
/// If such a part needs a newer version, the document is refused. A server then sends another kind of item, or a failure.
/// A document with elements in a wrong order, which no version accepts, is refused too.
///
/// A document that the version accepts is returned unchanged.
///
/// # Errors
/// If the document is not well-formed, if the version is newer than all recorded versions, or if a part that cannot be
/// removed makes the version refuse the document. In the last two cases, the kind is [`ErrorKind::Version`]. A server that
/// has changed its mailbox must not answer this error with a fault: the client would send the request again.
pub fn prune(xml: &str, version: impl Into<ExchangeVersion>) -> Result<Pruned> {
    let version = version.into();
    let index = checked_index(&version)?;
    let (mut text, mut removed, mut models) = (xml.to_owned(), Vec::new(), VersionModels::new());
    loop {
        let violations = first_violations(&Element::read(&text)?, index, &mut models, usize::MAX);
        if violations.is_empty() {
            return Ok(Pruned { xml: without(xml, &removed), removed });
        }
        let mut parts: Vec<Removed> =
            violations.iter().filter_map(|violation| part(violation, &text)).collect();
        let is_inside = |outer: &Removed, span: &Range<usize>| {
            outer.span.start <= span.start && span.end <= outer.span.end
        };
        let refused = violations.iter().filter(|violation| {
            !violation.target.can_be_removed()
                && !parts.iter().any(|part| is_inside(part, &violation.target.element))
        });
        let refused: Vec<String> = refused.take(MAX_VIOLATIONS).map(ToString::to_string).collect();
        if !refused.is_empty() || parts.is_empty() {
            let message = format!("cannot remove what {version} does not accept: {}", refused.join("; "));
            return Err(Error::new(ErrorKind::Version, message));
        }
        removed.append(&mut parts);
        removed = outermost(removed);
        text = blanked(xml, &removed);
    }
}

impl Target {
    fn can_be_removed(&self) -> bool {
        self.part.is_some() || self.is_removable
    }
}

/// Returns the part of the document to remove because of a violation.
fn part(violation: &Violation, text: &str) -> Option<Removed> {
    let target = &violation.target;
    let span = match &target.part {
        Some(TargetPart::Attribute(name)) => {
            let tag = text.get(target.element.start..target.content_start)?;
            let span = attribute(tag, name)?;
            target.element.start + span.start..target.element.start + span.end
        }
        Some(TargetPart::ListItem(item)) => {
            let content = text.get(target.content_start..target.element.end)?;
            let start = target.content_start + list_item(content, item)?;
            start..start + item.len()
        }
        None if target.is_removable => target.element.clone(),
        None => return None,
    };
    Some(Removed { path: violation.path.clone(), reason: violation.message.clone(), span })
}

/// Returns the range of an attribute in a start tag, with the white space before it.
fn attribute(tag: &str, name: &str) -> Option<Range<usize>> {
    let mut at = tag.find(|character: char| character.is_ascii_whitespace())?;
    loop {
        let rest = tag.get(at..)?;
        let (written, after) = rest.split_once('=')?;
        let quote = after.trim_start().chars().next()?;
        let open = after.find(quote)?;
        let close = open + 1 + after.get(open + 1..)?.find(quote)?;
        let end = at + written.len() + 1 + close + 1;
        if written.trim() == name {
            return Some(at..end);
        }
        at = end;
    }
}

/// Returns the offset of an item of a list.
fn list_item(content: &str, item: &str) -> Option<usize> {
    let is_end = |character: Option<char>| character.is_none_or(|c| c.is_ascii_whitespace() || c == '<');
    let found = content.match_indices(item).find(|(at, _)| {
        let before = content.get(..*at).and_then(|before| before.chars().next_back());
        let after = content.get(at + item.len()..).and_then(|after| after.chars().next());
        is_end(before) && is_end(after)
    });
    found.map(|(at, _)| at)
}

/// Sorts the parts, and leaves out those inside another part.
fn outermost(mut parts: Vec<Removed>) -> Vec<Removed> {
    parts.sort_by_key(|part| (part.span.start, usize::MAX - part.span.end));
    let mut end = 0;
    parts.retain(|part| {
        let is_outside = part.span.start >= end;
        end = end.max(part.span.end);
        is_outside
    });
    parts
}

/// Returns the document with spaces in place of the parts, so that all offsets stay the same.
fn blanked(xml: &str, parts: &[Removed]) -> String {
    replaced(xml, parts, |text, length| text.extend(std::iter::repeat_n(' ', length)))
}

/// Returns the document without the parts.
fn without(xml: &str, parts: &[Removed]) -> String {
    replaced(xml, parts, |_, _| {})
}

fn replaced(xml: &str, parts: &[Removed], replace: impl Fn(&mut String, usize)) -> String {
    let mut text = String::with_capacity(xml.len());
    let mut at = 0;
    for Removed { span, .. } in parts {
        text.push_str(xml.get(at..span.start).unwrap_or(""));
        replace(&mut text, span.len());
        at = span.end;
    }
    text.push_str(xml.get(at..).unwrap_or(""));
    text
}
