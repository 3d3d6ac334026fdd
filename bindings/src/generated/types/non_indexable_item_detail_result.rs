// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfFailedSearchMailboxes, ArrayOfNonIndexableItemDetails};

/// Complex type `t:NonIndexableItemDetailResultType`, since `Exchange2013_SP1`.
#[doc(alias = "NonIndexableItemDetailResultType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonIndexableItemDetailResult {
    /// Element `t:Items`, optional.
    pub items: Option<ArrayOfNonIndexableItemDetails>,
    /// Element `t:FailedMailboxes`, optional.
    pub failed_mailboxes: Option<ArrayOfFailedSearchMailboxes>,
}

impl Eq for NonIndexableItemDetailResult {}

rt::complex_type!(
    NonIndexableItemDetailResult { name: "t:NonIndexableItemDetailResultType", model:
    "t:Items?, t:FailedMailboxes?" }
);

rt::placeholder_default!(NonIndexableItemDetailResult);

impl rt::ReadComplex for NonIndexableItemDetailResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Items") => reader.fill(&mut self.items, tag),
            (rt::T, "FailedMailboxes") => reader.fill(&mut self.failed_mailboxes, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for NonIndexableItemDetailResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Items", &self.items);
        out.element("t:FailedMailboxes", &self.failed_mailboxes);
    }
}
