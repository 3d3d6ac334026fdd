//! Pruning: a document without the parts that a server version lacks.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::types::ExchangeVersion;
use crate::{Error, ErrorKind, Result};

use super::content_model::VersionModels;
use super::element::Element;
use super::version_check::first_violations;
use super::violation::{TargetPart, Violation};
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
/// has changed its mailbox must not answer this error with a fault: the client would assume that nothing was done.
pub fn prune(xml: &str, version: impl Into<ExchangeVersion>) -> Result<Pruned> {
    let version = version.into();
    let index = checked_index(&version)?;
    let (mut text, mut removed, mut models) = (xml.to_owned(), Vec::new(), VersionModels::new());
    let mut causes = Causes::new();
    loop {
        let violations = first_violations(&Element::read(&text)?, index, &mut models, usize::MAX);
        if violations.is_empty() {
            return Ok(Pruned { xml: without(xml, &removed), removed });
        }
        let (mut parts, mut refused) = (Vec::<Removed>::new(), Vec::new());
        for violation in &violations {
            match span(violation, &text) {
                Some(span) => parts.push(removed_part(violation, span, &mut causes)),
                None => refused.push(violation),
            }
        }
        parts = outermost(parts);
        refused.retain(|violation| !contains(&parts, &violation.target.element));
        if !refused.is_empty() || parts.is_empty() {
            let refused = refused.into_iter().take(MAX_VIOLATIONS).map(|violation| {
                cause(&violation.target.element, &causes).map_or_else(|| violation.to_string(), str::to_owned)
            });
            let refused: Vec<String> = refused.collect();
            let message =
                format!("cannot remove the parts that {version} does not accept: {}", refused.join("; "));
            return Err(Error::new(ErrorKind::Version, message));
        }
        removed.append(&mut parts);
        removed = outermost(removed);
        text = blanked(xml, &removed);
    }
}

/// Returns `true` if one of the parts contains a range. The parts are sorted and do not overlap.
fn contains(parts: &[Removed], range: &Range<usize>) -> bool {
    let after = parts.partition_point(|part| part.span.start <= range.start);
    let before = after.checked_sub(1).and_then(|last| parts.get(last));
    before.is_some_and(|part| range.end <= part.span.end)
}

/// The first causes of the removals, by the start and the end of the removed range.
type Causes = BTreeMap<(usize, usize), String>;

/// Returns the cause of a removal inside an element, if there is one.
fn cause<'c>(element: &Range<usize>, causes: &'c Causes) -> Option<&'c str> {
    let mut inside = causes.range((element.start, 0)..(element.end, 0));
    inside.find(|((_, end), _)| *end <= element.end).map(|(_, cause)| cause.as_str())
}

/// Returns a part to remove. If a removal inside the part is the cause, the reason has the cause.
fn removed_part(violation: &Violation, span: Range<usize>, causes: &mut Causes) -> Removed {
    let reason = match cause(&span, causes) {
        Some(cause) => format!("{}, after the removal of {cause}", violation.message),
        None => {
            causes.insert((span.start, span.end), violation.to_string());
            violation.message.clone()
        }
    };
    Removed { path: violation.path.clone(), reason, span }
}

/// Returns the range of bytes to remove because of a violation.
fn span(violation: &Violation, text: &str) -> Option<Range<usize>> {
    let target = &violation.target;
    let part = target.part.as_ref().and_then(|part| match part {
        TargetPart::Attribute(name) => {
            let tag = text.get(target.element.start..target.content_start)?;
            let span = attribute(tag, name)?;
            Some(target.element.start + span.start..target.element.start + span.end)
        }
        TargetPart::ListItem(item) => {
            let content = text.get(target.content_start..target.element.end)?;
            let start = target.content_start + list_item(content, item)?;
            Some(start..start + item.len())
        }
    });
    part.or_else(|| target.is_removable.then(|| target.element.clone()))
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

/// Returns the offset of an item of a list; `None` if the text has references, comments or sections.
fn list_item(content: &str, item: &str) -> Option<usize> {
    let content = content.rsplit_once("</").map(|(content, _)| content)?;
    if content.contains(['<', '&']) {
        return None;
    }
    let is_end = |character: Option<char>| character.is_none_or(|c| c.is_ascii_whitespace());
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
