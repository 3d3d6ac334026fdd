// @generated

use ::ews_bindings::rt;

/// Simple type `t:UnindexedFieldURIType`.
///
/// Restricts `xs:string`.
#[doc(alias = "UnindexedFieldURIType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum UnindexedFieldUri {
    /// `folder:FolderId`
    FolderFolderId,
    /// `folder:ParentFolderId`
    FolderParentFolderId,
    /// `folder:DisplayName`
    FolderDisplayName,
    /// `folder:UnreadCount`
    FolderUnreadCount,
    /// `folder:TotalCount`
    FolderTotalCount,
    /// `folder:ChildFolderCount`
    FolderChildFolderCount,
    /// `folder:FolderClass`
    FolderFolderClass,
    /// `folder:SearchParameters`
    FolderSearchParameters,
    /// `folder:ManagedFolderInformation`
    FolderManagedFolderInformation,
    /// `folder:PermissionSet`
    FolderPermissionSet,
    /// `folder:EffectiveRights`
    FolderEffectiveRights,
    /// `folder:SharingEffectiveRights`, since `Exchange2010_SP1`
    FolderSharingEffectiveRights,
    /// `folder:DistinguishedFolderId`, since `Exchange2013_SP1`
    FolderDistinguishedFolderId,
    /// `folder:PolicyTag`, since `Exchange2013_SP1`
    FolderPolicyTag,
    /// `folder:ArchiveTag`, since `Exchange2013_SP1`
    FolderArchiveTag,
    /// `folder:ReplicaList`, since `V2016_10_10`
    FolderReplicaList,
    /// `item:ItemId`
    ItemItemId,
    /// `item:ParentFolderId`
    ItemParentFolderId,
    /// `item:ItemClass`
    ItemItemClass,
    /// `item:MimeContent`
    ItemMimeContent,
    /// `item:Attachments`
    ItemAttachments,
    /// `item:Subject`
    ItemSubject,
    /// `item:DateTimeReceived`
    ItemDateTimeReceived,
    /// `item:Size`
    ItemSize,
    /// `item:Categories`
    ItemCategories,
    /// `item:HasAttachments`
    ItemHasAttachments,
    /// `item:Importance`
    ItemImportance,
    /// `item:InReplyTo`
    ItemInReplyTo,
    /// `item:InternetMessageHeaders`
    ItemInternetMessageHeaders,
    /// `item:IsAssociated`, since `Exchange2010_SP1`
    ItemIsAssociated,
    /// `item:IsDraft`
    ItemIsDraft,
    /// `item:IsFromMe`
    ItemIsFromMe,
    /// `item:IsResend`
    ItemIsResend,
    /// `item:IsSubmitted`
    ItemIsSubmitted,
    /// `item:IsUnmodified`
    ItemIsUnmodified,
    /// `item:DateTimeSent`
    ItemDateTimeSent,
    /// `item:DateTimeCreated`
    ItemDateTimeCreated,
    /// `item:Body`
    ItemBody,
    /// `item:ResponseObjects`
    ItemResponseObjects,
    /// `item:Sensitivity`
    ItemSensitivity,
    /// `item:ReminderDueBy`
    ItemReminderDueBy,
    /// `item:ReminderIsSet`
    ItemReminderIsSet,
    /// `item:ReminderNextTime`, since `Exchange2013_SP1`
    ItemReminderNextTime,
    /// `item:ReminderMinutesBeforeStart`
    ItemReminderMinutesBeforeStart,
    /// `item:DisplayTo`
    ItemDisplayTo,
    /// `item:DisplayCc`
    ItemDisplayCc,
    /// `item:DisplayBcc`, since `V2016_10_10`
    ItemDisplayBcc,
    /// `item:Culture`
    ItemCulture,
    /// `item:EffectiveRights`
    ItemEffectiveRights,
    /// `item:LastModifiedName`
    ItemLastModifiedName,
    /// `item:LastModifiedTime`
    ItemLastModifiedTime,
    /// `item:ConversationId`, since `Exchange2010_SP1`
    ItemConversationId,
    /// `item:UniqueBody`, since `Exchange2010_SP1`
    ItemUniqueBody,
    /// `item:Flag`, since `Exchange2013_SP1`
    ItemFlag,
    /// `item:StoreEntryId`, since `Exchange2010_SP2`
    ItemStoreEntryId,
    /// `item:InstanceKey`, since `Exchange2013_SP1`
    ItemInstanceKey,
    /// `item:NormalizedBody`, since `Exchange2013_SP1`
    ItemNormalizedBody,
    /// `item:EntityExtractionResult`, since `Exchange2013_SP1`
    ItemEntityExtractionResult,
    /// `item:PolicyTag`, since `Exchange2013_SP1`
    ItemPolicyTag,
    /// `item:ArchiveTag`, since `Exchange2013_SP1`
    ItemArchiveTag,
    /// `item:RetentionDate`, since `Exchange2013_SP1`
    ItemRetentionDate,
    /// `item:Preview`, since `Exchange2013_SP1`
    ItemPreview,
    /// `item:PredictedActionReasons`, since `Exchange2013_SP1`
    ItemPredictedActionReasons,
    /// `item:IsClutter`, since `Exchange2013_SP1`
    ItemIsClutter,
    /// `item:RightsManagementLicenseData`, since `Exchange2013_SP1`
    ItemRightsManagementLicenseData,
    /// `item:BlockStatus`, since `Exchange2013_SP1`
    ItemBlockStatus,
    /// `item:HasBlockedImages`, since `Exchange2013_SP1`
    ItemHasBlockedImages,
    /// `item:WebClientReadFormQueryString`, since `Exchange2010_SP1`
    ItemWebClientReadFormQueryString,
    /// `item:WebClientEditFormQueryString`, since `Exchange2010_SP1`
    ItemWebClientEditFormQueryString,
    /// `item:TextBody`, since `Exchange2013_SP1`
    ItemTextBody,
    /// `item:IconIndex`, since `Exchange2013_SP1`
    ItemIconIndex,
    /// `item:MimeContentUTF8`, since `Exchange2013_SP1`
    ItemMimeContentUtf8,
    /// `item:Mentions`, since `V2016_10_10`
    ItemMentions,
    /// `item:MentionedMe`, since `V2016_10_10`
    ItemMentionedMe,
    /// `item:MentionsPreview`, since `V2016_10_10`
    ItemMentionsPreview,
    /// `item:MentionsEx`, since `V2016_10_10`
    ItemMentionsEx,
    /// `item:Hashtags`, since `V2016_10_10`
    ItemHashtags,
    /// `item:AppliedHashtags`, since `V2016_10_10`
    ItemAppliedHashtags,
    /// `item:AppliedHashtagsPreview`, since `V2016_10_10`
    ItemAppliedHashtagsPreview,
    /// `item:Likes`, since `V2016_10_10`
    ItemLikes,
    /// `item:LikesPreview`, since `V2016_10_10`
    ItemLikesPreview,
    /// `item:PendingSocialActivityTagIds`, since `V2016_10_10`
    ItemPendingSocialActivityTagIds,
    /// `item:AtAllMention`, since `V2016_10_10`
    ItemAtAllMention,
    /// `item:CanDelete`, since `V2016_10_10`
    ItemCanDelete,
    /// `item:InferenceClassification`, since `V2016_10_10`
    ItemInferenceClassification,
    /// `item:FirstBody`, since `V2016_10_10`
    ItemFirstBody,
    /// `message:ConversationIndex`
    MessageConversationIndex,
    /// `message:ConversationTopic`
    MessageConversationTopic,
    /// `message:InternetMessageId`
    MessageInternetMessageId,
    /// `message:IsRead`
    MessageIsRead,
    /// `message:IsResponseRequested`
    MessageIsResponseRequested,
    /// `message:IsReadReceiptRequested`
    MessageIsReadReceiptRequested,
    /// `message:IsDeliveryReceiptRequested`
    MessageIsDeliveryReceiptRequested,
    /// `message:ReceivedBy`
    MessageReceivedBy,
    /// `message:ReceivedRepresenting`
    MessageReceivedRepresenting,
    /// `message:References`
    MessageReferences,
    /// `message:ReplyTo`
    MessageReplyTo,
    /// `message:From`
    MessageFrom,
    /// `message:Sender`
    MessageSender,
    /// `message:ToRecipients`
    MessageToRecipients,
    /// `message:CcRecipients`
    MessageCcRecipients,
    /// `message:BccRecipients`
    MessageBccRecipients,
    /// `message:ApprovalRequestData`, since `Exchange2013_SP1`
    MessageApprovalRequestData,
    /// `message:VotingInformation`, since `Exchange2013_SP1`
    MessageVotingInformation,
    /// `message:ReminderMessageData`, since `Exchange2013_SP1`
    MessageReminderMessageData,
    /// `message:PublishedCalendarItemIcs`, since `V2017_07_11`
    MessagePublishedCalendarItemIcs,
    /// `message:PublishedCalendarItemName`, since `V2017_07_11`
    MessagePublishedCalendarItemName,
    /// `message:MessageSafety`, since `V2017_07_11`
    MessageMessageSafety,
    /// `sharingMessage:SharingMessageAction`, since `V2017_07_11`
    SharingMessageSharingMessageAction,
    /// `meeting:AssociatedCalendarItemId`
    MeetingAssociatedCalendarItemId,
    /// `meeting:IsDelegated`
    MeetingIsDelegated,
    /// `meeting:IsOutOfDate`
    MeetingIsOutOfDate,
    /// `meeting:HasBeenProcessed`
    MeetingHasBeenProcessed,
    /// `meeting:ResponseType`
    MeetingResponseType,
    /// `meeting:ProposedStart`, since `Exchange2013_SP1`
    MeetingProposedStart,
    /// `meeting:ProposedEnd`, since `Exchange2013_SP1`
    MeetingProposedEnd,
    /// `meeting:DoNotForwardMeeting`, since `V2017_07_11`
    MeetingDoNotForwardMeeting,
    /// `meetingRequest:MeetingRequestType`
    MeetingRequestMeetingRequestType,
    /// `meetingRequest:IntendedFreeBusyStatus`
    MeetingRequestIntendedFreeBusyStatus,
    /// `meetingRequest:ChangeHighlights`, since `Exchange2013_SP1`
    MeetingRequestChangeHighlights,
    /// `calendar:Start`
    CalendarStart,
    /// `calendar:End`
    CalendarEnd,
    /// `calendar:OriginalStart`
    CalendarOriginalStart,
    /// `calendar:StartWallClock`, since `Exchange2013_SP1`
    CalendarStartWallClock,
    /// `calendar:EndWallClock`, since `Exchange2013_SP1`
    CalendarEndWallClock,
    /// `calendar:StartTimeZoneId`, since `Exchange2013_SP1`
    CalendarStartTimeZoneId,
    /// `calendar:EndTimeZoneId`, since `Exchange2013_SP1`
    CalendarEndTimeZoneId,
    /// `calendar:IsAllDayEvent`
    CalendarIsAllDayEvent,
    /// `calendar:LegacyFreeBusyStatus`
    CalendarLegacyFreeBusyStatus,
    /// `calendar:Location`
    CalendarLocation,
    /// `calendar:EnhancedLocation`, since `Exchange2013_SP1`
    CalendarEnhancedLocation,
    /// `calendar:When`
    CalendarWhen,
    /// `calendar:IsMeeting`
    CalendarIsMeeting,
    /// `calendar:IsCancelled`
    CalendarIsCancelled,
    /// `calendar:IsRecurring`
    CalendarIsRecurring,
    /// `calendar:MeetingRequestWasSent`
    CalendarMeetingRequestWasSent,
    /// `calendar:IsResponseRequested`
    CalendarIsResponseRequested,
    /// `calendar:CalendarItemType`
    CalendarCalendarItemType,
    /// `calendar:MyResponseType`
    CalendarMyResponseType,
    /// `calendar:Organizer`
    CalendarOrganizer,
    /// `calendar:RequiredAttendees`
    CalendarRequiredAttendees,
    /// `calendar:OptionalAttendees`
    CalendarOptionalAttendees,
    /// `calendar:Resources`
    CalendarResources,
    /// `calendar:ConflictingMeetingCount`
    CalendarConflictingMeetingCount,
    /// `calendar:AdjacentMeetingCount`
    CalendarAdjacentMeetingCount,
    /// `calendar:ConflictingMeetings`
    CalendarConflictingMeetings,
    /// `calendar:AdjacentMeetings`
    CalendarAdjacentMeetings,
    /// `calendar:InboxReminders`, since `V2016_10_10`
    CalendarInboxReminders,
    /// `calendar:Duration`
    CalendarDuration,
    /// `calendar:TimeZone`
    CalendarTimeZone,
    /// `calendar:AppointmentReplyTime`
    CalendarAppointmentReplyTime,
    /// `calendar:AppointmentSequenceNumber`
    CalendarAppointmentSequenceNumber,
    /// `calendar:AppointmentState`
    CalendarAppointmentState,
    /// `calendar:Recurrence`
    CalendarRecurrence,
    /// `calendar:FirstOccurrence`
    CalendarFirstOccurrence,
    /// `calendar:LastOccurrence`
    CalendarLastOccurrence,
    /// `calendar:ModifiedOccurrences`
    CalendarModifiedOccurrences,
    /// `calendar:DeletedOccurrences`
    CalendarDeletedOccurrences,
    /// `calendar:MeetingTimeZone`
    CalendarMeetingTimeZone,
    /// `calendar:ConferenceType`
    CalendarConferenceType,
    /// `calendar:AllowNewTimeProposal`
    CalendarAllowNewTimeProposal,
    /// `calendar:IsOnlineMeeting`
    CalendarIsOnlineMeeting,
    /// `calendar:MeetingWorkspaceUrl`
    CalendarMeetingWorkspaceUrl,
    /// `calendar:NetShowUrl`
    CalendarNetShowUrl,
    /// `calendar:UID`
    CalendarUid,
    /// `calendar:RecurrenceId`
    CalendarRecurrenceId,
    /// `calendar:DateTimeStamp`
    CalendarDateTimeStamp,
    /// `calendar:StartTimeZone`, since `Exchange2010_SP1`
    CalendarStartTimeZone,
    /// `calendar:EndTimeZone`, since `Exchange2010_SP1`
    CalendarEndTimeZone,
    /// `calendar:JoinOnlineMeetingUrl`, since `Exchange2013_SP1`
    CalendarJoinOnlineMeetingUrl,
    /// `calendar:OnlineMeetingSettings`, since `Exchange2013_SP1`
    CalendarOnlineMeetingSettings,
    /// `calendar:IsOrganizer`, since `Exchange2013_SP1`
    CalendarIsOrganizer,
    /// `calendar:CalendarActivityData`, since `V2016_10_10`
    CalendarCalendarActivityData,
    /// `calendar:DoNotForwardMeeting`, since `V2017_07_11`
    CalendarDoNotForwardMeeting,
    /// `task:ActualWork`
    TaskActualWork,
    /// `task:AssignedTime`
    TaskAssignedTime,
    /// `task:BillingInformation`
    TaskBillingInformation,
    /// `task:ChangeCount`
    TaskChangeCount,
    /// `task:Companies`
    TaskCompanies,
    /// `task:CompleteDate`
    TaskCompleteDate,
    /// `task:Contacts`
    TaskContacts,
    /// `task:DelegationState`
    TaskDelegationState,
    /// `task:Delegator`
    TaskDelegator,
    /// `task:DueDate`
    TaskDueDate,
    /// `task:IsAssignmentEditable`
    TaskIsAssignmentEditable,
    /// `task:IsComplete`
    TaskIsComplete,
    /// `task:IsRecurring`
    TaskIsRecurring,
    /// `task:IsTeamTask`
    TaskIsTeamTask,
    /// `task:Mileage`
    TaskMileage,
    /// `task:Owner`
    TaskOwner,
    /// `task:PercentComplete`
    TaskPercentComplete,
    /// `task:Recurrence`
    TaskRecurrence,
    /// `task:StartDate`
    TaskStartDate,
    /// `task:Status`
    TaskStatus,
    /// `task:StatusDescription`
    TaskStatusDescription,
    /// `task:TotalWork`
    TaskTotalWork,
    /// `contacts:Alias`, since `Exchange2010_SP2`
    ContactsAlias,
    /// `contacts:AssistantName`
    ContactsAssistantName,
    /// `contacts:Birthday`
    ContactsBirthday,
    /// `contacts:BusinessHomePage`
    ContactsBusinessHomePage,
    /// `contacts:Children`
    ContactsChildren,
    /// `contacts:Companies`
    ContactsCompanies,
    /// `contacts:CompanyName`
    ContactsCompanyName,
    /// `contacts:CompleteName`
    ContactsCompleteName,
    /// `contacts:ContactSource`
    ContactsContactSource,
    /// `contacts:Culture`
    ContactsCulture,
    /// `contacts:Department`
    ContactsDepartment,
    /// `contacts:DisplayName`
    ContactsDisplayName,
    /// `contacts:DirectoryId`, since `Exchange2010_SP2`
    ContactsDirectoryId,
    /// `contacts:DirectReports`, since `Exchange2010_SP2`
    ContactsDirectReports,
    /// `contacts:EmailAddresses`
    ContactsEmailAddresses,
    /// `contacts:AbchEmailAddresses`, since `V2016_10_10`
    ContactsAbchEmailAddresses,
    /// `contacts:FileAs`
    ContactsFileAs,
    /// `contacts:FileAsMapping`
    ContactsFileAsMapping,
    /// `contacts:Generation`
    ContactsGeneration,
    /// `contacts:GivenName`
    ContactsGivenName,
    /// `contacts:ImAddresses`
    ContactsImAddresses,
    /// `contacts:Initials`
    ContactsInitials,
    /// `contacts:JobTitle`
    ContactsJobTitle,
    /// `contacts:Manager`
    ContactsManager,
    /// `contacts:ManagerMailbox`, since `Exchange2010_SP2`
    ContactsManagerMailbox,
    /// `contacts:MiddleName`
    ContactsMiddleName,
    /// `contacts:Mileage`
    ContactsMileage,
    /// `contacts:MSExchangeCertificate`, since `Exchange2010_SP2`
    ContactsMsExchangeCertificate,
    /// `contacts:Nickname`
    ContactsNickname,
    /// `contacts:Notes`, since `Exchange2010_SP2`
    ContactsNotes,
    /// `contacts:OfficeLocation`
    ContactsOfficeLocation,
    /// `contacts:PhoneNumbers`
    ContactsPhoneNumbers,
    /// `contacts:PhoneticFullName`, since `Exchange2010_SP2`
    ContactsPhoneticFullName,
    /// `contacts:PhoneticFirstName`, since `Exchange2010_SP2`
    ContactsPhoneticFirstName,
    /// `contacts:PhoneticLastName`, since `Exchange2010_SP2`
    ContactsPhoneticLastName,
    /// `contacts:Photo`, since `Exchange2010_SP2`
    ContactsPhoto,
    /// `contacts:PhysicalAddresses`
    ContactsPhysicalAddresses,
    /// `contacts:PostalAddressIndex`
    ContactsPostalAddressIndex,
    /// `contacts:Profession`
    ContactsProfession,
    /// `contacts:SpouseName`
    ContactsSpouseName,
    /// `contacts:Surname`
    ContactsSurname,
    /// `contacts:WeddingAnniversary`
    ContactsWeddingAnniversary,
    /// `contacts:UserSMIMECertificate`, since `Exchange2010_SP2`
    ContactsUserSmimeCertificate,
    /// `contacts:HasPicture`, since `Exchange2010_SP1`
    ContactsHasPicture,
    /// `contacts:AccountName`, since `V2016_10_10`
    ContactsAccountName,
    /// `contacts:IsAutoUpdateDisabled`, since `V2016_10_10`
    ContactsIsAutoUpdateDisabled,
    /// `contacts:IsMessengerEnabled`, since `V2016_10_10`
    ContactsIsMessengerEnabled,
    /// `contacts:Comment`, since `V2016_10_10`
    ContactsComment,
    /// `contacts:ContactShortId`, since `V2016_10_10`
    ContactsContactShortId,
    /// `contacts:ContactType`, since `V2016_10_10`
    ContactsContactType,
    /// `contacts:CreatedBy`, since `V2016_10_10`
    ContactsCreatedBy,
    /// `contacts:Gender`, since `V2016_10_10`
    ContactsGender,
    /// `contacts:IsHidden`, since `V2016_10_10`
    ContactsIsHidden,
    /// `contacts:ObjectId`, since `V2016_10_10`
    ContactsObjectId,
    /// `contacts:PassportId`, since `V2016_10_10`
    ContactsPassportId,
    /// `contacts:IsPrivate`, since `V2016_10_10`
    ContactsIsPrivate,
    /// `contacts:SourceId`, since `V2016_10_10`
    ContactsSourceId,
    /// `contacts:TrustLevel`, since `V2016_10_10`
    ContactsTrustLevel,
    /// `contacts:Urls`, since `V2016_10_10`
    ContactsUrls,
    /// `contacts:Cid`, since `V2016_10_10`
    ContactsCid,
    /// `contacts:SkypeAuthCertificate`, since `V2016_10_10`
    ContactsSkypeAuthCertificate,
    /// `contacts:SkypeContext`, since `V2016_10_10`
    ContactsSkypeContext,
    /// `contacts:SkypeId`, since `V2016_10_10`
    ContactsSkypeId,
    /// `contacts:XboxLiveTag`, since `V2016_10_10`
    ContactsXboxLiveTag,
    /// `contacts:SkypeRelationship`, since `V2016_10_10`
    ContactsSkypeRelationship,
    /// `contacts:YomiNickname`, since `V2016_10_10`
    ContactsYomiNickname,
    /// `contacts:InviteFree`, since `V2016_10_10`
    ContactsInviteFree,
    /// `contacts:HidePresenceAndProfile`, since `V2016_10_10`
    ContactsHidePresenceAndProfile,
    /// `contacts:IsPendingOutbound`, since `V2016_10_10`
    ContactsIsPendingOutbound,
    /// `contacts:SupportGroupFeeds`, since `V2016_10_10`
    ContactsSupportGroupFeeds,
    /// `contacts:UserTileHash`, since `V2016_10_10`
    ContactsUserTileHash,
    /// `contacts:UnifiedInbox`, since `V2016_10_10`
    ContactsUnifiedInbox,
    /// `contacts:Mris`, since `V2016_10_10`
    ContactsMris,
    /// `contacts:Wlid`, since `V2016_10_10`
    ContactsWlid,
    /// `contacts:AbchContactId`, since `V2016_10_10`
    ContactsAbchContactId,
    /// `contacts:NotInBirthdayCalendar`, since `V2016_10_10`
    ContactsNotInBirthdayCalendar,
    /// `contacts:ShellContactType`, since `V2016_10_10`
    ContactsShellContactType,
    /// `contacts:ImMri`, since `V2016_10_10`
    ContactsImMri,
    /// `contacts:PresenceTrustLevel`, since `V2016_10_10`
    ContactsPresenceTrustLevel,
    /// `contacts:OtherMri`, since `V2016_10_10`
    ContactsOtherMri,
    /// `contacts:ProfileLastChanged`, since `V2016_10_10`
    ContactsProfileLastChanged,
    /// `contacts:MobileIMEnabled`, since `V2016_10_10`
    ContactsMobileImEnabled,
    /// `distributionlist:Members`, since `Exchange2010_SP1`
    DistributionlistMembers,
    /// `contacts:PartnerNetworkProfilePhotoUrl`, since `V2016_10_10`
    ContactsPartnerNetworkProfilePhotoUrl,
    /// `contacts:PartnerNetworkThumbnailPhotoUrl`, since `V2016_10_10`
    ContactsPartnerNetworkThumbnailPhotoUrl,
    /// `contacts:PersonId`, since `V2016_10_10`
    ContactsPersonId,
    /// `contacts:ConversationGuid`, since `V2016_10_10`
    ContactsConversationGuid,
    /// `postitem:PostedTime`
    PostitemPostedTime,
    /// `conversation:ConversationId`, since `Exchange2010_SP1`
    ConversationConversationId,
    /// `conversation:ConversationTopic`, since `Exchange2010_SP1`
    ConversationConversationTopic,
    /// `conversation:UniqueRecipients`, since `Exchange2010_SP1`
    ConversationUniqueRecipients,
    /// `conversation:GlobalUniqueRecipients`, since `Exchange2010_SP1`
    ConversationGlobalUniqueRecipients,
    /// `conversation:UniqueUnreadSenders`, since `Exchange2010_SP1`
    ConversationUniqueUnreadSenders,
    /// `conversation:GlobalUniqueUnreadSenders`, since `Exchange2010_SP1`
    ConversationGlobalUniqueUnreadSenders,
    /// `conversation:UniqueSenders`, since `Exchange2010_SP1`
    ConversationUniqueSenders,
    /// `conversation:GlobalUniqueSenders`, since `Exchange2010_SP1`
    ConversationGlobalUniqueSenders,
    /// `conversation:LastDeliveryTime`, since `Exchange2010_SP1`
    ConversationLastDeliveryTime,
    /// `conversation:GlobalLastDeliveryTime`, since `Exchange2010_SP1`
    ConversationGlobalLastDeliveryTime,
    /// `conversation:Categories`, since `Exchange2010_SP1`
    ConversationCategories,
    /// `conversation:GlobalCategories`, since `Exchange2010_SP1`
    ConversationGlobalCategories,
    /// `conversation:FlagStatus`, since `Exchange2010_SP1`
    ConversationFlagStatus,
    /// `conversation:GlobalFlagStatus`, since `Exchange2010_SP1`
    ConversationGlobalFlagStatus,
    /// `conversation:HasAttachments`, since `Exchange2010_SP1`
    ConversationHasAttachments,
    /// `conversation:GlobalHasAttachments`, since `Exchange2010_SP1`
    ConversationGlobalHasAttachments,
    /// `conversation:HasIrm`, since `Exchange2013_SP1`
    ConversationHasIrm,
    /// `conversation:GlobalHasIrm`, since `Exchange2013_SP1`
    ConversationGlobalHasIrm,
    /// `conversation:MessageCount`, since `Exchange2010_SP1`
    ConversationMessageCount,
    /// `conversation:GlobalMessageCount`, since `Exchange2010_SP1`
    ConversationGlobalMessageCount,
    /// `conversation:UnreadCount`, since `Exchange2010_SP1`
    ConversationUnreadCount,
    /// `conversation:GlobalUnreadCount`, since `Exchange2010_SP1`
    ConversationGlobalUnreadCount,
    /// `conversation:Size`, since `Exchange2010_SP1`
    ConversationSize,
    /// `conversation:GlobalSize`, since `Exchange2010_SP1`
    ConversationGlobalSize,
    /// `conversation:ItemClasses`, since `Exchange2010_SP1`
    ConversationItemClasses,
    /// `conversation:GlobalItemClasses`, since `Exchange2010_SP1`
    ConversationGlobalItemClasses,
    /// `conversation:Importance`, since `Exchange2010_SP1`
    ConversationImportance,
    /// `conversation:GlobalImportance`, since `Exchange2010_SP1`
    ConversationGlobalImportance,
    /// `conversation:ItemIds`, since `Exchange2010_SP1`
    ConversationItemIds,
    /// `conversation:GlobalItemIds`, since `Exchange2010_SP1`
    ConversationGlobalItemIds,
    /// `conversation:LastModifiedTime`, since `Exchange2013_SP1`
    ConversationLastModifiedTime,
    /// `conversation:InstanceKey`, since `Exchange2013_SP1`
    ConversationInstanceKey,
    /// `conversation:Preview`, since `Exchange2013_SP1`
    ConversationPreview,
    /// `conversation:IconIndex`, since `Exchange2013_SP1`
    ConversationIconIndex,
    /// `conversation:GlobalIconIndex`, since `Exchange2013_SP1`
    ConversationGlobalIconIndex,
    /// `conversation:DraftItemIds`, since `Exchange2013_SP1`
    ConversationDraftItemIds,
    /// `conversation:HasClutter`, since `Exchange2013_SP1`
    ConversationHasClutter,
    /// `conversation:MentionedMe`, since `V2016_10_10`
    ConversationMentionedMe,
    /// `conversation:GlobalMentionedMe`, since `V2016_10_10`
    ConversationGlobalMentionedMe,
    /// `conversation:AtAllMention`, since `V2016_10_10`
    ConversationAtAllMention,
    /// `conversation:GlobalAtAllMention`, since `V2016_10_10`
    ConversationGlobalAtAllMention,
    /// `person:FullName`, since `V2016_10_10`
    PersonFullName,
    /// `person:GivenName`, since `V2016_10_10`
    PersonGivenName,
    /// `person:Surname`, since `V2016_10_10`
    PersonSurname,
    /// `person:PhoneNumber`, since `V2016_10_10`
    PersonPhoneNumber,
    /// `person:SMSNumber`, since `V2016_10_10`
    PersonSmsNumber,
    /// `person:EmailAddress`, since `V2016_10_10`
    PersonEmailAddress,
    /// `person:Alias`, since `V2016_10_10`
    PersonAlias,
    /// `person:Department`, since `V2016_10_10`
    PersonDepartment,
    /// `person:LinkedInProfileLink`, since `V2016_10_10`
    PersonLinkedInProfileLink,
    /// `person:Skills`, since `V2016_10_10`
    PersonSkills,
    /// `person:ProfessionalBiography`, since `V2016_10_10`
    PersonProfessionalBiography,
    /// `person:ManagementChain`, since `V2016_10_10`
    PersonManagementChain,
    /// `person:DirectReports`, since `V2016_10_10`
    PersonDirectReports,
    /// `person:Peers`, since `V2016_10_10`
    PersonPeers,
    /// `person:TeamSize`, since `V2016_10_10`
    PersonTeamSize,
    /// `person:CurrentJob`, since `V2016_10_10`
    PersonCurrentJob,
    /// `person:Birthday`, since `V2016_10_10`
    PersonBirthday,
    /// `person:Hometown`, since `V2016_10_10`
    PersonHometown,
    /// `person:CurrentLocation`, since `V2016_10_10`
    PersonCurrentLocation,
    /// `person:CompanyProfile`, since `V2016_10_10`
    PersonCompanyProfile,
    /// `person:Office`, since `V2016_10_10`
    PersonOffice,
    /// `person:Headline`, since `V2016_10_10`
    PersonHeadline,
    /// `person:MutualConnections`, since `V2016_10_10`
    PersonMutualConnections,
    /// `person:Title`, since `V2016_10_10`
    PersonTitle,
    /// `person:MutualManager`, since `V2016_10_10`
    PersonMutualManager,
    /// `person:Insights`, since `V2016_10_10`
    PersonInsights,
    /// `person:UserProfilePicture`, since `V2016_10_10`
    PersonUserProfilePicture,
    /// `persona:PersonaId`, since `Exchange2013_SP1`
    PersonaPersonaId,
    /// `persona:PersonaType`, since `Exchange2013_SP1`
    PersonaPersonaType,
    /// `persona:GivenName`, since `Exchange2013_SP1`
    PersonaGivenName,
    /// `persona:CompanyName`, since `Exchange2013_SP1`
    PersonaCompanyName,
    /// `persona:Surname`, since `Exchange2013_SP1`
    PersonaSurname,
    /// `persona:DisplayName`, since `Exchange2013_SP1`
    PersonaDisplayName,
    /// `persona:EmailAddress`, since `Exchange2013_SP1`
    PersonaEmailAddress,
    /// `persona:FileAs`, since `Exchange2013_SP1`
    PersonaFileAs,
    /// `persona:HomeCity`, since `Exchange2013_SP1`
    PersonaHomeCity,
    /// `persona:CreationTime`, since `Exchange2013_SP1`
    PersonaCreationTime,
    /// `persona:RelevanceScore`, since `Exchange2013_SP1`
    PersonaRelevanceScore,
    /// `persona:RankingWeight`, since `V2016_10_10`
    PersonaRankingWeight,
    /// `persona:WorkCity`, since `Exchange2013_SP1`
    PersonaWorkCity,
    /// `persona:PersonaObjectStatus`, since `Exchange2013_SP1`
    PersonaPersonaObjectStatus,
    /// `persona:FileAsId`, since `Exchange2013_SP1`
    PersonaFileAsId,
    /// `persona:DisplayNamePrefix`, since `Exchange2013_SP1`
    PersonaDisplayNamePrefix,
    /// `persona:YomiCompanyName`, since `Exchange2013_SP1`
    PersonaYomiCompanyName,
    /// `persona:YomiFirstName`, since `Exchange2013_SP1`
    PersonaYomiFirstName,
    /// `persona:YomiLastName`, since `Exchange2013_SP1`
    PersonaYomiLastName,
    /// `persona:Title`, since `Exchange2013_SP1`
    PersonaTitle,
    /// `persona:EmailAddresses`, since `Exchange2013_SP1`
    PersonaEmailAddresses,
    /// `persona:PhoneNumber`, since `Exchange2013_SP1`
    PersonaPhoneNumber,
    /// `persona:ImAddress`, since `Exchange2013_SP1`
    PersonaImAddress,
    /// `persona:ImAddresses`, since `Exchange2013_SP1`
    PersonaImAddresses,
    /// `persona:ImAddresses2`, since `Exchange2013_SP1`
    PersonaImAddresses2,
    /// `persona:ImAddresses3`, since `Exchange2013_SP1`
    PersonaImAddresses3,
    /// `persona:FolderIds`, since `Exchange2013_SP1`
    PersonaFolderIds,
    /// `persona:Attributions`, since `Exchange2013_SP1`
    PersonaAttributions,
    /// `persona:DisplayNames`, since `Exchange2013_SP1`
    PersonaDisplayNames,
    /// `persona:Initials`, since `Exchange2013_SP1`
    PersonaInitials,
    /// `persona:FileAses`, since `Exchange2013_SP1`
    PersonaFileAses,
    /// `persona:FileAsIds`, since `Exchange2013_SP1`
    PersonaFileAsIds,
    /// `persona:DisplayNamePrefixes`, since `Exchange2013_SP1`
    PersonaDisplayNamePrefixes,
    /// `persona:GivenNames`, since `Exchange2013_SP1`
    PersonaGivenNames,
    /// `persona:MiddleNames`, since `Exchange2013_SP1`
    PersonaMiddleNames,
    /// `persona:Surnames`, since `Exchange2013_SP1`
    PersonaSurnames,
    /// `persona:Generations`, since `Exchange2013_SP1`
    PersonaGenerations,
    /// `persona:Nicknames`, since `Exchange2013_SP1`
    PersonaNicknames,
    /// `persona:YomiCompanyNames`, since `Exchange2013_SP1`
    PersonaYomiCompanyNames,
    /// `persona:YomiFirstNames`, since `Exchange2013_SP1`
    PersonaYomiFirstNames,
    /// `persona:YomiLastNames`, since `Exchange2013_SP1`
    PersonaYomiLastNames,
    /// `persona:BusinessPhoneNumbers`, since `Exchange2013_SP1`
    PersonaBusinessPhoneNumbers,
    /// `persona:BusinessPhoneNumbers2`, since `Exchange2013_SP1`
    PersonaBusinessPhoneNumbers2,
    /// `persona:HomePhones`, since `Exchange2013_SP1`
    PersonaHomePhones,
    /// `persona:HomePhones2`, since `Exchange2013_SP1`
    PersonaHomePhones2,
    /// `persona:MobilePhones`, since `Exchange2013_SP1`
    PersonaMobilePhones,
    /// `persona:MobilePhones2`, since `Exchange2013_SP1`
    PersonaMobilePhones2,
    /// `persona:AssistantPhoneNumbers`, since `Exchange2013_SP1`
    PersonaAssistantPhoneNumbers,
    /// `persona:CallbackPhones`, since `Exchange2013_SP1`
    PersonaCallbackPhones,
    /// `persona:CarPhones`, since `Exchange2013_SP1`
    PersonaCarPhones,
    /// `persona:HomeFaxes`, since `Exchange2013_SP1`
    PersonaHomeFaxes,
    /// `persona:OrganizationMainPhones`, since `Exchange2013_SP1`
    PersonaOrganizationMainPhones,
    /// `persona:OtherFaxes`, since `Exchange2013_SP1`
    PersonaOtherFaxes,
    /// `persona:OtherTelephones`, since `Exchange2013_SP1`
    PersonaOtherTelephones,
    /// `persona:OtherPhones2`, since `Exchange2013_SP1`
    PersonaOtherPhones2,
    /// `persona:Pagers`, since `Exchange2013_SP1`
    PersonaPagers,
    /// `persona:RadioPhones`, since `Exchange2013_SP1`
    PersonaRadioPhones,
    /// `persona:TelexNumbers`, since `Exchange2013_SP1`
    PersonaTelexNumbers,
    /// `persona:WorkFaxes`, since `Exchange2013_SP1`
    PersonaWorkFaxes,
    /// `persona:Emails1`, since `Exchange2013_SP1`
    PersonaEmails1,
    /// `persona:Emails2`, since `Exchange2013_SP1`
    PersonaEmails2,
    /// `persona:Emails3`, since `Exchange2013_SP1`
    PersonaEmails3,
    /// `persona:BusinessHomePages`, since `Exchange2013_SP1`
    PersonaBusinessHomePages,
    /// `persona:School`, since `Exchange2013_SP1`
    PersonaSchool,
    /// `persona:PersonalHomePages`, since `Exchange2013_SP1`
    PersonaPersonalHomePages,
    /// `persona:OfficeLocations`, since `Exchange2013_SP1`
    PersonaOfficeLocations,
    /// `persona:BusinessAddresses`, since `Exchange2013_SP1`
    PersonaBusinessAddresses,
    /// `persona:HomeAddresses`, since `Exchange2013_SP1`
    PersonaHomeAddresses,
    /// `persona:OtherAddresses`, since `Exchange2013_SP1`
    PersonaOtherAddresses,
    /// `persona:Titles`, since `Exchange2013_SP1`
    PersonaTitles,
    /// `persona:Departments`, since `Exchange2013_SP1`
    PersonaDepartments,
    /// `persona:CompanyNames`, since `Exchange2013_SP1`
    PersonaCompanyNames,
    /// `persona:Managers`, since `Exchange2013_SP1`
    PersonaManagers,
    /// `persona:AssistantNames`, since `Exchange2013_SP1`
    PersonaAssistantNames,
    /// `persona:Professions`, since `Exchange2013_SP1`
    PersonaProfessions,
    /// `persona:SpouseNames`, since `Exchange2013_SP1`
    PersonaSpouseNames,
    /// `persona:Hobbies`, since `Exchange2013_SP1`
    PersonaHobbies,
    /// `persona:WeddingAnniversaries`, since `Exchange2013_SP1`
    PersonaWeddingAnniversaries,
    /// `persona:Birthdays`, since `Exchange2013_SP1`
    PersonaBirthdays,
    /// `persona:Children`, since `Exchange2013_SP1`
    PersonaChildren,
    /// `persona:Locations`, since `Exchange2013_SP1`
    PersonaLocations,
    /// `persona:ExtendedProperties`, since `Exchange2013_SP1`
    PersonaExtendedProperties,
    /// `persona:PostalAddress`, since `Exchange2013_SP1`
    PersonaPostalAddress,
    /// `persona:Bodies`, since `Exchange2013_SP1`
    PersonaBodies,
    /// `persona:IsFavorite`, since `V2016_10_10`
    PersonaIsFavorite,
    /// `persona:InlineLinks`, since `V2016_10_10`
    PersonaInlineLinks,
    /// `persona:ItemLinkIds`, since `V2016_10_10`
    PersonaItemLinkIds,
    /// `persona:HasActiveDeals`, since `V2016_10_10`
    PersonaHasActiveDeals,
    /// `persona:IsBusinessContact`, since `V2016_10_10`
    PersonaIsBusinessContact,
    /// `persona:AttributedHasActiveDeals`, since `V2016_10_10`
    PersonaAttributedHasActiveDeals,
    /// `persona:AttributedIsBusinessContact`, since `V2016_10_10`
    PersonaAttributedIsBusinessContact,
    /// `persona:SourceMailboxGuids`, since `V2016_10_10`
    PersonaSourceMailboxGuids,
    /// `persona:LastContactedDate`, since `V2016_10_10`
    PersonaLastContactedDate,
    /// `persona:ExternalDirectoryObjectId`, since `V2016_10_10`
    PersonaExternalDirectoryObjectId,
    /// `persona:MapiEntryId`, since `V2016_10_10`
    PersonaMapiEntryId,
    /// `persona:MapiEmailAddress`, since `V2016_10_10`
    PersonaMapiEmailAddress,
    /// `persona:MapiAddressType`, since `V2016_10_10`
    PersonaMapiAddressType,
    /// `persona:MapiSearchKey`, since `V2016_10_10`
    PersonaMapiSearchKey,
    /// `persona:MapiTransmittableDisplayName`, since `V2016_10_10`
    PersonaMapiTransmittableDisplayName,
    /// `persona:MapiSendRichInfo`, since `V2016_10_10`
    PersonaMapiSendRichInfo,
    /// `rolemember:MemberType`, since `V2016_10_10`
    RolememberMemberType,
    /// `rolemember:MemberId`, since `V2016_10_10`
    RolememberMemberId,
    /// `rolemember:DisplayName`, since `V2016_10_10`
    RolememberDisplayName,
    /// `network:TokenRefreshLastCompleted`, since `V2016_10_10`
    NetworkTokenRefreshLastCompleted,
    /// `network:TokenRefreshLastAttempted`, since `V2016_10_10`
    NetworkTokenRefreshLastAttempted,
    /// `network:SyncEnabled`, since `V2016_10_10`
    NetworkSyncEnabled,
    /// `network:RejectedOffers`, since `V2016_10_10`
    NetworkRejectedOffers,
    /// `network:SessionHandle`, since `V2016_10_10`
    NetworkSessionHandle,
    /// `network:RefreshTokenExpiry2`, since `V2016_10_10`
    NetworkRefreshTokenExpiry2,
    /// `network:RefreshToken2`, since `V2016_10_10`
    NetworkRefreshToken2,
    /// `network:PsaLastChanged`, since `V2016_10_10`
    NetworkPsaLastChanged,
    /// `network:Offers`, since `V2016_10_10`
    NetworkOffers,
    /// `network:LastWelcomeContact`, since `V2016_10_10`
    NetworkLastWelcomeContact,
    /// `network:LastVersionSaved`, since `V2016_10_10`
    NetworkLastVersionSaved,
    /// `network:DomainTag`, since `V2016_10_10`
    NetworkDomainTag,
    /// `network:FirstAuthErrorDates`, since `V2016_10_10`
    NetworkFirstAuthErrorDates,
    /// `network:ErrorOffers`, since `V2016_10_10`
    NetworkErrorOffers,
    /// `network:ContactSyncSuccess`, since `V2016_10_10`
    NetworkContactSyncSuccess,
    /// `network:ContactSyncError`, since `V2016_10_10`
    NetworkContactSyncError,
    /// `network:ClientToken2`, since `V2016_10_10`
    NetworkClientToken2,
    /// `network:ClientToken`, since `V2016_10_10`
    NetworkClientToken,
    /// `network:ClientPublishSecret`, since `V2016_10_10`
    NetworkClientPublishSecret,
    /// `network:UserEmail`, since `V2016_10_10`
    NetworkUserEmail,
    /// `network:AutoLinkSuccess`, since `V2016_10_10`
    NetworkAutoLinkSuccess,
    /// `network:AutoLinkError`, since `V2016_10_10`
    NetworkAutoLinkError,
    /// `network:IsDefault`, since `V2016_10_10`
    NetworkIsDefault,
    /// `network:Settings`, since `V2016_10_10`
    NetworkSettings,
    /// `network:ProfileUrl`, since `V2016_10_10`
    NetworkProfileUrl,
    /// `network:UserTileUrl`, since `V2016_10_10`
    NetworkUserTileUrl,
    /// `network:DomainId`, since `V2016_10_10`
    NetworkDomainId,
    /// `network:DisplayName`, since `V2016_10_10`
    NetworkDisplayName,
    /// `network:AccountName`, since `V2016_10_10`
    NetworkAccountName,
    /// `network:SourceEntryID`, since `V2016_10_10`
    NetworkSourceEntryId,
    /// `abchperson:FavoriteOrder`, since `V2016_10_10`
    AbchpersonFavoriteOrder,
    /// `abchperson:PersonId`, since `V2016_10_10`
    AbchpersonPersonId,
    /// `abchperson:ExchangePersonIdGuid`, since `V2016_10_10`
    AbchpersonExchangePersonIdGuid,
    /// `abchperson:AntiLinkInfo`, since `V2016_10_10`
    AbchpersonAntiLinkInfo,
    /// `abchperson:RelevanceOrder1`, since `V2016_10_10`
    AbchpersonRelevanceOrder1,
    /// `abchperson:RelevanceOrder2`, since `V2016_10_10`
    AbchpersonRelevanceOrder2,
    /// `abchperson:ContactHandles`, since `V2016_10_10`
    AbchpersonContactHandles,
    /// `abchperson:Categories`, since `V2016_10_10`
    AbchpersonCategories,
    /// `booking:ServiceIds`, since `V2016_10_10`
    BookingServiceIds,
    /// `booking:StaffIds`, since `V2016_10_10`
    BookingStaffIds,
    /// `booking:StaffInitials`, since `V2016_10_10`
    BookingStaffInitials,
    /// `booking:CustomerName`, since `V2016_10_10`
    BookingCustomerName,
    /// `booking:CustomerEmail`, since `V2016_10_10`
    BookingCustomerEmail,
    /// `booking:CustomerPhone`, since `V2016_10_10`
    BookingCustomerPhone,
    /// `booking:CustomerId`, since `V2016_10_10`
    BookingCustomerId,
    /// `insight:InsightId`, since `V2016_10_10`
    InsightInsightId,
    /// `insight:Type`, since `V2016_10_10`
    InsightType,
    /// `insight:StartTimeUtc`, since `V2016_10_10`
    InsightStartTimeUtc,
    /// `insight:EndTimeUtc`, since `V2016_10_10`
    InsightEndTimeUtc,
    /// `insight:Status`, since `V2016_10_10`
    InsightStatus,
    /// `insight:Version`, since `V2016_10_10`
    InsightVersion,
    /// `insight:ApplicationsIds`, since `V2016_10_10`
    InsightApplicationsIds,
    /// `insight:Text`, since `V2016_10_10`
    InsightText,
    /// `insight:SuggestedActions`, since `V2016_10_10`
    InsightSuggestedActions,
    /// `insight:AppContexts`, since `V2016_10_10`
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
