// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:ServiceConfiguration.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ServiceConfigurationItem {
    MailTips,
    UnifiedMessagingConfiguration,
    ProtectionRules,
    PolicyNudges,
    /// `SharePointURLs`
    SharePointUrls,
    OfficeIntegrationConfiguration,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    ServiceConfigurationItem: MailTips, OfficeIntegrationConfiguration, PolicyNudges,
    ProtectionRules, SharePointUrls = "SharePointURLs", UnifiedMessagingConfiguration
);
