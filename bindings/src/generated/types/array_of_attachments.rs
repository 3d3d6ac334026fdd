// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AnyAttachment;

/// Complex type `t:ArrayOfAttachmentsType`.
#[doc(alias = "ArrayOfAttachmentsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfAttachments(pub Vec<AnyAttachment>);

impl ArrayOfAttachments {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfAttachmentsType",
        content: xml::Content::Model(
            "(t:ItemAttachment | t:FileAttachment | t:ReferenceAttachment)*",
        ),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfAttachments, AnyAttachment);

::ews_bindings::complex_type!(ArrayOfAttachments);

impl xml::ReadNode for ArrayOfAttachments {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ArrayOfAttachments {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}
