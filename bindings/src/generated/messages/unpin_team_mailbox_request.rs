// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(UnpinTeamMailboxRequest: placeholder);

impl rt::ReadComplex for UnpinTeamMailboxRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "EmailAddress") => reader.require(&mut self.email_address, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for UnpinTeamMailboxRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:EmailAddress", &self.email_address);
    }
}

rt::root!(UnpinTeamMailboxRequest, "m:UnpinTeamMailbox");
