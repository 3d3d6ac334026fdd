// @generated

use ::ews_bindings::{Result, xml};

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

xml::operation!(
    messages::AddDelegate, "AddDelegate", "AddDelegate", "m:AddDelegate" =>
    "m:AddDelegateResponse": messages::AddDelegateResponseMessage, itself.base.base
);

xml::operation!(
    messages::AddDistributionGroupToImList, "AddDistributionGroupToImList",
    "AddDistributionGroupToImList", "m:AddDistributionGroupToImList" =>
    "m:AddDistributionGroupToImListResponse":
    messages::AddDistributionGroupToImListResponseMessage, itself.base
);

xml::operation!(
    messages::AddImContactToGroup, "AddImContactToGroup", "AddImContactToGroup",
    "m:AddImContactToGroup" => "m:AddImContactToGroupResponse":
    messages::AddImContactToGroupResponseMessage, itself.base
);

xml::operation!(
    messages::AddImGroup, "AddImGroup", "AddImGroup", "m:AddImGroup" =>
    "m:AddImGroupResponse": messages::AddImGroupResponseMessage, itself.base
);

xml::operation!(
    messages::AddNewImContactToGroup, "AddNewImContactToGroup", "AddNewImContactToGroup",
    "m:AddNewImContactToGroup" => "m:AddNewImContactToGroupResponse":
    messages::AddNewImContactToGroupResponseMessage, itself.base
);

xml::operation!(
    messages::AddNewTelUriContactToGroup, "AddNewTelUriContactToGroup",
    "AddNewTelUriContactToGroup", "m:AddNewTelUriContactToGroup" =>
    "m:AddNewTelUriContactToGroupResponse":
    messages::AddNewTelUriContactToGroupResponseMessage, itself.base
);

xml::operation!(
    messages::AddTag, "AddTag", "AddTag", "m:AddTag" => "m:AddTagResponse":
    messages::AddTagResponseMessage, itself.base
);

xml::operation!(
    messages::ApplyConversationAction, "ApplyConversationAction",
    "ApplyConversationAction", "m:ApplyConversationAction" =>
    "m:ApplyConversationActionResponse": messages::ApplyConversationActionResponse,
    list(messages::ApplyConversationActionResponseMessage).base
);

xml::operation!(
    messages::ArchiveItem, "ArchiveItem", "ArchiveItem", "m:ArchiveItem" =>
    "m:ArchiveItemResponse": messages::ArchiveItemResponse,
    list(messages::ItemInfoResponseMessage).base
);

xml::operation!(
    messages::ConvertId, "ConvertId", "ConvertId", "m:ConvertId" => "m:ConvertIdResponse": messages::ConvertIdResponse, list(messages::ConvertIdResponseMessage).base
);

xml::operation!(
    messages::CopyFolder, "CopyFolder", "CopyFolder", "m:CopyFolder" =>
    "m:CopyFolderResponse": messages::CopyFolderResponse,
    list(messages::FolderInfoResponseMessage).base
);

xml::operation!(
    messages::CopyItem, "CopyItem", "CopyItem", "m:CopyItem" => "m:CopyItemResponse":
    messages::CopyItemResponse, list(messages::ItemInfoResponseMessage).base
);

xml::operation!(
    messages::CreateAttachment, "CreateAttachment", "CreateAttachment",
    "m:CreateAttachment" => "m:CreateAttachmentResponse":
    messages::CreateAttachmentResponse, list(messages::AttachmentInfoResponseMessage)
    .base
);

xml::operation!(
    messages::CreateFolder, "CreateFolder", "CreateFolder", "m:CreateFolder" =>
    "m:CreateFolderResponse": messages::CreateFolderResponse,
    list(messages::FolderInfoResponseMessage).base
);

xml::operation!(
    messages::CreateFolderPath, "CreateFolderPath", "CreateFolderPath",
    "m:CreateFolderPath" => "m:CreateFolderPathResponse":
    messages::CreateFolderPathResponse, list(messages::FolderInfoResponseMessage).base
);

xml::operation!(
    messages::CreateItem, "CreateItem", "CreateItem", "m:CreateItem" =>
    "m:CreateItemResponse": messages::CreateItemResponse,
    list(messages::ItemInfoResponseMessage).base
);

xml::operation!(
    messages::CreateManagedFolderRequest, "CreateManagedFolder", "CreateManagedFolder",
    "m:CreateManagedFolder" => "m:CreateManagedFolderResponse":
    messages::CreateManagedFolderResponse, list(messages::FolderInfoResponseMessage).base
);

xml::operation!(
    messages::CreateMeetingInstanceRequest, "CreateMeetingInstance",
    "CreateMeetingInstanceRequest", "m:CreateMeetingInstanceRequest" =>
    "m:CreateMeetingInstanceResponse": messages::CreateMeetingInstanceResponseMessage,
    itself.base
);

xml::operation!(
    messages::CreateMeetingSpace, "CreateMeetingSpace", "CreateMeetingSpace",
    "m:CreateMeetingSpace" => "m:CreateMeetingSpaceResponseMessage":
    messages::CreateMeetingSpaceResponseMessage, itself.base
);

xml::operation!(
    messages::CreateUserConfiguration, "CreateUserConfiguration",
    "CreateUserConfiguration", "m:CreateUserConfiguration" =>
    "m:CreateUserConfigurationResponse": messages::CreateUserConfigurationResponse,
    list(messages::ResponseMessage)
);

xml::operation!(
    messages::DeleteAttachment, "DeleteAttachment", "DeleteAttachment",
    "m:DeleteAttachment" => "m:DeleteAttachmentResponse":
    messages::DeleteAttachmentResponse, list(messages::DeleteAttachmentResponseMessage)
    .base
);

xml::operation!(
    messages::DeleteFolder, "DeleteFolder", "DeleteFolder", "m:DeleteFolder" =>
    "m:DeleteFolderResponse": messages::DeleteFolderResponse,
    list(messages::ResponseMessage)
);

xml::operation!(
    messages::DeleteItem, "DeleteItem", "DeleteItem", "m:DeleteItem" =>
    "m:DeleteItemResponse": messages::DeleteItemResponse,
    list(messages::DeleteItemResponseMessage).base
);

xml::operation!(
    messages::DeleteMeetingInstanceRequest, "DeleteMeetingInstance",
    "DeleteMeetingInstanceRequest", "m:DeleteMeetingInstanceRequest" =>
    "m:DeleteMeetingInstanceResponse": messages::DeleteMeetingInstanceResponseMessage,
    itself.base
);

xml::operation!(
    messages::DeleteMeetingSpace, "DeleteMeetingSpace", "DeleteMeetingSpace",
    "m:DeleteMeetingSpace" => "m:DeleteMeetingSpaceResponseMessage":
    messages::DeleteMeetingSpaceResponseMessage, itself.base
);

xml::operation!(
    messages::DeleteSearchSuggestion, "DeleteSearchSuggestion", "DeleteSearchSuggestion",
    "m:DeleteSearchSuggestion" => "m:DeleteSearchSuggestionResponse":
    messages::DeleteSearchSuggestionResponseMessage, itself.base
);

xml::operation!(
    messages::DeleteUserConfiguration, "DeleteUserConfiguration",
    "DeleteUserConfiguration", "m:DeleteUserConfiguration" =>
    "m:DeleteUserConfigurationResponse": messages::DeleteUserConfigurationResponse,
    list(messages::ResponseMessage)
);

xml::operation!(
    messages::DisableApp, "DisableApp", "DisableApp", "m:DisableApp" =>
    "m:DisableAppResponse": messages::DisableAppResponse, itself.base
);

xml::operation!(
    messages::DisconnectPhoneCall, "DisconnectPhoneCall", "DisconnectPhoneCall",
    "m:DisconnectPhoneCall" => "m:DisconnectPhoneCallResponse":
    messages::DisconnectPhoneCallResponseMessage, itself.base
);

xml::operation!(
    messages::EmptyFolder, "EmptyFolder", "EmptyFolder", "m:EmptyFolder" =>
    "m:EmptyFolderResponse": messages::EmptyFolderResponse,
    list(messages::ResponseMessage)
);

xml::operation!(
    messages::EndSearchSession, "EndSearchSession", "EndSearchSession",
    "m:EndSearchSession" => "m:EndSearchSessionResponse":
    messages::EndSearchSessionResponseMessage, itself.base
);

xml::operation!(
    messages::ExecuteSearch, "ExecuteSearch", "ExecuteSearch", "m:ExecuteSearch" =>
    "m:ExecuteSearchResponse": messages::ExecuteSearchResponseMessage, itself.base
);

xml::operation!(
    messages::ExpandDl, "ExpandDL", "ExpandDL", "m:ExpandDL" => "m:ExpandDLResponse":
    messages::ExpandDlResponse, list(messages::ExpandDlResponseMessage).base
);

xml::operation!(
    messages::ExportItems, "ExportItems", "ExportItems", "m:ExportItems" =>
    "m:ExportItemsResponse": messages::ExportItemsResponse,
    list(messages::ExportItemsResponseMessage).base
);

xml::operation!(
    messages::FindAvailableMeetingTimes, "FindAvailableMeetingTimes",
    "FindAvailableMeetingTimes", "m:FindAvailableMeetingTimes" =>
    "m:FindAvailableMeetingTimesResponse":
    messages::FindAvailableMeetingTimesResponseMessage, itself.base
);

xml::operation!(
    messages::FindConversation, "FindConversation", "FindConversation",
    "m:FindConversation" => "m:FindConversationResponse":
    messages::FindConversationResponseMessage, itself.base
);

xml::operation!(
    messages::FindFolder, "FindFolder", "FindFolder", "m:FindFolder" =>
    "m:FindFolderResponse": messages::FindFolderResponse,
    list(messages::FindFolderResponseMessage).base
);

xml::operation!(
    messages::FindItem, "FindItem", "FindItem", "m:FindItem" => "m:FindItemResponse":
    messages::FindItemResponse, list(messages::FindItemResponseMessage).base
);

xml::operation!(
    messages::FindMeetingSpaceByJoinUrl, "FindMeetingSpaceByJoinUrl",
    "FindMeetingSpaceByJoinUrl", "m:FindMeetingSpaceByJoinUrl" =>
    "m:FindMeetingSpaceByJoinUrlResponseMessage":
    messages::FindMeetingSpaceByJoinUrlResponseMessage, itself.base
);

xml::operation!(
    messages::FindMeetingTimeCandidates, "FindMeetingTimeCandidates",
    "FindMeetingTimeCandidates", "m:FindMeetingTimeCandidates" =>
    "m:FindMeetingTimeCandidatesResponse":
    messages::FindMeetingTimeCandidatesResponseMessage, itself.base
);

xml::operation!(
    messages::FindMessageTrackingReportRequest, "FindMessageTrackingReport",
    "FindMessageTrackingReport", "m:FindMessageTrackingReport" =>
    "m:FindMessageTrackingReportResponse":
    messages::FindMessageTrackingReportResponseMessage, itself.base
);

xml::operation!(
    messages::FindPeople, "FindPeople", "FindPeople", "m:FindPeople" =>
    "m:FindPeopleResponse": messages::FindPeopleResponseMessage, itself.base
);

xml::operation!(
    messages::FindTags, "FindTags", "FindTags", "m:FindTags" => "m:FindTagsResponse":
    messages::FindTagsResponseMessage, itself.base
);

xml::operation!(
    messages::GetAppManifests, "GetAppManifests", "GetAppManifests", "m:GetAppManifests"
    => "m:GetAppManifestsResponse": messages::GetAppManifestsResponse, itself.base
);

xml::operation!(
    messages::GetAppMarketplaceUrl, "GetAppMarketplaceUrl", "GetAppMarketplaceUrl",
    "m:GetAppMarketplaceUrl" => "m:GetAppMarketplaceUrlResponse":
    messages::GetAppMarketplaceUrlResponseMessage, itself.base
);

xml::operation!(
    messages::GetAttachment, "GetAttachment", "GetAttachment", "m:GetAttachment" =>
    "m:GetAttachmentResponse": messages::GetAttachmentResponse,
    list(messages::AttachmentInfoResponseMessage).base
);

xml::operation!(
    messages::GetClientAccessToken, "GetClientAccessToken", "GetClientAccessToken",
    "m:GetClientAccessToken" => "m:GetClientAccessTokenResponse":
    messages::GetClientAccessTokenResponse,
    list(messages::GetClientAccessTokenResponseMessage).base
);

xml::operation!(
    messages::GetConversationItems, "GetConversationItems", "GetConversationItems",
    "m:GetConversationItems" => "m:GetConversationItemsResponse":
    messages::GetConversationItemsResponse,
    list(messages::GetConversationItemsResponseMessage).base
);

xml::operation!(
    messages::GetDelegate, "GetDelegate", "GetDelegate", "m:GetDelegate" =>
    "m:GetDelegateResponse": messages::GetDelegateResponseMessage, itself.base.base
);

xml::operation!(
    messages::GetDiscoverySearchConfiguration, "GetDiscoverySearchConfiguration",
    "GetDiscoverySearchConfiguration", "m:GetDiscoverySearchConfiguration" =>
    "m:GetDiscoverySearchConfigurationResponse":
    messages::GetDiscoverySearchConfigurationResponseMessage, itself.base
);

xml::operation!(
    messages::GetEvents, "GetEvents", "GetEvents", "m:GetEvents" => "m:GetEventsResponse": messages::GetEventsResponse, list(messages::GetEventsResponseMessage).base
);

xml::operation!(
    messages::GetFolder, "GetFolder", "GetFolder", "m:GetFolder" => "m:GetFolderResponse": messages::GetFolderResponse, list(messages::FolderInfoResponseMessage).base
);

xml::operation!(
    messages::GetHoldOnMailboxes, "GetHoldOnMailboxes", "GetHoldOnMailboxes",
    "m:GetHoldOnMailboxes" => "m:GetHoldOnMailboxesResponse":
    messages::GetHoldOnMailboxesResponseMessage, itself.base
);

xml::operation!(
    messages::GetImItemList, "GetImItemList", "GetImItemList", "m:GetImItemList" =>
    "m:GetImItemListResponse": messages::GetImItemListResponseMessage, itself.base
);

xml::operation!(
    messages::GetImItems, "GetImItems", "GetImItems", "m:GetImItems" =>
    "m:GetImItemsResponse": messages::GetImItemsResponseMessage, itself.base
);

xml::operation!(
    messages::GetInboxRulesRequest, "GetInboxRules", "GetInboxRules", "m:GetInboxRules"
    => "m:GetInboxRulesResponse": messages::GetInboxRulesResponse, itself.base
);

xml::operation!(
    messages::GetItem, "GetItem", "GetItem", "m:GetItem" => "m:GetItemResponse":
    messages::GetItemResponse, list(messages::ItemInfoResponseMessage).base
);

xml::operation!(
    messages::GetLastPrivateCatalogUpdate, "GetLastPrivateCatalogUpdate",
    "GetLastPrivateCatalogUpdate", "m:GetLastPrivateCatalogUpdate" =>
    "m:GetLastPrivateCatalogUpdateResponse":
    messages::GetLastPrivateCatalogUpdateResponse, itself.base
);

xml::operation!(
    messages::GetMailTips, "GetMailTips", "GetMailTips", "m:GetMailTips" =>
    "m:GetMailTipsResponse": messages::GetMailTipsResponseMessage, itself.base
);

xml::operation!(
    messages::GetMeetingInstanceRequest, "GetMeetingInstance",
    "GetMeetingInstanceRequest", "m:GetMeetingInstanceRequest" =>
    "m:GetMeetingInstanceResponse": messages::GetMeetingInstanceResponseMessage, itself
    .base
);

xml::operation!(
    messages::GetMeetingSpace, "GetMeetingSpace", "GetMeetingSpace", "m:GetMeetingSpace"
    => "m:GetMeetingSpaceResponseMessage": messages::GetMeetingSpaceResponseMessage,
    itself.base
);

xml::operation!(
    messages::GetMessageTrackingReportRequest, "GetMessageTrackingReport",
    "GetMessageTrackingReport", "m:GetMessageTrackingReport" =>
    "m:GetMessageTrackingReportResponse":
    messages::GetMessageTrackingReportResponseMessage, itself.base
);

xml::operation!(
    messages::GetNonIndexableItemDetails, "GetNonIndexableItemDetails",
    "GetNonIndexableItemDetails", "m:GetNonIndexableItemDetails" =>
    "m:GetNonIndexableItemDetailsResponse":
    messages::GetNonIndexableItemDetailsResponseMessage, itself.base
);

xml::operation!(
    messages::GetNonIndexableItemStatistics, "GetNonIndexableItemStatistics",
    "GetNonIndexableItemStatistics", "m:GetNonIndexableItemStatistics" =>
    "m:GetNonIndexableItemStatisticsResponse":
    messages::GetNonIndexableItemStatisticsResponseMessage, itself.base
);

xml::operation!(
    messages::GetPasswordExpirationDate, "GetPasswordExpirationDate",
    "GetPasswordExpirationDate", "m:GetPasswordExpirationDate" =>
    "m:GetPasswordExpirationDateResponse":
    messages::GetPasswordExpirationDateResponseMessage, itself.base
);

xml::operation!(
    messages::GetPersona, "GetPersona", "GetPersona", "m:GetPersona" =>
    "m:GetPersonaResponseMessage": messages::GetPersonaResponseMessage, itself.base
);

xml::operation!(
    messages::GetPhoneCallInformation, "GetPhoneCallInformation",
    "GetPhoneCallInformation", "m:GetPhoneCallInformation" =>
    "m:GetPhoneCallInformationResponse":
    messages::GetPhoneCallInformationResponseMessage, itself.base
);

xml::operation!(
    messages::GetPrivateCatalogAddIns, "GetPrivateCatalogAddIns",
    "GetPrivateCatalogAddIns", "m:GetPrivateCatalogAddIns" =>
    "m:GetPrivateCatalogAddInsResponse": messages::GetPrivateCatalogAddInsResponse,
    itself.base
);

xml::operation!(
    messages::GetRoomLists, "GetRoomLists", "GetRoomLists", "m:GetRoomLists" =>
    "m:GetRoomListsResponse": messages::GetRoomListsResponseMessage, itself.base
);

xml::operation!(
    messages::GetRooms, "GetRooms", "GetRooms", "m:GetRooms" => "m:GetRoomsResponse":
    messages::GetRoomsResponseMessage, itself.base
);

xml::operation!(
    messages::GetSearchSuggestions, "GetSearchSuggestions", "GetSearchSuggestions",
    "m:GetSearchSuggestions" => "m:GetSearchSuggestionsResponse":
    messages::GetSearchSuggestionsResponseMessage, itself.base
);

xml::operation!(
    messages::GetSearchableMailboxes, "GetSearchableMailboxes", "GetSearchableMailboxes",
    "m:GetSearchableMailboxes" => "m:GetSearchableMailboxesResponse":
    messages::GetSearchableMailboxesResponseMessage, itself.base
);

xml::operation!(
    messages::GetServerTimeZones, "GetServerTimeZones", "GetServerTimeZones",
    "m:GetServerTimeZones" => "m:GetServerTimeZonesResponse":
    messages::GetServerTimeZonesResponse,
    list(messages::GetServerTimeZonesResponseMessage).base
);

xml::operation!(
    messages::GetServiceConfiguration, "GetServiceConfiguration",
    "GetServiceConfiguration", "m:GetServiceConfiguration" =>
    "m:GetServiceConfigurationResponse":
    messages::GetServiceConfigurationResponseMessage, itself.base
);

xml::operation!(
    messages::GetSharingFolder, "GetSharingFolder", "GetSharingFolder",
    "m:GetSharingFolder" => "m:GetSharingFolderResponse":
    messages::GetSharingFolderResponseMessage, itself.base
);

xml::operation!(
    messages::GetSharingMetadata, "GetSharingMetadata", "GetSharingMetadata",
    "m:GetSharingMetadata" => "m:GetSharingMetadataResponse":
    messages::GetSharingMetadataResponseMessage, itself.base
);

xml::operation!(
    messages::GetSpecificUserConfiguration, "GetSpecificUserConfiguration",
    "GetSpecificUserConfiguration", "m:GetSpecificUserConfiguration" =>
    "m:GetSpecificUserConfigurationResponse":
    messages::GetSpecificUserConfigurationResponse,
    list(messages::GetSpecificUserConfigurationResponseMessage).base
);

xml::operation!(
    messages::GetStreamingEvents, "GetStreamingEvents", "GetEvents",
    "m:GetStreamingEvents" => "m:GetStreamingEventsResponse":
    messages::GetStreamingEventsResponse,
    list(messages::GetStreamingEventsResponseMessage).base
);

xml::operation!(
    messages::GetUserAvailabilityRequest, "GetUserAvailability", "GetUserAvailability",
    "m:GetUserAvailabilityRequest" => "m:GetUserAvailabilityResponse":
    messages::GetUserAvailabilityResponse, none
);

xml::operation!(
    messages::GetUserConfiguration, "GetUserConfiguration", "GetUserConfiguration",
    "m:GetUserConfiguration" => "m:GetUserConfigurationResponse":
    messages::GetUserConfigurationResponse,
    list(messages::GetUserConfigurationResponseMessage).base
);

xml::operation!(
    messages::GetUserOofSettingsRequest, "GetUserOofSettings", "GetUserOofSettings",
    "m:GetUserOofSettingsRequest" => "m:GetUserOofSettingsResponse":
    messages::GetUserOofSettingsResponse, none
);

xml::operation!(
    messages::GetUserPhoto, "GetUserPhoto", "GetUserPhoto", "m:GetUserPhoto" =>
    "m:GetUserPhotoResponse": messages::GetUserPhotoResponseMessage, itself.base
);

xml::operation!(
    messages::GetUserRetentionPolicyTags, "GetUserRetentionPolicyTags",
    "GetUserRetentionPolicyTags", "m:GetUserRetentionPolicyTags" =>
    "m:GetUserRetentionPolicyTagsResponse":
    messages::GetUserRetentionPolicyTagsResponseMessage, itself.base
);

xml::operation!(
    messages::HideTag, "HideTag", "HideTag", "m:HideTag" => "m:HideTagResponse":
    messages::HideTagResponseMessage, itself.base
);

xml::operation!(
    messages::InstallApp, "InstallApp", "InstallApp", "m:InstallApp" =>
    "m:InstallAppResponse": messages::InstallAppResponse, itself.base
);

xml::operation!(
    messages::MarkAllItemsAsRead, "MarkAllItemsAsRead", "MarkAllItemsAsRead",
    "m:MarkAllItemsAsRead" => "m:MarkAllItemsAsReadResponse":
    messages::MarkAllItemsAsReadResponse, list(messages::ResponseMessage)
);

xml::operation!(
    messages::MarkAsJunk, "MarkAsJunk", "MarkAsJunk", "m:MarkAsJunk" =>
    "m:MarkAsJunkResponse": messages::MarkAsJunkResponse,
    list(messages::MarkAsJunkResponseMessage).base
);

xml::operation!(
    messages::MoveFolder, "MoveFolder", "MoveFolder", "m:MoveFolder" =>
    "m:MoveFolderResponse": messages::MoveFolderResponse,
    list(messages::FolderInfoResponseMessage).base
);

xml::operation!(
    messages::MoveItem, "MoveItem", "MoveItem", "m:MoveItem" => "m:MoveItemResponse":
    messages::MoveItemResponse, list(messages::ItemInfoResponseMessage).base
);

xml::operation!(
    messages::PlayOnPhone, "PlayOnPhone", "PlayOnPhone", "m:PlayOnPhone" =>
    "m:PlayOnPhoneResponse": messages::PlayOnPhoneResponseMessage, itself.base
);

xml::operation!(
    messages::RefreshSharingFolder, "RefreshSharingFolder", "RefreshSharingFolder",
    "m:RefreshSharingFolder" => "m:RefreshSharingFolderResponse":
    messages::RefreshSharingFolderResponseMessage, itself.base
);

xml::operation!(
    messages::RemoveContactFromImList, "RemoveContactFromImList",
    "RemoveContactFromImList", "m:RemoveContactFromImList" =>
    "m:RemoveContactFromImListResponse":
    messages::RemoveContactFromImListResponseMessage, itself.base
);

xml::operation!(
    messages::RemoveDelegate, "RemoveDelegate", "RemoveDelegate", "m:RemoveDelegate" =>
    "m:RemoveDelegateResponse": messages::RemoveDelegateResponseMessage, itself.base
    .base
);

xml::operation!(
    messages::RemoveDistributionGroupFromImList, "RemoveDistributionGroupFromImList",
    "RemoveDistributionGroupFromImList", "m:RemoveDistributionGroupFromImList" =>
    "m:RemoveDistributionGroupFromImListResponse":
    messages::RemoveDistributionGroupFromImListResponseMessage, itself.base
);

xml::operation!(
    messages::RemoveImContactFromGroup, "RemoveImContactFromGroup",
    "RemoveImContactFromGroup", "m:RemoveImContactFromGroup" =>
    "m:RemoveImContactFromGroupResponse":
    messages::RemoveImContactFromGroupResponseMessage, itself.base
);

xml::operation!(
    messages::RemoveImGroup, "RemoveImGroup", "RemoveImGroup", "m:RemoveImGroup" =>
    "m:RemoveImGroupResponse": messages::RemoveImGroupResponseMessage, itself.base
);

xml::operation!(
    messages::ReportMessage, "ReportMessage", "ReportMessage", "m:ReportMessage" =>
    "m:ReportMessageResponse": messages::ReportMessageResponse,
    list(messages::ReportMessageResponseMessage).base
);

xml::operation!(
    messages::ResolveNames, "ResolveNames", "ResolveNames", "m:ResolveNames" =>
    "m:ResolveNamesResponse": messages::ResolveNamesResponse,
    list(messages::ResolveNamesResponseMessage).base
);

xml::operation!(
    messages::SearchMailboxes, "SearchMailboxes", "SearchMailboxes", "m:SearchMailboxes"
    => "m:SearchMailboxesResponse": messages::SearchMailboxesResponse,
    list(messages::SearchMailboxesResponseMessage).base
);

xml::operation!(
    messages::SendItem, "SendItem", "SendItem", "m:SendItem" => "m:SendItemResponse":
    messages::SendItemResponse, list(messages::ResponseMessage)
);

xml::operation!(
    messages::SetHoldOnMailboxes, "SetHoldOnMailboxes", "SetHoldOnMailboxes",
    "m:SetHoldOnMailboxes" => "m:SetHoldOnMailboxesResponse":
    messages::SetHoldOnMailboxesResponseMessage, itself.base
);

xml::operation!(
    messages::SetImGroup, "SetImGroup", "SetImGroup", "m:SetImGroup" =>
    "m:SetImGroupResponse": messages::SetImGroupResponseMessage, itself.base
);

xml::operation!(
    messages::SetImListMigrationCompleted, "SetImListMigrationCompleted",
    "SetImListMigrationCompleted", "m:SetImListMigrationCompleted" =>
    "m:SetImListMigrationCompletedResponse":
    messages::SetImListMigrationCompletedResponseMessage, itself.base
);

xml::operation!(
    messages::SetTeamMailboxRequest, "SetTeamMailbox", "SetTeamMailbox",
    "m:SetTeamMailbox" => "m:SetTeamMailboxResponse":
    messages::SetTeamMailboxResponseMessage, itself.base
);

xml::operation!(
    messages::SetUserOofSettingsRequest, "SetUserOofSettings", "SetUserOofSettings",
    "m:SetUserOofSettingsRequest" => "m:SetUserOofSettingsResponse":
    messages::SetUserOofSettingsResponse, none
);

xml::operation!(
    messages::SetUserPhoto, "SetUserPhoto", "SetUserPhoto", "m:SetUserPhoto" =>
    "m:SetUserPhotoResponse": messages::SetUserPhotoResponseMessage, none
);

xml::operation!(
    messages::StartSearchSession, "StartSearchSession", "StartSearchSession",
    "m:StartSearchSession" => "m:StartSearchSessionResponse":
    messages::StartSearchSessionResponseMessage, itself.base
);

xml::operation!(
    messages::Subscribe, "Subscribe", "Subscribe", "m:Subscribe" => "m:SubscribeResponse": messages::SubscribeResponse, list(messages::SubscribeResponseMessage).base
);

xml::operation!(
    messages::SyncFolderHierarchy, "SyncFolderHierarchy", "SyncFolderHierarchy",
    "m:SyncFolderHierarchy" => "m:SyncFolderHierarchyResponse":
    messages::SyncFolderHierarchyResponse,
    list(messages::SyncFolderHierarchyResponseMessage).base
);

xml::operation!(
    messages::SyncFolderItems, "SyncFolderItems", "SyncFolderItems", "m:SyncFolderItems"
    => "m:SyncFolderItemsResponse": messages::SyncFolderItemsResponse,
    list(messages::SyncFolderItemsResponseMessage).base
);

xml::operation!(
    messages::UninstallApp, "UninstallApp", "UninstallApp", "m:UninstallApp" =>
    "m:UninstallAppResponse": messages::UninstallAppResponse, itself.base
);

xml::operation!(
    messages::UnpinTeamMailboxRequest, "UnpinTeamMailbox", "UnpinTeamMailbox",
    "m:UnpinTeamMailbox" => "m:UnpinTeamMailboxResponse":
    messages::UnpinTeamMailboxResponseMessage, itself.base
);

xml::operation!(
    messages::Unsubscribe, "Unsubscribe", "Unsubscribe", "m:Unsubscribe" =>
    "m:UnsubscribeResponse": messages::UnsubscribeResponse,
    list(messages::ResponseMessage)
);

xml::operation!(
    messages::UpdateDelegate, "UpdateDelegate", "UpdateDelegate", "m:UpdateDelegate" =>
    "m:UpdateDelegateResponse": messages::UpdateDelegateResponseMessage, itself.base
    .base
);

xml::operation!(
    messages::UpdateExtensionUsage, "UpdateExtensionUsage", "UpdateExtensionUsage",
    "m:UpdateExtensionUsage" => "m:UpdateExtensionUsageResponse":
    messages::UpdateExtensionUsageResponse, itself.base
);

xml::operation!(
    messages::UpdateFolder, "UpdateFolder", "UpdateFolder", "m:UpdateFolder" =>
    "m:UpdateFolderResponse": messages::UpdateFolderResponse,
    list(messages::FolderInfoResponseMessage).base
);

xml::operation!(
    messages::UpdateInboxRulesRequest, "UpdateInboxRules", "UpdateInboxRules",
    "m:UpdateInboxRules" => "m:UpdateInboxRulesResponse":
    messages::UpdateInboxRulesResponse, itself.base
);

xml::operation!(
    messages::UpdateItem, "UpdateItem", "UpdateItem", "m:UpdateItem" =>
    "m:UpdateItemResponse": messages::UpdateItemResponse,
    list(messages::UpdateItemResponseMessage).base.base
);

xml::operation!(
    messages::UpdateItemInRecoverableItems, "UpdateItemInRecoverableItems",
    "UpdateItemInRecoverableItems", "m:UpdateItemInRecoverableItems" =>
    "m:UpdateItemInRecoverableItemsResponse":
    messages::UpdateItemInRecoverableItemsResponse,
    list(messages::UpdateItemInRecoverableItemsResponseMessage).base.base
);

xml::operation!(
    messages::UpdateMeetingInstanceRequest, "UpdateMeetingInstance",
    "UpdateMeetingInstanceRequest", "m:UpdateMeetingInstanceRequest" =>
    "m:UpdateMeetingInstanceResponse": messages::UpdateMeetingInstanceResponseMessage,
    itself.base
);

xml::operation!(
    messages::UpdateMeetingSpace, "UpdateMeetingSpace", "UpdateMeetingSpace",
    "m:UpdateMeetingSpace" => "m:UpdateMeetingSpaceResponseMessage":
    messages::UpdateMeetingSpaceResponseMessage, itself.base
);

xml::operation!(
    messages::UpdateUserConfiguration, "UpdateUserConfiguration",
    "UpdateUserConfiguration", "m:UpdateUserConfiguration" =>
    "m:UpdateUserConfigurationResponse": messages::UpdateUserConfigurationResponse,
    list(messages::ResponseMessage)
);

xml::operation!(
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

impl xml::Root for AnyRequest {
    #[inline]
    fn read_root(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        Ok(
            Some(
                match tag.name() {
                    (xml::M, "AddDelegate") => Self::AddDelegate(input.value(tag)?),
                    (xml::M, "AddDistributionGroupToImList") => {
                        Self::AddDistributionGroupToImList(input.value(tag)?)
                    }
                    (xml::M, "AddImContactToGroup") => {
                        Self::AddImContactToGroup(input.value(tag)?)
                    }
                    (xml::M, "AddImGroup") => Self::AddImGroup(input.value(tag)?),
                    (xml::M, "AddNewImContactToGroup") => {
                        Self::AddNewImContactToGroup(input.value(tag)?)
                    }
                    (xml::M, "AddNewTelUriContactToGroup") => {
                        Self::AddNewTelUriContactToGroup(input.value(tag)?)
                    }
                    (xml::M, "AddTag") => Self::AddTag(input.value(tag)?),
                    (xml::M, "ApplyConversationAction") => {
                        Self::ApplyConversationAction(input.value(tag)?)
                    }
                    (xml::M, "ArchiveItem") => Self::ArchiveItem(input.value(tag)?),
                    (xml::M, "ConvertId") => Self::ConvertId(input.value(tag)?),
                    (xml::M, "CopyFolder") => Self::CopyFolder(input.value(tag)?),
                    (xml::M, "CopyItem") => Self::CopyItem(input.value(tag)?),
                    (xml::M, "CreateAttachment") => {
                        Self::CreateAttachment(input.value(tag)?)
                    }
                    (xml::M, "CreateFolder") => Self::CreateFolder(input.value(tag)?),
                    (xml::M, "CreateFolderPath") => {
                        Self::CreateFolderPath(input.value(tag)?)
                    }
                    (xml::M, "CreateItem") => Self::CreateItem(input.value(tag)?),
                    (xml::M, "CreateManagedFolder") => {
                        Self::CreateManagedFolder(input.value(tag)?)
                    }
                    (xml::M, "CreateMeetingInstanceRequest") => {
                        Self::CreateMeetingInstance(input.value(tag)?)
                    }
                    (xml::M, "CreateMeetingSpace") => {
                        Self::CreateMeetingSpace(input.value(tag)?)
                    }
                    (xml::M, "CreateUserConfiguration") => {
                        Self::CreateUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "DeleteAttachment") => {
                        Self::DeleteAttachment(input.value(tag)?)
                    }
                    (xml::M, "DeleteFolder") => Self::DeleteFolder(input.value(tag)?),
                    (xml::M, "DeleteItem") => Self::DeleteItem(input.value(tag)?),
                    (xml::M, "DeleteMeetingInstanceRequest") => {
                        Self::DeleteMeetingInstance(input.value(tag)?)
                    }
                    (xml::M, "DeleteMeetingSpace") => {
                        Self::DeleteMeetingSpace(input.value(tag)?)
                    }
                    (xml::M, "DeleteSearchSuggestion") => {
                        Self::DeleteSearchSuggestion(input.value(tag)?)
                    }
                    (xml::M, "DeleteUserConfiguration") => {
                        Self::DeleteUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "DisableApp") => Self::DisableApp(input.value(tag)?),
                    (xml::M, "DisconnectPhoneCall") => {
                        Self::DisconnectPhoneCall(input.value(tag)?)
                    }
                    (xml::M, "EmptyFolder") => Self::EmptyFolder(input.value(tag)?),
                    (xml::M, "EndSearchSession") => {
                        Self::EndSearchSession(input.value(tag)?)
                    }
                    (xml::M, "ExecuteSearch") => Self::ExecuteSearch(input.value(tag)?),
                    (xml::M, "ExpandDL") => Self::ExpandDl(input.value(tag)?),
                    (xml::M, "ExportItems") => Self::ExportItems(input.value(tag)?),
                    (xml::M, "FindAvailableMeetingTimes") => {
                        Self::FindAvailableMeetingTimes(input.value(tag)?)
                    }
                    (xml::M, "FindConversation") => {
                        Self::FindConversation(input.value(tag)?)
                    }
                    (xml::M, "FindFolder") => Self::FindFolder(input.value(tag)?),
                    (xml::M, "FindItem") => Self::FindItem(input.value(tag)?),
                    (xml::M, "FindMeetingSpaceByJoinUrl") => {
                        Self::FindMeetingSpaceByJoinUrl(input.value(tag)?)
                    }
                    (xml::M, "FindMeetingTimeCandidates") => {
                        Self::FindMeetingTimeCandidates(input.value(tag)?)
                    }
                    (xml::M, "FindMessageTrackingReport") => {
                        Self::FindMessageTrackingReport(input.value(tag)?)
                    }
                    (xml::M, "FindPeople") => Self::FindPeople(input.value(tag)?),
                    (xml::M, "FindTags") => Self::FindTags(input.value(tag)?),
                    (xml::M, "GetAppManifests") => {
                        Self::GetAppManifests(input.value(tag)?)
                    }
                    (xml::M, "GetAppMarketplaceUrl") => {
                        Self::GetAppMarketplaceUrl(input.value(tag)?)
                    }
                    (xml::M, "GetAttachment") => Self::GetAttachment(input.value(tag)?),
                    (xml::M, "GetClientAccessToken") => {
                        Self::GetClientAccessToken(input.value(tag)?)
                    }
                    (xml::M, "GetConversationItems") => {
                        Self::GetConversationItems(input.value(tag)?)
                    }
                    (xml::M, "GetDelegate") => Self::GetDelegate(input.value(tag)?),
                    (xml::M, "GetDiscoverySearchConfiguration") => {
                        Self::GetDiscoverySearchConfiguration(input.value(tag)?)
                    }
                    (xml::M, "GetEvents") => Self::GetEvents(input.value(tag)?),
                    (xml::M, "GetFolder") => Self::GetFolder(input.value(tag)?),
                    (xml::M, "GetHoldOnMailboxes") => {
                        Self::GetHoldOnMailboxes(input.value(tag)?)
                    }
                    (xml::M, "GetImItemList") => Self::GetImItemList(input.value(tag)?),
                    (xml::M, "GetImItems") => Self::GetImItems(input.value(tag)?),
                    (xml::M, "GetInboxRules") => Self::GetInboxRules(input.value(tag)?),
                    (xml::M, "GetItem") => Self::GetItem(input.value(tag)?),
                    (xml::M, "GetLastPrivateCatalogUpdate") => {
                        Self::GetLastPrivateCatalogUpdate(input.value(tag)?)
                    }
                    (xml::M, "GetMailTips") => Self::GetMailTips(input.value(tag)?),
                    (xml::M, "GetMeetingInstanceRequest") => {
                        Self::GetMeetingInstance(input.value(tag)?)
                    }
                    (xml::M, "GetMeetingSpace") => {
                        Self::GetMeetingSpace(input.value(tag)?)
                    }
                    (xml::M, "GetMessageTrackingReport") => {
                        Self::GetMessageTrackingReport(input.value(tag)?)
                    }
                    (xml::M, "GetNonIndexableItemDetails") => {
                        Self::GetNonIndexableItemDetails(input.value(tag)?)
                    }
                    (xml::M, "GetNonIndexableItemStatistics") => {
                        Self::GetNonIndexableItemStatistics(input.value(tag)?)
                    }
                    (xml::M, "GetPasswordExpirationDate") => {
                        Self::GetPasswordExpirationDate(input.value(tag)?)
                    }
                    (xml::M, "GetPersona") => Self::GetPersona(input.value(tag)?),
                    (xml::M, "GetPhoneCallInformation") => {
                        Self::GetPhoneCallInformation(input.value(tag)?)
                    }
                    (xml::M, "GetPrivateCatalogAddIns") => {
                        Self::GetPrivateCatalogAddIns(input.value(tag)?)
                    }
                    (xml::M, "GetRoomLists") => Self::GetRoomLists(input.value(tag)?),
                    (xml::M, "GetRooms") => Self::GetRooms(input.value(tag)?),
                    (xml::M, "GetSearchSuggestions") => {
                        Self::GetSearchSuggestions(input.value(tag)?)
                    }
                    (xml::M, "GetSearchableMailboxes") => {
                        Self::GetSearchableMailboxes(input.value(tag)?)
                    }
                    (xml::M, "GetServerTimeZones") => {
                        Self::GetServerTimeZones(input.value(tag)?)
                    }
                    (xml::M, "GetServiceConfiguration") => {
                        Self::GetServiceConfiguration(input.value(tag)?)
                    }
                    (xml::M, "GetSharingFolder") => {
                        Self::GetSharingFolder(input.value(tag)?)
                    }
                    (xml::M, "GetSharingMetadata") => {
                        Self::GetSharingMetadata(input.value(tag)?)
                    }
                    (xml::M, "GetSpecificUserConfiguration") => {
                        Self::GetSpecificUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "GetStreamingEvents") => {
                        Self::GetStreamingEvents(input.value(tag)?)
                    }
                    (xml::M, "GetUserAvailabilityRequest") => {
                        Self::GetUserAvailability(input.value(tag)?)
                    }
                    (xml::M, "GetUserConfiguration") => {
                        Self::GetUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "GetUserOofSettingsRequest") => {
                        Self::GetUserOofSettings(input.value(tag)?)
                    }
                    (xml::M, "GetUserPhoto") => Self::GetUserPhoto(input.value(tag)?),
                    (xml::M, "GetUserRetentionPolicyTags") => {
                        Self::GetUserRetentionPolicyTags(input.value(tag)?)
                    }
                    (xml::M, "HideTag") => Self::HideTag(input.value(tag)?),
                    (xml::M, "InstallApp") => Self::InstallApp(input.value(tag)?),
                    (xml::M, "MarkAllItemsAsRead") => {
                        Self::MarkAllItemsAsRead(input.value(tag)?)
                    }
                    (xml::M, "MarkAsJunk") => Self::MarkAsJunk(input.value(tag)?),
                    (xml::M, "MoveFolder") => Self::MoveFolder(input.value(tag)?),
                    (xml::M, "MoveItem") => Self::MoveItem(input.value(tag)?),
                    (xml::M, "PlayOnPhone") => Self::PlayOnPhone(input.value(tag)?),
                    (xml::M, "RefreshSharingFolder") => {
                        Self::RefreshSharingFolder(input.value(tag)?)
                    }
                    (xml::M, "RemoveContactFromImList") => {
                        Self::RemoveContactFromImList(input.value(tag)?)
                    }
                    (xml::M, "RemoveDelegate") => Self::RemoveDelegate(input.value(tag)?),
                    (xml::M, "RemoveDistributionGroupFromImList") => {
                        Self::RemoveDistributionGroupFromImList(input.value(tag)?)
                    }
                    (xml::M, "RemoveImContactFromGroup") => {
                        Self::RemoveImContactFromGroup(input.value(tag)?)
                    }
                    (xml::M, "RemoveImGroup") => Self::RemoveImGroup(input.value(tag)?),
                    (xml::M, "ReportMessage") => Self::ReportMessage(input.value(tag)?),
                    (xml::M, "ResolveNames") => Self::ResolveNames(input.value(tag)?),
                    (xml::M, "SearchMailboxes") => {
                        Self::SearchMailboxes(input.value(tag)?)
                    }
                    (xml::M, "SendItem") => Self::SendItem(input.value(tag)?),
                    (xml::M, "SetHoldOnMailboxes") => {
                        Self::SetHoldOnMailboxes(input.value(tag)?)
                    }
                    (xml::M, "SetImGroup") => Self::SetImGroup(input.value(tag)?),
                    (xml::M, "SetImListMigrationCompleted") => {
                        Self::SetImListMigrationCompleted(input.value(tag)?)
                    }
                    (xml::M, "SetTeamMailbox") => Self::SetTeamMailbox(input.value(tag)?),
                    (xml::M, "SetUserOofSettingsRequest") => {
                        Self::SetUserOofSettings(input.value(tag)?)
                    }
                    (xml::M, "SetUserPhoto") => Self::SetUserPhoto(input.value(tag)?),
                    (xml::M, "StartSearchSession") => {
                        Self::StartSearchSession(input.value(tag)?)
                    }
                    (xml::M, "Subscribe") => Self::Subscribe(input.value(tag)?),
                    (xml::M, "SyncFolderHierarchy") => {
                        Self::SyncFolderHierarchy(input.value(tag)?)
                    }
                    (xml::M, "SyncFolderItems") => {
                        Self::SyncFolderItems(input.value(tag)?)
                    }
                    (xml::M, "UninstallApp") => Self::UninstallApp(input.value(tag)?),
                    (xml::M, "UnpinTeamMailbox") => {
                        Self::UnpinTeamMailbox(input.value(tag)?)
                    }
                    (xml::M, "Unsubscribe") => Self::Unsubscribe(input.value(tag)?),
                    (xml::M, "UpdateDelegate") => Self::UpdateDelegate(input.value(tag)?),
                    (xml::M, "UpdateExtensionUsage") => {
                        Self::UpdateExtensionUsage(input.value(tag)?)
                    }
                    (xml::M, "UpdateFolder") => Self::UpdateFolder(input.value(tag)?),
                    (xml::M, "UpdateInboxRules") => {
                        Self::UpdateInboxRules(input.value(tag)?)
                    }
                    (xml::M, "UpdateItem") => Self::UpdateItem(input.value(tag)?),
                    (xml::M, "UpdateItemInRecoverableItems") => {
                        Self::UpdateItemInRecoverableItems(input.value(tag)?)
                    }
                    (xml::M, "UpdateMeetingInstanceRequest") => {
                        Self::UpdateMeetingInstance(input.value(tag)?)
                    }
                    (xml::M, "UpdateMeetingSpace") => {
                        Self::UpdateMeetingSpace(input.value(tag)?)
                    }
                    (xml::M, "UpdateUserConfiguration") => {
                        Self::UpdateUserConfiguration(input.value(tag)?)
                    }
                    (xml::M, "UploadItems") => Self::UploadItems(input.value(tag)?),
                    _ => Self::Unlisted(input.unlisted_root(tag)?),
                },
            ),
        )
    }

    #[inline]
    fn write_root(&self, out: &mut xml::Output) {
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
