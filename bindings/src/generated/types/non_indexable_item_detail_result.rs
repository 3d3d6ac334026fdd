// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    NonIndexableItemDetailResult { name: "t:NonIndexableItemDetailResultType", model:
    "t:Items?, t:FailedMailboxes?" }
);

xml::blank_default!(NonIndexableItemDetailResult);

impl xml::ReadNode for NonIndexableItemDetailResult {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Items") => input.fill(&mut self.items, tag),
            (xml::T, "FailedMailboxes") => input.fill(&mut self.failed_mailboxes, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonIndexableItemDetailResult {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Items", &self.items);
        out.element("t:FailedMailboxes", &self.failed_mailboxes);
    }
}
