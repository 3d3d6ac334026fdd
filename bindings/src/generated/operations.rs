// @generated

use ::ews_bindings::{Result, rt, xml};

use super::messages::{self, ResponseCode as Code};

impl ::ews_bindings::operation::Status for messages::ResponseMessage {
    type Code = Code;

    #[inline]
    fn class(&self) -> &str {
        self.response_class.as_str()
    }

    #[inline]
    fn code(&self) -> Option<&Code> {
        self.response_code.as_ref()
    }

    #[inline]
    fn text(&self) -> Option<&str> {
        self.message_text.as_deref()
    }

    #[inline]
    fn detail(&self) -> &[xml::RawXml] {
        self.message_xml.as_ref().map_or(&[], |xml| &xml.any)
    }
}

rt::operation!(
    messages::AddDelegate, "AddDelegate", "AddDelegate", "m:AddDelegate" =>
    "m:AddDelegateResponse": messages::AddDelegateResponseMessage, itself.base.base
);

rt::operation!(
    messages::AddDistributionGroupToImList, "AddDistributionGroupToImList",
    "AddDistributionGroupToImList", "m:AddDistributionGroupToImList" =>
    "m:AddDistributionGroupToImListResponse":
    messages::AddDistributionGroupToImListResponseMessage, itself.base
);

rt::operation!(
    messages::AddImContactToGroup, "AddImContactToGroup", "AddImContactToGroup",
    "m:AddImContactToGroup" => "m:AddImContactToGroupResponse":
    messages::AddImContactToGroupResponseMessage, itself.base
);

rt::operation!(
    messages::AddImGroup, "AddImGroup", "AddImGroup", "m:AddImGroup" =>
    "m:AddImGroupResponse": messages::AddImGroupResponseMessage, itself.base
);

rt::operation!(
    messages::AddNewImContactToGroup, "AddNewImContactToGroup", "AddNewImContactToGroup",
    "m:AddNewImContactToGroup" => "m:AddNewImContactToGroupResponse":
    messages::AddNewImContactToGroupResponseMessage, itself.base
);

rt::operation!(
    messages::AddNewTelUriContactToGroup, "AddNewTelUriContactToGroup",
    "AddNewTelUriContactToGroup", "m:AddNewTelUriContactToGroup" =>
    "m:AddNewTelUriContactToGroupResponse":
    messages::AddNewTelUriContactToGroupResponseMessage, itself.base
);

rt::operation!(
    messages::AddTag, "AddTag", "AddTag", "m:AddTag" => "m:AddTagResponse":
    messages::AddTagResponseMessage, itself.base
);

rt::operation!(
    messages::ApplyConversationAction, "ApplyConversationAction",
    "ApplyConversationAction", "m:ApplyConversationAction" =>
    "m:ApplyConversationActionResponse": messages::ApplyConversationActionResponse,
    list(messages::ApplyConversationActionResponseMessage).base
);

rt::operation!(
    messages::ArchiveItem, "ArchiveItem", "ArchiveItem", "m:ArchiveItem" =>
    "m:ArchiveItemResponse": messages::ArchiveItemResponse,
    list(messages::ItemInfoResponseMessage).base
);

rt::operation!(
    messages::ConvertId, "ConvertId", "ConvertId", "m:ConvertId" => "m:ConvertIdResponse": messages::ConvertIdResponse, list(messages::ConvertIdResponseMessage).base
);

rt::operation!(
    messages::CopyFolder, "CopyFolder", "CopyFolder", "m:CopyFolder" =>
    "m:CopyFolderResponse": messages::CopyFolderResponse,
    list(messages::FolderInfoResponseMessage).base
);

rt::operation!(
    messages::CopyItem, "CopyItem", "CopyItem", "m:CopyItem" => "m:CopyItemResponse":
    messages::CopyItemResponse, list(messages::ItemInfoResponseMessage).base
);

rt::operation!(
    messages::CreateAttachment, "CreateAttachment", "CreateAttachment",
    "m:CreateAttachment" => "m:CreateAttachmentResponse":
    messages::CreateAttachmentResponse, list(messages::AttachmentInfoResponseMessage)
    .base
);

rt::operation!(
    messages::CreateFolder, "CreateFolder", "CreateFolder", "m:CreateFolder" =>
    "m:CreateFolderResponse": messages::CreateFolderResponse,
    list(messages::FolderInfoResponseMessage).base
);

rt::operation!(
    messages::CreateFolderPath, "CreateFolderPath", "CreateFolderPath",
    "m:CreateFolderPath" => "m:CreateFolderPathResponse":
    messages::CreateFolderPathResponse, list(messages::FolderInfoResponseMessage).base
);

rt::operation!(
    messages::CreateItem, "CreateItem", "CreateItem", "m:CreateItem" =>
    "m:CreateItemResponse": messages::CreateItemResponse,
    list(messages::ItemInfoResponseMessage).base
);

rt::operation!(
    messages::CreateManagedFolderRequest, "CreateManagedFolder", "CreateManagedFolder",
    "m:CreateManagedFolder" => "m:CreateManagedFolderResponse":
    messages::CreateManagedFolderResponse, list(messages::FolderInfoResponseMessage).base
);

rt::operation!(
    messages::CreateMeetingInstanceRequest, "CreateMeetingInstance",
    "CreateMeetingInstanceRequest", "m:CreateMeetingInstanceRequest" =>
    "m:CreateMeetingInstanceResponse": messages::CreateMeetingInstanceResponseMessage,
    itself.base
);

rt::operation!(
    messages::CreateMeetingSpace, "CreateMeetingSpace", "CreateMeetingSpace",
    "m:CreateMeetingSpace" => "m:CreateMeetingSpaceResponseMessage":
    messages::CreateMeetingSpaceResponseMessage, itself.base
);

rt::operation!(
    messages::CreateUserConfiguration, "CreateUserConfiguration",
    "CreateUserConfiguration", "m:CreateUserConfiguration" =>
    "m:CreateUserConfigurationResponse": messages::CreateUserConfigurationResponse,
    list(messages::ResponseMessage)
);

rt::operation!(
    messages::DeleteAttachment, "DeleteAttachment", "DeleteAttachment",
    "m:DeleteAttachment" => "m:DeleteAttachmentResponse":
    messages::DeleteAttachmentResponse, list(messages::DeleteAttachmentResponseMessage)
    .base
);

rt::operation!(
    messages::DeleteFolder, "DeleteFolder", "DeleteFolder", "m:DeleteFolder" =>
    "m:DeleteFolderResponse": messages::DeleteFolderResponse,
    list(messages::ResponseMessage)
);

rt::operation!(
    messages::DeleteItem, "DeleteItem", "DeleteItem", "m:DeleteItem" =>
    "m:DeleteItemResponse": messages::DeleteItemResponse,
    list(messages::DeleteItemResponseMessage).base
);

rt::operation!(
    messages::DeleteMeetingInstanceRequest, "DeleteMeetingInstance",
    "DeleteMeetingInstanceRequest", "m:DeleteMeetingInstanceRequest" =>
    "m:DeleteMeetingInstanceResponse": messages::DeleteMeetingInstanceResponseMessage,
    itself.base
);

rt::operation!(
    messages::DeleteMeetingSpace, "DeleteMeetingSpace", "DeleteMeetingSpace",
    "m:DeleteMeetingSpace" => "m:DeleteMeetingSpaceResponseMessage":
    messages::DeleteMeetingSpaceResponseMessage, itself.base
);

rt::operation!(
    messages::DeleteSearchSuggestion, "DeleteSearchSuggestion", "DeleteSearchSuggestion",
    "m:DeleteSearchSuggestion" => "m:DeleteSearchSuggestionResponse":
    messages::DeleteSearchSuggestionResponseMessage, itself.base
);

rt::operation!(
    messages::DeleteUserConfiguration, "DeleteUserConfiguration",
    "DeleteUserConfiguration", "m:DeleteUserConfiguration" =>
    "m:DeleteUserConfigurationResponse": messages::DeleteUserConfigurationResponse,
    list(messages::ResponseMessage)
);

rt::operation!(
    messages::DisableApp, "DisableApp", "DisableApp", "m:DisableApp" =>
    "m:DisableAppResponse": messages::DisableAppResponse, itself.base
);

rt::operation!(
    messages::DisconnectPhoneCall, "DisconnectPhoneCall", "DisconnectPhoneCall",
    "m:DisconnectPhoneCall" => "m:DisconnectPhoneCallResponse":
    messages::DisconnectPhoneCallResponseMessage, itself.base
);

rt::operation!(
    messages::EmptyFolder, "EmptyFolder", "EmptyFolder", "m:EmptyFolder" =>
    "m:EmptyFolderResponse": messages::EmptyFolderResponse,
    list(messages::ResponseMessage)
);

rt::operation!(
    messages::EndSearchSession, "EndSearchSession", "EndSearchSession",
    "m:EndSearchSession" => "m:EndSearchSessionResponse":
    messages::EndSearchSessionResponseMessage, itself.base
);

rt::operation!(
    messages::ExecuteSearch, "ExecuteSearch", "ExecuteSearch", "m:ExecuteSearch" =>
    "m:ExecuteSearchResponse": messages::ExecuteSearchResponseMessage, itself.base
);

rt::operation!(
    messages::ExpandDl, "ExpandDL", "ExpandDL", "m:ExpandDL" => "m:ExpandDLResponse":
    messages::ExpandDlResponse, list(messages::ExpandDlResponseMessage).base
);

rt::operation!(
    messages::ExportItems, "ExportItems", "ExportItems", "m:ExportItems" =>
    "m:ExportItemsResponse": messages::ExportItemsResponse,
    list(messages::ExportItemsResponseMessage).base
);

rt::operation!(
    messages::FindAvailableMeetingTimes, "FindAvailableMeetingTimes",
    "FindAvailableMeetingTimes", "m:FindAvailableMeetingTimes" =>
    "m:FindAvailableMeetingTimesResponse":
    messages::FindAvailableMeetingTimesResponseMessage, itself.base
);

rt::operation!(
    messages::FindConversation, "FindConversation", "FindConversation",
    "m:FindConversation" => "m:FindConversationResponse":
    messages::FindConversationResponseMessage, itself.base
);

rt::operation!(
    messages::FindFolder, "FindFolder", "FindFolder", "m:FindFolder" =>
    "m:FindFolderResponse": messages::FindFolderResponse,
    list(messages::FindFolderResponseMessage).base
);

rt::operation!(
    messages::FindItem, "FindItem", "FindItem", "m:FindItem" => "m:FindItemResponse":
    messages::FindItemResponse, list(messages::FindItemResponseMessage).base
);

rt::operation!(
    messages::FindMeetingSpaceByJoinUrl, "FindMeetingSpaceByJoinUrl",
    "FindMeetingSpaceByJoinUrl", "m:FindMeetingSpaceByJoinUrl" =>
    "m:FindMeetingSpaceByJoinUrlResponseMessage":
    messages::FindMeetingSpaceByJoinUrlResponseMessage, itself.base
);

rt::operation!(
    messages::FindMeetingTimeCandidates, "FindMeetingTimeCandidates",
    "FindMeetingTimeCandidates", "m:FindMeetingTimeCandidates" =>
    "m:FindMeetingTimeCandidatesResponse":
    messages::FindMeetingTimeCandidatesResponseMessage, itself.base
);

rt::operation!(
    messages::FindMessageTrackingReportRequest, "FindMessageTrackingReport",
    "FindMessageTrackingReport", "m:FindMessageTrackingReport" =>
    "m:FindMessageTrackingReportResponse":
    messages::FindMessageTrackingReportResponseMessage, itself.base
);

rt::operation!(
    messages::FindPeople, "FindPeople", "FindPeople", "m:FindPeople" =>
    "m:FindPeopleResponse": messages::FindPeopleResponseMessage, itself.base
);

rt::operation!(
    messages::FindTags, "FindTags", "FindTags", "m:FindTags" => "m:FindTagsResponse":
    messages::FindTagsResponseMessage, itself.base
);

rt::operation!(
    messages::GetAppManifests, "GetAppManifests", "GetAppManifests", "m:GetAppManifests"
    => "m:GetAppManifestsResponse": messages::GetAppManifestsResponse, itself.base
);

rt::operation!(
    messages::GetAppMarketplaceUrl, "GetAppMarketplaceUrl", "GetAppMarketplaceUrl",
    "m:GetAppMarketplaceUrl" => "m:GetAppMarketplaceUrlResponse":
    messages::GetAppMarketplaceUrlResponseMessage, itself.base
);

rt::operation!(
    messages::GetAttachment, "GetAttachment", "GetAttachment", "m:GetAttachment" =>
    "m:GetAttachmentResponse": messages::GetAttachmentResponse,
    list(messages::AttachmentInfoResponseMessage).base
);

rt::operation!(
    messages::GetClientAccessToken, "GetClientAccessToken", "GetClientAccessToken",
    "m:GetClientAccessToken" => "m:GetClientAccessTokenResponse":
    messages::GetClientAccessTokenResponse,
    list(messages::GetClientAccessTokenResponseMessage).base
);

rt::operation!(
    messages::GetConversationItems, "GetConversationItems", "GetConversationItems",
    "m:GetConversationItems" => "m:GetConversationItemsResponse":
    messages::GetConversationItemsResponse,
    list(messages::GetConversationItemsResponseMessage).base
);

rt::operation!(
    messages::GetDelegate, "GetDelegate", "GetDelegate", "m:GetDelegate" =>
    "m:GetDelegateResponse": messages::GetDelegateResponseMessage, itself.base.base
);

rt::operation!(
    messages::GetDiscoverySearchConfiguration, "GetDiscoverySearchConfiguration",
    "GetDiscoverySearchConfiguration", "m:GetDiscoverySearchConfiguration" =>
    "m:GetDiscoverySearchConfigurationResponse":
    messages::GetDiscoverySearchConfigurationResponseMessage, itself.base
);

rt::operation!(
    messages::GetEvents, "GetEvents", "GetEvents", "m:GetEvents" => "m:GetEventsResponse": messages::GetEventsResponse, list(messages::GetEventsResponseMessage).base
);

rt::operation!(
    messages::GetFolder, "GetFolder", "GetFolder", "m:GetFolder" => "m:GetFolderResponse": messages::GetFolderResponse, list(messages::FolderInfoResponseMessage).base
);

rt::operation!(
    messages::GetHoldOnMailboxes, "GetHoldOnMailboxes", "GetHoldOnMailboxes",
    "m:GetHoldOnMailboxes" => "m:GetHoldOnMailboxesResponse":
    messages::GetHoldOnMailboxesResponseMessage, itself.base
);

rt::operation!(
    messages::GetImItemList, "GetImItemList", "GetImItemList", "m:GetImItemList" =>
    "m:GetImItemListResponse": messages::GetImItemListResponseMessage, itself.base
);

rt::operation!(
    messages::GetImItems, "GetImItems", "GetImItems", "m:GetImItems" =>
    "m:GetImItemsResponse": messages::GetImItemsResponseMessage, itself.base
);

rt::operation!(
    messages::GetInboxRulesRequest, "GetInboxRules", "GetInboxRules", "m:GetInboxRules"
    => "m:GetInboxRulesResponse": messages::GetInboxRulesResponse, itself.base
);

rt::operation!(
    messages::GetItem, "GetItem", "GetItem", "m:GetItem" => "m:GetItemResponse":
    messages::GetItemResponse, list(messages::ItemInfoResponseMessage).base
);

rt::operation!(
    messages::GetLastPrivateCatalogUpdate, "GetLastPrivateCatalogUpdate",
    "GetLastPrivateCatalogUpdate", "m:GetLastPrivateCatalogUpdate" =>
    "m:GetLastPrivateCatalogUpdateResponse":
    messages::GetLastPrivateCatalogUpdateResponse, itself.base
);

rt::operation!(
    messages::GetMailTips, "GetMailTips", "GetMailTips", "m:GetMailTips" =>
    "m:GetMailTipsResponse": messages::GetMailTipsResponseMessage, itself.base
);

rt::operation!(
    messages::GetMeetingInstanceRequest, "GetMeetingInstance",
    "GetMeetingInstanceRequest", "m:GetMeetingInstanceRequest" =>
    "m:GetMeetingInstanceResponse": messages::GetMeetingInstanceResponseMessage, itself
    .base
);

rt::operation!(
    messages::GetMeetingSpace, "GetMeetingSpace", "GetMeetingSpace", "m:GetMeetingSpace"
    => "m:GetMeetingSpaceResponseMessage": messages::GetMeetingSpaceResponseMessage,
    itself.base
);

rt::operation!(
    messages::GetMessageTrackingReportRequest, "GetMessageTrackingReport",
    "GetMessageTrackingReport", "m:GetMessageTrackingReport" =>
    "m:GetMessageTrackingReportResponse":
    messages::GetMessageTrackingReportResponseMessage, itself.base
);

rt::operation!(
    messages::GetNonIndexableItemDetails, "GetNonIndexableItemDetails",
    "GetNonIndexableItemDetails", "m:GetNonIndexableItemDetails" =>
    "m:GetNonIndexableItemDetailsResponse":
    messages::GetNonIndexableItemDetailsResponseMessage, itself.base
);

rt::operation!(
    messages::GetNonIndexableItemStatistics, "GetNonIndexableItemStatistics",
    "GetNonIndexableItemStatistics", "m:GetNonIndexableItemStatistics" =>
    "m:GetNonIndexableItemStatisticsResponse":
    messages::GetNonIndexableItemStatisticsResponseMessage, itself.base
);

rt::operation!(
    messages::GetPasswordExpirationDate, "GetPasswordExpirationDate",
    "GetPasswordExpirationDate", "m:GetPasswordExpirationDate" =>
    "m:GetPasswordExpirationDateResponse":
    messages::GetPasswordExpirationDateResponseMessage, itself.base
);

rt::operation!(
    messages::GetPersona, "GetPersona", "GetPersona", "m:GetPersona" =>
    "m:GetPersonaResponseMessage": messages::GetPersonaResponseMessage, itself.base
);

rt::operation!(
    messages::GetPhoneCallInformation, "GetPhoneCallInformation",
    "GetPhoneCallInformation", "m:GetPhoneCallInformation" =>
    "m:GetPhoneCallInformationResponse":
    messages::GetPhoneCallInformationResponseMessage, itself.base
);

rt::operation!(
    messages::GetPrivateCatalogAddIns, "GetPrivateCatalogAddIns",
    "GetPrivateCatalogAddIns", "m:GetPrivateCatalogAddIns" =>
    "m:GetPrivateCatalogAddInsResponse": messages::GetPrivateCatalogAddInsResponse,
    itself.base
);

rt::operation!(
    messages::GetRoomLists, "GetRoomLists", "GetRoomLists", "m:GetRoomLists" =>
    "m:GetRoomListsResponse": messages::GetRoomListsResponseMessage, itself.base
);

rt::operation!(
    messages::GetRooms, "GetRooms", "GetRooms", "m:GetRooms" => "m:GetRoomsResponse":
    messages::GetRoomsResponseMessage, itself.base
);

rt::operation!(
    messages::GetSearchSuggestions, "GetSearchSuggestions", "GetSearchSuggestions",
    "m:GetSearchSuggestions" => "m:GetSearchSuggestionsResponse":
    messages::GetSearchSuggestionsResponseMessage, itself.base
);

rt::operation!(
    messages::GetSearchableMailboxes, "GetSearchableMailboxes", "GetSearchableMailboxes",
    "m:GetSearchableMailboxes" => "m:GetSearchableMailboxesResponse":
    messages::GetSearchableMailboxesResponseMessage, itself.base
);

rt::operation!(
    messages::GetServerTimeZones, "GetServerTimeZones", "GetServerTimeZones",
    "m:GetServerTimeZones" => "m:GetServerTimeZonesResponse":
    messages::GetServerTimeZonesResponse,
    list(messages::GetServerTimeZonesResponseMessage).base
);

rt::operation!(
    messages::GetServiceConfiguration, "GetServiceConfiguration",
    "GetServiceConfiguration", "m:GetServiceConfiguration" =>
    "m:GetServiceConfigurationResponse":
    messages::GetServiceConfigurationResponseMessage, itself.base
);

rt::operation!(
    messages::GetSharingFolder, "GetSharingFolder", "GetSharingFolder",
    "m:GetSharingFolder" => "m:GetSharingFolderResponse":
    messages::GetSharingFolderResponseMessage, itself.base
);

rt::operation!(
    messages::GetSharingMetadata, "GetSharingMetadata", "GetSharingMetadata",
    "m:GetSharingMetadata" => "m:GetSharingMetadataResponse":
    messages::GetSharingMetadataResponseMessage, itself.base
);

rt::operation!(
    messages::GetSpecificUserConfiguration, "GetSpecificUserConfiguration",
    "GetSpecificUserConfiguration", "m:GetSpecificUserConfiguration" =>
    "m:GetSpecificUserConfigurationResponse":
    messages::GetSpecificUserConfigurationResponse,
    list(messages::GetSpecificUserConfigurationResponseMessage).base
);

rt::operation!(
    messages::GetStreamingEvents, "GetStreamingEvents", "GetEvents",
    "m:GetStreamingEvents" => "m:GetStreamingEventsResponse":
    messages::GetStreamingEventsResponse,
    list(messages::GetStreamingEventsResponseMessage).base
);

rt::operation!(
    messages::GetUserAvailabilityRequest, "GetUserAvailability", "GetUserAvailability",
    "m:GetUserAvailabilityRequest" => "m:GetUserAvailabilityResponse":
    messages::GetUserAvailabilityResponse, none
);

rt::operation!(
    messages::GetUserConfiguration, "GetUserConfiguration", "GetUserConfiguration",
    "m:GetUserConfiguration" => "m:GetUserConfigurationResponse":
    messages::GetUserConfigurationResponse,
    list(messages::GetUserConfigurationResponseMessage).base
);

rt::operation!(
    messages::GetUserOofSettingsRequest, "GetUserOofSettings", "GetUserOofSettings",
    "m:GetUserOofSettingsRequest" => "m:GetUserOofSettingsResponse":
    messages::GetUserOofSettingsResponse, none
);

rt::operation!(
    messages::GetUserPhoto, "GetUserPhoto", "GetUserPhoto", "m:GetUserPhoto" =>
    "m:GetUserPhotoResponse": messages::GetUserPhotoResponseMessage, itself.base
);

rt::operation!(
    messages::GetUserRetentionPolicyTags, "GetUserRetentionPolicyTags",
    "GetUserRetentionPolicyTags", "m:GetUserRetentionPolicyTags" =>
    "m:GetUserRetentionPolicyTagsResponse":
    messages::GetUserRetentionPolicyTagsResponseMessage, itself.base
);

rt::operation!(
    messages::HideTag, "HideTag", "HideTag", "m:HideTag" => "m:HideTagResponse":
    messages::HideTagResponseMessage, itself.base
);

rt::operation!(
    messages::InstallApp, "InstallApp", "InstallApp", "m:InstallApp" =>
    "m:InstallAppResponse": messages::InstallAppResponse, itself.base
);

rt::operation!(
    messages::MarkAllItemsAsRead, "MarkAllItemsAsRead", "MarkAllItemsAsRead",
    "m:MarkAllItemsAsRead" => "m:MarkAllItemsAsReadResponse":
    messages::MarkAllItemsAsReadResponse, list(messages::ResponseMessage)
);

rt::operation!(
    messages::MarkAsJunk, "MarkAsJunk", "MarkAsJunk", "m:MarkAsJunk" =>
    "m:MarkAsJunkResponse": messages::MarkAsJunkResponse,
    list(messages::MarkAsJunkResponseMessage).base
);

rt::operation!(
    messages::MoveFolder, "MoveFolder", "MoveFolder", "m:MoveFolder" =>
    "m:MoveFolderResponse": messages::MoveFolderResponse,
    list(messages::FolderInfoResponseMessage).base
);

rt::operation!(
    messages::MoveItem, "MoveItem", "MoveItem", "m:MoveItem" => "m:MoveItemResponse":
    messages::MoveItemResponse, list(messages::ItemInfoResponseMessage).base
);

rt::operation!(
    messages::PlayOnPhone, "PlayOnPhone", "PlayOnPhone", "m:PlayOnPhone" =>
    "m:PlayOnPhoneResponse": messages::PlayOnPhoneResponseMessage, itself.base
);

rt::operation!(
    messages::RefreshSharingFolder, "RefreshSharingFolder", "RefreshSharingFolder",
    "m:RefreshSharingFolder" => "m:RefreshSharingFolderResponse":
    messages::RefreshSharingFolderResponseMessage, itself.base
);

rt::operation!(
    messages::RemoveContactFromImList, "RemoveContactFromImList",
    "RemoveContactFromImList", "m:RemoveContactFromImList" =>
    "m:RemoveContactFromImListResponse":
    messages::RemoveContactFromImListResponseMessage, itself.base
);

rt::operation!(
    messages::RemoveDelegate, "RemoveDelegate", "RemoveDelegate", "m:RemoveDelegate" =>
    "m:RemoveDelegateResponse": messages::RemoveDelegateResponseMessage, itself.base
    .base
);

rt::operation!(
    messages::RemoveDistributionGroupFromImList, "RemoveDistributionGroupFromImList",
    "RemoveDistributionGroupFromImList", "m:RemoveDistributionGroupFromImList" =>
    "m:RemoveDistributionGroupFromImListResponse":
    messages::RemoveDistributionGroupFromImListResponseMessage, itself.base
);

rt::operation!(
    messages::RemoveImContactFromGroup, "RemoveImContactFromGroup",
    "RemoveImContactFromGroup", "m:RemoveImContactFromGroup" =>
    "m:RemoveImContactFromGroupResponse":
    messages::RemoveImContactFromGroupResponseMessage, itself.base
);

rt::operation!(
    messages::RemoveImGroup, "RemoveImGroup", "RemoveImGroup", "m:RemoveImGroup" =>
    "m:RemoveImGroupResponse": messages::RemoveImGroupResponseMessage, itself.base
);

rt::operation!(
    messages::ReportMessage, "ReportMessage", "ReportMessage", "m:ReportMessage" =>
    "m:ReportMessageResponse": messages::ReportMessageResponse,
    list(messages::ReportMessageResponseMessage).base
);

rt::operation!(
    messages::ResolveNames, "ResolveNames", "ResolveNames", "m:ResolveNames" =>
    "m:ResolveNamesResponse": messages::ResolveNamesResponse,
    list(messages::ResolveNamesResponseMessage).base
);

rt::operation!(
    messages::SearchMailboxes, "SearchMailboxes", "SearchMailboxes", "m:SearchMailboxes"
    => "m:SearchMailboxesResponse": messages::SearchMailboxesResponse,
    list(messages::SearchMailboxesResponseMessage).base
);

rt::operation!(
    messages::SendItem, "SendItem", "SendItem", "m:SendItem" => "m:SendItemResponse":
    messages::SendItemResponse, list(messages::ResponseMessage)
);

rt::operation!(
    messages::SetHoldOnMailboxes, "SetHoldOnMailboxes", "SetHoldOnMailboxes",
    "m:SetHoldOnMailboxes" => "m:SetHoldOnMailboxesResponse":
    messages::SetHoldOnMailboxesResponseMessage, itself.base
);

rt::operation!(
    messages::SetImGroup, "SetImGroup", "SetImGroup", "m:SetImGroup" =>
    "m:SetImGroupResponse": messages::SetImGroupResponseMessage, itself.base
);

rt::operation!(
    messages::SetImListMigrationCompleted, "SetImListMigrationCompleted",
    "SetImListMigrationCompleted", "m:SetImListMigrationCompleted" =>
    "m:SetImListMigrationCompletedResponse":
    messages::SetImListMigrationCompletedResponseMessage, itself.base
);

rt::operation!(
    messages::SetTeamMailboxRequest, "SetTeamMailbox", "SetTeamMailbox",
    "m:SetTeamMailbox" => "m:SetTeamMailboxResponse":
    messages::SetTeamMailboxResponseMessage, itself.base
);

rt::operation!(
    messages::SetUserOofSettingsRequest, "SetUserOofSettings", "SetUserOofSettings",
    "m:SetUserOofSettingsRequest" => "m:SetUserOofSettingsResponse":
    messages::SetUserOofSettingsResponse, none
);

rt::operation!(
    messages::SetUserPhoto, "SetUserPhoto", "SetUserPhoto", "m:SetUserPhoto" =>
    "m:SetUserPhotoResponse": messages::SetUserPhotoResponseMessage, none
);

rt::operation!(
    messages::StartSearchSession, "StartSearchSession", "StartSearchSession",
    "m:StartSearchSession" => "m:StartSearchSessionResponse":
    messages::StartSearchSessionResponseMessage, itself.base
);

rt::operation!(
    messages::Subscribe, "Subscribe", "Subscribe", "m:Subscribe" => "m:SubscribeResponse": messages::SubscribeResponse, list(messages::SubscribeResponseMessage).base
);

rt::operation!(
    messages::SyncFolderHierarchy, "SyncFolderHierarchy", "SyncFolderHierarchy",
    "m:SyncFolderHierarchy" => "m:SyncFolderHierarchyResponse":
    messages::SyncFolderHierarchyResponse,
    list(messages::SyncFolderHierarchyResponseMessage).base
);

rt::operation!(
    messages::SyncFolderItems, "SyncFolderItems", "SyncFolderItems", "m:SyncFolderItems"
    => "m:SyncFolderItemsResponse": messages::SyncFolderItemsResponse,
    list(messages::SyncFolderItemsResponseMessage).base
);

rt::operation!(
    messages::UninstallApp, "UninstallApp", "UninstallApp", "m:UninstallApp" =>
    "m:UninstallAppResponse": messages::UninstallAppResponse, itself.base
);

rt::operation!(
    messages::UnpinTeamMailboxRequest, "UnpinTeamMailbox", "UnpinTeamMailbox",
    "m:UnpinTeamMailbox" => "m:UnpinTeamMailboxResponse":
    messages::UnpinTeamMailboxResponseMessage, itself.base
);

rt::operation!(
    messages::Unsubscribe, "Unsubscribe", "Unsubscribe", "m:Unsubscribe" =>
    "m:UnsubscribeResponse": messages::UnsubscribeResponse,
    list(messages::ResponseMessage)
);

rt::operation!(
    messages::UpdateDelegate, "UpdateDelegate", "UpdateDelegate", "m:UpdateDelegate" =>
    "m:UpdateDelegateResponse": messages::UpdateDelegateResponseMessage, itself.base
    .base
);

rt::operation!(
    messages::UpdateExtensionUsage, "UpdateExtensionUsage", "UpdateExtensionUsage",
    "m:UpdateExtensionUsage" => "m:UpdateExtensionUsageResponse":
    messages::UpdateExtensionUsageResponse, itself.base
);

rt::operation!(
    messages::UpdateFolder, "UpdateFolder", "UpdateFolder", "m:UpdateFolder" =>
    "m:UpdateFolderResponse": messages::UpdateFolderResponse,
    list(messages::FolderInfoResponseMessage).base
);

rt::operation!(
    messages::UpdateInboxRulesRequest, "UpdateInboxRules", "UpdateInboxRules",
    "m:UpdateInboxRules" => "m:UpdateInboxRulesResponse":
    messages::UpdateInboxRulesResponse, itself.base
);

rt::operation!(
    messages::UpdateItem, "UpdateItem", "UpdateItem", "m:UpdateItem" =>
    "m:UpdateItemResponse": messages::UpdateItemResponse,
    list(messages::UpdateItemResponseMessage).base.base
);

rt::operation!(
    messages::UpdateItemInRecoverableItems, "UpdateItemInRecoverableItems",
    "UpdateItemInRecoverableItems", "m:UpdateItemInRecoverableItems" =>
    "m:UpdateItemInRecoverableItemsResponse":
    messages::UpdateItemInRecoverableItemsResponse,
    list(messages::UpdateItemInRecoverableItemsResponseMessage).base.base
);

rt::operation!(
    messages::UpdateMeetingInstanceRequest, "UpdateMeetingInstance",
    "UpdateMeetingInstanceRequest", "m:UpdateMeetingInstanceRequest" =>
    "m:UpdateMeetingInstanceResponse": messages::UpdateMeetingInstanceResponseMessage,
    itself.base
);

rt::operation!(
    messages::UpdateMeetingSpace, "UpdateMeetingSpace", "UpdateMeetingSpace",
    "m:UpdateMeetingSpace" => "m:UpdateMeetingSpaceResponseMessage":
    messages::UpdateMeetingSpaceResponseMessage, itself.base
);

rt::operation!(
    messages::UpdateUserConfiguration, "UpdateUserConfiguration",
    "UpdateUserConfiguration", "m:UpdateUserConfiguration" =>
    "m:UpdateUserConfigurationResponse": messages::UpdateUserConfigurationResponse,
    list(messages::ResponseMessage)
);

rt::operation!(
    messages::UploadItems, "UploadItems", "UploadItems", "m:UploadItems" =>
    "m:UploadItemsResponse": messages::UploadItemsResponse,
    list(messages::UploadItemsResponseMessage).base
);

/// Any request, for servers and gateways.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnyRequest {
    /// `m:AddDelegate`
    AddDelegate(Box<messages::AddDelegate>),
    /// `m:AddDistributionGroupToImList`
    AddDistributionGroupToImList(Box<messages::AddDistributionGroupToImList>),
    /// `m:AddImContactToGroup`
    AddImContactToGroup(Box<messages::AddImContactToGroup>),
    /// `m:AddImGroup`
    AddImGroup(Box<messages::AddImGroup>),
    /// `m:AddNewImContactToGroup`
    AddNewImContactToGroup(Box<messages::AddNewImContactToGroup>),
    /// `m:AddNewTelUriContactToGroup`
    AddNewTelUriContactToGroup(Box<messages::AddNewTelUriContactToGroup>),
    /// `m:AddTag`
    AddTag(Box<messages::AddTag>),
    /// `m:ApplyConversationAction`
    ApplyConversationAction(Box<messages::ApplyConversationAction>),
    /// `m:ArchiveItem`
    ArchiveItem(Box<messages::ArchiveItem>),
    /// `m:ConvertId`
    ConvertId(Box<messages::ConvertId>),
    /// `m:CopyFolder`
    CopyFolder(Box<messages::CopyFolder>),
    /// `m:CopyItem`
    CopyItem(Box<messages::CopyItem>),
    /// `m:CreateAttachment`
    CreateAttachment(Box<messages::CreateAttachment>),
    /// `m:CreateFolder`
    CreateFolder(Box<messages::CreateFolder>),
    /// `m:CreateFolderPath`
    CreateFolderPath(Box<messages::CreateFolderPath>),
    /// `m:CreateItem`
    CreateItem(Box<messages::CreateItem>),
    /// `m:CreateManagedFolder`
    CreateManagedFolder(Box<messages::CreateManagedFolderRequest>),
    /// `m:CreateMeetingInstanceRequest`
    CreateMeetingInstance(Box<messages::CreateMeetingInstanceRequest>),
    /// `m:CreateMeetingSpace`
    CreateMeetingSpace(Box<messages::CreateMeetingSpace>),
    /// `m:CreateUserConfiguration`
    CreateUserConfiguration(Box<messages::CreateUserConfiguration>),
    /// `m:DeleteAttachment`
    DeleteAttachment(Box<messages::DeleteAttachment>),
    /// `m:DeleteFolder`
    DeleteFolder(Box<messages::DeleteFolder>),
    /// `m:DeleteItem`
    DeleteItem(Box<messages::DeleteItem>),
    /// `m:DeleteMeetingInstanceRequest`
    DeleteMeetingInstance(Box<messages::DeleteMeetingInstanceRequest>),
    /// `m:DeleteMeetingSpace`
    DeleteMeetingSpace(Box<messages::DeleteMeetingSpace>),
    /// `m:DeleteSearchSuggestion`
    DeleteSearchSuggestion(Box<messages::DeleteSearchSuggestion>),
    /// `m:DeleteUserConfiguration`
    DeleteUserConfiguration(Box<messages::DeleteUserConfiguration>),
    /// `m:DisableApp`
    DisableApp(Box<messages::DisableApp>),
    /// `m:DisconnectPhoneCall`
    DisconnectPhoneCall(Box<messages::DisconnectPhoneCall>),
    /// `m:EmptyFolder`
    EmptyFolder(Box<messages::EmptyFolder>),
    /// `m:EndSearchSession`
    EndSearchSession(Box<messages::EndSearchSession>),
    /// `m:ExecuteSearch`
    ExecuteSearch(Box<messages::ExecuteSearch>),
    /// `m:ExpandDL`
    ExpandDl(Box<messages::ExpandDl>),
    /// `m:ExportItems`
    ExportItems(Box<messages::ExportItems>),
    /// `m:FindAvailableMeetingTimes`
    FindAvailableMeetingTimes(Box<messages::FindAvailableMeetingTimes>),
    /// `m:FindConversation`
    FindConversation(Box<messages::FindConversation>),
    /// `m:FindFolder`
    FindFolder(Box<messages::FindFolder>),
    /// `m:FindItem`
    FindItem(Box<messages::FindItem>),
    /// `m:FindMeetingSpaceByJoinUrl`
    FindMeetingSpaceByJoinUrl(Box<messages::FindMeetingSpaceByJoinUrl>),
    /// `m:FindMeetingTimeCandidates`
    FindMeetingTimeCandidates(Box<messages::FindMeetingTimeCandidates>),
    /// `m:FindMessageTrackingReport`
    FindMessageTrackingReport(Box<messages::FindMessageTrackingReportRequest>),
    /// `m:FindPeople`
    FindPeople(Box<messages::FindPeople>),
    /// `m:FindTags`
    FindTags(Box<messages::FindTags>),
    /// `m:GetAppManifests`
    GetAppManifests(Box<messages::GetAppManifests>),
    /// `m:GetAppMarketplaceUrl`
    GetAppMarketplaceUrl(Box<messages::GetAppMarketplaceUrl>),
    /// `m:GetAttachment`
    GetAttachment(Box<messages::GetAttachment>),
    /// `m:GetClientAccessToken`
    GetClientAccessToken(Box<messages::GetClientAccessToken>),
    /// `m:GetConversationItems`
    GetConversationItems(Box<messages::GetConversationItems>),
    /// `m:GetDelegate`
    GetDelegate(Box<messages::GetDelegate>),
    /// `m:GetDiscoverySearchConfiguration`
    GetDiscoverySearchConfiguration(Box<messages::GetDiscoverySearchConfiguration>),
    /// `m:GetEvents`
    GetEvents(Box<messages::GetEvents>),
    /// `m:GetFolder`
    GetFolder(Box<messages::GetFolder>),
    /// `m:GetHoldOnMailboxes`
    GetHoldOnMailboxes(Box<messages::GetHoldOnMailboxes>),
    /// `m:GetImItemList`
    GetImItemList(Box<messages::GetImItemList>),
    /// `m:GetImItems`
    GetImItems(Box<messages::GetImItems>),
    /// `m:GetInboxRules`
    GetInboxRules(Box<messages::GetInboxRulesRequest>),
    /// `m:GetItem`
    GetItem(Box<messages::GetItem>),
    /// `m:GetLastPrivateCatalogUpdate`
    GetLastPrivateCatalogUpdate(Box<messages::GetLastPrivateCatalogUpdate>),
    /// `m:GetMailTips`
    GetMailTips(Box<messages::GetMailTips>),
    /// `m:GetMeetingInstanceRequest`
    GetMeetingInstance(Box<messages::GetMeetingInstanceRequest>),
    /// `m:GetMeetingSpace`
    GetMeetingSpace(Box<messages::GetMeetingSpace>),
    /// `m:GetMessageTrackingReport`
    GetMessageTrackingReport(Box<messages::GetMessageTrackingReportRequest>),
    /// `m:GetNonIndexableItemDetails`
    GetNonIndexableItemDetails(Box<messages::GetNonIndexableItemDetails>),
    /// `m:GetNonIndexableItemStatistics`
    GetNonIndexableItemStatistics(Box<messages::GetNonIndexableItemStatistics>),
    /// `m:GetPasswordExpirationDate`
    GetPasswordExpirationDate(Box<messages::GetPasswordExpirationDate>),
    /// `m:GetPersona`
    GetPersona(Box<messages::GetPersona>),
    /// `m:GetPhoneCallInformation`
    GetPhoneCallInformation(Box<messages::GetPhoneCallInformation>),
    /// `m:GetPrivateCatalogAddIns`
    GetPrivateCatalogAddIns(Box<messages::GetPrivateCatalogAddIns>),
    /// `m:GetRoomLists`
    GetRoomLists(Box<messages::GetRoomLists>),
    /// `m:GetRooms`
    GetRooms(Box<messages::GetRooms>),
    /// `m:GetSearchSuggestions`
    GetSearchSuggestions(Box<messages::GetSearchSuggestions>),
    /// `m:GetSearchableMailboxes`
    GetSearchableMailboxes(Box<messages::GetSearchableMailboxes>),
    /// `m:GetServerTimeZones`
    GetServerTimeZones(Box<messages::GetServerTimeZones>),
    /// `m:GetServiceConfiguration`
    GetServiceConfiguration(Box<messages::GetServiceConfiguration>),
    /// `m:GetSharingFolder`
    GetSharingFolder(Box<messages::GetSharingFolder>),
    /// `m:GetSharingMetadata`
    GetSharingMetadata(Box<messages::GetSharingMetadata>),
    /// `m:GetSpecificUserConfiguration`
    GetSpecificUserConfiguration(Box<messages::GetSpecificUserConfiguration>),
    /// `m:GetStreamingEvents`
    GetStreamingEvents(Box<messages::GetStreamingEvents>),
    /// `m:GetUserAvailabilityRequest`
    GetUserAvailability(Box<messages::GetUserAvailabilityRequest>),
    /// `m:GetUserConfiguration`
    GetUserConfiguration(Box<messages::GetUserConfiguration>),
    /// `m:GetUserOofSettingsRequest`
    GetUserOofSettings(Box<messages::GetUserOofSettingsRequest>),
    /// `m:GetUserPhoto`
    GetUserPhoto(Box<messages::GetUserPhoto>),
    /// `m:GetUserRetentionPolicyTags`
    GetUserRetentionPolicyTags(Box<messages::GetUserRetentionPolicyTags>),
    /// `m:HideTag`
    HideTag(Box<messages::HideTag>),
    /// `m:InstallApp`
    InstallApp(Box<messages::InstallApp>),
    /// `m:MarkAllItemsAsRead`
    MarkAllItemsAsRead(Box<messages::MarkAllItemsAsRead>),
    /// `m:MarkAsJunk`
    MarkAsJunk(Box<messages::MarkAsJunk>),
    /// `m:MoveFolder`
    MoveFolder(Box<messages::MoveFolder>),
    /// `m:MoveItem`
    MoveItem(Box<messages::MoveItem>),
    /// `m:PlayOnPhone`
    PlayOnPhone(Box<messages::PlayOnPhone>),
    /// `m:RefreshSharingFolder`
    RefreshSharingFolder(Box<messages::RefreshSharingFolder>),
    /// `m:RemoveContactFromImList`
    RemoveContactFromImList(Box<messages::RemoveContactFromImList>),
    /// `m:RemoveDelegate`
    RemoveDelegate(Box<messages::RemoveDelegate>),
    /// `m:RemoveDistributionGroupFromImList`
    RemoveDistributionGroupFromImList(Box<messages::RemoveDistributionGroupFromImList>),
    /// `m:RemoveImContactFromGroup`
    RemoveImContactFromGroup(Box<messages::RemoveImContactFromGroup>),
    /// `m:RemoveImGroup`
    RemoveImGroup(Box<messages::RemoveImGroup>),
    /// `m:ReportMessage`
    ReportMessage(Box<messages::ReportMessage>),
    /// `m:ResolveNames`
    ResolveNames(Box<messages::ResolveNames>),
    /// `m:SearchMailboxes`
    SearchMailboxes(Box<messages::SearchMailboxes>),
    /// `m:SendItem`
    SendItem(Box<messages::SendItem>),
    /// `m:SetHoldOnMailboxes`
    SetHoldOnMailboxes(Box<messages::SetHoldOnMailboxes>),
    /// `m:SetImGroup`
    SetImGroup(Box<messages::SetImGroup>),
    /// `m:SetImListMigrationCompleted`
    SetImListMigrationCompleted(Box<messages::SetImListMigrationCompleted>),
    /// `m:SetTeamMailbox`
    SetTeamMailbox(Box<messages::SetTeamMailboxRequest>),
    /// `m:SetUserOofSettingsRequest`
    SetUserOofSettings(Box<messages::SetUserOofSettingsRequest>),
    /// `m:SetUserPhoto`
    SetUserPhoto(Box<messages::SetUserPhoto>),
    /// `m:StartSearchSession`
    StartSearchSession(Box<messages::StartSearchSession>),
    /// `m:Subscribe`
    Subscribe(Box<messages::Subscribe>),
    /// `m:SyncFolderHierarchy`
    SyncFolderHierarchy(Box<messages::SyncFolderHierarchy>),
    /// `m:SyncFolderItems`
    SyncFolderItems(Box<messages::SyncFolderItems>),
    /// `m:UninstallApp`
    UninstallApp(Box<messages::UninstallApp>),
    /// `m:UnpinTeamMailbox`
    UnpinTeamMailbox(Box<messages::UnpinTeamMailboxRequest>),
    /// `m:Unsubscribe`
    Unsubscribe(Box<messages::Unsubscribe>),
    /// `m:UpdateDelegate`
    UpdateDelegate(Box<messages::UpdateDelegate>),
    /// `m:UpdateExtensionUsage`
    UpdateExtensionUsage(Box<messages::UpdateExtensionUsage>),
    /// `m:UpdateFolder`
    UpdateFolder(Box<messages::UpdateFolder>),
    /// `m:UpdateInboxRules`
    UpdateInboxRules(Box<messages::UpdateInboxRulesRequest>),
    /// `m:UpdateItem`
    UpdateItem(Box<messages::UpdateItem>),
    /// `m:UpdateItemInRecoverableItems`
    UpdateItemInRecoverableItems(Box<messages::UpdateItemInRecoverableItems>),
    /// `m:UpdateMeetingInstanceRequest`
    UpdateMeetingInstance(Box<messages::UpdateMeetingInstanceRequest>),
    /// `m:UpdateMeetingSpace`
    UpdateMeetingSpace(Box<messages::UpdateMeetingSpace>),
    /// `m:UpdateUserConfiguration`
    UpdateUserConfiguration(Box<messages::UpdateUserConfiguration>),
    /// `m:UploadItems`
    UploadItems(Box<messages::UploadItems>),
    /// An element that is no request of the schema's.
    Unlisted(xml::RawXml),
}

impl AnyRequest {
    /// The operation's name, or that of an unlisted element.
    #[inline]
    pub fn name(&self) -> &str {
        match self {
            Self::AddDelegate(_) => "AddDelegate",
            Self::AddDistributionGroupToImList(_) => "AddDistributionGroupToImList",
            Self::AddImContactToGroup(_) => "AddImContactToGroup",
            Self::AddImGroup(_) => "AddImGroup",
            Self::AddNewImContactToGroup(_) => "AddNewImContactToGroup",
            Self::AddNewTelUriContactToGroup(_) => "AddNewTelUriContactToGroup",
            Self::AddTag(_) => "AddTag",
            Self::ApplyConversationAction(_) => "ApplyConversationAction",
            Self::ArchiveItem(_) => "ArchiveItem",
            Self::ConvertId(_) => "ConvertId",
            Self::CopyFolder(_) => "CopyFolder",
            Self::CopyItem(_) => "CopyItem",
            Self::CreateAttachment(_) => "CreateAttachment",
            Self::CreateFolder(_) => "CreateFolder",
            Self::CreateFolderPath(_) => "CreateFolderPath",
            Self::CreateItem(_) => "CreateItem",
            Self::CreateManagedFolder(_) => "CreateManagedFolder",
            Self::CreateMeetingInstance(_) => "CreateMeetingInstance",
            Self::CreateMeetingSpace(_) => "CreateMeetingSpace",
            Self::CreateUserConfiguration(_) => "CreateUserConfiguration",
            Self::DeleteAttachment(_) => "DeleteAttachment",
            Self::DeleteFolder(_) => "DeleteFolder",
            Self::DeleteItem(_) => "DeleteItem",
            Self::DeleteMeetingInstance(_) => "DeleteMeetingInstance",
            Self::DeleteMeetingSpace(_) => "DeleteMeetingSpace",
            Self::DeleteSearchSuggestion(_) => "DeleteSearchSuggestion",
            Self::DeleteUserConfiguration(_) => "DeleteUserConfiguration",
            Self::DisableApp(_) => "DisableApp",
            Self::DisconnectPhoneCall(_) => "DisconnectPhoneCall",
            Self::EmptyFolder(_) => "EmptyFolder",
            Self::EndSearchSession(_) => "EndSearchSession",
            Self::ExecuteSearch(_) => "ExecuteSearch",
            Self::ExpandDl(_) => "ExpandDL",
            Self::ExportItems(_) => "ExportItems",
            Self::FindAvailableMeetingTimes(_) => "FindAvailableMeetingTimes",
            Self::FindConversation(_) => "FindConversation",
            Self::FindFolder(_) => "FindFolder",
            Self::FindItem(_) => "FindItem",
            Self::FindMeetingSpaceByJoinUrl(_) => "FindMeetingSpaceByJoinUrl",
            Self::FindMeetingTimeCandidates(_) => "FindMeetingTimeCandidates",
            Self::FindMessageTrackingReport(_) => "FindMessageTrackingReport",
            Self::FindPeople(_) => "FindPeople",
            Self::FindTags(_) => "FindTags",
            Self::GetAppManifests(_) => "GetAppManifests",
            Self::GetAppMarketplaceUrl(_) => "GetAppMarketplaceUrl",
            Self::GetAttachment(_) => "GetAttachment",
            Self::GetClientAccessToken(_) => "GetClientAccessToken",
            Self::GetConversationItems(_) => "GetConversationItems",
            Self::GetDelegate(_) => "GetDelegate",
            Self::GetDiscoverySearchConfiguration(_) => "GetDiscoverySearchConfiguration",
            Self::GetEvents(_) => "GetEvents",
            Self::GetFolder(_) => "GetFolder",
            Self::GetHoldOnMailboxes(_) => "GetHoldOnMailboxes",
            Self::GetImItemList(_) => "GetImItemList",
            Self::GetImItems(_) => "GetImItems",
            Self::GetInboxRules(_) => "GetInboxRules",
            Self::GetItem(_) => "GetItem",
            Self::GetLastPrivateCatalogUpdate(_) => "GetLastPrivateCatalogUpdate",
            Self::GetMailTips(_) => "GetMailTips",
            Self::GetMeetingInstance(_) => "GetMeetingInstance",
            Self::GetMeetingSpace(_) => "GetMeetingSpace",
            Self::GetMessageTrackingReport(_) => "GetMessageTrackingReport",
            Self::GetNonIndexableItemDetails(_) => "GetNonIndexableItemDetails",
            Self::GetNonIndexableItemStatistics(_) => "GetNonIndexableItemStatistics",
            Self::GetPasswordExpirationDate(_) => "GetPasswordExpirationDate",
            Self::GetPersona(_) => "GetPersona",
            Self::GetPhoneCallInformation(_) => "GetPhoneCallInformation",
            Self::GetPrivateCatalogAddIns(_) => "GetPrivateCatalogAddIns",
            Self::GetRoomLists(_) => "GetRoomLists",
            Self::GetRooms(_) => "GetRooms",
            Self::GetSearchSuggestions(_) => "GetSearchSuggestions",
            Self::GetSearchableMailboxes(_) => "GetSearchableMailboxes",
            Self::GetServerTimeZones(_) => "GetServerTimeZones",
            Self::GetServiceConfiguration(_) => "GetServiceConfiguration",
            Self::GetSharingFolder(_) => "GetSharingFolder",
            Self::GetSharingMetadata(_) => "GetSharingMetadata",
            Self::GetSpecificUserConfiguration(_) => "GetSpecificUserConfiguration",
            Self::GetStreamingEvents(_) => "GetStreamingEvents",
            Self::GetUserAvailability(_) => "GetUserAvailability",
            Self::GetUserConfiguration(_) => "GetUserConfiguration",
            Self::GetUserOofSettings(_) => "GetUserOofSettings",
            Self::GetUserPhoto(_) => "GetUserPhoto",
            Self::GetUserRetentionPolicyTags(_) => "GetUserRetentionPolicyTags",
            Self::HideTag(_) => "HideTag",
            Self::InstallApp(_) => "InstallApp",
            Self::MarkAllItemsAsRead(_) => "MarkAllItemsAsRead",
            Self::MarkAsJunk(_) => "MarkAsJunk",
            Self::MoveFolder(_) => "MoveFolder",
            Self::MoveItem(_) => "MoveItem",
            Self::PlayOnPhone(_) => "PlayOnPhone",
            Self::RefreshSharingFolder(_) => "RefreshSharingFolder",
            Self::RemoveContactFromImList(_) => "RemoveContactFromImList",
            Self::RemoveDelegate(_) => "RemoveDelegate",
            Self::RemoveDistributionGroupFromImList(_) => {
                "RemoveDistributionGroupFromImList"
            }
            Self::RemoveImContactFromGroup(_) => "RemoveImContactFromGroup",
            Self::RemoveImGroup(_) => "RemoveImGroup",
            Self::ReportMessage(_) => "ReportMessage",
            Self::ResolveNames(_) => "ResolveNames",
            Self::SearchMailboxes(_) => "SearchMailboxes",
            Self::SendItem(_) => "SendItem",
            Self::SetHoldOnMailboxes(_) => "SetHoldOnMailboxes",
            Self::SetImGroup(_) => "SetImGroup",
            Self::SetImListMigrationCompleted(_) => "SetImListMigrationCompleted",
            Self::SetTeamMailbox(_) => "SetTeamMailbox",
            Self::SetUserOofSettings(_) => "SetUserOofSettings",
            Self::SetUserPhoto(_) => "SetUserPhoto",
            Self::StartSearchSession(_) => "StartSearchSession",
            Self::Subscribe(_) => "Subscribe",
            Self::SyncFolderHierarchy(_) => "SyncFolderHierarchy",
            Self::SyncFolderItems(_) => "SyncFolderItems",
            Self::UninstallApp(_) => "UninstallApp",
            Self::UnpinTeamMailbox(_) => "UnpinTeamMailbox",
            Self::Unsubscribe(_) => "Unsubscribe",
            Self::UpdateDelegate(_) => "UpdateDelegate",
            Self::UpdateExtensionUsage(_) => "UpdateExtensionUsage",
            Self::UpdateFolder(_) => "UpdateFolder",
            Self::UpdateInboxRules(_) => "UpdateInboxRules",
            Self::UpdateItem(_) => "UpdateItem",
            Self::UpdateItemInRecoverableItems(_) => "UpdateItemInRecoverableItems",
            Self::UpdateMeetingInstance(_) => "UpdateMeetingInstance",
            Self::UpdateMeetingSpace(_) => "UpdateMeetingSpace",
            Self::UpdateUserConfiguration(_) => "UpdateUserConfiguration",
            Self::UploadItems(_) => "UploadItems",
            Self::Unlisted(raw) => raw.local_name(),
        }
    }
}

impl rt::Root for AnyRequest {
    #[inline]
    fn read_root(tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<Option<Self>> {
        Ok(
            Some(
                match tag.name() {
                    (rt::M, "AddDelegate") => Self::AddDelegate(reader.value(tag)?),
                    (rt::M, "AddDistributionGroupToImList") => {
                        Self::AddDistributionGroupToImList(reader.value(tag)?)
                    }
                    (rt::M, "AddImContactToGroup") => {
                        Self::AddImContactToGroup(reader.value(tag)?)
                    }
                    (rt::M, "AddImGroup") => Self::AddImGroup(reader.value(tag)?),
                    (rt::M, "AddNewImContactToGroup") => {
                        Self::AddNewImContactToGroup(reader.value(tag)?)
                    }
                    (rt::M, "AddNewTelUriContactToGroup") => {
                        Self::AddNewTelUriContactToGroup(reader.value(tag)?)
                    }
                    (rt::M, "AddTag") => Self::AddTag(reader.value(tag)?),
                    (rt::M, "ApplyConversationAction") => {
                        Self::ApplyConversationAction(reader.value(tag)?)
                    }
                    (rt::M, "ArchiveItem") => Self::ArchiveItem(reader.value(tag)?),
                    (rt::M, "ConvertId") => Self::ConvertId(reader.value(tag)?),
                    (rt::M, "CopyFolder") => Self::CopyFolder(reader.value(tag)?),
                    (rt::M, "CopyItem") => Self::CopyItem(reader.value(tag)?),
                    (rt::M, "CreateAttachment") => {
                        Self::CreateAttachment(reader.value(tag)?)
                    }
                    (rt::M, "CreateFolder") => Self::CreateFolder(reader.value(tag)?),
                    (rt::M, "CreateFolderPath") => {
                        Self::CreateFolderPath(reader.value(tag)?)
                    }
                    (rt::M, "CreateItem") => Self::CreateItem(reader.value(tag)?),
                    (rt::M, "CreateManagedFolder") => {
                        Self::CreateManagedFolder(reader.value(tag)?)
                    }
                    (rt::M, "CreateMeetingInstanceRequest") => {
                        Self::CreateMeetingInstance(reader.value(tag)?)
                    }
                    (rt::M, "CreateMeetingSpace") => {
                        Self::CreateMeetingSpace(reader.value(tag)?)
                    }
                    (rt::M, "CreateUserConfiguration") => {
                        Self::CreateUserConfiguration(reader.value(tag)?)
                    }
                    (rt::M, "DeleteAttachment") => {
                        Self::DeleteAttachment(reader.value(tag)?)
                    }
                    (rt::M, "DeleteFolder") => Self::DeleteFolder(reader.value(tag)?),
                    (rt::M, "DeleteItem") => Self::DeleteItem(reader.value(tag)?),
                    (rt::M, "DeleteMeetingInstanceRequest") => {
                        Self::DeleteMeetingInstance(reader.value(tag)?)
                    }
                    (rt::M, "DeleteMeetingSpace") => {
                        Self::DeleteMeetingSpace(reader.value(tag)?)
                    }
                    (rt::M, "DeleteSearchSuggestion") => {
                        Self::DeleteSearchSuggestion(reader.value(tag)?)
                    }
                    (rt::M, "DeleteUserConfiguration") => {
                        Self::DeleteUserConfiguration(reader.value(tag)?)
                    }
                    (rt::M, "DisableApp") => Self::DisableApp(reader.value(tag)?),
                    (rt::M, "DisconnectPhoneCall") => {
                        Self::DisconnectPhoneCall(reader.value(tag)?)
                    }
                    (rt::M, "EmptyFolder") => Self::EmptyFolder(reader.value(tag)?),
                    (rt::M, "EndSearchSession") => {
                        Self::EndSearchSession(reader.value(tag)?)
                    }
                    (rt::M, "ExecuteSearch") => Self::ExecuteSearch(reader.value(tag)?),
                    (rt::M, "ExpandDL") => Self::ExpandDl(reader.value(tag)?),
                    (rt::M, "ExportItems") => Self::ExportItems(reader.value(tag)?),
                    (rt::M, "FindAvailableMeetingTimes") => {
                        Self::FindAvailableMeetingTimes(reader.value(tag)?)
                    }
                    (rt::M, "FindConversation") => {
                        Self::FindConversation(reader.value(tag)?)
                    }
                    (rt::M, "FindFolder") => Self::FindFolder(reader.value(tag)?),
                    (rt::M, "FindItem") => Self::FindItem(reader.value(tag)?),
                    (rt::M, "FindMeetingSpaceByJoinUrl") => {
                        Self::FindMeetingSpaceByJoinUrl(reader.value(tag)?)
                    }
                    (rt::M, "FindMeetingTimeCandidates") => {
                        Self::FindMeetingTimeCandidates(reader.value(tag)?)
                    }
                    (rt::M, "FindMessageTrackingReport") => {
                        Self::FindMessageTrackingReport(reader.value(tag)?)
                    }
                    (rt::M, "FindPeople") => Self::FindPeople(reader.value(tag)?),
                    (rt::M, "FindTags") => Self::FindTags(reader.value(tag)?),
                    (rt::M, "GetAppManifests") => {
                        Self::GetAppManifests(reader.value(tag)?)
                    }
                    (rt::M, "GetAppMarketplaceUrl") => {
                        Self::GetAppMarketplaceUrl(reader.value(tag)?)
                    }
                    (rt::M, "GetAttachment") => Self::GetAttachment(reader.value(tag)?),
                    (rt::M, "GetClientAccessToken") => {
                        Self::GetClientAccessToken(reader.value(tag)?)
                    }
                    (rt::M, "GetConversationItems") => {
                        Self::GetConversationItems(reader.value(tag)?)
                    }
                    (rt::M, "GetDelegate") => Self::GetDelegate(reader.value(tag)?),
                    (rt::M, "GetDiscoverySearchConfiguration") => {
                        Self::GetDiscoverySearchConfiguration(reader.value(tag)?)
                    }
                    (rt::M, "GetEvents") => Self::GetEvents(reader.value(tag)?),
                    (rt::M, "GetFolder") => Self::GetFolder(reader.value(tag)?),
                    (rt::M, "GetHoldOnMailboxes") => {
                        Self::GetHoldOnMailboxes(reader.value(tag)?)
                    }
                    (rt::M, "GetImItemList") => Self::GetImItemList(reader.value(tag)?),
                    (rt::M, "GetImItems") => Self::GetImItems(reader.value(tag)?),
                    (rt::M, "GetInboxRules") => Self::GetInboxRules(reader.value(tag)?),
                    (rt::M, "GetItem") => Self::GetItem(reader.value(tag)?),
                    (rt::M, "GetLastPrivateCatalogUpdate") => {
                        Self::GetLastPrivateCatalogUpdate(reader.value(tag)?)
                    }
                    (rt::M, "GetMailTips") => Self::GetMailTips(reader.value(tag)?),
                    (rt::M, "GetMeetingInstanceRequest") => {
                        Self::GetMeetingInstance(reader.value(tag)?)
                    }
                    (rt::M, "GetMeetingSpace") => {
                        Self::GetMeetingSpace(reader.value(tag)?)
                    }
                    (rt::M, "GetMessageTrackingReport") => {
                        Self::GetMessageTrackingReport(reader.value(tag)?)
                    }
                    (rt::M, "GetNonIndexableItemDetails") => {
                        Self::GetNonIndexableItemDetails(reader.value(tag)?)
                    }
                    (rt::M, "GetNonIndexableItemStatistics") => {
                        Self::GetNonIndexableItemStatistics(reader.value(tag)?)
                    }
                    (rt::M, "GetPasswordExpirationDate") => {
                        Self::GetPasswordExpirationDate(reader.value(tag)?)
                    }
                    (rt::M, "GetPersona") => Self::GetPersona(reader.value(tag)?),
                    (rt::M, "GetPhoneCallInformation") => {
                        Self::GetPhoneCallInformation(reader.value(tag)?)
                    }
                    (rt::M, "GetPrivateCatalogAddIns") => {
                        Self::GetPrivateCatalogAddIns(reader.value(tag)?)
                    }
                    (rt::M, "GetRoomLists") => Self::GetRoomLists(reader.value(tag)?),
                    (rt::M, "GetRooms") => Self::GetRooms(reader.value(tag)?),
                    (rt::M, "GetSearchSuggestions") => {
                        Self::GetSearchSuggestions(reader.value(tag)?)
                    }
                    (rt::M, "GetSearchableMailboxes") => {
                        Self::GetSearchableMailboxes(reader.value(tag)?)
                    }
                    (rt::M, "GetServerTimeZones") => {
                        Self::GetServerTimeZones(reader.value(tag)?)
                    }
                    (rt::M, "GetServiceConfiguration") => {
                        Self::GetServiceConfiguration(reader.value(tag)?)
                    }
                    (rt::M, "GetSharingFolder") => {
                        Self::GetSharingFolder(reader.value(tag)?)
                    }
                    (rt::M, "GetSharingMetadata") => {
                        Self::GetSharingMetadata(reader.value(tag)?)
                    }
                    (rt::M, "GetSpecificUserConfiguration") => {
                        Self::GetSpecificUserConfiguration(reader.value(tag)?)
                    }
                    (rt::M, "GetStreamingEvents") => {
                        Self::GetStreamingEvents(reader.value(tag)?)
                    }
                    (rt::M, "GetUserAvailabilityRequest") => {
                        Self::GetUserAvailability(reader.value(tag)?)
                    }
                    (rt::M, "GetUserConfiguration") => {
                        Self::GetUserConfiguration(reader.value(tag)?)
                    }
                    (rt::M, "GetUserOofSettingsRequest") => {
                        Self::GetUserOofSettings(reader.value(tag)?)
                    }
                    (rt::M, "GetUserPhoto") => Self::GetUserPhoto(reader.value(tag)?),
                    (rt::M, "GetUserRetentionPolicyTags") => {
                        Self::GetUserRetentionPolicyTags(reader.value(tag)?)
                    }
                    (rt::M, "HideTag") => Self::HideTag(reader.value(tag)?),
                    (rt::M, "InstallApp") => Self::InstallApp(reader.value(tag)?),
                    (rt::M, "MarkAllItemsAsRead") => {
                        Self::MarkAllItemsAsRead(reader.value(tag)?)
                    }
                    (rt::M, "MarkAsJunk") => Self::MarkAsJunk(reader.value(tag)?),
                    (rt::M, "MoveFolder") => Self::MoveFolder(reader.value(tag)?),
                    (rt::M, "MoveItem") => Self::MoveItem(reader.value(tag)?),
                    (rt::M, "PlayOnPhone") => Self::PlayOnPhone(reader.value(tag)?),
                    (rt::M, "RefreshSharingFolder") => {
                        Self::RefreshSharingFolder(reader.value(tag)?)
                    }
                    (rt::M, "RemoveContactFromImList") => {
                        Self::RemoveContactFromImList(reader.value(tag)?)
                    }
                    (rt::M, "RemoveDelegate") => Self::RemoveDelegate(reader.value(tag)?),
                    (rt::M, "RemoveDistributionGroupFromImList") => {
                        Self::RemoveDistributionGroupFromImList(reader.value(tag)?)
                    }
                    (rt::M, "RemoveImContactFromGroup") => {
                        Self::RemoveImContactFromGroup(reader.value(tag)?)
                    }
                    (rt::M, "RemoveImGroup") => Self::RemoveImGroup(reader.value(tag)?),
                    (rt::M, "ReportMessage") => Self::ReportMessage(reader.value(tag)?),
                    (rt::M, "ResolveNames") => Self::ResolveNames(reader.value(tag)?),
                    (rt::M, "SearchMailboxes") => {
                        Self::SearchMailboxes(reader.value(tag)?)
                    }
                    (rt::M, "SendItem") => Self::SendItem(reader.value(tag)?),
                    (rt::M, "SetHoldOnMailboxes") => {
                        Self::SetHoldOnMailboxes(reader.value(tag)?)
                    }
                    (rt::M, "SetImGroup") => Self::SetImGroup(reader.value(tag)?),
                    (rt::M, "SetImListMigrationCompleted") => {
                        Self::SetImListMigrationCompleted(reader.value(tag)?)
                    }
                    (rt::M, "SetTeamMailbox") => Self::SetTeamMailbox(reader.value(tag)?),
                    (rt::M, "SetUserOofSettingsRequest") => {
                        Self::SetUserOofSettings(reader.value(tag)?)
                    }
                    (rt::M, "SetUserPhoto") => Self::SetUserPhoto(reader.value(tag)?),
                    (rt::M, "StartSearchSession") => {
                        Self::StartSearchSession(reader.value(tag)?)
                    }
                    (rt::M, "Subscribe") => Self::Subscribe(reader.value(tag)?),
                    (rt::M, "SyncFolderHierarchy") => {
                        Self::SyncFolderHierarchy(reader.value(tag)?)
                    }
                    (rt::M, "SyncFolderItems") => {
                        Self::SyncFolderItems(reader.value(tag)?)
                    }
                    (rt::M, "UninstallApp") => Self::UninstallApp(reader.value(tag)?),
                    (rt::M, "UnpinTeamMailbox") => {
                        Self::UnpinTeamMailbox(reader.value(tag)?)
                    }
                    (rt::M, "Unsubscribe") => Self::Unsubscribe(reader.value(tag)?),
                    (rt::M, "UpdateDelegate") => Self::UpdateDelegate(reader.value(tag)?),
                    (rt::M, "UpdateExtensionUsage") => {
                        Self::UpdateExtensionUsage(reader.value(tag)?)
                    }
                    (rt::M, "UpdateFolder") => Self::UpdateFolder(reader.value(tag)?),
                    (rt::M, "UpdateInboxRules") => {
                        Self::UpdateInboxRules(reader.value(tag)?)
                    }
                    (rt::M, "UpdateItem") => Self::UpdateItem(reader.value(tag)?),
                    (rt::M, "UpdateItemInRecoverableItems") => {
                        Self::UpdateItemInRecoverableItems(reader.value(tag)?)
                    }
                    (rt::M, "UpdateMeetingInstanceRequest") => {
                        Self::UpdateMeetingInstance(reader.value(tag)?)
                    }
                    (rt::M, "UpdateMeetingSpace") => {
                        Self::UpdateMeetingSpace(reader.value(tag)?)
                    }
                    (rt::M, "UpdateUserConfiguration") => {
                        Self::UpdateUserConfiguration(reader.value(tag)?)
                    }
                    (rt::M, "UploadItems") => Self::UploadItems(reader.value(tag)?),
                    _ => Self::Unlisted(reader.unlisted_root(tag)?),
                },
            ),
        )
    }

    #[inline]
    fn write_root(&self, out: &mut rt::Writer) {
        match self {
            Self::AddDelegate(request) => out.element("m:AddDelegate", request),
            Self::AddDistributionGroupToImList(request) => {
                out.element("m:AddDistributionGroupToImList", request)
            }
            Self::AddImContactToGroup(request) => {
                out.element("m:AddImContactToGroup", request)
            }
            Self::AddImGroup(request) => out.element("m:AddImGroup", request),
            Self::AddNewImContactToGroup(request) => {
                out.element("m:AddNewImContactToGroup", request)
            }
            Self::AddNewTelUriContactToGroup(request) => {
                out.element("m:AddNewTelUriContactToGroup", request)
            }
            Self::AddTag(request) => out.element("m:AddTag", request),
            Self::ApplyConversationAction(request) => {
                out.element("m:ApplyConversationAction", request)
            }
            Self::ArchiveItem(request) => out.element("m:ArchiveItem", request),
            Self::ConvertId(request) => out.element("m:ConvertId", request),
            Self::CopyFolder(request) => out.element("m:CopyFolder", request),
            Self::CopyItem(request) => out.element("m:CopyItem", request),
            Self::CreateAttachment(request) => out.element("m:CreateAttachment", request),
            Self::CreateFolder(request) => out.element("m:CreateFolder", request),
            Self::CreateFolderPath(request) => out.element("m:CreateFolderPath", request),
            Self::CreateItem(request) => out.element("m:CreateItem", request),
            Self::CreateManagedFolder(request) => {
                out.element("m:CreateManagedFolder", request)
            }
            Self::CreateMeetingInstance(request) => {
                out.element("m:CreateMeetingInstanceRequest", request)
            }
            Self::CreateMeetingSpace(request) => {
                out.element("m:CreateMeetingSpace", request)
            }
            Self::CreateUserConfiguration(request) => {
                out.element("m:CreateUserConfiguration", request)
            }
            Self::DeleteAttachment(request) => out.element("m:DeleteAttachment", request),
            Self::DeleteFolder(request) => out.element("m:DeleteFolder", request),
            Self::DeleteItem(request) => out.element("m:DeleteItem", request),
            Self::DeleteMeetingInstance(request) => {
                out.element("m:DeleteMeetingInstanceRequest", request)
            }
            Self::DeleteMeetingSpace(request) => {
                out.element("m:DeleteMeetingSpace", request)
            }
            Self::DeleteSearchSuggestion(request) => {
                out.element("m:DeleteSearchSuggestion", request)
            }
            Self::DeleteUserConfiguration(request) => {
                out.element("m:DeleteUserConfiguration", request)
            }
            Self::DisableApp(request) => out.element("m:DisableApp", request),
            Self::DisconnectPhoneCall(request) => {
                out.element("m:DisconnectPhoneCall", request)
            }
            Self::EmptyFolder(request) => out.element("m:EmptyFolder", request),
            Self::EndSearchSession(request) => out.element("m:EndSearchSession", request),
            Self::ExecuteSearch(request) => out.element("m:ExecuteSearch", request),
            Self::ExpandDl(request) => out.element("m:ExpandDL", request),
            Self::ExportItems(request) => out.element("m:ExportItems", request),
            Self::FindAvailableMeetingTimes(request) => {
                out.element("m:FindAvailableMeetingTimes", request)
            }
            Self::FindConversation(request) => out.element("m:FindConversation", request),
            Self::FindFolder(request) => out.element("m:FindFolder", request),
            Self::FindItem(request) => out.element("m:FindItem", request),
            Self::FindMeetingSpaceByJoinUrl(request) => {
                out.element("m:FindMeetingSpaceByJoinUrl", request)
            }
            Self::FindMeetingTimeCandidates(request) => {
                out.element("m:FindMeetingTimeCandidates", request)
            }
            Self::FindMessageTrackingReport(request) => {
                out.element("m:FindMessageTrackingReport", request)
            }
            Self::FindPeople(request) => out.element("m:FindPeople", request),
            Self::FindTags(request) => out.element("m:FindTags", request),
            Self::GetAppManifests(request) => out.element("m:GetAppManifests", request),
            Self::GetAppMarketplaceUrl(request) => {
                out.element("m:GetAppMarketplaceUrl", request)
            }
            Self::GetAttachment(request) => out.element("m:GetAttachment", request),
            Self::GetClientAccessToken(request) => {
                out.element("m:GetClientAccessToken", request)
            }
            Self::GetConversationItems(request) => {
                out.element("m:GetConversationItems", request)
            }
            Self::GetDelegate(request) => out.element("m:GetDelegate", request),
            Self::GetDiscoverySearchConfiguration(request) => {
                out.element("m:GetDiscoverySearchConfiguration", request)
            }
            Self::GetEvents(request) => out.element("m:GetEvents", request),
            Self::GetFolder(request) => out.element("m:GetFolder", request),
            Self::GetHoldOnMailboxes(request) => {
                out.element("m:GetHoldOnMailboxes", request)
            }
            Self::GetImItemList(request) => out.element("m:GetImItemList", request),
            Self::GetImItems(request) => out.element("m:GetImItems", request),
            Self::GetInboxRules(request) => out.element("m:GetInboxRules", request),
            Self::GetItem(request) => out.element("m:GetItem", request),
            Self::GetLastPrivateCatalogUpdate(request) => {
                out.element("m:GetLastPrivateCatalogUpdate", request)
            }
            Self::GetMailTips(request) => out.element("m:GetMailTips", request),
            Self::GetMeetingInstance(request) => {
                out.element("m:GetMeetingInstanceRequest", request)
            }
            Self::GetMeetingSpace(request) => out.element("m:GetMeetingSpace", request),
            Self::GetMessageTrackingReport(request) => {
                out.element("m:GetMessageTrackingReport", request)
            }
            Self::GetNonIndexableItemDetails(request) => {
                out.element("m:GetNonIndexableItemDetails", request)
            }
            Self::GetNonIndexableItemStatistics(request) => {
                out.element("m:GetNonIndexableItemStatistics", request)
            }
            Self::GetPasswordExpirationDate(request) => {
                out.element("m:GetPasswordExpirationDate", request)
            }
            Self::GetPersona(request) => out.element("m:GetPersona", request),
            Self::GetPhoneCallInformation(request) => {
                out.element("m:GetPhoneCallInformation", request)
            }
            Self::GetPrivateCatalogAddIns(request) => {
                out.element("m:GetPrivateCatalogAddIns", request)
            }
            Self::GetRoomLists(request) => out.element("m:GetRoomLists", request),
            Self::GetRooms(request) => out.element("m:GetRooms", request),
            Self::GetSearchSuggestions(request) => {
                out.element("m:GetSearchSuggestions", request)
            }
            Self::GetSearchableMailboxes(request) => {
                out.element("m:GetSearchableMailboxes", request)
            }
            Self::GetServerTimeZones(request) => {
                out.element("m:GetServerTimeZones", request)
            }
            Self::GetServiceConfiguration(request) => {
                out.element("m:GetServiceConfiguration", request)
            }
            Self::GetSharingFolder(request) => out.element("m:GetSharingFolder", request),
            Self::GetSharingMetadata(request) => {
                out.element("m:GetSharingMetadata", request)
            }
            Self::GetSpecificUserConfiguration(request) => {
                out.element("m:GetSpecificUserConfiguration", request)
            }
            Self::GetStreamingEvents(request) => {
                out.element("m:GetStreamingEvents", request)
            }
            Self::GetUserAvailability(request) => {
                out.element("m:GetUserAvailabilityRequest", request)
            }
            Self::GetUserConfiguration(request) => {
                out.element("m:GetUserConfiguration", request)
            }
            Self::GetUserOofSettings(request) => {
                out.element("m:GetUserOofSettingsRequest", request)
            }
            Self::GetUserPhoto(request) => out.element("m:GetUserPhoto", request),
            Self::GetUserRetentionPolicyTags(request) => {
                out.element("m:GetUserRetentionPolicyTags", request)
            }
            Self::HideTag(request) => out.element("m:HideTag", request),
            Self::InstallApp(request) => out.element("m:InstallApp", request),
            Self::MarkAllItemsAsRead(request) => {
                out.element("m:MarkAllItemsAsRead", request)
            }
            Self::MarkAsJunk(request) => out.element("m:MarkAsJunk", request),
            Self::MoveFolder(request) => out.element("m:MoveFolder", request),
            Self::MoveItem(request) => out.element("m:MoveItem", request),
            Self::PlayOnPhone(request) => out.element("m:PlayOnPhone", request),
            Self::RefreshSharingFolder(request) => {
                out.element("m:RefreshSharingFolder", request)
            }
            Self::RemoveContactFromImList(request) => {
                out.element("m:RemoveContactFromImList", request)
            }
            Self::RemoveDelegate(request) => out.element("m:RemoveDelegate", request),
            Self::RemoveDistributionGroupFromImList(request) => {
                out.element("m:RemoveDistributionGroupFromImList", request)
            }
            Self::RemoveImContactFromGroup(request) => {
                out.element("m:RemoveImContactFromGroup", request)
            }
            Self::RemoveImGroup(request) => out.element("m:RemoveImGroup", request),
            Self::ReportMessage(request) => out.element("m:ReportMessage", request),
            Self::ResolveNames(request) => out.element("m:ResolveNames", request),
            Self::SearchMailboxes(request) => out.element("m:SearchMailboxes", request),
            Self::SendItem(request) => out.element("m:SendItem", request),
            Self::SetHoldOnMailboxes(request) => {
                out.element("m:SetHoldOnMailboxes", request)
            }
            Self::SetImGroup(request) => out.element("m:SetImGroup", request),
            Self::SetImListMigrationCompleted(request) => {
                out.element("m:SetImListMigrationCompleted", request)
            }
            Self::SetTeamMailbox(request) => out.element("m:SetTeamMailbox", request),
            Self::SetUserOofSettings(request) => {
                out.element("m:SetUserOofSettingsRequest", request)
            }
            Self::SetUserPhoto(request) => out.element("m:SetUserPhoto", request),
            Self::StartSearchSession(request) => {
                out.element("m:StartSearchSession", request)
            }
            Self::Subscribe(request) => out.element("m:Subscribe", request),
            Self::SyncFolderHierarchy(request) => {
                out.element("m:SyncFolderHierarchy", request)
            }
            Self::SyncFolderItems(request) => out.element("m:SyncFolderItems", request),
            Self::UninstallApp(request) => out.element("m:UninstallApp", request),
            Self::UnpinTeamMailbox(request) => out.element("m:UnpinTeamMailbox", request),
            Self::Unsubscribe(request) => out.element("m:Unsubscribe", request),
            Self::UpdateDelegate(request) => out.element("m:UpdateDelegate", request),
            Self::UpdateExtensionUsage(request) => {
                out.element("m:UpdateExtensionUsage", request)
            }
            Self::UpdateFolder(request) => out.element("m:UpdateFolder", request),
            Self::UpdateInboxRules(request) => out.element("m:UpdateInboxRules", request),
            Self::UpdateItem(request) => out.element("m:UpdateItem", request),
            Self::UpdateItemInRecoverableItems(request) => {
                out.element("m:UpdateItemInRecoverableItems", request)
            }
            Self::UpdateMeetingInstance(request) => {
                out.element("m:UpdateMeetingInstanceRequest", request)
            }
            Self::UpdateMeetingSpace(request) => {
                out.element("m:UpdateMeetingSpace", request)
            }
            Self::UpdateUserConfiguration(request) => {
                out.element("m:UpdateUserConfiguration", request)
            }
            Self::UploadItems(request) => out.element("m:UploadItems", request),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }

    #[inline]
    fn names() -> &'static str {
        "a request"
    }
}
