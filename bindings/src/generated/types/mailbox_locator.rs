// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:MailboxLocatorType`, since `Exchange2013_SP1`.
#[doc(alias = "MailboxLocatorType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxLocator {
    /// Element `t:ExternalDirectoryObjectId`, optional.
    pub external_directory_object_id: Option<String>,
    /// Element `t:LegacyDn`, optional.
    pub legacy_dn: Option<String>,
    /// Element `t:EmailAddress`, optional, since `V2018_01_08`.
    pub email_address: Option<String>,
    /// Element `t:DisplayName`, optional, since `V2018_01_08`.
    pub display_name: Option<String>,
    /// Element `t:OrganizationId`, optional, since `V2018_01_08`.
    pub organization_id: Option<String>,
}

impl Eq for MailboxLocator {}

rt::complex_type!(
    MailboxLocator { name: "t:MailboxLocatorType", model:
    "t:ExternalDirectoryObjectId?, t:LegacyDn?, t:EmailAddress?, t:DisplayName?, t:OrganizationId?"
    }
);

rt::placeholder_default!(MailboxLocator);

impl rt::ReadComplex for MailboxLocator {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ExternalDirectoryObjectId") => {
                reader.fill(&mut self.external_directory_object_id, tag)
            }
            (rt::T, "LegacyDn") => reader.fill(&mut self.legacy_dn, tag),
            (rt::T, "EmailAddress") => reader.fill(&mut self.email_address, tag),
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "OrganizationId") => reader.fill(&mut self.organization_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxLocator {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ExternalDirectoryObjectId", &self.external_directory_object_id);
        out.element("t:LegacyDn", &self.legacy_dn);
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:OrganizationId", &self.organization_id);
    }
}
