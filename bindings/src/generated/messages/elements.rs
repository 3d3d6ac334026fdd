// @generated

use ::ews_bindings::xml;

use super::{
    AddDelegate, AddDelegateResponseMessage, AddDistributionGroupToImList,
    AddDistributionGroupToImListResponseMessage, AddImContactToGroup,
    AddImContactToGroupResponseMessage, AddImGroup, AddImGroupResponseMessage,
    AddNewImContactToGroup, AddNewImContactToGroupResponseMessage,
    AddNewTelUriContactToGroup, AddNewTelUriContactToGroupResponseMessage, AddTag,
    AddTagResponseMessage, ApplyConversationAction, ApplyConversationActionResponse,
    ArchiveItem, ArchiveItemResponse, ConvertId, ConvertIdResponse, CopyFolder,
    CopyFolderResponse, CopyItem, CopyItemResponse, CreateAttachment,
    CreateAttachmentResponse, CreateFolder, CreateFolderPath, CreateFolderPathResponse,
    CreateFolderResponse, CreateItem, CreateItemResponse, CreateManagedFolderRequest,
    CreateManagedFolderResponse, CreateMeetingInstanceRequest,
    CreateMeetingInstanceResponseMessage, CreateMeetingSpace,
    CreateMeetingSpaceResponseMessage, CreateOrUpdateFocusedOtherOverrideRequest,
    CreateOrUpdateFocusedOtherOverrideResponse, CreateUserConfiguration,
    CreateUserConfigurationResponse, DeleteAttachment, DeleteAttachmentResponse,
    DeleteFocusedOtherOverrideRequest, DeleteFocusedOtherOverrideResponse, DeleteFolder,
    DeleteFolderResponse, DeleteItem, DeleteItemResponse, DeleteMeetingInstanceRequest,
    DeleteMeetingInstanceResponseMessage, DeleteMeetingSpace,
    DeleteMeetingSpaceResponseMessage, DeleteSearchSuggestion,
    DeleteSearchSuggestionResponseMessage, DeleteUserConfiguration,
    DeleteUserConfigurationResponse, DisableApp, DisableAppResponse, DisconnectPhoneCall,
    DisconnectPhoneCallResponseMessage, EmptyFolder, EmptyFolderResponse,
    EndInstantSearchSessionRequest, EndSearchSession, EndSearchSessionResponseMessage,
    ExecuteSearch, ExecuteSearchResponseMessage, ExpandDl, ExpandDlResponse, ExportItems,
    ExportItemsResponse, FindAvailableMeetingTimes,
    FindAvailableMeetingTimesResponseMessage, FindConversation,
    FindConversationResponseMessage, FindFolder, FindFolderResponse, FindItem,
    FindItemResponse, FindMailboxStatisticsByKeywords,
    FindMailboxStatisticsByKeywordsResponse, FindMeetingSpaceByJoinUrl,
    FindMeetingSpaceByJoinUrlResponseMessage, FindMeetingTimeCandidates,
    FindMeetingTimeCandidatesResponseMessage, FindMessageTrackingReportRequest,
    FindMessageTrackingReportResponseMessage, FindPeople, FindPeopleResponseMessage,
    FindTags, FindTagsResponseMessage, GetAppManifests, GetAppManifestsResponse,
    GetAppMarketplaceUrl, GetAppMarketplaceUrlResponseMessage, GetAttachment,
    GetAttachmentResponse, GetClientAccessToken, GetClientAccessTokenResponse,
    GetConversationItems, GetConversationItemsResponse, GetDelegate,
    GetDelegateResponseMessage, GetDiscoverySearchConfiguration,
    GetDiscoverySearchConfigurationResponseMessage, GetEvents, GetEventsResponse,
    GetFocusedOtherOverridesRequest, GetFocusedOtherOverridesResponse, GetFolder,
    GetFolderResponse, GetHoldOnMailboxes, GetHoldOnMailboxesResponseMessage,
    GetImItemList, GetImItemListResponseMessage, GetImItems, GetImItemsResponseMessage,
    GetInboxRulesRequest, GetInboxRulesResponse, GetItem, GetItemResponse,
    GetLastPrivateCatalogUpdate, GetLastPrivateCatalogUpdateResponse, GetMailTips,
    GetMailTipsResponseMessage, GetMeetingInstanceRequest,
    GetMeetingInstanceResponseMessage, GetMeetingSpace, GetMeetingSpaceResponseMessage,
    GetMessageTrackingReportRequest, GetMessageTrackingReportResponseMessage,
    GetNonIndexableItemDetails, GetNonIndexableItemDetailsResponseMessage,
    GetNonIndexableItemStatistics, GetNonIndexableItemStatisticsResponseMessage,
    GetOmeConfiguration, GetOmeMessageStatus, GetOmeMessageStatusResponse,
    GetPasswordExpirationDate, GetPasswordExpirationDateResponseMessage, GetPersona,
    GetPersonaResponseMessage, GetPhoneCallInformation,
    GetPhoneCallInformationResponseMessage, GetPrivateCatalogAddIns,
    GetPrivateCatalogAddInsResponse, GetReminders, GetRemindersResponseMessage,
    GetRoomLists, GetRoomListsResponseMessage, GetRooms, GetRoomsResponseMessage,
    GetSearchSuggestions, GetSearchSuggestionsResponseMessage, GetSearchableMailboxes,
    GetSearchableMailboxesResponseMessage, GetServerTimeZones,
    GetServerTimeZonesResponse, GetServiceConfiguration,
    GetServiceConfigurationResponseMessage, GetSharingFolder,
    GetSharingFolderResponseMessage, GetSharingMetadata,
    GetSharingMetadataResponseMessage, GetSpecificUserConfiguration,
    GetSpecificUserConfigurationResponse, GetStreamingEvents, GetStreamingEventsResponse,
    GetUserAvailabilityRequest, GetUserAvailabilityResponse, GetUserConfiguration,
    GetUserConfigurationResponse, GetUserOofSettingsRequest, GetUserOofSettingsResponse,
    GetUserPhoto, GetUserPhotoResponseMessage, GetUserRetentionPolicyTags,
    GetUserRetentionPolicyTagsResponseMessage, HideTag, HideTagResponseMessage,
    InstallApp, InstallAppResponse, MarkAllItemsAsRead, MarkAllItemsAsReadResponse,
    MarkAsJunk, MarkAsJunkResponse, MarkAsPhishing, MarkAsPhishingResponse, MoveFolder,
    MoveFolderResponse, MoveItem, MoveItemResponse, OmeConfigurationResponse,
    PerformInstantSearchRequest, PerformInstantSearchResponse, PerformReminderAction,
    PerformReminderActionResponseMessage, PlayOnPhone, PlayOnPhoneResponseMessage,
    RefreshSharingFolder, RefreshSharingFolderResponseMessage, RegisterConsent,
    RegisterConsentResponseMessage, RemoveContactFromImList,
    RemoveContactFromImListResponseMessage, RemoveDelegate,
    RemoveDelegateResponseMessage, RemoveDistributionGroupFromImList,
    RemoveDistributionGroupFromImListResponseMessage, RemoveImContactFromGroup,
    RemoveImContactFromGroupResponseMessage, RemoveImGroup, RemoveImGroupResponseMessage,
    ReportMessage, ReportMessageResponse, ResolveNames, ResolveNamesResponse,
    SearchMailboxes, SearchMailboxesResponse, SendItem, SendItemResponse,
    SendNotificationResponse, SendNotificationResult, SetHoldOnMailboxes,
    SetHoldOnMailboxesResponseMessage, SetImGroup, SetImGroupResponseMessage,
    SetImListMigrationCompleted, SetImListMigrationCompletedResponseMessage,
    SetOmeConfiguration, SetOmeConfigurationResponse, SetOmeMessageStatus,
    SetOmeMessageStatusResponse, SetTeamMailboxRequest, SetTeamMailboxResponseMessage,
    SetUserOofSettingsRequest, SetUserOofSettingsResponse, SetUserPhoto,
    SetUserPhotoResponseMessage, StartSearchSession, StartSearchSessionResponseMessage,
    Subscribe, SubscribeResponse, SyncFolderHierarchy, SyncFolderHierarchyResponse,
    SyncFolderItems, SyncFolderItemsResponse, UninstallApp, UninstallAppResponse,
    UnpinTeamMailboxRequest, UnpinTeamMailboxResponseMessage, Unsubscribe,
    UnsubscribeResponse, UpdateDelegate, UpdateDelegateResponseMessage,
    UpdateExtensionUsage, UpdateExtensionUsageResponse, UpdateFolder,
    UpdateFolderResponse, UpdateInboxRulesRequest, UpdateInboxRulesResponse, UpdateItem,
    UpdateItemInRecoverableItems, UpdateItemInRecoverableItemsResponse,
    UpdateItemResponse, UpdateMeetingInstanceRequest,
    UpdateMeetingInstanceResponseMessage, UpdateMeetingSpace,
    UpdateMeetingSpaceResponseMessage, UpdateUserConfiguration,
    UpdateUserConfigurationResponse, UploadItems, UploadItemsResponse,
};

xml::elements! {
    @ root ADD_DELEGATE: AddDelegate = "m:AddDelegate"; @ root ADD_DELEGATE_RESPONSE:
    AddDelegateResponseMessage = "m:AddDelegateResponse"; @ root
    ADD_DISTRIBUTION_GROUP_TO_IM_LIST: AddDistributionGroupToImList =
    "m:AddDistributionGroupToImList"; @ root ADD_DISTRIBUTION_GROUP_TO_IM_LIST_RESPONSE:
    AddDistributionGroupToImListResponseMessage =
    "m:AddDistributionGroupToImListResponse"; @ root ADD_IM_CONTACT_TO_GROUP:
    AddImContactToGroup = "m:AddImContactToGroup"; @ root
    ADD_IM_CONTACT_TO_GROUP_RESPONSE: AddImContactToGroupResponseMessage =
    "m:AddImContactToGroupResponse"; @ root ADD_IM_GROUP: AddImGroup = "m:AddImGroup"; @
    root ADD_IM_GROUP_RESPONSE: AddImGroupResponseMessage = "m:AddImGroupResponse"; @
    root ADD_NEW_IM_CONTACT_TO_GROUP: AddNewImContactToGroup =
    "m:AddNewImContactToGroup"; @ root ADD_NEW_IM_CONTACT_TO_GROUP_RESPONSE:
    AddNewImContactToGroupResponseMessage = "m:AddNewImContactToGroupResponse"; @ root
    ADD_NEW_TEL_URI_CONTACT_TO_GROUP: AddNewTelUriContactToGroup =
    "m:AddNewTelUriContactToGroup"; @ root ADD_NEW_TEL_URI_CONTACT_TO_GROUP_RESPONSE:
    AddNewTelUriContactToGroupResponseMessage = "m:AddNewTelUriContactToGroupResponse"; @
    root ADD_TAG: AddTag = "m:AddTag"; @ root ADD_TAG_RESPONSE: AddTagResponseMessage =
    "m:AddTagResponse"; @ root APPLY_CONVERSATION_ACTION: ApplyConversationAction =
    "m:ApplyConversationAction"; @ root APPLY_CONVERSATION_ACTION_RESPONSE:
    ApplyConversationActionResponse = "m:ApplyConversationActionResponse"; @ root
    ARCHIVE_ITEM: ArchiveItem = "m:ArchiveItem"; @ root ARCHIVE_ITEM_RESPONSE:
    ArchiveItemResponse = "m:ArchiveItemResponse"; @ root CONVERT_ID: ConvertId =
    "m:ConvertId"; @ root CONVERT_ID_RESPONSE: ConvertIdResponse =
    "m:ConvertIdResponse"; @ root COPY_FOLDER: CopyFolder = "m:CopyFolder"; @ root
    COPY_FOLDER_RESPONSE: CopyFolderResponse = "m:CopyFolderResponse"; @ root COPY_ITEM: CopyItem = "m:CopyItem"; @ root COPY_ITEM_RESPONSE : CopyItemResponse =
    "m:CopyItemResponse"; @ root CREATE_ATTACHMENT: CreateAttachment =
    "m:CreateAttachment"; @ root CREATE_ATTACHMENT_RESPONSE: CreateAttachmentResponse =
    "m:CreateAttachmentResponse"; @ root CREATE_FOLDER: CreateFolder = "m:CreateFolder";

    @ root CREATE_FOLDER_PATH: CreateFolderPath = "m:CreateFolderPath"; @ root
    CREATE_FOLDER_PATH_RESPONSE: CreateFolderPathResponse =
    "m:CreateFolderPathResponse"; @ root CREATE_FOLDER_RESPONSE: CreateFolderResponse =
    "m:CreateFolderResponse"; @ root CREATE_ITEM: CreateItem = "m:CreateItem"; @ root
    CREATE_ITEM_RESPONSE: CreateItemResponse = "m:CreateItemResponse"; @ root
    CREATE_MANAGED_FOLDER: CreateManagedFolderRequest = "m:CreateManagedFolder"; @ root
    CREATE_MANAGED_FOLDER_RESPONSE: CreateManagedFolderResponse =
    "m:CreateManagedFolderResponse"; @ root CREATE_MEETING_INSTANCE_REQUEST:
    CreateMeetingInstanceRequest = "m:CreateMeetingInstanceRequest"; @ root
    CREATE_MEETING_INSTANCE_RESPONSE: CreateMeetingInstanceResponseMessage =
    "m:CreateMeetingInstanceResponse"; @ root CREATE_MEETING_SPACE: CreateMeetingSpace =
    "m:CreateMeetingSpace"; @ root CREATE_MEETING_SPACE_RESPONSE_MESSAGE:
    CreateMeetingSpaceResponseMessage = "m:CreateMeetingSpaceResponseMessage"; @ root
    CREATE_OR_UPDATE_FOCUSED_OTHER_OVERRIDE: CreateOrUpdateFocusedOtherOverrideRequest =
    "m:CreateOrUpdateFocusedOtherOverride"; @ root
    CREATE_OR_UPDATE_FOCUSED_OTHER_OVERRIDE_RESPONSE:
    CreateOrUpdateFocusedOtherOverrideResponse =
    "m:CreateOrUpdateFocusedOtherOverrideResponse"; @ root CREATE_USER_CONFIGURATION:
    CreateUserConfiguration = "m:CreateUserConfiguration"; @ root
    CREATE_USER_CONFIGURATION_RESPONSE: CreateUserConfigurationResponse =
    "m:CreateUserConfigurationResponse"; @ root DELETE_ATTACHMENT: DeleteAttachment =
    "m:DeleteAttachment"; @ root DELETE_ATTACHMENT_RESPONSE: DeleteAttachmentResponse =
    "m:DeleteAttachmentResponse"; @ root DELETE_FOCUSED_OTHER_OVERRIDE:
    DeleteFocusedOtherOverrideRequest = "m:DeleteFocusedOtherOverride"; @ root
    DELETE_FOCUSED_OTHER_OVERRIDE_RESPONSE: DeleteFocusedOtherOverrideResponse =
    "m:DeleteFocusedOtherOverrideResponse"; @ root DELETE_FOLDER: DeleteFolder =
    "m:DeleteFolder"; @ root DELETE_FOLDER_RESPONSE: DeleteFolderResponse =
    "m:DeleteFolderResponse"; @ root DELETE_ITEM: DeleteItem = "m:DeleteItem"; @ root
    DELETE_ITEM_RESPONSE: DeleteItemResponse = "m:DeleteItemResponse"; @ root
    DELETE_MEETING_INSTANCE_REQUEST: DeleteMeetingInstanceRequest =
    "m:DeleteMeetingInstanceRequest"; @ root DELETE_MEETING_INSTANCE_RESPONSE:
    DeleteMeetingInstanceResponseMessage = "m:DeleteMeetingInstanceResponse"; @ root
    DELETE_MEETING_SPACE: DeleteMeetingSpace = "m:DeleteMeetingSpace"; @ root
    DELETE_MEETING_SPACE_RESPONSE_MESSAGE: DeleteMeetingSpaceResponseMessage =
    "m:DeleteMeetingSpaceResponseMessage"; @ root DELETE_SEARCH_SUGGESTION:
    DeleteSearchSuggestion = "m:DeleteSearchSuggestion"; @ root
    DELETE_SEARCH_SUGGESTION_RESPONSE: DeleteSearchSuggestionResponseMessage =
    "m:DeleteSearchSuggestionResponse"; @ root DELETE_USER_CONFIGURATION:
    DeleteUserConfiguration = "m:DeleteUserConfiguration"; @ root
    DELETE_USER_CONFIGURATION_RESPONSE: DeleteUserConfigurationResponse =
    "m:DeleteUserConfigurationResponse"; @ root DISABLE_APP: DisableApp =
    "m:DisableApp"; @ root DISABLE_APP_RESPONSE: DisableAppResponse =
    "m:DisableAppResponse"; @ root DISCONNECT_PHONE_CALL: DisconnectPhoneCall =
    "m:DisconnectPhoneCall"; @ root DISCONNECT_PHONE_CALL_RESPONSE:
    DisconnectPhoneCallResponseMessage = "m:DisconnectPhoneCallResponse"; @ root
    EMPTY_FOLDER: EmptyFolder = "m:EmptyFolder"; @ root EMPTY_FOLDER_RESPONSE:
    EmptyFolderResponse = "m:EmptyFolderResponse"; @ root END_INSTANT_SEARCH_SESSION:
    EndInstantSearchSessionRequest = "m:EndInstantSearchSession"; @ root
    END_SEARCH_SESSION: EndSearchSession = "m:EndSearchSession"; @ root
    END_SEARCH_SESSION_RESPONSE: EndSearchSessionResponseMessage =
    "m:EndSearchSessionResponse"; @ root EXECUTE_SEARCH: ExecuteSearch =
    "m:ExecuteSearch"; @ root EXECUTE_SEARCH_RESPONSE: ExecuteSearchResponseMessage =
    "m:ExecuteSearchResponse"; @ root EXPAND_DL: ExpandDl = "m:ExpandDL"; @ root
    EXPAND_DL_RESPONSE: ExpandDlResponse = "m:ExpandDLResponse"; @ root EXPORT_ITEMS:
    ExportItems = "m:ExportItems"; @ root EXPORT_ITEMS_RESPONSE: ExportItemsResponse =
    "m:ExportItemsResponse"; @ root FIND_AVAILABLE_MEETING_TIMES:
    FindAvailableMeetingTimes = "m:FindAvailableMeetingTimes"; @ root
    FIND_AVAILABLE_MEETING_TIMES_RESPONSE: FindAvailableMeetingTimesResponseMessage =
    "m:FindAvailableMeetingTimesResponse"; @ root FIND_CONVERSATION: FindConversation =
    "m:FindConversation"; @ root FIND_CONVERSATION_RESPONSE:
    FindConversationResponseMessage = "m:FindConversationResponse"; @ root FIND_FOLDER:
    FindFolder = "m:FindFolder"; @ root FIND_FOLDER_RESPONSE: FindFolderResponse =
    "m:FindFolderResponse"; @ root FIND_ITEM: FindItem = "m:FindItem"; @ root
    FIND_ITEM_RESPONSE: FindItemResponse = "m:FindItemResponse"; @ root
    FIND_MAILBOX_STATISTICS_BY_KEYWORDS: FindMailboxStatisticsByKeywords =
    "m:FindMailboxStatisticsByKeywords"; @ root
    FIND_MAILBOX_STATISTICS_BY_KEYWORDS_RESPONSE:
    FindMailboxStatisticsByKeywordsResponse =
    "m:FindMailboxStatisticsByKeywordsResponse"; @ root FIND_MEETING_SPACE_BY_JOIN_URL:
    FindMeetingSpaceByJoinUrl = "m:FindMeetingSpaceByJoinUrl"; @ root
    FIND_MEETING_SPACE_BY_JOIN_URL_RESPONSE_MESSAGE:
    FindMeetingSpaceByJoinUrlResponseMessage =
    "m:FindMeetingSpaceByJoinUrlResponseMessage"; @ root FIND_MEETING_TIME_CANDIDATES:
    FindMeetingTimeCandidates = "m:FindMeetingTimeCandidates"; @ root
    FIND_MEETING_TIME_CANDIDATES_RESPONSE: FindMeetingTimeCandidatesResponseMessage =
    "m:FindMeetingTimeCandidatesResponse"; @ root FIND_MESSAGE_TRACKING_REPORT:
    FindMessageTrackingReportRequest = "m:FindMessageTrackingReport"; @ root
    FIND_MESSAGE_TRACKING_REPORT_RESPONSE: FindMessageTrackingReportResponseMessage =
    "m:FindMessageTrackingReportResponse"; @ root FIND_PEOPLE: FindPeople =
    "m:FindPeople"; @ root FIND_PEOPLE_RESPONSE: FindPeopleResponseMessage =
    "m:FindPeopleResponse"; @ root FIND_TAGS: FindTags = "m:FindTags"; @ root
    FIND_TAGS_RESPONSE: FindTagsResponseMessage = "m:FindTagsResponse"; @ root
    GET_APP_MANIFESTS: GetAppManifests = "m:GetAppManifests"; @ root
    GET_APP_MANIFESTS_RESPONSE: GetAppManifestsResponse = "m:GetAppManifestsResponse"; @
    root GET_APP_MARKETPLACE_URL: GetAppMarketplaceUrl = "m:GetAppMarketplaceUrl"; @
    root GET_APP_MARKETPLACE_URL_RESPONSE: GetAppMarketplaceUrlResponseMessage =
    "m:GetAppMarketplaceUrlResponse"; @ root GET_ATTACHMENT: GetAttachment =
    "m:GetAttachment"; @ root GET_ATTACHMENT_RESPONSE: GetAttachmentResponse =
    "m:GetAttachmentResponse"; @ root GET_CLIENT_ACCESS_TOKEN: GetClientAccessToken =
    "m:GetClientAccessToken"; @ root GET_CLIENT_ACCESS_TOKEN_RESPONSE:
    GetClientAccessTokenResponse = "m:GetClientAccessTokenResponse"; @ root
    GET_CONVERSATION_ITEMS: GetConversationItems = "m:GetConversationItems"; @ root
    GET_CONVERSATION_ITEMS_RESPONSE: GetConversationItemsResponse =
    "m:GetConversationItemsResponse"; @ root GET_DELEGATE: GetDelegate =
    "m:GetDelegate"; @ root GET_DELEGATE_RESPONSE: GetDelegateResponseMessage =
    "m:GetDelegateResponse"; @ root GET_DISCOVERY_SEARCH_CONFIGURATION:
    GetDiscoverySearchConfiguration = "m:GetDiscoverySearchConfiguration"; @ root
    GET_DISCOVERY_SEARCH_CONFIGURATION_RESPONSE:
    GetDiscoverySearchConfigurationResponseMessage =
    "m:GetDiscoverySearchConfigurationResponse"; @ root GET_EVENTS: GetEvents =
    "m:GetEvents"; @ root GET_EVENTS_RESPONSE: GetEventsResponse =
    "m:GetEventsResponse"; @ root GET_FOCUSED_OTHER_OVERRIDES:
    GetFocusedOtherOverridesRequest = "m:GetFocusedOtherOverrides"; @ root
    GET_FOCUSED_OTHER_OVERRIDES_RESPONSE: GetFocusedOtherOverridesResponse =
    "m:GetFocusedOtherOverridesResponse"; @ root GET_FOLDER: GetFolder = "m:GetFolder";

    @ root GET_FOLDER_RESPONSE: GetFolderResponse = "m:GetFolderResponse"; @ root
    GET_HOLD_ON_MAILBOXES: GetHoldOnMailboxes = "m:GetHoldOnMailboxes"; @ root
    GET_HOLD_ON_MAILBOXES_RESPONSE: GetHoldOnMailboxesResponseMessage =
    "m:GetHoldOnMailboxesResponse"; @ root GET_IM_ITEM_LIST: GetImItemList =
    "m:GetImItemList"; @ root GET_IM_ITEM_LIST_RESPONSE: GetImItemListResponseMessage =
    "m:GetImItemListResponse"; @ root GET_IM_ITEMS: GetImItems = "m:GetImItems"; @ root
    GET_IM_ITEMS_RESPONSE: GetImItemsResponseMessage = "m:GetImItemsResponse"; @ root
    GET_INBOX_RULES: GetInboxRulesRequest = "m:GetInboxRules"; @ root
    GET_INBOX_RULES_RESPONSE: GetInboxRulesResponse = "m:GetInboxRulesResponse"; @ root
    GET_ITEM: GetItem = "m:GetItem"; @ root GET_ITEM_RESPONSE: GetItemResponse =
    "m:GetItemResponse"; @ root GET_LAST_PRIVATE_CATALOG_UPDATE:
    GetLastPrivateCatalogUpdate = "m:GetLastPrivateCatalogUpdate"; @ root
    GET_LAST_PRIVATE_CATALOG_UPDATE_RESPONSE: GetLastPrivateCatalogUpdateResponse =
    "m:GetLastPrivateCatalogUpdateResponse"; @ root GET_MAIL_TIPS: GetMailTips =
    "m:GetMailTips"; @ root GET_MAIL_TIPS_RESPONSE: GetMailTipsResponseMessage =
    "m:GetMailTipsResponse"; @ root GET_MEETING_INSTANCE_REQUEST:
    GetMeetingInstanceRequest = "m:GetMeetingInstanceRequest"; @ root
    GET_MEETING_INSTANCE_RESPONSE: GetMeetingInstanceResponseMessage =
    "m:GetMeetingInstanceResponse"; @ root GET_MEETING_SPACE: GetMeetingSpace =
    "m:GetMeetingSpace"; @ root GET_MEETING_SPACE_RESPONSE_MESSAGE:
    GetMeetingSpaceResponseMessage = "m:GetMeetingSpaceResponseMessage"; @ root
    GET_MESSAGE_TRACKING_REPORT: GetMessageTrackingReportRequest =
    "m:GetMessageTrackingReport"; @ root GET_MESSAGE_TRACKING_REPORT_RESPONSE:
    GetMessageTrackingReportResponseMessage = "m:GetMessageTrackingReportResponse"; @
    root GET_NON_INDEXABLE_ITEM_DETAILS: GetNonIndexableItemDetails =
    "m:GetNonIndexableItemDetails"; @ root GET_NON_INDEXABLE_ITEM_DETAILS_RESPONSE:
    GetNonIndexableItemDetailsResponseMessage = "m:GetNonIndexableItemDetailsResponse"; @
    root GET_NON_INDEXABLE_ITEM_STATISTICS: GetNonIndexableItemStatistics =
    "m:GetNonIndexableItemStatistics"; @ root GET_NON_INDEXABLE_ITEM_STATISTICS_RESPONSE: GetNonIndexableItemStatisticsResponseMessage =
    "m:GetNonIndexableItemStatisticsResponse"; @ root GET_OME_CONFIGURATION:
    GetOmeConfiguration = "m:GetOMEConfiguration"; @ root GET_OME_CONFIGURATION_RESPONSE: OmeConfigurationResponse = "m:GetOMEConfigurationResponse"; @ root
    GET_OME_MESSAGE_STATUS: GetOmeMessageStatus = "m:GetOMEMessageStatus"; @ root
    GET_OME_MESSAGE_STATUS_RESPONSE: GetOmeMessageStatusResponse =
    "m:GetOMEMessageStatusResponse"; @ root GET_PASSWORD_EXPIRATION_DATE:
    GetPasswordExpirationDate = "m:GetPasswordExpirationDate"; @ root
    GET_PASSWORD_EXPIRATION_DATE_RESPONSE: GetPasswordExpirationDateResponseMessage =
    "m:GetPasswordExpirationDateResponse"; @ root GET_PERSONA: GetPersona =
    "m:GetPersona"; @ root GET_PERSONA_RESPONSE_MESSAGE: GetPersonaResponseMessage =
    "m:GetPersonaResponseMessage"; @ root GET_PHONE_CALL_INFORMATION:
    GetPhoneCallInformation = "m:GetPhoneCallInformation"; @ root
    GET_PHONE_CALL_INFORMATION_RESPONSE: GetPhoneCallInformationResponseMessage =
    "m:GetPhoneCallInformationResponse"; @ root GET_PRIVATE_CATALOG_ADD_INS:
    GetPrivateCatalogAddIns = "m:GetPrivateCatalogAddIns"; @ root
    GET_PRIVATE_CATALOG_ADD_INS_RESPONSE: GetPrivateCatalogAddInsResponse =
    "m:GetPrivateCatalogAddInsResponse"; @ root GET_REMINDERS: GetReminders =
    "m:GetReminders"; @ root GET_REMINDERS_RESPONSE: GetRemindersResponseMessage =
    "m:GetRemindersResponse"; @ root GET_ROOM_LISTS: GetRoomLists = "m:GetRoomLists"; @
    root GET_ROOM_LISTS_RESPONSE: GetRoomListsResponseMessage =
    "m:GetRoomListsResponse"; @ root GET_ROOMS: GetRooms = "m:GetRooms"; @ root
    GET_ROOMS_RESPONSE: GetRoomsResponseMessage = "m:GetRoomsResponse"; @ root
    GET_SEARCH_SUGGESTIONS: GetSearchSuggestions = "m:GetSearchSuggestions"; @ root
    GET_SEARCH_SUGGESTIONS_RESPONSE: GetSearchSuggestionsResponseMessage =
    "m:GetSearchSuggestionsResponse"; @ root GET_SEARCHABLE_MAILBOXES:
    GetSearchableMailboxes = "m:GetSearchableMailboxes"; @ root
    GET_SEARCHABLE_MAILBOXES_RESPONSE: GetSearchableMailboxesResponseMessage =
    "m:GetSearchableMailboxesResponse"; @ root GET_SERVER_TIME_ZONES: GetServerTimeZones
    = "m:GetServerTimeZones"; @ root GET_SERVER_TIME_ZONES_RESPONSE:
    GetServerTimeZonesResponse = "m:GetServerTimeZonesResponse"; @ root
    GET_SERVICE_CONFIGURATION: GetServiceConfiguration = "m:GetServiceConfiguration"; @
    root GET_SERVICE_CONFIGURATION_RESPONSE: GetServiceConfigurationResponseMessage =
    "m:GetServiceConfigurationResponse"; @ root GET_SHARING_FOLDER: GetSharingFolder =
    "m:GetSharingFolder"; @ root GET_SHARING_FOLDER_RESPONSE:
    GetSharingFolderResponseMessage = "m:GetSharingFolderResponse"; @ root
    GET_SHARING_METADATA: GetSharingMetadata = "m:GetSharingMetadata"; @ root
    GET_SHARING_METADATA_RESPONSE: GetSharingMetadataResponseMessage =
    "m:GetSharingMetadataResponse"; @ root GET_SPECIFIC_USER_CONFIGURATION:
    GetSpecificUserConfiguration = "m:GetSpecificUserConfiguration"; @ root
    GET_SPECIFIC_USER_CONFIGURATION_RESPONSE: GetSpecificUserConfigurationResponse =
    "m:GetSpecificUserConfigurationResponse"; @ root GET_STREAMING_EVENTS:
    GetStreamingEvents = "m:GetStreamingEvents"; @ root GET_STREAMING_EVENTS_RESPONSE:
    GetStreamingEventsResponse = "m:GetStreamingEventsResponse"; @ root
    GET_USER_AVAILABILITY_REQUEST: GetUserAvailabilityRequest =
    "m:GetUserAvailabilityRequest"; @ root GET_USER_AVAILABILITY_RESPONSE:
    GetUserAvailabilityResponse = "m:GetUserAvailabilityResponse"; @ root
    GET_USER_CONFIGURATION: GetUserConfiguration = "m:GetUserConfiguration"; @ root
    GET_USER_CONFIGURATION_RESPONSE: GetUserConfigurationResponse =
    "m:GetUserConfigurationResponse"; @ root GET_USER_OOF_SETTINGS_REQUEST:
    GetUserOofSettingsRequest = "m:GetUserOofSettingsRequest"; @ root
    GET_USER_OOF_SETTINGS_RESPONSE: GetUserOofSettingsResponse =
    "m:GetUserOofSettingsResponse"; @ root GET_USER_PHOTO: GetUserPhoto =
    "m:GetUserPhoto"; @ root GET_USER_PHOTO_RESPONSE: GetUserPhotoResponseMessage =
    "m:GetUserPhotoResponse"; @ root GET_USER_RETENTION_POLICY_TAGS:
    GetUserRetentionPolicyTags = "m:GetUserRetentionPolicyTags"; @ root
    GET_USER_RETENTION_POLICY_TAGS_RESPONSE: GetUserRetentionPolicyTagsResponseMessage =
    "m:GetUserRetentionPolicyTagsResponse"; @ root HIDE_TAG: HideTag = "m:HideTag"; @
    root HIDE_TAG_RESPONSE: HideTagResponseMessage = "m:HideTagResponse"; @ root
    INSTALL_APP: InstallApp = "m:InstallApp"; @ root INSTALL_APP_RESPONSE:
    InstallAppResponse = "m:InstallAppResponse"; @ root MARK_ALL_ITEMS_AS_READ:
    MarkAllItemsAsRead = "m:MarkAllItemsAsRead"; @ root MARK_ALL_ITEMS_AS_READ_RESPONSE:
    MarkAllItemsAsReadResponse = "m:MarkAllItemsAsReadResponse"; @ root MARK_AS_JUNK:
    MarkAsJunk = "m:MarkAsJunk"; @ root MARK_AS_JUNK_RESPONSE: MarkAsJunkResponse =
    "m:MarkAsJunkResponse"; @ root MARK_AS_PHISHING: MarkAsPhishing =
    "m:MarkAsPhishing"; @ root MARK_AS_PHISHING_RESPONSE: MarkAsPhishingResponse =
    "m:MarkAsPhishingResponse"; @ root MOVE_FOLDER: MoveFolder = "m:MoveFolder"; @ root
    MOVE_FOLDER_RESPONSE: MoveFolderResponse = "m:MoveFolderResponse"; @ root MOVE_ITEM: MoveItem = "m:MoveItem"; @ root MOVE_ITEM_RESPONSE : MoveItemResponse =
    "m:MoveItemResponse"; @ root PERFORM_INSTANT_SEARCH: PerformInstantSearchRequest =
    "m:PerformInstantSearch"; @ root PERFORM_INSTANT_SEARCH_RESPONSE:
    PerformInstantSearchResponse = "m:PerformInstantSearchResponse"; @ root
    PERFORM_REMINDER_ACTION: PerformReminderAction = "m:PerformReminderAction"; @ root
    PERFORM_REMINDER_ACTION_RESPONSE: PerformReminderActionResponseMessage =
    "m:PerformReminderActionResponse"; @ root PLAY_ON_PHONE: PlayOnPhone =
    "m:PlayOnPhone"; @ root PLAY_ON_PHONE_RESPONSE: PlayOnPhoneResponseMessage =
    "m:PlayOnPhoneResponse"; @ root REFRESH_SHARING_FOLDER: RefreshSharingFolder =
    "m:RefreshSharingFolder"; @ root REFRESH_SHARING_FOLDER_RESPONSE:
    RefreshSharingFolderResponseMessage = "m:RefreshSharingFolderResponse"; @ root
    REGISTER_CONSENT: RegisterConsent = "m:RegisterConsent"; @ root
    REGISTER_CONSENT_RESPONSE: RegisterConsentResponseMessage =
    "m:RegisterConsentResponse"; @ root REMOVE_CONTACT_FROM_IM_LIST:
    RemoveContactFromImList = "m:RemoveContactFromImList"; @ root
    REMOVE_CONTACT_FROM_IM_LIST_RESPONSE: RemoveContactFromImListResponseMessage =
    "m:RemoveContactFromImListResponse"; @ root REMOVE_DELEGATE: RemoveDelegate =
    "m:RemoveDelegate"; @ root REMOVE_DELEGATE_RESPONSE: RemoveDelegateResponseMessage =
    "m:RemoveDelegateResponse"; @ root REMOVE_DISTRIBUTION_GROUP_FROM_IM_LIST:
    RemoveDistributionGroupFromImList = "m:RemoveDistributionGroupFromImList"; @ root
    REMOVE_DISTRIBUTION_GROUP_FROM_IM_LIST_RESPONSE:
    RemoveDistributionGroupFromImListResponseMessage =
    "m:RemoveDistributionGroupFromImListResponse"; @ root REMOVE_IM_CONTACT_FROM_GROUP:
    RemoveImContactFromGroup = "m:RemoveImContactFromGroup"; @ root
    REMOVE_IM_CONTACT_FROM_GROUP_RESPONSE: RemoveImContactFromGroupResponseMessage =
    "m:RemoveImContactFromGroupResponse"; @ root REMOVE_IM_GROUP: RemoveImGroup =
    "m:RemoveImGroup"; @ root REMOVE_IM_GROUP_RESPONSE: RemoveImGroupResponseMessage =
    "m:RemoveImGroupResponse"; @ root REPORT_MESSAGE: ReportMessage = "m:ReportMessage";

    @ root REPORT_MESSAGE_RESPONSE: ReportMessageResponse = "m:ReportMessageResponse"; @
    root RESOLVE_NAMES: ResolveNames = "m:ResolveNames"; @ root RESOLVE_NAMES_RESPONSE:
    ResolveNamesResponse = "m:ResolveNamesResponse"; @ root SEARCH_MAILBOXES:
    SearchMailboxes = "m:SearchMailboxes"; @ root SEARCH_MAILBOXES_RESPONSE:
    SearchMailboxesResponse = "m:SearchMailboxesResponse"; @ root SEND_ITEM: SendItem =
    "m:SendItem"; @ root SEND_ITEM_RESPONSE: SendItemResponse = "m:SendItemResponse"; @
    root SEND_NOTIFICATION: SendNotificationResponse = "m:SendNotification"; @ root
    SEND_NOTIFICATION_RESULT: SendNotificationResult = "m:SendNotificationResult"; @
    root SET_HOLD_ON_MAILBOXES: SetHoldOnMailboxes = "m:SetHoldOnMailboxes"; @ root
    SET_HOLD_ON_MAILBOXES_RESPONSE: SetHoldOnMailboxesResponseMessage =
    "m:SetHoldOnMailboxesResponse"; @ root SET_IM_GROUP: SetImGroup = "m:SetImGroup"; @
    root SET_IM_GROUP_RESPONSE: SetImGroupResponseMessage = "m:SetImGroupResponse"; @
    root SET_IM_LIST_MIGRATION_COMPLETED: SetImListMigrationCompleted =
    "m:SetImListMigrationCompleted"; @ root SET_IM_LIST_MIGRATION_COMPLETED_RESPONSE:
    SetImListMigrationCompletedResponseMessage = "m:SetImListMigrationCompletedResponse";

    @ root SET_OME_CONFIGURATION: SetOmeConfiguration = "m:SetOMEConfiguration"; @ root
    SET_OME_CONFIGURATION_RESPONSE: SetOmeConfigurationResponse =
    "m:SetOMEConfigurationResponse"; @ root SET_OME_MESSAGE_STATUS: SetOmeMessageStatus
    = "m:SetOMEMessageStatus"; @ root SET_OME_MESSAGE_STATUS_RESPONSE:
    SetOmeMessageStatusResponse = "m:SetOMEMessageStatusResponse"; @ root
    SET_TEAM_MAILBOX: SetTeamMailboxRequest = "m:SetTeamMailbox"; @ root
    SET_TEAM_MAILBOX_RESPONSE: SetTeamMailboxResponseMessage =
    "m:SetTeamMailboxResponse"; @ root SET_USER_OOF_SETTINGS_REQUEST:
    SetUserOofSettingsRequest = "m:SetUserOofSettingsRequest"; @ root
    SET_USER_OOF_SETTINGS_RESPONSE: SetUserOofSettingsResponse =
    "m:SetUserOofSettingsResponse"; @ root SET_USER_PHOTO: SetUserPhoto =
    "m:SetUserPhoto"; @ root SET_USER_PHOTO_RESPONSE: SetUserPhotoResponseMessage =
    "m:SetUserPhotoResponse"; @ root START_SEARCH_SESSION: StartSearchSession =
    "m:StartSearchSession"; @ root START_SEARCH_SESSION_RESPONSE:
    StartSearchSessionResponseMessage = "m:StartSearchSessionResponse"; @ root SUBSCRIBE: Subscribe = "m:Subscribe"; @ root SUBSCRIBE_RESPONSE : SubscribeResponse =
    "m:SubscribeResponse"; @ root SYNC_FOLDER_HIERARCHY: SyncFolderHierarchy =
    "m:SyncFolderHierarchy"; @ root SYNC_FOLDER_HIERARCHY_RESPONSE:
    SyncFolderHierarchyResponse = "m:SyncFolderHierarchyResponse"; @ root
    SYNC_FOLDER_ITEMS: SyncFolderItems = "m:SyncFolderItems"; @ root
    SYNC_FOLDER_ITEMS_RESPONSE: SyncFolderItemsResponse = "m:SyncFolderItemsResponse"; @
    root UNINSTALL_APP: UninstallApp = "m:UninstallApp"; @ root UNINSTALL_APP_RESPONSE:
    UninstallAppResponse = "m:UninstallAppResponse"; @ root UNPIN_TEAM_MAILBOX:
    UnpinTeamMailboxRequest = "m:UnpinTeamMailbox"; @ root UNPIN_TEAM_MAILBOX_RESPONSE:
    UnpinTeamMailboxResponseMessage = "m:UnpinTeamMailboxResponse"; @ root UNSUBSCRIBE:
    Unsubscribe = "m:Unsubscribe"; @ root UNSUBSCRIBE_RESPONSE: UnsubscribeResponse =
    "m:UnsubscribeResponse"; @ root UPDATE_DELEGATE: UpdateDelegate =
    "m:UpdateDelegate"; @ root UPDATE_DELEGATE_RESPONSE: UpdateDelegateResponseMessage =
    "m:UpdateDelegateResponse"; @ root UPDATE_EXTENSION_USAGE: UpdateExtensionUsage =
    "m:UpdateExtensionUsage"; @ root UPDATE_EXTENSION_USAGE_RESPONSE:
    UpdateExtensionUsageResponse = "m:UpdateExtensionUsageResponse"; @ root UPDATE_FOLDER: UpdateFolder = "m:UpdateFolder"; @ root UPDATE_FOLDER_RESPONSE :
    UpdateFolderResponse = "m:UpdateFolderResponse"; @ root UPDATE_INBOX_RULES:
    UpdateInboxRulesRequest = "m:UpdateInboxRules"; @ root UPDATE_INBOX_RULES_RESPONSE:
    UpdateInboxRulesResponse = "m:UpdateInboxRulesResponse"; @ root UPDATE_ITEM:
    UpdateItem = "m:UpdateItem"; @ root UPDATE_ITEM_IN_RECOVERABLE_ITEMS:
    UpdateItemInRecoverableItems = "m:UpdateItemInRecoverableItems"; @ root
    UPDATE_ITEM_IN_RECOVERABLE_ITEMS_RESPONSE: UpdateItemInRecoverableItemsResponse =
    "m:UpdateItemInRecoverableItemsResponse"; @ root UPDATE_ITEM_RESPONSE:
    UpdateItemResponse = "m:UpdateItemResponse"; @ root UPDATE_MEETING_INSTANCE_REQUEST:
    UpdateMeetingInstanceRequest = "m:UpdateMeetingInstanceRequest"; @ root
    UPDATE_MEETING_INSTANCE_RESPONSE: UpdateMeetingInstanceResponseMessage =
    "m:UpdateMeetingInstanceResponse"; @ root UPDATE_MEETING_SPACE: UpdateMeetingSpace =
    "m:UpdateMeetingSpace"; @ root UPDATE_MEETING_SPACE_RESPONSE_MESSAGE:
    UpdateMeetingSpaceResponseMessage = "m:UpdateMeetingSpaceResponseMessage"; @ root
    UPDATE_USER_CONFIGURATION: UpdateUserConfiguration = "m:UpdateUserConfiguration"; @
    root UPDATE_USER_CONFIGURATION_RESPONSE: UpdateUserConfigurationResponse =
    "m:UpdateUserConfigurationResponse"; @ root UPLOAD_ITEMS: UploadItems =
    "m:UploadItems"; @ root UPLOAD_ITEMS_RESPONSE: UploadItemsResponse =
    "m:UploadItemsResponse";
}
