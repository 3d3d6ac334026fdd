//! Children of types with a wildcard: in a field, or in the field of the wildcard.

use crate::Result;

use super::reader::Reader;
use super::traits::{Handled, ReadComplex};
use crate::rt::model::{Child, TypeInfo};
use crate::rt::syntax::StartTag;

impl Reader<'_> {
    /// Reads the next child of a type with a wildcard.
    #[cold]
    pub(super) fn child_or_wildcard(
        &mut self,
        value: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<Handled> {
        let is_in_wildcard = self.belongs_to_wildcard(tag, false);
        let mut handled = if is_in_wildcard { Handled::NO } else { value.child(tag, self)? };
        let mut number = Some(self.child_number(tag)).filter(|_| handled == Handled::YES);
        if handled == Handled::NO && value.wildcard(tag, self)?.is_yes() {
            (handled, number) = (Handled::IN_WILDCARD, info.wildcard_number());
        }
        if let (Some(open), Some(number)) = (self.frames.last_mut(), number) {
            open.previous = number;
        }
        Ok(handled)
    }

    /// Returns `true` if a child belongs to the wildcard of the open element, although a field has its name. `is_full` is
    /// `true` if this field cannot hold another value.
    #[cold]
    pub(super) fn belongs_to_wildcard(&self, tag: &StartTag<'_>, is_full: bool) -> bool {
        let Some(open) = self.frames.last() else { return false };
        let uri = self.scanner.scope.uri(tag.namespace);
        let field = self.child_number(tag);
        let belongs = |info: &'static TypeInfo| info.belongs_to_wildcard(uri, field, open.previous, is_full);
        field != Child::UNKNOWN && open.info.is_some_and(belongs)
    }
}
