// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(GetUserOofSettingsRequest: blank);

impl xml::ReadNode for GetUserOofSettingsRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.require(&mut self.mailbox, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for GetUserOofSettingsRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
    }
}

xml::root!(GetUserOofSettingsRequest, "m:GetUserOofSettingsRequest");
