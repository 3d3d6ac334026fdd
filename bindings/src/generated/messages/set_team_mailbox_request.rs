// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(SetTeamMailboxRequest: blank, text, blank);

impl xml::ReadNode for SetTeamMailboxRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "EmailAddress") => input.require(&mut self.email_address, tag, 0),
            (xml::M, "SharePointSiteUrl") => {
                input.require(&mut self.share_point_site_url, tag, 1)
            }
            (xml::M, "State") => input.require(&mut self.state, tag, 2),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetTeamMailboxRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:EmailAddress", &self.email_address);
        out.element("m:SharePointSiteUrl", &self.share_point_site_url);
        out.element("m:State", &self.state);
    }
}

xml::root!(SetTeamMailboxRequest, "m:SetTeamMailbox");
