//! The end of a piece of markup in bytes that may not be complete yet.
//!
//! The scanner finds the same ends, so that a document cut after a tag reads as the whole document does. The
//! document is never cut after markup that the scanner refuses.

use memchr::memmem;
use quick_xml::parser::{ElementParser, Parser as _, PiParser};

use super::is_space;

/// The markup at a `<`, and its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Markup {
    /// A start tag, with the length of its name.
    Start { name: usize, length: usize },
    /// `<name/>`.
    Empty { length: usize },
    /// An end tag.
    End { length: usize },
    /// A comment, a processing instruction or a CDATA section.
    Other { length: usize },
    /// Markup that the scanner refuses.
    Broken,
}

/// The markup at the start of the bytes; `None` if more bytes are needed to tell.
pub(super) fn markup(bytes: &[u8]) -> Option<Markup> {
    match bytes.get(1)? {
        b'/' => Some(Markup::End { length: memchr::memchr(b'>', bytes)? + 1 }),
        b'?' => Some(Markup::Other { length: PiParser::default().feed(bytes)? + 1 }),
        b'!' => declaration(bytes),
        _ => tag(bytes),
    }
}

fn declaration(bytes: &[u8]) -> Option<Markup> {
    let ends_with = |start: usize, end: &[u8]| {
        let inside = bytes.get(start..)?;
        Some(start + memmem::find(inside, end)? + end.len())
    };
    if bytes.starts_with(b"<!--") {
        let length = ends_with(4, b"--")?;
        return Some(match bytes.get(length)? {
            b'>' => Markup::Other { length: length + 1 },
            _ => Markup::Broken,
        });
    }
    if bytes.starts_with(CDATA) {
        return Some(Markup::Other { length: ends_with(CDATA.len(), b"]]>")? });
    }
    let may_become = |start: &[u8]| start.starts_with(bytes);
    if may_become(b"<!--") || may_become(CDATA) { None } else { Some(Markup::Broken) }
}

const CDATA: &[u8] = b"<![CDATA[";

fn tag(bytes: &[u8]) -> Option<Markup> {
    let ends_name = |byte: &u8| matches!(byte, b'>' | b'/') || is_space(*byte);
    let name = bytes.iter().skip(1).position(ends_name)?;
    let after = bytes.get(1 + name..)?;
    match (after.first()?, after.get(1)) {
        (b'>', _) => Some(Markup::Start { name, length: name + 2 }),
        (b'/', Some(b'>')) => Some(Markup::Empty { length: name + 3 }),
        (b'/', Some(_)) => Some(Markup::Broken),
        (b'/', None) => None,
        _ => {
            let inside = ElementParser::default().feed(after)?;
            let length = 1 + name + inside + 1;
            let is_empty = after.get(..inside).is_some_and(|inside| inside.ends_with(b"/"));
            Some(if is_empty { Markup::Empty { length } } else { Markup::Start { name, length } })
        }
    }
}
