// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SetOmeMessageStatus { name: "m:SetOMEMessageStatusType", model:
    "m:MessageId?, m:IsRevoked?" }
);

rt::placeholder_default!(SetOmeMessageStatus);

impl rt::ReadComplex for SetOmeMessageStatus {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MessageId") => reader.fill(&mut self.message_id, tag),
            (rt::M, "IsRevoked") => reader.fill(&mut self.is_revoked, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetOmeMessageStatus {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:MessageId", &self.message_id);
        out.element("m:IsRevoked", &self.is_revoked);
    }
}

rt::root!(SetOmeMessageStatus, "m:SetOMEMessageStatus");
