// @generated

use ::ews_bindings::rt;

/// Simple type `t:RuleFieldURIType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
#[doc(alias = "RuleFieldURIType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum RuleFieldUri {
    RuleId,
    DisplayName,
    Priority,
    IsNotSupported,
    Actions,
    /// `Condition:Categories`
    #[doc(alias = "Condition:Categories")]
    ConditionCategories,
    /// `Condition:ContainsBodyStrings`
    #[doc(alias = "Condition:ContainsBodyStrings")]
    ConditionContainsBodyStrings,
    /// `Condition:ContainsHeaderStrings`
    #[doc(alias = "Condition:ContainsHeaderStrings")]
    ConditionContainsHeaderStrings,
    /// `Condition:ContainsRecipientStrings`
    #[doc(alias = "Condition:ContainsRecipientStrings")]
    ConditionContainsRecipientStrings,
    /// `Condition:ContainsSenderStrings`
    #[doc(alias = "Condition:ContainsSenderStrings")]
    ConditionContainsSenderStrings,
    /// `Condition:ContainsSubjectOrBodyStrings`
    #[doc(alias = "Condition:ContainsSubjectOrBodyStrings")]
    ConditionContainsSubjectOrBodyStrings,
    /// `Condition:ContainsSubjectStrings`
    #[doc(alias = "Condition:ContainsSubjectStrings")]
    ConditionContainsSubjectStrings,
    /// `Condition:FlaggedForAction`
    #[doc(alias = "Condition:FlaggedForAction")]
    ConditionFlaggedForAction,
    /// `Condition:FromAddresses`
    #[doc(alias = "Condition:FromAddresses")]
    ConditionFromAddresses,
    /// `Condition:FromConnectedAccounts`
    #[doc(alias = "Condition:FromConnectedAccounts")]
    ConditionFromConnectedAccounts,
    /// `Condition:HasAttachments`
    #[doc(alias = "Condition:HasAttachments")]
    ConditionHasAttachments,
    /// `Condition:Importance`
    #[doc(alias = "Condition:Importance")]
    ConditionImportance,
    /// `Condition:IsApprovalRequest`
    #[doc(alias = "Condition:IsApprovalRequest")]
    ConditionIsApprovalRequest,
    /// `Condition:IsAutomaticForward`
    #[doc(alias = "Condition:IsAutomaticForward")]
    ConditionIsAutomaticForward,
    /// `Condition:IsAutomaticReply`
    #[doc(alias = "Condition:IsAutomaticReply")]
    ConditionIsAutomaticReply,
    /// `Condition:IsEncrypted`
    #[doc(alias = "Condition:IsEncrypted")]
    ConditionIsEncrypted,
    /// `Condition:IsMeetingRequest`
    #[doc(alias = "Condition:IsMeetingRequest")]
    ConditionIsMeetingRequest,
    /// `Condition:IsMeetingResponse`
    #[doc(alias = "Condition:IsMeetingResponse")]
    ConditionIsMeetingResponse,
    /// `Condition:IsNDR`
    #[doc(alias = "Condition:IsNDR")]
    ConditionIsNdr,
    /// `Condition:IsPermissionControlled`
    #[doc(alias = "Condition:IsPermissionControlled")]
    ConditionIsPermissionControlled,
    /// `Condition:IsReadReceipt`
    #[doc(alias = "Condition:IsReadReceipt")]
    ConditionIsReadReceipt,
    /// `Condition:IsSigned`
    #[doc(alias = "Condition:IsSigned")]
    ConditionIsSigned,
    /// `Condition:IsVoicemail`
    #[doc(alias = "Condition:IsVoicemail")]
    ConditionIsVoicemail,
    /// `Condition:ItemClasses`
    #[doc(alias = "Condition:ItemClasses")]
    ConditionItemClasses,
    /// `Condition:MessageClassifications`
    #[doc(alias = "Condition:MessageClassifications")]
    ConditionMessageClassifications,
    /// `Condition:NotSentToMe`
    #[doc(alias = "Condition:NotSentToMe")]
    ConditionNotSentToMe,
    /// `Condition:SentCcMe`
    #[doc(alias = "Condition:SentCcMe")]
    ConditionSentCcMe,
    /// `Condition:SentOnlyToMe`
    #[doc(alias = "Condition:SentOnlyToMe")]
    ConditionSentOnlyToMe,
    /// `Condition:SentToAddresses`
    #[doc(alias = "Condition:SentToAddresses")]
    ConditionSentToAddresses,
    /// `Condition:SentToMe`
    #[doc(alias = "Condition:SentToMe")]
    ConditionSentToMe,
    /// `Condition:SentToOrCcMe`
    #[doc(alias = "Condition:SentToOrCcMe")]
    ConditionSentToOrCcMe,
    /// `Condition:Sensitivity`
    #[doc(alias = "Condition:Sensitivity")]
    ConditionSensitivity,
    /// `Condition:WithinDateRange`
    #[doc(alias = "Condition:WithinDateRange")]
    ConditionWithinDateRange,
    /// `Condition:WithinSizeRange`
    #[doc(alias = "Condition:WithinSizeRange")]
    ConditionWithinSizeRange,
    /// `Exception:Categories`
    #[doc(alias = "Exception:Categories")]
    ExceptionCategories,
    /// `Exception:ContainsBodyStrings`
    #[doc(alias = "Exception:ContainsBodyStrings")]
    ExceptionContainsBodyStrings,
    /// `Exception:ContainsHeaderStrings`
    #[doc(alias = "Exception:ContainsHeaderStrings")]
    ExceptionContainsHeaderStrings,
    /// `Exception:ContainsRecipientStrings`
    #[doc(alias = "Exception:ContainsRecipientStrings")]
    ExceptionContainsRecipientStrings,
    /// `Exception:ContainsSenderStrings`
    #[doc(alias = "Exception:ContainsSenderStrings")]
    ExceptionContainsSenderStrings,
    /// `Exception:ContainsSubjectOrBodyStrings`
    #[doc(alias = "Exception:ContainsSubjectOrBodyStrings")]
    ExceptionContainsSubjectOrBodyStrings,
    /// `Exception:ContainsSubjectStrings`
    #[doc(alias = "Exception:ContainsSubjectStrings")]
    ExceptionContainsSubjectStrings,
    /// `Exception:FlaggedForAction`
    #[doc(alias = "Exception:FlaggedForAction")]
    ExceptionFlaggedForAction,
    /// `Exception:FromAddresses`
    #[doc(alias = "Exception:FromAddresses")]
    ExceptionFromAddresses,
    /// `Exception:FromConnectedAccounts`
    #[doc(alias = "Exception:FromConnectedAccounts")]
    ExceptionFromConnectedAccounts,
    /// `Exception:HasAttachments`
    #[doc(alias = "Exception:HasAttachments")]
    ExceptionHasAttachments,
    /// `Exception:Importance`
    #[doc(alias = "Exception:Importance")]
    ExceptionImportance,
    /// `Exception:IsApprovalRequest`
    #[doc(alias = "Exception:IsApprovalRequest")]
    ExceptionIsApprovalRequest,
    /// `Exception:IsAutomaticForward`
    #[doc(alias = "Exception:IsAutomaticForward")]
    ExceptionIsAutomaticForward,
    /// `Exception:IsAutomaticReply`
    #[doc(alias = "Exception:IsAutomaticReply")]
    ExceptionIsAutomaticReply,
    /// `Exception:IsEncrypted`
    #[doc(alias = "Exception:IsEncrypted")]
    ExceptionIsEncrypted,
    /// `Exception:IsMeetingRequest`
    #[doc(alias = "Exception:IsMeetingRequest")]
    ExceptionIsMeetingRequest,
    /// `Exception:IsMeetingResponse`
    #[doc(alias = "Exception:IsMeetingResponse")]
    ExceptionIsMeetingResponse,
    /// `Exception:IsNDR`
    #[doc(alias = "Exception:IsNDR")]
    ExceptionIsNdr,
    /// `Exception:IsPermissionControlled`
    #[doc(alias = "Exception:IsPermissionControlled")]
    ExceptionIsPermissionControlled,
    /// `Exception:IsReadReceipt`
    #[doc(alias = "Exception:IsReadReceipt")]
    ExceptionIsReadReceipt,
    /// `Exception:IsSigned`
    #[doc(alias = "Exception:IsSigned")]
    ExceptionIsSigned,
    /// `Exception:IsVoicemail`
    #[doc(alias = "Exception:IsVoicemail")]
    ExceptionIsVoicemail,
    /// `Exception:ItemClasses`
    #[doc(alias = "Exception:ItemClasses")]
    ExceptionItemClasses,
    /// `Exception:MessageClassifications`
    #[doc(alias = "Exception:MessageClassifications")]
    ExceptionMessageClassifications,
    /// `Exception:NotSentToMe`
    #[doc(alias = "Exception:NotSentToMe")]
    ExceptionNotSentToMe,
    /// `Exception:SentCcMe`
    #[doc(alias = "Exception:SentCcMe")]
    ExceptionSentCcMe,
    /// `Exception:SentOnlyToMe`
    #[doc(alias = "Exception:SentOnlyToMe")]
    ExceptionSentOnlyToMe,
    /// `Exception:SentToAddresses`
    #[doc(alias = "Exception:SentToAddresses")]
    ExceptionSentToAddresses,
    /// `Exception:SentToMe`
    #[doc(alias = "Exception:SentToMe")]
    ExceptionSentToMe,
    /// `Exception:SentToOrCcMe`
    #[doc(alias = "Exception:SentToOrCcMe")]
    ExceptionSentToOrCcMe,
    /// `Exception:Sensitivity`
    #[doc(alias = "Exception:Sensitivity")]
    ExceptionSensitivity,
    /// `Exception:WithinDateRange`
    #[doc(alias = "Exception:WithinDateRange")]
    ExceptionWithinDateRange,
    /// `Exception:WithinSizeRange`
    #[doc(alias = "Exception:WithinSizeRange")]
    ExceptionWithinSizeRange,
    /// `Action:AssignCategories`
    #[doc(alias = "Action:AssignCategories")]
    ActionAssignCategories,
    /// `Action:CopyToFolder`
    #[doc(alias = "Action:CopyToFolder")]
    ActionCopyToFolder,
    /// `Action:Delete`
    #[doc(alias = "Action:Delete")]
    ActionDelete,
    /// `Action:ForwardAsAttachmentToRecipients`
    #[doc(alias = "Action:ForwardAsAttachmentToRecipients")]
    ActionForwardAsAttachmentToRecipients,
    /// `Action:ForwardToRecipients`
    #[doc(alias = "Action:ForwardToRecipients")]
    ActionForwardToRecipients,
    /// `Action:MarkImportance`
    #[doc(alias = "Action:MarkImportance")]
    ActionMarkImportance,
    /// `Action:MarkAsRead`
    #[doc(alias = "Action:MarkAsRead")]
    ActionMarkAsRead,
    /// `Action:MoveToFolder`
    #[doc(alias = "Action:MoveToFolder")]
    ActionMoveToFolder,
    /// `Action:PermanentDelete`
    #[doc(alias = "Action:PermanentDelete")]
    ActionPermanentDelete,
    /// `Action:RedirectToRecipients`
    #[doc(alias = "Action:RedirectToRecipients")]
    ActionRedirectToRecipients,
    /// `Action:SendSMSAlertToRecipients`
    #[doc(alias = "Action:SendSMSAlertToRecipients")]
    ActionSendSmsAlertToRecipients,
    /// `Action:ServerReplyWithMessage`
    #[doc(alias = "Action:ServerReplyWithMessage")]
    ActionServerReplyWithMessage,
    /// `Action:StopProcessingRules`
    #[doc(alias = "Action:StopProcessingRules")]
    ActionStopProcessingRules,
    IsEnabled,
    IsInError,
    Conditions,
    Exceptions,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for RuleFieldUri {}

rt::open_enum! {
    RuleFieldUri;
    0 RuleId;
    1 DisplayName;
    2 Priority;
    3 IsNotSupported;
    4 Actions;
    5 ConditionCategories = "Condition:Categories";
    6 ConditionContainsBodyStrings = "Condition:ContainsBodyStrings";
    7 ConditionContainsHeaderStrings = "Condition:ContainsHeaderStrings";
    8 ConditionContainsRecipientStrings = "Condition:ContainsRecipientStrings";
    9 ConditionContainsSenderStrings = "Condition:ContainsSenderStrings";
    10 ConditionContainsSubjectOrBodyStrings = "Condition:ContainsSubjectOrBodyStrings";
    11 ConditionContainsSubjectStrings = "Condition:ContainsSubjectStrings";
    12 ConditionFlaggedForAction = "Condition:FlaggedForAction";
    13 ConditionFromAddresses = "Condition:FromAddresses";
    14 ConditionFromConnectedAccounts = "Condition:FromConnectedAccounts";
    15 ConditionHasAttachments = "Condition:HasAttachments";
    16 ConditionImportance = "Condition:Importance";
    17 ConditionIsApprovalRequest = "Condition:IsApprovalRequest";
    18 ConditionIsAutomaticForward = "Condition:IsAutomaticForward";
    19 ConditionIsAutomaticReply = "Condition:IsAutomaticReply";
    20 ConditionIsEncrypted = "Condition:IsEncrypted";
    21 ConditionIsMeetingRequest = "Condition:IsMeetingRequest";
    22 ConditionIsMeetingResponse = "Condition:IsMeetingResponse";
    23 ConditionIsNdr = "Condition:IsNDR";
    24 ConditionIsPermissionControlled = "Condition:IsPermissionControlled";
    25 ConditionIsReadReceipt = "Condition:IsReadReceipt";
    26 ConditionIsSigned = "Condition:IsSigned";
    27 ConditionIsVoicemail = "Condition:IsVoicemail";
    28 ConditionItemClasses = "Condition:ItemClasses";
    29 ConditionMessageClassifications = "Condition:MessageClassifications";
    30 ConditionNotSentToMe = "Condition:NotSentToMe";
    31 ConditionSentCcMe = "Condition:SentCcMe";
    32 ConditionSentOnlyToMe = "Condition:SentOnlyToMe";
    33 ConditionSentToAddresses = "Condition:SentToAddresses";
    34 ConditionSentToMe = "Condition:SentToMe";
    35 ConditionSentToOrCcMe = "Condition:SentToOrCcMe";
    36 ConditionSensitivity = "Condition:Sensitivity";
    37 ConditionWithinDateRange = "Condition:WithinDateRange";
    38 ConditionWithinSizeRange = "Condition:WithinSizeRange";
    39 ExceptionCategories = "Exception:Categories";
    40 ExceptionContainsBodyStrings = "Exception:ContainsBodyStrings";
    41 ExceptionContainsHeaderStrings = "Exception:ContainsHeaderStrings";
    42 ExceptionContainsRecipientStrings = "Exception:ContainsRecipientStrings";
    43 ExceptionContainsSenderStrings = "Exception:ContainsSenderStrings";
    44 ExceptionContainsSubjectOrBodyStrings = "Exception:ContainsSubjectOrBodyStrings";
    45 ExceptionContainsSubjectStrings = "Exception:ContainsSubjectStrings";
    46 ExceptionFlaggedForAction = "Exception:FlaggedForAction";
    47 ExceptionFromAddresses = "Exception:FromAddresses";
    48 ExceptionFromConnectedAccounts = "Exception:FromConnectedAccounts";
    49 ExceptionHasAttachments = "Exception:HasAttachments";
    50 ExceptionImportance = "Exception:Importance";
    51 ExceptionIsApprovalRequest = "Exception:IsApprovalRequest";
    52 ExceptionIsAutomaticForward = "Exception:IsAutomaticForward";
    53 ExceptionIsAutomaticReply = "Exception:IsAutomaticReply";
    54 ExceptionIsEncrypted = "Exception:IsEncrypted";
    55 ExceptionIsMeetingRequest = "Exception:IsMeetingRequest";
    56 ExceptionIsMeetingResponse = "Exception:IsMeetingResponse";
    57 ExceptionIsNdr = "Exception:IsNDR";
    58 ExceptionIsPermissionControlled = "Exception:IsPermissionControlled";
    59 ExceptionIsReadReceipt = "Exception:IsReadReceipt";
    60 ExceptionIsSigned = "Exception:IsSigned";
    61 ExceptionIsVoicemail = "Exception:IsVoicemail";
    62 ExceptionItemClasses = "Exception:ItemClasses";
    63 ExceptionMessageClassifications = "Exception:MessageClassifications";
    64 ExceptionNotSentToMe = "Exception:NotSentToMe";
    65 ExceptionSentCcMe = "Exception:SentCcMe";
    66 ExceptionSentOnlyToMe = "Exception:SentOnlyToMe";
    67 ExceptionSentToAddresses = "Exception:SentToAddresses";
    68 ExceptionSentToMe = "Exception:SentToMe";
    69 ExceptionSentToOrCcMe = "Exception:SentToOrCcMe";
    70 ExceptionSensitivity = "Exception:Sensitivity";
    71 ExceptionWithinDateRange = "Exception:WithinDateRange";
    72 ExceptionWithinSizeRange = "Exception:WithinSizeRange";
    73 ActionAssignCategories = "Action:AssignCategories";
    74 ActionCopyToFolder = "Action:CopyToFolder";
    75 ActionDelete = "Action:Delete";
    76 ActionForwardAsAttachmentToRecipients = "Action:ForwardAsAttachmentToRecipients";
    77 ActionForwardToRecipients = "Action:ForwardToRecipients";
    78 ActionMarkImportance = "Action:MarkImportance";
    79 ActionMarkAsRead = "Action:MarkAsRead";
    80 ActionMoveToFolder = "Action:MoveToFolder";
    81 ActionPermanentDelete = "Action:PermanentDelete";
    82 ActionRedirectToRecipients = "Action:RedirectToRecipients";
    83 ActionSendSmsAlertToRecipients = "Action:SendSMSAlertToRecipients";
    84 ActionServerReplyWithMessage = "Action:ServerReplyWithMessage";
    85 ActionStopProcessingRules = "Action:StopProcessingRules";
    86 IsEnabled;
    87 IsInError;
    88 Conditions;
    89 Exceptions;
}
