// @generated

use ::ews_bindings::{rt, xml};
use super::ns;

use super::messages::{self, ResponseCode as Code};

use super::types;

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

rt::operation! {
    messages::AddDelegate, "AddDelegate", "AddDelegate", "m:AddDelegate" =>
    "m:AddDelegateResponse": messages::AddDelegateResponseMessage, itself.base.base
}

rt::operation! {
    messages::AddDistributionGroupToImList, "AddDistributionGroupToImList", "AddDistributionGroupToImList", "m:AddDistributionGroupToImList" =>
    "m:AddDistributionGroupToImListResponse": messages::AddDistributionGroupToImListResponseMessage, itself.base
}

rt::operation! {
    messages::AddImContactToGroup, "AddImContactToGroup", "AddImContactToGroup", "m:AddImContactToGroup" =>
    "m:AddImContactToGroupResponse": messages::AddImContactToGroupResponseMessage, itself.base
}

rt::operation! {
    messages::AddImGroup, "AddImGroup", "AddImGroup", "m:AddImGroup" =>
    "m:AddImGroupResponse": messages::AddImGroupResponseMessage, itself.base
}

rt::operation! {
    messages::AddNewImContactToGroup, "AddNewImContactToGroup", "AddNewImContactToGroup", "m:AddNewImContactToGroup" =>
    "m:AddNewImContactToGroupResponse": messages::AddNewImContactToGroupResponseMessage, itself.base
}

rt::operation! {
    messages::AddNewTelUriContactToGroup, "AddNewTelUriContactToGroup", "AddNewTelUriContactToGroup", "m:AddNewTelUriContactToGroup" =>
    "m:AddNewTelUriContactToGroupResponse": messages::AddNewTelUriContactToGroupResponseMessage, itself.base
}

rt::operation! {
    messages::AddTag, "AddTag", "AddTag", "m:AddTag" =>
    "m:AddTagResponse": messages::AddTagResponseMessage, itself.base
}

rt::operation! {
    messages::ApplyConversationAction, "ApplyConversationAction", "ApplyConversationAction", "m:ApplyConversationAction" =>
    "m:ApplyConversationActionResponse": messages::ApplyConversationActionResponse, list (messages::ApplyConversationActionResponseMessage).base
}

rt::operation! {
    messages::ArchiveItem, "ArchiveItem", "ArchiveItem", "m:ArchiveItem" =>
    "m:ArchiveItemResponse": messages::ArchiveItemResponse, list (messages::ItemInfoResponseMessage).base
}

rt::operation! {
    messages::ConvertId, "ConvertId", "ConvertId", "m:ConvertId" repeatable =>
    "m:ConvertIdResponse": messages::ConvertIdResponse, list (messages::ConvertIdResponseMessage).base
}

rt::operation! {
    messages::CopyFolder, "CopyFolder", "CopyFolder", "m:CopyFolder" =>
    "m:CopyFolderResponse": messages::CopyFolderResponse, list (messages::FolderInfoResponseMessage).base
}

rt::operation! {
    messages::CopyItem, "CopyItem", "CopyItem", "m:CopyItem" =>
    "m:CopyItemResponse": messages::CopyItemResponse, list (messages::ItemInfoResponseMessage).base
}

rt::operation! {
    messages::CreateAttachment, "CreateAttachment", "CreateAttachment", "m:CreateAttachment" =>
    "m:CreateAttachmentResponse": messages::CreateAttachmentResponse, list (messages::AttachmentInfoResponseMessage).base
}

rt::operation! {
    messages::CreateFolder, "CreateFolder", "CreateFolder", "m:CreateFolder" =>
    "m:CreateFolderResponse": messages::CreateFolderResponse, list (messages::FolderInfoResponseMessage).base
}

rt::operation! {
    messages::CreateFolderPath, "CreateFolderPath", "CreateFolderPath", "m:CreateFolderPath" =>
    "m:CreateFolderPathResponse": messages::CreateFolderPathResponse, list (messages::FolderInfoResponseMessage).base
}

rt::operation! {
    messages::CreateItem, "CreateItem", "CreateItem", "m:CreateItem" =>
    "m:CreateItemResponse": messages::CreateItemResponse, list (messages::ItemInfoResponseMessage).base
}

rt::operation! {
    messages::CreateManagedFolderRequest, "CreateManagedFolder", "CreateManagedFolder", "m:CreateManagedFolder" =>
    "m:CreateManagedFolderResponse": messages::CreateManagedFolderResponse, list (messages::FolderInfoResponseMessage).base
}

rt::operation! {
    messages::CreateMeetingInstanceRequest, "CreateMeetingInstance", "CreateMeetingInstanceRequest", "m:CreateMeetingInstanceRequest" =>
    "m:CreateMeetingInstanceResponse": messages::CreateMeetingInstanceResponseMessage, itself.base
}

rt::operation! {
    messages::CreateMeetingSpace, "CreateMeetingSpace", "CreateMeetingSpace", "m:CreateMeetingSpace" =>
    "m:CreateMeetingSpaceResponseMessage": messages::CreateMeetingSpaceResponseMessage, itself.base
}

rt::operation! {
    messages::CreateUserConfiguration, "CreateUserConfiguration", "CreateUserConfiguration", "m:CreateUserConfiguration" =>
    "m:CreateUserConfigurationResponse": messages::CreateUserConfigurationResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::DeleteAttachment, "DeleteAttachment", "DeleteAttachment", "m:DeleteAttachment" =>
    "m:DeleteAttachmentResponse": messages::DeleteAttachmentResponse, list (messages::DeleteAttachmentResponseMessage).base
}

rt::operation! {
    messages::DeleteFolder, "DeleteFolder", "DeleteFolder", "m:DeleteFolder" =>
    "m:DeleteFolderResponse": messages::DeleteFolderResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::DeleteItem, "DeleteItem", "DeleteItem", "m:DeleteItem" =>
    "m:DeleteItemResponse": messages::DeleteItemResponse, list (messages::DeleteItemResponseMessage).base
}

rt::operation! {
    messages::DeleteMeetingInstanceRequest, "DeleteMeetingInstance", "DeleteMeetingInstanceRequest", "m:DeleteMeetingInstanceRequest" =>
    "m:DeleteMeetingInstanceResponse": messages::DeleteMeetingInstanceResponseMessage, itself.base
}

rt::operation! {
    messages::DeleteMeetingSpace, "DeleteMeetingSpace", "DeleteMeetingSpace", "m:DeleteMeetingSpace" =>
    "m:DeleteMeetingSpaceResponseMessage": messages::DeleteMeetingSpaceResponseMessage, itself.base
}

rt::operation! {
    messages::DeleteSearchSuggestion, "DeleteSearchSuggestion", "DeleteSearchSuggestion", "m:DeleteSearchSuggestion" =>
    "m:DeleteSearchSuggestionResponse": messages::DeleteSearchSuggestionResponseMessage, itself.base
}

rt::operation! {
    messages::DeleteUserConfiguration, "DeleteUserConfiguration", "DeleteUserConfiguration", "m:DeleteUserConfiguration" =>
    "m:DeleteUserConfigurationResponse": messages::DeleteUserConfigurationResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::DisableApp, "DisableApp", "DisableApp", "m:DisableApp" =>
    "m:DisableAppResponse": messages::DisableAppResponse, itself.base
}

rt::operation! {
    messages::DisconnectPhoneCall, "DisconnectPhoneCall", "DisconnectPhoneCall", "m:DisconnectPhoneCall" =>
    "m:DisconnectPhoneCallResponse": messages::DisconnectPhoneCallResponseMessage, itself.base
}

rt::operation! {
    messages::EmptyFolder, "EmptyFolder", "EmptyFolder", "m:EmptyFolder" =>
    "m:EmptyFolderResponse": messages::EmptyFolderResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::EndSearchSession, "EndSearchSession", "EndSearchSession", "m:EndSearchSession" =>
    "m:EndSearchSessionResponse": messages::EndSearchSessionResponseMessage, itself.base
}

rt::operation! {
    messages::ExecuteSearch, "ExecuteSearch", "ExecuteSearch", "m:ExecuteSearch" =>
    "m:ExecuteSearchResponse": messages::ExecuteSearchResponseMessage, itself.base
}

rt::operation! {
    messages::ExpandDl, "ExpandDL", "ExpandDL", "m:ExpandDL" repeatable =>
    "m:ExpandDLResponse": messages::ExpandDlResponse, list (messages::ExpandDlResponseMessage).base
}

rt::operation! {
    messages::ExportItems, "ExportItems", "ExportItems", "m:ExportItems" repeatable =>
    "m:ExportItemsResponse": messages::ExportItemsResponse, list (messages::ExportItemsResponseMessage).base
}

rt::operation! {
    messages::FindAvailableMeetingTimes, "FindAvailableMeetingTimes", "FindAvailableMeetingTimes", "m:FindAvailableMeetingTimes" repeatable =>
    "m:FindAvailableMeetingTimesResponse": messages::FindAvailableMeetingTimesResponseMessage, itself.base
}

rt::operation! {
    messages::FindConversation, "FindConversation", "FindConversation", "m:FindConversation" repeatable =>
    "m:FindConversationResponse": messages::FindConversationResponseMessage, itself.base
}

rt::operation! {
    messages::FindFolder, "FindFolder", "FindFolder", "m:FindFolder" repeatable =>
    "m:FindFolderResponse": messages::FindFolderResponse, list (messages::FindFolderResponseMessage).base
}

rt::operation! {
    messages::FindItem, "FindItem", "FindItem", "m:FindItem" repeatable =>
    "m:FindItemResponse": messages::FindItemResponse, list (messages::FindItemResponseMessage).base
}

rt::operation! {
    messages::FindMeetingSpaceByJoinUrl, "FindMeetingSpaceByJoinUrl", "FindMeetingSpaceByJoinUrl", "m:FindMeetingSpaceByJoinUrl" repeatable =>
    "m:FindMeetingSpaceByJoinUrlResponseMessage": messages::FindMeetingSpaceByJoinUrlResponseMessage, itself.base
}

rt::operation! {
    messages::FindMeetingTimeCandidates, "FindMeetingTimeCandidates", "FindMeetingTimeCandidates", "m:FindMeetingTimeCandidates" repeatable =>
    "m:FindMeetingTimeCandidatesResponse": messages::FindMeetingTimeCandidatesResponseMessage, itself.base
}

rt::operation! {
    messages::FindMessageTrackingReportRequest, "FindMessageTrackingReport", "FindMessageTrackingReport", "m:FindMessageTrackingReport" repeatable =>
    "m:FindMessageTrackingReportResponse": messages::FindMessageTrackingReportResponseMessage, itself.base
}

rt::operation! {
    messages::FindPeople, "FindPeople", "FindPeople", "m:FindPeople" repeatable =>
    "m:FindPeopleResponse": messages::FindPeopleResponseMessage, itself.base
}

rt::operation! {
    messages::FindTags, "FindTags", "FindTags", "m:FindTags" repeatable =>
    "m:FindTagsResponse": messages::FindTagsResponseMessage, itself.base
}

rt::operation! {
    messages::GetAppManifests, "GetAppManifests", "GetAppManifests", "m:GetAppManifests" repeatable =>
    "m:GetAppManifestsResponse": messages::GetAppManifestsResponse, itself.base
}

rt::operation! {
    messages::GetAppMarketplaceUrl, "GetAppMarketplaceUrl", "GetAppMarketplaceUrl", "m:GetAppMarketplaceUrl" repeatable =>
    "m:GetAppMarketplaceUrlResponse": messages::GetAppMarketplaceUrlResponseMessage, itself.base
}

rt::operation! {
    messages::GetAttachment, "GetAttachment", "GetAttachment", "m:GetAttachment" repeatable =>
    "m:GetAttachmentResponse": messages::GetAttachmentResponse, list (messages::AttachmentInfoResponseMessage).base
}

rt::operation! {
    messages::GetClientAccessToken, "GetClientAccessToken", "GetClientAccessToken", "m:GetClientAccessToken" =>
    "m:GetClientAccessTokenResponse": messages::GetClientAccessTokenResponse, list (messages::GetClientAccessTokenResponseMessage).base
}

rt::operation! {
    messages::GetConversationItems, "GetConversationItems", "GetConversationItems", "m:GetConversationItems" repeatable =>
    "m:GetConversationItemsResponse": messages::GetConversationItemsResponse, list (messages::GetConversationItemsResponseMessage).base
}

rt::operation! {
    messages::GetDelegate, "GetDelegate", "GetDelegate", "m:GetDelegate" repeatable =>
    "m:GetDelegateResponse": messages::GetDelegateResponseMessage, itself.base.base
}

rt::operation! {
    messages::GetDiscoverySearchConfiguration, "GetDiscoverySearchConfiguration", "GetDiscoverySearchConfiguration", "m:GetDiscoverySearchConfiguration" repeatable =>
    "m:GetDiscoverySearchConfigurationResponse": messages::GetDiscoverySearchConfigurationResponseMessage, itself.base
}

rt::operation! {
    messages::GetEvents, "GetEvents", "GetEvents", "m:GetEvents" repeatable =>
    "m:GetEventsResponse": messages::GetEventsResponse, list (messages::GetEventsResponseMessage).base
}

rt::operation! {
    messages::GetFolder, "GetFolder", "GetFolder", "m:GetFolder" repeatable =>
    "m:GetFolderResponse": messages::GetFolderResponse, list (messages::FolderInfoResponseMessage).base
}

rt::operation! {
    messages::GetHoldOnMailboxes, "GetHoldOnMailboxes", "GetHoldOnMailboxes", "m:GetHoldOnMailboxes" repeatable =>
    "m:GetHoldOnMailboxesResponse": messages::GetHoldOnMailboxesResponseMessage, itself.base
}

rt::operation! {
    messages::GetImItemList, "GetImItemList", "GetImItemList", "m:GetImItemList" repeatable =>
    "m:GetImItemListResponse": messages::GetImItemListResponseMessage, itself.base
}

rt::operation! {
    messages::GetImItems, "GetImItems", "GetImItems", "m:GetImItems" repeatable =>
    "m:GetImItemsResponse": messages::GetImItemsResponseMessage, itself.base
}

rt::operation! {
    messages::GetInboxRulesRequest, "GetInboxRules", "GetInboxRules", "m:GetInboxRules" repeatable =>
    "m:GetInboxRulesResponse": messages::GetInboxRulesResponse, itself.base
}

rt::operation! {
    messages::GetItem, "GetItem", "GetItem", "m:GetItem" repeatable =>
    "m:GetItemResponse": messages::GetItemResponse, list (messages::ItemInfoResponseMessage).base
}

rt::operation! {
    messages::GetLastPrivateCatalogUpdate, "GetLastPrivateCatalogUpdate", "GetLastPrivateCatalogUpdate", "m:GetLastPrivateCatalogUpdate" repeatable =>
    "m:GetLastPrivateCatalogUpdateResponse": messages::GetLastPrivateCatalogUpdateResponse, itself.base
}

rt::operation! {
    messages::GetMailTips, "GetMailTips", "GetMailTips", "m:GetMailTips" repeatable =>
    "m:GetMailTipsResponse": messages::GetMailTipsResponseMessage, itself.base
}

rt::operation! {
    messages::GetMeetingInstanceRequest, "GetMeetingInstance", "GetMeetingInstanceRequest", "m:GetMeetingInstanceRequest" repeatable =>
    "m:GetMeetingInstanceResponse": messages::GetMeetingInstanceResponseMessage, itself.base
}

rt::operation! {
    messages::GetMeetingSpace, "GetMeetingSpace", "GetMeetingSpace", "m:GetMeetingSpace" repeatable =>
    "m:GetMeetingSpaceResponseMessage": messages::GetMeetingSpaceResponseMessage, itself.base
}

rt::operation! {
    messages::GetMessageTrackingReportRequest, "GetMessageTrackingReport", "GetMessageTrackingReport", "m:GetMessageTrackingReport" repeatable =>
    "m:GetMessageTrackingReportResponse": messages::GetMessageTrackingReportResponseMessage, itself.base
}

rt::operation! {
    messages::GetNonIndexableItemDetails, "GetNonIndexableItemDetails", "GetNonIndexableItemDetails", "m:GetNonIndexableItemDetails" repeatable =>
    "m:GetNonIndexableItemDetailsResponse": messages::GetNonIndexableItemDetailsResponseMessage, itself.base
}

rt::operation! {
    messages::GetNonIndexableItemStatistics, "GetNonIndexableItemStatistics", "GetNonIndexableItemStatistics", "m:GetNonIndexableItemStatistics" repeatable =>
    "m:GetNonIndexableItemStatisticsResponse": messages::GetNonIndexableItemStatisticsResponseMessage, itself.base
}

rt::operation! {
    messages::GetPasswordExpirationDate, "GetPasswordExpirationDate", "GetPasswordExpirationDate", "m:GetPasswordExpirationDate" repeatable =>
    "m:GetPasswordExpirationDateResponse": messages::GetPasswordExpirationDateResponseMessage, itself.base
}

rt::operation! {
    messages::GetPersona, "GetPersona", "GetPersona", "m:GetPersona" repeatable =>
    "m:GetPersonaResponseMessage": messages::GetPersonaResponseMessage, itself.base
}

rt::operation! {
    messages::GetPhoneCallInformation, "GetPhoneCallInformation", "GetPhoneCallInformation", "m:GetPhoneCallInformation" repeatable =>
    "m:GetPhoneCallInformationResponse": messages::GetPhoneCallInformationResponseMessage, itself.base
}

rt::operation! {
    messages::GetPrivateCatalogAddIns, "GetPrivateCatalogAddIns", "GetPrivateCatalogAddIns", "m:GetPrivateCatalogAddIns" repeatable =>
    "m:GetPrivateCatalogAddInsResponse": messages::GetPrivateCatalogAddInsResponse, itself.base
}

rt::operation! {
    messages::GetRoomLists, "GetRoomLists", "GetRoomLists", "m:GetRoomLists" repeatable =>
    "m:GetRoomListsResponse": messages::GetRoomListsResponseMessage, itself.base
}

rt::operation! {
    messages::GetRooms, "GetRooms", "GetRooms", "m:GetRooms" repeatable =>
    "m:GetRoomsResponse": messages::GetRoomsResponseMessage, itself.base
}

rt::operation! {
    messages::GetSearchSuggestions, "GetSearchSuggestions", "GetSearchSuggestions", "m:GetSearchSuggestions" repeatable =>
    "m:GetSearchSuggestionsResponse": messages::GetSearchSuggestionsResponseMessage, itself.base
}

rt::operation! {
    messages::GetSearchableMailboxes, "GetSearchableMailboxes", "GetSearchableMailboxes", "m:GetSearchableMailboxes" repeatable =>
    "m:GetSearchableMailboxesResponse": messages::GetSearchableMailboxesResponseMessage, itself.base
}

rt::operation! {
    messages::GetServerTimeZones, "GetServerTimeZones", "GetServerTimeZones", "m:GetServerTimeZones" repeatable =>
    "m:GetServerTimeZonesResponse": messages::GetServerTimeZonesResponse, list (messages::GetServerTimeZonesResponseMessage).base
}

rt::operation! {
    messages::GetServiceConfiguration, "GetServiceConfiguration", "GetServiceConfiguration", "m:GetServiceConfiguration" repeatable =>
    "m:GetServiceConfigurationResponse": messages::GetServiceConfigurationResponseMessage, itself.base
}

rt::operation! {
    messages::GetSharingFolder, "GetSharingFolder", "GetSharingFolder", "m:GetSharingFolder" =>
    "m:GetSharingFolderResponse": messages::GetSharingFolderResponseMessage, itself.base
}

rt::operation! {
    messages::GetSharingMetadata, "GetSharingMetadata", "GetSharingMetadata", "m:GetSharingMetadata" =>
    "m:GetSharingMetadataResponse": messages::GetSharingMetadataResponseMessage, itself.base
}

rt::operation! {
    messages::GetSpecificUserConfiguration, "GetSpecificUserConfiguration", "GetSpecificUserConfiguration", "m:GetSpecificUserConfiguration" repeatable =>
    "m:GetSpecificUserConfigurationResponse": messages::GetSpecificUserConfigurationResponse, list (messages::GetSpecificUserConfigurationResponseMessage).base
}

rt::operation! {
    messages::GetStreamingEvents, "GetStreamingEvents", "GetEvents", "m:GetStreamingEvents" repeatable =>
    "m:GetStreamingEventsResponse": messages::GetStreamingEventsResponse, list (messages::GetStreamingEventsResponseMessage).base
}

rt::operation! {
    messages::GetUserAvailabilityRequest, "GetUserAvailability", "GetUserAvailability", "m:GetUserAvailabilityRequest" repeatable =>
    "m:GetUserAvailabilityResponse": messages::GetUserAvailabilityResponse, none
}

rt::operation! {
    messages::GetUserConfiguration, "GetUserConfiguration", "GetUserConfiguration", "m:GetUserConfiguration" repeatable =>
    "m:GetUserConfigurationResponse": messages::GetUserConfigurationResponse, list (messages::GetUserConfigurationResponseMessage).base
}

rt::operation! {
    messages::GetUserOofSettingsRequest, "GetUserOofSettings", "GetUserOofSettings", "m:GetUserOofSettingsRequest" repeatable =>
    "m:GetUserOofSettingsResponse": messages::GetUserOofSettingsResponse, none
}

rt::operation! {
    messages::GetUserPhoto, "GetUserPhoto", "GetUserPhoto", "m:GetUserPhoto" repeatable =>
    "m:GetUserPhotoResponse": messages::GetUserPhotoResponseMessage, itself.base
}

rt::operation! {
    messages::GetUserRetentionPolicyTags, "GetUserRetentionPolicyTags", "GetUserRetentionPolicyTags", "m:GetUserRetentionPolicyTags" repeatable =>
    "m:GetUserRetentionPolicyTagsResponse": messages::GetUserRetentionPolicyTagsResponseMessage, itself.base
}

rt::operation! {
    messages::HideTag, "HideTag", "HideTag", "m:HideTag" =>
    "m:HideTagResponse": messages::HideTagResponseMessage, itself.base
}

rt::operation! {
    messages::InstallApp, "InstallApp", "InstallApp", "m:InstallApp" =>
    "m:InstallAppResponse": messages::InstallAppResponse, itself.base
}

rt::operation! {
    messages::MarkAllItemsAsRead, "MarkAllItemsAsRead", "MarkAllItemsAsRead", "m:MarkAllItemsAsRead" =>
    "m:MarkAllItemsAsReadResponse": messages::MarkAllItemsAsReadResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::MarkAsJunk, "MarkAsJunk", "MarkAsJunk", "m:MarkAsJunk" =>
    "m:MarkAsJunkResponse": messages::MarkAsJunkResponse, list (messages::MarkAsJunkResponseMessage).base
}

rt::operation! {
    messages::MoveFolder, "MoveFolder", "MoveFolder", "m:MoveFolder" =>
    "m:MoveFolderResponse": messages::MoveFolderResponse, list (messages::FolderInfoResponseMessage).base
}

rt::operation! {
    messages::MoveItem, "MoveItem", "MoveItem", "m:MoveItem" =>
    "m:MoveItemResponse": messages::MoveItemResponse, list (messages::ItemInfoResponseMessage).base
}

rt::operation! {
    messages::PlayOnPhone, "PlayOnPhone", "PlayOnPhone", "m:PlayOnPhone" =>
    "m:PlayOnPhoneResponse": messages::PlayOnPhoneResponseMessage, itself.base
}

rt::operation! {
    messages::RefreshSharingFolder, "RefreshSharingFolder", "RefreshSharingFolder", "m:RefreshSharingFolder" =>
    "m:RefreshSharingFolderResponse": messages::RefreshSharingFolderResponseMessage, itself.base
}

rt::operation! {
    messages::RemoveContactFromImList, "RemoveContactFromImList", "RemoveContactFromImList", "m:RemoveContactFromImList" =>
    "m:RemoveContactFromImListResponse": messages::RemoveContactFromImListResponseMessage, itself.base
}

rt::operation! {
    messages::RemoveDelegate, "RemoveDelegate", "RemoveDelegate", "m:RemoveDelegate" =>
    "m:RemoveDelegateResponse": messages::RemoveDelegateResponseMessage, itself.base.base
}

rt::operation! {
    messages::RemoveDistributionGroupFromImList, "RemoveDistributionGroupFromImList", "RemoveDistributionGroupFromImList", "m:RemoveDistributionGroupFromImList" =>
    "m:RemoveDistributionGroupFromImListResponse": messages::RemoveDistributionGroupFromImListResponseMessage, itself.base
}

rt::operation! {
    messages::RemoveImContactFromGroup, "RemoveImContactFromGroup", "RemoveImContactFromGroup", "m:RemoveImContactFromGroup" =>
    "m:RemoveImContactFromGroupResponse": messages::RemoveImContactFromGroupResponseMessage, itself.base
}

rt::operation! {
    messages::RemoveImGroup, "RemoveImGroup", "RemoveImGroup", "m:RemoveImGroup" =>
    "m:RemoveImGroupResponse": messages::RemoveImGroupResponseMessage, itself.base
}

rt::operation! {
    messages::ReportMessage, "ReportMessage", "ReportMessage", "m:ReportMessage" =>
    "m:ReportMessageResponse": messages::ReportMessageResponse, list (messages::ReportMessageResponseMessage).base
}

rt::operation! {
    messages::ResolveNames, "ResolveNames", "ResolveNames", "m:ResolveNames" repeatable =>
    "m:ResolveNamesResponse": messages::ResolveNamesResponse, list (messages::ResolveNamesResponseMessage).base
}

rt::operation! {
    messages::SearchMailboxes, "SearchMailboxes", "SearchMailboxes", "m:SearchMailboxes" repeatable =>
    "m:SearchMailboxesResponse": messages::SearchMailboxesResponse, list (messages::SearchMailboxesResponseMessage).base
}

rt::operation! {
    messages::SendItem, "SendItem", "SendItem", "m:SendItem" =>
    "m:SendItemResponse": messages::SendItemResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::SetHoldOnMailboxes, "SetHoldOnMailboxes", "SetHoldOnMailboxes", "m:SetHoldOnMailboxes" =>
    "m:SetHoldOnMailboxesResponse": messages::SetHoldOnMailboxesResponseMessage, itself.base
}

rt::operation! {
    messages::SetImGroup, "SetImGroup", "SetImGroup", "m:SetImGroup" =>
    "m:SetImGroupResponse": messages::SetImGroupResponseMessage, itself.base
}

rt::operation! {
    messages::SetImListMigrationCompleted, "SetImListMigrationCompleted", "SetImListMigrationCompleted", "m:SetImListMigrationCompleted" =>
    "m:SetImListMigrationCompletedResponse": messages::SetImListMigrationCompletedResponseMessage, itself.base
}

rt::operation! {
    messages::SetTeamMailboxRequest, "SetTeamMailbox", "SetTeamMailbox", "m:SetTeamMailbox" =>
    "m:SetTeamMailboxResponse": messages::SetTeamMailboxResponseMessage, itself.base
}

rt::operation! {
    messages::SetUserOofSettingsRequest, "SetUserOofSettings", "SetUserOofSettings", "m:SetUserOofSettingsRequest" =>
    "m:SetUserOofSettingsResponse": messages::SetUserOofSettingsResponse, none
}

rt::operation! {
    messages::SetUserPhoto, "SetUserPhoto", "SetUserPhoto", "m:SetUserPhoto" =>
    "m:SetUserPhotoResponse": messages::SetUserPhotoResponseMessage, none
}

rt::operation! {
    messages::StartSearchSession, "StartSearchSession", "StartSearchSession", "m:StartSearchSession" =>
    "m:StartSearchSessionResponse": messages::StartSearchSessionResponseMessage, itself.base
}

rt::operation! {
    messages::Subscribe, "Subscribe", "Subscribe", "m:Subscribe" =>
    "m:SubscribeResponse": messages::SubscribeResponse, list (messages::SubscribeResponseMessage).base
}

rt::operation! {
    messages::SyncFolderHierarchy, "SyncFolderHierarchy", "SyncFolderHierarchy", "m:SyncFolderHierarchy" repeatable =>
    "m:SyncFolderHierarchyResponse": messages::SyncFolderHierarchyResponse, list (messages::SyncFolderHierarchyResponseMessage).base
}

rt::operation! {
    messages::SyncFolderItems, "SyncFolderItems", "SyncFolderItems", "m:SyncFolderItems" repeatable =>
    "m:SyncFolderItemsResponse": messages::SyncFolderItemsResponse, list (messages::SyncFolderItemsResponseMessage).base
}

rt::operation! {
    messages::UninstallApp, "UninstallApp", "UninstallApp", "m:UninstallApp" =>
    "m:UninstallAppResponse": messages::UninstallAppResponse, itself.base
}

rt::operation! {
    messages::UnpinTeamMailboxRequest, "UnpinTeamMailbox", "UnpinTeamMailbox", "m:UnpinTeamMailbox" =>
    "m:UnpinTeamMailboxResponse": messages::UnpinTeamMailboxResponseMessage, itself.base
}

rt::operation! {
    messages::Unsubscribe, "Unsubscribe", "Unsubscribe", "m:Unsubscribe" =>
    "m:UnsubscribeResponse": messages::UnsubscribeResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::UpdateDelegate, "UpdateDelegate", "UpdateDelegate", "m:UpdateDelegate" =>
    "m:UpdateDelegateResponse": messages::UpdateDelegateResponseMessage, itself.base.base
}

rt::operation! {
    messages::UpdateExtensionUsage, "UpdateExtensionUsage", "UpdateExtensionUsage", "m:UpdateExtensionUsage" =>
    "m:UpdateExtensionUsageResponse": messages::UpdateExtensionUsageResponse, itself.base
}

rt::operation! {
    messages::UpdateFolder, "UpdateFolder", "UpdateFolder", "m:UpdateFolder" =>
    "m:UpdateFolderResponse": messages::UpdateFolderResponse, list (messages::FolderInfoResponseMessage).base
}

rt::operation! {
    messages::UpdateInboxRulesRequest, "UpdateInboxRules", "UpdateInboxRules", "m:UpdateInboxRules" =>
    "m:UpdateInboxRulesResponse": messages::UpdateInboxRulesResponse, itself.base
}

rt::operation! {
    messages::UpdateItem, "UpdateItem", "UpdateItem", "m:UpdateItem" =>
    "m:UpdateItemResponse": messages::UpdateItemResponse, list (messages::UpdateItemResponseMessage).base.base
}

rt::operation! {
    messages::UpdateItemInRecoverableItems, "UpdateItemInRecoverableItems", "UpdateItemInRecoverableItems", "m:UpdateItemInRecoverableItems" =>
    "m:UpdateItemInRecoverableItemsResponse": messages::UpdateItemInRecoverableItemsResponse, list (messages::UpdateItemInRecoverableItemsResponseMessage).base.base
}

rt::operation! {
    messages::UpdateMeetingInstanceRequest, "UpdateMeetingInstance", "UpdateMeetingInstanceRequest", "m:UpdateMeetingInstanceRequest" =>
    "m:UpdateMeetingInstanceResponse": messages::UpdateMeetingInstanceResponseMessage, itself.base
}

rt::operation! {
    messages::UpdateMeetingSpace, "UpdateMeetingSpace", "UpdateMeetingSpace", "m:UpdateMeetingSpace" =>
    "m:UpdateMeetingSpaceResponseMessage": messages::UpdateMeetingSpaceResponseMessage, itself.base
}

rt::operation! {
    messages::UpdateUserConfiguration, "UpdateUserConfiguration", "UpdateUserConfiguration", "m:UpdateUserConfiguration" =>
    "m:UpdateUserConfigurationResponse": messages::UpdateUserConfigurationResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::UploadItems, "UploadItems", "UploadItems", "m:UploadItems" =>
    "m:UploadItemsResponse": messages::UploadItemsResponse, list (messages::UploadItemsResponseMessage).base
}

impl ::ews_bindings::sync::SyncOperation for messages::SyncFolderHierarchy {
    const STATE_KIND: &'static str = "folders";
    type RequestHeader = super::headers::RequestHeader;
    type Shape = types::FolderResponseShape;
    type Change = types::SyncFolderHierarchyChange;
    type Changes = types::SyncFolderHierarchyChanges;
    type FolderId = types::TargetFolderId;
    type Folder = Option<types::TargetFolderId>;
    type Settings = ();
    #[inline]
    fn default_settings() {}
    #[inline]
    fn request(
        shape: Self::Shape,
        folder: Self::Folder,
        _: (),
        state: Option<String>,
    ) -> Self {
        let mut request = Self::new(shape);
        request.sync_folder_id = folder.map(Box::new);
        request.sync_state = state;
        request
    }
    #[inline]
    fn page(message: Self::Message) -> ::ews_bindings::sync::PageContent<Self::Changes> {
        ::ews_bindings::sync::PageContent {
            state: message.sync_state,
            is_last: message.includes_last_folder_in_range,
            changes: message.changes,
        }
    }
}

impl ::ews_bindings::sync::SyncOperation for messages::SyncFolderItems {
    const STATE_KIND: &'static str = "items";
    type RequestHeader = super::headers::RequestHeader;
    type Shape = types::ItemResponseShape;
    type Change = types::SyncFolderItemsChange;
    type Changes = types::SyncFolderItemsChanges;
    type FolderId = types::TargetFolderId;
    type Folder = types::TargetFolderId;
    type Settings = ::ews_bindings::sync::ItemsSettings<
        types::MaxSyncChangesReturned,
        types::ItemId,
        types::SyncFolderItemsScope,
    >;
    #[inline]
    fn default_settings() -> Self::Settings {
        ::ews_bindings::sync::ItemsSettings::new(
            types::MaxSyncChangesReturned::unchecked(512),
        )
    }
    #[inline]
    fn request(
        shape: Self::Shape,
        folder: Self::Folder,
        settings: Self::Settings,
        state: Option<String>,
    ) -> Self {
        let mut request = Self::new(shape, folder, settings.max_changes);
        request.sync_state = state;
        request.ignore = (!settings.ignore.is_empty()).then(|| settings.ignore.into());
        request.sync_scope = settings.scope;
        request
    }
    #[inline]
    fn page(message: Self::Message) -> ::ews_bindings::sync::PageContent<Self::Changes> {
        ::ews_bindings::sync::PageContent {
            state: message.sync_state,
            is_last: message.includes_last_item_in_range,
            changes: message.changes,
        }
    }
}

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
    /// An element that is not a request of the schema.
    Unlisted(xml::RawXml),
}

rt::any_request! {
    AnyRequest;
    "AddDelegate" AddDelegate: m "AddDelegate";
    "AddDistributionGroupToImList" AddDistributionGroupToImList: m "AddDistributionGroupToImList";
    "AddImContactToGroup" AddImContactToGroup: m "AddImContactToGroup";
    "AddImGroup" AddImGroup: m "AddImGroup";
    "AddNewImContactToGroup" AddNewImContactToGroup: m "AddNewImContactToGroup";
    "AddNewTelUriContactToGroup" AddNewTelUriContactToGroup: m "AddNewTelUriContactToGroup";
    "AddTag" AddTag: m "AddTag";
    "ApplyConversationAction" ApplyConversationAction: m "ApplyConversationAction";
    "ArchiveItem" ArchiveItem: m "ArchiveItem";
    "ConvertId" ConvertId: m "ConvertId";
    "CopyFolder" CopyFolder: m "CopyFolder";
    "CopyItem" CopyItem: m "CopyItem";
    "CreateAttachment" CreateAttachment: m "CreateAttachment";
    "CreateFolder" CreateFolder: m "CreateFolder";
    "CreateFolderPath" CreateFolderPath: m "CreateFolderPath";
    "CreateItem" CreateItem: m "CreateItem";
    "CreateManagedFolder" CreateManagedFolder: m "CreateManagedFolder";
    "CreateMeetingInstance" CreateMeetingInstance: m "CreateMeetingInstanceRequest";
    "CreateMeetingSpace" CreateMeetingSpace: m "CreateMeetingSpace";
    "CreateUserConfiguration" CreateUserConfiguration: m "CreateUserConfiguration";
    "DeleteAttachment" DeleteAttachment: m "DeleteAttachment";
    "DeleteFolder" DeleteFolder: m "DeleteFolder";
    "DeleteItem" DeleteItem: m "DeleteItem";
    "DeleteMeetingInstance" DeleteMeetingInstance: m "DeleteMeetingInstanceRequest";
    "DeleteMeetingSpace" DeleteMeetingSpace: m "DeleteMeetingSpace";
    "DeleteSearchSuggestion" DeleteSearchSuggestion: m "DeleteSearchSuggestion";
    "DeleteUserConfiguration" DeleteUserConfiguration: m "DeleteUserConfiguration";
    "DisableApp" DisableApp: m "DisableApp";
    "DisconnectPhoneCall" DisconnectPhoneCall: m "DisconnectPhoneCall";
    "EmptyFolder" EmptyFolder: m "EmptyFolder";
    "EndSearchSession" EndSearchSession: m "EndSearchSession";
    "ExecuteSearch" ExecuteSearch: m "ExecuteSearch";
    "ExpandDL" ExpandDl: m "ExpandDL";
    "ExportItems" ExportItems: m "ExportItems";
    "FindAvailableMeetingTimes" FindAvailableMeetingTimes: m "FindAvailableMeetingTimes";
    "FindConversation" FindConversation: m "FindConversation";
    "FindFolder" FindFolder: m "FindFolder";
    "FindItem" FindItem: m "FindItem";
    "FindMeetingSpaceByJoinUrl" FindMeetingSpaceByJoinUrl: m "FindMeetingSpaceByJoinUrl";
    "FindMeetingTimeCandidates" FindMeetingTimeCandidates: m "FindMeetingTimeCandidates";
    "FindMessageTrackingReport" FindMessageTrackingReport: m "FindMessageTrackingReport";
    "FindPeople" FindPeople: m "FindPeople";
    "FindTags" FindTags: m "FindTags";
    "GetAppManifests" GetAppManifests: m "GetAppManifests";
    "GetAppMarketplaceUrl" GetAppMarketplaceUrl: m "GetAppMarketplaceUrl";
    "GetAttachment" GetAttachment: m "GetAttachment";
    "GetClientAccessToken" GetClientAccessToken: m "GetClientAccessToken";
    "GetConversationItems" GetConversationItems: m "GetConversationItems";
    "GetDelegate" GetDelegate: m "GetDelegate";
    "GetDiscoverySearchConfiguration" GetDiscoverySearchConfiguration: m "GetDiscoverySearchConfiguration";
    "GetEvents" GetEvents: m "GetEvents";
    "GetFolder" GetFolder: m "GetFolder";
    "GetHoldOnMailboxes" GetHoldOnMailboxes: m "GetHoldOnMailboxes";
    "GetImItemList" GetImItemList: m "GetImItemList";
    "GetImItems" GetImItems: m "GetImItems";
    "GetInboxRules" GetInboxRules: m "GetInboxRules";
    "GetItem" GetItem: m "GetItem";
    "GetLastPrivateCatalogUpdate" GetLastPrivateCatalogUpdate: m "GetLastPrivateCatalogUpdate";
    "GetMailTips" GetMailTips: m "GetMailTips";
    "GetMeetingInstance" GetMeetingInstance: m "GetMeetingInstanceRequest";
    "GetMeetingSpace" GetMeetingSpace: m "GetMeetingSpace";
    "GetMessageTrackingReport" GetMessageTrackingReport: m "GetMessageTrackingReport";
    "GetNonIndexableItemDetails" GetNonIndexableItemDetails: m "GetNonIndexableItemDetails";
    "GetNonIndexableItemStatistics" GetNonIndexableItemStatistics: m "GetNonIndexableItemStatistics";
    "GetPasswordExpirationDate" GetPasswordExpirationDate: m "GetPasswordExpirationDate";
    "GetPersona" GetPersona: m "GetPersona";
    "GetPhoneCallInformation" GetPhoneCallInformation: m "GetPhoneCallInformation";
    "GetPrivateCatalogAddIns" GetPrivateCatalogAddIns: m "GetPrivateCatalogAddIns";
    "GetRoomLists" GetRoomLists: m "GetRoomLists";
    "GetRooms" GetRooms: m "GetRooms";
    "GetSearchSuggestions" GetSearchSuggestions: m "GetSearchSuggestions";
    "GetSearchableMailboxes" GetSearchableMailboxes: m "GetSearchableMailboxes";
    "GetServerTimeZones" GetServerTimeZones: m "GetServerTimeZones";
    "GetServiceConfiguration" GetServiceConfiguration: m "GetServiceConfiguration";
    "GetSharingFolder" GetSharingFolder: m "GetSharingFolder";
    "GetSharingMetadata" GetSharingMetadata: m "GetSharingMetadata";
    "GetSpecificUserConfiguration" GetSpecificUserConfiguration: m "GetSpecificUserConfiguration";
    "GetStreamingEvents" GetStreamingEvents: m "GetStreamingEvents";
    "GetUserAvailability" GetUserAvailability: m "GetUserAvailabilityRequest";
    "GetUserConfiguration" GetUserConfiguration: m "GetUserConfiguration";
    "GetUserOofSettings" GetUserOofSettings: m "GetUserOofSettingsRequest";
    "GetUserPhoto" GetUserPhoto: m "GetUserPhoto";
    "GetUserRetentionPolicyTags" GetUserRetentionPolicyTags: m "GetUserRetentionPolicyTags";
    "HideTag" HideTag: m "HideTag";
    "InstallApp" InstallApp: m "InstallApp";
    "MarkAllItemsAsRead" MarkAllItemsAsRead: m "MarkAllItemsAsRead";
    "MarkAsJunk" MarkAsJunk: m "MarkAsJunk";
    "MoveFolder" MoveFolder: m "MoveFolder";
    "MoveItem" MoveItem: m "MoveItem";
    "PlayOnPhone" PlayOnPhone: m "PlayOnPhone";
    "RefreshSharingFolder" RefreshSharingFolder: m "RefreshSharingFolder";
    "RemoveContactFromImList" RemoveContactFromImList: m "RemoveContactFromImList";
    "RemoveDelegate" RemoveDelegate: m "RemoveDelegate";
    "RemoveDistributionGroupFromImList" RemoveDistributionGroupFromImList: m "RemoveDistributionGroupFromImList";
    "RemoveImContactFromGroup" RemoveImContactFromGroup: m "RemoveImContactFromGroup";
    "RemoveImGroup" RemoveImGroup: m "RemoveImGroup";
    "ReportMessage" ReportMessage: m "ReportMessage";
    "ResolveNames" ResolveNames: m "ResolveNames";
    "SearchMailboxes" SearchMailboxes: m "SearchMailboxes";
    "SendItem" SendItem: m "SendItem";
    "SetHoldOnMailboxes" SetHoldOnMailboxes: m "SetHoldOnMailboxes";
    "SetImGroup" SetImGroup: m "SetImGroup";
    "SetImListMigrationCompleted" SetImListMigrationCompleted: m "SetImListMigrationCompleted";
    "SetTeamMailbox" SetTeamMailbox: m "SetTeamMailbox";
    "SetUserOofSettings" SetUserOofSettings: m "SetUserOofSettingsRequest";
    "SetUserPhoto" SetUserPhoto: m "SetUserPhoto";
    "StartSearchSession" StartSearchSession: m "StartSearchSession";
    "Subscribe" Subscribe: m "Subscribe";
    "SyncFolderHierarchy" SyncFolderHierarchy: m "SyncFolderHierarchy";
    "SyncFolderItems" SyncFolderItems: m "SyncFolderItems";
    "UninstallApp" UninstallApp: m "UninstallApp";
    "UnpinTeamMailbox" UnpinTeamMailbox: m "UnpinTeamMailbox";
    "Unsubscribe" Unsubscribe: m "Unsubscribe";
    "UpdateDelegate" UpdateDelegate: m "UpdateDelegate";
    "UpdateExtensionUsage" UpdateExtensionUsage: m "UpdateExtensionUsage";
    "UpdateFolder" UpdateFolder: m "UpdateFolder";
    "UpdateInboxRules" UpdateInboxRules: m "UpdateInboxRules";
    "UpdateItem" UpdateItem: m "UpdateItem";
    "UpdateItemInRecoverableItems" UpdateItemInRecoverableItems: m "UpdateItemInRecoverableItems";
    "UpdateMeetingInstance" UpdateMeetingInstance: m "UpdateMeetingInstanceRequest";
    "UpdateMeetingSpace" UpdateMeetingSpace: m "UpdateMeetingSpace";
    "UpdateUserConfiguration" UpdateUserConfiguration: m "UpdateUserConfiguration";
    "UploadItems" UploadItems: m "UploadItems";
}
