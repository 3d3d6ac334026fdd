// @generated

use ::ews_bindings::xml;

/// Simple type `t:UnindexedFieldURIType`.
///
/// Restricts `xs:string`.
#[doc(alias = "UnindexedFieldURIType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

xml::open_enum!(
    UnindexedFieldUri: AbchpersonAntiLinkInfo = "abchperson:AntiLinkInfo",
    AbchpersonCategories = "abchperson:Categories", AbchpersonContactHandles =
    "abchperson:ContactHandles", AbchpersonExchangePersonIdGuid =
    "abchperson:ExchangePersonIdGuid", AbchpersonFavoriteOrder =
    "abchperson:FavoriteOrder", AbchpersonPersonId = "abchperson:PersonId",
    AbchpersonRelevanceOrder1 = "abchperson:RelevanceOrder1", AbchpersonRelevanceOrder2 =
    "abchperson:RelevanceOrder2", BookingCustomerEmail = "booking:CustomerEmail",
    BookingCustomerId = "booking:CustomerId", BookingCustomerName =
    "booking:CustomerName", BookingCustomerPhone = "booking:CustomerPhone",
    BookingServiceIds = "booking:ServiceIds", BookingStaffIds = "booking:StaffIds",
    BookingStaffInitials = "booking:StaffInitials", CalendarAdjacentMeetingCount =
    "calendar:AdjacentMeetingCount", CalendarAdjacentMeetings =
    "calendar:AdjacentMeetings", CalendarAllowNewTimeProposal =
    "calendar:AllowNewTimeProposal", CalendarAppointmentReplyTime =
    "calendar:AppointmentReplyTime", CalendarAppointmentSequenceNumber =
    "calendar:AppointmentSequenceNumber", CalendarAppointmentState =
    "calendar:AppointmentState", CalendarCalendarActivityData =
    "calendar:CalendarActivityData", CalendarCalendarItemType =
    "calendar:CalendarItemType", CalendarConferenceType = "calendar:ConferenceType",
    CalendarConflictingMeetingCount = "calendar:ConflictingMeetingCount",
    CalendarConflictingMeetings = "calendar:ConflictingMeetings", CalendarDateTimeStamp =
    "calendar:DateTimeStamp", CalendarDeletedOccurrences = "calendar:DeletedOccurrences",
    CalendarDoNotForwardMeeting = "calendar:DoNotForwardMeeting", CalendarDuration =
    "calendar:Duration", CalendarEnd = "calendar:End", CalendarEndTimeZone =
    "calendar:EndTimeZone", CalendarEndTimeZoneId = "calendar:EndTimeZoneId",
    CalendarEndWallClock = "calendar:EndWallClock", CalendarEnhancedLocation =
    "calendar:EnhancedLocation", CalendarFirstOccurrence = "calendar:FirstOccurrence",
    CalendarInboxReminders = "calendar:InboxReminders", CalendarIsAllDayEvent =
    "calendar:IsAllDayEvent", CalendarIsCancelled = "calendar:IsCancelled",
    CalendarIsMeeting = "calendar:IsMeeting", CalendarIsOnlineMeeting =
    "calendar:IsOnlineMeeting", CalendarIsOrganizer = "calendar:IsOrganizer",
    CalendarIsRecurring = "calendar:IsRecurring", CalendarIsResponseRequested =
    "calendar:IsResponseRequested", CalendarJoinOnlineMeetingUrl =
    "calendar:JoinOnlineMeetingUrl", CalendarLastOccurrence = "calendar:LastOccurrence",
    CalendarLegacyFreeBusyStatus = "calendar:LegacyFreeBusyStatus", CalendarLocation =
    "calendar:Location", CalendarMeetingRequestWasSent =
    "calendar:MeetingRequestWasSent", CalendarMeetingTimeZone =
    "calendar:MeetingTimeZone", CalendarMeetingWorkspaceUrl =
    "calendar:MeetingWorkspaceUrl", CalendarModifiedOccurrences =
    "calendar:ModifiedOccurrences", CalendarMyResponseType = "calendar:MyResponseType",
    CalendarNetShowUrl = "calendar:NetShowUrl", CalendarOnlineMeetingSettings =
    "calendar:OnlineMeetingSettings", CalendarOptionalAttendees =
    "calendar:OptionalAttendees", CalendarOrganizer = "calendar:Organizer",
    CalendarOriginalStart = "calendar:OriginalStart", CalendarRecurrence =
    "calendar:Recurrence", CalendarRecurrenceId = "calendar:RecurrenceId",
    CalendarRequiredAttendees = "calendar:RequiredAttendees", CalendarResources =
    "calendar:Resources", CalendarStart = "calendar:Start", CalendarStartTimeZone =
    "calendar:StartTimeZone", CalendarStartTimeZoneId = "calendar:StartTimeZoneId",
    CalendarStartWallClock = "calendar:StartWallClock", CalendarTimeZone =
    "calendar:TimeZone", CalendarUid = "calendar:UID", CalendarWhen = "calendar:When",
    ContactsAbchContactId = "contacts:AbchContactId", ContactsAbchEmailAddresses =
    "contacts:AbchEmailAddresses", ContactsAccountName = "contacts:AccountName",
    ContactsAlias = "contacts:Alias", ContactsAssistantName = "contacts:AssistantName",
    ContactsBirthday = "contacts:Birthday", ContactsBusinessHomePage =
    "contacts:BusinessHomePage", ContactsChildren = "contacts:Children", ContactsCid =
    "contacts:Cid", ContactsComment = "contacts:Comment", ContactsCompanies =
    "contacts:Companies", ContactsCompanyName = "contacts:CompanyName",
    ContactsCompleteName = "contacts:CompleteName", ContactsContactShortId =
    "contacts:ContactShortId", ContactsContactSource = "contacts:ContactSource",
    ContactsContactType = "contacts:ContactType", ContactsConversationGuid =
    "contacts:ConversationGuid", ContactsCreatedBy = "contacts:CreatedBy",
    ContactsCulture = "contacts:Culture", ContactsDepartment = "contacts:Department",
    ContactsDirectReports = "contacts:DirectReports", ContactsDirectoryId =
    "contacts:DirectoryId", ContactsDisplayName = "contacts:DisplayName",
    ContactsEmailAddresses = "contacts:EmailAddresses", ContactsFileAs =
    "contacts:FileAs", ContactsFileAsMapping = "contacts:FileAsMapping", ContactsGender =
    "contacts:Gender", ContactsGeneration = "contacts:Generation", ContactsGivenName =
    "contacts:GivenName", ContactsHasPicture = "contacts:HasPicture",
    ContactsHidePresenceAndProfile = "contacts:HidePresenceAndProfile",
    ContactsImAddresses = "contacts:ImAddresses", ContactsImMri = "contacts:ImMri",
    ContactsInitials = "contacts:Initials", ContactsInviteFree = "contacts:InviteFree",
    ContactsIsAutoUpdateDisabled = "contacts:IsAutoUpdateDisabled", ContactsIsHidden =
    "contacts:IsHidden", ContactsIsMessengerEnabled = "contacts:IsMessengerEnabled",
    ContactsIsPendingOutbound = "contacts:IsPendingOutbound", ContactsIsPrivate =
    "contacts:IsPrivate", ContactsJobTitle = "contacts:JobTitle",
    ContactsMsExchangeCertificate = "contacts:MSExchangeCertificate", ContactsManager =
    "contacts:Manager", ContactsManagerMailbox = "contacts:ManagerMailbox",
    ContactsMiddleName = "contacts:MiddleName", ContactsMileage = "contacts:Mileage",
    ContactsMobileImEnabled = "contacts:MobileIMEnabled", ContactsMris = "contacts:Mris",
    ContactsNickname = "contacts:Nickname", ContactsNotInBirthdayCalendar =
    "contacts:NotInBirthdayCalendar", ContactsNotes = "contacts:Notes", ContactsObjectId
    = "contacts:ObjectId", ContactsOfficeLocation = "contacts:OfficeLocation",
    ContactsOtherMri = "contacts:OtherMri", ContactsPartnerNetworkProfilePhotoUrl =
    "contacts:PartnerNetworkProfilePhotoUrl", ContactsPartnerNetworkThumbnailPhotoUrl =
    "contacts:PartnerNetworkThumbnailPhotoUrl", ContactsPassportId =
    "contacts:PassportId", ContactsPersonId = "contacts:PersonId", ContactsPhoneNumbers =
    "contacts:PhoneNumbers", ContactsPhoneticFirstName = "contacts:PhoneticFirstName",
    ContactsPhoneticFullName = "contacts:PhoneticFullName", ContactsPhoneticLastName =
    "contacts:PhoneticLastName", ContactsPhoto = "contacts:Photo",
    ContactsPhysicalAddresses = "contacts:PhysicalAddresses", ContactsPostalAddressIndex
    = "contacts:PostalAddressIndex", ContactsPresenceTrustLevel =
    "contacts:PresenceTrustLevel", ContactsProfession = "contacts:Profession",
    ContactsProfileLastChanged = "contacts:ProfileLastChanged", ContactsShellContactType
    = "contacts:ShellContactType", ContactsSkypeAuthCertificate =
    "contacts:SkypeAuthCertificate", ContactsSkypeContext = "contacts:SkypeContext",
    ContactsSkypeId = "contacts:SkypeId", ContactsSkypeRelationship =
    "contacts:SkypeRelationship", ContactsSourceId = "contacts:SourceId",
    ContactsSpouseName = "contacts:SpouseName", ContactsSupportGroupFeeds =
    "contacts:SupportGroupFeeds", ContactsSurname = "contacts:Surname",
    ContactsTrustLevel = "contacts:TrustLevel", ContactsUnifiedInbox =
    "contacts:UnifiedInbox", ContactsUrls = "contacts:Urls", ContactsUserSmimeCertificate
    = "contacts:UserSMIMECertificate", ContactsUserTileHash = "contacts:UserTileHash",
    ContactsWeddingAnniversary = "contacts:WeddingAnniversary", ContactsWlid =
    "contacts:Wlid", ContactsXboxLiveTag = "contacts:XboxLiveTag", ContactsYomiNickname =
    "contacts:YomiNickname", ConversationAtAllMention = "conversation:AtAllMention",
    ConversationCategories = "conversation:Categories", ConversationConversationId =
    "conversation:ConversationId", ConversationConversationTopic =
    "conversation:ConversationTopic", ConversationDraftItemIds =
    "conversation:DraftItemIds", ConversationFlagStatus = "conversation:FlagStatus",
    ConversationGlobalAtAllMention = "conversation:GlobalAtAllMention",
    ConversationGlobalCategories = "conversation:GlobalCategories",
    ConversationGlobalFlagStatus = "conversation:GlobalFlagStatus",
    ConversationGlobalHasAttachments = "conversation:GlobalHasAttachments",
    ConversationGlobalHasIrm = "conversation:GlobalHasIrm", ConversationGlobalIconIndex =
    "conversation:GlobalIconIndex", ConversationGlobalImportance =
    "conversation:GlobalImportance", ConversationGlobalItemClasses =
    "conversation:GlobalItemClasses", ConversationGlobalItemIds =
    "conversation:GlobalItemIds", ConversationGlobalLastDeliveryTime =
    "conversation:GlobalLastDeliveryTime", ConversationGlobalMentionedMe =
    "conversation:GlobalMentionedMe", ConversationGlobalMessageCount =
    "conversation:GlobalMessageCount", ConversationGlobalSize =
    "conversation:GlobalSize", ConversationGlobalUniqueRecipients =
    "conversation:GlobalUniqueRecipients", ConversationGlobalUniqueSenders =
    "conversation:GlobalUniqueSenders", ConversationGlobalUniqueUnreadSenders =
    "conversation:GlobalUniqueUnreadSenders", ConversationGlobalUnreadCount =
    "conversation:GlobalUnreadCount", ConversationHasAttachments =
    "conversation:HasAttachments", ConversationHasClutter = "conversation:HasClutter",
    ConversationHasIrm = "conversation:HasIrm", ConversationIconIndex =
    "conversation:IconIndex", ConversationImportance = "conversation:Importance",
    ConversationInstanceKey = "conversation:InstanceKey", ConversationItemClasses =
    "conversation:ItemClasses", ConversationItemIds = "conversation:ItemIds",
    ConversationLastDeliveryTime = "conversation:LastDeliveryTime",
    ConversationLastModifiedTime = "conversation:LastModifiedTime",
    ConversationMentionedMe = "conversation:MentionedMe", ConversationMessageCount =
    "conversation:MessageCount", ConversationPreview = "conversation:Preview",
    ConversationSize = "conversation:Size", ConversationUniqueRecipients =
    "conversation:UniqueRecipients", ConversationUniqueSenders =
    "conversation:UniqueSenders", ConversationUniqueUnreadSenders =
    "conversation:UniqueUnreadSenders", ConversationUnreadCount =
    "conversation:UnreadCount", DistributionlistMembers = "distributionlist:Members",
    FolderArchiveTag = "folder:ArchiveTag", FolderChildFolderCount =
    "folder:ChildFolderCount", FolderDisplayName = "folder:DisplayName",
    FolderDistinguishedFolderId = "folder:DistinguishedFolderId", FolderEffectiveRights =
    "folder:EffectiveRights", FolderFolderClass = "folder:FolderClass", FolderFolderId =
    "folder:FolderId", FolderManagedFolderInformation =
    "folder:ManagedFolderInformation", FolderParentFolderId = "folder:ParentFolderId",
    FolderPermissionSet = "folder:PermissionSet", FolderPolicyTag = "folder:PolicyTag",
    FolderReplicaList = "folder:ReplicaList", FolderSearchParameters =
    "folder:SearchParameters", FolderSharingEffectiveRights =
    "folder:SharingEffectiveRights", FolderTotalCount = "folder:TotalCount",
    FolderUnreadCount = "folder:UnreadCount", InsightAppContexts = "insight:AppContexts",
    InsightApplicationsIds = "insight:ApplicationsIds", InsightEndTimeUtc =
    "insight:EndTimeUtc", InsightInsightId = "insight:InsightId", InsightStartTimeUtc =
    "insight:StartTimeUtc", InsightStatus = "insight:Status", InsightSuggestedActions =
    "insight:SuggestedActions", InsightText = "insight:Text", InsightType =
    "insight:Type", InsightVersion = "insight:Version", ItemAppliedHashtags =
    "item:AppliedHashtags", ItemAppliedHashtagsPreview = "item:AppliedHashtagsPreview",
    ItemArchiveTag = "item:ArchiveTag", ItemAtAllMention = "item:AtAllMention",
    ItemAttachments = "item:Attachments", ItemBlockStatus = "item:BlockStatus", ItemBody
    = "item:Body", ItemCanDelete = "item:CanDelete", ItemCategories = "item:Categories",
    ItemConversationId = "item:ConversationId", ItemCulture = "item:Culture",
    ItemDateTimeCreated = "item:DateTimeCreated", ItemDateTimeReceived =
    "item:DateTimeReceived", ItemDateTimeSent = "item:DateTimeSent", ItemDisplayBcc =
    "item:DisplayBcc", ItemDisplayCc = "item:DisplayCc", ItemDisplayTo =
    "item:DisplayTo", ItemEffectiveRights = "item:EffectiveRights",
    ItemEntityExtractionResult = "item:EntityExtractionResult", ItemFirstBody =
    "item:FirstBody", ItemFlag = "item:Flag", ItemHasAttachments = "item:HasAttachments",
    ItemHasBlockedImages = "item:HasBlockedImages", ItemHashtags = "item:Hashtags",
    ItemIconIndex = "item:IconIndex", ItemImportance = "item:Importance", ItemInReplyTo =
    "item:InReplyTo", ItemInferenceClassification = "item:InferenceClassification",
    ItemInstanceKey = "item:InstanceKey", ItemInternetMessageHeaders =
    "item:InternetMessageHeaders", ItemIsAssociated = "item:IsAssociated", ItemIsClutter
    = "item:IsClutter", ItemIsDraft = "item:IsDraft", ItemIsFromMe = "item:IsFromMe",
    ItemIsResend = "item:IsResend", ItemIsSubmitted = "item:IsSubmitted",
    ItemIsUnmodified = "item:IsUnmodified", ItemItemClass = "item:ItemClass", ItemItemId
    = "item:ItemId", ItemLastModifiedName = "item:LastModifiedName", ItemLastModifiedTime
    = "item:LastModifiedTime", ItemLikes = "item:Likes", ItemLikesPreview =
    "item:LikesPreview", ItemMentionedMe = "item:MentionedMe", ItemMentions =
    "item:Mentions", ItemMentionsEx = "item:MentionsEx", ItemMentionsPreview =
    "item:MentionsPreview", ItemMimeContent = "item:MimeContent", ItemMimeContentUtf8 =
    "item:MimeContentUTF8", ItemNormalizedBody = "item:NormalizedBody",
    ItemParentFolderId = "item:ParentFolderId", ItemPendingSocialActivityTagIds =
    "item:PendingSocialActivityTagIds", ItemPolicyTag = "item:PolicyTag",
    ItemPredictedActionReasons = "item:PredictedActionReasons", ItemPreview =
    "item:Preview", ItemReminderDueBy = "item:ReminderDueBy", ItemReminderIsSet =
    "item:ReminderIsSet", ItemReminderMinutesBeforeStart =
    "item:ReminderMinutesBeforeStart", ItemReminderNextTime = "item:ReminderNextTime",
    ItemResponseObjects = "item:ResponseObjects", ItemRetentionDate =
    "item:RetentionDate", ItemRightsManagementLicenseData =
    "item:RightsManagementLicenseData", ItemSensitivity = "item:Sensitivity", ItemSize =
    "item:Size", ItemStoreEntryId = "item:StoreEntryId", ItemSubject = "item:Subject",
    ItemTextBody = "item:TextBody", ItemUniqueBody = "item:UniqueBody",
    ItemWebClientEditFormQueryString = "item:WebClientEditFormQueryString",
    ItemWebClientReadFormQueryString = "item:WebClientReadFormQueryString",
    MeetingAssociatedCalendarItemId = "meeting:AssociatedCalendarItemId",
    MeetingDoNotForwardMeeting = "meeting:DoNotForwardMeeting", MeetingHasBeenProcessed =
    "meeting:HasBeenProcessed", MeetingIsDelegated = "meeting:IsDelegated",
    MeetingIsOutOfDate = "meeting:IsOutOfDate", MeetingProposedEnd =
    "meeting:ProposedEnd", MeetingProposedStart = "meeting:ProposedStart",
    MeetingResponseType = "meeting:ResponseType", MeetingRequestChangeHighlights =
    "meetingRequest:ChangeHighlights", MeetingRequestIntendedFreeBusyStatus =
    "meetingRequest:IntendedFreeBusyStatus", MeetingRequestMeetingRequestType =
    "meetingRequest:MeetingRequestType", MessageApprovalRequestData =
    "message:ApprovalRequestData", MessageBccRecipients = "message:BccRecipients",
    MessageCcRecipients = "message:CcRecipients", MessageConversationIndex =
    "message:ConversationIndex", MessageConversationTopic = "message:ConversationTopic",
    MessageFrom = "message:From", MessageInternetMessageId = "message:InternetMessageId",
    MessageIsDeliveryReceiptRequested = "message:IsDeliveryReceiptRequested",
    MessageIsRead = "message:IsRead", MessageIsReadReceiptRequested =
    "message:IsReadReceiptRequested", MessageIsResponseRequested =
    "message:IsResponseRequested", MessageMessageSafety = "message:MessageSafety",
    MessagePublishedCalendarItemIcs = "message:PublishedCalendarItemIcs",
    MessagePublishedCalendarItemName = "message:PublishedCalendarItemName",
    MessageReceivedBy = "message:ReceivedBy", MessageReceivedRepresenting =
    "message:ReceivedRepresenting", MessageReferences = "message:References",
    MessageReminderMessageData = "message:ReminderMessageData", MessageReplyTo =
    "message:ReplyTo", MessageSender = "message:Sender", MessageToRecipients =
    "message:ToRecipients", MessageVotingInformation = "message:VotingInformation",
    NetworkAccountName = "network:AccountName", NetworkAutoLinkError =
    "network:AutoLinkError", NetworkAutoLinkSuccess = "network:AutoLinkSuccess",
    NetworkClientPublishSecret = "network:ClientPublishSecret", NetworkClientToken =
    "network:ClientToken", NetworkClientToken2 = "network:ClientToken2",
    NetworkContactSyncError = "network:ContactSyncError", NetworkContactSyncSuccess =
    "network:ContactSyncSuccess", NetworkDisplayName = "network:DisplayName",
    NetworkDomainId = "network:DomainId", NetworkDomainTag = "network:DomainTag",
    NetworkErrorOffers = "network:ErrorOffers", NetworkFirstAuthErrorDates =
    "network:FirstAuthErrorDates", NetworkIsDefault = "network:IsDefault",
    NetworkLastVersionSaved = "network:LastVersionSaved", NetworkLastWelcomeContact =
    "network:LastWelcomeContact", NetworkOffers = "network:Offers", NetworkProfileUrl =
    "network:ProfileUrl", NetworkPsaLastChanged = "network:PsaLastChanged",
    NetworkRefreshToken2 = "network:RefreshToken2", NetworkRefreshTokenExpiry2 =
    "network:RefreshTokenExpiry2", NetworkRejectedOffers = "network:RejectedOffers",
    NetworkSessionHandle = "network:SessionHandle", NetworkSettings = "network:Settings",
    NetworkSourceEntryId = "network:SourceEntryID", NetworkSyncEnabled =
    "network:SyncEnabled", NetworkTokenRefreshLastAttempted =
    "network:TokenRefreshLastAttempted", NetworkTokenRefreshLastCompleted =
    "network:TokenRefreshLastCompleted", NetworkUserEmail = "network:UserEmail",
    NetworkUserTileUrl = "network:UserTileUrl", PersonAlias = "person:Alias",
    PersonBirthday = "person:Birthday", PersonCompanyProfile = "person:CompanyProfile",
    PersonCurrentJob = "person:CurrentJob", PersonCurrentLocation =
    "person:CurrentLocation", PersonDepartment = "person:Department", PersonDirectReports
    = "person:DirectReports", PersonEmailAddress = "person:EmailAddress", PersonFullName
    = "person:FullName", PersonGivenName = "person:GivenName", PersonHeadline =
    "person:Headline", PersonHometown = "person:Hometown", PersonInsights =
    "person:Insights", PersonLinkedInProfileLink = "person:LinkedInProfileLink",
    PersonManagementChain = "person:ManagementChain", PersonMutualConnections =
    "person:MutualConnections", PersonMutualManager = "person:MutualManager",
    PersonOffice = "person:Office", PersonPeers = "person:Peers", PersonPhoneNumber =
    "person:PhoneNumber", PersonProfessionalBiography = "person:ProfessionalBiography",
    PersonSmsNumber = "person:SMSNumber", PersonSkills = "person:Skills", PersonSurname =
    "person:Surname", PersonTeamSize = "person:TeamSize", PersonTitle = "person:Title",
    PersonUserProfilePicture = "person:UserProfilePicture", PersonaAssistantNames =
    "persona:AssistantNames", PersonaAssistantPhoneNumbers =
    "persona:AssistantPhoneNumbers", PersonaAttributedHasActiveDeals =
    "persona:AttributedHasActiveDeals", PersonaAttributedIsBusinessContact =
    "persona:AttributedIsBusinessContact", PersonaAttributions = "persona:Attributions",
    PersonaBirthdays = "persona:Birthdays", PersonaBodies = "persona:Bodies",
    PersonaBusinessAddresses = "persona:BusinessAddresses", PersonaBusinessHomePages =
    "persona:BusinessHomePages", PersonaBusinessPhoneNumbers =
    "persona:BusinessPhoneNumbers", PersonaBusinessPhoneNumbers2 =
    "persona:BusinessPhoneNumbers2", PersonaCallbackPhones = "persona:CallbackPhones",
    PersonaCarPhones = "persona:CarPhones", PersonaChildren = "persona:Children",
    PersonaCompanyName = "persona:CompanyName", PersonaCompanyNames =
    "persona:CompanyNames", PersonaCreationTime = "persona:CreationTime",
    PersonaDepartments = "persona:Departments", PersonaDisplayName =
    "persona:DisplayName", PersonaDisplayNamePrefix = "persona:DisplayNamePrefix",
    PersonaDisplayNamePrefixes = "persona:DisplayNamePrefixes", PersonaDisplayNames =
    "persona:DisplayNames", PersonaEmailAddress = "persona:EmailAddress",
    PersonaEmailAddresses = "persona:EmailAddresses", PersonaEmails1 = "persona:Emails1",
    PersonaEmails2 = "persona:Emails2", PersonaEmails3 = "persona:Emails3",
    PersonaExtendedProperties = "persona:ExtendedProperties",
    PersonaExternalDirectoryObjectId = "persona:ExternalDirectoryObjectId", PersonaFileAs
    = "persona:FileAs", PersonaFileAsId = "persona:FileAsId", PersonaFileAsIds =
    "persona:FileAsIds", PersonaFileAses = "persona:FileAses", PersonaFolderIds =
    "persona:FolderIds", PersonaGenerations = "persona:Generations", PersonaGivenName =
    "persona:GivenName", PersonaGivenNames = "persona:GivenNames", PersonaHasActiveDeals
    = "persona:HasActiveDeals", PersonaHobbies = "persona:Hobbies", PersonaHomeAddresses
    = "persona:HomeAddresses", PersonaHomeCity = "persona:HomeCity", PersonaHomeFaxes =
    "persona:HomeFaxes", PersonaHomePhones = "persona:HomePhones", PersonaHomePhones2 =
    "persona:HomePhones2", PersonaImAddress = "persona:ImAddress", PersonaImAddresses =
    "persona:ImAddresses", PersonaImAddresses2 = "persona:ImAddresses2",
    PersonaImAddresses3 = "persona:ImAddresses3", PersonaInitials = "persona:Initials",
    PersonaInlineLinks = "persona:InlineLinks", PersonaIsBusinessContact =
    "persona:IsBusinessContact", PersonaIsFavorite = "persona:IsFavorite",
    PersonaItemLinkIds = "persona:ItemLinkIds", PersonaLastContactedDate =
    "persona:LastContactedDate", PersonaLocations = "persona:Locations", PersonaManagers
    = "persona:Managers", PersonaMapiAddressType = "persona:MapiAddressType",
    PersonaMapiEmailAddress = "persona:MapiEmailAddress", PersonaMapiEntryId =
    "persona:MapiEntryId", PersonaMapiSearchKey = "persona:MapiSearchKey",
    PersonaMapiSendRichInfo = "persona:MapiSendRichInfo",
    PersonaMapiTransmittableDisplayName = "persona:MapiTransmittableDisplayName",
    PersonaMiddleNames = "persona:MiddleNames", PersonaMobilePhones =
    "persona:MobilePhones", PersonaMobilePhones2 = "persona:MobilePhones2",
    PersonaNicknames = "persona:Nicknames", PersonaOfficeLocations =
    "persona:OfficeLocations", PersonaOrganizationMainPhones =
    "persona:OrganizationMainPhones", PersonaOtherAddresses = "persona:OtherAddresses",
    PersonaOtherFaxes = "persona:OtherFaxes", PersonaOtherPhones2 =
    "persona:OtherPhones2", PersonaOtherTelephones = "persona:OtherTelephones",
    PersonaPagers = "persona:Pagers", PersonaPersonaId = "persona:PersonaId",
    PersonaPersonaObjectStatus = "persona:PersonaObjectStatus", PersonaPersonaType =
    "persona:PersonaType", PersonaPersonalHomePages = "persona:PersonalHomePages",
    PersonaPhoneNumber = "persona:PhoneNumber", PersonaPostalAddress =
    "persona:PostalAddress", PersonaProfessions = "persona:Professions",
    PersonaRadioPhones = "persona:RadioPhones", PersonaRankingWeight =
    "persona:RankingWeight", PersonaRelevanceScore = "persona:RelevanceScore",
    PersonaSchool = "persona:School", PersonaSourceMailboxGuids =
    "persona:SourceMailboxGuids", PersonaSpouseNames = "persona:SpouseNames",
    PersonaSurname = "persona:Surname", PersonaSurnames = "persona:Surnames",
    PersonaTelexNumbers = "persona:TelexNumbers", PersonaTitle = "persona:Title",
    PersonaTitles = "persona:Titles", PersonaWeddingAnniversaries =
    "persona:WeddingAnniversaries", PersonaWorkCity = "persona:WorkCity",
    PersonaWorkFaxes = "persona:WorkFaxes", PersonaYomiCompanyName =
    "persona:YomiCompanyName", PersonaYomiCompanyNames = "persona:YomiCompanyNames",
    PersonaYomiFirstName = "persona:YomiFirstName", PersonaYomiFirstNames =
    "persona:YomiFirstNames", PersonaYomiLastName = "persona:YomiLastName",
    PersonaYomiLastNames = "persona:YomiLastNames", PostitemPostedTime =
    "postitem:PostedTime", RolememberDisplayName = "rolemember:DisplayName",
    RolememberMemberId = "rolemember:MemberId", RolememberMemberType =
    "rolemember:MemberType", SharingMessageSharingMessageAction =
    "sharingMessage:SharingMessageAction", TaskActualWork = "task:ActualWork",
    TaskAssignedTime = "task:AssignedTime", TaskBillingInformation =
    "task:BillingInformation", TaskChangeCount = "task:ChangeCount", TaskCompanies =
    "task:Companies", TaskCompleteDate = "task:CompleteDate", TaskContacts =
    "task:Contacts", TaskDelegationState = "task:DelegationState", TaskDelegator =
    "task:Delegator", TaskDueDate = "task:DueDate", TaskIsAssignmentEditable =
    "task:IsAssignmentEditable", TaskIsComplete = "task:IsComplete", TaskIsRecurring =
    "task:IsRecurring", TaskIsTeamTask = "task:IsTeamTask", TaskMileage = "task:Mileage",
    TaskOwner = "task:Owner", TaskPercentComplete = "task:PercentComplete",
    TaskRecurrence = "task:Recurrence", TaskStartDate = "task:StartDate", TaskStatus =
    "task:Status", TaskStatusDescription = "task:StatusDescription", TaskTotalWork =
    "task:TotalWork"
);
