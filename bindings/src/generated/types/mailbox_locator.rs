// @generated

use ::ews_bindings::rt;
use super::super::ns;

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

rt::complex_type! {
    MailboxLocator = "t:MailboxLocatorType";
    elements t {
        0 external_directory_object_id: "ExternalDirectoryObjectId" optional;
        1 legacy_dn: "LegacyDn" optional;
        2 email_address: "EmailAddress" optional;
        3 display_name: "DisplayName" optional;
        4 organization_id: "OrganizationId" optional;
    }
}
