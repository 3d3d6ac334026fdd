//! Skipping elements.

use crate::{Error, Result};

use super::reader::{Frame, Reader};
use crate::rt::model::local_part;
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
        let walked = self.walk_inside(tag, depth, visit);
        walked.map_err(|error| if depth > 0 { self.hide_text(error, depth) } else { error })
    }

    /// Removes text of the document from an error in a skipped element, which is inside `depth` open elements. The types in
    /// it are not known, so the text may be a secret, and so may the names of the elements inside.
    #[cold]
    fn hide_text(&mut self, error: Error, depth: usize) -> Error {
        if !error.may_show_secret() || self.is_end_of_unknown(&error, depth) {
            return error;
        }
        self.frames.truncate(depth + 1);
        self.frames.truncate(depth + usize::from(!self.is_secret(".")));
        error.hide_text()
    }

    /// Returns `true` if an error is about the end tag of an outer element, in a skipped element that the type of its
    /// parent does not have.
    fn is_end_of_unknown(&self, error: &Error, depth: usize) -> bool {
        let at = self.scanner.at;
        let is_here = error.position().is_some_and(|position| position.offset == self.position(at).offset);
        let info = depth.checked_sub(1).and_then(|parent| self.frames.get(parent)?.info);
        let is_unknown = |skipped: &Frame<'_>| {
            info.is_some_and(|info| info.namesake(local_part(skipped.qualified)).is_none())
        };
        is_here
            && self.frames.get(depth).is_some_and(is_unknown)
            && self.frames.iter().any(|open| self.scanner.end_of(open.qualified).is_some())
            && !self.is_secret(".")
    }

    fn walk_inside(
        &mut self,
        tag: &StartTag<'_>,
        depth: usize,
        visit: &mut dyn FnMut(&mut Self, &StartTag<'_>) -> Result<Option<usize>>,
    ) -> Result<()> {
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
