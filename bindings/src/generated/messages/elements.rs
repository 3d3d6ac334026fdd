// @generated from the schemas of version V2018_01_08.

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

/// `m:AddDelegate`
pub const ADD_DELEGATE: xml::Element<AddDelegate> = xml::Element::new("m:AddDelegate");

/// `m:AddDelegateResponse`
pub const ADD_DELEGATE_RESPONSE: xml::Element<AddDelegateResponseMessage> = xml::Element::new(
    "m:AddDelegateResponse",
);

/// `m:AddDistributionGroupToImList`
pub const ADD_DISTRIBUTION_GROUP_TO_IM_LIST: xml::Element<
    AddDistributionGroupToImList,
> = xml::Element::new("m:AddDistributionGroupToImList");

/// `m:AddDistributionGroupToImListResponse`
pub const ADD_DISTRIBUTION_GROUP_TO_IM_LIST_RESPONSE: xml::Element<
    AddDistributionGroupToImListResponseMessage,
> = xml::Element::new("m:AddDistributionGroupToImListResponse");

/// `m:AddImContactToGroup`
pub const ADD_IM_CONTACT_TO_GROUP: xml::Element<AddImContactToGroup> = xml::Element::new(
    "m:AddImContactToGroup",
);

/// `m:AddImContactToGroupResponse`
pub const ADD_IM_CONTACT_TO_GROUP_RESPONSE: xml::Element<
    AddImContactToGroupResponseMessage,
> = xml::Element::new("m:AddImContactToGroupResponse");

/// `m:AddImGroup`
pub const ADD_IM_GROUP: xml::Element<AddImGroup> = xml::Element::new("m:AddImGroup");

/// `m:AddImGroupResponse`
pub const ADD_IM_GROUP_RESPONSE: xml::Element<AddImGroupResponseMessage> = xml::Element::new(
    "m:AddImGroupResponse",
);

/// `m:AddNewImContactToGroup`
pub const ADD_NEW_IM_CONTACT_TO_GROUP: xml::Element<AddNewImContactToGroup> = xml::Element::new(
    "m:AddNewImContactToGroup",
);

/// `m:AddNewImContactToGroupResponse`
pub const ADD_NEW_IM_CONTACT_TO_GROUP_RESPONSE: xml::Element<
    AddNewImContactToGroupResponseMessage,
> = xml::Element::new("m:AddNewImContactToGroupResponse");

/// `m:AddNewTelUriContactToGroup`
pub const ADD_NEW_TEL_URI_CONTACT_TO_GROUP: xml::Element<AddNewTelUriContactToGroup> = xml::Element::new(
    "m:AddNewTelUriContactToGroup",
);

/// `m:AddNewTelUriContactToGroupResponse`
pub const ADD_NEW_TEL_URI_CONTACT_TO_GROUP_RESPONSE: xml::Element<
    AddNewTelUriContactToGroupResponseMessage,
> = xml::Element::new("m:AddNewTelUriContactToGroupResponse");

/// `m:AddTag`
pub const ADD_TAG: xml::Element<AddTag> = xml::Element::new("m:AddTag");

/// `m:AddTagResponse`
pub const ADD_TAG_RESPONSE: xml::Element<AddTagResponseMessage> = xml::Element::new(
    "m:AddTagResponse",
);

/// `m:ApplyConversationAction`
pub const APPLY_CONVERSATION_ACTION: xml::Element<ApplyConversationAction> = xml::Element::new(
    "m:ApplyConversationAction",
);

/// `m:ApplyConversationActionResponse`
pub const APPLY_CONVERSATION_ACTION_RESPONSE: xml::Element<
    ApplyConversationActionResponse,
> = xml::Element::new("m:ApplyConversationActionResponse");

/// `m:ArchiveItem`
pub const ARCHIVE_ITEM: xml::Element<ArchiveItem> = xml::Element::new("m:ArchiveItem");

/// `m:ArchiveItemResponse`
pub const ARCHIVE_ITEM_RESPONSE: xml::Element<ArchiveItemResponse> = xml::Element::new(
    "m:ArchiveItemResponse",
);

/// `m:ConvertId`
pub const CONVERT_ID: xml::Element<ConvertId> = xml::Element::new("m:ConvertId");

/// `m:ConvertIdResponse`
pub const CONVERT_ID_RESPONSE: xml::Element<ConvertIdResponse> = xml::Element::new(
    "m:ConvertIdResponse",
);

/// `m:CopyFolder`
pub const COPY_FOLDER: xml::Element<CopyFolder> = xml::Element::new("m:CopyFolder");

/// `m:CopyFolderResponse`
pub const COPY_FOLDER_RESPONSE: xml::Element<CopyFolderResponse> = xml::Element::new(
    "m:CopyFolderResponse",
);

/// `m:CopyItem`
pub const COPY_ITEM: xml::Element<CopyItem> = xml::Element::new("m:CopyItem");

/// `m:CopyItemResponse`
pub const COPY_ITEM_RESPONSE: xml::Element<CopyItemResponse> = xml::Element::new(
    "m:CopyItemResponse",
);

/// `m:CreateAttachment`
pub const CREATE_ATTACHMENT: xml::Element<CreateAttachment> = xml::Element::new(
    "m:CreateAttachment",
);

/// `m:CreateAttachmentResponse`
pub const CREATE_ATTACHMENT_RESPONSE: xml::Element<CreateAttachmentResponse> = xml::Element::new(
    "m:CreateAttachmentResponse",
);

/// `m:CreateFolder`
pub const CREATE_FOLDER: xml::Element<CreateFolder> = xml::Element::new(
    "m:CreateFolder",
);

/// `m:CreateFolderPath`
pub const CREATE_FOLDER_PATH: xml::Element<CreateFolderPath> = xml::Element::new(
    "m:CreateFolderPath",
);

/// `m:CreateFolderPathResponse`
pub const CREATE_FOLDER_PATH_RESPONSE: xml::Element<CreateFolderPathResponse> = xml::Element::new(
    "m:CreateFolderPathResponse",
);

/// `m:CreateFolderResponse`
pub const CREATE_FOLDER_RESPONSE: xml::Element<CreateFolderResponse> = xml::Element::new(
    "m:CreateFolderResponse",
);

/// `m:CreateItem`
pub const CREATE_ITEM: xml::Element<CreateItem> = xml::Element::new("m:CreateItem");

/// `m:CreateItemResponse`
pub const CREATE_ITEM_RESPONSE: xml::Element<CreateItemResponse> = xml::Element::new(
    "m:CreateItemResponse",
);

/// `m:CreateManagedFolder`
pub const CREATE_MANAGED_FOLDER: xml::Element<CreateManagedFolderRequest> = xml::Element::new(
    "m:CreateManagedFolder",
);

/// `m:CreateManagedFolderResponse`
pub const CREATE_MANAGED_FOLDER_RESPONSE: xml::Element<CreateManagedFolderResponse> = xml::Element::new(
    "m:CreateManagedFolderResponse",
);

/// `m:CreateMeetingInstanceRequest`
pub const CREATE_MEETING_INSTANCE_REQUEST: xml::Element<CreateMeetingInstanceRequest> = xml::Element::new(
    "m:CreateMeetingInstanceRequest",
);

/// `m:CreateMeetingInstanceResponse`
pub const CREATE_MEETING_INSTANCE_RESPONSE: xml::Element<
    CreateMeetingInstanceResponseMessage,
> = xml::Element::new("m:CreateMeetingInstanceResponse");

/// `m:CreateMeetingSpace`
pub const CREATE_MEETING_SPACE: xml::Element<CreateMeetingSpace> = xml::Element::new(
    "m:CreateMeetingSpace",
);

/// `m:CreateMeetingSpaceResponseMessage`
pub const CREATE_MEETING_SPACE_RESPONSE_MESSAGE: xml::Element<
    CreateMeetingSpaceResponseMessage,
> = xml::Element::new("m:CreateMeetingSpaceResponseMessage");

/// `m:CreateOrUpdateFocusedOtherOverride`
pub const CREATE_OR_UPDATE_FOCUSED_OTHER_OVERRIDE: xml::Element<
    CreateOrUpdateFocusedOtherOverrideRequest,
> = xml::Element::new("m:CreateOrUpdateFocusedOtherOverride");

/// `m:CreateOrUpdateFocusedOtherOverrideResponse`
pub const CREATE_OR_UPDATE_FOCUSED_OTHER_OVERRIDE_RESPONSE: xml::Element<
    CreateOrUpdateFocusedOtherOverrideResponse,
> = xml::Element::new("m:CreateOrUpdateFocusedOtherOverrideResponse");

/// `m:CreateUserConfiguration`
pub const CREATE_USER_CONFIGURATION: xml::Element<CreateUserConfiguration> = xml::Element::new(
    "m:CreateUserConfiguration",
);

/// `m:CreateUserConfigurationResponse`
pub const CREATE_USER_CONFIGURATION_RESPONSE: xml::Element<
    CreateUserConfigurationResponse,
> = xml::Element::new("m:CreateUserConfigurationResponse");

/// `m:DeleteAttachment`
pub const DELETE_ATTACHMENT: xml::Element<DeleteAttachment> = xml::Element::new(
    "m:DeleteAttachment",
);

/// `m:DeleteAttachmentResponse`
pub const DELETE_ATTACHMENT_RESPONSE: xml::Element<DeleteAttachmentResponse> = xml::Element::new(
    "m:DeleteAttachmentResponse",
);

/// `m:DeleteFocusedOtherOverride`
pub const DELETE_FOCUSED_OTHER_OVERRIDE: xml::Element<
    DeleteFocusedOtherOverrideRequest,
> = xml::Element::new("m:DeleteFocusedOtherOverride");

/// `m:DeleteFocusedOtherOverrideResponse`
pub const DELETE_FOCUSED_OTHER_OVERRIDE_RESPONSE: xml::Element<
    DeleteFocusedOtherOverrideResponse,
> = xml::Element::new("m:DeleteFocusedOtherOverrideResponse");

/// `m:DeleteFolder`
pub const DELETE_FOLDER: xml::Element<DeleteFolder> = xml::Element::new(
    "m:DeleteFolder",
);

/// `m:DeleteFolderResponse`
pub const DELETE_FOLDER_RESPONSE: xml::Element<DeleteFolderResponse> = xml::Element::new(
    "m:DeleteFolderResponse",
);

/// `m:DeleteItem`
pub const DELETE_ITEM: xml::Element<DeleteItem> = xml::Element::new("m:DeleteItem");

/// `m:DeleteItemResponse`
pub const DELETE_ITEM_RESPONSE: xml::Element<DeleteItemResponse> = xml::Element::new(
    "m:DeleteItemResponse",
);

/// `m:DeleteMeetingInstanceRequest`
pub const DELETE_MEETING_INSTANCE_REQUEST: xml::Element<DeleteMeetingInstanceRequest> = xml::Element::new(
    "m:DeleteMeetingInstanceRequest",
);

/// `m:DeleteMeetingInstanceResponse`
pub const DELETE_MEETING_INSTANCE_RESPONSE: xml::Element<
    DeleteMeetingInstanceResponseMessage,
> = xml::Element::new("m:DeleteMeetingInstanceResponse");

/// `m:DeleteMeetingSpace`
pub const DELETE_MEETING_SPACE: xml::Element<DeleteMeetingSpace> = xml::Element::new(
    "m:DeleteMeetingSpace",
);

/// `m:DeleteMeetingSpaceResponseMessage`
pub const DELETE_MEETING_SPACE_RESPONSE_MESSAGE: xml::Element<
    DeleteMeetingSpaceResponseMessage,
> = xml::Element::new("m:DeleteMeetingSpaceResponseMessage");

/// `m:DeleteSearchSuggestion`
pub const DELETE_SEARCH_SUGGESTION: xml::Element<DeleteSearchSuggestion> = xml::Element::new(
    "m:DeleteSearchSuggestion",
);

/// `m:DeleteSearchSuggestionResponse`
pub const DELETE_SEARCH_SUGGESTION_RESPONSE: xml::Element<
    DeleteSearchSuggestionResponseMessage,
> = xml::Element::new("m:DeleteSearchSuggestionResponse");

/// `m:DeleteUserConfiguration`
pub const DELETE_USER_CONFIGURATION: xml::Element<DeleteUserConfiguration> = xml::Element::new(
    "m:DeleteUserConfiguration",
);

/// `m:DeleteUserConfigurationResponse`
pub const DELETE_USER_CONFIGURATION_RESPONSE: xml::Element<
    DeleteUserConfigurationResponse,
> = xml::Element::new("m:DeleteUserConfigurationResponse");

/// `m:DisableApp`
pub const DISABLE_APP: xml::Element<DisableApp> = xml::Element::new("m:DisableApp");

/// `m:DisableAppResponse`
pub const DISABLE_APP_RESPONSE: xml::Element<DisableAppResponse> = xml::Element::new(
    "m:DisableAppResponse",
);

/// `m:DisconnectPhoneCall`
pub const DISCONNECT_PHONE_CALL: xml::Element<DisconnectPhoneCall> = xml::Element::new(
    "m:DisconnectPhoneCall",
);

/// `m:DisconnectPhoneCallResponse`
pub const DISCONNECT_PHONE_CALL_RESPONSE: xml::Element<
    DisconnectPhoneCallResponseMessage,
> = xml::Element::new("m:DisconnectPhoneCallResponse");

/// `m:EmptyFolder`
pub const EMPTY_FOLDER: xml::Element<EmptyFolder> = xml::Element::new("m:EmptyFolder");

/// `m:EmptyFolderResponse`
pub const EMPTY_FOLDER_RESPONSE: xml::Element<EmptyFolderResponse> = xml::Element::new(
    "m:EmptyFolderResponse",
);

/// `m:EndInstantSearchSession`
pub const END_INSTANT_SEARCH_SESSION: xml::Element<EndInstantSearchSessionRequest> = xml::Element::new(
    "m:EndInstantSearchSession",
);

/// `m:EndSearchSession`
pub const END_SEARCH_SESSION: xml::Element<EndSearchSession> = xml::Element::new(
    "m:EndSearchSession",
);

/// `m:EndSearchSessionResponse`
pub const END_SEARCH_SESSION_RESPONSE: xml::Element<EndSearchSessionResponseMessage> = xml::Element::new(
    "m:EndSearchSessionResponse",
);

/// `m:ExecuteSearch`
pub const EXECUTE_SEARCH: xml::Element<ExecuteSearch> = xml::Element::new(
    "m:ExecuteSearch",
);

/// `m:ExecuteSearchResponse`
pub const EXECUTE_SEARCH_RESPONSE: xml::Element<ExecuteSearchResponseMessage> = xml::Element::new(
    "m:ExecuteSearchResponse",
);

/// `m:ExpandDL`
pub const EXPAND_DL: xml::Element<ExpandDl> = xml::Element::new("m:ExpandDL");

/// `m:ExpandDLResponse`
pub const EXPAND_DL_RESPONSE: xml::Element<ExpandDlResponse> = xml::Element::new(
    "m:ExpandDLResponse",
);

/// `m:ExportItems`
pub const EXPORT_ITEMS: xml::Element<ExportItems> = xml::Element::new("m:ExportItems");

/// `m:ExportItemsResponse`
pub const EXPORT_ITEMS_RESPONSE: xml::Element<ExportItemsResponse> = xml::Element::new(
    "m:ExportItemsResponse",
);

/// `m:FindAvailableMeetingTimes`
pub const FIND_AVAILABLE_MEETING_TIMES: xml::Element<FindAvailableMeetingTimes> = xml::Element::new(
    "m:FindAvailableMeetingTimes",
);

/// `m:FindAvailableMeetingTimesResponse`
pub const FIND_AVAILABLE_MEETING_TIMES_RESPONSE: xml::Element<
    FindAvailableMeetingTimesResponseMessage,
> = xml::Element::new("m:FindAvailableMeetingTimesResponse");

/// `m:FindConversation`
pub const FIND_CONVERSATION: xml::Element<FindConversation> = xml::Element::new(
    "m:FindConversation",
);

/// `m:FindConversationResponse`
pub const FIND_CONVERSATION_RESPONSE: xml::Element<FindConversationResponseMessage> = xml::Element::new(
    "m:FindConversationResponse",
);

/// `m:FindFolder`
pub const FIND_FOLDER: xml::Element<FindFolder> = xml::Element::new("m:FindFolder");

/// `m:FindFolderResponse`
pub const FIND_FOLDER_RESPONSE: xml::Element<FindFolderResponse> = xml::Element::new(
    "m:FindFolderResponse",
);

/// `m:FindItem`
pub const FIND_ITEM: xml::Element<FindItem> = xml::Element::new("m:FindItem");

/// `m:FindItemResponse`
pub const FIND_ITEM_RESPONSE: xml::Element<FindItemResponse> = xml::Element::new(
    "m:FindItemResponse",
);

/// `m:FindMailboxStatisticsByKeywords`
pub const FIND_MAILBOX_STATISTICS_BY_KEYWORDS: xml::Element<
    FindMailboxStatisticsByKeywords,
> = xml::Element::new("m:FindMailboxStatisticsByKeywords");

/// `m:FindMailboxStatisticsByKeywordsResponse`
pub const FIND_MAILBOX_STATISTICS_BY_KEYWORDS_RESPONSE: xml::Element<
    FindMailboxStatisticsByKeywordsResponse,
> = xml::Element::new("m:FindMailboxStatisticsByKeywordsResponse");

/// `m:FindMeetingSpaceByJoinUrl`
pub const FIND_MEETING_SPACE_BY_JOIN_URL: xml::Element<FindMeetingSpaceByJoinUrl> = xml::Element::new(
    "m:FindMeetingSpaceByJoinUrl",
);

/// `m:FindMeetingSpaceByJoinUrlResponseMessage`
pub const FIND_MEETING_SPACE_BY_JOIN_URL_RESPONSE_MESSAGE: xml::Element<
    FindMeetingSpaceByJoinUrlResponseMessage,
> = xml::Element::new("m:FindMeetingSpaceByJoinUrlResponseMessage");

/// `m:FindMeetingTimeCandidates`
pub const FIND_MEETING_TIME_CANDIDATES: xml::Element<FindMeetingTimeCandidates> = xml::Element::new(
    "m:FindMeetingTimeCandidates",
);

/// `m:FindMeetingTimeCandidatesResponse`
pub const FIND_MEETING_TIME_CANDIDATES_RESPONSE: xml::Element<
    FindMeetingTimeCandidatesResponseMessage,
> = xml::Element::new("m:FindMeetingTimeCandidatesResponse");

/// `m:FindMessageTrackingReport`
pub const FIND_MESSAGE_TRACKING_REPORT: xml::Element<FindMessageTrackingReportRequest> = xml::Element::new(
    "m:FindMessageTrackingReport",
);

/// `m:FindMessageTrackingReportResponse`
pub const FIND_MESSAGE_TRACKING_REPORT_RESPONSE: xml::Element<
    FindMessageTrackingReportResponseMessage,
> = xml::Element::new("m:FindMessageTrackingReportResponse");

/// `m:FindPeople`
pub const FIND_PEOPLE: xml::Element<FindPeople> = xml::Element::new("m:FindPeople");

/// `m:FindPeopleResponse`
pub const FIND_PEOPLE_RESPONSE: xml::Element<FindPeopleResponseMessage> = xml::Element::new(
    "m:FindPeopleResponse",
);

/// `m:FindTags`
pub const FIND_TAGS: xml::Element<FindTags> = xml::Element::new("m:FindTags");

/// `m:FindTagsResponse`
pub const FIND_TAGS_RESPONSE: xml::Element<FindTagsResponseMessage> = xml::Element::new(
    "m:FindTagsResponse",
);

/// `m:GetAppManifests`
pub const GET_APP_MANIFESTS: xml::Element<GetAppManifests> = xml::Element::new(
    "m:GetAppManifests",
);

/// `m:GetAppManifestsResponse`
pub const GET_APP_MANIFESTS_RESPONSE: xml::Element<GetAppManifestsResponse> = xml::Element::new(
    "m:GetAppManifestsResponse",
);

/// `m:GetAppMarketplaceUrl`
pub const GET_APP_MARKETPLACE_URL: xml::Element<GetAppMarketplaceUrl> = xml::Element::new(
    "m:GetAppMarketplaceUrl",
);

/// `m:GetAppMarketplaceUrlResponse`
pub const GET_APP_MARKETPLACE_URL_RESPONSE: xml::Element<
    GetAppMarketplaceUrlResponseMessage,
> = xml::Element::new("m:GetAppMarketplaceUrlResponse");

/// `m:GetAttachment`
pub const GET_ATTACHMENT: xml::Element<GetAttachment> = xml::Element::new(
    "m:GetAttachment",
);

/// `m:GetAttachmentResponse`
pub const GET_ATTACHMENT_RESPONSE: xml::Element<GetAttachmentResponse> = xml::Element::new(
    "m:GetAttachmentResponse",
);

/// `m:GetClientAccessToken`
pub const GET_CLIENT_ACCESS_TOKEN: xml::Element<GetClientAccessToken> = xml::Element::new(
    "m:GetClientAccessToken",
);

/// `m:GetClientAccessTokenResponse`
pub const GET_CLIENT_ACCESS_TOKEN_RESPONSE: xml::Element<GetClientAccessTokenResponse> = xml::Element::new(
    "m:GetClientAccessTokenResponse",
);

/// `m:GetConversationItems`
pub const GET_CONVERSATION_ITEMS: xml::Element<GetConversationItems> = xml::Element::new(
    "m:GetConversationItems",
);

/// `m:GetConversationItemsResponse`
pub const GET_CONVERSATION_ITEMS_RESPONSE: xml::Element<GetConversationItemsResponse> = xml::Element::new(
    "m:GetConversationItemsResponse",
);

/// `m:GetDelegate`
pub const GET_DELEGATE: xml::Element<GetDelegate> = xml::Element::new("m:GetDelegate");

/// `m:GetDelegateResponse`
pub const GET_DELEGATE_RESPONSE: xml::Element<GetDelegateResponseMessage> = xml::Element::new(
    "m:GetDelegateResponse",
);

/// `m:GetDiscoverySearchConfiguration`
pub const GET_DISCOVERY_SEARCH_CONFIGURATION: xml::Element<
    GetDiscoverySearchConfiguration,
> = xml::Element::new("m:GetDiscoverySearchConfiguration");

/// `m:GetDiscoverySearchConfigurationResponse`
pub const GET_DISCOVERY_SEARCH_CONFIGURATION_RESPONSE: xml::Element<
    GetDiscoverySearchConfigurationResponseMessage,
> = xml::Element::new("m:GetDiscoverySearchConfigurationResponse");

/// `m:GetEvents`
pub const GET_EVENTS: xml::Element<GetEvents> = xml::Element::new("m:GetEvents");

/// `m:GetEventsResponse`
pub const GET_EVENTS_RESPONSE: xml::Element<GetEventsResponse> = xml::Element::new(
    "m:GetEventsResponse",
);

/// `m:GetFocusedOtherOverrides`
pub const GET_FOCUSED_OTHER_OVERRIDES: xml::Element<GetFocusedOtherOverridesRequest> = xml::Element::new(
    "m:GetFocusedOtherOverrides",
);

/// `m:GetFocusedOtherOverridesResponse`
pub const GET_FOCUSED_OTHER_OVERRIDES_RESPONSE: xml::Element<
    GetFocusedOtherOverridesResponse,
> = xml::Element::new("m:GetFocusedOtherOverridesResponse");

/// `m:GetFolder`
pub const GET_FOLDER: xml::Element<GetFolder> = xml::Element::new("m:GetFolder");

/// `m:GetFolderResponse`
pub const GET_FOLDER_RESPONSE: xml::Element<GetFolderResponse> = xml::Element::new(
    "m:GetFolderResponse",
);

/// `m:GetHoldOnMailboxes`
pub const GET_HOLD_ON_MAILBOXES: xml::Element<GetHoldOnMailboxes> = xml::Element::new(
    "m:GetHoldOnMailboxes",
);

/// `m:GetHoldOnMailboxesResponse`
pub const GET_HOLD_ON_MAILBOXES_RESPONSE: xml::Element<
    GetHoldOnMailboxesResponseMessage,
> = xml::Element::new("m:GetHoldOnMailboxesResponse");

/// `m:GetImItemList`
pub const GET_IM_ITEM_LIST: xml::Element<GetImItemList> = xml::Element::new(
    "m:GetImItemList",
);

/// `m:GetImItemListResponse`
pub const GET_IM_ITEM_LIST_RESPONSE: xml::Element<GetImItemListResponseMessage> = xml::Element::new(
    "m:GetImItemListResponse",
);

/// `m:GetImItems`
pub const GET_IM_ITEMS: xml::Element<GetImItems> = xml::Element::new("m:GetImItems");

/// `m:GetImItemsResponse`
pub const GET_IM_ITEMS_RESPONSE: xml::Element<GetImItemsResponseMessage> = xml::Element::new(
    "m:GetImItemsResponse",
);

/// `m:GetInboxRules`
pub const GET_INBOX_RULES: xml::Element<GetInboxRulesRequest> = xml::Element::new(
    "m:GetInboxRules",
);

/// `m:GetInboxRulesResponse`
pub const GET_INBOX_RULES_RESPONSE: xml::Element<GetInboxRulesResponse> = xml::Element::new(
    "m:GetInboxRulesResponse",
);

/// `m:GetItem`
pub const GET_ITEM: xml::Element<GetItem> = xml::Element::new("m:GetItem");

/// `m:GetItemResponse`
pub const GET_ITEM_RESPONSE: xml::Element<GetItemResponse> = xml::Element::new(
    "m:GetItemResponse",
);

/// `m:GetLastPrivateCatalogUpdate`
pub const GET_LAST_PRIVATE_CATALOG_UPDATE: xml::Element<GetLastPrivateCatalogUpdate> = xml::Element::new(
    "m:GetLastPrivateCatalogUpdate",
);

/// `m:GetLastPrivateCatalogUpdateResponse`
pub const GET_LAST_PRIVATE_CATALOG_UPDATE_RESPONSE: xml::Element<
    GetLastPrivateCatalogUpdateResponse,
> = xml::Element::new("m:GetLastPrivateCatalogUpdateResponse");

/// `m:GetMailTips`
pub const GET_MAIL_TIPS: xml::Element<GetMailTips> = xml::Element::new("m:GetMailTips");

/// `m:GetMailTipsResponse`
pub const GET_MAIL_TIPS_RESPONSE: xml::Element<GetMailTipsResponseMessage> = xml::Element::new(
    "m:GetMailTipsResponse",
);

/// `m:GetMeetingInstanceRequest`
pub const GET_MEETING_INSTANCE_REQUEST: xml::Element<GetMeetingInstanceRequest> = xml::Element::new(
    "m:GetMeetingInstanceRequest",
);

/// `m:GetMeetingInstanceResponse`
pub const GET_MEETING_INSTANCE_RESPONSE: xml::Element<
    GetMeetingInstanceResponseMessage,
> = xml::Element::new("m:GetMeetingInstanceResponse");

/// `m:GetMeetingSpace`
pub const GET_MEETING_SPACE: xml::Element<GetMeetingSpace> = xml::Element::new(
    "m:GetMeetingSpace",
);

/// `m:GetMeetingSpaceResponseMessage`
pub const GET_MEETING_SPACE_RESPONSE_MESSAGE: xml::Element<
    GetMeetingSpaceResponseMessage,
> = xml::Element::new("m:GetMeetingSpaceResponseMessage");

/// `m:GetMessageTrackingReport`
pub const GET_MESSAGE_TRACKING_REPORT: xml::Element<GetMessageTrackingReportRequest> = xml::Element::new(
    "m:GetMessageTrackingReport",
);

/// `m:GetMessageTrackingReportResponse`
pub const GET_MESSAGE_TRACKING_REPORT_RESPONSE: xml::Element<
    GetMessageTrackingReportResponseMessage,
> = xml::Element::new("m:GetMessageTrackingReportResponse");

/// `m:GetNonIndexableItemDetails`
pub const GET_NON_INDEXABLE_ITEM_DETAILS: xml::Element<GetNonIndexableItemDetails> = xml::Element::new(
    "m:GetNonIndexableItemDetails",
);

/// `m:GetNonIndexableItemDetailsResponse`
pub const GET_NON_INDEXABLE_ITEM_DETAILS_RESPONSE: xml::Element<
    GetNonIndexableItemDetailsResponseMessage,
> = xml::Element::new("m:GetNonIndexableItemDetailsResponse");

/// `m:GetNonIndexableItemStatistics`
pub const GET_NON_INDEXABLE_ITEM_STATISTICS: xml::Element<
    GetNonIndexableItemStatistics,
> = xml::Element::new("m:GetNonIndexableItemStatistics");

/// `m:GetNonIndexableItemStatisticsResponse`
pub const GET_NON_INDEXABLE_ITEM_STATISTICS_RESPONSE: xml::Element<
    GetNonIndexableItemStatisticsResponseMessage,
> = xml::Element::new("m:GetNonIndexableItemStatisticsResponse");

/// `m:GetOMEConfiguration`
pub const GET_OME_CONFIGURATION: xml::Element<GetOmeConfiguration> = xml::Element::new(
    "m:GetOMEConfiguration",
);

/// `m:GetOMEConfigurationResponse`
pub const GET_OME_CONFIGURATION_RESPONSE: xml::Element<OmeConfigurationResponse> = xml::Element::new(
    "m:GetOMEConfigurationResponse",
);

/// `m:GetOMEMessageStatus`
pub const GET_OME_MESSAGE_STATUS: xml::Element<GetOmeMessageStatus> = xml::Element::new(
    "m:GetOMEMessageStatus",
);

/// `m:GetOMEMessageStatusResponse`
pub const GET_OME_MESSAGE_STATUS_RESPONSE: xml::Element<GetOmeMessageStatusResponse> = xml::Element::new(
    "m:GetOMEMessageStatusResponse",
);

/// `m:GetPasswordExpirationDate`
pub const GET_PASSWORD_EXPIRATION_DATE: xml::Element<GetPasswordExpirationDate> = xml::Element::new(
    "m:GetPasswordExpirationDate",
);

/// `m:GetPasswordExpirationDateResponse`
pub const GET_PASSWORD_EXPIRATION_DATE_RESPONSE: xml::Element<
    GetPasswordExpirationDateResponseMessage,
> = xml::Element::new("m:GetPasswordExpirationDateResponse");

/// `m:GetPersona`
pub const GET_PERSONA: xml::Element<GetPersona> = xml::Element::new("m:GetPersona");

/// `m:GetPersonaResponseMessage`
pub const GET_PERSONA_RESPONSE_MESSAGE: xml::Element<GetPersonaResponseMessage> = xml::Element::new(
    "m:GetPersonaResponseMessage",
);

/// `m:GetPhoneCallInformation`
pub const GET_PHONE_CALL_INFORMATION: xml::Element<GetPhoneCallInformation> = xml::Element::new(
    "m:GetPhoneCallInformation",
);

/// `m:GetPhoneCallInformationResponse`
pub const GET_PHONE_CALL_INFORMATION_RESPONSE: xml::Element<
    GetPhoneCallInformationResponseMessage,
> = xml::Element::new("m:GetPhoneCallInformationResponse");

/// `m:GetPrivateCatalogAddIns`
pub const GET_PRIVATE_CATALOG_ADD_INS: xml::Element<GetPrivateCatalogAddIns> = xml::Element::new(
    "m:GetPrivateCatalogAddIns",
);

/// `m:GetPrivateCatalogAddInsResponse`
pub const GET_PRIVATE_CATALOG_ADD_INS_RESPONSE: xml::Element<
    GetPrivateCatalogAddInsResponse,
> = xml::Element::new("m:GetPrivateCatalogAddInsResponse");

/// `m:GetReminders`
pub const GET_REMINDERS: xml::Element<GetReminders> = xml::Element::new(
    "m:GetReminders",
);

/// `m:GetRemindersResponse`
pub const GET_REMINDERS_RESPONSE: xml::Element<GetRemindersResponseMessage> = xml::Element::new(
    "m:GetRemindersResponse",
);

/// `m:GetRoomLists`
pub const GET_ROOM_LISTS: xml::Element<GetRoomLists> = xml::Element::new(
    "m:GetRoomLists",
);

/// `m:GetRoomListsResponse`
pub const GET_ROOM_LISTS_RESPONSE: xml::Element<GetRoomListsResponseMessage> = xml::Element::new(
    "m:GetRoomListsResponse",
);

/// `m:GetRooms`
pub const GET_ROOMS: xml::Element<GetRooms> = xml::Element::new("m:GetRooms");

/// `m:GetRoomsResponse`
pub const GET_ROOMS_RESPONSE: xml::Element<GetRoomsResponseMessage> = xml::Element::new(
    "m:GetRoomsResponse",
);

/// `m:GetSearchSuggestions`
pub const GET_SEARCH_SUGGESTIONS: xml::Element<GetSearchSuggestions> = xml::Element::new(
    "m:GetSearchSuggestions",
);

/// `m:GetSearchSuggestionsResponse`
pub const GET_SEARCH_SUGGESTIONS_RESPONSE: xml::Element<
    GetSearchSuggestionsResponseMessage,
> = xml::Element::new("m:GetSearchSuggestionsResponse");

/// `m:GetSearchableMailboxes`
pub const GET_SEARCHABLE_MAILBOXES: xml::Element<GetSearchableMailboxes> = xml::Element::new(
    "m:GetSearchableMailboxes",
);

/// `m:GetSearchableMailboxesResponse`
pub const GET_SEARCHABLE_MAILBOXES_RESPONSE: xml::Element<
    GetSearchableMailboxesResponseMessage,
> = xml::Element::new("m:GetSearchableMailboxesResponse");

/// `m:GetServerTimeZones`
pub const GET_SERVER_TIME_ZONES: xml::Element<GetServerTimeZones> = xml::Element::new(
    "m:GetServerTimeZones",
);

/// `m:GetServerTimeZonesResponse`
pub const GET_SERVER_TIME_ZONES_RESPONSE: xml::Element<GetServerTimeZonesResponse> = xml::Element::new(
    "m:GetServerTimeZonesResponse",
);

/// `m:GetServiceConfiguration`
pub const GET_SERVICE_CONFIGURATION: xml::Element<GetServiceConfiguration> = xml::Element::new(
    "m:GetServiceConfiguration",
);

/// `m:GetServiceConfigurationResponse`
pub const GET_SERVICE_CONFIGURATION_RESPONSE: xml::Element<
    GetServiceConfigurationResponseMessage,
> = xml::Element::new("m:GetServiceConfigurationResponse");

/// `m:GetSharingFolder`
pub const GET_SHARING_FOLDER: xml::Element<GetSharingFolder> = xml::Element::new(
    "m:GetSharingFolder",
);

/// `m:GetSharingFolderResponse`
pub const GET_SHARING_FOLDER_RESPONSE: xml::Element<GetSharingFolderResponseMessage> = xml::Element::new(
    "m:GetSharingFolderResponse",
);

/// `m:GetSharingMetadata`
pub const GET_SHARING_METADATA: xml::Element<GetSharingMetadata> = xml::Element::new(
    "m:GetSharingMetadata",
);

/// `m:GetSharingMetadataResponse`
pub const GET_SHARING_METADATA_RESPONSE: xml::Element<
    GetSharingMetadataResponseMessage,
> = xml::Element::new("m:GetSharingMetadataResponse");

/// `m:GetSpecificUserConfiguration`
pub const GET_SPECIFIC_USER_CONFIGURATION: xml::Element<GetSpecificUserConfiguration> = xml::Element::new(
    "m:GetSpecificUserConfiguration",
);

/// `m:GetSpecificUserConfigurationResponse`
pub const GET_SPECIFIC_USER_CONFIGURATION_RESPONSE: xml::Element<
    GetSpecificUserConfigurationResponse,
> = xml::Element::new("m:GetSpecificUserConfigurationResponse");

/// `m:GetStreamingEvents`
pub const GET_STREAMING_EVENTS: xml::Element<GetStreamingEvents> = xml::Element::new(
    "m:GetStreamingEvents",
);

/// `m:GetStreamingEventsResponse`
pub const GET_STREAMING_EVENTS_RESPONSE: xml::Element<GetStreamingEventsResponse> = xml::Element::new(
    "m:GetStreamingEventsResponse",
);

/// `m:GetUserAvailabilityRequest`
pub const GET_USER_AVAILABILITY_REQUEST: xml::Element<GetUserAvailabilityRequest> = xml::Element::new(
    "m:GetUserAvailabilityRequest",
);

/// `m:GetUserAvailabilityResponse`
pub const GET_USER_AVAILABILITY_RESPONSE: xml::Element<GetUserAvailabilityResponse> = xml::Element::new(
    "m:GetUserAvailabilityResponse",
);

/// `m:GetUserConfiguration`
pub const GET_USER_CONFIGURATION: xml::Element<GetUserConfiguration> = xml::Element::new(
    "m:GetUserConfiguration",
);

/// `m:GetUserConfigurationResponse`
pub const GET_USER_CONFIGURATION_RESPONSE: xml::Element<GetUserConfigurationResponse> = xml::Element::new(
    "m:GetUserConfigurationResponse",
);

/// `m:GetUserOofSettingsRequest`
pub const GET_USER_OOF_SETTINGS_REQUEST: xml::Element<GetUserOofSettingsRequest> = xml::Element::new(
    "m:GetUserOofSettingsRequest",
);

/// `m:GetUserOofSettingsResponse`
pub const GET_USER_OOF_SETTINGS_RESPONSE: xml::Element<GetUserOofSettingsResponse> = xml::Element::new(
    "m:GetUserOofSettingsResponse",
);

/// `m:GetUserPhoto`
pub const GET_USER_PHOTO: xml::Element<GetUserPhoto> = xml::Element::new(
    "m:GetUserPhoto",
);

/// `m:GetUserPhotoResponse`
pub const GET_USER_PHOTO_RESPONSE: xml::Element<GetUserPhotoResponseMessage> = xml::Element::new(
    "m:GetUserPhotoResponse",
);

/// `m:GetUserRetentionPolicyTags`
pub const GET_USER_RETENTION_POLICY_TAGS: xml::Element<GetUserRetentionPolicyTags> = xml::Element::new(
    "m:GetUserRetentionPolicyTags",
);

/// `m:GetUserRetentionPolicyTagsResponse`
pub const GET_USER_RETENTION_POLICY_TAGS_RESPONSE: xml::Element<
    GetUserRetentionPolicyTagsResponseMessage,
> = xml::Element::new("m:GetUserRetentionPolicyTagsResponse");

/// `m:HideTag`
pub const HIDE_TAG: xml::Element<HideTag> = xml::Element::new("m:HideTag");

/// `m:HideTagResponse`
pub const HIDE_TAG_RESPONSE: xml::Element<HideTagResponseMessage> = xml::Element::new(
    "m:HideTagResponse",
);

/// `m:InstallApp`
pub const INSTALL_APP: xml::Element<InstallApp> = xml::Element::new("m:InstallApp");

/// `m:InstallAppResponse`
pub const INSTALL_APP_RESPONSE: xml::Element<InstallAppResponse> = xml::Element::new(
    "m:InstallAppResponse",
);

/// `m:MarkAllItemsAsRead`
pub const MARK_ALL_ITEMS_AS_READ: xml::Element<MarkAllItemsAsRead> = xml::Element::new(
    "m:MarkAllItemsAsRead",
);

/// `m:MarkAllItemsAsReadResponse`
pub const MARK_ALL_ITEMS_AS_READ_RESPONSE: xml::Element<MarkAllItemsAsReadResponse> = xml::Element::new(
    "m:MarkAllItemsAsReadResponse",
);

/// `m:MarkAsJunk`
pub const MARK_AS_JUNK: xml::Element<MarkAsJunk> = xml::Element::new("m:MarkAsJunk");

/// `m:MarkAsJunkResponse`
pub const MARK_AS_JUNK_RESPONSE: xml::Element<MarkAsJunkResponse> = xml::Element::new(
    "m:MarkAsJunkResponse",
);

/// `m:MarkAsPhishing`
pub const MARK_AS_PHISHING: xml::Element<MarkAsPhishing> = xml::Element::new(
    "m:MarkAsPhishing",
);

/// `m:MarkAsPhishingResponse`
pub const MARK_AS_PHISHING_RESPONSE: xml::Element<MarkAsPhishingResponse> = xml::Element::new(
    "m:MarkAsPhishingResponse",
);

/// `m:MoveFolder`
pub const MOVE_FOLDER: xml::Element<MoveFolder> = xml::Element::new("m:MoveFolder");

/// `m:MoveFolderResponse`
pub const MOVE_FOLDER_RESPONSE: xml::Element<MoveFolderResponse> = xml::Element::new(
    "m:MoveFolderResponse",
);

/// `m:MoveItem`
pub const MOVE_ITEM: xml::Element<MoveItem> = xml::Element::new("m:MoveItem");

/// `m:MoveItemResponse`
pub const MOVE_ITEM_RESPONSE: xml::Element<MoveItemResponse> = xml::Element::new(
    "m:MoveItemResponse",
);

/// `m:PerformInstantSearch`
pub const PERFORM_INSTANT_SEARCH: xml::Element<PerformInstantSearchRequest> = xml::Element::new(
    "m:PerformInstantSearch",
);

/// `m:PerformInstantSearchResponse`
pub const PERFORM_INSTANT_SEARCH_RESPONSE: xml::Element<PerformInstantSearchResponse> = xml::Element::new(
    "m:PerformInstantSearchResponse",
);

/// `m:PerformReminderAction`
pub const PERFORM_REMINDER_ACTION: xml::Element<PerformReminderAction> = xml::Element::new(
    "m:PerformReminderAction",
);

/// `m:PerformReminderActionResponse`
pub const PERFORM_REMINDER_ACTION_RESPONSE: xml::Element<
    PerformReminderActionResponseMessage,
> = xml::Element::new("m:PerformReminderActionResponse");

/// `m:PlayOnPhone`
pub const PLAY_ON_PHONE: xml::Element<PlayOnPhone> = xml::Element::new("m:PlayOnPhone");

/// `m:PlayOnPhoneResponse`
pub const PLAY_ON_PHONE_RESPONSE: xml::Element<PlayOnPhoneResponseMessage> = xml::Element::new(
    "m:PlayOnPhoneResponse",
);

/// `m:RefreshSharingFolder`
pub const REFRESH_SHARING_FOLDER: xml::Element<RefreshSharingFolder> = xml::Element::new(
    "m:RefreshSharingFolder",
);

/// `m:RefreshSharingFolderResponse`
pub const REFRESH_SHARING_FOLDER_RESPONSE: xml::Element<
    RefreshSharingFolderResponseMessage,
> = xml::Element::new("m:RefreshSharingFolderResponse");

/// `m:RegisterConsent`
pub const REGISTER_CONSENT: xml::Element<RegisterConsent> = xml::Element::new(
    "m:RegisterConsent",
);

/// `m:RegisterConsentResponse`
pub const REGISTER_CONSENT_RESPONSE: xml::Element<RegisterConsentResponseMessage> = xml::Element::new(
    "m:RegisterConsentResponse",
);

/// `m:RemoveContactFromImList`
pub const REMOVE_CONTACT_FROM_IM_LIST: xml::Element<RemoveContactFromImList> = xml::Element::new(
    "m:RemoveContactFromImList",
);

/// `m:RemoveContactFromImListResponse`
pub const REMOVE_CONTACT_FROM_IM_LIST_RESPONSE: xml::Element<
    RemoveContactFromImListResponseMessage,
> = xml::Element::new("m:RemoveContactFromImListResponse");

/// `m:RemoveDelegate`
pub const REMOVE_DELEGATE: xml::Element<RemoveDelegate> = xml::Element::new(
    "m:RemoveDelegate",
);

/// `m:RemoveDelegateResponse`
pub const REMOVE_DELEGATE_RESPONSE: xml::Element<RemoveDelegateResponseMessage> = xml::Element::new(
    "m:RemoveDelegateResponse",
);

/// `m:RemoveDistributionGroupFromImList`
pub const REMOVE_DISTRIBUTION_GROUP_FROM_IM_LIST: xml::Element<
    RemoveDistributionGroupFromImList,
> = xml::Element::new("m:RemoveDistributionGroupFromImList");

/// `m:RemoveDistributionGroupFromImListResponse`
pub const REMOVE_DISTRIBUTION_GROUP_FROM_IM_LIST_RESPONSE: xml::Element<
    RemoveDistributionGroupFromImListResponseMessage,
> = xml::Element::new("m:RemoveDistributionGroupFromImListResponse");

/// `m:RemoveImContactFromGroup`
pub const REMOVE_IM_CONTACT_FROM_GROUP: xml::Element<RemoveImContactFromGroup> = xml::Element::new(
    "m:RemoveImContactFromGroup",
);

/// `m:RemoveImContactFromGroupResponse`
pub const REMOVE_IM_CONTACT_FROM_GROUP_RESPONSE: xml::Element<
    RemoveImContactFromGroupResponseMessage,
> = xml::Element::new("m:RemoveImContactFromGroupResponse");

/// `m:RemoveImGroup`
pub const REMOVE_IM_GROUP: xml::Element<RemoveImGroup> = xml::Element::new(
    "m:RemoveImGroup",
);

/// `m:RemoveImGroupResponse`
pub const REMOVE_IM_GROUP_RESPONSE: xml::Element<RemoveImGroupResponseMessage> = xml::Element::new(
    "m:RemoveImGroupResponse",
);

/// `m:ReportMessage`
pub const REPORT_MESSAGE: xml::Element<ReportMessage> = xml::Element::new(
    "m:ReportMessage",
);

/// `m:ReportMessageResponse`
pub const REPORT_MESSAGE_RESPONSE: xml::Element<ReportMessageResponse> = xml::Element::new(
    "m:ReportMessageResponse",
);

/// `m:ResolveNames`
pub const RESOLVE_NAMES: xml::Element<ResolveNames> = xml::Element::new(
    "m:ResolveNames",
);

/// `m:ResolveNamesResponse`
pub const RESOLVE_NAMES_RESPONSE: xml::Element<ResolveNamesResponse> = xml::Element::new(
    "m:ResolveNamesResponse",
);

/// `m:SearchMailboxes`
pub const SEARCH_MAILBOXES: xml::Element<SearchMailboxes> = xml::Element::new(
    "m:SearchMailboxes",
);

/// `m:SearchMailboxesResponse`
pub const SEARCH_MAILBOXES_RESPONSE: xml::Element<SearchMailboxesResponse> = xml::Element::new(
    "m:SearchMailboxesResponse",
);

/// `m:SendItem`
pub const SEND_ITEM: xml::Element<SendItem> = xml::Element::new("m:SendItem");

/// `m:SendItemResponse`
pub const SEND_ITEM_RESPONSE: xml::Element<SendItemResponse> = xml::Element::new(
    "m:SendItemResponse",
);

/// `m:SendNotification`
pub const SEND_NOTIFICATION: xml::Element<SendNotificationResponse> = xml::Element::new(
    "m:SendNotification",
);

/// `m:SendNotificationResult`
pub const SEND_NOTIFICATION_RESULT: xml::Element<SendNotificationResult> = xml::Element::new(
    "m:SendNotificationResult",
);

/// `m:SetHoldOnMailboxes`
pub const SET_HOLD_ON_MAILBOXES: xml::Element<SetHoldOnMailboxes> = xml::Element::new(
    "m:SetHoldOnMailboxes",
);

/// `m:SetHoldOnMailboxesResponse`
pub const SET_HOLD_ON_MAILBOXES_RESPONSE: xml::Element<
    SetHoldOnMailboxesResponseMessage,
> = xml::Element::new("m:SetHoldOnMailboxesResponse");

/// `m:SetImGroup`
pub const SET_IM_GROUP: xml::Element<SetImGroup> = xml::Element::new("m:SetImGroup");

/// `m:SetImGroupResponse`
pub const SET_IM_GROUP_RESPONSE: xml::Element<SetImGroupResponseMessage> = xml::Element::new(
    "m:SetImGroupResponse",
);

/// `m:SetImListMigrationCompleted`
pub const SET_IM_LIST_MIGRATION_COMPLETED: xml::Element<SetImListMigrationCompleted> = xml::Element::new(
    "m:SetImListMigrationCompleted",
);

/// `m:SetImListMigrationCompletedResponse`
pub const SET_IM_LIST_MIGRATION_COMPLETED_RESPONSE: xml::Element<
    SetImListMigrationCompletedResponseMessage,
> = xml::Element::new("m:SetImListMigrationCompletedResponse");

/// `m:SetOMEConfiguration`
pub const SET_OME_CONFIGURATION: xml::Element<SetOmeConfiguration> = xml::Element::new(
    "m:SetOMEConfiguration",
);

/// `m:SetOMEConfigurationResponse`
pub const SET_OME_CONFIGURATION_RESPONSE: xml::Element<SetOmeConfigurationResponse> = xml::Element::new(
    "m:SetOMEConfigurationResponse",
);

/// `m:SetOMEMessageStatus`
pub const SET_OME_MESSAGE_STATUS: xml::Element<SetOmeMessageStatus> = xml::Element::new(
    "m:SetOMEMessageStatus",
);

/// `m:SetOMEMessageStatusResponse`
pub const SET_OME_MESSAGE_STATUS_RESPONSE: xml::Element<SetOmeMessageStatusResponse> = xml::Element::new(
    "m:SetOMEMessageStatusResponse",
);

/// `m:SetTeamMailbox`
pub const SET_TEAM_MAILBOX: xml::Element<SetTeamMailboxRequest> = xml::Element::new(
    "m:SetTeamMailbox",
);

/// `m:SetTeamMailboxResponse`
pub const SET_TEAM_MAILBOX_RESPONSE: xml::Element<SetTeamMailboxResponseMessage> = xml::Element::new(
    "m:SetTeamMailboxResponse",
);

/// `m:SetUserOofSettingsRequest`
pub const SET_USER_OOF_SETTINGS_REQUEST: xml::Element<SetUserOofSettingsRequest> = xml::Element::new(
    "m:SetUserOofSettingsRequest",
);

/// `m:SetUserOofSettingsResponse`
pub const SET_USER_OOF_SETTINGS_RESPONSE: xml::Element<SetUserOofSettingsResponse> = xml::Element::new(
    "m:SetUserOofSettingsResponse",
);

/// `m:SetUserPhoto`
pub const SET_USER_PHOTO: xml::Element<SetUserPhoto> = xml::Element::new(
    "m:SetUserPhoto",
);

/// `m:SetUserPhotoResponse`
pub const SET_USER_PHOTO_RESPONSE: xml::Element<SetUserPhotoResponseMessage> = xml::Element::new(
    "m:SetUserPhotoResponse",
);

/// `m:StartSearchSession`
pub const START_SEARCH_SESSION: xml::Element<StartSearchSession> = xml::Element::new(
    "m:StartSearchSession",
);

/// `m:StartSearchSessionResponse`
pub const START_SEARCH_SESSION_RESPONSE: xml::Element<
    StartSearchSessionResponseMessage,
> = xml::Element::new("m:StartSearchSessionResponse");

/// `m:Subscribe`
pub const SUBSCRIBE: xml::Element<Subscribe> = xml::Element::new("m:Subscribe");

/// `m:SubscribeResponse`
pub const SUBSCRIBE_RESPONSE: xml::Element<SubscribeResponse> = xml::Element::new(
    "m:SubscribeResponse",
);

/// `m:SyncFolderHierarchy`
pub const SYNC_FOLDER_HIERARCHY: xml::Element<SyncFolderHierarchy> = xml::Element::new(
    "m:SyncFolderHierarchy",
);

/// `m:SyncFolderHierarchyResponse`
pub const SYNC_FOLDER_HIERARCHY_RESPONSE: xml::Element<SyncFolderHierarchyResponse> = xml::Element::new(
    "m:SyncFolderHierarchyResponse",
);

/// `m:SyncFolderItems`
pub const SYNC_FOLDER_ITEMS: xml::Element<SyncFolderItems> = xml::Element::new(
    "m:SyncFolderItems",
);

/// `m:SyncFolderItemsResponse`
pub const SYNC_FOLDER_ITEMS_RESPONSE: xml::Element<SyncFolderItemsResponse> = xml::Element::new(
    "m:SyncFolderItemsResponse",
);

/// `m:UninstallApp`
pub const UNINSTALL_APP: xml::Element<UninstallApp> = xml::Element::new(
    "m:UninstallApp",
);

/// `m:UninstallAppResponse`
pub const UNINSTALL_APP_RESPONSE: xml::Element<UninstallAppResponse> = xml::Element::new(
    "m:UninstallAppResponse",
);

/// `m:UnpinTeamMailbox`
pub const UNPIN_TEAM_MAILBOX: xml::Element<UnpinTeamMailboxRequest> = xml::Element::new(
    "m:UnpinTeamMailbox",
);

/// `m:UnpinTeamMailboxResponse`
pub const UNPIN_TEAM_MAILBOX_RESPONSE: xml::Element<UnpinTeamMailboxResponseMessage> = xml::Element::new(
    "m:UnpinTeamMailboxResponse",
);

/// `m:Unsubscribe`
pub const UNSUBSCRIBE: xml::Element<Unsubscribe> = xml::Element::new("m:Unsubscribe");

/// `m:UnsubscribeResponse`
pub const UNSUBSCRIBE_RESPONSE: xml::Element<UnsubscribeResponse> = xml::Element::new(
    "m:UnsubscribeResponse",
);

/// `m:UpdateDelegate`
pub const UPDATE_DELEGATE: xml::Element<UpdateDelegate> = xml::Element::new(
    "m:UpdateDelegate",
);

/// `m:UpdateDelegateResponse`
pub const UPDATE_DELEGATE_RESPONSE: xml::Element<UpdateDelegateResponseMessage> = xml::Element::new(
    "m:UpdateDelegateResponse",
);

/// `m:UpdateExtensionUsage`
pub const UPDATE_EXTENSION_USAGE: xml::Element<UpdateExtensionUsage> = xml::Element::new(
    "m:UpdateExtensionUsage",
);

/// `m:UpdateExtensionUsageResponse`
pub const UPDATE_EXTENSION_USAGE_RESPONSE: xml::Element<UpdateExtensionUsageResponse> = xml::Element::new(
    "m:UpdateExtensionUsageResponse",
);

/// `m:UpdateFolder`
pub const UPDATE_FOLDER: xml::Element<UpdateFolder> = xml::Element::new(
    "m:UpdateFolder",
);

/// `m:UpdateFolderResponse`
pub const UPDATE_FOLDER_RESPONSE: xml::Element<UpdateFolderResponse> = xml::Element::new(
    "m:UpdateFolderResponse",
);

/// `m:UpdateInboxRules`
pub const UPDATE_INBOX_RULES: xml::Element<UpdateInboxRulesRequest> = xml::Element::new(
    "m:UpdateInboxRules",
);

/// `m:UpdateInboxRulesResponse`
pub const UPDATE_INBOX_RULES_RESPONSE: xml::Element<UpdateInboxRulesResponse> = xml::Element::new(
    "m:UpdateInboxRulesResponse",
);

/// `m:UpdateItem`
pub const UPDATE_ITEM: xml::Element<UpdateItem> = xml::Element::new("m:UpdateItem");

/// `m:UpdateItemInRecoverableItems`
pub const UPDATE_ITEM_IN_RECOVERABLE_ITEMS: xml::Element<UpdateItemInRecoverableItems> = xml::Element::new(
    "m:UpdateItemInRecoverableItems",
);

/// `m:UpdateItemInRecoverableItemsResponse`
pub const UPDATE_ITEM_IN_RECOVERABLE_ITEMS_RESPONSE: xml::Element<
    UpdateItemInRecoverableItemsResponse,
> = xml::Element::new("m:UpdateItemInRecoverableItemsResponse");

/// `m:UpdateItemResponse`
pub const UPDATE_ITEM_RESPONSE: xml::Element<UpdateItemResponse> = xml::Element::new(
    "m:UpdateItemResponse",
);

/// `m:UpdateMeetingInstanceRequest`
pub const UPDATE_MEETING_INSTANCE_REQUEST: xml::Element<UpdateMeetingInstanceRequest> = xml::Element::new(
    "m:UpdateMeetingInstanceRequest",
);

/// `m:UpdateMeetingInstanceResponse`
pub const UPDATE_MEETING_INSTANCE_RESPONSE: xml::Element<
    UpdateMeetingInstanceResponseMessage,
> = xml::Element::new("m:UpdateMeetingInstanceResponse");

/// `m:UpdateMeetingSpace`
pub const UPDATE_MEETING_SPACE: xml::Element<UpdateMeetingSpace> = xml::Element::new(
    "m:UpdateMeetingSpace",
);

/// `m:UpdateMeetingSpaceResponseMessage`
pub const UPDATE_MEETING_SPACE_RESPONSE_MESSAGE: xml::Element<
    UpdateMeetingSpaceResponseMessage,
> = xml::Element::new("m:UpdateMeetingSpaceResponseMessage");

/// `m:UpdateUserConfiguration`
pub const UPDATE_USER_CONFIGURATION: xml::Element<UpdateUserConfiguration> = xml::Element::new(
    "m:UpdateUserConfiguration",
);

/// `m:UpdateUserConfigurationResponse`
pub const UPDATE_USER_CONFIGURATION_RESPONSE: xml::Element<
    UpdateUserConfigurationResponse,
> = xml::Element::new("m:UpdateUserConfigurationResponse");

/// `m:UploadItems`
pub const UPLOAD_ITEMS: xml::Element<UploadItems> = xml::Element::new("m:UploadItems");

/// `m:UploadItemsResponse`
pub const UPLOAD_ITEMS_RESPONSE: xml::Element<UploadItemsResponse> = xml::Element::new(
    "m:UploadItemsResponse",
);

::ews_bindings::root_element!(AddDelegate, "m:AddDelegate");

::ews_bindings::root_element!(AddDelegateResponseMessage, "m:AddDelegateResponse");

::ews_bindings::root_element!(
    AddDistributionGroupToImList, "m:AddDistributionGroupToImList"
);

::ews_bindings::root_element!(
    AddDistributionGroupToImListResponseMessage, "m:AddDistributionGroupToImListResponse"
);

::ews_bindings::root_element!(AddImContactToGroup, "m:AddImContactToGroup");

::ews_bindings::root_element!(
    AddImContactToGroupResponseMessage, "m:AddImContactToGroupResponse"
);

::ews_bindings::root_element!(AddImGroup, "m:AddImGroup");

::ews_bindings::root_element!(AddImGroupResponseMessage, "m:AddImGroupResponse");

::ews_bindings::root_element!(AddNewImContactToGroup, "m:AddNewImContactToGroup");

::ews_bindings::root_element!(
    AddNewImContactToGroupResponseMessage, "m:AddNewImContactToGroupResponse"
);

::ews_bindings::root_element!(
    AddNewTelUriContactToGroup, "m:AddNewTelUriContactToGroup"
);

::ews_bindings::root_element!(
    AddNewTelUriContactToGroupResponseMessage, "m:AddNewTelUriContactToGroupResponse"
);

::ews_bindings::root_element!(AddTag, "m:AddTag");

::ews_bindings::root_element!(AddTagResponseMessage, "m:AddTagResponse");

::ews_bindings::root_element!(ApplyConversationAction, "m:ApplyConversationAction");

::ews_bindings::root_element!(
    ApplyConversationActionResponse, "m:ApplyConversationActionResponse"
);

::ews_bindings::root_element!(ArchiveItem, "m:ArchiveItem");

::ews_bindings::root_element!(ArchiveItemResponse, "m:ArchiveItemResponse");

::ews_bindings::root_element!(ConvertId, "m:ConvertId");

::ews_bindings::root_element!(ConvertIdResponse, "m:ConvertIdResponse");

::ews_bindings::root_element!(CopyFolder, "m:CopyFolder");

::ews_bindings::root_element!(CopyFolderResponse, "m:CopyFolderResponse");

::ews_bindings::root_element!(CopyItem, "m:CopyItem");

::ews_bindings::root_element!(CopyItemResponse, "m:CopyItemResponse");

::ews_bindings::root_element!(CreateAttachment, "m:CreateAttachment");

::ews_bindings::root_element!(CreateAttachmentResponse, "m:CreateAttachmentResponse");

::ews_bindings::root_element!(CreateFolder, "m:CreateFolder");

::ews_bindings::root_element!(CreateFolderPath, "m:CreateFolderPath");

::ews_bindings::root_element!(CreateFolderPathResponse, "m:CreateFolderPathResponse");

::ews_bindings::root_element!(CreateFolderResponse, "m:CreateFolderResponse");

::ews_bindings::root_element!(CreateItem, "m:CreateItem");

::ews_bindings::root_element!(CreateItemResponse, "m:CreateItemResponse");

::ews_bindings::root_element!(CreateManagedFolderRequest, "m:CreateManagedFolder");

::ews_bindings::root_element!(
    CreateManagedFolderResponse, "m:CreateManagedFolderResponse"
);

::ews_bindings::root_element!(
    CreateMeetingInstanceRequest, "m:CreateMeetingInstanceRequest"
);

::ews_bindings::root_element!(
    CreateMeetingInstanceResponseMessage, "m:CreateMeetingInstanceResponse"
);

::ews_bindings::root_element!(CreateMeetingSpace, "m:CreateMeetingSpace");

::ews_bindings::root_element!(
    CreateMeetingSpaceResponseMessage, "m:CreateMeetingSpaceResponseMessage"
);

::ews_bindings::root_element!(
    CreateOrUpdateFocusedOtherOverrideRequest, "m:CreateOrUpdateFocusedOtherOverride"
);

::ews_bindings::root_element!(
    CreateOrUpdateFocusedOtherOverrideResponse,
    "m:CreateOrUpdateFocusedOtherOverrideResponse"
);

::ews_bindings::root_element!(CreateUserConfiguration, "m:CreateUserConfiguration");

::ews_bindings::root_element!(
    CreateUserConfigurationResponse, "m:CreateUserConfigurationResponse"
);

::ews_bindings::root_element!(DeleteAttachment, "m:DeleteAttachment");

::ews_bindings::root_element!(DeleteAttachmentResponse, "m:DeleteAttachmentResponse");

::ews_bindings::root_element!(
    DeleteFocusedOtherOverrideRequest, "m:DeleteFocusedOtherOverride"
);

::ews_bindings::root_element!(
    DeleteFocusedOtherOverrideResponse, "m:DeleteFocusedOtherOverrideResponse"
);

::ews_bindings::root_element!(DeleteFolder, "m:DeleteFolder");

::ews_bindings::root_element!(DeleteFolderResponse, "m:DeleteFolderResponse");

::ews_bindings::root_element!(DeleteItem, "m:DeleteItem");

::ews_bindings::root_element!(DeleteItemResponse, "m:DeleteItemResponse");

::ews_bindings::root_element!(
    DeleteMeetingInstanceRequest, "m:DeleteMeetingInstanceRequest"
);

::ews_bindings::root_element!(
    DeleteMeetingInstanceResponseMessage, "m:DeleteMeetingInstanceResponse"
);

::ews_bindings::root_element!(DeleteMeetingSpace, "m:DeleteMeetingSpace");

::ews_bindings::root_element!(
    DeleteMeetingSpaceResponseMessage, "m:DeleteMeetingSpaceResponseMessage"
);

::ews_bindings::root_element!(DeleteSearchSuggestion, "m:DeleteSearchSuggestion");

::ews_bindings::root_element!(
    DeleteSearchSuggestionResponseMessage, "m:DeleteSearchSuggestionResponse"
);

::ews_bindings::root_element!(DeleteUserConfiguration, "m:DeleteUserConfiguration");

::ews_bindings::root_element!(
    DeleteUserConfigurationResponse, "m:DeleteUserConfigurationResponse"
);

::ews_bindings::root_element!(DisableApp, "m:DisableApp");

::ews_bindings::root_element!(DisableAppResponse, "m:DisableAppResponse");

::ews_bindings::root_element!(DisconnectPhoneCall, "m:DisconnectPhoneCall");

::ews_bindings::root_element!(
    DisconnectPhoneCallResponseMessage, "m:DisconnectPhoneCallResponse"
);

::ews_bindings::root_element!(EmptyFolder, "m:EmptyFolder");

::ews_bindings::root_element!(EmptyFolderResponse, "m:EmptyFolderResponse");

::ews_bindings::root_element!(
    EndInstantSearchSessionRequest, "m:EndInstantSearchSession"
);

::ews_bindings::root_element!(EndSearchSession, "m:EndSearchSession");

::ews_bindings::root_element!(
    EndSearchSessionResponseMessage, "m:EndSearchSessionResponse"
);

::ews_bindings::root_element!(ExecuteSearch, "m:ExecuteSearch");

::ews_bindings::root_element!(ExecuteSearchResponseMessage, "m:ExecuteSearchResponse");

::ews_bindings::root_element!(ExpandDl, "m:ExpandDL");

::ews_bindings::root_element!(ExpandDlResponse, "m:ExpandDLResponse");

::ews_bindings::root_element!(ExportItems, "m:ExportItems");

::ews_bindings::root_element!(ExportItemsResponse, "m:ExportItemsResponse");

::ews_bindings::root_element!(FindAvailableMeetingTimes, "m:FindAvailableMeetingTimes");

::ews_bindings::root_element!(
    FindAvailableMeetingTimesResponseMessage, "m:FindAvailableMeetingTimesResponse"
);

::ews_bindings::root_element!(FindConversation, "m:FindConversation");

::ews_bindings::root_element!(
    FindConversationResponseMessage, "m:FindConversationResponse"
);

::ews_bindings::root_element!(FindFolder, "m:FindFolder");

::ews_bindings::root_element!(FindFolderResponse, "m:FindFolderResponse");

::ews_bindings::root_element!(FindItem, "m:FindItem");

::ews_bindings::root_element!(FindItemResponse, "m:FindItemResponse");

::ews_bindings::root_element!(
    FindMailboxStatisticsByKeywords, "m:FindMailboxStatisticsByKeywords"
);

::ews_bindings::root_element!(
    FindMailboxStatisticsByKeywordsResponse, "m:FindMailboxStatisticsByKeywordsResponse"
);

::ews_bindings::root_element!(FindMeetingSpaceByJoinUrl, "m:FindMeetingSpaceByJoinUrl");

::ews_bindings::root_element!(
    FindMeetingSpaceByJoinUrlResponseMessage,
    "m:FindMeetingSpaceByJoinUrlResponseMessage"
);

::ews_bindings::root_element!(FindMeetingTimeCandidates, "m:FindMeetingTimeCandidates");

::ews_bindings::root_element!(
    FindMeetingTimeCandidatesResponseMessage, "m:FindMeetingTimeCandidatesResponse"
);

::ews_bindings::root_element!(
    FindMessageTrackingReportRequest, "m:FindMessageTrackingReport"
);

::ews_bindings::root_element!(
    FindMessageTrackingReportResponseMessage, "m:FindMessageTrackingReportResponse"
);

::ews_bindings::root_element!(FindPeople, "m:FindPeople");

::ews_bindings::root_element!(FindPeopleResponseMessage, "m:FindPeopleResponse");

::ews_bindings::root_element!(FindTags, "m:FindTags");

::ews_bindings::root_element!(FindTagsResponseMessage, "m:FindTagsResponse");

::ews_bindings::root_element!(GetAppManifests, "m:GetAppManifests");

::ews_bindings::root_element!(GetAppManifestsResponse, "m:GetAppManifestsResponse");

::ews_bindings::root_element!(GetAppMarketplaceUrl, "m:GetAppMarketplaceUrl");

::ews_bindings::root_element!(
    GetAppMarketplaceUrlResponseMessage, "m:GetAppMarketplaceUrlResponse"
);

::ews_bindings::root_element!(GetAttachment, "m:GetAttachment");

::ews_bindings::root_element!(GetAttachmentResponse, "m:GetAttachmentResponse");

::ews_bindings::root_element!(GetClientAccessToken, "m:GetClientAccessToken");

::ews_bindings::root_element!(
    GetClientAccessTokenResponse, "m:GetClientAccessTokenResponse"
);

::ews_bindings::root_element!(GetConversationItems, "m:GetConversationItems");

::ews_bindings::root_element!(
    GetConversationItemsResponse, "m:GetConversationItemsResponse"
);

::ews_bindings::root_element!(GetDelegate, "m:GetDelegate");

::ews_bindings::root_element!(GetDelegateResponseMessage, "m:GetDelegateResponse");

::ews_bindings::root_element!(
    GetDiscoverySearchConfiguration, "m:GetDiscoverySearchConfiguration"
);

::ews_bindings::root_element!(
    GetDiscoverySearchConfigurationResponseMessage,
    "m:GetDiscoverySearchConfigurationResponse"
);

::ews_bindings::root_element!(GetEvents, "m:GetEvents");

::ews_bindings::root_element!(GetEventsResponse, "m:GetEventsResponse");

::ews_bindings::root_element!(
    GetFocusedOtherOverridesRequest, "m:GetFocusedOtherOverrides"
);

::ews_bindings::root_element!(
    GetFocusedOtherOverridesResponse, "m:GetFocusedOtherOverridesResponse"
);

::ews_bindings::root_element!(GetFolder, "m:GetFolder");

::ews_bindings::root_element!(GetFolderResponse, "m:GetFolderResponse");

::ews_bindings::root_element!(GetHoldOnMailboxes, "m:GetHoldOnMailboxes");

::ews_bindings::root_element!(
    GetHoldOnMailboxesResponseMessage, "m:GetHoldOnMailboxesResponse"
);

::ews_bindings::root_element!(GetImItemList, "m:GetImItemList");

::ews_bindings::root_element!(GetImItemListResponseMessage, "m:GetImItemListResponse");

::ews_bindings::root_element!(GetImItems, "m:GetImItems");

::ews_bindings::root_element!(GetImItemsResponseMessage, "m:GetImItemsResponse");

::ews_bindings::root_element!(GetInboxRulesRequest, "m:GetInboxRules");

::ews_bindings::root_element!(GetInboxRulesResponse, "m:GetInboxRulesResponse");

::ews_bindings::root_element!(GetItem, "m:GetItem");

::ews_bindings::root_element!(GetItemResponse, "m:GetItemResponse");

::ews_bindings::root_element!(
    GetLastPrivateCatalogUpdate, "m:GetLastPrivateCatalogUpdate"
);

::ews_bindings::root_element!(
    GetLastPrivateCatalogUpdateResponse, "m:GetLastPrivateCatalogUpdateResponse"
);

::ews_bindings::root_element!(GetMailTips, "m:GetMailTips");

::ews_bindings::root_element!(GetMailTipsResponseMessage, "m:GetMailTipsResponse");

::ews_bindings::root_element!(GetMeetingInstanceRequest, "m:GetMeetingInstanceRequest");

::ews_bindings::root_element!(
    GetMeetingInstanceResponseMessage, "m:GetMeetingInstanceResponse"
);

::ews_bindings::root_element!(GetMeetingSpace, "m:GetMeetingSpace");

::ews_bindings::root_element!(
    GetMeetingSpaceResponseMessage, "m:GetMeetingSpaceResponseMessage"
);

::ews_bindings::root_element!(
    GetMessageTrackingReportRequest, "m:GetMessageTrackingReport"
);

::ews_bindings::root_element!(
    GetMessageTrackingReportResponseMessage, "m:GetMessageTrackingReportResponse"
);

::ews_bindings::root_element!(
    GetNonIndexableItemDetails, "m:GetNonIndexableItemDetails"
);

::ews_bindings::root_element!(
    GetNonIndexableItemDetailsResponseMessage, "m:GetNonIndexableItemDetailsResponse"
);

::ews_bindings::root_element!(
    GetNonIndexableItemStatistics, "m:GetNonIndexableItemStatistics"
);

::ews_bindings::root_element!(
    GetNonIndexableItemStatisticsResponseMessage,
    "m:GetNonIndexableItemStatisticsResponse"
);

::ews_bindings::root_element!(GetOmeConfiguration, "m:GetOMEConfiguration");

::ews_bindings::root_element!(OmeConfigurationResponse, "m:GetOMEConfigurationResponse");

::ews_bindings::root_element!(GetOmeMessageStatus, "m:GetOMEMessageStatus");

::ews_bindings::root_element!(
    GetOmeMessageStatusResponse, "m:GetOMEMessageStatusResponse"
);

::ews_bindings::root_element!(GetPasswordExpirationDate, "m:GetPasswordExpirationDate");

::ews_bindings::root_element!(
    GetPasswordExpirationDateResponseMessage, "m:GetPasswordExpirationDateResponse"
);

::ews_bindings::root_element!(GetPersona, "m:GetPersona");

::ews_bindings::root_element!(GetPersonaResponseMessage, "m:GetPersonaResponseMessage");

::ews_bindings::root_element!(GetPhoneCallInformation, "m:GetPhoneCallInformation");

::ews_bindings::root_element!(
    GetPhoneCallInformationResponseMessage, "m:GetPhoneCallInformationResponse"
);

::ews_bindings::root_element!(GetPrivateCatalogAddIns, "m:GetPrivateCatalogAddIns");

::ews_bindings::root_element!(
    GetPrivateCatalogAddInsResponse, "m:GetPrivateCatalogAddInsResponse"
);

::ews_bindings::root_element!(GetReminders, "m:GetReminders");

::ews_bindings::root_element!(GetRemindersResponseMessage, "m:GetRemindersResponse");

::ews_bindings::root_element!(GetRoomLists, "m:GetRoomLists");

::ews_bindings::root_element!(GetRoomListsResponseMessage, "m:GetRoomListsResponse");

::ews_bindings::root_element!(GetRooms, "m:GetRooms");

::ews_bindings::root_element!(GetRoomsResponseMessage, "m:GetRoomsResponse");

::ews_bindings::root_element!(GetSearchSuggestions, "m:GetSearchSuggestions");

::ews_bindings::root_element!(
    GetSearchSuggestionsResponseMessage, "m:GetSearchSuggestionsResponse"
);

::ews_bindings::root_element!(GetSearchableMailboxes, "m:GetSearchableMailboxes");

::ews_bindings::root_element!(
    GetSearchableMailboxesResponseMessage, "m:GetSearchableMailboxesResponse"
);

::ews_bindings::root_element!(GetServerTimeZones, "m:GetServerTimeZones");

::ews_bindings::root_element!(
    GetServerTimeZonesResponse, "m:GetServerTimeZonesResponse"
);

::ews_bindings::root_element!(GetServiceConfiguration, "m:GetServiceConfiguration");

::ews_bindings::root_element!(
    GetServiceConfigurationResponseMessage, "m:GetServiceConfigurationResponse"
);

::ews_bindings::root_element!(GetSharingFolder, "m:GetSharingFolder");

::ews_bindings::root_element!(
    GetSharingFolderResponseMessage, "m:GetSharingFolderResponse"
);

::ews_bindings::root_element!(GetSharingMetadata, "m:GetSharingMetadata");

::ews_bindings::root_element!(
    GetSharingMetadataResponseMessage, "m:GetSharingMetadataResponse"
);

::ews_bindings::root_element!(
    GetSpecificUserConfiguration, "m:GetSpecificUserConfiguration"
);

::ews_bindings::root_element!(
    GetSpecificUserConfigurationResponse, "m:GetSpecificUserConfigurationResponse"
);

::ews_bindings::root_element!(GetStreamingEvents, "m:GetStreamingEvents");

::ews_bindings::root_element!(
    GetStreamingEventsResponse, "m:GetStreamingEventsResponse"
);

::ews_bindings::root_element!(
    GetUserAvailabilityRequest, "m:GetUserAvailabilityRequest"
);

::ews_bindings::root_element!(
    GetUserAvailabilityResponse, "m:GetUserAvailabilityResponse"
);

::ews_bindings::root_element!(GetUserConfiguration, "m:GetUserConfiguration");

::ews_bindings::root_element!(
    GetUserConfigurationResponse, "m:GetUserConfigurationResponse"
);

::ews_bindings::root_element!(GetUserOofSettingsRequest, "m:GetUserOofSettingsRequest");

::ews_bindings::root_element!(
    GetUserOofSettingsResponse, "m:GetUserOofSettingsResponse"
);

::ews_bindings::root_element!(GetUserPhoto, "m:GetUserPhoto");

::ews_bindings::root_element!(GetUserPhotoResponseMessage, "m:GetUserPhotoResponse");

::ews_bindings::root_element!(
    GetUserRetentionPolicyTags, "m:GetUserRetentionPolicyTags"
);

::ews_bindings::root_element!(
    GetUserRetentionPolicyTagsResponseMessage, "m:GetUserRetentionPolicyTagsResponse"
);

::ews_bindings::root_element!(HideTag, "m:HideTag");

::ews_bindings::root_element!(HideTagResponseMessage, "m:HideTagResponse");

::ews_bindings::root_element!(InstallApp, "m:InstallApp");

::ews_bindings::root_element!(InstallAppResponse, "m:InstallAppResponse");

::ews_bindings::root_element!(MarkAllItemsAsRead, "m:MarkAllItemsAsRead");

::ews_bindings::root_element!(
    MarkAllItemsAsReadResponse, "m:MarkAllItemsAsReadResponse"
);

::ews_bindings::root_element!(MarkAsJunk, "m:MarkAsJunk");

::ews_bindings::root_element!(MarkAsJunkResponse, "m:MarkAsJunkResponse");

::ews_bindings::root_element!(MarkAsPhishing, "m:MarkAsPhishing");

::ews_bindings::root_element!(MarkAsPhishingResponse, "m:MarkAsPhishingResponse");

::ews_bindings::root_element!(MoveFolder, "m:MoveFolder");

::ews_bindings::root_element!(MoveFolderResponse, "m:MoveFolderResponse");

::ews_bindings::root_element!(MoveItem, "m:MoveItem");

::ews_bindings::root_element!(MoveItemResponse, "m:MoveItemResponse");

::ews_bindings::root_element!(PerformInstantSearchRequest, "m:PerformInstantSearch");

::ews_bindings::root_element!(
    PerformInstantSearchResponse, "m:PerformInstantSearchResponse"
);

::ews_bindings::root_element!(PerformReminderAction, "m:PerformReminderAction");

::ews_bindings::root_element!(
    PerformReminderActionResponseMessage, "m:PerformReminderActionResponse"
);

::ews_bindings::root_element!(PlayOnPhone, "m:PlayOnPhone");

::ews_bindings::root_element!(PlayOnPhoneResponseMessage, "m:PlayOnPhoneResponse");

::ews_bindings::root_element!(RefreshSharingFolder, "m:RefreshSharingFolder");

::ews_bindings::root_element!(
    RefreshSharingFolderResponseMessage, "m:RefreshSharingFolderResponse"
);

::ews_bindings::root_element!(RegisterConsent, "m:RegisterConsent");

::ews_bindings::root_element!(
    RegisterConsentResponseMessage, "m:RegisterConsentResponse"
);

::ews_bindings::root_element!(RemoveContactFromImList, "m:RemoveContactFromImList");

::ews_bindings::root_element!(
    RemoveContactFromImListResponseMessage, "m:RemoveContactFromImListResponse"
);

::ews_bindings::root_element!(RemoveDelegate, "m:RemoveDelegate");

::ews_bindings::root_element!(RemoveDelegateResponseMessage, "m:RemoveDelegateResponse");

::ews_bindings::root_element!(
    RemoveDistributionGroupFromImList, "m:RemoveDistributionGroupFromImList"
);

::ews_bindings::root_element!(
    RemoveDistributionGroupFromImListResponseMessage,
    "m:RemoveDistributionGroupFromImListResponse"
);

::ews_bindings::root_element!(RemoveImContactFromGroup, "m:RemoveImContactFromGroup");

::ews_bindings::root_element!(
    RemoveImContactFromGroupResponseMessage, "m:RemoveImContactFromGroupResponse"
);

::ews_bindings::root_element!(RemoveImGroup, "m:RemoveImGroup");

::ews_bindings::root_element!(RemoveImGroupResponseMessage, "m:RemoveImGroupResponse");

::ews_bindings::root_element!(ReportMessage, "m:ReportMessage");

::ews_bindings::root_element!(ReportMessageResponse, "m:ReportMessageResponse");

::ews_bindings::root_element!(ResolveNames, "m:ResolveNames");

::ews_bindings::root_element!(ResolveNamesResponse, "m:ResolveNamesResponse");

::ews_bindings::root_element!(SearchMailboxes, "m:SearchMailboxes");

::ews_bindings::root_element!(SearchMailboxesResponse, "m:SearchMailboxesResponse");

::ews_bindings::root_element!(SendItem, "m:SendItem");

::ews_bindings::root_element!(SendItemResponse, "m:SendItemResponse");

::ews_bindings::root_element!(SendNotificationResponse, "m:SendNotification");

::ews_bindings::root_element!(SendNotificationResult, "m:SendNotificationResult");

::ews_bindings::root_element!(SetHoldOnMailboxes, "m:SetHoldOnMailboxes");

::ews_bindings::root_element!(
    SetHoldOnMailboxesResponseMessage, "m:SetHoldOnMailboxesResponse"
);

::ews_bindings::root_element!(SetImGroup, "m:SetImGroup");

::ews_bindings::root_element!(SetImGroupResponseMessage, "m:SetImGroupResponse");

::ews_bindings::root_element!(
    SetImListMigrationCompleted, "m:SetImListMigrationCompleted"
);

::ews_bindings::root_element!(
    SetImListMigrationCompletedResponseMessage, "m:SetImListMigrationCompletedResponse"
);

::ews_bindings::root_element!(SetOmeConfiguration, "m:SetOMEConfiguration");

::ews_bindings::root_element!(
    SetOmeConfigurationResponse, "m:SetOMEConfigurationResponse"
);

::ews_bindings::root_element!(SetOmeMessageStatus, "m:SetOMEMessageStatus");

::ews_bindings::root_element!(
    SetOmeMessageStatusResponse, "m:SetOMEMessageStatusResponse"
);

::ews_bindings::root_element!(SetTeamMailboxRequest, "m:SetTeamMailbox");

::ews_bindings::root_element!(SetTeamMailboxResponseMessage, "m:SetTeamMailboxResponse");

::ews_bindings::root_element!(SetUserOofSettingsRequest, "m:SetUserOofSettingsRequest");

::ews_bindings::root_element!(
    SetUserOofSettingsResponse, "m:SetUserOofSettingsResponse"
);

::ews_bindings::root_element!(SetUserPhoto, "m:SetUserPhoto");

::ews_bindings::root_element!(SetUserPhotoResponseMessage, "m:SetUserPhotoResponse");

::ews_bindings::root_element!(StartSearchSession, "m:StartSearchSession");

::ews_bindings::root_element!(
    StartSearchSessionResponseMessage, "m:StartSearchSessionResponse"
);

::ews_bindings::root_element!(Subscribe, "m:Subscribe");

::ews_bindings::root_element!(SubscribeResponse, "m:SubscribeResponse");

::ews_bindings::root_element!(SyncFolderHierarchy, "m:SyncFolderHierarchy");

::ews_bindings::root_element!(
    SyncFolderHierarchyResponse, "m:SyncFolderHierarchyResponse"
);

::ews_bindings::root_element!(SyncFolderItems, "m:SyncFolderItems");

::ews_bindings::root_element!(SyncFolderItemsResponse, "m:SyncFolderItemsResponse");

::ews_bindings::root_element!(UninstallApp, "m:UninstallApp");

::ews_bindings::root_element!(UninstallAppResponse, "m:UninstallAppResponse");

::ews_bindings::root_element!(UnpinTeamMailboxRequest, "m:UnpinTeamMailbox");

::ews_bindings::root_element!(
    UnpinTeamMailboxResponseMessage, "m:UnpinTeamMailboxResponse"
);

::ews_bindings::root_element!(Unsubscribe, "m:Unsubscribe");

::ews_bindings::root_element!(UnsubscribeResponse, "m:UnsubscribeResponse");

::ews_bindings::root_element!(UpdateDelegate, "m:UpdateDelegate");

::ews_bindings::root_element!(UpdateDelegateResponseMessage, "m:UpdateDelegateResponse");

::ews_bindings::root_element!(UpdateExtensionUsage, "m:UpdateExtensionUsage");

::ews_bindings::root_element!(
    UpdateExtensionUsageResponse, "m:UpdateExtensionUsageResponse"
);

::ews_bindings::root_element!(UpdateFolder, "m:UpdateFolder");

::ews_bindings::root_element!(UpdateFolderResponse, "m:UpdateFolderResponse");

::ews_bindings::root_element!(UpdateInboxRulesRequest, "m:UpdateInboxRules");

::ews_bindings::root_element!(UpdateInboxRulesResponse, "m:UpdateInboxRulesResponse");

::ews_bindings::root_element!(UpdateItem, "m:UpdateItem");

::ews_bindings::root_element!(
    UpdateItemInRecoverableItems, "m:UpdateItemInRecoverableItems"
);

::ews_bindings::root_element!(
    UpdateItemInRecoverableItemsResponse, "m:UpdateItemInRecoverableItemsResponse"
);

::ews_bindings::root_element!(UpdateItemResponse, "m:UpdateItemResponse");

::ews_bindings::root_element!(
    UpdateMeetingInstanceRequest, "m:UpdateMeetingInstanceRequest"
);

::ews_bindings::root_element!(
    UpdateMeetingInstanceResponseMessage, "m:UpdateMeetingInstanceResponse"
);

::ews_bindings::root_element!(UpdateMeetingSpace, "m:UpdateMeetingSpace");

::ews_bindings::root_element!(
    UpdateMeetingSpaceResponseMessage, "m:UpdateMeetingSpaceResponseMessage"
);

::ews_bindings::root_element!(UpdateUserConfiguration, "m:UpdateUserConfiguration");

::ews_bindings::root_element!(
    UpdateUserConfigurationResponse, "m:UpdateUserConfigurationResponse"
);

::ews_bindings::root_element!(UploadItems, "m:UploadItems");

::ews_bindings::root_element!(UploadItemsResponse, "m:UploadItemsResponse");

/// Shows every element to a visitor, in alphabetical order.
pub fn visit(visitor: &mut impl xml::Visitor) {
    visitor.element(ADD_DELEGATE);

    visitor.element(ADD_DELEGATE_RESPONSE);

    visitor.element(ADD_DISTRIBUTION_GROUP_TO_IM_LIST);

    visitor.element(ADD_DISTRIBUTION_GROUP_TO_IM_LIST_RESPONSE);

    visitor.element(ADD_IM_CONTACT_TO_GROUP);

    visitor.element(ADD_IM_CONTACT_TO_GROUP_RESPONSE);

    visitor.element(ADD_IM_GROUP);

    visitor.element(ADD_IM_GROUP_RESPONSE);

    visitor.element(ADD_NEW_IM_CONTACT_TO_GROUP);

    visitor.element(ADD_NEW_IM_CONTACT_TO_GROUP_RESPONSE);

    visitor.element(ADD_NEW_TEL_URI_CONTACT_TO_GROUP);

    visitor.element(ADD_NEW_TEL_URI_CONTACT_TO_GROUP_RESPONSE);

    visitor.element(ADD_TAG);

    visitor.element(ADD_TAG_RESPONSE);

    visitor.element(APPLY_CONVERSATION_ACTION);

    visitor.element(APPLY_CONVERSATION_ACTION_RESPONSE);

    visitor.element(ARCHIVE_ITEM);

    visitor.element(ARCHIVE_ITEM_RESPONSE);

    visitor.element(CONVERT_ID);

    visitor.element(CONVERT_ID_RESPONSE);

    visitor.element(COPY_FOLDER);

    visitor.element(COPY_FOLDER_RESPONSE);

    visitor.element(COPY_ITEM);

    visitor.element(COPY_ITEM_RESPONSE);

    visitor.element(CREATE_ATTACHMENT);

    visitor.element(CREATE_ATTACHMENT_RESPONSE);

    visitor.element(CREATE_FOLDER);

    visitor.element(CREATE_FOLDER_PATH);

    visitor.element(CREATE_FOLDER_PATH_RESPONSE);

    visitor.element(CREATE_FOLDER_RESPONSE);

    visitor.element(CREATE_ITEM);

    visitor.element(CREATE_ITEM_RESPONSE);

    visitor.element(CREATE_MANAGED_FOLDER);

    visitor.element(CREATE_MANAGED_FOLDER_RESPONSE);

    visitor.element(CREATE_MEETING_INSTANCE_REQUEST);

    visitor.element(CREATE_MEETING_INSTANCE_RESPONSE);

    visitor.element(CREATE_MEETING_SPACE);

    visitor.element(CREATE_MEETING_SPACE_RESPONSE_MESSAGE);

    visitor.element(CREATE_OR_UPDATE_FOCUSED_OTHER_OVERRIDE);

    visitor.element(CREATE_OR_UPDATE_FOCUSED_OTHER_OVERRIDE_RESPONSE);

    visitor.element(CREATE_USER_CONFIGURATION);

    visitor.element(CREATE_USER_CONFIGURATION_RESPONSE);

    visitor.element(DELETE_ATTACHMENT);

    visitor.element(DELETE_ATTACHMENT_RESPONSE);

    visitor.element(DELETE_FOCUSED_OTHER_OVERRIDE);

    visitor.element(DELETE_FOCUSED_OTHER_OVERRIDE_RESPONSE);

    visitor.element(DELETE_FOLDER);

    visitor.element(DELETE_FOLDER_RESPONSE);

    visitor.element(DELETE_ITEM);

    visitor.element(DELETE_ITEM_RESPONSE);

    visitor.element(DELETE_MEETING_INSTANCE_REQUEST);

    visitor.element(DELETE_MEETING_INSTANCE_RESPONSE);

    visitor.element(DELETE_MEETING_SPACE);

    visitor.element(DELETE_MEETING_SPACE_RESPONSE_MESSAGE);

    visitor.element(DELETE_SEARCH_SUGGESTION);

    visitor.element(DELETE_SEARCH_SUGGESTION_RESPONSE);

    visitor.element(DELETE_USER_CONFIGURATION);

    visitor.element(DELETE_USER_CONFIGURATION_RESPONSE);

    visitor.element(DISABLE_APP);

    visitor.element(DISABLE_APP_RESPONSE);

    visitor.element(DISCONNECT_PHONE_CALL);

    visitor.element(DISCONNECT_PHONE_CALL_RESPONSE);

    visitor.element(EMPTY_FOLDER);

    visitor.element(EMPTY_FOLDER_RESPONSE);

    visitor.element(END_INSTANT_SEARCH_SESSION);

    visitor.element(END_SEARCH_SESSION);

    visitor.element(END_SEARCH_SESSION_RESPONSE);

    visitor.element(EXECUTE_SEARCH);

    visitor.element(EXECUTE_SEARCH_RESPONSE);

    visitor.element(EXPAND_DL);

    visitor.element(EXPAND_DL_RESPONSE);

    visitor.element(EXPORT_ITEMS);

    visitor.element(EXPORT_ITEMS_RESPONSE);

    visitor.element(FIND_AVAILABLE_MEETING_TIMES);

    visitor.element(FIND_AVAILABLE_MEETING_TIMES_RESPONSE);

    visitor.element(FIND_CONVERSATION);

    visitor.element(FIND_CONVERSATION_RESPONSE);

    visitor.element(FIND_FOLDER);

    visitor.element(FIND_FOLDER_RESPONSE);

    visitor.element(FIND_ITEM);

    visitor.element(FIND_ITEM_RESPONSE);

    visitor.element(FIND_MAILBOX_STATISTICS_BY_KEYWORDS);

    visitor.element(FIND_MAILBOX_STATISTICS_BY_KEYWORDS_RESPONSE);

    visitor.element(FIND_MEETING_SPACE_BY_JOIN_URL);

    visitor.element(FIND_MEETING_SPACE_BY_JOIN_URL_RESPONSE_MESSAGE);

    visitor.element(FIND_MEETING_TIME_CANDIDATES);

    visitor.element(FIND_MEETING_TIME_CANDIDATES_RESPONSE);

    visitor.element(FIND_MESSAGE_TRACKING_REPORT);

    visitor.element(FIND_MESSAGE_TRACKING_REPORT_RESPONSE);

    visitor.element(FIND_PEOPLE);

    visitor.element(FIND_PEOPLE_RESPONSE);

    visitor.element(FIND_TAGS);

    visitor.element(FIND_TAGS_RESPONSE);

    visitor.element(GET_APP_MANIFESTS);

    visitor.element(GET_APP_MANIFESTS_RESPONSE);

    visitor.element(GET_APP_MARKETPLACE_URL);

    visitor.element(GET_APP_MARKETPLACE_URL_RESPONSE);

    visitor.element(GET_ATTACHMENT);

    visitor.element(GET_ATTACHMENT_RESPONSE);

    visitor.element(GET_CLIENT_ACCESS_TOKEN);

    visitor.element(GET_CLIENT_ACCESS_TOKEN_RESPONSE);

    visitor.element(GET_CONVERSATION_ITEMS);

    visitor.element(GET_CONVERSATION_ITEMS_RESPONSE);

    visitor.element(GET_DELEGATE);

    visitor.element(GET_DELEGATE_RESPONSE);

    visitor.element(GET_DISCOVERY_SEARCH_CONFIGURATION);

    visitor.element(GET_DISCOVERY_SEARCH_CONFIGURATION_RESPONSE);

    visitor.element(GET_EVENTS);

    visitor.element(GET_EVENTS_RESPONSE);

    visitor.element(GET_FOCUSED_OTHER_OVERRIDES);

    visitor.element(GET_FOCUSED_OTHER_OVERRIDES_RESPONSE);

    visitor.element(GET_FOLDER);

    visitor.element(GET_FOLDER_RESPONSE);

    visitor.element(GET_HOLD_ON_MAILBOXES);

    visitor.element(GET_HOLD_ON_MAILBOXES_RESPONSE);

    visitor.element(GET_IM_ITEM_LIST);

    visitor.element(GET_IM_ITEM_LIST_RESPONSE);

    visitor.element(GET_IM_ITEMS);

    visitor.element(GET_IM_ITEMS_RESPONSE);

    visitor.element(GET_INBOX_RULES);

    visitor.element(GET_INBOX_RULES_RESPONSE);

    visitor.element(GET_ITEM);

    visitor.element(GET_ITEM_RESPONSE);

    visitor.element(GET_LAST_PRIVATE_CATALOG_UPDATE);

    visitor.element(GET_LAST_PRIVATE_CATALOG_UPDATE_RESPONSE);

    visitor.element(GET_MAIL_TIPS);

    visitor.element(GET_MAIL_TIPS_RESPONSE);

    visitor.element(GET_MEETING_INSTANCE_REQUEST);

    visitor.element(GET_MEETING_INSTANCE_RESPONSE);

    visitor.element(GET_MEETING_SPACE);

    visitor.element(GET_MEETING_SPACE_RESPONSE_MESSAGE);

    visitor.element(GET_MESSAGE_TRACKING_REPORT);

    visitor.element(GET_MESSAGE_TRACKING_REPORT_RESPONSE);

    visitor.element(GET_NON_INDEXABLE_ITEM_DETAILS);

    visitor.element(GET_NON_INDEXABLE_ITEM_DETAILS_RESPONSE);

    visitor.element(GET_NON_INDEXABLE_ITEM_STATISTICS);

    visitor.element(GET_NON_INDEXABLE_ITEM_STATISTICS_RESPONSE);

    visitor.element(GET_OME_CONFIGURATION);

    visitor.element(GET_OME_CONFIGURATION_RESPONSE);

    visitor.element(GET_OME_MESSAGE_STATUS);

    visitor.element(GET_OME_MESSAGE_STATUS_RESPONSE);

    visitor.element(GET_PASSWORD_EXPIRATION_DATE);

    visitor.element(GET_PASSWORD_EXPIRATION_DATE_RESPONSE);

    visitor.element(GET_PERSONA);

    visitor.element(GET_PERSONA_RESPONSE_MESSAGE);

    visitor.element(GET_PHONE_CALL_INFORMATION);

    visitor.element(GET_PHONE_CALL_INFORMATION_RESPONSE);

    visitor.element(GET_PRIVATE_CATALOG_ADD_INS);

    visitor.element(GET_PRIVATE_CATALOG_ADD_INS_RESPONSE);

    visitor.element(GET_REMINDERS);

    visitor.element(GET_REMINDERS_RESPONSE);

    visitor.element(GET_ROOM_LISTS);

    visitor.element(GET_ROOM_LISTS_RESPONSE);

    visitor.element(GET_ROOMS);

    visitor.element(GET_ROOMS_RESPONSE);

    visitor.element(GET_SEARCH_SUGGESTIONS);

    visitor.element(GET_SEARCH_SUGGESTIONS_RESPONSE);

    visitor.element(GET_SEARCHABLE_MAILBOXES);

    visitor.element(GET_SEARCHABLE_MAILBOXES_RESPONSE);

    visitor.element(GET_SERVER_TIME_ZONES);

    visitor.element(GET_SERVER_TIME_ZONES_RESPONSE);

    visitor.element(GET_SERVICE_CONFIGURATION);

    visitor.element(GET_SERVICE_CONFIGURATION_RESPONSE);

    visitor.element(GET_SHARING_FOLDER);

    visitor.element(GET_SHARING_FOLDER_RESPONSE);

    visitor.element(GET_SHARING_METADATA);

    visitor.element(GET_SHARING_METADATA_RESPONSE);

    visitor.element(GET_SPECIFIC_USER_CONFIGURATION);

    visitor.element(GET_SPECIFIC_USER_CONFIGURATION_RESPONSE);

    visitor.element(GET_STREAMING_EVENTS);

    visitor.element(GET_STREAMING_EVENTS_RESPONSE);

    visitor.element(GET_USER_AVAILABILITY_REQUEST);

    visitor.element(GET_USER_AVAILABILITY_RESPONSE);

    visitor.element(GET_USER_CONFIGURATION);

    visitor.element(GET_USER_CONFIGURATION_RESPONSE);

    visitor.element(GET_USER_OOF_SETTINGS_REQUEST);

    visitor.element(GET_USER_OOF_SETTINGS_RESPONSE);

    visitor.element(GET_USER_PHOTO);

    visitor.element(GET_USER_PHOTO_RESPONSE);

    visitor.element(GET_USER_RETENTION_POLICY_TAGS);

    visitor.element(GET_USER_RETENTION_POLICY_TAGS_RESPONSE);

    visitor.element(HIDE_TAG);

    visitor.element(HIDE_TAG_RESPONSE);

    visitor.element(INSTALL_APP);

    visitor.element(INSTALL_APP_RESPONSE);

    visitor.element(MARK_ALL_ITEMS_AS_READ);

    visitor.element(MARK_ALL_ITEMS_AS_READ_RESPONSE);

    visitor.element(MARK_AS_JUNK);

    visitor.element(MARK_AS_JUNK_RESPONSE);

    visitor.element(MARK_AS_PHISHING);

    visitor.element(MARK_AS_PHISHING_RESPONSE);

    visitor.element(MOVE_FOLDER);

    visitor.element(MOVE_FOLDER_RESPONSE);

    visitor.element(MOVE_ITEM);

    visitor.element(MOVE_ITEM_RESPONSE);

    visitor.element(PERFORM_INSTANT_SEARCH);

    visitor.element(PERFORM_INSTANT_SEARCH_RESPONSE);

    visitor.element(PERFORM_REMINDER_ACTION);

    visitor.element(PERFORM_REMINDER_ACTION_RESPONSE);

    visitor.element(PLAY_ON_PHONE);

    visitor.element(PLAY_ON_PHONE_RESPONSE);

    visitor.element(REFRESH_SHARING_FOLDER);

    visitor.element(REFRESH_SHARING_FOLDER_RESPONSE);

    visitor.element(REGISTER_CONSENT);

    visitor.element(REGISTER_CONSENT_RESPONSE);

    visitor.element(REMOVE_CONTACT_FROM_IM_LIST);

    visitor.element(REMOVE_CONTACT_FROM_IM_LIST_RESPONSE);

    visitor.element(REMOVE_DELEGATE);

    visitor.element(REMOVE_DELEGATE_RESPONSE);

    visitor.element(REMOVE_DISTRIBUTION_GROUP_FROM_IM_LIST);

    visitor.element(REMOVE_DISTRIBUTION_GROUP_FROM_IM_LIST_RESPONSE);

    visitor.element(REMOVE_IM_CONTACT_FROM_GROUP);

    visitor.element(REMOVE_IM_CONTACT_FROM_GROUP_RESPONSE);

    visitor.element(REMOVE_IM_GROUP);

    visitor.element(REMOVE_IM_GROUP_RESPONSE);

    visitor.element(REPORT_MESSAGE);

    visitor.element(REPORT_MESSAGE_RESPONSE);

    visitor.element(RESOLVE_NAMES);

    visitor.element(RESOLVE_NAMES_RESPONSE);

    visitor.element(SEARCH_MAILBOXES);

    visitor.element(SEARCH_MAILBOXES_RESPONSE);

    visitor.element(SEND_ITEM);

    visitor.element(SEND_ITEM_RESPONSE);

    visitor.element(SEND_NOTIFICATION);

    visitor.element(SEND_NOTIFICATION_RESULT);

    visitor.element(SET_HOLD_ON_MAILBOXES);

    visitor.element(SET_HOLD_ON_MAILBOXES_RESPONSE);

    visitor.element(SET_IM_GROUP);

    visitor.element(SET_IM_GROUP_RESPONSE);

    visitor.element(SET_IM_LIST_MIGRATION_COMPLETED);

    visitor.element(SET_IM_LIST_MIGRATION_COMPLETED_RESPONSE);

    visitor.element(SET_OME_CONFIGURATION);

    visitor.element(SET_OME_CONFIGURATION_RESPONSE);

    visitor.element(SET_OME_MESSAGE_STATUS);

    visitor.element(SET_OME_MESSAGE_STATUS_RESPONSE);

    visitor.element(SET_TEAM_MAILBOX);

    visitor.element(SET_TEAM_MAILBOX_RESPONSE);

    visitor.element(SET_USER_OOF_SETTINGS_REQUEST);

    visitor.element(SET_USER_OOF_SETTINGS_RESPONSE);

    visitor.element(SET_USER_PHOTO);

    visitor.element(SET_USER_PHOTO_RESPONSE);

    visitor.element(START_SEARCH_SESSION);

    visitor.element(START_SEARCH_SESSION_RESPONSE);

    visitor.element(SUBSCRIBE);

    visitor.element(SUBSCRIBE_RESPONSE);

    visitor.element(SYNC_FOLDER_HIERARCHY);

    visitor.element(SYNC_FOLDER_HIERARCHY_RESPONSE);

    visitor.element(SYNC_FOLDER_ITEMS);

    visitor.element(SYNC_FOLDER_ITEMS_RESPONSE);

    visitor.element(UNINSTALL_APP);

    visitor.element(UNINSTALL_APP_RESPONSE);

    visitor.element(UNPIN_TEAM_MAILBOX);

    visitor.element(UNPIN_TEAM_MAILBOX_RESPONSE);

    visitor.element(UNSUBSCRIBE);

    visitor.element(UNSUBSCRIBE_RESPONSE);

    visitor.element(UPDATE_DELEGATE);

    visitor.element(UPDATE_DELEGATE_RESPONSE);

    visitor.element(UPDATE_EXTENSION_USAGE);

    visitor.element(UPDATE_EXTENSION_USAGE_RESPONSE);

    visitor.element(UPDATE_FOLDER);

    visitor.element(UPDATE_FOLDER_RESPONSE);

    visitor.element(UPDATE_INBOX_RULES);

    visitor.element(UPDATE_INBOX_RULES_RESPONSE);

    visitor.element(UPDATE_ITEM);

    visitor.element(UPDATE_ITEM_IN_RECOVERABLE_ITEMS);

    visitor.element(UPDATE_ITEM_IN_RECOVERABLE_ITEMS_RESPONSE);

    visitor.element(UPDATE_ITEM_RESPONSE);

    visitor.element(UPDATE_MEETING_INSTANCE_REQUEST);

    visitor.element(UPDATE_MEETING_INSTANCE_RESPONSE);

    visitor.element(UPDATE_MEETING_SPACE);

    visitor.element(UPDATE_MEETING_SPACE_RESPONSE_MESSAGE);

    visitor.element(UPDATE_USER_CONFIGURATION);

    visitor.element(UPDATE_USER_CONFIGURATION_RESPONSE);

    visitor.element(UPLOAD_ITEMS);

    visitor.element(UPLOAD_ITEMS_RESPONSE);
}
