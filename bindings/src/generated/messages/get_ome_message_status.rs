// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:GetOMEMessageStatusType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetOMEMessageStatus`.
#[doc(alias = "GetOMEMessageStatusType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetOmeMessageStatus {
    /// Element `m:MessageId`, optional, `xs:string`.
    pub message_id: Option<String>,
}

impl GetOmeMessageStatus {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetOMEMessageStatusType",
        content: xml::Content::Model("m:MessageId?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(GetOmeMessageStatus);

::ews_bindings::blank_default!(GetOmeMessageStatus);

impl xml::ReadNode for GetOmeMessageStatus {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "MessageId") => input.fill(&mut self.message_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetOmeMessageStatus {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MessageId", &self.message_id);
    }
}
