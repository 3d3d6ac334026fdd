// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FailedSearchMailbox;

/// Complex type `t:ArrayOfFailedSearchMailboxesType`.
#[doc(alias = "ArrayOfFailedSearchMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfFailedSearchMailboxes(pub Vec<FailedSearchMailbox>);

impl ArrayOfFailedSearchMailboxes {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfFailedSearchMailboxesType",
        content: xml::Content::Model("t:FailedMailbox*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfFailedSearchMailboxes, FailedSearchMailbox);

::ews_bindings::complex_type!(ArrayOfFailedSearchMailboxes);

impl xml::ReadNode for ArrayOfFailedSearchMailboxes {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "FailedMailbox") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfFailedSearchMailboxes {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FailedMailbox", &self.0);
    }
}
