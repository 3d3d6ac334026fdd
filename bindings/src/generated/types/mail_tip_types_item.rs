// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: list item in t:MailTipTypes.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
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
    /// since `Exchange2013_SP1`
    Scope,
    /// since `V2016_10_10`
    RecipientSuggestions,
    /// since `V2017_07_11`
    PreferAccessibleContent,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MailTipTypesItem {}

rt::open_enum! {
    MailTipTypesItem;
    0 All;
    1 OutOfOfficeMessage;
    2 MailboxFullStatus;
    3 CustomMailTip;
    4 ExternalMemberCount;
    5 TotalMemberCount;
    6 MaxMessageSize;
    7 DeliveryRestriction;
    8 ModerationStatus;
    9 InvalidRecipient;
    10 Scope;
    11 RecipientSuggestions;
    12 PreferAccessibleContent;
}
