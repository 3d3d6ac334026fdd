// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `m:SetOMEMessageStatusType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetOMEMessageStatus`.
#[doc(alias = "SetOMEMessageStatusType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetOmeMessageStatus {
    /// Element `m:MessageId`, optional.
    pub message_id: Option<String>,
    /// Element `m:IsRevoked`, optional.
    pub is_revoked: Option<bool>,
}

impl Eq for SetOmeMessageStatus {}

xml::complex_type!(
    SetOmeMessageStatus { name: "m:SetOMEMessageStatusType", model:
    "m:MessageId?, m:IsRevoked?" }
);

xml::blank_default!(SetOmeMessageStatus);

impl xml::ReadNode for SetOmeMessageStatus {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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

xml::root!(SetOmeMessageStatus, "m:SetOMEMessageStatus");
