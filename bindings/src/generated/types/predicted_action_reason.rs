// @generated from the schemas of version V2018_01_08.

/// Simple type `t:PredictedActionReasonType`.
///
/// Restricts `xs:string`.
#[doc(alias = "PredictedActionReasonType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

::ews_bindings::open_enum!(
    PredictedActionReason : ActionBasedOnBasedOnBodyWords, ActionBasedOnRecipients,
    ActionBasedOnSender, ActionBasedOnSubjectWords, ConversationContributions,
    ConversationStarterIsYou, ManagerPosition, MarkedImportantBySender, NameOnCcLine,
    NameOnToLine, None, OnlyRecipient, PreviouslyFlagged, ReplyToAMessageFromMe,
    SenderIsDirectReport, SenderIsInManagementChain, SenderIsManager
);
