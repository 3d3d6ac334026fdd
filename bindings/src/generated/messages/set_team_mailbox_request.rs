// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{EmailAddressType, TeamMailboxLifecycleState};

/// Complex type `m:SetTeamMailboxRequestType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:SetTeamMailbox`.
#[doc(alias = "SetTeamMailboxRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetTeamMailboxRequest {
    /// Element `m:EmailAddress`, required.
    pub email_address: EmailAddressType,
    /// Element `m:SharePointSiteUrl`, required.
    pub share_point_site_url: String,
    /// Element `m:State`, required.
    pub state: TeamMailboxLifecycleState,
}

impl Eq for SetTeamMailboxRequest {}

rt::complex_type!(
    SetTeamMailboxRequest { name: "m:SetTeamMailboxRequestType", required:
    "m:EmailAddress, m:SharePointSiteUrl, m:State", bits: 3, model:
    "m:EmailAddress, m:SharePointSiteUrl, m:State" }
);

impl SetTeamMailboxRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        email_address: EmailAddressType,
        share_point_site_url: impl Into<String>,
        state: TeamMailboxLifecycleState,
    ) -> Self {
        Self {
            email_address,
            share_point_site_url: share_point_site_url.into(),
            state,
        }
    }
}

rt::placeholder_new!(SetTeamMailboxRequest: placeholder, text, placeholder);

impl rt::ReadComplex for SetTeamMailboxRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "EmailAddress") => reader.require(&mut self.email_address, tag, 0),
            (rt::M, "SharePointSiteUrl") => {
                reader.require(&mut self.share_point_site_url, tag, 1)
            }
            (rt::M, "State") => reader.require(&mut self.state, tag, 2),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetTeamMailboxRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:EmailAddress", &self.email_address);
        out.element("m:SharePointSiteUrl", &self.share_point_site_url);
        out.element("m:State", &self.state);
    }
}

rt::root!(SetTeamMailboxRequest, "m:SetTeamMailbox");
