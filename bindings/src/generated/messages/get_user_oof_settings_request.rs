// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::EmailAddress;

/// Complex type `m:GetUserOofSettingsRequest`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetUserOofSettingsRequest`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserOofSettingsRequest {
    /// Element `t:Mailbox`, required.
    pub mailbox: EmailAddress,
}

impl Eq for GetUserOofSettingsRequest {}

rt::complex_type!(
    GetUserOofSettingsRequest { name: "m:GetUserOofSettingsRequest", required:
    "t:Mailbox", bits: 1, model: "t:Mailbox" }
);

impl GetUserOofSettingsRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailbox: EmailAddress) -> Self {
        Self { mailbox }
    }
}

rt::placeholder_new!(GetUserOofSettingsRequest: placeholder);

impl rt::ReadComplex for GetUserOofSettingsRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Mailbox") => reader.require(&mut self.mailbox, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetUserOofSettingsRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Mailbox", &self.mailbox);
    }
}

rt::root!(GetUserOofSettingsRequest, "m:GetUserOofSettingsRequest");
