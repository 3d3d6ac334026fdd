// @generated

use ::ews_bindings::xml;

/// Simple type without a name: list item in t:MailTipTypes.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MailTipTypesItem {
    All,
    OutOfOfficeMessage,
    MailboxFullStatus,
    CustomMailTip,
    ExternalMemberCount,
    TotalMemberCount,
    MaxMessageSize,
    DeliveryRestriction,
    ModerationStatus,
    InvalidRecipient,
    Scope,
    RecipientSuggestions,
    PreferAccessibleContent,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    MailTipTypesItem: All, CustomMailTip, DeliveryRestriction, ExternalMemberCount,
    InvalidRecipient, MailboxFullStatus, MaxMessageSize, ModerationStatus,
    OutOfOfficeMessage, PreferAccessibleContent, RecipientSuggestions, Scope,
    TotalMemberCount
);
