//! The start and the end of a document: XML declaration, encoding, root element.

use crate::Result;

use super::attributes::written;
use super::encoding::is_utf8_name;
use super::scanner::Scanner;
use super::start_tag::StartTag;
use super::{is_space, is_xml_space};

impl<'a> Scanner<'a> {
    /// Reads the start tag of the root element, after the XML declaration, comments and processing instructions.
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

    /// Reads the XML declaration, if there is one. It must be well-formed. In a document that was given as `&str`, it
    /// must not name another encoding than UTF-8.
    fn xml_declaration(&mut self) -> Result<()> {
        let document = self.text.get(self.at..).unwrap_or("");
        let start =
            if self.options.leading_space { document.trim_start_matches(is_xml_space) } else { document };
        let is_spaced = |rest: &&str| rest.starts_with(is_xml_space);
        let Some(rest) = start.strip_prefix("<?xml").filter(is_spaced) else { return Ok(()) };
        let Some((declaration, rest)) = rest.split_once("?>") else { return Ok(()) };
        self.at = self.text.len() - rest.len();
        let Some(encoding) = declared_encoding(declaration) else {
            let message = "expected an XML declaration such as <?xml version=\"1.0\" encoding=\"utf-8\"?>, found \
                           other content after <?xml";
            return Err(self.syntax(message, 0));
        };
        if self.options.is_decoded || is_utf8_name(encoding) {
            return Ok(());
        }
        let message =
            format!("expected text in UTF-8, found the encoding {encoding:?} in the XML declaration");
        Err(self.syntax(&message, 0))
    }

    /// Reads to the end of the document. Only white space, comments and processing instructions may follow the
    /// root element.
    pub(crate) fn end(&mut self) -> Result<()> {
        match self.next_tag(false)? {
            None if self.at >= self.text.len() => Ok(()),
            None => Err(self.wrong_end_tag("")),
            Some(tag) => {
                Err(self.syntax("expected the end of the document, found a second root element", tag.start))
            }
        }
    }
}

/// Returns the encoding that an XML declaration names: empty if it names none, `None` if the declaration is malformed.
pub(super) fn declared_encoding(declaration: &str) -> Option<&str> {
    let mut attributes = written(declaration).map(Result::ok);
    let (_, version) = attributes.next()?.filter(|(name, _)| *name == "version")?;
    let minor = version.strip_prefix("1.")?;
    let is_number = !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit());
    let mut next = attributes.next();
    let mut encoding = "";
    if let Some(Some(("encoding", value))) = next {
        (encoding, next) = (Some(value).filter(|value| is_encoding_name(value))?, attributes.next());
    }
    if let Some(Some(("standalone", "yes" | "no"))) = next {
        next = attributes.next();
    }
    (is_number && next.is_none()).then_some(encoding)
}

/// Returns `true` for an `EncName` of XML.
fn is_encoding_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}
