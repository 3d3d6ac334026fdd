// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::MailTipsResponseMessage;

/// Complex type `m:ArrayOfMailTipsResponseMessageType`.
#[doc(alias = "ArrayOfMailTipsResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfMailTipsResponseMessage(pub Vec<MailTipsResponseMessage>);

impl ArrayOfMailTipsResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfMailTipsResponseMessageType",
        content: xml::Content::Model("m:MailTipsResponseMessageType+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfMailTipsResponseMessage, MailTipsResponseMessage);

::ews_bindings::complex_type!(ArrayOfMailTipsResponseMessage);

impl xml::ReadNode for ArrayOfMailTipsResponseMessage {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "MailTipsResponseMessageType") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfMailTipsResponseMessage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MailTipsResponseMessageType", &self.0);
    }
}
