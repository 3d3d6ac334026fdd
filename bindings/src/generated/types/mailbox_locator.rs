// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    MailboxLocator { name: "t:MailboxLocatorType", model:
    "t:ExternalDirectoryObjectId?, t:LegacyDn?, t:EmailAddress?, t:DisplayName?, t:OrganizationId?"
    }
);

xml::blank_default!(MailboxLocator);

impl xml::ReadNode for MailboxLocator {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ExternalDirectoryObjectId") => {
                input.fill(&mut self.external_directory_object_id, tag)
            }
            (xml::T, "LegacyDn") => input.fill(&mut self.legacy_dn, tag),
            (xml::T, "EmailAddress") => input.fill(&mut self.email_address, tag),
            (xml::T, "DisplayName") => input.fill(&mut self.display_name, tag),
            (xml::T, "OrganizationId") => input.fill(&mut self.organization_id, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MailboxLocator {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ExternalDirectoryObjectId", &self.external_directory_object_id);
        out.element("t:LegacyDn", &self.legacy_dn);
        out.element("t:EmailAddress", &self.email_address);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:OrganizationId", &self.organization_id);
    }
}
