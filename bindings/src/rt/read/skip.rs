//! Skipping elements.

use crate::Result;

use super::reader::Reader;
use crate::rt::syntax::StartTag;

impl<'a> Reader<'a> {
    /// Skips an element whose start tag has been read.
    pub(crate) fn skip(&mut self, tag: &StartTag<'_>) -> Result<()> {
        self.walk_past(tag, &mut |reader, inner| {
            let index = reader.skipped.binary_search_by_key(&inner.start, |skipped| skipped.start);
            Ok(index.ok().and_then(|index| reader.skipped.get(index)).map(|skipped| skipped.end))
        })
    }

    /// Skips an element without attributes that has plain text only, or returns `false`.
    pub(super) fn skip_plain(&mut self, tag: &StartTag<'_>) -> Result<bool> {
        if tag.has_attributes() {
            return Ok(false);
        }
        self.scanner.check_name(self.scanner.qualified(tag), tag.start)?;
        self.check_depth(tag)?;
        Ok(tag.empty || self.scanner.plain_text(tag).is_some())
    }

    /// Reads to the end of an element, and calls `visit` for its start tag and for each start tag inside.
    pub(crate) fn walk(
        &mut self,
        tag: &StartTag<'_>,
        visit: &mut dyn FnMut(&mut Self, &StartTag<'_>) -> Result<()>,
    ) -> Result<()> {
        self.walk_past(tag, &mut |reader, inner| visit(reader, inner).map(|()| None))
    }

    /// Reads like [`Reader::walk`]. If `visit` returns the end offset of an element, its content is not scanned.
    pub(super) fn walk_past(
        &mut self,
        tag: &StartTag<'_>,
        visit: &mut dyn FnMut(&mut Self, &StartTag<'_>) -> Result<Option<usize>>,
    ) -> Result<()> {
        let depth = self.frames.len();
        let mut scopes = Vec::new();
        let mut next = Some(StartTag { local: "", ..*tag });
        loop {
            if let Some(tag) = next.take() {
                self.scanner.check_name(self.scanner.qualified(&tag), tag.start)?;
                self.open(&tag, None)?;
                self.check_attributes(&tag)?;
                if let Some(end) = visit(self, &tag)? {
                    self.scanner.at = end;
                } else if !tag.empty && self.scanner.plain_text(&tag).is_none() {
                    next = self.next_inside()?;
                    if next.is_some() {
                        scopes.push(tag.scope);
                        continue;
                    }
                }
                self.frames.pop();
                self.scanner.scope.truncate(tag.scope);
            }
            if self.frames.len() == depth {
                return Ok(());
            }
            next = self.next_inside()?;
            if next.is_none() {
                self.frames.pop();
                self.scanner.scope.truncate(scopes.pop().unwrap_or(0));
            }
        }
    }

    /// Reads like [`Reader::next_child`], but accepts text before the child.
    fn next_inside(&mut self) -> Result<Option<StartTag<'a>>> {
        self.character_data()?;
        self.next_child()
    }
}
