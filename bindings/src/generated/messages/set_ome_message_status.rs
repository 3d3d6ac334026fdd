// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `m:SetOMEMessageStatusType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetOMEMessageStatus`.
#[doc(alias = "SetOMEMessageStatusType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SetOmeMessageStatus {
    /// Element `m:MessageId`, optional, `xs:string`.
    pub message_id: Option<String>,
    /// Element `m:IsRevoked`, optional, `xs:boolean`.
    pub is_revoked: Option<bool>,
}

impl SetOmeMessageStatus {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SetOMEMessageStatusType",
        content: xml::Content::Model("m:MessageId?, m:IsRevoked?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SetOmeMessageStatus);

::ews_bindings::blank_default!(SetOmeMessageStatus);

impl xml::ReadNode for SetOmeMessageStatus {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "MessageId") => input.fill(&mut self.message_id, tag),
            (xml::M, "IsRevoked") => input.fill(&mut self.is_revoked, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetOmeMessageStatus {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MessageId", &self.message_id);
        out.element("m:IsRevoked", &self.is_revoked);
    }
}
