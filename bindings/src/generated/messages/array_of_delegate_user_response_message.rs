// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::DelegateUserResponseMessage;

/// Complex type `m:ArrayOfDelegateUserResponseMessageType`.
#[doc(alias = "ArrayOfDelegateUserResponseMessageType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfDelegateUserResponseMessage(pub Vec<DelegateUserResponseMessage>);

impl ArrayOfDelegateUserResponseMessage {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfDelegateUserResponseMessageType",
        content: xml::Content::Model("m:DelegateUserResponseMessageType+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfDelegateUserResponseMessage, DelegateUserResponseMessage
);

::ews_bindings::complex_type!(ArrayOfDelegateUserResponseMessage);

impl xml::ReadNode for ArrayOfDelegateUserResponseMessage {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "DelegateUserResponseMessageType") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfDelegateUserResponseMessage {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:DelegateUserResponseMessageType", &self.0);
    }
}
