// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MailboxHoldStatus;

/// Complex type `t:ArrayOfMailboxHoldStatusType`.
#[doc(alias = "ArrayOfMailboxHoldStatusType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfMailboxHoldStatus(pub Vec<MailboxHoldStatus>);

impl ArrayOfMailboxHoldStatus {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfMailboxHoldStatusType",
        content: xml::Content::Model("t:MailboxHoldStatus*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfMailboxHoldStatus, MailboxHoldStatus);

::ews_bindings::complex_type!(ArrayOfMailboxHoldStatus);

impl xml::ReadNode for ArrayOfMailboxHoldStatus {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "MailboxHoldStatus") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfMailboxHoldStatus {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MailboxHoldStatus", &self.0);
    }
}
