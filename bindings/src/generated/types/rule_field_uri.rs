// @generated

use ::ews_bindings::xml;

/// Simple type `t:RuleFieldURIType`.
///
/// Restricts `xs:string`.
#[doc(alias = "RuleFieldURIType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum RuleFieldUri {
    RuleId,
    DisplayName,
    Priority,
    IsNotSupported,
    Actions,
    /// `Condition:Categories`
    ConditionCategories,
    /// `Condition:ContainsBodyStrings`
    ConditionContainsBodyStrings,
    /// `Condition:ContainsHeaderStrings`
    ConditionContainsHeaderStrings,
    /// `Condition:ContainsRecipientStrings`
    ConditionContainsRecipientStrings,
    /// `Condition:ContainsSenderStrings`
    ConditionContainsSenderStrings,
    /// `Condition:ContainsSubjectOrBodyStrings`
    ConditionContainsSubjectOrBodyStrings,
    /// `Condition:ContainsSubjectStrings`
    ConditionContainsSubjectStrings,
    /// `Condition:FlaggedForAction`
    ConditionFlaggedForAction,
    /// `Condition:FromAddresses`
    ConditionFromAddresses,
    /// `Condition:FromConnectedAccounts`
    ConditionFromConnectedAccounts,
    /// `Condition:HasAttachments`
    ConditionHasAttachments,
    /// `Condition:Importance`
    ConditionImportance,
    /// `Condition:IsApprovalRequest`
    ConditionIsApprovalRequest,
    /// `Condition:IsAutomaticForward`
    ConditionIsAutomaticForward,
    /// `Condition:IsAutomaticReply`
    ConditionIsAutomaticReply,
    /// `Condition:IsEncrypted`
    ConditionIsEncrypted,
    /// `Condition:IsMeetingRequest`
    ConditionIsMeetingRequest,
    /// `Condition:IsMeetingResponse`
    ConditionIsMeetingResponse,
    /// `Condition:IsNDR`
    ConditionIsNdr,
    /// `Condition:IsPermissionControlled`
    ConditionIsPermissionControlled,
    /// `Condition:IsReadReceipt`
    ConditionIsReadReceipt,
    /// `Condition:IsSigned`
    ConditionIsSigned,
    /// `Condition:IsVoicemail`
    ConditionIsVoicemail,
    /// `Condition:ItemClasses`
    ConditionItemClasses,
    /// `Condition:MessageClassifications`
    ConditionMessageClassifications,
    /// `Condition:NotSentToMe`
    ConditionNotSentToMe,
    /// `Condition:SentCcMe`
    ConditionSentCcMe,
    /// `Condition:SentOnlyToMe`
    ConditionSentOnlyToMe,
    /// `Condition:SentToAddresses`
    ConditionSentToAddresses,
    /// `Condition:SentToMe`
    ConditionSentToMe,
    /// `Condition:SentToOrCcMe`
    ConditionSentToOrCcMe,
    /// `Condition:Sensitivity`
    ConditionSensitivity,
    /// `Condition:WithinDateRange`
    ConditionWithinDateRange,
    /// `Condition:WithinSizeRange`
    ConditionWithinSizeRange,
    /// `Exception:Categories`
    ExceptionCategories,
    /// `Exception:ContainsBodyStrings`
    ExceptionContainsBodyStrings,
    /// `Exception:ContainsHeaderStrings`
    ExceptionContainsHeaderStrings,
    /// `Exception:ContainsRecipientStrings`
    ExceptionContainsRecipientStrings,
    /// `Exception:ContainsSenderStrings`
    ExceptionContainsSenderStrings,
    /// `Exception:ContainsSubjectOrBodyStrings`
    ExceptionContainsSubjectOrBodyStrings,
    /// `Exception:ContainsSubjectStrings`
    ExceptionContainsSubjectStrings,
    /// `Exception:FlaggedForAction`
    ExceptionFlaggedForAction,
    /// `Exception:FromAddresses`
    ExceptionFromAddresses,
    /// `Exception:FromConnectedAccounts`
    ExceptionFromConnectedAccounts,
    /// `Exception:HasAttachments`
    ExceptionHasAttachments,
    /// `Exception:Importance`
    ExceptionImportance,
    /// `Exception:IsApprovalRequest`
    ExceptionIsApprovalRequest,
    /// `Exception:IsAutomaticForward`
    ExceptionIsAutomaticForward,
    /// `Exception:IsAutomaticReply`
    ExceptionIsAutomaticReply,
    /// `Exception:IsEncrypted`
    ExceptionIsEncrypted,
    /// `Exception:IsMeetingRequest`
    ExceptionIsMeetingRequest,
    /// `Exception:IsMeetingResponse`
    ExceptionIsMeetingResponse,
    /// `Exception:IsNDR`
    ExceptionIsNdr,
    /// `Exception:IsPermissionControlled`
    ExceptionIsPermissionControlled,
    /// `Exception:IsReadReceipt`
    ExceptionIsReadReceipt,
    /// `Exception:IsSigned`
    ExceptionIsSigned,
    /// `Exception:IsVoicemail`
    ExceptionIsVoicemail,
    /// `Exception:ItemClasses`
    ExceptionItemClasses,
    /// `Exception:MessageClassifications`
    ExceptionMessageClassifications,
    /// `Exception:NotSentToMe`
    ExceptionNotSentToMe,
    /// `Exception:SentCcMe`
    ExceptionSentCcMe,
    /// `Exception:SentOnlyToMe`
    ExceptionSentOnlyToMe,
    /// `Exception:SentToAddresses`
    ExceptionSentToAddresses,
    /// `Exception:SentToMe`
    ExceptionSentToMe,
    /// `Exception:SentToOrCcMe`
    ExceptionSentToOrCcMe,
    /// `Exception:Sensitivity`
    ExceptionSensitivity,
    /// `Exception:WithinDateRange`
    ExceptionWithinDateRange,
    /// `Exception:WithinSizeRange`
    ExceptionWithinSizeRange,
    /// `Action:AssignCategories`
    ActionAssignCategories,
    /// `Action:CopyToFolder`
    ActionCopyToFolder,
    /// `Action:Delete`
    ActionDelete,
    /// `Action:ForwardAsAttachmentToRecipients`
    ActionForwardAsAttachmentToRecipients,
    /// `Action:ForwardToRecipients`
    ActionForwardToRecipients,
    /// `Action:MarkImportance`
    ActionMarkImportance,
    /// `Action:MarkAsRead`
    ActionMarkAsRead,
    /// `Action:MoveToFolder`
    ActionMoveToFolder,
    /// `Action:PermanentDelete`
    ActionPermanentDelete,
    /// `Action:RedirectToRecipients`
    ActionRedirectToRecipients,
    /// `Action:SendSMSAlertToRecipients`
    ActionSendSmsAlertToRecipients,
    /// `Action:ServerReplyWithMessage`
    ActionServerReplyWithMessage,
    /// `Action:StopProcessingRules`
    ActionStopProcessingRules,
    IsEnabled,
    IsInError,
    Conditions,
    Exceptions,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    RuleFieldUri: ActionAssignCategories = "Action:AssignCategories", ActionCopyToFolder
    = "Action:CopyToFolder", ActionDelete = "Action:Delete",
    ActionForwardAsAttachmentToRecipients = "Action:ForwardAsAttachmentToRecipients",
    ActionForwardToRecipients = "Action:ForwardToRecipients", ActionMarkAsRead =
    "Action:MarkAsRead", ActionMarkImportance = "Action:MarkImportance",
    ActionMoveToFolder = "Action:MoveToFolder", ActionPermanentDelete =
    "Action:PermanentDelete", ActionRedirectToRecipients = "Action:RedirectToRecipients",
    ActionSendSmsAlertToRecipients = "Action:SendSMSAlertToRecipients",
    ActionServerReplyWithMessage = "Action:ServerReplyWithMessage",
    ActionStopProcessingRules = "Action:StopProcessingRules", Actions,
    ConditionCategories = "Condition:Categories", ConditionContainsBodyStrings =
    "Condition:ContainsBodyStrings", ConditionContainsHeaderStrings =
    "Condition:ContainsHeaderStrings", ConditionContainsRecipientStrings =
    "Condition:ContainsRecipientStrings", ConditionContainsSenderStrings =
    "Condition:ContainsSenderStrings", ConditionContainsSubjectOrBodyStrings =
    "Condition:ContainsSubjectOrBodyStrings", ConditionContainsSubjectStrings =
    "Condition:ContainsSubjectStrings", ConditionFlaggedForAction =
    "Condition:FlaggedForAction", ConditionFromAddresses = "Condition:FromAddresses",
    ConditionFromConnectedAccounts = "Condition:FromConnectedAccounts",
    ConditionHasAttachments = "Condition:HasAttachments", ConditionImportance =
    "Condition:Importance", ConditionIsApprovalRequest = "Condition:IsApprovalRequest",
    ConditionIsAutomaticForward = "Condition:IsAutomaticForward",
    ConditionIsAutomaticReply = "Condition:IsAutomaticReply", ConditionIsEncrypted =
    "Condition:IsEncrypted", ConditionIsMeetingRequest = "Condition:IsMeetingRequest",
    ConditionIsMeetingResponse = "Condition:IsMeetingResponse", ConditionIsNdr =
    "Condition:IsNDR", ConditionIsPermissionControlled =
    "Condition:IsPermissionControlled", ConditionIsReadReceipt =
    "Condition:IsReadReceipt", ConditionIsSigned = "Condition:IsSigned",
    ConditionIsVoicemail = "Condition:IsVoicemail", ConditionItemClasses =
    "Condition:ItemClasses", ConditionMessageClassifications =
    "Condition:MessageClassifications", ConditionNotSentToMe = "Condition:NotSentToMe",
    ConditionSensitivity = "Condition:Sensitivity", ConditionSentCcMe =
    "Condition:SentCcMe", ConditionSentOnlyToMe = "Condition:SentOnlyToMe",
    ConditionSentToAddresses = "Condition:SentToAddresses", ConditionSentToMe =
    "Condition:SentToMe", ConditionSentToOrCcMe = "Condition:SentToOrCcMe",
    ConditionWithinDateRange = "Condition:WithinDateRange", ConditionWithinSizeRange =
    "Condition:WithinSizeRange", Conditions, DisplayName, ExceptionCategories =
    "Exception:Categories", ExceptionContainsBodyStrings =
    "Exception:ContainsBodyStrings", ExceptionContainsHeaderStrings =
    "Exception:ContainsHeaderStrings", ExceptionContainsRecipientStrings =
    "Exception:ContainsRecipientStrings", ExceptionContainsSenderStrings =
    "Exception:ContainsSenderStrings", ExceptionContainsSubjectOrBodyStrings =
    "Exception:ContainsSubjectOrBodyStrings", ExceptionContainsSubjectStrings =
    "Exception:ContainsSubjectStrings", ExceptionFlaggedForAction =
    "Exception:FlaggedForAction", ExceptionFromAddresses = "Exception:FromAddresses",
    ExceptionFromConnectedAccounts = "Exception:FromConnectedAccounts",
    ExceptionHasAttachments = "Exception:HasAttachments", ExceptionImportance =
    "Exception:Importance", ExceptionIsApprovalRequest = "Exception:IsApprovalRequest",
    ExceptionIsAutomaticForward = "Exception:IsAutomaticForward",
    ExceptionIsAutomaticReply = "Exception:IsAutomaticReply", ExceptionIsEncrypted =
    "Exception:IsEncrypted", ExceptionIsMeetingRequest = "Exception:IsMeetingRequest",
    ExceptionIsMeetingResponse = "Exception:IsMeetingResponse", ExceptionIsNdr =
    "Exception:IsNDR", ExceptionIsPermissionControlled =
    "Exception:IsPermissionControlled", ExceptionIsReadReceipt =
    "Exception:IsReadReceipt", ExceptionIsSigned = "Exception:IsSigned",
    ExceptionIsVoicemail = "Exception:IsVoicemail", ExceptionItemClasses =
    "Exception:ItemClasses", ExceptionMessageClassifications =
    "Exception:MessageClassifications", ExceptionNotSentToMe = "Exception:NotSentToMe",
    ExceptionSensitivity = "Exception:Sensitivity", ExceptionSentCcMe =
    "Exception:SentCcMe", ExceptionSentOnlyToMe = "Exception:SentOnlyToMe",
    ExceptionSentToAddresses = "Exception:SentToAddresses", ExceptionSentToMe =
    "Exception:SentToMe", ExceptionSentToOrCcMe = "Exception:SentToOrCcMe",
    ExceptionWithinDateRange = "Exception:WithinDateRange", ExceptionWithinSizeRange =
    "Exception:WithinSizeRange", Exceptions, IsEnabled, IsInError, IsNotSupported,
    Priority, RuleId
);
