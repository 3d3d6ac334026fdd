// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    GetOmeMessageStatus { name: "m:GetOMEMessageStatusType", model: "m:MessageId?" }
);

xml::blank_default!(GetOmeMessageStatus);

impl xml::ReadNode for GetOmeMessageStatus {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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

xml::root!(GetOmeMessageStatus, "m:GetOMEMessageStatus");
