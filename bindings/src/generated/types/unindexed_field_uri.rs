// @generated

use ::ews_bindings::xml;

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
    /// `folder:SharingEffectiveRights`
    FolderSharingEffectiveRights,
    /// `folder:DistinguishedFolderId`
    FolderDistinguishedFolderId,
    /// `folder:PolicyTag`
    FolderPolicyTag,
    /// `folder:ArchiveTag`
    FolderArchiveTag,
    /// `folder:ReplicaList`
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
    /// `item:IsAssociated`
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
    /// `item:ReminderNextTime`
    ItemReminderNextTime,
    /// `item:ReminderMinutesBeforeStart`
    ItemReminderMinutesBeforeStart,
    /// `item:DisplayTo`
    ItemDisplayTo,
    /// `item:DisplayCc`
    ItemDisplayCc,
    /// `item:DisplayBcc`
    ItemDisplayBcc,
    /// `item:Culture`
    ItemCulture,
    /// `item:EffectiveRights`
    ItemEffectiveRights,
    /// `item:LastModifiedName`
    ItemLastModifiedName,
    /// `item:LastModifiedTime`
    ItemLastModifiedTime,
    /// `item:ConversationId`
    ItemConversationId,
    /// `item:UniqueBody`
    ItemUniqueBody,
    /// `item:Flag`
    ItemFlag,
    /// `item:StoreEntryId`
    ItemStoreEntryId,
    /// `item:InstanceKey`
    ItemInstanceKey,
    /// `item:NormalizedBody`
    ItemNormalizedBody,
    /// `item:EntityExtractionResult`
    ItemEntityExtractionResult,
    /// `item:PolicyTag`
    ItemPolicyTag,
    /// `item:ArchiveTag`
    ItemArchiveTag,
    /// `item:RetentionDate`
    ItemRetentionDate,
    /// `item:Preview`
    ItemPreview,
    /// `item:PredictedActionReasons`
    ItemPredictedActionReasons,
    /// `item:IsClutter`
    ItemIsClutter,
    /// `item:RightsManagementLicenseData`
    ItemRightsManagementLicenseData,
    /// `item:BlockStatus`
    ItemBlockStatus,
    /// `item:HasBlockedImages`
    ItemHasBlockedImages,
    /// `item:WebClientReadFormQueryString`
    ItemWebClientReadFormQueryString,
    /// `item:WebClientEditFormQueryString`
    ItemWebClientEditFormQueryString,
    /// `item:TextBody`
    ItemTextBody,
    /// `item:IconIndex`
    ItemIconIndex,
    /// `item:MimeContentUTF8`
    ItemMimeContentUtf8,
    /// `item:Mentions`
    ItemMentions,
    /// `item:MentionedMe`
    ItemMentionedMe,
    /// `item:MentionsPreview`
    ItemMentionsPreview,
    /// `item:MentionsEx`
    ItemMentionsEx,
    /// `item:Hashtags`
    ItemHashtags,
    /// `item:AppliedHashtags`
    ItemAppliedHashtags,
    /// `item:AppliedHashtagsPreview`
    ItemAppliedHashtagsPreview,
    /// `item:Likes`
    ItemLikes,
    /// `item:LikesPreview`
    ItemLikesPreview,
    /// `item:PendingSocialActivityTagIds`
    ItemPendingSocialActivityTagIds,
    /// `item:AtAllMention`
    ItemAtAllMention,
    /// `item:CanDelete`
    ItemCanDelete,
    /// `item:InferenceClassification`
    ItemInferenceClassification,
    /// `item:FirstBody`
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
    /// `message:ApprovalRequestData`
    MessageApprovalRequestData,
    /// `message:VotingInformation`
    MessageVotingInformation,
    /// `message:ReminderMessageData`
    MessageReminderMessageData,
    /// `message:PublishedCalendarItemIcs`
    MessagePublishedCalendarItemIcs,
    /// `message:PublishedCalendarItemName`
    MessagePublishedCalendarItemName,
    /// `message:MessageSafety`
    MessageMessageSafety,
    /// `sharingMessage:SharingMessageAction`
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
    /// `meeting:ProposedStart`
    MeetingProposedStart,
    /// `meeting:ProposedEnd`
    MeetingProposedEnd,
    /// `meeting:DoNotForwardMeeting`
    MeetingDoNotForwardMeeting,
    /// `meetingRequest:MeetingRequestType`
    MeetingRequestMeetingRequestType,
    /// `meetingRequest:IntendedFreeBusyStatus`
    MeetingRequestIntendedFreeBusyStatus,
    /// `meetingRequest:ChangeHighlights`
    MeetingRequestChangeHighlights,
    /// `calendar:Start`
    CalendarStart,
    /// `calendar:End`
    CalendarEnd,
    /// `calendar:OriginalStart`
    CalendarOriginalStart,
    /// `calendar:StartWallClock`
    CalendarStartWallClock,
    /// `calendar:EndWallClock`
    CalendarEndWallClock,
    /// `calendar:StartTimeZoneId`
    CalendarStartTimeZoneId,
    /// `calendar:EndTimeZoneId`
    CalendarEndTimeZoneId,
    /// `calendar:IsAllDayEvent`
    CalendarIsAllDayEvent,
    /// `calendar:LegacyFreeBusyStatus`
    CalendarLegacyFreeBusyStatus,
    /// `calendar:Location`
    CalendarLocation,
    /// `calendar:EnhancedLocation`
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
    /// `calendar:InboxReminders`
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
    /// `calendar:StartTimeZone`
    CalendarStartTimeZone,
    /// `calendar:EndTimeZone`
    CalendarEndTimeZone,
    /// `calendar:JoinOnlineMeetingUrl`
    CalendarJoinOnlineMeetingUrl,
    /// `calendar:OnlineMeetingSettings`
    CalendarOnlineMeetingSettings,
    /// `calendar:IsOrganizer`
    CalendarIsOrganizer,
    /// `calendar:CalendarActivityData`
    CalendarCalendarActivityData,
    /// `calendar:DoNotForwardMeeting`
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
    /// `contacts:Alias`
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
    /// `contacts:DirectoryId`
    ContactsDirectoryId,
    /// `contacts:DirectReports`
    ContactsDirectReports,
    /// `contacts:EmailAddresses`
    ContactsEmailAddresses,
    /// `contacts:AbchEmailAddresses`
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
    /// `contacts:ManagerMailbox`
    ContactsManagerMailbox,
    /// `contacts:MiddleName`
    ContactsMiddleName,
    /// `contacts:Mileage`
    ContactsMileage,
    /// `contacts:MSExchangeCertificate`
    ContactsMsExchangeCertificate,
    /// `contacts:Nickname`
    ContactsNickname,
    /// `contacts:Notes`
    ContactsNotes,
    /// `contacts:OfficeLocation`
    ContactsOfficeLocation,
    /// `contacts:PhoneNumbers`
    ContactsPhoneNumbers,
    /// `contacts:PhoneticFullName`
    ContactsPhoneticFullName,
    /// `contacts:PhoneticFirstName`
    ContactsPhoneticFirstName,
    /// `contacts:PhoneticLastName`
    ContactsPhoneticLastName,
    /// `contacts:Photo`
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
    /// `contacts:UserSMIMECertificate`
    ContactsUserSmimeCertificate,
    /// `contacts:HasPicture`
    ContactsHasPicture,
    /// `contacts:AccountName`
    ContactsAccountName,
    /// `contacts:IsAutoUpdateDisabled`
    ContactsIsAutoUpdateDisabled,
    /// `contacts:IsMessengerEnabled`
    ContactsIsMessengerEnabled,
    /// `contacts:Comment`
    ContactsComment,
    /// `contacts:ContactShortId`
    ContactsContactShortId,
    /// `contacts:ContactType`
    ContactsContactType,
    /// `contacts:CreatedBy`
    ContactsCreatedBy,
    /// `contacts:Gender`
    ContactsGender,
    /// `contacts:IsHidden`
    ContactsIsHidden,
    /// `contacts:ObjectId`
    ContactsObjectId,
    /// `contacts:PassportId`
    ContactsPassportId,
    /// `contacts:IsPrivate`
    ContactsIsPrivate,
    /// `contacts:SourceId`
    ContactsSourceId,
    /// `contacts:TrustLevel`
    ContactsTrustLevel,
    /// `contacts:Urls`
    ContactsUrls,
    /// `contacts:Cid`
    ContactsCid,
    /// `contacts:SkypeAuthCertificate`
    ContactsSkypeAuthCertificate,
    /// `contacts:SkypeContext`
    ContactsSkypeContext,
    /// `contacts:SkypeId`
    ContactsSkypeId,
    /// `contacts:XboxLiveTag`
    ContactsXboxLiveTag,
    /// `contacts:SkypeRelationship`
    ContactsSkypeRelationship,
    /// `contacts:YomiNickname`
    ContactsYomiNickname,
    /// `contacts:InviteFree`
    ContactsInviteFree,
    /// `contacts:HidePresenceAndProfile`
    ContactsHidePresenceAndProfile,
    /// `contacts:IsPendingOutbound`
    ContactsIsPendingOutbound,
    /// `contacts:SupportGroupFeeds`
    ContactsSupportGroupFeeds,
    /// `contacts:UserTileHash`
    ContactsUserTileHash,
    /// `contacts:UnifiedInbox`
    ContactsUnifiedInbox,
    /// `contacts:Mris`
    ContactsMris,
    /// `contacts:Wlid`
    ContactsWlid,
    /// `contacts:AbchContactId`
    ContactsAbchContactId,
    /// `contacts:NotInBirthdayCalendar`
    ContactsNotInBirthdayCalendar,
    /// `contacts:ShellContactType`
    ContactsShellContactType,
    /// `contacts:ImMri`
    ContactsImMri,
    /// `contacts:PresenceTrustLevel`
    ContactsPresenceTrustLevel,
    /// `contacts:OtherMri`
    ContactsOtherMri,
    /// `contacts:ProfileLastChanged`
    ContactsProfileLastChanged,
    /// `contacts:MobileIMEnabled`
    ContactsMobileImEnabled,
    /// `distributionlist:Members`
    DistributionlistMembers,
    /// `contacts:PartnerNetworkProfilePhotoUrl`
    ContactsPartnerNetworkProfilePhotoUrl,
    /// `contacts:PartnerNetworkThumbnailPhotoUrl`
    ContactsPartnerNetworkThumbnailPhotoUrl,
    /// `contacts:PersonId`
    ContactsPersonId,
    /// `contacts:ConversationGuid`
    ContactsConversationGuid,
    /// `postitem:PostedTime`
    PostitemPostedTime,
    /// `conversation:ConversationId`
    ConversationConversationId,
    /// `conversation:ConversationTopic`
    ConversationConversationTopic,
    /// `conversation:UniqueRecipients`
    ConversationUniqueRecipients,
    /// `conversation:GlobalUniqueRecipients`
    ConversationGlobalUniqueRecipients,
    /// `conversation:UniqueUnreadSenders`
    ConversationUniqueUnreadSenders,
    /// `conversation:GlobalUniqueUnreadSenders`
    ConversationGlobalUniqueUnreadSenders,
    /// `conversation:UniqueSenders`
    ConversationUniqueSenders,
    /// `conversation:GlobalUniqueSenders`
    ConversationGlobalUniqueSenders,
    /// `conversation:LastDeliveryTime`
    ConversationLastDeliveryTime,
    /// `conversation:GlobalLastDeliveryTime`
    ConversationGlobalLastDeliveryTime,
    /// `conversation:Categories`
    ConversationCategories,
    /// `conversation:GlobalCategories`
    ConversationGlobalCategories,
    /// `conversation:FlagStatus`
    ConversationFlagStatus,
    /// `conversation:GlobalFlagStatus`
    ConversationGlobalFlagStatus,
    /// `conversation:HasAttachments`
    ConversationHasAttachments,
    /// `conversation:GlobalHasAttachments`
    ConversationGlobalHasAttachments,
    /// `conversation:HasIrm`
    ConversationHasIrm,
    /// `conversation:GlobalHasIrm`
    ConversationGlobalHasIrm,
    /// `conversation:MessageCount`
    ConversationMessageCount,
    /// `conversation:GlobalMessageCount`
    ConversationGlobalMessageCount,
    /// `conversation:UnreadCount`
    ConversationUnreadCount,
    /// `conversation:GlobalUnreadCount`
    ConversationGlobalUnreadCount,
    /// `conversation:Size`
    ConversationSize,
    /// `conversation:GlobalSize`
    ConversationGlobalSize,
    /// `conversation:ItemClasses`
    ConversationItemClasses,
    /// `conversation:GlobalItemClasses`
    ConversationGlobalItemClasses,
    /// `conversation:Importance`
    ConversationImportance,
    /// `conversation:GlobalImportance`
    ConversationGlobalImportance,
    /// `conversation:ItemIds`
    ConversationItemIds,
    /// `conversation:GlobalItemIds`
    ConversationGlobalItemIds,
    /// `conversation:LastModifiedTime`
    ConversationLastModifiedTime,
    /// `conversation:InstanceKey`
    ConversationInstanceKey,
    /// `conversation:Preview`
    ConversationPreview,
    /// `conversation:IconIndex`
    ConversationIconIndex,
    /// `conversation:GlobalIconIndex`
    ConversationGlobalIconIndex,
    /// `conversation:DraftItemIds`
    ConversationDraftItemIds,
    /// `conversation:HasClutter`
    ConversationHasClutter,
    /// `conversation:MentionedMe`
    ConversationMentionedMe,
    /// `conversation:GlobalMentionedMe`
    ConversationGlobalMentionedMe,
    /// `conversation:AtAllMention`
    ConversationAtAllMention,
    /// `conversation:GlobalAtAllMention`
    ConversationGlobalAtAllMention,
    /// `person:FullName`
    PersonFullName,
    /// `person:GivenName`
    PersonGivenName,
    /// `person:Surname`
    PersonSurname,
    /// `person:PhoneNumber`
    PersonPhoneNumber,
    /// `person:SMSNumber`
    PersonSmsNumber,
    /// `person:EmailAddress`
    PersonEmailAddress,
    /// `person:Alias`
    PersonAlias,
    /// `person:Department`
    PersonDepartment,
    /// `person:LinkedInProfileLink`
    PersonLinkedInProfileLink,
    /// `person:Skills`
    PersonSkills,
    /// `person:ProfessionalBiography`
    PersonProfessionalBiography,
    /// `person:ManagementChain`
    PersonManagementChain,
    /// `person:DirectReports`
    PersonDirectReports,
    /// `person:Peers`
    PersonPeers,
    /// `person:TeamSize`
    PersonTeamSize,
    /// `person:CurrentJob`
    PersonCurrentJob,
    /// `person:Birthday`
    PersonBirthday,
    /// `person:Hometown`
    PersonHometown,
    /// `person:CurrentLocation`
    PersonCurrentLocation,
    /// `person:CompanyProfile`
    PersonCompanyProfile,
    /// `person:Office`
    PersonOffice,
    /// `person:Headline`
    PersonHeadline,
    /// `person:MutualConnections`
    PersonMutualConnections,
    /// `person:Title`
    PersonTitle,
    /// `person:MutualManager`
    PersonMutualManager,
    /// `person:Insights`
    PersonInsights,
    /// `person:UserProfilePicture`
    PersonUserProfilePicture,
    /// `persona:PersonaId`
    PersonaPersonaId,
    /// `persona:PersonaType`
    PersonaPersonaType,
    /// `persona:GivenName`
    PersonaGivenName,
    /// `persona:CompanyName`
    PersonaCompanyName,
    /// `persona:Surname`
    PersonaSurname,
    /// `persona:DisplayName`
    PersonaDisplayName,
    /// `persona:EmailAddress`
    PersonaEmailAddress,
    /// `persona:FileAs`
    PersonaFileAs,
    /// `persona:HomeCity`
    PersonaHomeCity,
    /// `persona:CreationTime`
    PersonaCreationTime,
    /// `persona:RelevanceScore`
    PersonaRelevanceScore,
    /// `persona:RankingWeight`
    PersonaRankingWeight,
    /// `persona:WorkCity`
    PersonaWorkCity,
    /// `persona:PersonaObjectStatus`
    PersonaPersonaObjectStatus,
    /// `persona:FileAsId`
    PersonaFileAsId,
    /// `persona:DisplayNamePrefix`
    PersonaDisplayNamePrefix,
    /// `persona:YomiCompanyName`
    PersonaYomiCompanyName,
    /// `persona:YomiFirstName`
    PersonaYomiFirstName,
    /// `persona:YomiLastName`
    PersonaYomiLastName,
    /// `persona:Title`
    PersonaTitle,
    /// `persona:EmailAddresses`
    PersonaEmailAddresses,
    /// `persona:PhoneNumber`
    PersonaPhoneNumber,
    /// `persona:ImAddress`
    PersonaImAddress,
    /// `persona:ImAddresses`
    PersonaImAddresses,
    /// `persona:ImAddresses2`
    PersonaImAddresses2,
    /// `persona:ImAddresses3`
    PersonaImAddresses3,
    /// `persona:FolderIds`
    PersonaFolderIds,
    /// `persona:Attributions`
    PersonaAttributions,
    /// `persona:DisplayNames`
    PersonaDisplayNames,
    /// `persona:Initials`
    PersonaInitials,
    /// `persona:FileAses`
    PersonaFileAses,
    /// `persona:FileAsIds`
    PersonaFileAsIds,
    /// `persona:DisplayNamePrefixes`
    PersonaDisplayNamePrefixes,
    /// `persona:GivenNames`
    PersonaGivenNames,
    /// `persona:MiddleNames`
    PersonaMiddleNames,
    /// `persona:Surnames`
    PersonaSurnames,
    /// `persona:Generations`
    PersonaGenerations,
    /// `persona:Nicknames`
    PersonaNicknames,
    /// `persona:YomiCompanyNames`
    PersonaYomiCompanyNames,
    /// `persona:YomiFirstNames`
    PersonaYomiFirstNames,
    /// `persona:YomiLastNames`
    PersonaYomiLastNames,
    /// `persona:BusinessPhoneNumbers`
    PersonaBusinessPhoneNumbers,
    /// `persona:BusinessPhoneNumbers2`
    PersonaBusinessPhoneNumbers2,
    /// `persona:HomePhones`
    PersonaHomePhones,
    /// `persona:HomePhones2`
    PersonaHomePhones2,
    /// `persona:MobilePhones`
    PersonaMobilePhones,
    /// `persona:MobilePhones2`
    PersonaMobilePhones2,
    /// `persona:AssistantPhoneNumbers`
    PersonaAssistantPhoneNumbers,
    /// `persona:CallbackPhones`
    PersonaCallbackPhones,
    /// `persona:CarPhones`
    PersonaCarPhones,
    /// `persona:HomeFaxes`
    PersonaHomeFaxes,
    /// `persona:OrganizationMainPhones`
    PersonaOrganizationMainPhones,
    /// `persona:OtherFaxes`
    PersonaOtherFaxes,
    /// `persona:OtherTelephones`
    PersonaOtherTelephones,
    /// `persona:OtherPhones2`
    PersonaOtherPhones2,
    /// `persona:Pagers`
    PersonaPagers,
    /// `persona:RadioPhones`
    PersonaRadioPhones,
    /// `persona:TelexNumbers`
    PersonaTelexNumbers,
    /// `persona:WorkFaxes`
    PersonaWorkFaxes,
    /// `persona:Emails1`
    PersonaEmails1,
    /// `persona:Emails2`
    PersonaEmails2,
    /// `persona:Emails3`
    PersonaEmails3,
    /// `persona:BusinessHomePages`
    PersonaBusinessHomePages,
    /// `persona:School`
    PersonaSchool,
    /// `persona:PersonalHomePages`
    PersonaPersonalHomePages,
    /// `persona:OfficeLocations`
    PersonaOfficeLocations,
    /// `persona:BusinessAddresses`
    PersonaBusinessAddresses,
    /// `persona:HomeAddresses`
    PersonaHomeAddresses,
    /// `persona:OtherAddresses`
    PersonaOtherAddresses,
    /// `persona:Titles`
    PersonaTitles,
    /// `persona:Departments`
    PersonaDepartments,
    /// `persona:CompanyNames`
    PersonaCompanyNames,
    /// `persona:Managers`
    PersonaManagers,
    /// `persona:AssistantNames`
    PersonaAssistantNames,
    /// `persona:Professions`
    PersonaProfessions,
    /// `persona:SpouseNames`
    PersonaSpouseNames,
    /// `persona:Hobbies`
    PersonaHobbies,
    /// `persona:WeddingAnniversaries`
    PersonaWeddingAnniversaries,
    /// `persona:Birthdays`
    PersonaBirthdays,
    /// `persona:Children`
    PersonaChildren,
    /// `persona:Locations`
    PersonaLocations,
    /// `persona:ExtendedProperties`
    PersonaExtendedProperties,
    /// `persona:PostalAddress`
    PersonaPostalAddress,
    /// `persona:Bodies`
    PersonaBodies,
    /// `persona:IsFavorite`
    PersonaIsFavorite,
    /// `persona:InlineLinks`
    PersonaInlineLinks,
    /// `persona:ItemLinkIds`
    PersonaItemLinkIds,
    /// `persona:HasActiveDeals`
    PersonaHasActiveDeals,
    /// `persona:IsBusinessContact`
    PersonaIsBusinessContact,
    /// `persona:AttributedHasActiveDeals`
    PersonaAttributedHasActiveDeals,
    /// `persona:AttributedIsBusinessContact`
    PersonaAttributedIsBusinessContact,
    /// `persona:SourceMailboxGuids`
    PersonaSourceMailboxGuids,
    /// `persona:LastContactedDate`
    PersonaLastContactedDate,
    /// `persona:ExternalDirectoryObjectId`
    PersonaExternalDirectoryObjectId,
    /// `persona:MapiEntryId`
    PersonaMapiEntryId,
    /// `persona:MapiEmailAddress`
    PersonaMapiEmailAddress,
    /// `persona:MapiAddressType`
    PersonaMapiAddressType,
    /// `persona:MapiSearchKey`
    PersonaMapiSearchKey,
    /// `persona:MapiTransmittableDisplayName`
    PersonaMapiTransmittableDisplayName,
    /// `persona:MapiSendRichInfo`
    PersonaMapiSendRichInfo,
    /// `rolemember:MemberType`
    RolememberMemberType,
    /// `rolemember:MemberId`
    RolememberMemberId,
    /// `rolemember:DisplayName`
    RolememberDisplayName,
    /// `network:TokenRefreshLastCompleted`
    NetworkTokenRefreshLastCompleted,
    /// `network:TokenRefreshLastAttempted`
    NetworkTokenRefreshLastAttempted,
    /// `network:SyncEnabled`
    NetworkSyncEnabled,
    /// `network:RejectedOffers`
    NetworkRejectedOffers,
    /// `network:SessionHandle`
    NetworkSessionHandle,
    /// `network:RefreshTokenExpiry2`
    NetworkRefreshTokenExpiry2,
    /// `network:RefreshToken2`
    NetworkRefreshToken2,
    /// `network:PsaLastChanged`
    NetworkPsaLastChanged,
    /// `network:Offers`
    NetworkOffers,
    /// `network:LastWelcomeContact`
    NetworkLastWelcomeContact,
    /// `network:LastVersionSaved`
    NetworkLastVersionSaved,
    /// `network:DomainTag`
    NetworkDomainTag,
    /// `network:FirstAuthErrorDates`
    NetworkFirstAuthErrorDates,
    /// `network:ErrorOffers`
    NetworkErrorOffers,
    /// `network:ContactSyncSuccess`
    NetworkContactSyncSuccess,
    /// `network:ContactSyncError`
    NetworkContactSyncError,
    /// `network:ClientToken2`
    NetworkClientToken2,
    /// `network:ClientToken`
    NetworkClientToken,
    /// `network:ClientPublishSecret`
    NetworkClientPublishSecret,
    /// `network:UserEmail`
    NetworkUserEmail,
    /// `network:AutoLinkSuccess`
    NetworkAutoLinkSuccess,
    /// `network:AutoLinkError`
    NetworkAutoLinkError,
    /// `network:IsDefault`
    NetworkIsDefault,
    /// `network:Settings`
    NetworkSettings,
    /// `network:ProfileUrl`
    NetworkProfileUrl,
    /// `network:UserTileUrl`
    NetworkUserTileUrl,
    /// `network:DomainId`
    NetworkDomainId,
    /// `network:DisplayName`
    NetworkDisplayName,
    /// `network:AccountName`
    NetworkAccountName,
    /// `network:SourceEntryID`
    NetworkSourceEntryId,
    /// `abchperson:FavoriteOrder`
    AbchpersonFavoriteOrder,
    /// `abchperson:PersonId`
    AbchpersonPersonId,
    /// `abchperson:ExchangePersonIdGuid`
    AbchpersonExchangePersonIdGuid,
    /// `abchperson:AntiLinkInfo`
    AbchpersonAntiLinkInfo,
    /// `abchperson:RelevanceOrder1`
    AbchpersonRelevanceOrder1,
    /// `abchperson:RelevanceOrder2`
    AbchpersonRelevanceOrder2,
    /// `abchperson:ContactHandles`
    AbchpersonContactHandles,
    /// `abchperson:Categories`
    AbchpersonCategories,
    /// `booking:ServiceIds`
    BookingServiceIds,
    /// `booking:StaffIds`
    BookingStaffIds,
    /// `booking:StaffInitials`
    BookingStaffInitials,
    /// `booking:CustomerName`
    BookingCustomerName,
    /// `booking:CustomerEmail`
    BookingCustomerEmail,
    /// `booking:CustomerPhone`
    BookingCustomerPhone,
    /// `booking:CustomerId`
    BookingCustomerId,
    /// `insight:InsightId`
    InsightInsightId,
    /// `insight:Type`
    InsightType,
    /// `insight:StartTimeUtc`
    InsightStartTimeUtc,
    /// `insight:EndTimeUtc`
    InsightEndTimeUtc,
    /// `insight:Status`
    InsightStatus,
    /// `insight:Version`
    InsightVersion,
    /// `insight:ApplicationsIds`
    InsightApplicationsIds,
    /// `insight:Text`
    InsightText,
    /// `insight:SuggestedActions`
    InsightSuggestedActions,
    /// `insight:AppContexts`
    InsightAppContexts,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for UnindexedFieldUri {}

xml::open_enum!(
    UnindexedFieldUri: 0 FolderFolderId = "folder:FolderId", 1 FolderParentFolderId =
    "folder:ParentFolderId", 2 FolderDisplayName = "folder:DisplayName", 3
    FolderUnreadCount = "folder:UnreadCount", 4 FolderTotalCount = "folder:TotalCount", 5
    FolderChildFolderCount = "folder:ChildFolderCount", 6 FolderFolderClass =
    "folder:FolderClass", 7 FolderSearchParameters = "folder:SearchParameters", 8
    FolderManagedFolderInformation = "folder:ManagedFolderInformation", 9
    FolderPermissionSet = "folder:PermissionSet", 10 FolderEffectiveRights =
    "folder:EffectiveRights", 11 FolderSharingEffectiveRights =
    "folder:SharingEffectiveRights", 12 FolderDistinguishedFolderId =
    "folder:DistinguishedFolderId", 13 FolderPolicyTag = "folder:PolicyTag", 14
    FolderArchiveTag = "folder:ArchiveTag", 15 FolderReplicaList = "folder:ReplicaList",
    16 ItemItemId = "item:ItemId", 17 ItemParentFolderId = "item:ParentFolderId", 18
    ItemItemClass = "item:ItemClass", 19 ItemMimeContent = "item:MimeContent", 20
    ItemAttachments = "item:Attachments", 21 ItemSubject = "item:Subject", 22
    ItemDateTimeReceived = "item:DateTimeReceived", 23 ItemSize = "item:Size", 24
    ItemCategories = "item:Categories", 25 ItemHasAttachments = "item:HasAttachments", 26
    ItemImportance = "item:Importance", 27 ItemInReplyTo = "item:InReplyTo", 28
    ItemInternetMessageHeaders = "item:InternetMessageHeaders", 29 ItemIsAssociated =
    "item:IsAssociated", 30 ItemIsDraft = "item:IsDraft", 31 ItemIsFromMe =
    "item:IsFromMe", 32 ItemIsResend = "item:IsResend", 33 ItemIsSubmitted =
    "item:IsSubmitted", 34 ItemIsUnmodified = "item:IsUnmodified", 35 ItemDateTimeSent =
    "item:DateTimeSent", 36 ItemDateTimeCreated = "item:DateTimeCreated", 37 ItemBody =
    "item:Body", 38 ItemResponseObjects = "item:ResponseObjects", 39 ItemSensitivity =
    "item:Sensitivity", 40 ItemReminderDueBy = "item:ReminderDueBy", 41 ItemReminderIsSet
    = "item:ReminderIsSet", 42 ItemReminderNextTime = "item:ReminderNextTime", 43
    ItemReminderMinutesBeforeStart = "item:ReminderMinutesBeforeStart", 44 ItemDisplayTo
    = "item:DisplayTo", 45 ItemDisplayCc = "item:DisplayCc", 46 ItemDisplayBcc =
    "item:DisplayBcc", 47 ItemCulture = "item:Culture", 48 ItemEffectiveRights =
    "item:EffectiveRights", 49 ItemLastModifiedName = "item:LastModifiedName", 50
    ItemLastModifiedTime = "item:LastModifiedTime", 51 ItemConversationId =
    "item:ConversationId", 52 ItemUniqueBody = "item:UniqueBody", 53 ItemFlag =
    "item:Flag", 54 ItemStoreEntryId = "item:StoreEntryId", 55 ItemInstanceKey =
    "item:InstanceKey", 56 ItemNormalizedBody = "item:NormalizedBody", 57
    ItemEntityExtractionResult = "item:EntityExtractionResult", 58 ItemPolicyTag =
    "item:PolicyTag", 59 ItemArchiveTag = "item:ArchiveTag", 60 ItemRetentionDate =
    "item:RetentionDate", 61 ItemPreview = "item:Preview", 62 ItemPredictedActionReasons
    = "item:PredictedActionReasons", 63 ItemIsClutter = "item:IsClutter", 64
    ItemRightsManagementLicenseData = "item:RightsManagementLicenseData", 65
    ItemBlockStatus = "item:BlockStatus", 66 ItemHasBlockedImages =
    "item:HasBlockedImages", 67 ItemWebClientReadFormQueryString =
    "item:WebClientReadFormQueryString", 68 ItemWebClientEditFormQueryString =
    "item:WebClientEditFormQueryString", 69 ItemTextBody = "item:TextBody", 70
    ItemIconIndex = "item:IconIndex", 71 ItemMimeContentUtf8 = "item:MimeContentUTF8", 72
    ItemMentions = "item:Mentions", 73 ItemMentionedMe = "item:MentionedMe", 74
    ItemMentionsPreview = "item:MentionsPreview", 75 ItemMentionsEx = "item:MentionsEx",
    76 ItemHashtags = "item:Hashtags", 77 ItemAppliedHashtags = "item:AppliedHashtags",
    78 ItemAppliedHashtagsPreview = "item:AppliedHashtagsPreview", 79 ItemLikes =
    "item:Likes", 80 ItemLikesPreview = "item:LikesPreview", 81
    ItemPendingSocialActivityTagIds = "item:PendingSocialActivityTagIds", 82
    ItemAtAllMention = "item:AtAllMention", 83 ItemCanDelete = "item:CanDelete", 84
    ItemInferenceClassification = "item:InferenceClassification", 85 ItemFirstBody =
    "item:FirstBody", 86 MessageConversationIndex = "message:ConversationIndex", 87
    MessageConversationTopic = "message:ConversationTopic", 88 MessageInternetMessageId =
    "message:InternetMessageId", 89 MessageIsRead = "message:IsRead", 90
    MessageIsResponseRequested = "message:IsResponseRequested", 91
    MessageIsReadReceiptRequested = "message:IsReadReceiptRequested", 92
    MessageIsDeliveryReceiptRequested = "message:IsDeliveryReceiptRequested", 93
    MessageReceivedBy = "message:ReceivedBy", 94 MessageReceivedRepresenting =
    "message:ReceivedRepresenting", 95 MessageReferences = "message:References", 96
    MessageReplyTo = "message:ReplyTo", 97 MessageFrom = "message:From", 98 MessageSender
    = "message:Sender", 99 MessageToRecipients = "message:ToRecipients", 100
    MessageCcRecipients = "message:CcRecipients", 101 MessageBccRecipients =
    "message:BccRecipients", 102 MessageApprovalRequestData =
    "message:ApprovalRequestData", 103 MessageVotingInformation =
    "message:VotingInformation", 104 MessageReminderMessageData =
    "message:ReminderMessageData", 105 MessagePublishedCalendarItemIcs =
    "message:PublishedCalendarItemIcs", 106 MessagePublishedCalendarItemName =
    "message:PublishedCalendarItemName", 107 MessageMessageSafety =
    "message:MessageSafety", 108 SharingMessageSharingMessageAction =
    "sharingMessage:SharingMessageAction", 109 MeetingAssociatedCalendarItemId =
    "meeting:AssociatedCalendarItemId", 110 MeetingIsDelegated = "meeting:IsDelegated",
    111 MeetingIsOutOfDate = "meeting:IsOutOfDate", 112 MeetingHasBeenProcessed =
    "meeting:HasBeenProcessed", 113 MeetingResponseType = "meeting:ResponseType", 114
    MeetingProposedStart = "meeting:ProposedStart", 115 MeetingProposedEnd =
    "meeting:ProposedEnd", 116 MeetingDoNotForwardMeeting =
    "meeting:DoNotForwardMeeting", 117 MeetingRequestMeetingRequestType =
    "meetingRequest:MeetingRequestType", 118 MeetingRequestIntendedFreeBusyStatus =
    "meetingRequest:IntendedFreeBusyStatus", 119 MeetingRequestChangeHighlights =
    "meetingRequest:ChangeHighlights", 120 CalendarStart = "calendar:Start", 121
    CalendarEnd = "calendar:End", 122 CalendarOriginalStart = "calendar:OriginalStart",
    123 CalendarStartWallClock = "calendar:StartWallClock", 124 CalendarEndWallClock =
    "calendar:EndWallClock", 125 CalendarStartTimeZoneId = "calendar:StartTimeZoneId",
    126 CalendarEndTimeZoneId = "calendar:EndTimeZoneId", 127 CalendarIsAllDayEvent =
    "calendar:IsAllDayEvent", 128 CalendarLegacyFreeBusyStatus =
    "calendar:LegacyFreeBusyStatus", 129 CalendarLocation = "calendar:Location", 130
    CalendarEnhancedLocation = "calendar:EnhancedLocation", 131 CalendarWhen =
    "calendar:When", 132 CalendarIsMeeting = "calendar:IsMeeting", 133
    CalendarIsCancelled = "calendar:IsCancelled", 134 CalendarIsRecurring =
    "calendar:IsRecurring", 135 CalendarMeetingRequestWasSent =
    "calendar:MeetingRequestWasSent", 136 CalendarIsResponseRequested =
    "calendar:IsResponseRequested", 137 CalendarCalendarItemType =
    "calendar:CalendarItemType", 138 CalendarMyResponseType = "calendar:MyResponseType",
    139 CalendarOrganizer = "calendar:Organizer", 140 CalendarRequiredAttendees =
    "calendar:RequiredAttendees", 141 CalendarOptionalAttendees =
    "calendar:OptionalAttendees", 142 CalendarResources = "calendar:Resources", 143
    CalendarConflictingMeetingCount = "calendar:ConflictingMeetingCount", 144
    CalendarAdjacentMeetingCount = "calendar:AdjacentMeetingCount", 145
    CalendarConflictingMeetings = "calendar:ConflictingMeetings", 146
    CalendarAdjacentMeetings = "calendar:AdjacentMeetings", 147 CalendarInboxReminders =
    "calendar:InboxReminders", 148 CalendarDuration = "calendar:Duration", 149
    CalendarTimeZone = "calendar:TimeZone", 150 CalendarAppointmentReplyTime =
    "calendar:AppointmentReplyTime", 151 CalendarAppointmentSequenceNumber =
    "calendar:AppointmentSequenceNumber", 152 CalendarAppointmentState =
    "calendar:AppointmentState", 153 CalendarRecurrence = "calendar:Recurrence", 154
    CalendarFirstOccurrence = "calendar:FirstOccurrence", 155 CalendarLastOccurrence =
    "calendar:LastOccurrence", 156 CalendarModifiedOccurrences =
    "calendar:ModifiedOccurrences", 157 CalendarDeletedOccurrences =
    "calendar:DeletedOccurrences", 158 CalendarMeetingTimeZone =
    "calendar:MeetingTimeZone", 159 CalendarConferenceType = "calendar:ConferenceType",
    160 CalendarAllowNewTimeProposal = "calendar:AllowNewTimeProposal", 161
    CalendarIsOnlineMeeting = "calendar:IsOnlineMeeting", 162 CalendarMeetingWorkspaceUrl
    = "calendar:MeetingWorkspaceUrl", 163 CalendarNetShowUrl = "calendar:NetShowUrl", 164
    CalendarUid = "calendar:UID", 165 CalendarRecurrenceId = "calendar:RecurrenceId", 166
    CalendarDateTimeStamp = "calendar:DateTimeStamp", 167 CalendarStartTimeZone =
    "calendar:StartTimeZone", 168 CalendarEndTimeZone = "calendar:EndTimeZone", 169
    CalendarJoinOnlineMeetingUrl = "calendar:JoinOnlineMeetingUrl", 170
    CalendarOnlineMeetingSettings = "calendar:OnlineMeetingSettings", 171
    CalendarIsOrganizer = "calendar:IsOrganizer", 172 CalendarCalendarActivityData =
    "calendar:CalendarActivityData", 173 CalendarDoNotForwardMeeting =
    "calendar:DoNotForwardMeeting", 174 TaskActualWork = "task:ActualWork", 175
    TaskAssignedTime = "task:AssignedTime", 176 TaskBillingInformation =
    "task:BillingInformation", 177 TaskChangeCount = "task:ChangeCount", 178
    TaskCompanies = "task:Companies", 179 TaskCompleteDate = "task:CompleteDate", 180
    TaskContacts = "task:Contacts", 181 TaskDelegationState = "task:DelegationState", 182
    TaskDelegator = "task:Delegator", 183 TaskDueDate = "task:DueDate", 184
    TaskIsAssignmentEditable = "task:IsAssignmentEditable", 185 TaskIsComplete =
    "task:IsComplete", 186 TaskIsRecurring = "task:IsRecurring", 187 TaskIsTeamTask =
    "task:IsTeamTask", 188 TaskMileage = "task:Mileage", 189 TaskOwner = "task:Owner",
    190 TaskPercentComplete = "task:PercentComplete", 191 TaskRecurrence =
    "task:Recurrence", 192 TaskStartDate = "task:StartDate", 193 TaskStatus =
    "task:Status", 194 TaskStatusDescription = "task:StatusDescription", 195
    TaskTotalWork = "task:TotalWork", 196 ContactsAlias = "contacts:Alias", 197
    ContactsAssistantName = "contacts:AssistantName", 198 ContactsBirthday =
    "contacts:Birthday", 199 ContactsBusinessHomePage = "contacts:BusinessHomePage", 200
    ContactsChildren = "contacts:Children", 201 ContactsCompanies = "contacts:Companies",
    202 ContactsCompanyName = "contacts:CompanyName", 203 ContactsCompleteName =
    "contacts:CompleteName", 204 ContactsContactSource = "contacts:ContactSource", 205
    ContactsCulture = "contacts:Culture", 206 ContactsDepartment = "contacts:Department",
    207 ContactsDisplayName = "contacts:DisplayName", 208 ContactsDirectoryId =
    "contacts:DirectoryId", 209 ContactsDirectReports = "contacts:DirectReports", 210
    ContactsEmailAddresses = "contacts:EmailAddresses", 211 ContactsAbchEmailAddresses =
    "contacts:AbchEmailAddresses", 212 ContactsFileAs = "contacts:FileAs", 213
    ContactsFileAsMapping = "contacts:FileAsMapping", 214 ContactsGeneration =
    "contacts:Generation", 215 ContactsGivenName = "contacts:GivenName", 216
    ContactsImAddresses = "contacts:ImAddresses", 217 ContactsInitials =
    "contacts:Initials", 218 ContactsJobTitle = "contacts:JobTitle", 219 ContactsManager
    = "contacts:Manager", 220 ContactsManagerMailbox = "contacts:ManagerMailbox", 221
    ContactsMiddleName = "contacts:MiddleName", 222 ContactsMileage = "contacts:Mileage",
    223 ContactsMsExchangeCertificate = "contacts:MSExchangeCertificate", 224
    ContactsNickname = "contacts:Nickname", 225 ContactsNotes = "contacts:Notes", 226
    ContactsOfficeLocation = "contacts:OfficeLocation", 227 ContactsPhoneNumbers =
    "contacts:PhoneNumbers", 228 ContactsPhoneticFullName = "contacts:PhoneticFullName",
    229 ContactsPhoneticFirstName = "contacts:PhoneticFirstName", 230
    ContactsPhoneticLastName = "contacts:PhoneticLastName", 231 ContactsPhoto =
    "contacts:Photo", 232 ContactsPhysicalAddresses = "contacts:PhysicalAddresses", 233
    ContactsPostalAddressIndex = "contacts:PostalAddressIndex", 234 ContactsProfession =
    "contacts:Profession", 235 ContactsSpouseName = "contacts:SpouseName", 236
    ContactsSurname = "contacts:Surname", 237 ContactsWeddingAnniversary =
    "contacts:WeddingAnniversary", 238 ContactsUserSmimeCertificate =
    "contacts:UserSMIMECertificate", 239 ContactsHasPicture = "contacts:HasPicture", 240
    ContactsAccountName = "contacts:AccountName", 241 ContactsIsAutoUpdateDisabled =
    "contacts:IsAutoUpdateDisabled", 242 ContactsIsMessengerEnabled =
    "contacts:IsMessengerEnabled", 243 ContactsComment = "contacts:Comment", 244
    ContactsContactShortId = "contacts:ContactShortId", 245 ContactsContactType =
    "contacts:ContactType", 246 ContactsCreatedBy = "contacts:CreatedBy", 247
    ContactsGender = "contacts:Gender", 248 ContactsIsHidden = "contacts:IsHidden", 249
    ContactsObjectId = "contacts:ObjectId", 250 ContactsPassportId =
    "contacts:PassportId", 251 ContactsIsPrivate = "contacts:IsPrivate", 252
    ContactsSourceId = "contacts:SourceId", 253 ContactsTrustLevel =
    "contacts:TrustLevel", 254 ContactsUrls = "contacts:Urls", 255 ContactsCid =
    "contacts:Cid", 256 ContactsSkypeAuthCertificate = "contacts:SkypeAuthCertificate",
    257 ContactsSkypeContext = "contacts:SkypeContext", 258 ContactsSkypeId =
    "contacts:SkypeId", 259 ContactsXboxLiveTag = "contacts:XboxLiveTag", 260
    ContactsSkypeRelationship = "contacts:SkypeRelationship", 261 ContactsYomiNickname =
    "contacts:YomiNickname", 262 ContactsInviteFree = "contacts:InviteFree", 263
    ContactsHidePresenceAndProfile = "contacts:HidePresenceAndProfile", 264
    ContactsIsPendingOutbound = "contacts:IsPendingOutbound", 265
    ContactsSupportGroupFeeds = "contacts:SupportGroupFeeds", 266 ContactsUserTileHash =
    "contacts:UserTileHash", 267 ContactsUnifiedInbox = "contacts:UnifiedInbox", 268
    ContactsMris = "contacts:Mris", 269 ContactsWlid = "contacts:Wlid", 270
    ContactsAbchContactId = "contacts:AbchContactId", 271 ContactsNotInBirthdayCalendar =
    "contacts:NotInBirthdayCalendar", 272 ContactsShellContactType =
    "contacts:ShellContactType", 273 ContactsImMri = "contacts:ImMri", 274
    ContactsPresenceTrustLevel = "contacts:PresenceTrustLevel", 275 ContactsOtherMri =
    "contacts:OtherMri", 276 ContactsProfileLastChanged = "contacts:ProfileLastChanged",
    277 ContactsMobileImEnabled = "contacts:MobileIMEnabled", 278 DistributionlistMembers
    = "distributionlist:Members", 279 ContactsPartnerNetworkProfilePhotoUrl =
    "contacts:PartnerNetworkProfilePhotoUrl", 280 ContactsPartnerNetworkThumbnailPhotoUrl
    = "contacts:PartnerNetworkThumbnailPhotoUrl", 281 ContactsPersonId =
    "contacts:PersonId", 282 ContactsConversationGuid = "contacts:ConversationGuid", 283
    PostitemPostedTime = "postitem:PostedTime", 284 ConversationConversationId =
    "conversation:ConversationId", 285 ConversationConversationTopic =
    "conversation:ConversationTopic", 286 ConversationUniqueRecipients =
    "conversation:UniqueRecipients", 287 ConversationGlobalUniqueRecipients =
    "conversation:GlobalUniqueRecipients", 288 ConversationUniqueUnreadSenders =
    "conversation:UniqueUnreadSenders", 289 ConversationGlobalUniqueUnreadSenders =
    "conversation:GlobalUniqueUnreadSenders", 290 ConversationUniqueSenders =
    "conversation:UniqueSenders", 291 ConversationGlobalUniqueSenders =
    "conversation:GlobalUniqueSenders", 292 ConversationLastDeliveryTime =
    "conversation:LastDeliveryTime", 293 ConversationGlobalLastDeliveryTime =
    "conversation:GlobalLastDeliveryTime", 294 ConversationCategories =
    "conversation:Categories", 295 ConversationGlobalCategories =
    "conversation:GlobalCategories", 296 ConversationFlagStatus =
    "conversation:FlagStatus", 297 ConversationGlobalFlagStatus =
    "conversation:GlobalFlagStatus", 298 ConversationHasAttachments =
    "conversation:HasAttachments", 299 ConversationGlobalHasAttachments =
    "conversation:GlobalHasAttachments", 300 ConversationHasIrm = "conversation:HasIrm",
    301 ConversationGlobalHasIrm = "conversation:GlobalHasIrm", 302
    ConversationMessageCount = "conversation:MessageCount", 303
    ConversationGlobalMessageCount = "conversation:GlobalMessageCount", 304
    ConversationUnreadCount = "conversation:UnreadCount", 305
    ConversationGlobalUnreadCount = "conversation:GlobalUnreadCount", 306
    ConversationSize = "conversation:Size", 307 ConversationGlobalSize =
    "conversation:GlobalSize", 308 ConversationItemClasses = "conversation:ItemClasses",
    309 ConversationGlobalItemClasses = "conversation:GlobalItemClasses", 310
    ConversationImportance = "conversation:Importance", 311 ConversationGlobalImportance
    = "conversation:GlobalImportance", 312 ConversationItemIds = "conversation:ItemIds",
    313 ConversationGlobalItemIds = "conversation:GlobalItemIds", 314
    ConversationLastModifiedTime = "conversation:LastModifiedTime", 315
    ConversationInstanceKey = "conversation:InstanceKey", 316 ConversationPreview =
    "conversation:Preview", 317 ConversationIconIndex = "conversation:IconIndex", 318
    ConversationGlobalIconIndex = "conversation:GlobalIconIndex", 319
    ConversationDraftItemIds = "conversation:DraftItemIds", 320 ConversationHasClutter =
    "conversation:HasClutter", 321 ConversationMentionedMe = "conversation:MentionedMe",
    322 ConversationGlobalMentionedMe = "conversation:GlobalMentionedMe", 323
    ConversationAtAllMention = "conversation:AtAllMention", 324
    ConversationGlobalAtAllMention = "conversation:GlobalAtAllMention", 325
    PersonFullName = "person:FullName", 326 PersonGivenName = "person:GivenName", 327
    PersonSurname = "person:Surname", 328 PersonPhoneNumber = "person:PhoneNumber", 329
    PersonSmsNumber = "person:SMSNumber", 330 PersonEmailAddress = "person:EmailAddress",
    331 PersonAlias = "person:Alias", 332 PersonDepartment = "person:Department", 333
    PersonLinkedInProfileLink = "person:LinkedInProfileLink", 334 PersonSkills =
    "person:Skills", 335 PersonProfessionalBiography = "person:ProfessionalBiography",
    336 PersonManagementChain = "person:ManagementChain", 337 PersonDirectReports =
    "person:DirectReports", 338 PersonPeers = "person:Peers", 339 PersonTeamSize =
    "person:TeamSize", 340 PersonCurrentJob = "person:CurrentJob", 341 PersonBirthday =
    "person:Birthday", 342 PersonHometown = "person:Hometown", 343 PersonCurrentLocation
    = "person:CurrentLocation", 344 PersonCompanyProfile = "person:CompanyProfile", 345
    PersonOffice = "person:Office", 346 PersonHeadline = "person:Headline", 347
    PersonMutualConnections = "person:MutualConnections", 348 PersonTitle =
    "person:Title", 349 PersonMutualManager = "person:MutualManager", 350 PersonInsights
    = "person:Insights", 351 PersonUserProfilePicture = "person:UserProfilePicture", 352
    PersonaPersonaId = "persona:PersonaId", 353 PersonaPersonaType =
    "persona:PersonaType", 354 PersonaGivenName = "persona:GivenName", 355
    PersonaCompanyName = "persona:CompanyName", 356 PersonaSurname = "persona:Surname",
    357 PersonaDisplayName = "persona:DisplayName", 358 PersonaEmailAddress =
    "persona:EmailAddress", 359 PersonaFileAs = "persona:FileAs", 360 PersonaHomeCity =
    "persona:HomeCity", 361 PersonaCreationTime = "persona:CreationTime", 362
    PersonaRelevanceScore = "persona:RelevanceScore", 363 PersonaRankingWeight =
    "persona:RankingWeight", 364 PersonaWorkCity = "persona:WorkCity", 365
    PersonaPersonaObjectStatus = "persona:PersonaObjectStatus", 366 PersonaFileAsId =
    "persona:FileAsId", 367 PersonaDisplayNamePrefix = "persona:DisplayNamePrefix", 368
    PersonaYomiCompanyName = "persona:YomiCompanyName", 369 PersonaYomiFirstName =
    "persona:YomiFirstName", 370 PersonaYomiLastName = "persona:YomiLastName", 371
    PersonaTitle = "persona:Title", 372 PersonaEmailAddresses = "persona:EmailAddresses",
    373 PersonaPhoneNumber = "persona:PhoneNumber", 374 PersonaImAddress =
    "persona:ImAddress", 375 PersonaImAddresses = "persona:ImAddresses", 376
    PersonaImAddresses2 = "persona:ImAddresses2", 377 PersonaImAddresses3 =
    "persona:ImAddresses3", 378 PersonaFolderIds = "persona:FolderIds", 379
    PersonaAttributions = "persona:Attributions", 380 PersonaDisplayNames =
    "persona:DisplayNames", 381 PersonaInitials = "persona:Initials", 382 PersonaFileAses
    = "persona:FileAses", 383 PersonaFileAsIds = "persona:FileAsIds", 384
    PersonaDisplayNamePrefixes = "persona:DisplayNamePrefixes", 385 PersonaGivenNames =
    "persona:GivenNames", 386 PersonaMiddleNames = "persona:MiddleNames", 387
    PersonaSurnames = "persona:Surnames", 388 PersonaGenerations = "persona:Generations",
    389 PersonaNicknames = "persona:Nicknames", 390 PersonaYomiCompanyNames =
    "persona:YomiCompanyNames", 391 PersonaYomiFirstNames = "persona:YomiFirstNames", 392
    PersonaYomiLastNames = "persona:YomiLastNames", 393 PersonaBusinessPhoneNumbers =
    "persona:BusinessPhoneNumbers", 394 PersonaBusinessPhoneNumbers2 =
    "persona:BusinessPhoneNumbers2", 395 PersonaHomePhones = "persona:HomePhones", 396
    PersonaHomePhones2 = "persona:HomePhones2", 397 PersonaMobilePhones =
    "persona:MobilePhones", 398 PersonaMobilePhones2 = "persona:MobilePhones2", 399
    PersonaAssistantPhoneNumbers = "persona:AssistantPhoneNumbers", 400
    PersonaCallbackPhones = "persona:CallbackPhones", 401 PersonaCarPhones =
    "persona:CarPhones", 402 PersonaHomeFaxes = "persona:HomeFaxes", 403
    PersonaOrganizationMainPhones = "persona:OrganizationMainPhones", 404
    PersonaOtherFaxes = "persona:OtherFaxes", 405 PersonaOtherTelephones =
    "persona:OtherTelephones", 406 PersonaOtherPhones2 = "persona:OtherPhones2", 407
    PersonaPagers = "persona:Pagers", 408 PersonaRadioPhones = "persona:RadioPhones", 409
    PersonaTelexNumbers = "persona:TelexNumbers", 410 PersonaWorkFaxes =
    "persona:WorkFaxes", 411 PersonaEmails1 = "persona:Emails1", 412 PersonaEmails2 =
    "persona:Emails2", 413 PersonaEmails3 = "persona:Emails3", 414
    PersonaBusinessHomePages = "persona:BusinessHomePages", 415 PersonaSchool =
    "persona:School", 416 PersonaPersonalHomePages = "persona:PersonalHomePages", 417
    PersonaOfficeLocations = "persona:OfficeLocations", 418 PersonaBusinessAddresses =
    "persona:BusinessAddresses", 419 PersonaHomeAddresses = "persona:HomeAddresses", 420
    PersonaOtherAddresses = "persona:OtherAddresses", 421 PersonaTitles =
    "persona:Titles", 422 PersonaDepartments = "persona:Departments", 423
    PersonaCompanyNames = "persona:CompanyNames", 424 PersonaManagers =
    "persona:Managers", 425 PersonaAssistantNames = "persona:AssistantNames", 426
    PersonaProfessions = "persona:Professions", 427 PersonaSpouseNames =
    "persona:SpouseNames", 428 PersonaHobbies = "persona:Hobbies", 429
    PersonaWeddingAnniversaries = "persona:WeddingAnniversaries", 430 PersonaBirthdays =
    "persona:Birthdays", 431 PersonaChildren = "persona:Children", 432 PersonaLocations =
    "persona:Locations", 433 PersonaExtendedProperties = "persona:ExtendedProperties",
    434 PersonaPostalAddress = "persona:PostalAddress", 435 PersonaBodies =
    "persona:Bodies", 436 PersonaIsFavorite = "persona:IsFavorite", 437
    PersonaInlineLinks = "persona:InlineLinks", 438 PersonaItemLinkIds =
    "persona:ItemLinkIds", 439 PersonaHasActiveDeals = "persona:HasActiveDeals", 440
    PersonaIsBusinessContact = "persona:IsBusinessContact", 441
    PersonaAttributedHasActiveDeals = "persona:AttributedHasActiveDeals", 442
    PersonaAttributedIsBusinessContact = "persona:AttributedIsBusinessContact", 443
    PersonaSourceMailboxGuids = "persona:SourceMailboxGuids", 444
    PersonaLastContactedDate = "persona:LastContactedDate", 445
    PersonaExternalDirectoryObjectId = "persona:ExternalDirectoryObjectId", 446
    PersonaMapiEntryId = "persona:MapiEntryId", 447 PersonaMapiEmailAddress =
    "persona:MapiEmailAddress", 448 PersonaMapiAddressType = "persona:MapiAddressType",
    449 PersonaMapiSearchKey = "persona:MapiSearchKey", 450
    PersonaMapiTransmittableDisplayName = "persona:MapiTransmittableDisplayName", 451
    PersonaMapiSendRichInfo = "persona:MapiSendRichInfo", 452 RolememberMemberType =
    "rolemember:MemberType", 453 RolememberMemberId = "rolemember:MemberId", 454
    RolememberDisplayName = "rolemember:DisplayName", 455
    NetworkTokenRefreshLastCompleted = "network:TokenRefreshLastCompleted", 456
    NetworkTokenRefreshLastAttempted = "network:TokenRefreshLastAttempted", 457
    NetworkSyncEnabled = "network:SyncEnabled", 458 NetworkRejectedOffers =
    "network:RejectedOffers", 459 NetworkSessionHandle = "network:SessionHandle", 460
    NetworkRefreshTokenExpiry2 = "network:RefreshTokenExpiry2", 461 NetworkRefreshToken2
    = "network:RefreshToken2", 462 NetworkPsaLastChanged = "network:PsaLastChanged", 463
    NetworkOffers = "network:Offers", 464 NetworkLastWelcomeContact =
    "network:LastWelcomeContact", 465 NetworkLastVersionSaved =
    "network:LastVersionSaved", 466 NetworkDomainTag = "network:DomainTag", 467
    NetworkFirstAuthErrorDates = "network:FirstAuthErrorDates", 468 NetworkErrorOffers =
    "network:ErrorOffers", 469 NetworkContactSyncSuccess = "network:ContactSyncSuccess",
    470 NetworkContactSyncError = "network:ContactSyncError", 471 NetworkClientToken2 =
    "network:ClientToken2", 472 NetworkClientToken = "network:ClientToken", 473
    NetworkClientPublishSecret = "network:ClientPublishSecret", 474 NetworkUserEmail =
    "network:UserEmail", 475 NetworkAutoLinkSuccess = "network:AutoLinkSuccess", 476
    NetworkAutoLinkError = "network:AutoLinkError", 477 NetworkIsDefault =
    "network:IsDefault", 478 NetworkSettings = "network:Settings", 479 NetworkProfileUrl
    = "network:ProfileUrl", 480 NetworkUserTileUrl = "network:UserTileUrl", 481
    NetworkDomainId = "network:DomainId", 482 NetworkDisplayName = "network:DisplayName",
    483 NetworkAccountName = "network:AccountName", 484 NetworkSourceEntryId =
    "network:SourceEntryID", 485 AbchpersonFavoriteOrder = "abchperson:FavoriteOrder",
    486 AbchpersonPersonId = "abchperson:PersonId", 487 AbchpersonExchangePersonIdGuid =
    "abchperson:ExchangePersonIdGuid", 488 AbchpersonAntiLinkInfo =
    "abchperson:AntiLinkInfo", 489 AbchpersonRelevanceOrder1 =
    "abchperson:RelevanceOrder1", 490 AbchpersonRelevanceOrder2 =
    "abchperson:RelevanceOrder2", 491 AbchpersonContactHandles =
    "abchperson:ContactHandles", 492 AbchpersonCategories = "abchperson:Categories", 493
    BookingServiceIds = "booking:ServiceIds", 494 BookingStaffIds = "booking:StaffIds",
    495 BookingStaffInitials = "booking:StaffInitials", 496 BookingCustomerName =
    "booking:CustomerName", 497 BookingCustomerEmail = "booking:CustomerEmail", 498
    BookingCustomerPhone = "booking:CustomerPhone", 499 BookingCustomerId =
    "booking:CustomerId", 500 InsightInsightId = "insight:InsightId", 501 InsightType =
    "insight:Type", 502 InsightStartTimeUtc = "insight:StartTimeUtc", 503
    InsightEndTimeUtc = "insight:EndTimeUtc", 504 InsightStatus = "insight:Status", 505
    InsightVersion = "insight:Version", 506 InsightApplicationsIds =
    "insight:ApplicationsIds", 507 InsightText = "insight:Text", 508
    InsightSuggestedActions = "insight:SuggestedActions", 509 InsightAppContexts =
    "insight:AppContexts"
);
