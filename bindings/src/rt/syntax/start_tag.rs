//! Start tags and end tags: their names and their ends.

use quick_xml::parser::{ElementParser, Parser as _};

use crate::{Error, Result};

use super::is_space;
use super::namespace::Namespace;
use super::scanner::Scanner;

/// A start tag, as offsets into the document.
#[derive(Clone, Copy, Debug)]
pub struct StartTag<'t> {
    /// The namespace of the name.
    pub namespace: Namespace,
    /// The local part of the name.
    pub local: &'t str,
    /// The offset of `<`.
    pub(crate) start: usize,
    /// The offset after the name.
    pub(crate) name_end: usize,
    /// The offset of `>` or `/>`.
    pub(crate) end: usize,
    /// `true` for an empty-element tag: `<name/>`.
    pub(crate) empty: bool,
    /// The number of declarations in scope before those of the tag.
    pub(crate) scope: usize,
}

impl<'t> StartTag<'t> {
    /// Returns the expanded name.
    #[inline]
    pub fn name(&self) -> (Namespace, &'t str) {
        (self.namespace, self.local)
    }

    /// Returns the local name if the element is in `namespace`, and otherwise an empty text.
    #[inline]
    pub fn local_in(&self, namespace: Namespace) -> &'t str {
        if self.namespace == namespace { self.local } else { "" }
    }

    /// Returns `true` if the tag has attributes, or white space after its name.
    #[inline]
    pub(crate) fn has_attributes(&self) -> bool {
        self.end > self.name_end
    }
}

impl<'a> Scanner<'a> {
    /// Reads the start tag at the current position.
    #[inline]
    pub(super) fn start_tag(&mut self) -> Result<StartTag<'a>> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        // Most prefixes have one letter.
        let prefix_end = match bytes.get(start + 1..start + 3) {
            Some([letter, b':']) if letter.is_ascii_alphabetic() => start + 2,
            _ => name_end(bytes, start + 1),
        };
        let has_prefix = bytes.get(prefix_end) == Some(&b':');
        let name_end = if has_prefix { name_end(bytes, prefix_end + 1) } else { prefix_end };
        let scope = self.scope.len();
        let (end, empty) = match (bytes.get(name_end), bytes.get(name_end + 1)) {
            (Some(b'>'), _) => (name_end, false),
            (Some(b'/'), Some(b'>')) => (name_end, true),
            (Some(byte), _) if is_space(*byte) => self.tag_with_attributes(start, name_end)?,
            _ => return Err(self.no_tag(start, name_end)),
        };
        self.at = end + 1 + usize::from(empty);
        let (namespace, local) = if has_prefix {
            let local = self.text.get(prefix_end + 1..name_end).unwrap_or("");
            // `<` and the colon are two bytes apart: the prefix is the byte between them.
            let letter = if prefix_end == start + 2 { bytes.get(start + 1) } else { None };
            match letter.and_then(|letter| self.scope.resolve_letter(*letter)) {
                Some(namespace) if !local.is_empty() => (namespace, local),
                _ => {
                    let prefix = self.text.get(start + 1..prefix_end).unwrap_or("");
                    (self.prefixed(prefix, local, start)?, local)
                }
            }
        } else {
            (self.scope.default_namespace(), self.text.get(start + 1..name_end).unwrap_or(""))
        };
        if local.is_empty() {
            return Err(self.syntax("expected a name after <, found a tag without a name", start));
        }
        Ok(StartTag { namespace, local, start, name_end, end, empty, scope })
    }

    /// Moves back to the end of a start tag that has been read, with its declarations in scope.
    #[cold]
    pub(crate) fn reopen(&mut self, tag: &StartTag<'_>) -> Result<()> {
        self.scope.truncate(tag.scope);
        if !tag.has_attributes() {
            self.at = tag.end + 1 + usize::from(tag.empty);
            return Ok(());
        }
        self.at = tag.start;
        let reported = self.secure_declarations.len();
        self.start_tag()?;
        self.secure_declarations.truncate(reported);
        Ok(())
    }

    /// The error for a tag whose name is not followed by white space, `>` or `/>`.
    #[cold]
    fn no_tag(&self, start: usize, name_end: usize) -> Error {
        if self.text.as_bytes().get(name_end) != Some(&b':') {
            return self.unclosed_tag(start);
        }
        let name = self.text.get(start + 1..).unwrap_or("");
        let name = name.split(['>', '/', ' ', '\n', '\t', '\r']).next().unwrap_or(name);
        self.not_a_name(name, start)
    }

    #[cold]
    fn unclosed_tag(&self, start: usize) -> Error {
        self.syntax("expected > or /> at the end of a tag", start)
    }

    /// Finds the end of a tag with attributes, and declares its namespaces.
    fn tag_with_attributes(&mut self, start: usize, name_end: usize) -> Result<(usize, bool)> {
        let inside = self.text.as_bytes().get(name_end..).unwrap_or(&[]);
        if let Some((length, empty)) = plain_attributes(inside) {
            return Ok((name_end + length, empty));
        }
        let Some(length) = ElementParser::default().feed(inside) else {
            return Err(self.unclosed_tag(start));
        };
        let empty = inside.get(..length).is_some_and(|inside| inside.ends_with(b"/"));
        let end = name_end + length - usize::from(empty);
        let attributes = self.text.get(name_end..end).unwrap_or("");
        if attributes.contains("xmlns") {
            self.declare_namespaces(attributes, start)?;
        }
        Ok((end, empty))
    }

    /// Returns the namespace of a name with a prefix. The prefix must be declared.
    #[inline]
    pub(crate) fn prefixed(&mut self, prefix: &str, local: &str, offset: usize) -> Result<Namespace> {
        if prefix.is_empty() || local.is_empty() {
            return Err(self.not_a_name(&format!("{prefix}:{local}"), offset));
        }
        match self.scope.resolve(prefix) {
            Some(namespace) => Ok(namespace),
            None => {
                let message = format!("unknown prefix {prefix:?}; declare it with xmlns:{prefix}");
                let hidden = "unknown prefix (not shown); declare it with xmlns";
                Err(self.syntax(&message, offset).with_hidden_message(hidden))
            }
        }
    }

    /// Reads the end tag at the current position. It must be the end tag of the element `open`.
    #[inline]
    pub(crate) fn end_tag(&mut self, open: &str) -> Result<()> {
        match self.end_of(open).filter(|_| !open.is_empty()) {
            Some(end) => {
                self.at = end;
                Ok(())
            }
            None => Err(self.wrong_end_tag(open)),
        }
    }

    /// Returns the offset after `</name>`, if this end tag is at the current position.
    #[inline]
    pub(crate) fn end_of(&self, name: &str) -> Option<usize> {
        let after = self.rest().strip_prefix(b"</")?.strip_prefix(name.as_bytes())?;
        let spaces = after.iter().take_while(|byte| is_space(**byte)).count();
        (after.get(spaces) == Some(&b'>')).then_some(self.at + 2 + name.len() + spaces + 1)
    }

    #[cold]
    pub(super) fn wrong_end_tag(&mut self, open: &str) -> Error {
        if self.at >= self.text.len() && !open.is_empty() {
            self.truncated = true;
            let message = format!("the document ends inside <{open}>");
            let hidden = "the document ends inside an element (not shown)";
            return self.syntax(&message, self.text.len()).with_hidden_message(hidden);
        }
        let found = self.text.get(self.at..).unwrap_or("");
        let found = found.get(..found.find('>').map_or(found.len(), |end| end + 1)).unwrap_or("");
        let found: String = found.chars().take(80).collect();
        let message = if open.is_empty() {
            format!("expected a start tag, found {found}")
        } else {
            format!("expected </{open}>, found {found}")
        };
        let hidden = "expected the end tag of the open element, found another end tag (not shown)";
        self.syntax(&message, self.at).with_hidden_message(hidden)
    }
}

/// Returns the length of attributes in the usual form: well-formed and without namespace declarations. The second value
/// is `true` for an empty-element tag. Returns `None` for any other form.
fn plain_attributes(bytes: &[u8]) -> Option<(usize, bool)> {
    let mut at = 0;
    loop {
        let spaces = bytes.get(at..)?.iter().take_while(|byte| is_space(**byte)).count();
        at += spaces;
        match (bytes.get(at)?, bytes.get(at + 1)) {
            (b'>', _) => return Some((at, false)),
            (b'/', Some(b'>')) => return Some((at, true)),
            _ if spaces == 0 || bytes.get(at..)?.starts_with(b"xmlns") => return None,
            _ => {}
        }
        let name = bytes.get(at..)?.iter().position(|byte| matches!(byte, b'=' | b'>' | b'"' | b'\''))?;
        at += name;
        match bytes.get(at..at + 2)? {
            [b'=', quote @ (b'"' | b'\'')] => at += 3 + memchr::memchr(*quote, bytes.get(at + 2..)?)?,
            _ => return None,
        }
    }
}

/// Returns the end of a name that starts at `at`: the offset of the next colon, white space, `/` or `>`.
#[inline]
fn name_end(bytes: &[u8], mut at: usize) -> usize {
    // Compares eight bytes at a time. All bytes that can end a name are less than `A`.
    while let Some(eight) = bytes.get(at..at + 8).and_then(|eight| <[u8; 8]>::try_from(eight).ok()) {
        let low = bytes_before(u64::from_le_bytes(eight), b'A');
        if low == 0 {
            at += 8;
            continue;
        }
        at += low.trailing_zeros() as usize / 8;
        match bytes.get(at) {
            Some(byte) if ends_name(*byte) => return at,
            _ => at += 1,
        }
    }
    let rest = bytes.get(at..).unwrap_or(&[]);
    at + rest.iter().position(|byte| ends_name(*byte)).unwrap_or(rest.len())
}

#[inline]
fn ends_name(byte: u8) -> bool {
    matches!(byte, b':' | b'>' | b'/') || is_space(byte)
}

/// Returns a number in which the highest bit of a byte is set if that byte of `eight` is less than `limit`. Only the
/// lowest set bit is exact.
#[inline]
fn bytes_before(eight: u64, limit: u8) -> u64 {
    eight.wrapping_sub(ONES * u64::from(limit)) & !eight & (ONES * 0x80)
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// Returns the length of the text before the first `<` or `&`.
#[inline]
pub(super) fn text_length(bytes: &[u8]) -> Option<usize> {
    // Most values are short, and the start of a search with vector instructions takes longer than this loop.
    let mut at = 0;
    while at < 32 {
        let Some(eight) = bytes.get(at..at + 8).and_then(|eight| <[u8; 8]>::try_from(eight).ok()) else {
            break;
        };
        let eight = u64::from_le_bytes(eight);
        let (lt, amp) = (eight ^ (ONES * u64::from(b'<')), eight ^ (ONES * u64::from(b'&')));
        let found = bytes_before(lt, 1) | bytes_before(amp, 1);
        if found != 0 {
            return Some(at + found.trailing_zeros() as usize / 8);
        }
        at += 8;
    }
    memchr::memchr2(b'<', b'&', bytes.get(at..)?).map(|length| at + length)
}
