// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(
    PredictedActionReason: ActionBasedOnBasedOnBodyWords, ActionBasedOnRecipients,
    ActionBasedOnSender, ActionBasedOnSubjectWords, ConversationContributions,
    ConversationStarterIsYou, ManagerPosition, MarkedImportantBySender, NameOnCcLine,
    NameOnToLine, None, OnlyRecipient, PreviouslyFlagged, ReplyToAMessageFromMe,
    SenderIsDirectReport, SenderIsInManagementChain, SenderIsManager
);
