// @generated

use ::ews_bindings::{Result, xml};

use super::super::types::EmailAddressType;

/// Complex type `m:UnpinTeamMailboxRequestType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:UnpinTeamMailbox`.
#[doc(alias = "UnpinTeamMailboxRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnpinTeamMailboxRequest {
    /// Element `m:EmailAddress`, required.
    pub email_address: EmailAddressType,
}

impl Eq for UnpinTeamMailboxRequest {}

xml::complex_type!(
    UnpinTeamMailboxRequest { name: "m:UnpinTeamMailboxRequestType", required:
    "m:EmailAddress", bits: 1, model: "m:EmailAddress" }
);

impl UnpinTeamMailboxRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(email_address: EmailAddressType) -> Self {
        Self { email_address }
    }
}

xml::blank_new!(UnpinTeamMailboxRequest: blank);

impl xml::ReadNode for UnpinTeamMailboxRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "EmailAddress") => input.require(&mut self.email_address, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for UnpinTeamMailboxRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:EmailAddress", &self.email_address);
    }
}

xml::root!(UnpinTeamMailboxRequest, "m:UnpinTeamMailbox");
