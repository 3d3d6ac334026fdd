// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:ServiceConfiguration.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ServiceConfigurationItem {
    MailTips,
    UnifiedMessagingConfiguration,
    ProtectionRules,
    /// since `Exchange2013_SP1`
    PolicyNudges,
    /// `SharePointURLs`, since `V2016_10_10`
    SharePointUrls,
    /// since `V2017_07_11`
    OfficeIntegrationConfiguration,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ServiceConfigurationItem {}

rt::open_enum! {
    ServiceConfigurationItem;
    0 MailTips;
    1 UnifiedMessagingConfiguration;
    2 ProtectionRules;
    3 PolicyNudges;
    4 SharePointUrls = "SharePointURLs";
    5 OfficeIntegrationConfiguration;
}
