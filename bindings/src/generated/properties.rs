// @generated

use ::ews_bindings::rt;
use super::types::{
    AbchPersonItem, AnyFolder, AnyItem, BaseFolder, CalendarFolder, CalendarItem, ContactItem,
    ContactsFolder, DistributionList, ExtendedProperty, Folder, Item, ItemAttachmentItem,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage, MeetingResponseMessage,
    Message, NetworkItem, PostItem, RoleMemberItem, SearchFolder, SharingMessage, Task, TasksFolder,
    UnindexedFieldUri,
};

rt::fields_by_uri! {
    AbchPersonItem, base base;
    AbchpersonFavoriteOrder favorite_order;
    AbchpersonPersonId person_id;
    AbchpersonExchangePersonIdGuid exchange_person_id_guid;
    AbchpersonAntiLinkInfo anti_link_info;
    AbchpersonRelevanceOrder1 relevance_order1;
    AbchpersonRelevanceOrder2 relevance_order2;
    AbchpersonContactHandles contact_handles;
}

rt::fields_by_uri! {
    BaseFolder, extended extended_property;
    FolderFolderId folder_id;
    FolderParentFolderId parent_folder_id;
    FolderDisplayName display_name;
    FolderTotalCount total_count;
    FolderChildFolderCount child_folder_count;
    FolderFolderClass folder_class;
    FolderManagedFolderInformation managed_folder_information;
    FolderEffectiveRights effective_rights;
    FolderDistinguishedFolderId distinguished_folder_id;
    FolderPolicyTag policy_tag;
    FolderArchiveTag archive_tag;
    FolderReplicaList replica_list;
}

rt::fields_by_uri! {
    CalendarFolder, base base;
    FolderPermissionSet permission_set;
    FolderSharingEffectiveRights sharing_effective_rights;
}

rt::fields_by_uri! {
    CalendarItem, base base;
    CalendarStart start;
    CalendarEnd end;
    CalendarOriginalStart original_start;
    CalendarStartWallClock start_wall_clock;
    CalendarEndWallClock end_wall_clock;
    CalendarStartTimeZoneId start_time_zone_id;
    CalendarEndTimeZoneId end_time_zone_id;
    CalendarIsAllDayEvent is_all_day_event;
    CalendarLegacyFreeBusyStatus legacy_free_busy_status;
    CalendarLocation location;
    CalendarEnhancedLocation enhanced_location;
    CalendarWhen when;
    CalendarIsMeeting is_meeting;
    CalendarIsCancelled is_cancelled;
    CalendarIsRecurring is_recurring;
    CalendarMeetingRequestWasSent meeting_request_was_sent;
    CalendarIsResponseRequested is_response_requested;
    CalendarCalendarItemType calendar_item_type;
    CalendarMyResponseType my_response_type;
    CalendarOrganizer organizer;
    CalendarRequiredAttendees required_attendees;
    CalendarOptionalAttendees optional_attendees;
    CalendarResources resources;
    CalendarConflictingMeetingCount conflicting_meeting_count;
    CalendarAdjacentMeetingCount adjacent_meeting_count;
    CalendarConflictingMeetings conflicting_meetings;
    CalendarAdjacentMeetings adjacent_meetings;
    CalendarInboxReminders inbox_reminders;
    CalendarDuration duration;
    CalendarTimeZone time_zone;
    CalendarAppointmentReplyTime appointment_reply_time;
    CalendarAppointmentSequenceNumber appointment_sequence_number;
    CalendarAppointmentState appointment_state;
    CalendarRecurrence recurrence;
    CalendarFirstOccurrence first_occurrence;
    CalendarLastOccurrence last_occurrence;
    CalendarModifiedOccurrences modified_occurrences;
    CalendarDeletedOccurrences deleted_occurrences;
    CalendarMeetingTimeZone meeting_time_zone;
    CalendarConferenceType conference_type;
    CalendarAllowNewTimeProposal allow_new_time_proposal;
    CalendarIsOnlineMeeting is_online_meeting;
    CalendarMeetingWorkspaceUrl meeting_workspace_url;
    CalendarNetShowUrl net_show_url;
    CalendarUid uid;
    CalendarRecurrenceId recurrence_id;
    CalendarDateTimeStamp date_time_stamp;
    CalendarStartTimeZone start_time_zone;
    CalendarEndTimeZone end_time_zone;
    CalendarJoinOnlineMeetingUrl join_online_meeting_url;
    CalendarOnlineMeetingSettings online_meeting_settings;
    CalendarIsOrganizer is_organizer;
    CalendarCalendarActivityData calendar_activity_data;
    CalendarDoNotForwardMeeting do_not_forward_meeting;
}

rt::fields_by_uri! {
    ContactItem, base base;
    ContactsAlias alias;
    ContactsAssistantName assistant_name;
    ContactsBirthday birthday;
    ContactsBusinessHomePage business_home_page;
    ContactsChildren children;
    ContactsCompanies companies;
    ContactsCompanyName company_name;
    ContactsCompleteName complete_name;
    ContactsContactSource contact_source;
    ContactsDepartment department;
    ContactsDisplayName display_name;
    ContactsDirectoryId directory_id;
    ContactsDirectReports direct_reports;
    ContactsEmailAddresses email_addresses;
    ContactsAbchEmailAddresses abch_email_addresses;
    ContactsFileAs file_as;
    ContactsFileAsMapping file_as_mapping;
    ContactsGeneration generation;
    ContactsGivenName given_name;
    ContactsImAddresses im_addresses;
    ContactsInitials initials;
    ContactsJobTitle job_title;
    ContactsManager manager;
    ContactsManagerMailbox manager_mailbox;
    ContactsMiddleName middle_name;
    ContactsMileage mileage;
    ContactsMsExchangeCertificate ms_exchange_certificate;
    ContactsNickname nickname;
    ContactsNotes notes;
    ContactsOfficeLocation office_location;
    ContactsPhoneNumbers phone_numbers;
    ContactsPhoneticFullName phonetic_full_name;
    ContactsPhoneticFirstName phonetic_first_name;
    ContactsPhoneticLastName phonetic_last_name;
    ContactsPhoto photo;
    ContactsPhysicalAddresses physical_addresses;
    ContactsPostalAddressIndex postal_address_index;
    ContactsProfession profession;
    ContactsSpouseName spouse_name;
    ContactsSurname surname;
    ContactsWeddingAnniversary wedding_anniversary;
    ContactsUserSmimeCertificate user_smime_certificate;
    ContactsHasPicture has_picture;
    ContactsAccountName account_name;
    ContactsIsAutoUpdateDisabled is_auto_update_disabled;
    ContactsIsMessengerEnabled is_messenger_enabled;
    ContactsComment comment;
    ContactsContactShortId contact_short_id;
    ContactsContactType contact_type;
    ContactsCreatedBy created_by;
    ContactsGender gender;
    ContactsIsHidden is_hidden;
    ContactsObjectId object_id;
    ContactsPassportId passport_id;
    ContactsIsPrivate is_private;
    ContactsSourceId source_id;
    ContactsTrustLevel trust_level;
    ContactsUrls urls;
    ContactsCid cid;
    ContactsSkypeAuthCertificate skype_auth_certificate;
    ContactsSkypeContext skype_context;
    ContactsSkypeId skype_id;
    ContactsXboxLiveTag xbox_live_tag;
    ContactsSkypeRelationship skype_relationship;
    ContactsYomiNickname yomi_nickname;
    ContactsInviteFree invite_free;
    ContactsHidePresenceAndProfile hide_presence_and_profile;
    ContactsIsPendingOutbound is_pending_outbound;
    ContactsSupportGroupFeeds support_group_feeds;
    ContactsUserTileHash user_tile_hash;
    ContactsUnifiedInbox unified_inbox;
    ContactsMris mris;
    ContactsWlid wlid;
    ContactsAbchContactId abch_contact_id;
    ContactsNotInBirthdayCalendar not_in_birthday_calendar;
    ContactsShellContactType shell_contact_type;
    ContactsImMri im_mri;
    ContactsPresenceTrustLevel presence_trust_level;
    ContactsOtherMri other_mri;
    ContactsProfileLastChanged profile_last_changed;
    ContactsMobileImEnabled mobile_im_enabled;
    ContactsPartnerNetworkProfilePhotoUrl partner_network_profile_photo_url;
    ContactsPartnerNetworkThumbnailPhotoUrl partner_network_thumbnail_photo_url;
    ContactsPersonId person_id;
    ContactsConversationGuid conversation_guid;
}

rt::fields_by_uri! {
    ContactsFolder, base base;
    FolderPermissionSet permission_set;
    FolderSharingEffectiveRights sharing_effective_rights;
}

rt::fields_by_uri! {
    DistributionList, base base;
    ContactsContactSource contact_source;
    ContactsDisplayName display_name;
    ContactsFileAs file_as;
    DistributionlistMembers members;
}

rt::fields_by_uri! {
    Folder, base base;
    FolderUnreadCount unread_count;
    FolderPermissionSet permission_set;
}

rt::fields_by_uri! {
    Item, extended extended_property;
    ItemItemId item_id;
    ItemParentFolderId parent_folder_id;
    ItemItemClass item_class;
    ItemMimeContent mime_content;
    ItemAttachments attachments;
    ItemSubject subject;
    ItemDateTimeReceived date_time_received;
    ItemSize size;
    ItemCategories categories;
    ItemHasAttachments has_attachments;
    ItemImportance importance;
    ItemInReplyTo in_reply_to;
    ItemInternetMessageHeaders internet_message_headers;
    ItemIsAssociated is_associated;
    ItemIsDraft is_draft;
    ItemIsFromMe is_from_me;
    ItemIsResend is_resend;
    ItemIsSubmitted is_submitted;
    ItemIsUnmodified is_unmodified;
    ItemDateTimeSent date_time_sent;
    ItemDateTimeCreated date_time_created;
    ItemBody body;
    ItemResponseObjects response_objects;
    ItemSensitivity sensitivity;
    ItemReminderDueBy reminder_due_by;
    ItemReminderIsSet reminder_is_set;
    ItemReminderNextTime reminder_next_time;
    ItemReminderMinutesBeforeStart reminder_minutes_before_start;
    ItemDisplayTo display_to;
    ItemDisplayCc display_cc;
    ItemDisplayBcc display_bcc;
    ItemCulture culture;
    ItemEffectiveRights effective_rights;
    ItemLastModifiedName last_modified_name;
    ItemLastModifiedTime last_modified_time;
    ItemConversationId conversation_id;
    ItemUniqueBody unique_body;
    ItemFlag flag;
    ItemStoreEntryId store_entry_id;
    ItemInstanceKey instance_key;
    ItemNormalizedBody normalized_body;
    ItemEntityExtractionResult entity_extraction_result;
    ItemPolicyTag policy_tag;
    ItemArchiveTag archive_tag;
    ItemRetentionDate retention_date;
    ItemPreview preview;
    ItemPredictedActionReasons predicted_action_reasons;
    ItemIsClutter is_clutter;
    ItemRightsManagementLicenseData rights_management_license_data;
    ItemBlockStatus block_status;
    ItemHasBlockedImages has_blocked_images;
    ItemWebClientReadFormQueryString web_client_read_form_query_string;
    ItemWebClientEditFormQueryString web_client_edit_form_query_string;
    ItemTextBody text_body;
    ItemIconIndex icon_index;
    ItemMentions mentions;
    ItemMentionedMe mentioned_me;
    ItemMentionsPreview mentions_preview;
    ItemMentionsEx mentions_ex;
    ItemHashtags hashtags;
    ItemAppliedHashtags applied_hashtags;
    ItemAppliedHashtagsPreview applied_hashtags_preview;
    ItemLikes likes;
    ItemLikesPreview likes_preview;
    ItemPendingSocialActivityTagIds pending_social_activity_tag_ids;
    ItemAtAllMention at_all_mention;
    ItemCanDelete can_delete;
    ItemInferenceClassification inference_classification;
    ContactsCulture culture;
}

rt::fields_by_uri! {
    MeetingCancellationMessage, base base;
    MeetingDoNotForwardMeeting do_not_forward_meeting;
    CalendarStart start;
    CalendarEnd end;
    CalendarLocation location;
    CalendarEnhancedLocation enhanced_location;
    CalendarCalendarItemType calendar_item_type;
    CalendarRecurrence recurrence;
    CalendarDoNotForwardMeeting do_not_forward_meeting;
}

rt::fields_by_uri! {
    MeetingMessage, base base;
    MeetingAssociatedCalendarItemId associated_calendar_item_id;
    MeetingIsDelegated is_delegated;
    MeetingIsOutOfDate is_out_of_date;
    MeetingHasBeenProcessed has_been_processed;
    MeetingResponseType response_type;
    CalendarUid uid;
    CalendarRecurrenceId recurrence_id;
    CalendarDateTimeStamp date_time_stamp;
    CalendarIsOrganizer is_organizer;
}

rt::fields_by_uri! {
    MeetingRequestMessage, base base;
    MeetingDoNotForwardMeeting do_not_forward_meeting;
    MeetingRequestMeetingRequestType meeting_request_type;
    MeetingRequestIntendedFreeBusyStatus intended_free_busy_status;
    MeetingRequestChangeHighlights change_highlights;
    CalendarStart start;
    CalendarEnd end;
    CalendarOriginalStart original_start;
    CalendarStartWallClock start_wall_clock;
    CalendarEndWallClock end_wall_clock;
    CalendarStartTimeZoneId start_time_zone_id;
    CalendarEndTimeZoneId end_time_zone_id;
    CalendarIsAllDayEvent is_all_day_event;
    CalendarLegacyFreeBusyStatus legacy_free_busy_status;
    CalendarLocation location;
    CalendarEnhancedLocation enhanced_location;
    CalendarWhen when;
    CalendarIsMeeting is_meeting;
    CalendarIsCancelled is_cancelled;
    CalendarIsRecurring is_recurring;
    CalendarMeetingRequestWasSent meeting_request_was_sent;
    CalendarCalendarItemType calendar_item_type;
    CalendarMyResponseType my_response_type;
    CalendarOrganizer organizer;
    CalendarRequiredAttendees required_attendees;
    CalendarOptionalAttendees optional_attendees;
    CalendarResources resources;
    CalendarConflictingMeetingCount conflicting_meeting_count;
    CalendarAdjacentMeetingCount adjacent_meeting_count;
    CalendarConflictingMeetings conflicting_meetings;
    CalendarAdjacentMeetings adjacent_meetings;
    CalendarDuration duration;
    CalendarTimeZone time_zone;
    CalendarAppointmentReplyTime appointment_reply_time;
    CalendarAppointmentSequenceNumber appointment_sequence_number;
    CalendarAppointmentState appointment_state;
    CalendarRecurrence recurrence;
    CalendarFirstOccurrence first_occurrence;
    CalendarLastOccurrence last_occurrence;
    CalendarModifiedOccurrences modified_occurrences;
    CalendarDeletedOccurrences deleted_occurrences;
    CalendarMeetingTimeZone meeting_time_zone;
    CalendarConferenceType conference_type;
    CalendarAllowNewTimeProposal allow_new_time_proposal;
    CalendarIsOnlineMeeting is_online_meeting;
    CalendarMeetingWorkspaceUrl meeting_workspace_url;
    CalendarNetShowUrl net_show_url;
    CalendarStartTimeZone start_time_zone;
    CalendarEndTimeZone end_time_zone;
    CalendarJoinOnlineMeetingUrl join_online_meeting_url;
    CalendarDoNotForwardMeeting do_not_forward_meeting;
}

rt::fields_by_uri! {
    MeetingResponseMessage, base base;
    MeetingProposedStart proposed_start;
    MeetingProposedEnd proposed_end;
    CalendarStart start;
    CalendarEnd end;
    CalendarLocation location;
    CalendarEnhancedLocation enhanced_location;
    CalendarCalendarItemType calendar_item_type;
    CalendarRecurrence recurrence;
}

rt::fields_by_uri! {
    Message, base base;
    ItemMimeContentUtf8 mime_content_utf8;
    MessageConversationIndex conversation_index;
    MessageConversationTopic conversation_topic;
    MessageInternetMessageId internet_message_id;
    MessageIsRead is_read;
    MessageIsResponseRequested is_response_requested;
    MessageIsReadReceiptRequested is_read_receipt_requested;
    MessageIsDeliveryReceiptRequested is_delivery_receipt_requested;
    MessageReceivedBy received_by;
    MessageReceivedRepresenting received_representing;
    MessageReferences references;
    MessageReplyTo reply_to;
    MessageFrom from;
    MessageSender sender;
    MessageToRecipients to_recipients;
    MessageCcRecipients cc_recipients;
    MessageBccRecipients bcc_recipients;
    MessageApprovalRequestData approval_request_data;
    MessageVotingInformation voting_information;
    MessageReminderMessageData reminder_message_data;
    MessagePublishedCalendarItemIcs published_calendar_item_ics;
    MessagePublishedCalendarItemName published_calendar_item_name;
    MessageMessageSafety message_safety;
}

rt::fields_by_uri! {
    NetworkItem, base base;
    NetworkTokenRefreshLastCompleted token_refresh_last_completed;
    NetworkTokenRefreshLastAttempted token_refresh_last_attempted;
    NetworkSyncEnabled sync_enabled;
    NetworkRejectedOffers rejected_offers;
    NetworkSessionHandle session_handle;
    NetworkRefreshTokenExpiry2 refresh_token_expiry2;
    NetworkRefreshToken2 refresh_token2;
    NetworkPsaLastChanged psa_last_changed;
    NetworkOffers offers;
    NetworkLastWelcomeContact last_welcome_contact;
    NetworkLastVersionSaved last_version_saved;
    NetworkDomainTag domain_tag;
    NetworkFirstAuthErrorDates first_auth_error_dates;
    NetworkErrorOffers error_offers;
    NetworkContactSyncSuccess contact_sync_success;
    NetworkContactSyncError contact_sync_error;
    NetworkClientToken2 client_token2;
    NetworkClientToken client_token;
    NetworkClientPublishSecret client_publish_secret;
    NetworkUserEmail user_email;
    NetworkAutoLinkSuccess auto_link_success;
    NetworkAutoLinkError auto_link_error;
    NetworkIsDefault is_default;
    NetworkSettings settings;
    NetworkProfileUrl profile_url;
    NetworkUserTileUrl user_tile_url;
    NetworkDomainId domain_id;
    NetworkAccountName account_name;
    NetworkSourceEntryId source_entry_id;
}

rt::fields_by_uri! {
    PostItem, base base;
    MessageConversationIndex conversation_index;
    MessageConversationTopic conversation_topic;
    MessageInternetMessageId internet_message_id;
    MessageIsRead is_read;
    MessageReferences references;
    MessageFrom from;
    MessageSender sender;
    PostitemPostedTime posted_time;
}

rt::fields_by_uri! {
    RoleMemberItem, base base;
    RolememberMemberType r#type;
    RolememberMemberId member_id;
    RolememberDisplayName display_name;
}

rt::fields_by_uri! {
    SearchFolder, base base;
    FolderSearchParameters search_parameters;
}

rt::fields_by_uri! {
    SharingMessage, base base;
    SharingMessageSharingMessageAction sharing_message_action;
}

rt::fields_by_uri! {
    Task, base base;
    TaskActualWork actual_work;
    TaskAssignedTime assigned_time;
    TaskBillingInformation billing_information;
    TaskChangeCount change_count;
    TaskCompanies companies;
    TaskCompleteDate complete_date;
    TaskContacts contacts;
    TaskDelegationState delegation_state;
    TaskDelegator delegator;
    TaskDueDate due_date;
    TaskIsAssignmentEditable is_assignment_editable;
    TaskIsComplete is_complete;
    TaskIsRecurring is_recurring;
    TaskIsTeamTask is_team_task;
    TaskMileage mileage;
    TaskOwner owner;
    TaskPercentComplete percent_complete;
    TaskRecurrence recurrence;
    TaskStartDate start_date;
    TaskStatus status;
    TaskStatusDescription status_description;
    TaskTotalWork total_work;
}

rt::fields_by_uri! {
    TasksFolder, base base;
}

rt::fields_of_choice! {
    AnyFolder; Folder, CalendarFolder, ContactsFolder, SearchFolder, TasksFolder
}

rt::fields_of_choice! {
    AnyItem; Item, Message, SharingMessage, CalendarItem, Contact, DistributionList, MeetingMessage, MeetingRequest, MeetingResponse, MeetingCancellation, Task, PostItem, RoleMember, Network, Person
}

rt::fields_of_choice! {
    ItemAttachmentItem; Item, Message, SharingMessage, CalendarItem, Contact, MeetingMessage, MeetingRequest, MeetingResponse, MeetingCancellation, Task, PostItem, RoleMember, Network, Person
}

/// Returns `true` if a client cannot change a property.
pub(crate) fn is_read_only(uri: &UnindexedFieldUri) -> bool {
    matches!(
        uri,
        UnindexedFieldUri::CalendarIsOnlineMeeting
            | UnindexedFieldUri::CalendarAdjacentMeetingCount
            | UnindexedFieldUri::CalendarAdjacentMeetings
            | UnindexedFieldUri::CalendarAppointmentReplyTime
            | UnindexedFieldUri::CalendarAppointmentSequenceNumber
            | UnindexedFieldUri::CalendarAppointmentState
            | UnindexedFieldUri::CalendarCalendarItemType
            | UnindexedFieldUri::CalendarConflictingMeetingCount
            | UnindexedFieldUri::CalendarConflictingMeetings
            | UnindexedFieldUri::CalendarDateTimeStamp
            | UnindexedFieldUri::CalendarDeletedOccurrences
            | UnindexedFieldUri::CalendarDuration
            | UnindexedFieldUri::CalendarFirstOccurrence
            | UnindexedFieldUri::CalendarIsCancelled
            | UnindexedFieldUri::CalendarIsMeeting
            | UnindexedFieldUri::CalendarIsRecurring
            | UnindexedFieldUri::CalendarJoinOnlineMeetingUrl
            | UnindexedFieldUri::CalendarLastOccurrence
            | UnindexedFieldUri::CalendarMeetingRequestWasSent
            | UnindexedFieldUri::CalendarModifiedOccurrences
            | UnindexedFieldUri::CalendarOnlineMeetingSettings
            | UnindexedFieldUri::CalendarOrganizer
            | UnindexedFieldUri::CalendarOriginalStart
            | UnindexedFieldUri::CalendarRecurrenceId
            | UnindexedFieldUri::CalendarTimeZone
            | UnindexedFieldUri::ContactsAlias
            | UnindexedFieldUri::ContactsCompleteName
            | UnindexedFieldUri::ContactsContactSource
            | UnindexedFieldUri::ContactsDirectReports
            | UnindexedFieldUri::ContactsDirectoryId
            | UnindexedFieldUri::ContactsHasPicture
            | UnindexedFieldUri::ContactsMsExchangeCertificate
            | UnindexedFieldUri::ContactsManagerMailbox
            | UnindexedFieldUri::ContactsNotes
            | UnindexedFieldUri::ContactsPhoneticFirstName
            | UnindexedFieldUri::ContactsPhoneticFullName
            | UnindexedFieldUri::ContactsPhoneticLastName
            | UnindexedFieldUri::ContactsPhoto
            | UnindexedFieldUri::ContactsUserSmimeCertificate
            | UnindexedFieldUri::MessageApprovalRequestData
            | UnindexedFieldUri::MessageConversationIndex
            | UnindexedFieldUri::MessageConversationTopic
            | UnindexedFieldUri::MessageInternetMessageId
            | UnindexedFieldUri::MessageReceivedBy
            | UnindexedFieldUri::MessageReceivedRepresenting
            | UnindexedFieldUri::MessageSender
            | UnindexedFieldUri::MessageVotingInformation
            | UnindexedFieldUri::FolderChildFolderCount
            | UnindexedFieldUri::FolderDistinguishedFolderId
            | UnindexedFieldUri::FolderEffectiveRights
            | UnindexedFieldUri::FolderFolderId
            | UnindexedFieldUri::FolderManagedFolderInformation
            | UnindexedFieldUri::FolderParentFolderId
            | UnindexedFieldUri::FolderTotalCount
            | UnindexedFieldUri::FolderUnreadCount
            | UnindexedFieldUri::ItemConversationId
            | UnindexedFieldUri::ItemDateTimeCreated
            | UnindexedFieldUri::ItemDateTimeReceived
            | UnindexedFieldUri::ItemDateTimeSent
            | UnindexedFieldUri::ItemDisplayCc
            | UnindexedFieldUri::ItemDisplayTo
            | UnindexedFieldUri::ItemEffectiveRights
            | UnindexedFieldUri::ItemEntityExtractionResult
            | UnindexedFieldUri::ItemHasAttachments
            | UnindexedFieldUri::ItemIconIndex
            | UnindexedFieldUri::ItemInstanceKey
            | UnindexedFieldUri::ItemInternetMessageHeaders
            | UnindexedFieldUri::ItemIsAssociated
            | UnindexedFieldUri::ItemIsDraft
            | UnindexedFieldUri::ItemIsFromMe
            | UnindexedFieldUri::ItemIsResend
            | UnindexedFieldUri::ItemIsSubmitted
            | UnindexedFieldUri::ItemIsUnmodified
            | UnindexedFieldUri::ItemItemId
            | UnindexedFieldUri::ItemLastModifiedName
            | UnindexedFieldUri::ItemLastModifiedTime
            | UnindexedFieldUri::ItemNormalizedBody
            | UnindexedFieldUri::ItemParentFolderId
            | UnindexedFieldUri::ItemPreview
            | UnindexedFieldUri::ItemRetentionDate
            | UnindexedFieldUri::ItemSize
            | UnindexedFieldUri::ItemStoreEntryId
            | UnindexedFieldUri::ItemTextBody
            | UnindexedFieldUri::ItemUniqueBody
            | UnindexedFieldUri::ItemWebClientEditFormQueryString
            | UnindexedFieldUri::ItemWebClientReadFormQueryString
            | UnindexedFieldUri::CalendarIsOrganizer
            | UnindexedFieldUri::MeetingAssociatedCalendarItemId
            | UnindexedFieldUri::MeetingHasBeenProcessed
            | UnindexedFieldUri::MeetingIsDelegated
            | UnindexedFieldUri::MeetingIsOutOfDate
            | UnindexedFieldUri::MeetingResponseType
            | UnindexedFieldUri::MeetingRequestChangeHighlights
            | UnindexedFieldUri::MeetingRequestIntendedFreeBusyStatus
            | UnindexedFieldUri::MeetingRequestMeetingRequestType
            | UnindexedFieldUri::MeetingProposedEnd
            | UnindexedFieldUri::MeetingProposedStart
            | UnindexedFieldUri::PostitemPostedTime
            | UnindexedFieldUri::TaskAssignedTime
            | UnindexedFieldUri::TaskChangeCount
            | UnindexedFieldUri::TaskDelegationState
            | UnindexedFieldUri::TaskDelegator
            | UnindexedFieldUri::TaskIsAssignmentEditable
            | UnindexedFieldUri::TaskIsComplete
            | UnindexedFieldUri::TaskIsRecurring
            | UnindexedFieldUri::TaskIsTeamTask
            | UnindexedFieldUri::TaskOwner
            | UnindexedFieldUri::TaskStatusDescription
            | UnindexedFieldUri::ItemAttachments
            | UnindexedFieldUri::ItemResponseObjects
            | UnindexedFieldUri::MessageReminderMessageData
    )
}

/// Returns `true` if a client can set a property but not delete it.
pub(crate) fn is_not_deletable(uri: &UnindexedFieldUri) -> bool {
    matches!(
        uri,
        UnindexedFieldUri::CalendarAllowNewTimeProposal
            | UnindexedFieldUri::CalendarConferenceType
            | UnindexedFieldUri::CalendarEnd
            | UnindexedFieldUri::CalendarEndTimeZone
            | UnindexedFieldUri::CalendarIsAllDayEvent
            | UnindexedFieldUri::CalendarIsResponseRequested
            | UnindexedFieldUri::CalendarLegacyFreeBusyStatus
            | UnindexedFieldUri::CalendarMeetingTimeZone
            | UnindexedFieldUri::CalendarMyResponseType
            | UnindexedFieldUri::CalendarStart
            | UnindexedFieldUri::CalendarStartTimeZone
            | UnindexedFieldUri::CalendarUid
            | UnindexedFieldUri::DistributionlistMembers
            | UnindexedFieldUri::ContactsEmailAddresses
            | UnindexedFieldUri::ContactsImAddresses
            | UnindexedFieldUri::ContactsPhoneNumbers
            | UnindexedFieldUri::ContactsPhysicalAddresses
            | UnindexedFieldUri::MessageIsRead
            | UnindexedFieldUri::FolderFolderClass
            | UnindexedFieldUri::ItemFlag
            | UnindexedFieldUri::ItemImportance
            | UnindexedFieldUri::ItemItemClass
            | UnindexedFieldUri::ItemMimeContent
            | UnindexedFieldUri::ItemMimeContentUtf8
            | UnindexedFieldUri::ItemReminderDueBy
            | UnindexedFieldUri::ItemReminderIsSet
            | UnindexedFieldUri::ItemReminderMinutesBeforeStart
            | UnindexedFieldUri::ItemSensitivity
            | UnindexedFieldUri::FolderSearchParameters
            | UnindexedFieldUri::TaskPercentComplete
            | UnindexedFieldUri::TaskStatus
    )
}
