// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::RequestAttachmentId;

/// Complex type `t:NonEmptyArrayOfRequestAttachmentIdsType`.
#[doc(alias = "NonEmptyArrayOfRequestAttachmentIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfRequestAttachmentIds(pub Vec<RequestAttachmentId>);

impl NonEmptyArrayOfRequestAttachmentIds {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfRequestAttachmentIdsType",
        content: xml::Content::Model("(t:AttachmentId)+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfRequestAttachmentIds, RequestAttachmentId);

::ews_bindings::complex_type!(NonEmptyArrayOfRequestAttachmentIds);

impl xml::ReadNode for NonEmptyArrayOfRequestAttachmentIds {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "AttachmentId") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfRequestAttachmentIds {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:AttachmentId", &self.0);
    }
}
