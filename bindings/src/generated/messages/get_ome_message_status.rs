// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `m:GetOMEMessageStatusType`, since `V2018_01_08`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetOMEMessageStatus`.
#[doc(alias = "GetOMEMessageStatusType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetOmeMessageStatus {
    /// Element `m:MessageId`, optional.
    pub message_id: Option<String>,
}

impl Eq for GetOmeMessageStatus {}

rt::complex_type!(
    GetOmeMessageStatus { name: "m:GetOMEMessageStatusType", model: "m:MessageId?" }
);

rt::placeholder_default!(GetOmeMessageStatus);

impl rt::ReadComplex for GetOmeMessageStatus {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MessageId") => reader.fill(&mut self.message_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetOmeMessageStatus {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:MessageId", &self.message_id);
    }
}

rt::root!(GetOmeMessageStatus, "m:GetOMEMessageStatus");
