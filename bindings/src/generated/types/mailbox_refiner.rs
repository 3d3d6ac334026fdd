// @generated

use ::ews_bindings::{Result, rt};

use super::{DynamicRefinerQuery, RefinerType, SearchRefiner};

/// Complex type `t:MailboxRefinerType`, since `V2016_10_10`.
///
/// Extends `t:SearchRefinerType`.
#[doc(alias = "MailboxRefinerType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxRefiner {
    /// What it inherits from [`SearchRefiner`].
    pub base: SearchRefiner,
    /// Element `t:MailboxDisplayName`, optional.
    pub mailbox_display_name: Option<String>,
}

impl Eq for MailboxRefiner {}

rt::complex_type!(
    MailboxRefiner { name: "t:MailboxRefinerType", base: SearchRefiner, bits: 2, model: "t:MailboxDisplayName?" }
);

impl MailboxRefiner {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(refiner_type: RefinerType, refiner: DynamicRefinerQuery) -> Self {
        Self {
            base: SearchRefiner::new(refiner_type, refiner),
            mailbox_display_name: None,
        }
    }
}

rt::extends!(MailboxRefiner, SearchRefiner);

rt::placeholder_new!(MailboxRefiner: placeholder, placeholder);

impl rt::ReadComplex for MailboxRefiner {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "MailboxDisplayName") => {
                reader.fill(&mut self.mailbox_display_name, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for MailboxRefiner {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:MailboxDisplayName", &self.mailbox_display_name);
    }
}
