// @generated

use ::ews_bindings::rt;

/// Simple type `t:UnindexedFieldURIType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`FieldURI`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/fielduri).
#[doc(alias = "UnindexedFieldURIType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum UnindexedFieldUri {
    /// `folder:FolderId`
    #[doc(alias = "folder:FolderId")]
    FolderFolderId,
    /// `folder:ParentFolderId`
    #[doc(alias = "folder:ParentFolderId")]
    FolderParentFolderId,
    /// `folder:DisplayName`
    #[doc(alias = "folder:DisplayName")]
    FolderDisplayName,
    /// `folder:UnreadCount`
    #[doc(alias = "folder:UnreadCount")]
    FolderUnreadCount,
    /// `folder:TotalCount`
    #[doc(alias = "folder:TotalCount")]
    FolderTotalCount,
    /// `folder:ChildFolderCount`
    #[doc(alias = "folder:ChildFolderCount")]
    FolderChildFolderCount,
    /// `folder:FolderClass`
    #[doc(alias = "folder:FolderClass")]
    FolderFolderClass,
    /// `folder:SearchParameters`
    #[doc(alias = "folder:SearchParameters")]
    FolderSearchParameters,
    /// `folder:ManagedFolderInformation`
    #[doc(alias = "folder:ManagedFolderInformation")]
    FolderManagedFolderInformation,
    /// `folder:PermissionSet`
    #[doc(alias = "folder:PermissionSet")]
    FolderPermissionSet,
    /// `folder:EffectiveRights`
    #[doc(alias = "folder:EffectiveRights")]
    FolderEffectiveRights,
    /// `folder:SharingEffectiveRights`, since `Exchange2010_SP1`
    #[doc(alias = "folder:SharingEffectiveRights")]
    FolderSharingEffectiveRights,
    /// `folder:DistinguishedFolderId`, since `Exchange2013_SP1`
    #[doc(alias = "folder:DistinguishedFolderId")]
    FolderDistinguishedFolderId,
    /// `folder:PolicyTag`, since `Exchange2013_SP1`
    #[doc(alias = "folder:PolicyTag")]
    FolderPolicyTag,
    /// `folder:ArchiveTag`, since `Exchange2013_SP1`
    #[doc(alias = "folder:ArchiveTag")]
    FolderArchiveTag,
    /// `folder:ReplicaList`, since `V2016_10_10`
    #[doc(alias = "folder:ReplicaList")]
    FolderReplicaList,
    /// `item:ItemId`
    #[doc(alias = "item:ItemId")]
    ItemItemId,
    /// `item:ParentFolderId`
    #[doc(alias = "item:ParentFolderId")]
    ItemParentFolderId,
    /// `item:ItemClass`
    #[doc(alias = "item:ItemClass")]
    ItemItemClass,
    /// `item:MimeContent`
    #[doc(alias = "item:MimeContent")]
    ItemMimeContent,
    /// `item:Attachments`
    #[doc(alias = "item:Attachments")]
    ItemAttachments,
    /// `item:Subject`
    #[doc(alias = "item:Subject")]
    ItemSubject,
    /// `item:DateTimeReceived`
    #[doc(alias = "item:DateTimeReceived")]
    ItemDateTimeReceived,
    /// `item:Size`
    #[doc(alias = "item:Size")]
    ItemSize,
    /// `item:Categories`
    #[doc(alias = "item:Categories")]
    ItemCategories,
    /// `item:HasAttachments`
    #[doc(alias = "item:HasAttachments")]
    ItemHasAttachments,
    /// `item:Importance`
    #[doc(alias = "item:Importance")]
    ItemImportance,
    /// `item:InReplyTo`
    #[doc(alias = "item:InReplyTo")]
    ItemInReplyTo,
    /// `item:InternetMessageHeaders`
    #[doc(alias = "item:InternetMessageHeaders")]
    ItemInternetMessageHeaders,
    /// `item:IsAssociated`, since `Exchange2010_SP1`
    #[doc(alias = "item:IsAssociated")]
    ItemIsAssociated,
    /// `item:IsDraft`
    #[doc(alias = "item:IsDraft")]
    ItemIsDraft,
    /// `item:IsFromMe`
    #[doc(alias = "item:IsFromMe")]
    ItemIsFromMe,
    /// `item:IsResend`
    #[doc(alias = "item:IsResend")]
    ItemIsResend,
    /// `item:IsSubmitted`
    #[doc(alias = "item:IsSubmitted")]
    ItemIsSubmitted,
    /// `item:IsUnmodified`
    #[doc(alias = "item:IsUnmodified")]
    ItemIsUnmodified,
    /// `item:DateTimeSent`
    #[doc(alias = "item:DateTimeSent")]
    ItemDateTimeSent,
    /// `item:DateTimeCreated`
    #[doc(alias = "item:DateTimeCreated")]
    ItemDateTimeCreated,
    /// `item:Body`
    #[doc(alias = "item:Body")]
    ItemBody,
    /// `item:ResponseObjects`
    #[doc(alias = "item:ResponseObjects")]
    ItemResponseObjects,
    /// `item:Sensitivity`
    #[doc(alias = "item:Sensitivity")]
    ItemSensitivity,
    /// `item:ReminderDueBy`
    #[doc(alias = "item:ReminderDueBy")]
    ItemReminderDueBy,
    /// `item:ReminderIsSet`
    #[doc(alias = "item:ReminderIsSet")]
    ItemReminderIsSet,
    /// `item:ReminderNextTime`, since `Exchange2013_SP1`
    #[doc(alias = "item:ReminderNextTime")]
    ItemReminderNextTime,
    /// `item:ReminderMinutesBeforeStart`
    #[doc(alias = "item:ReminderMinutesBeforeStart")]
    ItemReminderMinutesBeforeStart,
    /// `item:DisplayTo`
    #[doc(alias = "item:DisplayTo")]
    ItemDisplayTo,
    /// `item:DisplayCc`
    #[doc(alias = "item:DisplayCc")]
    ItemDisplayCc,
    /// `item:DisplayBcc`, since `V2016_10_10`
    #[doc(alias = "item:DisplayBcc")]
    ItemDisplayBcc,
    /// `item:Culture`
    #[doc(alias = "item:Culture")]
    ItemCulture,
    /// `item:EffectiveRights`
    #[doc(alias = "item:EffectiveRights")]
    ItemEffectiveRights,
    /// `item:LastModifiedName`
    #[doc(alias = "item:LastModifiedName")]
    ItemLastModifiedName,
    /// `item:LastModifiedTime`
    #[doc(alias = "item:LastModifiedTime")]
    ItemLastModifiedTime,
    /// `item:ConversationId`, since `Exchange2010_SP1`
    #[doc(alias = "item:ConversationId")]
    ItemConversationId,
    /// `item:UniqueBody`, since `Exchange2010_SP1`
    #[doc(alias = "item:UniqueBody")]
    ItemUniqueBody,
    /// `item:Flag`, since `Exchange2013_SP1`
    #[doc(alias = "item:Flag")]
    ItemFlag,
    /// `item:StoreEntryId`, since `Exchange2010_SP2`
    #[doc(alias = "item:StoreEntryId")]
    ItemStoreEntryId,
    /// `item:InstanceKey`, since `Exchange2013_SP1`
    #[doc(alias = "item:InstanceKey")]
    ItemInstanceKey,
    /// `item:NormalizedBody`, since `Exchange2013_SP1`
    #[doc(alias = "item:NormalizedBody")]
    ItemNormalizedBody,
    /// `item:EntityExtractionResult`, since `Exchange2013_SP1`
    #[doc(alias = "item:EntityExtractionResult")]
    ItemEntityExtractionResult,
    /// `item:PolicyTag`, since `Exchange2013_SP1`
    #[doc(alias = "item:PolicyTag")]
    ItemPolicyTag,
    /// `item:ArchiveTag`, since `Exchange2013_SP1`
    #[doc(alias = "item:ArchiveTag")]
    ItemArchiveTag,
    /// `item:RetentionDate`, since `Exchange2013_SP1`
    #[doc(alias = "item:RetentionDate")]
    ItemRetentionDate,
    /// `item:Preview`, since `Exchange2013_SP1`
    #[doc(alias = "item:Preview")]
    ItemPreview,
    /// `item:PredictedActionReasons`, since `Exchange2013_SP1`
    #[doc(alias = "item:PredictedActionReasons")]
    ItemPredictedActionReasons,
    /// `item:IsClutter`, since `Exchange2013_SP1`
    #[doc(alias = "item:IsClutter")]
    ItemIsClutter,
    /// `item:RightsManagementLicenseData`, since `Exchange2013_SP1`
    #[doc(alias = "item:RightsManagementLicenseData")]
    ItemRightsManagementLicenseData,
    /// `item:BlockStatus`, since `Exchange2013_SP1`
    #[doc(alias = "item:BlockStatus")]
    ItemBlockStatus,
    /// `item:HasBlockedImages`, since `Exchange2013_SP1`
    #[doc(alias = "item:HasBlockedImages")]
    ItemHasBlockedImages,
    /// `item:WebClientReadFormQueryString`, since `Exchange2010_SP1`
    #[doc(alias = "item:WebClientReadFormQueryString")]
    ItemWebClientReadFormQueryString,
    /// `item:WebClientEditFormQueryString`, since `Exchange2010_SP1`
    #[doc(alias = "item:WebClientEditFormQueryString")]
    ItemWebClientEditFormQueryString,
    /// `item:TextBody`, since `Exchange2013_SP1`
    #[doc(alias = "item:TextBody")]
    ItemTextBody,
    /// `item:IconIndex`, since `Exchange2013_SP1`
    #[doc(alias = "item:IconIndex")]
    ItemIconIndex,
    /// `item:MimeContentUTF8`, since `Exchange2013_SP1`
    #[doc(alias = "item:MimeContentUTF8")]
    ItemMimeContentUtf8,
    /// `item:Mentions`, since `V2016_10_10`
    #[doc(alias = "item:Mentions")]
    ItemMentions,
    /// `item:MentionedMe`, since `V2016_10_10`
    #[doc(alias = "item:MentionedMe")]
    ItemMentionedMe,
    /// `item:MentionsPreview`, since `V2016_10_10`
    #[doc(alias = "item:MentionsPreview")]
    ItemMentionsPreview,
    /// `item:MentionsEx`, since `V2016_10_10`
    #[doc(alias = "item:MentionsEx")]
    ItemMentionsEx,
    /// `item:Hashtags`, since `V2016_10_10`
    #[doc(alias = "item:Hashtags")]
    ItemHashtags,
    /// `item:AppliedHashtags`, since `V2016_10_10`
    #[doc(alias = "item:AppliedHashtags")]
    ItemAppliedHashtags,
    /// `item:AppliedHashtagsPreview`, since `V2016_10_10`
    #[doc(alias = "item:AppliedHashtagsPreview")]
    ItemAppliedHashtagsPreview,
    /// `item:Likes`, since `V2016_10_10`
    #[doc(alias = "item:Likes")]
    ItemLikes,
    /// `item:LikesPreview`, since `V2016_10_10`
    #[doc(alias = "item:LikesPreview")]
    ItemLikesPreview,
    /// `item:PendingSocialActivityTagIds`, since `V2016_10_10`
    #[doc(alias = "item:PendingSocialActivityTagIds")]
    ItemPendingSocialActivityTagIds,
    /// `item:AtAllMention`, since `V2016_10_10`
    #[doc(alias = "item:AtAllMention")]
    ItemAtAllMention,
    /// `item:CanDelete`, since `V2016_10_10`
    #[doc(alias = "item:CanDelete")]
    ItemCanDelete,
    /// `item:InferenceClassification`, since `V2016_10_10`
    #[doc(alias = "item:InferenceClassification")]
    ItemInferenceClassification,
    /// `item:FirstBody`, since `V2016_10_10`
    #[doc(alias = "item:FirstBody")]
    ItemFirstBody,
    /// `message:ConversationIndex`
    #[doc(alias = "message:ConversationIndex")]
    MessageConversationIndex,
    /// `message:ConversationTopic`
    #[doc(alias = "message:ConversationTopic")]
    MessageConversationTopic,
    /// `message:InternetMessageId`
    #[doc(alias = "message:InternetMessageId")]
    MessageInternetMessageId,
    /// `message:IsRead`
    #[doc(alias = "message:IsRead")]
    MessageIsRead,
    /// `message:IsResponseRequested`
    #[doc(alias = "message:IsResponseRequested")]
    MessageIsResponseRequested,
    /// `message:IsReadReceiptRequested`
    #[doc(alias = "message:IsReadReceiptRequested")]
    MessageIsReadReceiptRequested,
    /// `message:IsDeliveryReceiptRequested`
    #[doc(alias = "message:IsDeliveryReceiptRequested")]
    MessageIsDeliveryReceiptRequested,
    /// `message:ReceivedBy`
    #[doc(alias = "message:ReceivedBy")]
    MessageReceivedBy,
    /// `message:ReceivedRepresenting`
    #[doc(alias = "message:ReceivedRepresenting")]
    MessageReceivedRepresenting,
    /// `message:References`
    #[doc(alias = "message:References")]
    MessageReferences,
    /// `message:ReplyTo`
    #[doc(alias = "message:ReplyTo")]
    MessageReplyTo,
    /// `message:From`
    #[doc(alias = "message:From")]
    MessageFrom,
    /// `message:Sender`
    #[doc(alias = "message:Sender")]
    MessageSender,
    /// `message:ToRecipients`
    #[doc(alias = "message:ToRecipients")]
    MessageToRecipients,
    /// `message:CcRecipients`
    #[doc(alias = "message:CcRecipients")]
    MessageCcRecipients,
    /// `message:BccRecipients`
    #[doc(alias = "message:BccRecipients")]
    MessageBccRecipients,
    /// `message:ApprovalRequestData`, since `Exchange2013_SP1`
    #[doc(alias = "message:ApprovalRequestData")]
    MessageApprovalRequestData,
    /// `message:VotingInformation`, since `Exchange2013_SP1`
    #[doc(alias = "message:VotingInformation")]
    MessageVotingInformation,
    /// `message:ReminderMessageData`, since `Exchange2013_SP1`
    #[doc(alias = "message:ReminderMessageData")]
    MessageReminderMessageData,
    /// `message:PublishedCalendarItemIcs`, since `V2017_07_11`
    #[doc(alias = "message:PublishedCalendarItemIcs")]
    MessagePublishedCalendarItemIcs,
    /// `message:PublishedCalendarItemName`, since `V2017_07_11`
    #[doc(alias = "message:PublishedCalendarItemName")]
    MessagePublishedCalendarItemName,
    /// `message:MessageSafety`, since `V2017_07_11`
    #[doc(alias = "message:MessageSafety")]
    MessageMessageSafety,
    /// `sharingMessage:SharingMessageAction`, since `V2017_07_11`
    #[doc(alias = "sharingMessage:SharingMessageAction")]
    SharingMessageSharingMessageAction,
    /// `meeting:AssociatedCalendarItemId`
    #[doc(alias = "meeting:AssociatedCalendarItemId")]
    MeetingAssociatedCalendarItemId,
    /// `meeting:IsDelegated`
    #[doc(alias = "meeting:IsDelegated")]
    MeetingIsDelegated,
    /// `meeting:IsOutOfDate`
    #[doc(alias = "meeting:IsOutOfDate")]
    MeetingIsOutOfDate,
    /// `meeting:HasBeenProcessed`
    #[doc(alias = "meeting:HasBeenProcessed")]
    MeetingHasBeenProcessed,
    /// `meeting:ResponseType`
    #[doc(alias = "meeting:ResponseType")]
    MeetingResponseType,
    /// `meeting:ProposedStart`, since `Exchange2013_SP1`
    #[doc(alias = "meeting:ProposedStart")]
    MeetingProposedStart,
    /// `meeting:ProposedEnd`, since `Exchange2013_SP1`
    #[doc(alias = "meeting:ProposedEnd")]
    MeetingProposedEnd,
    /// `meeting:DoNotForwardMeeting`, since `V2017_07_11`
    #[doc(alias = "meeting:DoNotForwardMeeting")]
    MeetingDoNotForwardMeeting,
    /// `meetingRequest:MeetingRequestType`
    #[doc(alias = "meetingRequest:MeetingRequestType")]
    MeetingRequestMeetingRequestType,
    /// `meetingRequest:IntendedFreeBusyStatus`
    #[doc(alias = "meetingRequest:IntendedFreeBusyStatus")]
    MeetingRequestIntendedFreeBusyStatus,
    /// `meetingRequest:ChangeHighlights`, since `Exchange2013_SP1`
    #[doc(alias = "meetingRequest:ChangeHighlights")]
    MeetingRequestChangeHighlights,
    /// `calendar:Start`
    #[doc(alias = "calendar:Start")]
    CalendarStart,
    /// `calendar:End`
    #[doc(alias = "calendar:End")]
    CalendarEnd,
    /// `calendar:OriginalStart`
    #[doc(alias = "calendar:OriginalStart")]
    CalendarOriginalStart,
    /// `calendar:StartWallClock`, since `Exchange2013_SP1`
    #[doc(alias = "calendar:StartWallClock")]
    CalendarStartWallClock,
    /// `calendar:EndWallClock`, since `Exchange2013_SP1`
    #[doc(alias = "calendar:EndWallClock")]
    CalendarEndWallClock,
    /// `calendar:StartTimeZoneId`, since `Exchange2013_SP1`
    #[doc(alias = "calendar:StartTimeZoneId")]
    CalendarStartTimeZoneId,
    /// `calendar:EndTimeZoneId`, since `Exchange2013_SP1`
    #[doc(alias = "calendar:EndTimeZoneId")]
    CalendarEndTimeZoneId,
    /// `calendar:IsAllDayEvent`
    #[doc(alias = "calendar:IsAllDayEvent")]
    CalendarIsAllDayEvent,
    /// `calendar:LegacyFreeBusyStatus`
    #[doc(alias = "calendar:LegacyFreeBusyStatus")]
    CalendarLegacyFreeBusyStatus,
    /// `calendar:Location`
    #[doc(alias = "calendar:Location")]
    CalendarLocation,
    /// `calendar:EnhancedLocation`, since `Exchange2013_SP1`
    #[doc(alias = "calendar:EnhancedLocation")]
    CalendarEnhancedLocation,
    /// `calendar:When`
    #[doc(alias = "calendar:When")]
    CalendarWhen,
    /// `calendar:IsMeeting`
    #[doc(alias = "calendar:IsMeeting")]
    CalendarIsMeeting,
    /// `calendar:IsCancelled`
    #[doc(alias = "calendar:IsCancelled")]
    CalendarIsCancelled,
    /// `calendar:IsRecurring`
    #[doc(alias = "calendar:IsRecurring")]
    CalendarIsRecurring,
    /// `calendar:MeetingRequestWasSent`
    #[doc(alias = "calendar:MeetingRequestWasSent")]
    CalendarMeetingRequestWasSent,
    /// `calendar:IsResponseRequested`
    #[doc(alias = "calendar:IsResponseRequested")]
    CalendarIsResponseRequested,
    /// `calendar:CalendarItemType`
    #[doc(alias = "calendar:CalendarItemType")]
    CalendarCalendarItemType,
    /// `calendar:MyResponseType`
    #[doc(alias = "calendar:MyResponseType")]
    CalendarMyResponseType,
    /// `calendar:Organizer`
    #[doc(alias = "calendar:Organizer")]
    CalendarOrganizer,
    /// `calendar:RequiredAttendees`
    #[doc(alias = "calendar:RequiredAttendees")]
    CalendarRequiredAttendees,
    /// `calendar:OptionalAttendees`
    #[doc(alias = "calendar:OptionalAttendees")]
    CalendarOptionalAttendees,
    /// `calendar:Resources`
    #[doc(alias = "calendar:Resources")]
    CalendarResources,
    /// `calendar:ConflictingMeetingCount`
    #[doc(alias = "calendar:ConflictingMeetingCount")]
    CalendarConflictingMeetingCount,
    /// `calendar:AdjacentMeetingCount`
    #[doc(alias = "calendar:AdjacentMeetingCount")]
    CalendarAdjacentMeetingCount,
    /// `calendar:ConflictingMeetings`
    #[doc(alias = "calendar:ConflictingMeetings")]
    CalendarConflictingMeetings,
    /// `calendar:AdjacentMeetings`
    #[doc(alias = "calendar:AdjacentMeetings")]
    CalendarAdjacentMeetings,
    /// `calendar:InboxReminders`, since `V2016_10_10`
    #[doc(alias = "calendar:InboxReminders")]
    CalendarInboxReminders,
    /// `calendar:Duration`
    #[doc(alias = "calendar:Duration")]
    CalendarDuration,
    /// `calendar:TimeZone`
    #[doc(alias = "calendar:TimeZone")]
    CalendarTimeZone,
    /// `calendar:AppointmentReplyTime`
    #[doc(alias = "calendar:AppointmentReplyTime")]
    CalendarAppointmentReplyTime,
    /// `calendar:AppointmentSequenceNumber`
    #[doc(alias = "calendar:AppointmentSequenceNumber")]
    CalendarAppointmentSequenceNumber,
    /// `calendar:AppointmentState`
    #[doc(alias = "calendar:AppointmentState")]
    CalendarAppointmentState,
    /// `calendar:Recurrence`
    #[doc(alias = "calendar:Recurrence")]
    CalendarRecurrence,
    /// `calendar:FirstOccurrence`
    #[doc(alias = "calendar:FirstOccurrence")]
    CalendarFirstOccurrence,
    /// `calendar:LastOccurrence`
    #[doc(alias = "calendar:LastOccurrence")]
    CalendarLastOccurrence,
    /// `calendar:ModifiedOccurrences`
    #[doc(alias = "calendar:ModifiedOccurrences")]
    CalendarModifiedOccurrences,
    /// `calendar:DeletedOccurrences`
    #[doc(alias = "calendar:DeletedOccurrences")]
    CalendarDeletedOccurrences,
    /// `calendar:MeetingTimeZone`
    #[doc(alias = "calendar:MeetingTimeZone")]
    CalendarMeetingTimeZone,
    /// `calendar:ConferenceType`
    #[doc(alias = "calendar:ConferenceType")]
    CalendarConferenceType,
    /// `calendar:AllowNewTimeProposal`
    #[doc(alias = "calendar:AllowNewTimeProposal")]
    CalendarAllowNewTimeProposal,
    /// `calendar:IsOnlineMeeting`
    #[doc(alias = "calendar:IsOnlineMeeting")]
    CalendarIsOnlineMeeting,
    /// `calendar:MeetingWorkspaceUrl`
    #[doc(alias = "calendar:MeetingWorkspaceUrl")]
    CalendarMeetingWorkspaceUrl,
    /// `calendar:NetShowUrl`
    #[doc(alias = "calendar:NetShowUrl")]
    CalendarNetShowUrl,
    /// `calendar:UID`
    #[doc(alias = "calendar:UID")]
    CalendarUid,
    /// `calendar:RecurrenceId`
    #[doc(alias = "calendar:RecurrenceId")]
    CalendarRecurrenceId,
    /// `calendar:DateTimeStamp`
    #[doc(alias = "calendar:DateTimeStamp")]
    CalendarDateTimeStamp,
    /// `calendar:StartTimeZone`, since `Exchange2010_SP1`
    #[doc(alias = "calendar:StartTimeZone")]
    CalendarStartTimeZone,
    /// `calendar:EndTimeZone`, since `Exchange2010_SP1`
    #[doc(alias = "calendar:EndTimeZone")]
    CalendarEndTimeZone,
    /// `calendar:JoinOnlineMeetingUrl`, since `Exchange2013_SP1`
    #[doc(alias = "calendar:JoinOnlineMeetingUrl")]
    CalendarJoinOnlineMeetingUrl,
    /// `calendar:OnlineMeetingSettings`, since `Exchange2013_SP1`
    #[doc(alias = "calendar:OnlineMeetingSettings")]
    CalendarOnlineMeetingSettings,
    /// `calendar:IsOrganizer`, since `Exchange2013_SP1`
    #[doc(alias = "calendar:IsOrganizer")]
    CalendarIsOrganizer,
    /// `calendar:CalendarActivityData`, since `V2016_10_10`
    #[doc(alias = "calendar:CalendarActivityData")]
    CalendarCalendarActivityData,
    /// `calendar:DoNotForwardMeeting`, since `V2017_07_11`
    #[doc(alias = "calendar:DoNotForwardMeeting")]
    CalendarDoNotForwardMeeting,
    /// `task:ActualWork`
    #[doc(alias = "task:ActualWork")]
    TaskActualWork,
    /// `task:AssignedTime`
    #[doc(alias = "task:AssignedTime")]
    TaskAssignedTime,
    /// `task:BillingInformation`
    #[doc(alias = "task:BillingInformation")]
    TaskBillingInformation,
    /// `task:ChangeCount`
    #[doc(alias = "task:ChangeCount")]
    TaskChangeCount,
    /// `task:Companies`
    #[doc(alias = "task:Companies")]
    TaskCompanies,
    /// `task:CompleteDate`
    #[doc(alias = "task:CompleteDate")]
    TaskCompleteDate,
    /// `task:Contacts`
    #[doc(alias = "task:Contacts")]
    TaskContacts,
    /// `task:DelegationState`
    #[doc(alias = "task:DelegationState")]
    TaskDelegationState,
    /// `task:Delegator`
    #[doc(alias = "task:Delegator")]
    TaskDelegator,
    /// `task:DueDate`
    #[doc(alias = "task:DueDate")]
    TaskDueDate,
    /// `task:IsAssignmentEditable`
    #[doc(alias = "task:IsAssignmentEditable")]
    TaskIsAssignmentEditable,
    /// `task:IsComplete`
    #[doc(alias = "task:IsComplete")]
    TaskIsComplete,
    /// `task:IsRecurring`
    #[doc(alias = "task:IsRecurring")]
    TaskIsRecurring,
    /// `task:IsTeamTask`
    #[doc(alias = "task:IsTeamTask")]
    TaskIsTeamTask,
    /// `task:Mileage`
    #[doc(alias = "task:Mileage")]
    TaskMileage,
    /// `task:Owner`
    #[doc(alias = "task:Owner")]
    TaskOwner,
    /// `task:PercentComplete`
    #[doc(alias = "task:PercentComplete")]
    TaskPercentComplete,
    /// `task:Recurrence`
    #[doc(alias = "task:Recurrence")]
    TaskRecurrence,
    /// `task:StartDate`
    #[doc(alias = "task:StartDate")]
    TaskStartDate,
    /// `task:Status`
    #[doc(alias = "task:Status")]
    TaskStatus,
    /// `task:StatusDescription`
    #[doc(alias = "task:StatusDescription")]
    TaskStatusDescription,
    /// `task:TotalWork`
    #[doc(alias = "task:TotalWork")]
    TaskTotalWork,
    /// `contacts:Alias`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:Alias")]
    ContactsAlias,
    /// `contacts:AssistantName`
    #[doc(alias = "contacts:AssistantName")]
    ContactsAssistantName,
    /// `contacts:Birthday`
    #[doc(alias = "contacts:Birthday")]
    ContactsBirthday,
    /// `contacts:BusinessHomePage`
    #[doc(alias = "contacts:BusinessHomePage")]
    ContactsBusinessHomePage,
    /// `contacts:Children`
    #[doc(alias = "contacts:Children")]
    ContactsChildren,
    /// `contacts:Companies`
    #[doc(alias = "contacts:Companies")]
    ContactsCompanies,
    /// `contacts:CompanyName`
    #[doc(alias = "contacts:CompanyName")]
    ContactsCompanyName,
    /// `contacts:CompleteName`
    #[doc(alias = "contacts:CompleteName")]
    ContactsCompleteName,
    /// `contacts:ContactSource`
    #[doc(alias = "contacts:ContactSource")]
    ContactsContactSource,
    /// `contacts:Culture`
    #[doc(alias = "contacts:Culture")]
    ContactsCulture,
    /// `contacts:Department`
    #[doc(alias = "contacts:Department")]
    ContactsDepartment,
    /// `contacts:DisplayName`
    #[doc(alias = "contacts:DisplayName")]
    ContactsDisplayName,
    /// `contacts:DirectoryId`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:DirectoryId")]
    ContactsDirectoryId,
    /// `contacts:DirectReports`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:DirectReports")]
    ContactsDirectReports,
    /// `contacts:EmailAddresses`
    #[doc(alias = "contacts:EmailAddresses")]
    ContactsEmailAddresses,
    /// `contacts:AbchEmailAddresses`, since `V2016_10_10`
    #[doc(alias = "contacts:AbchEmailAddresses")]
    ContactsAbchEmailAddresses,
    /// `contacts:FileAs`
    #[doc(alias = "contacts:FileAs")]
    ContactsFileAs,
    /// `contacts:FileAsMapping`
    #[doc(alias = "contacts:FileAsMapping")]
    ContactsFileAsMapping,
    /// `contacts:Generation`
    #[doc(alias = "contacts:Generation")]
    ContactsGeneration,
    /// `contacts:GivenName`
    #[doc(alias = "contacts:GivenName")]
    ContactsGivenName,
    /// `contacts:ImAddresses`
    #[doc(alias = "contacts:ImAddresses")]
    ContactsImAddresses,
    /// `contacts:Initials`
    #[doc(alias = "contacts:Initials")]
    ContactsInitials,
    /// `contacts:JobTitle`
    #[doc(alias = "contacts:JobTitle")]
    ContactsJobTitle,
    /// `contacts:Manager`
    #[doc(alias = "contacts:Manager")]
    ContactsManager,
    /// `contacts:ManagerMailbox`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:ManagerMailbox")]
    ContactsManagerMailbox,
    /// `contacts:MiddleName`
    #[doc(alias = "contacts:MiddleName")]
    ContactsMiddleName,
    /// `contacts:Mileage`
    #[doc(alias = "contacts:Mileage")]
    ContactsMileage,
    /// `contacts:MSExchangeCertificate`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:MSExchangeCertificate")]
    ContactsMsExchangeCertificate,
    /// `contacts:Nickname`
    #[doc(alias = "contacts:Nickname")]
    ContactsNickname,
    /// `contacts:Notes`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:Notes")]
    ContactsNotes,
    /// `contacts:OfficeLocation`
    #[doc(alias = "contacts:OfficeLocation")]
    ContactsOfficeLocation,
    /// `contacts:PhoneNumbers`
    #[doc(alias = "contacts:PhoneNumbers")]
    ContactsPhoneNumbers,
    /// `contacts:PhoneticFullName`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:PhoneticFullName")]
    ContactsPhoneticFullName,
    /// `contacts:PhoneticFirstName`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:PhoneticFirstName")]
    ContactsPhoneticFirstName,
    /// `contacts:PhoneticLastName`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:PhoneticLastName")]
    ContactsPhoneticLastName,
    /// `contacts:Photo`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:Photo")]
    ContactsPhoto,
    /// `contacts:PhysicalAddresses`
    #[doc(alias = "contacts:PhysicalAddresses")]
    ContactsPhysicalAddresses,
    /// `contacts:PostalAddressIndex`
    #[doc(alias = "contacts:PostalAddressIndex")]
    ContactsPostalAddressIndex,
    /// `contacts:Profession`
    #[doc(alias = "contacts:Profession")]
    ContactsProfession,
    /// `contacts:SpouseName`
    #[doc(alias = "contacts:SpouseName")]
    ContactsSpouseName,
    /// `contacts:Surname`
    #[doc(alias = "contacts:Surname")]
    ContactsSurname,
    /// `contacts:WeddingAnniversary`
    #[doc(alias = "contacts:WeddingAnniversary")]
    ContactsWeddingAnniversary,
    /// `contacts:UserSMIMECertificate`, since `Exchange2010_SP2`
    #[doc(alias = "contacts:UserSMIMECertificate")]
    ContactsUserSmimeCertificate,
    /// `contacts:HasPicture`, since `Exchange2010_SP1`
    #[doc(alias = "contacts:HasPicture")]
    ContactsHasPicture,
    /// `contacts:AccountName`, since `V2016_10_10`
    #[doc(alias = "contacts:AccountName")]
    ContactsAccountName,
    /// `contacts:IsAutoUpdateDisabled`, since `V2016_10_10`
    #[doc(alias = "contacts:IsAutoUpdateDisabled")]
    ContactsIsAutoUpdateDisabled,
    /// `contacts:IsMessengerEnabled`, since `V2016_10_10`
    #[doc(alias = "contacts:IsMessengerEnabled")]
    ContactsIsMessengerEnabled,
    /// `contacts:Comment`, since `V2016_10_10`
    #[doc(alias = "contacts:Comment")]
    ContactsComment,
    /// `contacts:ContactShortId`, since `V2016_10_10`
    #[doc(alias = "contacts:ContactShortId")]
    ContactsContactShortId,
    /// `contacts:ContactType`, since `V2016_10_10`
    #[doc(alias = "contacts:ContactType")]
    ContactsContactType,
    /// `contacts:CreatedBy`, since `V2016_10_10`
    #[doc(alias = "contacts:CreatedBy")]
    ContactsCreatedBy,
    /// `contacts:Gender`, since `V2016_10_10`
    #[doc(alias = "contacts:Gender")]
    ContactsGender,
    /// `contacts:IsHidden`, since `V2016_10_10`
    #[doc(alias = "contacts:IsHidden")]
    ContactsIsHidden,
    /// `contacts:ObjectId`, since `V2016_10_10`
    #[doc(alias = "contacts:ObjectId")]
    ContactsObjectId,
    /// `contacts:PassportId`, since `V2016_10_10`
    #[doc(alias = "contacts:PassportId")]
    ContactsPassportId,
    /// `contacts:IsPrivate`, since `V2016_10_10`
    #[doc(alias = "contacts:IsPrivate")]
    ContactsIsPrivate,
    /// `contacts:SourceId`, since `V2016_10_10`
    #[doc(alias = "contacts:SourceId")]
    ContactsSourceId,
    /// `contacts:TrustLevel`, since `V2016_10_10`
    #[doc(alias = "contacts:TrustLevel")]
    ContactsTrustLevel,
    /// `contacts:Urls`, since `V2016_10_10`
    #[doc(alias = "contacts:Urls")]
    ContactsUrls,
    /// `contacts:Cid`, since `V2016_10_10`
    #[doc(alias = "contacts:Cid")]
    ContactsCid,
    /// `contacts:SkypeAuthCertificate`, since `V2016_10_10`
    #[doc(alias = "contacts:SkypeAuthCertificate")]
    ContactsSkypeAuthCertificate,
    /// `contacts:SkypeContext`, since `V2016_10_10`
    #[doc(alias = "contacts:SkypeContext")]
    ContactsSkypeContext,
    /// `contacts:SkypeId`, since `V2016_10_10`
    #[doc(alias = "contacts:SkypeId")]
    ContactsSkypeId,
    /// `contacts:XboxLiveTag`, since `V2016_10_10`
    #[doc(alias = "contacts:XboxLiveTag")]
    ContactsXboxLiveTag,
    /// `contacts:SkypeRelationship`, since `V2016_10_10`
    #[doc(alias = "contacts:SkypeRelationship")]
    ContactsSkypeRelationship,
    /// `contacts:YomiNickname`, since `V2016_10_10`
    #[doc(alias = "contacts:YomiNickname")]
    ContactsYomiNickname,
    /// `contacts:InviteFree`, since `V2016_10_10`
    #[doc(alias = "contacts:InviteFree")]
    ContactsInviteFree,
    /// `contacts:HidePresenceAndProfile`, since `V2016_10_10`
    #[doc(alias = "contacts:HidePresenceAndProfile")]
    ContactsHidePresenceAndProfile,
    /// `contacts:IsPendingOutbound`, since `V2016_10_10`
    #[doc(alias = "contacts:IsPendingOutbound")]
    ContactsIsPendingOutbound,
    /// `contacts:SupportGroupFeeds`, since `V2016_10_10`
    #[doc(alias = "contacts:SupportGroupFeeds")]
    ContactsSupportGroupFeeds,
    /// `contacts:UserTileHash`, since `V2016_10_10`
    #[doc(alias = "contacts:UserTileHash")]
    ContactsUserTileHash,
    /// `contacts:UnifiedInbox`, since `V2016_10_10`
    #[doc(alias = "contacts:UnifiedInbox")]
    ContactsUnifiedInbox,
    /// `contacts:Mris`, since `V2016_10_10`
    #[doc(alias = "contacts:Mris")]
    ContactsMris,
    /// `contacts:Wlid`, since `V2016_10_10`
    #[doc(alias = "contacts:Wlid")]
    ContactsWlid,
    /// `contacts:AbchContactId`, since `V2016_10_10`
    #[doc(alias = "contacts:AbchContactId")]
    ContactsAbchContactId,
    /// `contacts:NotInBirthdayCalendar`, since `V2016_10_10`
    #[doc(alias = "contacts:NotInBirthdayCalendar")]
    ContactsNotInBirthdayCalendar,
    /// `contacts:ShellContactType`, since `V2016_10_10`
    #[doc(alias = "contacts:ShellContactType")]
    ContactsShellContactType,
    /// `contacts:ImMri`, since `V2016_10_10`
    #[doc(alias = "contacts:ImMri")]
    ContactsImMri,
    /// `contacts:PresenceTrustLevel`, since `V2016_10_10`
    #[doc(alias = "contacts:PresenceTrustLevel")]
    ContactsPresenceTrustLevel,
    /// `contacts:OtherMri`, since `V2016_10_10`
    #[doc(alias = "contacts:OtherMri")]
    ContactsOtherMri,
    /// `contacts:ProfileLastChanged`, since `V2016_10_10`
    #[doc(alias = "contacts:ProfileLastChanged")]
    ContactsProfileLastChanged,
    /// `contacts:MobileIMEnabled`, since `V2016_10_10`
    #[doc(alias = "contacts:MobileIMEnabled")]
    ContactsMobileImEnabled,
    /// `distributionlist:Members`, since `Exchange2010_SP1`
    #[doc(alias = "distributionlist:Members")]
    DistributionlistMembers,
    /// `contacts:PartnerNetworkProfilePhotoUrl`, since `V2016_10_10`
    #[doc(alias = "contacts:PartnerNetworkProfilePhotoUrl")]
    ContactsPartnerNetworkProfilePhotoUrl,
    /// `contacts:PartnerNetworkThumbnailPhotoUrl`, since `V2016_10_10`
    #[doc(alias = "contacts:PartnerNetworkThumbnailPhotoUrl")]
    ContactsPartnerNetworkThumbnailPhotoUrl,
    /// `contacts:PersonId`, since `V2016_10_10`
    #[doc(alias = "contacts:PersonId")]
    ContactsPersonId,
    /// `contacts:ConversationGuid`, since `V2016_10_10`
    #[doc(alias = "contacts:ConversationGuid")]
    ContactsConversationGuid,
    /// `postitem:PostedTime`
    #[doc(alias = "postitem:PostedTime")]
    PostitemPostedTime,
    /// `conversation:ConversationId`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:ConversationId")]
    ConversationConversationId,
    /// `conversation:ConversationTopic`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:ConversationTopic")]
    ConversationConversationTopic,
    /// `conversation:UniqueRecipients`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:UniqueRecipients")]
    ConversationUniqueRecipients,
    /// `conversation:GlobalUniqueRecipients`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalUniqueRecipients")]
    ConversationGlobalUniqueRecipients,
    /// `conversation:UniqueUnreadSenders`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:UniqueUnreadSenders")]
    ConversationUniqueUnreadSenders,
    /// `conversation:GlobalUniqueUnreadSenders`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalUniqueUnreadSenders")]
    ConversationGlobalUniqueUnreadSenders,
    /// `conversation:UniqueSenders`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:UniqueSenders")]
    ConversationUniqueSenders,
    /// `conversation:GlobalUniqueSenders`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalUniqueSenders")]
    ConversationGlobalUniqueSenders,
    /// `conversation:LastDeliveryTime`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:LastDeliveryTime")]
    ConversationLastDeliveryTime,
    /// `conversation:GlobalLastDeliveryTime`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalLastDeliveryTime")]
    ConversationGlobalLastDeliveryTime,
    /// `conversation:Categories`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:Categories")]
    ConversationCategories,
    /// `conversation:GlobalCategories`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalCategories")]
    ConversationGlobalCategories,
    /// `conversation:FlagStatus`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:FlagStatus")]
    ConversationFlagStatus,
    /// `conversation:GlobalFlagStatus`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalFlagStatus")]
    ConversationGlobalFlagStatus,
    /// `conversation:HasAttachments`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:HasAttachments")]
    ConversationHasAttachments,
    /// `conversation:GlobalHasAttachments`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalHasAttachments")]
    ConversationGlobalHasAttachments,
    /// `conversation:HasIrm`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:HasIrm")]
    ConversationHasIrm,
    /// `conversation:GlobalHasIrm`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:GlobalHasIrm")]
    ConversationGlobalHasIrm,
    /// `conversation:MessageCount`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:MessageCount")]
    ConversationMessageCount,
    /// `conversation:GlobalMessageCount`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalMessageCount")]
    ConversationGlobalMessageCount,
    /// `conversation:UnreadCount`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:UnreadCount")]
    ConversationUnreadCount,
    /// `conversation:GlobalUnreadCount`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalUnreadCount")]
    ConversationGlobalUnreadCount,
    /// `conversation:Size`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:Size")]
    ConversationSize,
    /// `conversation:GlobalSize`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalSize")]
    ConversationGlobalSize,
    /// `conversation:ItemClasses`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:ItemClasses")]
    ConversationItemClasses,
    /// `conversation:GlobalItemClasses`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalItemClasses")]
    ConversationGlobalItemClasses,
    /// `conversation:Importance`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:Importance")]
    ConversationImportance,
    /// `conversation:GlobalImportance`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalImportance")]
    ConversationGlobalImportance,
    /// `conversation:ItemIds`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:ItemIds")]
    ConversationItemIds,
    /// `conversation:GlobalItemIds`, since `Exchange2010_SP1`
    #[doc(alias = "conversation:GlobalItemIds")]
    ConversationGlobalItemIds,
    /// `conversation:LastModifiedTime`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:LastModifiedTime")]
    ConversationLastModifiedTime,
    /// `conversation:InstanceKey`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:InstanceKey")]
    ConversationInstanceKey,
    /// `conversation:Preview`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:Preview")]
    ConversationPreview,
    /// `conversation:IconIndex`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:IconIndex")]
    ConversationIconIndex,
    /// `conversation:GlobalIconIndex`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:GlobalIconIndex")]
    ConversationGlobalIconIndex,
    /// `conversation:DraftItemIds`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:DraftItemIds")]
    ConversationDraftItemIds,
    /// `conversation:HasClutter`, since `Exchange2013_SP1`
    #[doc(alias = "conversation:HasClutter")]
    ConversationHasClutter,
    /// `conversation:MentionedMe`, since `V2016_10_10`
    #[doc(alias = "conversation:MentionedMe")]
    ConversationMentionedMe,
    /// `conversation:GlobalMentionedMe`, since `V2016_10_10`
    #[doc(alias = "conversation:GlobalMentionedMe")]
    ConversationGlobalMentionedMe,
    /// `conversation:AtAllMention`, since `V2016_10_10`
    #[doc(alias = "conversation:AtAllMention")]
    ConversationAtAllMention,
    /// `conversation:GlobalAtAllMention`, since `V2016_10_10`
    #[doc(alias = "conversation:GlobalAtAllMention")]
    ConversationGlobalAtAllMention,
    /// `person:FullName`, since `V2016_10_10`
    #[doc(alias = "person:FullName")]
    PersonFullName,
    /// `person:GivenName`, since `V2016_10_10`
    #[doc(alias = "person:GivenName")]
    PersonGivenName,
    /// `person:Surname`, since `V2016_10_10`
    #[doc(alias = "person:Surname")]
    PersonSurname,
    /// `person:PhoneNumber`, since `V2016_10_10`
    #[doc(alias = "person:PhoneNumber")]
    PersonPhoneNumber,
    /// `person:SMSNumber`, since `V2016_10_10`
    #[doc(alias = "person:SMSNumber")]
    PersonSmsNumber,
    /// `person:EmailAddress`, since `V2016_10_10`
    #[doc(alias = "person:EmailAddress")]
    PersonEmailAddress,
    /// `person:Alias`, since `V2016_10_10`
    #[doc(alias = "person:Alias")]
    PersonAlias,
    /// `person:Department`, since `V2016_10_10`
    #[doc(alias = "person:Department")]
    PersonDepartment,
    /// `person:LinkedInProfileLink`, since `V2016_10_10`
    #[doc(alias = "person:LinkedInProfileLink")]
    PersonLinkedInProfileLink,
    /// `person:Skills`, since `V2016_10_10`
    #[doc(alias = "person:Skills")]
    PersonSkills,
    /// `person:ProfessionalBiography`, since `V2016_10_10`
    #[doc(alias = "person:ProfessionalBiography")]
    PersonProfessionalBiography,
    /// `person:ManagementChain`, since `V2016_10_10`
    #[doc(alias = "person:ManagementChain")]
    PersonManagementChain,
    /// `person:DirectReports`, since `V2016_10_10`
    #[doc(alias = "person:DirectReports")]
    PersonDirectReports,
    /// `person:Peers`, since `V2016_10_10`
    #[doc(alias = "person:Peers")]
    PersonPeers,
    /// `person:TeamSize`, since `V2016_10_10`
    #[doc(alias = "person:TeamSize")]
    PersonTeamSize,
    /// `person:CurrentJob`, since `V2016_10_10`
    #[doc(alias = "person:CurrentJob")]
    PersonCurrentJob,
    /// `person:Birthday`, since `V2016_10_10`
    #[doc(alias = "person:Birthday")]
    PersonBirthday,
    /// `person:Hometown`, since `V2016_10_10`
    #[doc(alias = "person:Hometown")]
    PersonHometown,
    /// `person:CurrentLocation`, since `V2016_10_10`
    #[doc(alias = "person:CurrentLocation")]
    PersonCurrentLocation,
    /// `person:CompanyProfile`, since `V2016_10_10`
    #[doc(alias = "person:CompanyProfile")]
    PersonCompanyProfile,
    /// `person:Office`, since `V2016_10_10`
    #[doc(alias = "person:Office")]
    PersonOffice,
    /// `person:Headline`, since `V2016_10_10`
    #[doc(alias = "person:Headline")]
    PersonHeadline,
    /// `person:MutualConnections`, since `V2016_10_10`
    #[doc(alias = "person:MutualConnections")]
    PersonMutualConnections,
    /// `person:Title`, since `V2016_10_10`
    #[doc(alias = "person:Title")]
    PersonTitle,
    /// `person:MutualManager`, since `V2016_10_10`
    #[doc(alias = "person:MutualManager")]
    PersonMutualManager,
    /// `person:Insights`, since `V2016_10_10`
    #[doc(alias = "person:Insights")]
    PersonInsights,
    /// `person:UserProfilePicture`, since `V2016_10_10`
    #[doc(alias = "person:UserProfilePicture")]
    PersonUserProfilePicture,
    /// `persona:PersonaId`, since `Exchange2013_SP1`
    #[doc(alias = "persona:PersonaId")]
    PersonaPersonaId,
    /// `persona:PersonaType`, since `Exchange2013_SP1`
    #[doc(alias = "persona:PersonaType")]
    PersonaPersonaType,
    /// `persona:GivenName`, since `Exchange2013_SP1`
    #[doc(alias = "persona:GivenName")]
    PersonaGivenName,
    /// `persona:CompanyName`, since `Exchange2013_SP1`
    #[doc(alias = "persona:CompanyName")]
    PersonaCompanyName,
    /// `persona:Surname`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Surname")]
    PersonaSurname,
    /// `persona:DisplayName`, since `Exchange2013_SP1`
    #[doc(alias = "persona:DisplayName")]
    PersonaDisplayName,
    /// `persona:EmailAddress`, since `Exchange2013_SP1`
    #[doc(alias = "persona:EmailAddress")]
    PersonaEmailAddress,
    /// `persona:FileAs`, since `Exchange2013_SP1`
    #[doc(alias = "persona:FileAs")]
    PersonaFileAs,
    /// `persona:HomeCity`, since `Exchange2013_SP1`
    #[doc(alias = "persona:HomeCity")]
    PersonaHomeCity,
    /// `persona:CreationTime`, since `Exchange2013_SP1`
    #[doc(alias = "persona:CreationTime")]
    PersonaCreationTime,
    /// `persona:RelevanceScore`, since `Exchange2013_SP1`
    #[doc(alias = "persona:RelevanceScore")]
    PersonaRelevanceScore,
    /// `persona:RankingWeight`, since `V2016_10_10`
    #[doc(alias = "persona:RankingWeight")]
    PersonaRankingWeight,
    /// `persona:WorkCity`, since `Exchange2013_SP1`
    #[doc(alias = "persona:WorkCity")]
    PersonaWorkCity,
    /// `persona:PersonaObjectStatus`, since `Exchange2013_SP1`
    #[doc(alias = "persona:PersonaObjectStatus")]
    PersonaPersonaObjectStatus,
    /// `persona:FileAsId`, since `Exchange2013_SP1`
    #[doc(alias = "persona:FileAsId")]
    PersonaFileAsId,
    /// `persona:DisplayNamePrefix`, since `Exchange2013_SP1`
    #[doc(alias = "persona:DisplayNamePrefix")]
    PersonaDisplayNamePrefix,
    /// `persona:YomiCompanyName`, since `Exchange2013_SP1`
    #[doc(alias = "persona:YomiCompanyName")]
    PersonaYomiCompanyName,
    /// `persona:YomiFirstName`, since `Exchange2013_SP1`
    #[doc(alias = "persona:YomiFirstName")]
    PersonaYomiFirstName,
    /// `persona:YomiLastName`, since `Exchange2013_SP1`
    #[doc(alias = "persona:YomiLastName")]
    PersonaYomiLastName,
    /// `persona:Title`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Title")]
    PersonaTitle,
    /// `persona:EmailAddresses`, since `Exchange2013_SP1`
    #[doc(alias = "persona:EmailAddresses")]
    PersonaEmailAddresses,
    /// `persona:PhoneNumber`, since `Exchange2013_SP1`
    #[doc(alias = "persona:PhoneNumber")]
    PersonaPhoneNumber,
    /// `persona:ImAddress`, since `Exchange2013_SP1`
    #[doc(alias = "persona:ImAddress")]
    PersonaImAddress,
    /// `persona:ImAddresses`, since `Exchange2013_SP1`
    #[doc(alias = "persona:ImAddresses")]
    PersonaImAddresses,
    /// `persona:ImAddresses2`, since `Exchange2013_SP1`
    #[doc(alias = "persona:ImAddresses2")]
    PersonaImAddresses2,
    /// `persona:ImAddresses3`, since `Exchange2013_SP1`
    #[doc(alias = "persona:ImAddresses3")]
    PersonaImAddresses3,
    /// `persona:FolderIds`, since `Exchange2013_SP1`
    #[doc(alias = "persona:FolderIds")]
    PersonaFolderIds,
    /// `persona:Attributions`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Attributions")]
    PersonaAttributions,
    /// `persona:DisplayNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:DisplayNames")]
    PersonaDisplayNames,
    /// `persona:Initials`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Initials")]
    PersonaInitials,
    /// `persona:FileAses`, since `Exchange2013_SP1`
    #[doc(alias = "persona:FileAses")]
    PersonaFileAses,
    /// `persona:FileAsIds`, since `Exchange2013_SP1`
    #[doc(alias = "persona:FileAsIds")]
    PersonaFileAsIds,
    /// `persona:DisplayNamePrefixes`, since `Exchange2013_SP1`
    #[doc(alias = "persona:DisplayNamePrefixes")]
    PersonaDisplayNamePrefixes,
    /// `persona:GivenNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:GivenNames")]
    PersonaGivenNames,
    /// `persona:MiddleNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:MiddleNames")]
    PersonaMiddleNames,
    /// `persona:Surnames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Surnames")]
    PersonaSurnames,
    /// `persona:Generations`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Generations")]
    PersonaGenerations,
    /// `persona:Nicknames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Nicknames")]
    PersonaNicknames,
    /// `persona:YomiCompanyNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:YomiCompanyNames")]
    PersonaYomiCompanyNames,
    /// `persona:YomiFirstNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:YomiFirstNames")]
    PersonaYomiFirstNames,
    /// `persona:YomiLastNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:YomiLastNames")]
    PersonaYomiLastNames,
    /// `persona:BusinessPhoneNumbers`, since `Exchange2013_SP1`
    #[doc(alias = "persona:BusinessPhoneNumbers")]
    PersonaBusinessPhoneNumbers,
    /// `persona:BusinessPhoneNumbers2`, since `Exchange2013_SP1`
    #[doc(alias = "persona:BusinessPhoneNumbers2")]
    PersonaBusinessPhoneNumbers2,
    /// `persona:HomePhones`, since `Exchange2013_SP1`
    #[doc(alias = "persona:HomePhones")]
    PersonaHomePhones,
    /// `persona:HomePhones2`, since `Exchange2013_SP1`
    #[doc(alias = "persona:HomePhones2")]
    PersonaHomePhones2,
    /// `persona:MobilePhones`, since `Exchange2013_SP1`
    #[doc(alias = "persona:MobilePhones")]
    PersonaMobilePhones,
    /// `persona:MobilePhones2`, since `Exchange2013_SP1`
    #[doc(alias = "persona:MobilePhones2")]
    PersonaMobilePhones2,
    /// `persona:AssistantPhoneNumbers`, since `Exchange2013_SP1`
    #[doc(alias = "persona:AssistantPhoneNumbers")]
    PersonaAssistantPhoneNumbers,
    /// `persona:CallbackPhones`, since `Exchange2013_SP1`
    #[doc(alias = "persona:CallbackPhones")]
    PersonaCallbackPhones,
    /// `persona:CarPhones`, since `Exchange2013_SP1`
    #[doc(alias = "persona:CarPhones")]
    PersonaCarPhones,
    /// `persona:HomeFaxes`, since `Exchange2013_SP1`
    #[doc(alias = "persona:HomeFaxes")]
    PersonaHomeFaxes,
    /// `persona:OrganizationMainPhones`, since `Exchange2013_SP1`
    #[doc(alias = "persona:OrganizationMainPhones")]
    PersonaOrganizationMainPhones,
    /// `persona:OtherFaxes`, since `Exchange2013_SP1`
    #[doc(alias = "persona:OtherFaxes")]
    PersonaOtherFaxes,
    /// `persona:OtherTelephones`, since `Exchange2013_SP1`
    #[doc(alias = "persona:OtherTelephones")]
    PersonaOtherTelephones,
    /// `persona:OtherPhones2`, since `Exchange2013_SP1`
    #[doc(alias = "persona:OtherPhones2")]
    PersonaOtherPhones2,
    /// `persona:Pagers`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Pagers")]
    PersonaPagers,
    /// `persona:RadioPhones`, since `Exchange2013_SP1`
    #[doc(alias = "persona:RadioPhones")]
    PersonaRadioPhones,
    /// `persona:TelexNumbers`, since `Exchange2013_SP1`
    #[doc(alias = "persona:TelexNumbers")]
    PersonaTelexNumbers,
    /// `persona:WorkFaxes`, since `Exchange2013_SP1`
    #[doc(alias = "persona:WorkFaxes")]
    PersonaWorkFaxes,
    /// `persona:Emails1`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Emails1")]
    PersonaEmails1,
    /// `persona:Emails2`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Emails2")]
    PersonaEmails2,
    /// `persona:Emails3`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Emails3")]
    PersonaEmails3,
    /// `persona:BusinessHomePages`, since `Exchange2013_SP1`
    #[doc(alias = "persona:BusinessHomePages")]
    PersonaBusinessHomePages,
    /// `persona:School`, since `Exchange2013_SP1`
    #[doc(alias = "persona:School")]
    PersonaSchool,
    /// `persona:PersonalHomePages`, since `Exchange2013_SP1`
    #[doc(alias = "persona:PersonalHomePages")]
    PersonaPersonalHomePages,
    /// `persona:OfficeLocations`, since `Exchange2013_SP1`
    #[doc(alias = "persona:OfficeLocations")]
    PersonaOfficeLocations,
    /// `persona:BusinessAddresses`, since `Exchange2013_SP1`
    #[doc(alias = "persona:BusinessAddresses")]
    PersonaBusinessAddresses,
    /// `persona:HomeAddresses`, since `Exchange2013_SP1`
    #[doc(alias = "persona:HomeAddresses")]
    PersonaHomeAddresses,
    /// `persona:OtherAddresses`, since `Exchange2013_SP1`
    #[doc(alias = "persona:OtherAddresses")]
    PersonaOtherAddresses,
    /// `persona:Titles`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Titles")]
    PersonaTitles,
    /// `persona:Departments`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Departments")]
    PersonaDepartments,
    /// `persona:CompanyNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:CompanyNames")]
    PersonaCompanyNames,
    /// `persona:Managers`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Managers")]
    PersonaManagers,
    /// `persona:AssistantNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:AssistantNames")]
    PersonaAssistantNames,
    /// `persona:Professions`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Professions")]
    PersonaProfessions,
    /// `persona:SpouseNames`, since `Exchange2013_SP1`
    #[doc(alias = "persona:SpouseNames")]
    PersonaSpouseNames,
    /// `persona:Hobbies`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Hobbies")]
    PersonaHobbies,
    /// `persona:WeddingAnniversaries`, since `Exchange2013_SP1`
    #[doc(alias = "persona:WeddingAnniversaries")]
    PersonaWeddingAnniversaries,
    /// `persona:Birthdays`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Birthdays")]
    PersonaBirthdays,
    /// `persona:Children`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Children")]
    PersonaChildren,
    /// `persona:Locations`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Locations")]
    PersonaLocations,
    /// `persona:ExtendedProperties`, since `Exchange2013_SP1`
    #[doc(alias = "persona:ExtendedProperties")]
    PersonaExtendedProperties,
    /// `persona:PostalAddress`, since `Exchange2013_SP1`
    #[doc(alias = "persona:PostalAddress")]
    PersonaPostalAddress,
    /// `persona:Bodies`, since `Exchange2013_SP1`
    #[doc(alias = "persona:Bodies")]
    PersonaBodies,
    /// `persona:IsFavorite`, since `V2016_10_10`
    #[doc(alias = "persona:IsFavorite")]
    PersonaIsFavorite,
    /// `persona:InlineLinks`, since `V2016_10_10`
    #[doc(alias = "persona:InlineLinks")]
    PersonaInlineLinks,
    /// `persona:ItemLinkIds`, since `V2016_10_10`
    #[doc(alias = "persona:ItemLinkIds")]
    PersonaItemLinkIds,
    /// `persona:HasActiveDeals`, since `V2016_10_10`
    #[doc(alias = "persona:HasActiveDeals")]
    PersonaHasActiveDeals,
    /// `persona:IsBusinessContact`, since `V2016_10_10`
    #[doc(alias = "persona:IsBusinessContact")]
    PersonaIsBusinessContact,
    /// `persona:AttributedHasActiveDeals`, since `V2016_10_10`
    #[doc(alias = "persona:AttributedHasActiveDeals")]
    PersonaAttributedHasActiveDeals,
    /// `persona:AttributedIsBusinessContact`, since `V2016_10_10`
    #[doc(alias = "persona:AttributedIsBusinessContact")]
    PersonaAttributedIsBusinessContact,
    /// `persona:SourceMailboxGuids`, since `V2016_10_10`
    #[doc(alias = "persona:SourceMailboxGuids")]
    PersonaSourceMailboxGuids,
    /// `persona:LastContactedDate`, since `V2016_10_10`
    #[doc(alias = "persona:LastContactedDate")]
    PersonaLastContactedDate,
    /// `persona:ExternalDirectoryObjectId`, since `V2016_10_10`
    #[doc(alias = "persona:ExternalDirectoryObjectId")]
    PersonaExternalDirectoryObjectId,
    /// `persona:MapiEntryId`, since `V2016_10_10`
    #[doc(alias = "persona:MapiEntryId")]
    PersonaMapiEntryId,
    /// `persona:MapiEmailAddress`, since `V2016_10_10`
    #[doc(alias = "persona:MapiEmailAddress")]
    PersonaMapiEmailAddress,
    /// `persona:MapiAddressType`, since `V2016_10_10`
    #[doc(alias = "persona:MapiAddressType")]
    PersonaMapiAddressType,
    /// `persona:MapiSearchKey`, since `V2016_10_10`
    #[doc(alias = "persona:MapiSearchKey")]
    PersonaMapiSearchKey,
    /// `persona:MapiTransmittableDisplayName`, since `V2016_10_10`
    #[doc(alias = "persona:MapiTransmittableDisplayName")]
    PersonaMapiTransmittableDisplayName,
    /// `persona:MapiSendRichInfo`, since `V2016_10_10`
    #[doc(alias = "persona:MapiSendRichInfo")]
    PersonaMapiSendRichInfo,
    /// `rolemember:MemberType`, since `V2016_10_10`
    #[doc(alias = "rolemember:MemberType")]
    RolememberMemberType,
    /// `rolemember:MemberId`, since `V2016_10_10`
    #[doc(alias = "rolemember:MemberId")]
    RolememberMemberId,
    /// `rolemember:DisplayName`, since `V2016_10_10`
    #[doc(alias = "rolemember:DisplayName")]
    RolememberDisplayName,
    /// `network:TokenRefreshLastCompleted`, since `V2016_10_10`
    #[doc(alias = "network:TokenRefreshLastCompleted")]
    NetworkTokenRefreshLastCompleted,
    /// `network:TokenRefreshLastAttempted`, since `V2016_10_10`
    #[doc(alias = "network:TokenRefreshLastAttempted")]
    NetworkTokenRefreshLastAttempted,
    /// `network:SyncEnabled`, since `V2016_10_10`
    #[doc(alias = "network:SyncEnabled")]
    NetworkSyncEnabled,
    /// `network:RejectedOffers`, since `V2016_10_10`
    #[doc(alias = "network:RejectedOffers")]
    NetworkRejectedOffers,
    /// `network:SessionHandle`, since `V2016_10_10`
    #[doc(alias = "network:SessionHandle")]
    NetworkSessionHandle,
    /// `network:RefreshTokenExpiry2`, since `V2016_10_10`
    #[doc(alias = "network:RefreshTokenExpiry2")]
    NetworkRefreshTokenExpiry2,
    /// `network:RefreshToken2`, since `V2016_10_10`
    #[doc(alias = "network:RefreshToken2")]
    NetworkRefreshToken2,
    /// `network:PsaLastChanged`, since `V2016_10_10`
    #[doc(alias = "network:PsaLastChanged")]
    NetworkPsaLastChanged,
    /// `network:Offers`, since `V2016_10_10`
    #[doc(alias = "network:Offers")]
    NetworkOffers,
    /// `network:LastWelcomeContact`, since `V2016_10_10`
    #[doc(alias = "network:LastWelcomeContact")]
    NetworkLastWelcomeContact,
    /// `network:LastVersionSaved`, since `V2016_10_10`
    #[doc(alias = "network:LastVersionSaved")]
    NetworkLastVersionSaved,
    /// `network:DomainTag`, since `V2016_10_10`
    #[doc(alias = "network:DomainTag")]
    NetworkDomainTag,
    /// `network:FirstAuthErrorDates`, since `V2016_10_10`
    #[doc(alias = "network:FirstAuthErrorDates")]
    NetworkFirstAuthErrorDates,
    /// `network:ErrorOffers`, since `V2016_10_10`
    #[doc(alias = "network:ErrorOffers")]
    NetworkErrorOffers,
    /// `network:ContactSyncSuccess`, since `V2016_10_10`
    #[doc(alias = "network:ContactSyncSuccess")]
    NetworkContactSyncSuccess,
    /// `network:ContactSyncError`, since `V2016_10_10`
    #[doc(alias = "network:ContactSyncError")]
    NetworkContactSyncError,
    /// `network:ClientToken2`, since `V2016_10_10`
    #[doc(alias = "network:ClientToken2")]
    NetworkClientToken2,
    /// `network:ClientToken`, since `V2016_10_10`
    #[doc(alias = "network:ClientToken")]
    NetworkClientToken,
    /// `network:ClientPublishSecret`, since `V2016_10_10`
    #[doc(alias = "network:ClientPublishSecret")]
    NetworkClientPublishSecret,
    /// `network:UserEmail`, since `V2016_10_10`
    #[doc(alias = "network:UserEmail")]
    NetworkUserEmail,
    /// `network:AutoLinkSuccess`, since `V2016_10_10`
    #[doc(alias = "network:AutoLinkSuccess")]
    NetworkAutoLinkSuccess,
    /// `network:AutoLinkError`, since `V2016_10_10`
    #[doc(alias = "network:AutoLinkError")]
    NetworkAutoLinkError,
    /// `network:IsDefault`, since `V2016_10_10`
    #[doc(alias = "network:IsDefault")]
    NetworkIsDefault,
    /// `network:Settings`, since `V2016_10_10`
    #[doc(alias = "network:Settings")]
    NetworkSettings,
    /// `network:ProfileUrl`, since `V2016_10_10`
    #[doc(alias = "network:ProfileUrl")]
    NetworkProfileUrl,
    /// `network:UserTileUrl`, since `V2016_10_10`
    #[doc(alias = "network:UserTileUrl")]
    NetworkUserTileUrl,
    /// `network:DomainId`, since `V2016_10_10`
    #[doc(alias = "network:DomainId")]
    NetworkDomainId,
    /// `network:DisplayName`, since `V2016_10_10`
    #[doc(alias = "network:DisplayName")]
    NetworkDisplayName,
    /// `network:AccountName`, since `V2016_10_10`
    #[doc(alias = "network:AccountName")]
    NetworkAccountName,
    /// `network:SourceEntryID`, since `V2016_10_10`
    #[doc(alias = "network:SourceEntryID")]
    NetworkSourceEntryId,
    /// `abchperson:FavoriteOrder`, since `V2016_10_10`
    #[doc(alias = "abchperson:FavoriteOrder")]
    AbchpersonFavoriteOrder,
    /// `abchperson:PersonId`, since `V2016_10_10`
    #[doc(alias = "abchperson:PersonId")]
    AbchpersonPersonId,
    /// `abchperson:ExchangePersonIdGuid`, since `V2016_10_10`
    #[doc(alias = "abchperson:ExchangePersonIdGuid")]
    AbchpersonExchangePersonIdGuid,
    /// `abchperson:AntiLinkInfo`, since `V2016_10_10`
    #[doc(alias = "abchperson:AntiLinkInfo")]
    AbchpersonAntiLinkInfo,
    /// `abchperson:RelevanceOrder1`, since `V2016_10_10`
    #[doc(alias = "abchperson:RelevanceOrder1")]
    AbchpersonRelevanceOrder1,
    /// `abchperson:RelevanceOrder2`, since `V2016_10_10`
    #[doc(alias = "abchperson:RelevanceOrder2")]
    AbchpersonRelevanceOrder2,
    /// `abchperson:ContactHandles`, since `V2016_10_10`
    #[doc(alias = "abchperson:ContactHandles")]
    AbchpersonContactHandles,
    /// `abchperson:Categories`, since `V2016_10_10`
    #[doc(alias = "abchperson:Categories")]
    AbchpersonCategories,
    /// `booking:ServiceIds`, since `V2016_10_10`
    #[doc(alias = "booking:ServiceIds")]
    BookingServiceIds,
    /// `booking:StaffIds`, since `V2016_10_10`
    #[doc(alias = "booking:StaffIds")]
    BookingStaffIds,
    /// `booking:StaffInitials`, since `V2016_10_10`
    #[doc(alias = "booking:StaffInitials")]
    BookingStaffInitials,
    /// `booking:CustomerName`, since `V2016_10_10`
    #[doc(alias = "booking:CustomerName")]
    BookingCustomerName,
    /// `booking:CustomerEmail`, since `V2016_10_10`
    #[doc(alias = "booking:CustomerEmail")]
    BookingCustomerEmail,
    /// `booking:CustomerPhone`, since `V2016_10_10`
    #[doc(alias = "booking:CustomerPhone")]
    BookingCustomerPhone,
    /// `booking:CustomerId`, since `V2016_10_10`
    #[doc(alias = "booking:CustomerId")]
    BookingCustomerId,
    /// `insight:InsightId`, since `V2016_10_10`
    #[doc(alias = "insight:InsightId")]
    InsightInsightId,
    /// `insight:Type`, since `V2016_10_10`
    #[doc(alias = "insight:Type")]
    InsightType,
    /// `insight:StartTimeUtc`, since `V2016_10_10`
    #[doc(alias = "insight:StartTimeUtc")]
    InsightStartTimeUtc,
    /// `insight:EndTimeUtc`, since `V2016_10_10`
    #[doc(alias = "insight:EndTimeUtc")]
    InsightEndTimeUtc,
    /// `insight:Status`, since `V2016_10_10`
    #[doc(alias = "insight:Status")]
    InsightStatus,
    /// `insight:Version`, since `V2016_10_10`
    #[doc(alias = "insight:Version")]
    InsightVersion,
    /// `insight:ApplicationsIds`, since `V2016_10_10`
    #[doc(alias = "insight:ApplicationsIds")]
    InsightApplicationsIds,
    /// `insight:Text`, since `V2016_10_10`
    #[doc(alias = "insight:Text")]
    InsightText,
    /// `insight:SuggestedActions`, since `V2016_10_10`
    #[doc(alias = "insight:SuggestedActions")]
    InsightSuggestedActions,
    /// `insight:AppContexts`, since `V2016_10_10`
    #[doc(alias = "insight:AppContexts")]
    InsightAppContexts,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for UnindexedFieldUri {}

rt::open_enum! {
    UnindexedFieldUri;
    0 FolderFolderId = "folder:FolderId";
    1 FolderParentFolderId = "folder:ParentFolderId";
    2 FolderDisplayName = "folder:DisplayName";
    3 FolderUnreadCount = "folder:UnreadCount";
    4 FolderTotalCount = "folder:TotalCount";
    5 FolderChildFolderCount = "folder:ChildFolderCount";
    6 FolderFolderClass = "folder:FolderClass";
    7 FolderSearchParameters = "folder:SearchParameters";
    8 FolderManagedFolderInformation = "folder:ManagedFolderInformation";
    9 FolderPermissionSet = "folder:PermissionSet";
    10 FolderEffectiveRights = "folder:EffectiveRights";
    11 FolderSharingEffectiveRights = "folder:SharingEffectiveRights";
    12 FolderDistinguishedFolderId = "folder:DistinguishedFolderId";
    13 FolderPolicyTag = "folder:PolicyTag";
    14 FolderArchiveTag = "folder:ArchiveTag";
    15 FolderReplicaList = "folder:ReplicaList";
    16 ItemItemId = "item:ItemId";
    17 ItemParentFolderId = "item:ParentFolderId";
    18 ItemItemClass = "item:ItemClass";
    19 ItemMimeContent = "item:MimeContent";
    20 ItemAttachments = "item:Attachments";
    21 ItemSubject = "item:Subject";
    22 ItemDateTimeReceived = "item:DateTimeReceived";
    23 ItemSize = "item:Size";
    24 ItemCategories = "item:Categories";
    25 ItemHasAttachments = "item:HasAttachments";
    26 ItemImportance = "item:Importance";
    27 ItemInReplyTo = "item:InReplyTo";
    28 ItemInternetMessageHeaders = "item:InternetMessageHeaders";
    29 ItemIsAssociated = "item:IsAssociated";
    30 ItemIsDraft = "item:IsDraft";
    31 ItemIsFromMe = "item:IsFromMe";
    32 ItemIsResend = "item:IsResend";
    33 ItemIsSubmitted = "item:IsSubmitted";
    34 ItemIsUnmodified = "item:IsUnmodified";
    35 ItemDateTimeSent = "item:DateTimeSent";
    36 ItemDateTimeCreated = "item:DateTimeCreated";
    37 ItemBody = "item:Body";
    38 ItemResponseObjects = "item:ResponseObjects";
    39 ItemSensitivity = "item:Sensitivity";
    40 ItemReminderDueBy = "item:ReminderDueBy";
    41 ItemReminderIsSet = "item:ReminderIsSet";
    42 ItemReminderNextTime = "item:ReminderNextTime";
    43 ItemReminderMinutesBeforeStart = "item:ReminderMinutesBeforeStart";
    44 ItemDisplayTo = "item:DisplayTo";
    45 ItemDisplayCc = "item:DisplayCc";
    46 ItemDisplayBcc = "item:DisplayBcc";
    47 ItemCulture = "item:Culture";
    48 ItemEffectiveRights = "item:EffectiveRights";
    49 ItemLastModifiedName = "item:LastModifiedName";
    50 ItemLastModifiedTime = "item:LastModifiedTime";
    51 ItemConversationId = "item:ConversationId";
    52 ItemUniqueBody = "item:UniqueBody";
    53 ItemFlag = "item:Flag";
    54 ItemStoreEntryId = "item:StoreEntryId";
    55 ItemInstanceKey = "item:InstanceKey";
    56 ItemNormalizedBody = "item:NormalizedBody";
    57 ItemEntityExtractionResult = "item:EntityExtractionResult";
    58 ItemPolicyTag = "item:PolicyTag";
    59 ItemArchiveTag = "item:ArchiveTag";
    60 ItemRetentionDate = "item:RetentionDate";
    61 ItemPreview = "item:Preview";
    62 ItemPredictedActionReasons = "item:PredictedActionReasons";
    63 ItemIsClutter = "item:IsClutter";
    64 ItemRightsManagementLicenseData = "item:RightsManagementLicenseData";
    65 ItemBlockStatus = "item:BlockStatus";
    66 ItemHasBlockedImages = "item:HasBlockedImages";
    67 ItemWebClientReadFormQueryString = "item:WebClientReadFormQueryString";
    68 ItemWebClientEditFormQueryString = "item:WebClientEditFormQueryString";
    69 ItemTextBody = "item:TextBody";
    70 ItemIconIndex = "item:IconIndex";
    71 ItemMimeContentUtf8 = "item:MimeContentUTF8";
    72 ItemMentions = "item:Mentions";
    73 ItemMentionedMe = "item:MentionedMe";
    74 ItemMentionsPreview = "item:MentionsPreview";
    75 ItemMentionsEx = "item:MentionsEx";
    76 ItemHashtags = "item:Hashtags";
    77 ItemAppliedHashtags = "item:AppliedHashtags";
    78 ItemAppliedHashtagsPreview = "item:AppliedHashtagsPreview";
    79 ItemLikes = "item:Likes";
    80 ItemLikesPreview = "item:LikesPreview";
    81 ItemPendingSocialActivityTagIds = "item:PendingSocialActivityTagIds";
    82 ItemAtAllMention = "item:AtAllMention";
    83 ItemCanDelete = "item:CanDelete";
    84 ItemInferenceClassification = "item:InferenceClassification";
    85 ItemFirstBody = "item:FirstBody";
    86 MessageConversationIndex = "message:ConversationIndex";
    87 MessageConversationTopic = "message:ConversationTopic";
    88 MessageInternetMessageId = "message:InternetMessageId";
    89 MessageIsRead = "message:IsRead";
    90 MessageIsResponseRequested = "message:IsResponseRequested";
    91 MessageIsReadReceiptRequested = "message:IsReadReceiptRequested";
    92 MessageIsDeliveryReceiptRequested = "message:IsDeliveryReceiptRequested";
    93 MessageReceivedBy = "message:ReceivedBy";
    94 MessageReceivedRepresenting = "message:ReceivedRepresenting";
    95 MessageReferences = "message:References";
    96 MessageReplyTo = "message:ReplyTo";
    97 MessageFrom = "message:From";
    98 MessageSender = "message:Sender";
    99 MessageToRecipients = "message:ToRecipients";
    100 MessageCcRecipients = "message:CcRecipients";
    101 MessageBccRecipients = "message:BccRecipients";
    102 MessageApprovalRequestData = "message:ApprovalRequestData";
    103 MessageVotingInformation = "message:VotingInformation";
    104 MessageReminderMessageData = "message:ReminderMessageData";
    105 MessagePublishedCalendarItemIcs = "message:PublishedCalendarItemIcs";
    106 MessagePublishedCalendarItemName = "message:PublishedCalendarItemName";
    107 MessageMessageSafety = "message:MessageSafety";
    108 SharingMessageSharingMessageAction = "sharingMessage:SharingMessageAction";
    109 MeetingAssociatedCalendarItemId = "meeting:AssociatedCalendarItemId";
    110 MeetingIsDelegated = "meeting:IsDelegated";
    111 MeetingIsOutOfDate = "meeting:IsOutOfDate";
    112 MeetingHasBeenProcessed = "meeting:HasBeenProcessed";
    113 MeetingResponseType = "meeting:ResponseType";
    114 MeetingProposedStart = "meeting:ProposedStart";
    115 MeetingProposedEnd = "meeting:ProposedEnd";
    116 MeetingDoNotForwardMeeting = "meeting:DoNotForwardMeeting";
    117 MeetingRequestMeetingRequestType = "meetingRequest:MeetingRequestType";
    118 MeetingRequestIntendedFreeBusyStatus = "meetingRequest:IntendedFreeBusyStatus";
    119 MeetingRequestChangeHighlights = "meetingRequest:ChangeHighlights";
    120 CalendarStart = "calendar:Start";
    121 CalendarEnd = "calendar:End";
    122 CalendarOriginalStart = "calendar:OriginalStart";
    123 CalendarStartWallClock = "calendar:StartWallClock";
    124 CalendarEndWallClock = "calendar:EndWallClock";
    125 CalendarStartTimeZoneId = "calendar:StartTimeZoneId";
    126 CalendarEndTimeZoneId = "calendar:EndTimeZoneId";
    127 CalendarIsAllDayEvent = "calendar:IsAllDayEvent";
    128 CalendarLegacyFreeBusyStatus = "calendar:LegacyFreeBusyStatus";
    129 CalendarLocation = "calendar:Location";
    130 CalendarEnhancedLocation = "calendar:EnhancedLocation";
    131 CalendarWhen = "calendar:When";
    132 CalendarIsMeeting = "calendar:IsMeeting";
    133 CalendarIsCancelled = "calendar:IsCancelled";
    134 CalendarIsRecurring = "calendar:IsRecurring";
    135 CalendarMeetingRequestWasSent = "calendar:MeetingRequestWasSent";
    136 CalendarIsResponseRequested = "calendar:IsResponseRequested";
    137 CalendarCalendarItemType = "calendar:CalendarItemType";
    138 CalendarMyResponseType = "calendar:MyResponseType";
    139 CalendarOrganizer = "calendar:Organizer";
    140 CalendarRequiredAttendees = "calendar:RequiredAttendees";
    141 CalendarOptionalAttendees = "calendar:OptionalAttendees";
    142 CalendarResources = "calendar:Resources";
    143 CalendarConflictingMeetingCount = "calendar:ConflictingMeetingCount";
    144 CalendarAdjacentMeetingCount = "calendar:AdjacentMeetingCount";
    145 CalendarConflictingMeetings = "calendar:ConflictingMeetings";
    146 CalendarAdjacentMeetings = "calendar:AdjacentMeetings";
    147 CalendarInboxReminders = "calendar:InboxReminders";
    148 CalendarDuration = "calendar:Duration";
    149 CalendarTimeZone = "calendar:TimeZone";
    150 CalendarAppointmentReplyTime = "calendar:AppointmentReplyTime";
    151 CalendarAppointmentSequenceNumber = "calendar:AppointmentSequenceNumber";
    152 CalendarAppointmentState = "calendar:AppointmentState";
    153 CalendarRecurrence = "calendar:Recurrence";
    154 CalendarFirstOccurrence = "calendar:FirstOccurrence";
    155 CalendarLastOccurrence = "calendar:LastOccurrence";
    156 CalendarModifiedOccurrences = "calendar:ModifiedOccurrences";
    157 CalendarDeletedOccurrences = "calendar:DeletedOccurrences";
    158 CalendarMeetingTimeZone = "calendar:MeetingTimeZone";
    159 CalendarConferenceType = "calendar:ConferenceType";
    160 CalendarAllowNewTimeProposal = "calendar:AllowNewTimeProposal";
    161 CalendarIsOnlineMeeting = "calendar:IsOnlineMeeting";
    162 CalendarMeetingWorkspaceUrl = "calendar:MeetingWorkspaceUrl";
    163 CalendarNetShowUrl = "calendar:NetShowUrl";
    164 CalendarUid = "calendar:UID";
    165 CalendarRecurrenceId = "calendar:RecurrenceId";
    166 CalendarDateTimeStamp = "calendar:DateTimeStamp";
    167 CalendarStartTimeZone = "calendar:StartTimeZone";
    168 CalendarEndTimeZone = "calendar:EndTimeZone";
    169 CalendarJoinOnlineMeetingUrl = "calendar:JoinOnlineMeetingUrl";
    170 CalendarOnlineMeetingSettings = "calendar:OnlineMeetingSettings";
    171 CalendarIsOrganizer = "calendar:IsOrganizer";
    172 CalendarCalendarActivityData = "calendar:CalendarActivityData";
    173 CalendarDoNotForwardMeeting = "calendar:DoNotForwardMeeting";
    174 TaskActualWork = "task:ActualWork";
    175 TaskAssignedTime = "task:AssignedTime";
    176 TaskBillingInformation = "task:BillingInformation";
    177 TaskChangeCount = "task:ChangeCount";
    178 TaskCompanies = "task:Companies";
    179 TaskCompleteDate = "task:CompleteDate";
    180 TaskContacts = "task:Contacts";
    181 TaskDelegationState = "task:DelegationState";
    182 TaskDelegator = "task:Delegator";
    183 TaskDueDate = "task:DueDate";
    184 TaskIsAssignmentEditable = "task:IsAssignmentEditable";
    185 TaskIsComplete = "task:IsComplete";
    186 TaskIsRecurring = "task:IsRecurring";
    187 TaskIsTeamTask = "task:IsTeamTask";
    188 TaskMileage = "task:Mileage";
    189 TaskOwner = "task:Owner";
    190 TaskPercentComplete = "task:PercentComplete";
    191 TaskRecurrence = "task:Recurrence";
    192 TaskStartDate = "task:StartDate";
    193 TaskStatus = "task:Status";
    194 TaskStatusDescription = "task:StatusDescription";
    195 TaskTotalWork = "task:TotalWork";
    196 ContactsAlias = "contacts:Alias";
    197 ContactsAssistantName = "contacts:AssistantName";
    198 ContactsBirthday = "contacts:Birthday";
    199 ContactsBusinessHomePage = "contacts:BusinessHomePage";
    200 ContactsChildren = "contacts:Children";
    201 ContactsCompanies = "contacts:Companies";
    202 ContactsCompanyName = "contacts:CompanyName";
    203 ContactsCompleteName = "contacts:CompleteName";
    204 ContactsContactSource = "contacts:ContactSource";
    205 ContactsCulture = "contacts:Culture";
    206 ContactsDepartment = "contacts:Department";
    207 ContactsDisplayName = "contacts:DisplayName";
    208 ContactsDirectoryId = "contacts:DirectoryId";
    209 ContactsDirectReports = "contacts:DirectReports";
    210 ContactsEmailAddresses = "contacts:EmailAddresses";
    211 ContactsAbchEmailAddresses = "contacts:AbchEmailAddresses";
    212 ContactsFileAs = "contacts:FileAs";
    213 ContactsFileAsMapping = "contacts:FileAsMapping";
    214 ContactsGeneration = "contacts:Generation";
    215 ContactsGivenName = "contacts:GivenName";
    216 ContactsImAddresses = "contacts:ImAddresses";
    217 ContactsInitials = "contacts:Initials";
    218 ContactsJobTitle = "contacts:JobTitle";
    219 ContactsManager = "contacts:Manager";
    220 ContactsManagerMailbox = "contacts:ManagerMailbox";
    221 ContactsMiddleName = "contacts:MiddleName";
    222 ContactsMileage = "contacts:Mileage";
    223 ContactsMsExchangeCertificate = "contacts:MSExchangeCertificate";
    224 ContactsNickname = "contacts:Nickname";
    225 ContactsNotes = "contacts:Notes";
    226 ContactsOfficeLocation = "contacts:OfficeLocation";
    227 ContactsPhoneNumbers = "contacts:PhoneNumbers";
    228 ContactsPhoneticFullName = "contacts:PhoneticFullName";
    229 ContactsPhoneticFirstName = "contacts:PhoneticFirstName";
    230 ContactsPhoneticLastName = "contacts:PhoneticLastName";
    231 ContactsPhoto = "contacts:Photo";
    232 ContactsPhysicalAddresses = "contacts:PhysicalAddresses";
    233 ContactsPostalAddressIndex = "contacts:PostalAddressIndex";
    234 ContactsProfession = "contacts:Profession";
    235 ContactsSpouseName = "contacts:SpouseName";
    236 ContactsSurname = "contacts:Surname";
    237 ContactsWeddingAnniversary = "contacts:WeddingAnniversary";
    238 ContactsUserSmimeCertificate = "contacts:UserSMIMECertificate";
    239 ContactsHasPicture = "contacts:HasPicture";
    240 ContactsAccountName = "contacts:AccountName";
    241 ContactsIsAutoUpdateDisabled = "contacts:IsAutoUpdateDisabled";
    242 ContactsIsMessengerEnabled = "contacts:IsMessengerEnabled";
    243 ContactsComment = "contacts:Comment";
    244 ContactsContactShortId = "contacts:ContactShortId";
    245 ContactsContactType = "contacts:ContactType";
    246 ContactsCreatedBy = "contacts:CreatedBy";
    247 ContactsGender = "contacts:Gender";
    248 ContactsIsHidden = "contacts:IsHidden";
    249 ContactsObjectId = "contacts:ObjectId";
    250 ContactsPassportId = "contacts:PassportId";
    251 ContactsIsPrivate = "contacts:IsPrivate";
    252 ContactsSourceId = "contacts:SourceId";
    253 ContactsTrustLevel = "contacts:TrustLevel";
    254 ContactsUrls = "contacts:Urls";
    255 ContactsCid = "contacts:Cid";
    256 ContactsSkypeAuthCertificate = "contacts:SkypeAuthCertificate";
    257 ContactsSkypeContext = "contacts:SkypeContext";
    258 ContactsSkypeId = "contacts:SkypeId";
    259 ContactsXboxLiveTag = "contacts:XboxLiveTag";
    260 ContactsSkypeRelationship = "contacts:SkypeRelationship";
    261 ContactsYomiNickname = "contacts:YomiNickname";
    262 ContactsInviteFree = "contacts:InviteFree";
    263 ContactsHidePresenceAndProfile = "contacts:HidePresenceAndProfile";
    264 ContactsIsPendingOutbound = "contacts:IsPendingOutbound";
    265 ContactsSupportGroupFeeds = "contacts:SupportGroupFeeds";
    266 ContactsUserTileHash = "contacts:UserTileHash";
    267 ContactsUnifiedInbox = "contacts:UnifiedInbox";
    268 ContactsMris = "contacts:Mris";
    269 ContactsWlid = "contacts:Wlid";
    270 ContactsAbchContactId = "contacts:AbchContactId";
    271 ContactsNotInBirthdayCalendar = "contacts:NotInBirthdayCalendar";
    272 ContactsShellContactType = "contacts:ShellContactType";
    273 ContactsImMri = "contacts:ImMri";
    274 ContactsPresenceTrustLevel = "contacts:PresenceTrustLevel";
    275 ContactsOtherMri = "contacts:OtherMri";
    276 ContactsProfileLastChanged = "contacts:ProfileLastChanged";
    277 ContactsMobileImEnabled = "contacts:MobileIMEnabled";
    278 DistributionlistMembers = "distributionlist:Members";
    279 ContactsPartnerNetworkProfilePhotoUrl = "contacts:PartnerNetworkProfilePhotoUrl";
    280 ContactsPartnerNetworkThumbnailPhotoUrl = "contacts:PartnerNetworkThumbnailPhotoUrl";
    281 ContactsPersonId = "contacts:PersonId";
    282 ContactsConversationGuid = "contacts:ConversationGuid";
    283 PostitemPostedTime = "postitem:PostedTime";
    284 ConversationConversationId = "conversation:ConversationId";
    285 ConversationConversationTopic = "conversation:ConversationTopic";
    286 ConversationUniqueRecipients = "conversation:UniqueRecipients";
    287 ConversationGlobalUniqueRecipients = "conversation:GlobalUniqueRecipients";
    288 ConversationUniqueUnreadSenders = "conversation:UniqueUnreadSenders";
    289 ConversationGlobalUniqueUnreadSenders = "conversation:GlobalUniqueUnreadSenders";
    290 ConversationUniqueSenders = "conversation:UniqueSenders";
    291 ConversationGlobalUniqueSenders = "conversation:GlobalUniqueSenders";
    292 ConversationLastDeliveryTime = "conversation:LastDeliveryTime";
    293 ConversationGlobalLastDeliveryTime = "conversation:GlobalLastDeliveryTime";
    294 ConversationCategories = "conversation:Categories";
    295 ConversationGlobalCategories = "conversation:GlobalCategories";
    296 ConversationFlagStatus = "conversation:FlagStatus";
    297 ConversationGlobalFlagStatus = "conversation:GlobalFlagStatus";
    298 ConversationHasAttachments = "conversation:HasAttachments";
    299 ConversationGlobalHasAttachments = "conversation:GlobalHasAttachments";
    300 ConversationHasIrm = "conversation:HasIrm";
    301 ConversationGlobalHasIrm = "conversation:GlobalHasIrm";
    302 ConversationMessageCount = "conversation:MessageCount";
    303 ConversationGlobalMessageCount = "conversation:GlobalMessageCount";
    304 ConversationUnreadCount = "conversation:UnreadCount";
    305 ConversationGlobalUnreadCount = "conversation:GlobalUnreadCount";
    306 ConversationSize = "conversation:Size";
    307 ConversationGlobalSize = "conversation:GlobalSize";
    308 ConversationItemClasses = "conversation:ItemClasses";
    309 ConversationGlobalItemClasses = "conversation:GlobalItemClasses";
    310 ConversationImportance = "conversation:Importance";
    311 ConversationGlobalImportance = "conversation:GlobalImportance";
    312 ConversationItemIds = "conversation:ItemIds";
    313 ConversationGlobalItemIds = "conversation:GlobalItemIds";
    314 ConversationLastModifiedTime = "conversation:LastModifiedTime";
    315 ConversationInstanceKey = "conversation:InstanceKey";
    316 ConversationPreview = "conversation:Preview";
    317 ConversationIconIndex = "conversation:IconIndex";
    318 ConversationGlobalIconIndex = "conversation:GlobalIconIndex";
    319 ConversationDraftItemIds = "conversation:DraftItemIds";
    320 ConversationHasClutter = "conversation:HasClutter";
    321 ConversationMentionedMe = "conversation:MentionedMe";
    322 ConversationGlobalMentionedMe = "conversation:GlobalMentionedMe";
    323 ConversationAtAllMention = "conversation:AtAllMention";
    324 ConversationGlobalAtAllMention = "conversation:GlobalAtAllMention";
    325 PersonFullName = "person:FullName";
    326 PersonGivenName = "person:GivenName";
    327 PersonSurname = "person:Surname";
    328 PersonPhoneNumber = "person:PhoneNumber";
    329 PersonSmsNumber = "person:SMSNumber";
    330 PersonEmailAddress = "person:EmailAddress";
    331 PersonAlias = "person:Alias";
    332 PersonDepartment = "person:Department";
    333 PersonLinkedInProfileLink = "person:LinkedInProfileLink";
    334 PersonSkills = "person:Skills";
    335 PersonProfessionalBiography = "person:ProfessionalBiography";
    336 PersonManagementChain = "person:ManagementChain";
    337 PersonDirectReports = "person:DirectReports";
    338 PersonPeers = "person:Peers";
    339 PersonTeamSize = "person:TeamSize";
    340 PersonCurrentJob = "person:CurrentJob";
    341 PersonBirthday = "person:Birthday";
    342 PersonHometown = "person:Hometown";
    343 PersonCurrentLocation = "person:CurrentLocation";
    344 PersonCompanyProfile = "person:CompanyProfile";
    345 PersonOffice = "person:Office";
    346 PersonHeadline = "person:Headline";
    347 PersonMutualConnections = "person:MutualConnections";
    348 PersonTitle = "person:Title";
    349 PersonMutualManager = "person:MutualManager";
    350 PersonInsights = "person:Insights";
    351 PersonUserProfilePicture = "person:UserProfilePicture";
    352 PersonaPersonaId = "persona:PersonaId";
    353 PersonaPersonaType = "persona:PersonaType";
    354 PersonaGivenName = "persona:GivenName";
    355 PersonaCompanyName = "persona:CompanyName";
    356 PersonaSurname = "persona:Surname";
    357 PersonaDisplayName = "persona:DisplayName";
    358 PersonaEmailAddress = "persona:EmailAddress";
    359 PersonaFileAs = "persona:FileAs";
    360 PersonaHomeCity = "persona:HomeCity";
    361 PersonaCreationTime = "persona:CreationTime";
    362 PersonaRelevanceScore = "persona:RelevanceScore";
    363 PersonaRankingWeight = "persona:RankingWeight";
    364 PersonaWorkCity = "persona:WorkCity";
    365 PersonaPersonaObjectStatus = "persona:PersonaObjectStatus";
    366 PersonaFileAsId = "persona:FileAsId";
    367 PersonaDisplayNamePrefix = "persona:DisplayNamePrefix";
    368 PersonaYomiCompanyName = "persona:YomiCompanyName";
    369 PersonaYomiFirstName = "persona:YomiFirstName";
    370 PersonaYomiLastName = "persona:YomiLastName";
    371 PersonaTitle = "persona:Title";
    372 PersonaEmailAddresses = "persona:EmailAddresses";
    373 PersonaPhoneNumber = "persona:PhoneNumber";
    374 PersonaImAddress = "persona:ImAddress";
    375 PersonaImAddresses = "persona:ImAddresses";
    376 PersonaImAddresses2 = "persona:ImAddresses2";
    377 PersonaImAddresses3 = "persona:ImAddresses3";
    378 PersonaFolderIds = "persona:FolderIds";
    379 PersonaAttributions = "persona:Attributions";
    380 PersonaDisplayNames = "persona:DisplayNames";
    381 PersonaInitials = "persona:Initials";
    382 PersonaFileAses = "persona:FileAses";
    383 PersonaFileAsIds = "persona:FileAsIds";
    384 PersonaDisplayNamePrefixes = "persona:DisplayNamePrefixes";
    385 PersonaGivenNames = "persona:GivenNames";
    386 PersonaMiddleNames = "persona:MiddleNames";
    387 PersonaSurnames = "persona:Surnames";
    388 PersonaGenerations = "persona:Generations";
    389 PersonaNicknames = "persona:Nicknames";
    390 PersonaYomiCompanyNames = "persona:YomiCompanyNames";
    391 PersonaYomiFirstNames = "persona:YomiFirstNames";
    392 PersonaYomiLastNames = "persona:YomiLastNames";
    393 PersonaBusinessPhoneNumbers = "persona:BusinessPhoneNumbers";
    394 PersonaBusinessPhoneNumbers2 = "persona:BusinessPhoneNumbers2";
    395 PersonaHomePhones = "persona:HomePhones";
    396 PersonaHomePhones2 = "persona:HomePhones2";
    397 PersonaMobilePhones = "persona:MobilePhones";
    398 PersonaMobilePhones2 = "persona:MobilePhones2";
    399 PersonaAssistantPhoneNumbers = "persona:AssistantPhoneNumbers";
    400 PersonaCallbackPhones = "persona:CallbackPhones";
    401 PersonaCarPhones = "persona:CarPhones";
    402 PersonaHomeFaxes = "persona:HomeFaxes";
    403 PersonaOrganizationMainPhones = "persona:OrganizationMainPhones";
    404 PersonaOtherFaxes = "persona:OtherFaxes";
    405 PersonaOtherTelephones = "persona:OtherTelephones";
    406 PersonaOtherPhones2 = "persona:OtherPhones2";
    407 PersonaPagers = "persona:Pagers";
    408 PersonaRadioPhones = "persona:RadioPhones";
    409 PersonaTelexNumbers = "persona:TelexNumbers";
    410 PersonaWorkFaxes = "persona:WorkFaxes";
    411 PersonaEmails1 = "persona:Emails1";
    412 PersonaEmails2 = "persona:Emails2";
    413 PersonaEmails3 = "persona:Emails3";
    414 PersonaBusinessHomePages = "persona:BusinessHomePages";
    415 PersonaSchool = "persona:School";
    416 PersonaPersonalHomePages = "persona:PersonalHomePages";
    417 PersonaOfficeLocations = "persona:OfficeLocations";
    418 PersonaBusinessAddresses = "persona:BusinessAddresses";
    419 PersonaHomeAddresses = "persona:HomeAddresses";
    420 PersonaOtherAddresses = "persona:OtherAddresses";
    421 PersonaTitles = "persona:Titles";
    422 PersonaDepartments = "persona:Departments";
    423 PersonaCompanyNames = "persona:CompanyNames";
    424 PersonaManagers = "persona:Managers";
    425 PersonaAssistantNames = "persona:AssistantNames";
    426 PersonaProfessions = "persona:Professions";
    427 PersonaSpouseNames = "persona:SpouseNames";
    428 PersonaHobbies = "persona:Hobbies";
    429 PersonaWeddingAnniversaries = "persona:WeddingAnniversaries";
    430 PersonaBirthdays = "persona:Birthdays";
    431 PersonaChildren = "persona:Children";
    432 PersonaLocations = "persona:Locations";
    433 PersonaExtendedProperties = "persona:ExtendedProperties";
    434 PersonaPostalAddress = "persona:PostalAddress";
    435 PersonaBodies = "persona:Bodies";
    436 PersonaIsFavorite = "persona:IsFavorite";
    437 PersonaInlineLinks = "persona:InlineLinks";
    438 PersonaItemLinkIds = "persona:ItemLinkIds";
    439 PersonaHasActiveDeals = "persona:HasActiveDeals";
    440 PersonaIsBusinessContact = "persona:IsBusinessContact";
    441 PersonaAttributedHasActiveDeals = "persona:AttributedHasActiveDeals";
    442 PersonaAttributedIsBusinessContact = "persona:AttributedIsBusinessContact";
    443 PersonaSourceMailboxGuids = "persona:SourceMailboxGuids";
    444 PersonaLastContactedDate = "persona:LastContactedDate";
    445 PersonaExternalDirectoryObjectId = "persona:ExternalDirectoryObjectId";
    446 PersonaMapiEntryId = "persona:MapiEntryId";
    447 PersonaMapiEmailAddress = "persona:MapiEmailAddress";
    448 PersonaMapiAddressType = "persona:MapiAddressType";
    449 PersonaMapiSearchKey = "persona:MapiSearchKey";
    450 PersonaMapiTransmittableDisplayName = "persona:MapiTransmittableDisplayName";
    451 PersonaMapiSendRichInfo = "persona:MapiSendRichInfo";
    452 RolememberMemberType = "rolemember:MemberType";
    453 RolememberMemberId = "rolemember:MemberId";
    454 RolememberDisplayName = "rolemember:DisplayName";
    455 NetworkTokenRefreshLastCompleted = "network:TokenRefreshLastCompleted";
    456 NetworkTokenRefreshLastAttempted = "network:TokenRefreshLastAttempted";
    457 NetworkSyncEnabled = "network:SyncEnabled";
    458 NetworkRejectedOffers = "network:RejectedOffers";
    459 NetworkSessionHandle = "network:SessionHandle";
    460 NetworkRefreshTokenExpiry2 = "network:RefreshTokenExpiry2";
    461 NetworkRefreshToken2 = "network:RefreshToken2";
    462 NetworkPsaLastChanged = "network:PsaLastChanged";
    463 NetworkOffers = "network:Offers";
    464 NetworkLastWelcomeContact = "network:LastWelcomeContact";
    465 NetworkLastVersionSaved = "network:LastVersionSaved";
    466 NetworkDomainTag = "network:DomainTag";
    467 NetworkFirstAuthErrorDates = "network:FirstAuthErrorDates";
    468 NetworkErrorOffers = "network:ErrorOffers";
    469 NetworkContactSyncSuccess = "network:ContactSyncSuccess";
    470 NetworkContactSyncError = "network:ContactSyncError";
    471 NetworkClientToken2 = "network:ClientToken2";
    472 NetworkClientToken = "network:ClientToken";
    473 NetworkClientPublishSecret = "network:ClientPublishSecret";
    474 NetworkUserEmail = "network:UserEmail";
    475 NetworkAutoLinkSuccess = "network:AutoLinkSuccess";
    476 NetworkAutoLinkError = "network:AutoLinkError";
    477 NetworkIsDefault = "network:IsDefault";
    478 NetworkSettings = "network:Settings";
    479 NetworkProfileUrl = "network:ProfileUrl";
    480 NetworkUserTileUrl = "network:UserTileUrl";
    481 NetworkDomainId = "network:DomainId";
    482 NetworkDisplayName = "network:DisplayName";
    483 NetworkAccountName = "network:AccountName";
    484 NetworkSourceEntryId = "network:SourceEntryID";
    485 AbchpersonFavoriteOrder = "abchperson:FavoriteOrder";
    486 AbchpersonPersonId = "abchperson:PersonId";
    487 AbchpersonExchangePersonIdGuid = "abchperson:ExchangePersonIdGuid";
    488 AbchpersonAntiLinkInfo = "abchperson:AntiLinkInfo";
    489 AbchpersonRelevanceOrder1 = "abchperson:RelevanceOrder1";
    490 AbchpersonRelevanceOrder2 = "abchperson:RelevanceOrder2";
    491 AbchpersonContactHandles = "abchperson:ContactHandles";
    492 AbchpersonCategories = "abchperson:Categories";
    493 BookingServiceIds = "booking:ServiceIds";
    494 BookingStaffIds = "booking:StaffIds";
    495 BookingStaffInitials = "booking:StaffInitials";
    496 BookingCustomerName = "booking:CustomerName";
    497 BookingCustomerEmail = "booking:CustomerEmail";
    498 BookingCustomerPhone = "booking:CustomerPhone";
    499 BookingCustomerId = "booking:CustomerId";
    500 InsightInsightId = "insight:InsightId";
    501 InsightType = "insight:Type";
    502 InsightStartTimeUtc = "insight:StartTimeUtc";
    503 InsightEndTimeUtc = "insight:EndTimeUtc";
    504 InsightStatus = "insight:Status";
    505 InsightVersion = "insight:Version";
    506 InsightApplicationsIds = "insight:ApplicationsIds";
    507 InsightText = "insight:Text";
    508 InsightSuggestedActions = "insight:SuggestedActions";
    509 InsightAppContexts = "insight:AppContexts";
}
