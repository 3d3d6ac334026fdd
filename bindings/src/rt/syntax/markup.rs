//! The search for the end of markup in bytes that arrive in chunks.
//!
//! This search and the scanner find the same ends. So a document that is split after a tag is read like the whole
//! document. A document is never split after markup that the scanner refuses.

use std::ops::Range;

use memchr::memmem;
use quick_xml::parser::{ElementParser, Parser as _, PiParser};

use super::is_space;

/// The markup at a `<`, and its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Markup {
    /// A start tag, with the length of its name.
    Start {
        name: usize,
        length: usize,
    },
    /// `<name/>`.
    Empty {
        name: usize,
        length: usize,
    },
    /// An end tag.
    End {
        length: usize,
    },
    /// A processing instruction or an XML declaration.
    Instruction {
        length: usize,
    },
    Comment {
        length: usize,
    },
    /// A CDATA section.
    Cdata {
        length: usize,
    },
    /// Markup that the scanner refuses. The length ends at the first wrong byte.
    Broken {
        length: usize,
    },
}

impl Markup {
    pub(super) fn length(self) -> usize {
        match self {
            Self::Start { length, .. }
            | Self::Empty { length, .. }
            | Self::End { length }
            | Self::Instruction { length }
            | Self::Comment { length }
            | Self::Cdata { length }
            | Self::Broken { length } => length,
        }
    }
}

/// Returns the tag at the start of the bytes, if the tag is complete and without attributes. This is the fast path for
/// most tags.
#[inline]
pub(super) fn plain_tag(bytes: &[u8]) -> Option<Markup> {
    match bytes.get(1)? {
        b'/' => Some(Markup::End { length: memchr::memchr(b'>', bytes)? + 1 }),
        b'?' | b'!' => None,
        _ => {
            let ends_name = |byte: &u8| matches!(byte, b'>' | b'/') || is_space(*byte);
            let name = bytes.iter().skip(1).position(ends_name)?;
            match (bytes.get(name + 1)?, bytes.get(name + 2)) {
                (b'>', _) => Some(Markup::Start { name, length: name + 2 }),
                (b'/', Some(b'>')) => Some(Markup::Empty { name, length: name + 3 }),
                _ => None,
            }
        }
    }
}

/// A search for the end of the markup at a `<`. When more bytes arrive, the search continues where it stopped.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct MarkupSearch {
    state: State,
    /// The number of bytes that have been searched.
    scanned: usize,
}

#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    Start,
    Name,
    /// After the name of a start tag.
    Attributes {
        name: usize,
        parser: ElementParser,
    },
    EndTag,
    Instruction(PiParser),
    Comment,
    Cdata,
}

const COMMENT: &[u8] = b"<!--";
const CDATA: &[u8] = b"<![CDATA[";
const DOCTYPE: &[u8] = b"<!DOCTYPE";

/// The number of searched bytes that `Comment` and `Cdata` examine again, because the end may begin in them.
const LOOKED_BACK: usize = 2;

impl MarkupSearch {
    /// Returns the markup at the start of the bytes, or `None` if more bytes are needed.
    ///
    /// `bytes` starts with the bytes of the last call.
    pub(super) fn feed(&mut self, bytes: &[u8]) -> Option<Markup> {
        if matches!(self.state, State::Start) {
            (self.state, self.scanned) = match bytes.get(1)? {
                b'/' => (State::EndTag, 2),
                b'?' => (State::Instruction(PiParser::default()), 0),
                b'!' if bytes.starts_with(COMMENT) => (State::Comment, COMMENT.len()),
                b'!' if bytes.starts_with(CDATA) => (State::Cdata, CDATA.len()),
                b'!' => return declaration(bytes),
                _ => (State::Name, 1),
            };
        }
        let new = bytes.get(self.scanned..).filter(|new| !new.is_empty())?;
        let found = match &mut self.state {
            State::Start => None,
            State::Name => return self.name(bytes),
            State::Attributes { name, parser } => {
                let (name, inside) = (*name, parser.feed(new));
                inside.map(|inside| end_of_tag(bytes, name, self.scanned + inside))
            }
            State::EndTag => {
                memchr::memchr(b'>', new).map(|end| Markup::End { length: self.scanned + end + 1 })
            }
            State::Instruction(parser) => {
                let end = parser.feed(new);
                end.map(|end| Markup::Instruction { length: self.scanned + end + 1 })
            }
            State::Comment => return self.comment(bytes),
            State::Cdata => {
                let start = self.scanned.saturating_sub(LOOKED_BACK).max(CDATA.len());
                let end = memmem::find(bytes.get(start..)?, b"]]>");
                end.map(|end| Markup::Cdata { length: start + end + 3 })
            }
        };
        if found.is_none() {
            self.scanned = bytes.len();
        }
        found
    }

    fn name(&mut self, bytes: &[u8]) -> Option<Markup> {
        let ends_name = |byte: &u8| matches!(byte, b'>' | b'/') || is_space(*byte);
        let new = bytes.get(self.scanned..)?;
        let Some(length) = new.iter().position(ends_name) else {
            self.scanned = bytes.len();
            return None;
        };
        self.scanned += length;
        let (end, name) = (self.scanned, self.scanned - 1);
        match (bytes.get(end)?, bytes.get(end + 1)) {
            (b'>', _) => Some(Markup::Start { name, length: end + 1 }),
            (b'/', Some(b'>')) => Some(Markup::Empty { name, length: end + 2 }),
            (b'/', Some(_)) => Some(Markup::Broken { length: end + 1 }),
            (b'/', None) => None,
            _ => {
                self.state = State::Attributes { name, parser: ElementParser::default() };
                self.feed(bytes)
            }
        }
    }

    fn comment(&mut self, bytes: &[u8]) -> Option<Markup> {
        let start = self.scanned.saturating_sub(LOOKED_BACK).max(COMMENT.len());
        let Some(end) = memmem::find(bytes.get(start..)?, b"--") else {
            self.scanned = bytes.len();
            return None;
        };
        let length = start + end + 2;
        Some(match bytes.get(length)? {
            b'>' => Markup::Comment { length: length + 1 },
            _ => Markup::Broken { length },
        })
    }

    /// Drops bytes in the middle of incomplete markup that the search does not need any more, and returns their offsets.
    /// The first `head` bytes stay.
    pub(super) fn shorten(&mut self, bytes: &mut Vec<u8>, at: usize, head: usize) -> Range<usize> {
        let start = at + head;
        let end = at + self.scanned.saturating_sub(LOOKED_BACK);
        if start >= end || matches!(self.state, State::Start) {
            return 0..0;
        }
        bytes.drain(start..end);
        self.scanned -= end - start;
        start..end
    }
}

fn end_of_tag(bytes: &[u8], name: usize, end: usize) -> Markup {
    let length = end + 1;
    match bytes.get(..end) {
        Some([.., b'/']) => Markup::Empty { name, length },
        _ => Markup::Start { name, length },
    }
}

/// Returns markup that starts with `<!` and is not a comment or a CDATA section; `None` if more bytes are needed.
fn declaration(bytes: &[u8]) -> Option<Markup> {
    let may_become = |start: &[u8]| start.len() > bytes.len() && start.starts_with(bytes);
    // HTML allows lower case.
    let start = bytes.get(..DOCTYPE.len()).unwrap_or(bytes);
    let is_doctype = DOCTYPE.get(..start.len()).is_some_and(|same| same.eq_ignore_ascii_case(start));
    if may_become(COMMENT) || may_become(CDATA) || (is_doctype && start.len() < DOCTYPE.len()) {
        return None;
    }
    Some(Markup::Broken { length: if is_doctype { DOCTYPE.len() } else { 2 } })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_that_arrives_in_two_parts_is_the_same() {
        let markup = |text: &str| match MarkupSearch::default().feed(text.as_bytes()) {
            Some(markup) => markup,
            None => panic!("{text} is not complete"),
        };
        let cases = [
            ("<a>", Markup::Start { name: 1, length: 3 }),
            ("<a:b c='>' d=\"/>\">", Markup::Start { name: 3, length: 18 }),
            ("<a/>", Markup::Empty { name: 1, length: 4 }),
            ("<a b='/'\n/>", Markup::Empty { name: 1, length: 11 }),
            ("</a >", Markup::End { length: 5 }),
            ("<?a > ??>", Markup::Instruction { length: 9 }),
            ("<!-- - > -->", Markup::Comment { length: 12 }),
            ("<![CDATA[]] >]]]>", Markup::Cdata { length: 17 }),
            ("<!-- -- -->", Markup::Broken { length: 7 }),
            ("<!DOCTYPE", Markup::Broken { length: 9 }),
            ("<!D>", Markup::Broken { length: 2 }),
            ("<a/b>", Markup::Broken { length: 3 }),
        ];
        for (text, expected) in cases {
            assert_eq!(markup(text), expected, "{text}");
            for length in 0..text.len() {
                let mut search = MarkupSearch::default();
                let early = search.feed(&text.as_bytes()[..length]);
                let found = early.or_else(|| search.feed(text.as_bytes()));
                assert_eq!(found, Some(expected), "{text}, after {length} bytes");
            }
        }
    }
}
