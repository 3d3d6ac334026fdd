//! Start tags and end tags: their names, and where they end.

use quick_xml::parser::{ElementParser, Parser as _};

use crate::{Error, Result};

use super::is_space;
use super::namespace::Namespace;
use super::scanner::Scanner;

/// A start tag, as offsets into the document.
#[derive(Clone, Copy, Debug)]
pub struct StartTag<'t> {
    /// The namespace of its name.
    pub namespace: Namespace,
    /// The local part of its name.
    pub local: &'t str,
    /// Offset of its `<`.
    pub(crate) start: usize,
    /// Offset of the end of its name.
    pub(crate) name_end: usize,
    /// Offset of its `>` or `/>`.
    pub(crate) end: usize,
    /// The tag is `<name/>`.
    pub(crate) empty: bool,
    /// The number of declarations in scope before its own.
    pub(crate) scope: usize,
}

impl<'t> StartTag<'t> {
    /// The expanded name.
    #[inline]
    pub fn name(&self) -> (Namespace, &'t str) {
        (self.namespace, self.local)
    }

    /// The local name if the element is in a namespace, else an empty name.
    #[inline]
    pub fn local_in(&self, namespace: Namespace) -> &'t str {
        if self.namespace == namespace { self.local } else { "" }
    }

    /// Returns `true` if the tag holds more than its name.
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
        // Nearly every prefix is one letter.
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
            // Two bytes apart: the prefix is the one between.
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
            return Err(self.syntax("a tag without a name", start));
        }
        Ok(StartTag { namespace, local, start, name_end, end, empty, scope })
    }

    /// Returns to the end of a start tag that was read, with its declarations in scope.
    #[cold]
    pub(crate) fn reopen(&mut self, tag: &StartTag<'_>) -> Result<()> {
        self.scope.truncate(tag.scope);
        self.at = tag.start;
        let reported = self.secure_declarations.len();
        self.start_tag()?;
        self.secure_declarations.truncate(reported);
        Ok(())
    }

    /// The error for a tag whose name does not end.
    #[cold]
    fn no_tag(&self, start: usize, name_end: usize) -> Error {
        if self.text.as_bytes().get(name_end) != Some(&b':') {
            return self.syntax("a tag that does not end", start);
        }
        let name = self.text.get(start + 1..).unwrap_or("");
        let name = name.split(['>', '/', ' ', '\n', '\t', '\r']).next().unwrap_or(name);
        self.syntax(&format!("{name} is not a name"), start)
    }

    /// Finds the end of a tag with attributes, and declares its namespaces.
    fn tag_with_attributes(&mut self, start: usize, name_end: usize) -> Result<(usize, bool)> {
        let inside = self.text.as_bytes().get(name_end..).unwrap_or(&[]);
        if let Some((length, empty)) = plain_attributes(inside) {
            return Ok((name_end + length, empty));
        }
        let Some(length) = ElementParser::default().feed(inside) else {
            return Err(self.syntax("a tag that does not end", start));
        };
        let empty = inside.get(..length).is_some_and(|inside| inside.ends_with(b"/"));
        let end = name_end + length - usize::from(empty);
        let attributes = self.text.get(name_end..end).unwrap_or("");
        if attributes.contains("xmlns") {
            self.declare_namespaces(attributes, start)?;
        }
        Ok((end, empty))
    }

    /// The namespace of a prefixed name; the prefix must be declared.
    #[inline]
    pub(crate) fn prefixed(&mut self, prefix: &str, local: &str, offset: usize) -> Result<Namespace> {
        if prefix.is_empty() || local.is_empty() {
            return Err(self.syntax(&format!("{prefix}:{local} is not a name"), offset));
        }
        match self.scope.resolve(prefix) {
            Some(namespace) => Ok(namespace),
            None => Err(self.syntax(&format!("the prefix {prefix:?} is not declared"), offset)),
        }
    }

    /// Reads the end tag at the current position, which must be that of the element `open`.
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

    /// The offset after `</name>`, if that is the markup at the current position.
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
            return self.syntax(&format!("the document ends inside <{open}>"), self.text.len());
        }
        let found = self.text.get(self.at..).unwrap_or("");
        let found = found.get(..found.find('>').map_or(found.len(), |end| end + 1)).unwrap_or("");
        let found: String = found.chars().take(80).collect();
        let message = if open.is_empty() {
            format!("{found} where nothing is open")
        } else {
            format!("expected </{open}>, found {found}")
        };
        self.syntax(&message, self.at)
    }
}

/// The end of attributes in the usual form: well-formed and without declarations. `None` for any other form.
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

/// The end of the part of a tag's name that starts at `at`: before a colon, white space, `/` or `>`.
#[inline]
fn name_end(bytes: &[u8], mut at: usize) -> usize {
    // Eight bytes at a time, up to one that may end the name: the codes of all of those are below the letters.
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

/// The highest bit of each byte that is less than `limit`, exact up to the first that is.
#[inline]
fn bytes_before(eight: u64, limit: u8) -> u64 {
    eight.wrapping_sub(ONES * u64::from(limit)) & !eight & (ONES * 0x80)
}

const ONES: u64 = 0x0101_0101_0101_0101;

/// The length of the text up to a `<` or `&`.
#[inline]
pub(super) fn text_length(bytes: &[u8]) -> Option<usize> {
    // Most values are short: a search with vector instructions takes longer to start than to compare them.
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
