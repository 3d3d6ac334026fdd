//! Whole documents: from a text to the root element and to the end.

use crate::Result;

use super::options::ReadOptions;
use super::reader::Reader;
use crate::rt::syntax::{Namespaces, StartTag, document_text, too_long};

/// Reads the root element of a document with `read`. The bytes may be in any supported encoding.
pub(crate) fn read_bytes<T>(
    bytes: &[u8],
    mut options: ReadOptions<'_>,
    namespaces: Namespaces,
    read: impl FnOnce(&StartTag<'_>, &mut Reader<'_>) -> Result<T>,
) -> Result<T> {
    options.syntax.is_decoded = true;
    read_document(&document_text(bytes)?, options, namespaces, read)
}

/// Reads the root element of a document with `read`.
pub(crate) fn read_document<T>(
    text: &str,
    mut options: ReadOptions<'_>,
    namespaces: Namespaces,
    read: impl FnOnce(&StartTag<'_>, &mut Reader<'_>) -> Result<T>,
) -> Result<T> {
    if text.len() > options.max_document {
        return Err(too_long(options.max_document));
    }
    Reader::new(text, &mut options, namespaces).document(read)
}

impl<'a> Reader<'a> {
    /// Reads the root element of the document with `read`.
    pub(super) fn document<T>(
        &mut self,
        read: impl FnOnce(&StartTag<'_>, &mut Reader<'a>) -> Result<T>,
    ) -> Result<T> {
        let outcome = self.root_and_end(read);
        outcome.map_err(|error| self.with_path(error))
    }

    fn root_and_end<T>(
        &mut self,
        read: impl FnOnce(&StartTag<'_>, &mut Reader<'a>) -> Result<T>,
    ) -> Result<T> {
        let tag = self.scanner.root()?;
        self.report_characters();
        let value = read(&tag, self)?;
        while let Err(error) = self.scanner.end() {
            self.skip_text(error)?;
        }
        Ok(value)
    }
}
