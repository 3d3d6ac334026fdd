//! The start and the end of a document: XML declaration, encoding, root element.

use crate::{Error, ErrorKind, Result};

use super::attributes::written;
use super::characters::ForbiddenCharacters;
use super::scanner::{Scanner, SyntaxOptions};
use super::start_tag::StartTag;
use super::{is_space, is_xml_space};

/// The text of a document given as bytes.
pub(crate) fn utf8(bytes: &[u8]) -> Result<&str> {
    std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to(), true))
}

/// The error for a bad byte at an offset. `is_start` tells that the bytes are the start of a document.
///
/// A declaration of another encoding explains the byte, so it is the error.
pub(crate) fn not_utf8(bytes: &[u8], offset: usize, is_start: bool) -> Error {
    if is_start && let Some(error) = other_encoding(bytes.get(..offset).unwrap_or(&[])) {
        return error;
    }
    let message = match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] if is_start => "UTF-16; only UTF-8 is read".to_owned(),
        _ => format!("not UTF-8: a bad byte at offset {offset}"),
    };
    Error::new(ErrorKind::Syntax, message)
}

/// The error for the encoding that the XML declaration at the start of a document names.
fn other_encoding(start: &[u8]) -> Option<Error> {
    let options = SyntaxOptions {
        forbidden: ForbiddenCharacters::Keep,
        leading_space: true,
        max_depth: 1,
        max_attributes: 1,
        max_declarations: 1,
        max_value: 0,
    };
    Scanner::new(std::str::from_utf8(start).ok()?, options, &[]).xml_declaration().err()
}

impl<'a> Scanner<'a> {
    /// The root's start tag, after the XML declaration, comments and processing instructions.
    pub(crate) fn root(&mut self) -> Result<StartTag<'a>> {
        self.xml_declaration()?;
        loop {
            let rest = self.rest();
            let spaces = rest.iter().take_while(|byte| is_space(**byte)).count();
            self.at += spaces;
            return match (rest.get(spaces), rest.get(spaces + 1)) {
                (None, _) => {
                    Err(self.syntax("expected a root element, found the end of the document", self.at))
                }
                (Some(b'<'), Some(b'/')) => Err(self.wrong_end_tag("")),
                (Some(b'<'), Some(b'!')) => {
                    self.declaration(false)?;
                    continue;
                }
                (Some(b'<'), Some(b'?')) => {
                    self.processing_instruction()?;
                    continue;
                }
                (Some(b'<'), _) => self.start_tag(),
                _ => Err(self.syntax("expected a root element, found text", self.at)),
            };
        }
    }

    /// Reads the XML declaration, if there is one. It must be well-formed, and must not name another encoding.
    fn xml_declaration(&mut self) -> Result<()> {
        let document = self.text.get(self.at..).unwrap_or("");
        let start =
            if self.options.leading_space { document.trim_start_matches(is_xml_space) } else { document };
        let is_spaced = |rest: &&str| rest.starts_with(is_xml_space);
        let Some(rest) = start.strip_prefix("<?xml").filter(is_spaced) else { return Ok(()) };
        let Some((declaration, rest)) = rest.split_once("?>") else { return Ok(()) };
        self.at = self.text.len() - rest.len();
        let Some(encoding) = encoding(declaration) else {
            return Err(self.syntax("a malformed XML declaration", 0));
        };
        // US-ASCII is UTF-8 too.
        if ["", "utf-8", "utf8", "us-ascii"].iter().any(|known| encoding.eq_ignore_ascii_case(known)) {
            return Ok(());
        }
        Err(self.syntax(&format!("the encoding {encoding:?}; only UTF-8 is read"), 0))
    }

    /// Reads to the end of the document. Only white space, comments and processing instructions may follow the
    /// root element.
    pub(crate) fn end(&mut self) -> Result<()> {
        match self.next_tag(false)? {
            None if self.at >= self.text.len() => Ok(()),
            None => Err(self.wrong_end_tag("")),
            Some(tag) => Err(self.syntax("a second root element", tag.start)),
        }
    }
}

/// The encoding that an XML declaration names, empty for none; `None` if the declaration is malformed.
fn encoding(declaration: &str) -> Option<&str> {
    let mut attributes = written(declaration).map(Result::ok);
    let (_, version) = attributes.next()?.filter(|(name, _)| *name == "version")?;
    let minor = version.strip_prefix("1.")?;
    let is_number = !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit());
    let mut next = attributes.next();
    let mut encoding = "";
    if let Some(Some(("encoding", value))) = next {
        (encoding, next) = (Some(value).filter(|value| !value.is_empty())?, attributes.next());
    }
    if let Some(Some(("standalone", "yes" | "no"))) = next {
        next = attributes.next();
    }
    (is_number && next.is_none()).then_some(encoding)
}
