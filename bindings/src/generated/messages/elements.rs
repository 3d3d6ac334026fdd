// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{
    AddDelegate, AddDelegateResponseMessage, AddDistributionGroupToImList,
    AddDistributionGroupToImListResponseMessage, AddImContactToGroup,
    AddImContactToGroupResponseMessage, AddImGroup, AddImGroupResponseMessage,
    AddNewImContactToGroup, AddNewImContactToGroupResponseMessage, AddNewTelUriContactToGroup,
    AddNewTelUriContactToGroupResponseMessage, AddTag, AddTagResponseMessage,
    ApplyConversationAction, ApplyConversationActionResponse, ArchiveItem, ArchiveItemResponse,
    ConvertId, ConvertIdResponse, CopyFolder, CopyFolderResponse, CopyItem, CopyItemResponse,
    CreateAttachment, CreateAttachmentResponse, CreateFolder, CreateFolderPath,
    CreateFolderPathResponse, CreateFolderResponse, CreateItem, CreateItemResponse,
    CreateManagedFolderRequest, CreateManagedFolderResponse, CreateMeetingInstanceRequest,
    CreateMeetingInstanceResponseMessage, CreateMeetingSpace, CreateMeetingSpaceResponseMessage,
    CreateOrUpdateFocusedOtherOverrideRequest, CreateOrUpdateFocusedOtherOverrideResponse,
    CreateUserConfiguration, CreateUserConfigurationResponse, DeleteAttachment,
    DeleteAttachmentResponse, DeleteFocusedOtherOverrideRequest, DeleteFocusedOtherOverrideResponse,
    DeleteFolder, DeleteFolderResponse, DeleteItem, DeleteItemResponse,
    DeleteMeetingInstanceRequest, DeleteMeetingInstanceResponseMessage, DeleteMeetingSpace,
    DeleteMeetingSpaceResponseMessage, DeleteSearchSuggestion,
    DeleteSearchSuggestionResponseMessage, DeleteUserConfiguration, DeleteUserConfigurationResponse,
    DisableApp, DisableAppResponse, DisconnectPhoneCall, DisconnectPhoneCallResponseMessage,
    EmptyFolder, EmptyFolderResponse, EndInstantSearchSessionRequest, EndSearchSession,
    EndSearchSessionResponseMessage, ExecuteSearch, ExecuteSearchResponseMessage, ExpandDl,
    ExpandDlResponse, ExportItems, ExportItemsResponse, FindAvailableMeetingTimes,
    FindAvailableMeetingTimesResponseMessage, FindConversation, FindConversationResponseMessage,
    FindFolder, FindFolderResponse, FindItem, FindItemResponse, FindMailboxStatisticsByKeywords,
    FindMailboxStatisticsByKeywordsResponse, FindMeetingSpaceByJoinUrl,
    FindMeetingSpaceByJoinUrlResponseMessage, FindMeetingTimeCandidates,
    FindMeetingTimeCandidatesResponseMessage, FindMessageTrackingReportRequest,
    FindMessageTrackingReportResponseMessage, FindPeople, FindPeopleResponseMessage, FindTags,
    FindTagsResponseMessage, GetAppManifests, GetAppManifestsResponse, GetAppMarketplaceUrl,
    GetAppMarketplaceUrlResponseMessage, GetAttachment, GetAttachmentResponse, GetClientAccessToken,
    GetClientAccessTokenResponse, GetConversationItems, GetConversationItemsResponse, GetDelegate,
    GetDelegateResponseMessage, GetDiscoverySearchConfiguration,
    GetDiscoverySearchConfigurationResponseMessage, GetEvents, GetEventsResponse,
    GetFocusedOtherOverridesRequest, GetFocusedOtherOverridesResponse, GetFolder, GetFolderResponse,
    GetHoldOnMailboxes, GetHoldOnMailboxesResponseMessage, GetImItemList,
    GetImItemListResponseMessage, GetImItems, GetImItemsResponseMessage, GetInboxRulesRequest,
    GetInboxRulesResponse, GetItem, GetItemResponse, GetLastPrivateCatalogUpdate,
    GetLastPrivateCatalogUpdateResponse, GetMailTips, GetMailTipsResponseMessage,
    GetMeetingInstanceRequest, GetMeetingInstanceResponseMessage, GetMeetingSpace,
    GetMeetingSpaceResponseMessage, GetMessageTrackingReportRequest,
    GetMessageTrackingReportResponseMessage, GetNonIndexableItemDetails,
    GetNonIndexableItemDetailsResponseMessage, GetNonIndexableItemStatistics,
    GetNonIndexableItemStatisticsResponseMessage, GetOmeConfiguration, GetOmeMessageStatus,
    GetOmeMessageStatusResponse, GetPasswordExpirationDate,
    GetPasswordExpirationDateResponseMessage, GetPersona, GetPersonaResponseMessage,
    GetPhoneCallInformation, GetPhoneCallInformationResponseMessage, GetPrivateCatalogAddIns,
    GetPrivateCatalogAddInsResponse, GetReminders, GetRemindersResponseMessage, GetRoomLists,
    GetRoomListsResponseMessage, GetRooms, GetRoomsResponseMessage, GetSearchSuggestions,
    GetSearchSuggestionsResponseMessage, GetSearchableMailboxes,
    GetSearchableMailboxesResponseMessage, GetServerTimeZones, GetServerTimeZonesResponse,
    GetServiceConfiguration, GetServiceConfigurationResponseMessage, GetSharingFolder,
    GetSharingFolderResponseMessage, GetSharingMetadata, GetSharingMetadataResponseMessage,
    GetSpecificUserConfiguration, GetSpecificUserConfigurationResponse, GetStreamingEvents,
    GetStreamingEventsResponse, GetUserAvailabilityRequest, GetUserAvailabilityResponse,
    GetUserConfiguration, GetUserConfigurationResponse, GetUserOofSettingsRequest,
    GetUserOofSettingsResponse, GetUserPhoto, GetUserPhotoResponseMessage,
    GetUserRetentionPolicyTags, GetUserRetentionPolicyTagsResponseMessage, HideTag,
    HideTagResponseMessage, InstallApp, InstallAppResponse, MarkAllItemsAsRead,
    MarkAllItemsAsReadResponse, MarkAsJunk, MarkAsJunkResponse, MarkAsPhishing,
    MarkAsPhishingResponse, MoveFolder, MoveFolderResponse, MoveItem, MoveItemResponse,
    OmeConfigurationResponse, PerformInstantSearchRequest, PerformInstantSearchResponse,
    PerformReminderAction, PerformReminderActionResponseMessage, PlayOnPhone,
    PlayOnPhoneResponseMessage, RefreshSharingFolder, RefreshSharingFolderResponseMessage,
    RegisterConsent, RegisterConsentResponseMessage, RemoveContactFromImList,
    RemoveContactFromImListResponseMessage, RemoveDelegate, RemoveDelegateResponseMessage,
    RemoveDistributionGroupFromImList, RemoveDistributionGroupFromImListResponseMessage,
    RemoveImContactFromGroup, RemoveImContactFromGroupResponseMessage, RemoveImGroup,
    RemoveImGroupResponseMessage, ReportMessage, ReportMessageResponse, ResolveNames,
    ResolveNamesResponse, SearchMailboxes, SearchMailboxesResponse, SendItem, SendItemResponse,
    SendNotificationResponse, SendNotificationResult, SetHoldOnMailboxes,
    SetHoldOnMailboxesResponseMessage, SetImGroup, SetImGroupResponseMessage,
    SetImListMigrationCompleted, SetImListMigrationCompletedResponseMessage, SetOmeConfiguration,
    SetOmeConfigurationResponse, SetOmeMessageStatus, SetOmeMessageStatusResponse,
    SetTeamMailboxRequest, SetTeamMailboxResponseMessage, SetUserOofSettingsRequest,
    SetUserOofSettingsResponse, SetUserPhoto, SetUserPhotoResponseMessage, StartSearchSession,
    StartSearchSessionResponseMessage, Subscribe, SubscribeResponse, SyncFolderHierarchy,
    SyncFolderHierarchyResponse, SyncFolderItems, SyncFolderItemsResponse, UninstallApp,
    UninstallAppResponse, UnpinTeamMailboxRequest, UnpinTeamMailboxResponseMessage, Unsubscribe,
    UnsubscribeResponse, UpdateDelegate, UpdateDelegateResponseMessage, UpdateExtensionUsage,
    UpdateExtensionUsageResponse, UpdateFolder, UpdateFolderResponse, UpdateInboxRulesRequest,
    UpdateInboxRulesResponse, UpdateItem, UpdateItemInRecoverableItems,
    UpdateItemInRecoverableItemsResponse, UpdateItemResponse, UpdateMeetingInstanceRequest,
    UpdateMeetingInstanceResponseMessage, UpdateMeetingSpace, UpdateMeetingSpaceResponseMessage,
    UpdateUserConfiguration, UpdateUserConfigurationResponse, UploadItems, UploadItemsResponse,
};

rt::elements! {
    ADD_DELEGATE: AddDelegate = "m:AddDelegate";
    ADD_DELEGATE_RESPONSE: AddDelegateResponseMessage = "m:AddDelegateResponse";
    ADD_DISTRIBUTION_GROUP_TO_IM_LIST: AddDistributionGroupToImList = "m:AddDistributionGroupToImList";
    ADD_DISTRIBUTION_GROUP_TO_IM_LIST_RESPONSE: AddDistributionGroupToImListResponseMessage = "m:AddDistributionGroupToImListResponse";
    ADD_IM_CONTACT_TO_GROUP: AddImContactToGroup = "m:AddImContactToGroup";
    ADD_IM_CONTACT_TO_GROUP_RESPONSE: AddImContactToGroupResponseMessage = "m:AddImContactToGroupResponse";
    ADD_IM_GROUP: AddImGroup = "m:AddImGroup";
    ADD_IM_GROUP_RESPONSE: AddImGroupResponseMessage = "m:AddImGroupResponse";
    ADD_NEW_IM_CONTACT_TO_GROUP: AddNewImContactToGroup = "m:AddNewImContactToGroup";
    ADD_NEW_IM_CONTACT_TO_GROUP_RESPONSE: AddNewImContactToGroupResponseMessage = "m:AddNewImContactToGroupResponse";
    ADD_NEW_TEL_URI_CONTACT_TO_GROUP: AddNewTelUriContactToGroup = "m:AddNewTelUriContactToGroup";
    ADD_NEW_TEL_URI_CONTACT_TO_GROUP_RESPONSE: AddNewTelUriContactToGroupResponseMessage = "m:AddNewTelUriContactToGroupResponse";
    ADD_TAG: AddTag = "m:AddTag";
    ADD_TAG_RESPONSE: AddTagResponseMessage = "m:AddTagResponse";
    APPLY_CONVERSATION_ACTION: ApplyConversationAction = "m:ApplyConversationAction";
    APPLY_CONVERSATION_ACTION_RESPONSE: ApplyConversationActionResponse = "m:ApplyConversationActionResponse";
    ARCHIVE_ITEM: ArchiveItem = "m:ArchiveItem";
    ARCHIVE_ITEM_RESPONSE: ArchiveItemResponse = "m:ArchiveItemResponse";
    CONVERT_ID: ConvertId = "m:ConvertId";
    CONVERT_ID_RESPONSE: ConvertIdResponse = "m:ConvertIdResponse";
    COPY_FOLDER: CopyFolder = "m:CopyFolder";
    COPY_FOLDER_RESPONSE: CopyFolderResponse = "m:CopyFolderResponse";
    COPY_ITEM: CopyItem = "m:CopyItem";
    COPY_ITEM_RESPONSE: CopyItemResponse = "m:CopyItemResponse";
    CREATE_ATTACHMENT: CreateAttachment = "m:CreateAttachment";
    CREATE_ATTACHMENT_RESPONSE: CreateAttachmentResponse = "m:CreateAttachmentResponse";
    CREATE_FOLDER: CreateFolder = "m:CreateFolder";
    CREATE_FOLDER_PATH: CreateFolderPath = "m:CreateFolderPath";
    CREATE_FOLDER_PATH_RESPONSE: CreateFolderPathResponse = "m:CreateFolderPathResponse";
    CREATE_FOLDER_RESPONSE: CreateFolderResponse = "m:CreateFolderResponse";
    CREATE_ITEM: CreateItem = "m:CreateItem";
    CREATE_ITEM_RESPONSE: CreateItemResponse = "m:CreateItemResponse";
    CREATE_MANAGED_FOLDER: CreateManagedFolderRequest = "m:CreateManagedFolder";
    CREATE_MANAGED_FOLDER_RESPONSE: CreateManagedFolderResponse = "m:CreateManagedFolderResponse";
    CREATE_MEETING_INSTANCE_REQUEST: CreateMeetingInstanceRequest = "m:CreateMeetingInstanceRequest";
    CREATE_MEETING_INSTANCE_RESPONSE: CreateMeetingInstanceResponseMessage = "m:CreateMeetingInstanceResponse";
    CREATE_MEETING_SPACE: CreateMeetingSpace = "m:CreateMeetingSpace";
    CREATE_MEETING_SPACE_RESPONSE_MESSAGE: CreateMeetingSpaceResponseMessage = "m:CreateMeetingSpaceResponseMessage";
    CREATE_OR_UPDATE_FOCUSED_OTHER_OVERRIDE: CreateOrUpdateFocusedOtherOverrideRequest = "m:CreateOrUpdateFocusedOtherOverride";
    CREATE_OR_UPDATE_FOCUSED_OTHER_OVERRIDE_RESPONSE: CreateOrUpdateFocusedOtherOverrideResponse = "m:CreateOrUpdateFocusedOtherOverrideResponse";
    CREATE_USER_CONFIGURATION: CreateUserConfiguration = "m:CreateUserConfiguration";
    CREATE_USER_CONFIGURATION_RESPONSE: CreateUserConfigurationResponse = "m:CreateUserConfigurationResponse";
    DELETE_ATTACHMENT: DeleteAttachment = "m:DeleteAttachment";
    DELETE_ATTACHMENT_RESPONSE: DeleteAttachmentResponse = "m:DeleteAttachmentResponse";
    DELETE_FOCUSED_OTHER_OVERRIDE: DeleteFocusedOtherOverrideRequest = "m:DeleteFocusedOtherOverride";
    DELETE_FOCUSED_OTHER_OVERRIDE_RESPONSE: DeleteFocusedOtherOverrideResponse = "m:DeleteFocusedOtherOverrideResponse";
    DELETE_FOLDER: DeleteFolder = "m:DeleteFolder";
    DELETE_FOLDER_RESPONSE: DeleteFolderResponse = "m:DeleteFolderResponse";
    DELETE_ITEM: DeleteItem = "m:DeleteItem";
    DELETE_ITEM_RESPONSE: DeleteItemResponse = "m:DeleteItemResponse";
    DELETE_MEETING_INSTANCE_REQUEST: DeleteMeetingInstanceRequest = "m:DeleteMeetingInstanceRequest";
    DELETE_MEETING_INSTANCE_RESPONSE: DeleteMeetingInstanceResponseMessage = "m:DeleteMeetingInstanceResponse";
    DELETE_MEETING_SPACE: DeleteMeetingSpace = "m:DeleteMeetingSpace";
    DELETE_MEETING_SPACE_RESPONSE_MESSAGE: DeleteMeetingSpaceResponseMessage = "m:DeleteMeetingSpaceResponseMessage";
    DELETE_SEARCH_SUGGESTION: DeleteSearchSuggestion = "m:DeleteSearchSuggestion";
    DELETE_SEARCH_SUGGESTION_RESPONSE: DeleteSearchSuggestionResponseMessage = "m:DeleteSearchSuggestionResponse";
    DELETE_USER_CONFIGURATION: DeleteUserConfiguration = "m:DeleteUserConfiguration";
    DELETE_USER_CONFIGURATION_RESPONSE: DeleteUserConfigurationResponse = "m:DeleteUserConfigurationResponse";
    DISABLE_APP: DisableApp = "m:DisableApp";
    DISABLE_APP_RESPONSE: DisableAppResponse = "m:DisableAppResponse";
    DISCONNECT_PHONE_CALL: DisconnectPhoneCall = "m:DisconnectPhoneCall";
    DISCONNECT_PHONE_CALL_RESPONSE: DisconnectPhoneCallResponseMessage = "m:DisconnectPhoneCallResponse";
    EMPTY_FOLDER: EmptyFolder = "m:EmptyFolder";
    EMPTY_FOLDER_RESPONSE: EmptyFolderResponse = "m:EmptyFolderResponse";
    END_INSTANT_SEARCH_SESSION: EndInstantSearchSessionRequest = "m:EndInstantSearchSession";
    END_SEARCH_SESSION: EndSearchSession = "m:EndSearchSession";
    END_SEARCH_SESSION_RESPONSE: EndSearchSessionResponseMessage = "m:EndSearchSessionResponse";
    EXECUTE_SEARCH: ExecuteSearch = "m:ExecuteSearch";
    EXECUTE_SEARCH_RESPONSE: ExecuteSearchResponseMessage = "m:ExecuteSearchResponse";
    EXPAND_DL: ExpandDl = "m:ExpandDL";
    EXPAND_DL_RESPONSE: ExpandDlResponse = "m:ExpandDLResponse";
    EXPORT_ITEMS: ExportItems = "m:ExportItems";
    EXPORT_ITEMS_RESPONSE: ExportItemsResponse = "m:ExportItemsResponse";
    FIND_AVAILABLE_MEETING_TIMES: FindAvailableMeetingTimes = "m:FindAvailableMeetingTimes";
    FIND_AVAILABLE_MEETING_TIMES_RESPONSE: FindAvailableMeetingTimesResponseMessage = "m:FindAvailableMeetingTimesResponse";
    FIND_CONVERSATION: FindConversation = "m:FindConversation";
    FIND_CONVERSATION_RESPONSE: FindConversationResponseMessage = "m:FindConversationResponse";
    FIND_FOLDER: FindFolder = "m:FindFolder";
    FIND_FOLDER_RESPONSE: FindFolderResponse = "m:FindFolderResponse";
    FIND_ITEM: FindItem = "m:FindItem";
    FIND_ITEM_RESPONSE: FindItemResponse = "m:FindItemResponse";
    FIND_MAILBOX_STATISTICS_BY_KEYWORDS: FindMailboxStatisticsByKeywords = "m:FindMailboxStatisticsByKeywords";
    FIND_MAILBOX_STATISTICS_BY_KEYWORDS_RESPONSE: FindMailboxStatisticsByKeywordsResponse = "m:FindMailboxStatisticsByKeywordsResponse";
    FIND_MEETING_SPACE_BY_JOIN_URL: FindMeetingSpaceByJoinUrl = "m:FindMeetingSpaceByJoinUrl";
    FIND_MEETING_SPACE_BY_JOIN_URL_RESPONSE_MESSAGE: FindMeetingSpaceByJoinUrlResponseMessage = "m:FindMeetingSpaceByJoinUrlResponseMessage";
    FIND_MEETING_TIME_CANDIDATES: FindMeetingTimeCandidates = "m:FindMeetingTimeCandidates";
    FIND_MEETING_TIME_CANDIDATES_RESPONSE: FindMeetingTimeCandidatesResponseMessage = "m:FindMeetingTimeCandidatesResponse";
    FIND_MESSAGE_TRACKING_REPORT: FindMessageTrackingReportRequest = "m:FindMessageTrackingReport";
    FIND_MESSAGE_TRACKING_REPORT_RESPONSE: FindMessageTrackingReportResponseMessage = "m:FindMessageTrackingReportResponse";
    FIND_PEOPLE: FindPeople = "m:FindPeople";
    FIND_PEOPLE_RESPONSE: FindPeopleResponseMessage = "m:FindPeopleResponse";
    FIND_TAGS: FindTags = "m:FindTags";
    FIND_TAGS_RESPONSE: FindTagsResponseMessage = "m:FindTagsResponse";
    GET_APP_MANIFESTS: GetAppManifests = "m:GetAppManifests";
    GET_APP_MANIFESTS_RESPONSE: GetAppManifestsResponse = "m:GetAppManifestsResponse";
    GET_APP_MARKETPLACE_URL: GetAppMarketplaceUrl = "m:GetAppMarketplaceUrl";
    GET_APP_MARKETPLACE_URL_RESPONSE: GetAppMarketplaceUrlResponseMessage = "m:GetAppMarketplaceUrlResponse";
    GET_ATTACHMENT: GetAttachment = "m:GetAttachment";
    GET_ATTACHMENT_RESPONSE: GetAttachmentResponse = "m:GetAttachmentResponse";
    GET_CLIENT_ACCESS_TOKEN: GetClientAccessToken = "m:GetClientAccessToken";
    GET_CLIENT_ACCESS_TOKEN_RESPONSE: GetClientAccessTokenResponse = "m:GetClientAccessTokenResponse";
    GET_CONVERSATION_ITEMS: GetConversationItems = "m:GetConversationItems";
    GET_CONVERSATION_ITEMS_RESPONSE: GetConversationItemsResponse = "m:GetConversationItemsResponse";
    GET_DELEGATE: GetDelegate = "m:GetDelegate";
    GET_DELEGATE_RESPONSE: GetDelegateResponseMessage = "m:GetDelegateResponse";
    GET_DISCOVERY_SEARCH_CONFIGURATION: GetDiscoverySearchConfiguration = "m:GetDiscoverySearchConfiguration";
    GET_DISCOVERY_SEARCH_CONFIGURATION_RESPONSE: GetDiscoverySearchConfigurationResponseMessage = "m:GetDiscoverySearchConfigurationResponse";
    GET_EVENTS: GetEvents = "m:GetEvents";
    GET_EVENTS_RESPONSE: GetEventsResponse = "m:GetEventsResponse";
    GET_FOCUSED_OTHER_OVERRIDES: GetFocusedOtherOverridesRequest = "m:GetFocusedOtherOverrides";
    GET_FOCUSED_OTHER_OVERRIDES_RESPONSE: GetFocusedOtherOverridesResponse = "m:GetFocusedOtherOverridesResponse";
    GET_FOLDER: GetFolder = "m:GetFolder";
    GET_FOLDER_RESPONSE: GetFolderResponse = "m:GetFolderResponse";
    GET_HOLD_ON_MAILBOXES: GetHoldOnMailboxes = "m:GetHoldOnMailboxes";
    GET_HOLD_ON_MAILBOXES_RESPONSE: GetHoldOnMailboxesResponseMessage = "m:GetHoldOnMailboxesResponse";
    GET_IM_ITEM_LIST: GetImItemList = "m:GetImItemList";
    GET_IM_ITEM_LIST_RESPONSE: GetImItemListResponseMessage = "m:GetImItemListResponse";
    GET_IM_ITEMS: GetImItems = "m:GetImItems";
    GET_IM_ITEMS_RESPONSE: GetImItemsResponseMessage = "m:GetImItemsResponse";
    GET_INBOX_RULES: GetInboxRulesRequest = "m:GetInboxRules";
    GET_INBOX_RULES_RESPONSE: GetInboxRulesResponse = "m:GetInboxRulesResponse";
    GET_ITEM: GetItem = "m:GetItem";
    GET_ITEM_RESPONSE: GetItemResponse = "m:GetItemResponse";
    GET_LAST_PRIVATE_CATALOG_UPDATE: GetLastPrivateCatalogUpdate = "m:GetLastPrivateCatalogUpdate";
    GET_LAST_PRIVATE_CATALOG_UPDATE_RESPONSE: GetLastPrivateCatalogUpdateResponse = "m:GetLastPrivateCatalogUpdateResponse";
    GET_MAIL_TIPS: GetMailTips = "m:GetMailTips";
    GET_MAIL_TIPS_RESPONSE: GetMailTipsResponseMessage = "m:GetMailTipsResponse";
    GET_MEETING_INSTANCE_REQUEST: GetMeetingInstanceRequest = "m:GetMeetingInstanceRequest";
    GET_MEETING_INSTANCE_RESPONSE: GetMeetingInstanceResponseMessage = "m:GetMeetingInstanceResponse";
    GET_MEETING_SPACE: GetMeetingSpace = "m:GetMeetingSpace";
    GET_MEETING_SPACE_RESPONSE_MESSAGE: GetMeetingSpaceResponseMessage = "m:GetMeetingSpaceResponseMessage";
    GET_MESSAGE_TRACKING_REPORT: GetMessageTrackingReportRequest = "m:GetMessageTrackingReport";
    GET_MESSAGE_TRACKING_REPORT_RESPONSE: GetMessageTrackingReportResponseMessage = "m:GetMessageTrackingReportResponse";
    GET_NON_INDEXABLE_ITEM_DETAILS: GetNonIndexableItemDetails = "m:GetNonIndexableItemDetails";
    GET_NON_INDEXABLE_ITEM_DETAILS_RESPONSE: GetNonIndexableItemDetailsResponseMessage = "m:GetNonIndexableItemDetailsResponse";
    GET_NON_INDEXABLE_ITEM_STATISTICS: GetNonIndexableItemStatistics = "m:GetNonIndexableItemStatistics";
    GET_NON_INDEXABLE_ITEM_STATISTICS_RESPONSE: GetNonIndexableItemStatisticsResponseMessage = "m:GetNonIndexableItemStatisticsResponse";
    GET_OME_CONFIGURATION: GetOmeConfiguration = "m:GetOMEConfiguration";
    GET_OME_CONFIGURATION_RESPONSE: OmeConfigurationResponse = "m:GetOMEConfigurationResponse";
    GET_OME_MESSAGE_STATUS: GetOmeMessageStatus = "m:GetOMEMessageStatus";
    GET_OME_MESSAGE_STATUS_RESPONSE: GetOmeMessageStatusResponse = "m:GetOMEMessageStatusResponse";
    GET_PASSWORD_EXPIRATION_DATE: GetPasswordExpirationDate = "m:GetPasswordExpirationDate";
    GET_PASSWORD_EXPIRATION_DATE_RESPONSE: GetPasswordExpirationDateResponseMessage = "m:GetPasswordExpirationDateResponse";
    GET_PERSONA: GetPersona = "m:GetPersona";
    GET_PERSONA_RESPONSE_MESSAGE: GetPersonaResponseMessage = "m:GetPersonaResponseMessage";
    GET_PHONE_CALL_INFORMATION: GetPhoneCallInformation = "m:GetPhoneCallInformation";
    GET_PHONE_CALL_INFORMATION_RESPONSE: GetPhoneCallInformationResponseMessage = "m:GetPhoneCallInformationResponse";
    GET_PRIVATE_CATALOG_ADD_INS: GetPrivateCatalogAddIns = "m:GetPrivateCatalogAddIns";
    GET_PRIVATE_CATALOG_ADD_INS_RESPONSE: GetPrivateCatalogAddInsResponse = "m:GetPrivateCatalogAddInsResponse";
    GET_REMINDERS: GetReminders = "m:GetReminders";
    GET_REMINDERS_RESPONSE: GetRemindersResponseMessage = "m:GetRemindersResponse";
    GET_ROOM_LISTS: GetRoomLists = "m:GetRoomLists";
    GET_ROOM_LISTS_RESPONSE: GetRoomListsResponseMessage = "m:GetRoomListsResponse";
    GET_ROOMS: GetRooms = "m:GetRooms";
    GET_ROOMS_RESPONSE: GetRoomsResponseMessage = "m:GetRoomsResponse";
    GET_SEARCH_SUGGESTIONS: GetSearchSuggestions = "m:GetSearchSuggestions";
    GET_SEARCH_SUGGESTIONS_RESPONSE: GetSearchSuggestionsResponseMessage = "m:GetSearchSuggestionsResponse";
    GET_SEARCHABLE_MAILBOXES: GetSearchableMailboxes = "m:GetSearchableMailboxes";
    GET_SEARCHABLE_MAILBOXES_RESPONSE: GetSearchableMailboxesResponseMessage = "m:GetSearchableMailboxesResponse";
    GET_SERVER_TIME_ZONES: GetServerTimeZones = "m:GetServerTimeZones";
    GET_SERVER_TIME_ZONES_RESPONSE: GetServerTimeZonesResponse = "m:GetServerTimeZonesResponse";
    GET_SERVICE_CONFIGURATION: GetServiceConfiguration = "m:GetServiceConfiguration";
    GET_SERVICE_CONFIGURATION_RESPONSE: GetServiceConfigurationResponseMessage = "m:GetServiceConfigurationResponse";
    GET_SHARING_FOLDER: GetSharingFolder = "m:GetSharingFolder";
    GET_SHARING_FOLDER_RESPONSE: GetSharingFolderResponseMessage = "m:GetSharingFolderResponse";
    GET_SHARING_METADATA: GetSharingMetadata = "m:GetSharingMetadata";
    GET_SHARING_METADATA_RESPONSE: GetSharingMetadataResponseMessage = "m:GetSharingMetadataResponse";
    GET_SPECIFIC_USER_CONFIGURATION: GetSpecificUserConfiguration = "m:GetSpecificUserConfiguration";
    GET_SPECIFIC_USER_CONFIGURATION_RESPONSE: GetSpecificUserConfigurationResponse = "m:GetSpecificUserConfigurationResponse";
    GET_STREAMING_EVENTS: GetStreamingEvents = "m:GetStreamingEvents";
    GET_STREAMING_EVENTS_RESPONSE: GetStreamingEventsResponse = "m:GetStreamingEventsResponse";
    GET_USER_AVAILABILITY_REQUEST: GetUserAvailabilityRequest = "m:GetUserAvailabilityRequest";
    GET_USER_AVAILABILITY_RESPONSE: GetUserAvailabilityResponse = "m:GetUserAvailabilityResponse";
    GET_USER_CONFIGURATION: GetUserConfiguration = "m:GetUserConfiguration";
    GET_USER_CONFIGURATION_RESPONSE: GetUserConfigurationResponse = "m:GetUserConfigurationResponse";
    GET_USER_OOF_SETTINGS_REQUEST: GetUserOofSettingsRequest = "m:GetUserOofSettingsRequest";
    GET_USER_OOF_SETTINGS_RESPONSE: GetUserOofSettingsResponse = "m:GetUserOofSettingsResponse";
    GET_USER_PHOTO: GetUserPhoto = "m:GetUserPhoto";
    GET_USER_PHOTO_RESPONSE: GetUserPhotoResponseMessage = "m:GetUserPhotoResponse";
    GET_USER_RETENTION_POLICY_TAGS: GetUserRetentionPolicyTags = "m:GetUserRetentionPolicyTags";
    GET_USER_RETENTION_POLICY_TAGS_RESPONSE: GetUserRetentionPolicyTagsResponseMessage = "m:GetUserRetentionPolicyTagsResponse";
    HIDE_TAG: HideTag = "m:HideTag";
    HIDE_TAG_RESPONSE: HideTagResponseMessage = "m:HideTagResponse";
    INSTALL_APP: InstallApp = "m:InstallApp";
    INSTALL_APP_RESPONSE: InstallAppResponse = "m:InstallAppResponse";
    MARK_ALL_ITEMS_AS_READ: MarkAllItemsAsRead = "m:MarkAllItemsAsRead";
    MARK_ALL_ITEMS_AS_READ_RESPONSE: MarkAllItemsAsReadResponse = "m:MarkAllItemsAsReadResponse";
    MARK_AS_JUNK: MarkAsJunk = "m:MarkAsJunk";
    MARK_AS_JUNK_RESPONSE: MarkAsJunkResponse = "m:MarkAsJunkResponse";
    MARK_AS_PHISHING: MarkAsPhishing = "m:MarkAsPhishing";
    MARK_AS_PHISHING_RESPONSE: MarkAsPhishingResponse = "m:MarkAsPhishingResponse";
    MOVE_FOLDER: MoveFolder = "m:MoveFolder";
    MOVE_FOLDER_RESPONSE: MoveFolderResponse = "m:MoveFolderResponse";
    MOVE_ITEM: MoveItem = "m:MoveItem";
    MOVE_ITEM_RESPONSE: MoveItemResponse = "m:MoveItemResponse";
    PERFORM_INSTANT_SEARCH: PerformInstantSearchRequest = "m:PerformInstantSearch";
    PERFORM_INSTANT_SEARCH_RESPONSE: PerformInstantSearchResponse = "m:PerformInstantSearchResponse";
    PERFORM_REMINDER_ACTION: PerformReminderAction = "m:PerformReminderAction";
    PERFORM_REMINDER_ACTION_RESPONSE: PerformReminderActionResponseMessage = "m:PerformReminderActionResponse";
    PLAY_ON_PHONE: PlayOnPhone = "m:PlayOnPhone";
    PLAY_ON_PHONE_RESPONSE: PlayOnPhoneResponseMessage = "m:PlayOnPhoneResponse";
    REFRESH_SHARING_FOLDER: RefreshSharingFolder = "m:RefreshSharingFolder";
    REFRESH_SHARING_FOLDER_RESPONSE: RefreshSharingFolderResponseMessage = "m:RefreshSharingFolderResponse";
    REGISTER_CONSENT: RegisterConsent = "m:RegisterConsent";
    REGISTER_CONSENT_RESPONSE: RegisterConsentResponseMessage = "m:RegisterConsentResponse";
    REMOVE_CONTACT_FROM_IM_LIST: RemoveContactFromImList = "m:RemoveContactFromImList";
    REMOVE_CONTACT_FROM_IM_LIST_RESPONSE: RemoveContactFromImListResponseMessage = "m:RemoveContactFromImListResponse";
    REMOVE_DELEGATE: RemoveDelegate = "m:RemoveDelegate";
    REMOVE_DELEGATE_RESPONSE: RemoveDelegateResponseMessage = "m:RemoveDelegateResponse";
    REMOVE_DISTRIBUTION_GROUP_FROM_IM_LIST: RemoveDistributionGroupFromImList = "m:RemoveDistributionGroupFromImList";
    REMOVE_DISTRIBUTION_GROUP_FROM_IM_LIST_RESPONSE: RemoveDistributionGroupFromImListResponseMessage = "m:RemoveDistributionGroupFromImListResponse";
    REMOVE_IM_CONTACT_FROM_GROUP: RemoveImContactFromGroup = "m:RemoveImContactFromGroup";
    REMOVE_IM_CONTACT_FROM_GROUP_RESPONSE: RemoveImContactFromGroupResponseMessage = "m:RemoveImContactFromGroupResponse";
    REMOVE_IM_GROUP: RemoveImGroup = "m:RemoveImGroup";
    REMOVE_IM_GROUP_RESPONSE: RemoveImGroupResponseMessage = "m:RemoveImGroupResponse";
    REPORT_MESSAGE: ReportMessage = "m:ReportMessage";
    REPORT_MESSAGE_RESPONSE: ReportMessageResponse = "m:ReportMessageResponse";
    RESOLVE_NAMES: ResolveNames = "m:ResolveNames";
    RESOLVE_NAMES_RESPONSE: ResolveNamesResponse = "m:ResolveNamesResponse";
    SEARCH_MAILBOXES: SearchMailboxes = "m:SearchMailboxes";
    SEARCH_MAILBOXES_RESPONSE: SearchMailboxesResponse = "m:SearchMailboxesResponse";
    SEND_ITEM: SendItem = "m:SendItem";
    SEND_ITEM_RESPONSE: SendItemResponse = "m:SendItemResponse";
    SEND_NOTIFICATION: SendNotificationResponse = "m:SendNotification";
    SEND_NOTIFICATION_RESULT: SendNotificationResult = "m:SendNotificationResult";
    SET_HOLD_ON_MAILBOXES: SetHoldOnMailboxes = "m:SetHoldOnMailboxes";
    SET_HOLD_ON_MAILBOXES_RESPONSE: SetHoldOnMailboxesResponseMessage = "m:SetHoldOnMailboxesResponse";
    SET_IM_GROUP: SetImGroup = "m:SetImGroup";
    SET_IM_GROUP_RESPONSE: SetImGroupResponseMessage = "m:SetImGroupResponse";
    SET_IM_LIST_MIGRATION_COMPLETED: SetImListMigrationCompleted = "m:SetImListMigrationCompleted";
    SET_IM_LIST_MIGRATION_COMPLETED_RESPONSE: SetImListMigrationCompletedResponseMessage = "m:SetImListMigrationCompletedResponse";
    SET_OME_CONFIGURATION: SetOmeConfiguration = "m:SetOMEConfiguration";
    SET_OME_CONFIGURATION_RESPONSE: SetOmeConfigurationResponse = "m:SetOMEConfigurationResponse";
    SET_OME_MESSAGE_STATUS: SetOmeMessageStatus = "m:SetOMEMessageStatus";
    SET_OME_MESSAGE_STATUS_RESPONSE: SetOmeMessageStatusResponse = "m:SetOMEMessageStatusResponse";
    SET_TEAM_MAILBOX: SetTeamMailboxRequest = "m:SetTeamMailbox";
    SET_TEAM_MAILBOX_RESPONSE: SetTeamMailboxResponseMessage = "m:SetTeamMailboxResponse";
    SET_USER_OOF_SETTINGS_REQUEST: SetUserOofSettingsRequest = "m:SetUserOofSettingsRequest";
    SET_USER_OOF_SETTINGS_RESPONSE: SetUserOofSettingsResponse = "m:SetUserOofSettingsResponse";
    SET_USER_PHOTO: SetUserPhoto = "m:SetUserPhoto";
    SET_USER_PHOTO_RESPONSE: SetUserPhotoResponseMessage = "m:SetUserPhotoResponse";
    START_SEARCH_SESSION: StartSearchSession = "m:StartSearchSession";
    START_SEARCH_SESSION_RESPONSE: StartSearchSessionResponseMessage = "m:StartSearchSessionResponse";
    SUBSCRIBE: Subscribe = "m:Subscribe";
    SUBSCRIBE_RESPONSE: SubscribeResponse = "m:SubscribeResponse";
    SYNC_FOLDER_HIERARCHY: SyncFolderHierarchy = "m:SyncFolderHierarchy";
    SYNC_FOLDER_HIERARCHY_RESPONSE: SyncFolderHierarchyResponse = "m:SyncFolderHierarchyResponse";
    SYNC_FOLDER_ITEMS: SyncFolderItems = "m:SyncFolderItems";
    SYNC_FOLDER_ITEMS_RESPONSE: SyncFolderItemsResponse = "m:SyncFolderItemsResponse";
    UNINSTALL_APP: UninstallApp = "m:UninstallApp";
    UNINSTALL_APP_RESPONSE: UninstallAppResponse = "m:UninstallAppResponse";
    UNPIN_TEAM_MAILBOX: UnpinTeamMailboxRequest = "m:UnpinTeamMailbox";
    UNPIN_TEAM_MAILBOX_RESPONSE: UnpinTeamMailboxResponseMessage = "m:UnpinTeamMailboxResponse";
    UNSUBSCRIBE: Unsubscribe = "m:Unsubscribe";
    UNSUBSCRIBE_RESPONSE: UnsubscribeResponse = "m:UnsubscribeResponse";
    UPDATE_DELEGATE: UpdateDelegate = "m:UpdateDelegate";
    UPDATE_DELEGATE_RESPONSE: UpdateDelegateResponseMessage = "m:UpdateDelegateResponse";
    UPDATE_EXTENSION_USAGE: UpdateExtensionUsage = "m:UpdateExtensionUsage";
    UPDATE_EXTENSION_USAGE_RESPONSE: UpdateExtensionUsageResponse = "m:UpdateExtensionUsageResponse";
    UPDATE_FOLDER: UpdateFolder = "m:UpdateFolder";
    UPDATE_FOLDER_RESPONSE: UpdateFolderResponse = "m:UpdateFolderResponse";
    UPDATE_INBOX_RULES: UpdateInboxRulesRequest = "m:UpdateInboxRules";
    UPDATE_INBOX_RULES_RESPONSE: UpdateInboxRulesResponse = "m:UpdateInboxRulesResponse";
    UPDATE_ITEM: UpdateItem = "m:UpdateItem";
    UPDATE_ITEM_IN_RECOVERABLE_ITEMS: UpdateItemInRecoverableItems = "m:UpdateItemInRecoverableItems";
    UPDATE_ITEM_IN_RECOVERABLE_ITEMS_RESPONSE: UpdateItemInRecoverableItemsResponse = "m:UpdateItemInRecoverableItemsResponse";
    UPDATE_ITEM_RESPONSE: UpdateItemResponse = "m:UpdateItemResponse";
    UPDATE_MEETING_INSTANCE_REQUEST: UpdateMeetingInstanceRequest = "m:UpdateMeetingInstanceRequest";
    UPDATE_MEETING_INSTANCE_RESPONSE: UpdateMeetingInstanceResponseMessage = "m:UpdateMeetingInstanceResponse";
    UPDATE_MEETING_SPACE: UpdateMeetingSpace = "m:UpdateMeetingSpace";
    UPDATE_MEETING_SPACE_RESPONSE_MESSAGE: UpdateMeetingSpaceResponseMessage = "m:UpdateMeetingSpaceResponseMessage";
    UPDATE_USER_CONFIGURATION: UpdateUserConfiguration = "m:UpdateUserConfiguration";
    UPDATE_USER_CONFIGURATION_RESPONSE: UpdateUserConfigurationResponse = "m:UpdateUserConfigurationResponse";
    UPLOAD_ITEMS: UploadItems = "m:UploadItems";
    UPLOAD_ITEMS_RESPONSE: UploadItemsResponse = "m:UploadItemsResponse";
}
