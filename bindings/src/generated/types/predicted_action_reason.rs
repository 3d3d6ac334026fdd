// @generated

use ::ews_bindings::rt;

/// Simple type `t:PredictedActionReasonType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`PredictedActionReason`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/predictedactionreason).
#[doc(alias = "PredictedActionReasonType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PredictedActionReason {
    None,
    ConversationStarterIsYou,
    OnlyRecipient,
    ConversationContributions,
    MarkedImportantBySender,
    SenderIsManager,
    SenderIsInManagementChain,
    SenderIsDirectReport,
    ActionBasedOnSender,
    NameOnToLine,
    NameOnCcLine,
    ManagerPosition,
    ReplyToAMessageFromMe,
    PreviouslyFlagged,
    ActionBasedOnRecipients,
    ActionBasedOnSubjectWords,
    ActionBasedOnBasedOnBodyWords,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for PredictedActionReason {}

rt::open_enum! {
    PredictedActionReason;
    0 None;
    1 ConversationStarterIsYou;
    2 OnlyRecipient;
    3 ConversationContributions;
    4 MarkedImportantBySender;
    5 SenderIsManager;
    6 SenderIsInManagementChain;
    7 SenderIsDirectReport;
    8 ActionBasedOnSender;
    9 NameOnToLine;
    10 NameOnCcLine;
    11 ManagerPosition;
    12 ReplyToAMessageFromMe;
    13 PreviouslyFlagged;
    14 ActionBasedOnRecipients;
    15 ActionBasedOnSubjectWords;
    16 ActionBasedOnBasedOnBodyWords;
}
