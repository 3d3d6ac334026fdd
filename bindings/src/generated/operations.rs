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
    #[inline]
    fn set(&mut self, class: &str, code: Code, text: Option<String>) {
        self.response_class = class.into();
        self.response_code = Some(code);
        self.message_text = text;
        self.descriptive_link_key = Some(0);
    }
    #[inline]
    fn set_detail(&mut self, detail: Vec<xml::RawXml>) {
        self.message_xml.insert(rt::Placeholder::placeholder()).any = detail;
    }
}

rt::response_message! {
    messages::AddDelegateResponseMessage, itself[.base.base]; list response_messages,
}

rt::response_message! {
    messages::AddDistributionGroupToImListResponseMessage, itself[.base]; option im_group,
}

rt::response_message! {
    messages::AddImContactToGroupResponseMessage, itself[.base];
}

rt::response_message! {
    messages::AddImGroupResponseMessage, itself[.base]; option im_group,
}

rt::response_message! {
    messages::AddNewImContactToGroupResponseMessage, itself[.base]; option persona,
}

rt::response_message! {
    messages::AddNewTelUriContactToGroupResponseMessage, itself[.base]; option persona,
}

rt::response_message! {
    messages::AddTagResponseMessage, itself[.base]; option was_successful,
}

rt::response_message! {
    messages::ApplyConversationActionResponseMessage, itself[.base];
}

rt::response_message! {
    messages::AttachmentInfoResponseMessage, itself[.base]; list attachments = empty,
}

rt::response_message! {
    messages::BaseDelegateResponseMessage, itself[.base]; list response_messages,
}

rt::response_message! {
    messages::ConvertIdResponseMessage, itself[.base]; option alternate_id,
}

rt::response_message! {
    messages::CreateMeetingInstanceResponseMessage, itself[.base]; option meeting_instance = empty,
}

rt::response_message! {
    messages::CreateMeetingSpaceResponseMessage, itself[.base]; option meeting_space = empty,
}

rt::response_message! {
    messages::DelegateUserResponseMessage, itself[.base]; option delegate_user,
}

rt::response_message! {
    messages::DeleteAttachmentResponseMessage, itself[.base]; option root_item_id,
}

rt::response_message! {
    messages::DeleteItemResponseMessage, itself[.base];
}

rt::response_message! {
    messages::DeleteMeetingInstanceResponseMessage, itself[.base];
}

rt::response_message! {
    messages::DeleteMeetingSpaceResponseMessage, itself[.base];
}

rt::response_message! {
    messages::DeleteSearchSuggestionResponseMessage, itself[.base]; option response,
}

rt::response_message! {
    messages::DisableAppResponse, itself[.base];
}

rt::response_message! {
    messages::DisconnectPhoneCallResponseMessage, itself[.base];
}

rt::response_message! {
    messages::EndSearchSessionResponseMessage, itself[.base];
}

rt::response_message! {
    messages::ExecuteSearchResponseMessage, itself[.base]; option search_results,
}

rt::response_message! {
    messages::ExpandDlResponseMessage, itself[.base]; list dl_expansion.mailbox,
}

rt::response_message! {
    messages::ExportItemsResponseMessage, itself[.base]; option item_id, option data,
}

rt::response_message! {
    messages::FindAvailableMeetingTimesResponseMessage, itself[.base]; list meeting_time_candidates, option empty_suggestions_hint,
}

rt::response_message! {
    messages::FindConversationResponseMessage, itself[.base]; list conversations = empty, list highlight_terms, option total_conversations_in_view, option indexed_offset,
}

rt::response_message! {
    messages::FindFolderResponseMessage, itself[.base]; option root_folder,
}

rt::response_message! {
    messages::FindItemResponseMessage, itself[.base]; option root_folder, list highlight_terms,
}

rt::response_message! {
    messages::FindMailboxStatisticsByKeywordsResponseMessage, itself[.base]; option mailbox_statistics_search_result,
}

rt::response_message! {
    messages::FindMeetingSpaceByJoinUrlResponseMessage, itself[.base]; option meeting_space,
}

rt::response_message! {
    messages::FindMeetingTimeCandidatesResponseMessage, itself[.base]; list meeting_time_candidates,
}

rt::response_message! {
    messages::FindMessageTrackingReportResponseMessage, itself[.base]; list diagnostics, list message_tracking_search_results, option executed_search_scope, list errors, list properties,
}

rt::response_message! {
    messages::FindPeopleResponseMessage, itself[.base]; list people, option total_number_of_people_in_view, option first_matching_row_index, option first_loaded_row_index, option transaction_id,
}

rt::response_message! {
    messages::FindTagsResponseMessage, itself[.base]; list tags,
}

rt::response_message! {
    messages::FolderInfoResponseMessage, itself[.base]; list folders = empty_in_failure,
}

rt::response_message! {
    messages::FreeBusyResponse, inside[response_message]; option free_busy_view,
}

rt::response_message! {
    messages::GetAppManifestsResponse, itself[.base]; option choice,
}

rt::response_message! {
    messages::GetAppMarketplaceUrlResponseMessage, itself[.base]; option app_marketplace_url, option connectors_management_url,
}

rt::response_message! {
    messages::GetClientAccessTokenResponseMessage, itself[.base]; option token,
}

rt::response_message! {
    messages::GetConversationItemsResponseMessage, itself[.base]; option conversation,
}

rt::response_message! {
    messages::GetDelegateResponseMessage, itself[.base.base]; option deliver_meeting_requests, list response_messages,
}

rt::response_message! {
    messages::GetDiscoverySearchConfigurationResponseMessage, itself[.base]; list discovery_search_configurations = empty,
}

rt::response_message! {
    messages::GetEventsResponseMessage, itself[.base]; option notification,
}

rt::response_message! {
    messages::GetHoldOnMailboxesResponseMessage, itself[.base]; option mailbox_hold_result,
}

rt::response_message! {
    messages::GetImItemListResponseMessage, itself[.base]; option im_item_list,
}

rt::response_message! {
    messages::GetImItemsResponseMessage, itself[.base]; option im_item_list,
}

rt::response_message! {
    messages::GetInboxRulesResponse, itself[.base]; option outlook_rule_blob_exists, list inbox_rules,
}

rt::response_message! {
    messages::GetLastPrivateCatalogUpdateResponse, itself[.base]; option choice,
}

rt::response_message! {
    messages::GetMailTipsResponseMessage, itself[.base]; list response_messages,
}

rt::response_message! {
    messages::GetMeetingInstanceResponseMessage, itself[.base]; option meeting_instance = empty,
}

rt::response_message! {
    messages::GetMeetingSpaceResponseMessage, itself[.base]; option meeting_space = empty,
}

rt::response_message! {
    messages::GetMessageTrackingReportResponseMessage, itself[.base]; option message_tracking_report, list diagnostics, list errors, list properties,
}

rt::response_message! {
    messages::GetNonIndexableItemDetailsResponseMessage, itself[.base]; option non_indexable_item_details_result,
}

rt::response_message! {
    messages::GetNonIndexableItemStatisticsResponseMessage, itself[.base]; list non_indexable_item_statistics,
}

rt::response_message! {
    messages::GetOmeMessageStatusResponse, itself[.base]; option is_revoked, option received_time, option subject, option container, option is_revocable,
}

rt::response_message! {
    messages::GetPasswordExpirationDateResponseMessage, itself[.base]; option password_expiration_date,
}

rt::response_message! {
    messages::GetPersonaResponseMessage, itself[.base]; option persona,
}

rt::response_message! {
    messages::GetPhoneCallInformationResponseMessage, itself[.base]; option phone_call_information,
}

rt::response_message! {
    messages::GetPrivateCatalogAddInsResponse, itself[.base]; list add_ins,
}

rt::response_message! {
    messages::GetRemindersResponseMessage, itself[.base]; list reminders = empty,
}

rt::response_message! {
    messages::GetRoomListsResponseMessage, itself[.base]; list room_lists,
}

rt::response_message! {
    messages::GetRoomsResponseMessage, itself[.base]; list rooms,
}

rt::response_message! {
    messages::GetSearchSuggestionsResponseMessage, itself[.base]; option search_suggestions,
}

rt::response_message! {
    messages::GetSearchableMailboxesResponseMessage, itself[.base]; list searchable_mailboxes = empty, list failed_mailboxes,
}

rt::response_message! {
    messages::GetServerTimeZonesResponseMessage, itself[.base]; list time_zone_definitions = empty,
}

rt::response_message! {
    messages::GetServiceConfigurationResponseMessage, itself[.base]; list response_messages,
}

rt::response_message! {
    messages::GetSharingFolderResponseMessage, itself[.base]; option sharing_folder_id,
}

rt::response_message! {
    messages::GetSharingMetadataResponseMessage, itself[.base]; list encrypted_shared_folder_data_collection, list invalid_recipients,
}

rt::response_message! {
    messages::GetSpecificUserConfigurationResponseMessage, itself[.base]; option user_configuration,
}

rt::response_message! {
    messages::GetStreamingEventsResponseMessage, itself[.base]; list notifications, list error_subscription_ids, option connection_status,
}

rt::response_message! {
    messages::GetUserConfigurationResponseMessage, itself[.base]; option user_configuration,
}

rt::response_message! {
    messages::GetUserOofSettingsResponse, itself[.response_message]; option oof_settings, option allow_external_oof,
}

rt::response_message! {
    messages::GetUserPhotoResponseMessage, itself[.base]; option has_changed, option picture_data, option content_type,
}

rt::response_message! {
    messages::GetUserRetentionPolicyTagsResponseMessage, itself[.base]; list retention_policy_tags = empty,
}

rt::response_message! {
    messages::HideTagResponseMessage, itself[.base]; option was_successful,
}

rt::response_message! {
    messages::InstallAppResponse, itself[.base]; option was_first_install, option extension,
}

rt::response_message! {
    messages::ItemInfoResponseMessage, itself[.base]; list items = empty,
}

rt::response_message! {
    messages::MailTipsResponseMessage, itself[.base]; option mail_tips,
}

rt::response_message! {
    messages::MarkAsJunkResponseMessage, itself[.base]; option moved_item_id,
}

rt::response_message! {
    messages::MarkAsPhishingResponseMessage, itself[.base]; option moved_item_id,
}

rt::response_message! {
    messages::OmeConfigurationResponse, itself[.base]; option xml, list config_list,
}

rt::response_message! {
    messages::PerformInstantSearchResponse, itself[.base]; option payload,
}

rt::response_message! {
    messages::PerformReminderActionResponseMessage, itself[.base]; list updated_item_ids,
}

rt::response_message! {
    messages::PlayOnPhoneResponseMessage, itself[.base]; option phone_call_id,
}

rt::response_message! {
    messages::RefreshSharingFolderResponseMessage, itself[.base];
}

rt::response_message! {
    messages::RegisterConsentResponseMessage, itself[.base];
}

rt::response_message! {
    messages::RemoveContactFromImListResponseMessage, itself[.base];
}

rt::response_message! {
    messages::RemoveDelegateResponseMessage, itself[.base.base]; list response_messages,
}

rt::response_message! {
    messages::RemoveDistributionGroupFromImListResponseMessage, itself[.base];
}

rt::response_message! {
    messages::RemoveImContactFromGroupResponseMessage, itself[.base];
}

rt::response_message! {
    messages::RemoveImGroupResponseMessage, itself[.base];
}

rt::response_message! {
    messages::ReportMessageResponseMessage, itself[.base]; option moved_item_id, option policy,
}

rt::response_message! {
    messages::ResolveNamesResponseMessage, itself[.base]; list resolution_set.resolution,
}

rt::response_message! {
    messages::ResponseMessage, itself;
}

rt::response_message! {
    messages::SearchMailboxesResponseMessage, itself[.base]; option search_mailboxes_result,
}

rt::response_message! {
    messages::SendNotificationResponseMessage, itself[.base]; option notification,
}

rt::response_message! {
    messages::ServiceConfigurationResponseMessage, itself[.base]; option mail_tips_configuration, option unified_messaging_configuration, option protection_rules_configuration, list policy_nudge_rules_configuration.any, option share_point_urls_configuration,
}

rt::response_message! {
    messages::SetHoldOnMailboxesResponseMessage, itself[.base]; option mailbox_hold_result,
}

rt::response_message! {
    messages::SetImGroupResponseMessage, itself[.base];
}

rt::response_message! {
    messages::SetImListMigrationCompletedResponseMessage, itself[.base];
}

rt::response_message! {
    messages::SetOmeConfigurationResponse, itself[.base];
}

rt::response_message! {
    messages::SetOmeMessageStatusResponse, itself[.base]; option subject, option message_id, option correlation_id, option revoke_status, option is_revoked,
}

rt::response_message! {
    messages::SetTeamMailboxResponseMessage, itself[.base];
}

rt::response_message! {
    messages::SetUserOofSettingsResponse, inside[response_message];
}

rt::response_message! {
    messages::SetUserPhotoResponseMessage, itself[.base];
}

rt::response_message! {
    messages::StartSearchSessionResponseMessage, itself[.base];
}

rt::response_message! {
    messages::SubscribeResponseMessage, itself[.base]; option subscription_id, option watermark,
}

rt::response_message! {
    messages::SuggestionsResponse, inside[response_message]; list suggestion_day_result_array,
}

rt::response_message! {
    messages::SyncFolderHierarchyResponseMessage, itself[.base]; option sync_state = empty_in_failure, option includes_last_folder_in_range, list changes,
}

rt::response_message! {
    messages::SyncFolderItemsResponseMessage, itself[.base]; option sync_state = empty_in_failure, option includes_last_item_in_range, list changes,
}

rt::response_message! {
    messages::UninstallAppResponse, itself[.base];
}

rt::response_message! {
    messages::UnpinTeamMailboxResponseMessage, itself[.base];
}

rt::response_message! {
    messages::UpdateDelegateResponseMessage, itself[.base.base]; list response_messages,
}

rt::response_message! {
    messages::UpdateExtensionUsageResponse, itself[.base];
}

rt::response_message! {
    messages::UpdateInboxRulesResponse, itself[.base]; list rule_operation_errors,
}

rt::response_message! {
    messages::UpdateItemInRecoverableItemsResponseMessage, itself[.base.base]; list attachments, option conflict_results, list items = empty,
}

rt::response_message! {
    messages::UpdateItemResponseMessage, itself[.base.base]; option conflict_results, list items = empty,
}

rt::response_message! {
    messages::UpdateMeetingInstanceResponseMessage, itself[.base]; option meeting_instance = empty,
}

rt::response_message! {
    messages::UpdateMeetingSpaceResponseMessage, itself[.base]; option meeting_space = empty,
}

rt::response_message! {
    messages::UploadItemsResponseMessage, itself[.base]; option item_id,
}

rt::message_entries! {
    messages::AddDelegateResponseMessage, base.response_messages => messages::DelegateUserResponseMessage
}

rt::message_entries! {
    messages::GetDelegateResponseMessage, base.response_messages => messages::DelegateUserResponseMessage
}

rt::message_entries! {
    messages::GetMailTipsResponseMessage, response_messages => messages::MailTipsResponseMessage
}

rt::message_entries! {
    messages::GetServiceConfigurationResponseMessage, response_messages => messages::ServiceConfigurationResponseMessage
}

rt::message_entries! {
    messages::GetUserAvailabilityResponse, free_busy_response_array => messages::FreeBusyResponse
}

rt::message_entries! {
    messages::RemoveDelegateResponseMessage, base.response_messages => messages::DelegateUserResponseMessage
}

rt::message_entries! {
    messages::UpdateDelegateResponseMessage, base.response_messages => messages::DelegateUserResponseMessage
}

rt::operation! {
    messages::AddDelegate, "AddDelegate", "AddDelegate", "m:AddDelegate" =>
    "m:AddDelegateResponse": messages::AddDelegateResponseMessage, itself
}

rt::operation! {
    messages::AddDistributionGroupToImList, "AddDistributionGroupToImList", "AddDistributionGroupToImList", "m:AddDistributionGroupToImList" =>
    "m:AddDistributionGroupToImListResponse": messages::AddDistributionGroupToImListResponseMessage, itself
}

rt::operation! {
    messages::AddImContactToGroup, "AddImContactToGroup", "AddImContactToGroup", "m:AddImContactToGroup" =>
    "m:AddImContactToGroupResponse": messages::AddImContactToGroupResponseMessage, itself
}

rt::operation! {
    messages::AddImGroup, "AddImGroup", "AddImGroup", "m:AddImGroup" =>
    "m:AddImGroupResponse": messages::AddImGroupResponseMessage, itself
}

rt::operation! {
    messages::AddNewImContactToGroup, "AddNewImContactToGroup", "AddNewImContactToGroup", "m:AddNewImContactToGroup" =>
    "m:AddNewImContactToGroupResponse": messages::AddNewImContactToGroupResponseMessage, itself
}

rt::operation! {
    messages::AddNewTelUriContactToGroup, "AddNewTelUriContactToGroup", "AddNewTelUriContactToGroup", "m:AddNewTelUriContactToGroup" =>
    "m:AddNewTelUriContactToGroupResponse": messages::AddNewTelUriContactToGroupResponseMessage, itself
}

rt::operation! {
    messages::AddTag, "AddTag", "AddTag", "m:AddTag" =>
    "m:AddTagResponse": messages::AddTagResponseMessage, itself
}

rt::operation! {
    messages::ApplyConversationAction, "ApplyConversationAction", "ApplyConversationAction", "m:ApplyConversationAction" =>
    "m:ApplyConversationActionResponse": messages::ApplyConversationActionResponse, list (messages::ApplyConversationActionResponseMessage)
}

rt::operation! {
    messages::ArchiveItem, "ArchiveItem", "ArchiveItem", "m:ArchiveItem" =>
    "m:ArchiveItemResponse": messages::ArchiveItemResponse, list (messages::ItemInfoResponseMessage)
}

rt::operation! {
    messages::ConvertId, "ConvertId", "ConvertId", "m:ConvertId" repeatable =>
    "m:ConvertIdResponse": messages::ConvertIdResponse, list (messages::ConvertIdResponseMessage)
}

rt::operation! {
    messages::CopyFolder, "CopyFolder", "CopyFolder", "m:CopyFolder" =>
    "m:CopyFolderResponse": messages::CopyFolderResponse, list (messages::FolderInfoResponseMessage)
}

rt::operation! {
    messages::CopyItem, "CopyItem", "CopyItem", "m:CopyItem" =>
    "m:CopyItemResponse": messages::CopyItemResponse, list (messages::ItemInfoResponseMessage)
}

rt::operation! {
    messages::CreateAttachment, "CreateAttachment", "CreateAttachment", "m:CreateAttachment" =>
    "m:CreateAttachmentResponse": messages::CreateAttachmentResponse, list (messages::AttachmentInfoResponseMessage)
}

rt::operation! {
    messages::CreateFolder, "CreateFolder", "CreateFolder", "m:CreateFolder" =>
    "m:CreateFolderResponse": messages::CreateFolderResponse, list (messages::FolderInfoResponseMessage)
}

rt::operation! {
    messages::CreateFolderPath, "CreateFolderPath", "CreateFolderPath", "m:CreateFolderPath" =>
    "m:CreateFolderPathResponse": messages::CreateFolderPathResponse, list (messages::FolderInfoResponseMessage)
}

rt::operation! {
    messages::CreateItem, "CreateItem", "CreateItem", "m:CreateItem" =>
    "m:CreateItemResponse": messages::CreateItemResponse, list (messages::ItemInfoResponseMessage)
}

rt::operation! {
    messages::CreateManagedFolderRequest, "CreateManagedFolder", "CreateManagedFolder", "m:CreateManagedFolder" =>
    "m:CreateManagedFolderResponse": messages::CreateManagedFolderResponse, list (messages::FolderInfoResponseMessage)
}

rt::operation! {
    messages::CreateMeetingInstanceRequest, "CreateMeetingInstance", "CreateMeetingInstanceRequest", "m:CreateMeetingInstanceRequest" =>
    "m:CreateMeetingInstanceResponse": messages::CreateMeetingInstanceResponseMessage, itself
}

rt::operation! {
    messages::CreateMeetingSpace, "CreateMeetingSpace", "CreateMeetingSpace", "m:CreateMeetingSpace" =>
    "m:CreateMeetingSpaceResponseMessage": messages::CreateMeetingSpaceResponseMessage, itself
}

rt::operation! {
    messages::CreateUserConfiguration, "CreateUserConfiguration", "CreateUserConfiguration", "m:CreateUserConfiguration" =>
    "m:CreateUserConfigurationResponse": messages::CreateUserConfigurationResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::DeleteAttachment, "DeleteAttachment", "DeleteAttachment", "m:DeleteAttachment" =>
    "m:DeleteAttachmentResponse": messages::DeleteAttachmentResponse, list (messages::DeleteAttachmentResponseMessage)
}

rt::operation! {
    messages::DeleteFolder, "DeleteFolder", "DeleteFolder", "m:DeleteFolder" =>
    "m:DeleteFolderResponse": messages::DeleteFolderResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::DeleteItem, "DeleteItem", "DeleteItem", "m:DeleteItem" =>
    "m:DeleteItemResponse": messages::DeleteItemResponse, list (messages::DeleteItemResponseMessage)
}

rt::operation! {
    messages::DeleteMeetingInstanceRequest, "DeleteMeetingInstance", "DeleteMeetingInstanceRequest", "m:DeleteMeetingInstanceRequest" =>
    "m:DeleteMeetingInstanceResponse": messages::DeleteMeetingInstanceResponseMessage, itself
}

rt::operation! {
    messages::DeleteMeetingSpace, "DeleteMeetingSpace", "DeleteMeetingSpace", "m:DeleteMeetingSpace" =>
    "m:DeleteMeetingSpaceResponseMessage": messages::DeleteMeetingSpaceResponseMessage, itself
}

rt::operation! {
    messages::DeleteSearchSuggestion, "DeleteSearchSuggestion", "DeleteSearchSuggestion", "m:DeleteSearchSuggestion" =>
    "m:DeleteSearchSuggestionResponse": messages::DeleteSearchSuggestionResponseMessage, itself
}

rt::operation! {
    messages::DeleteUserConfiguration, "DeleteUserConfiguration", "DeleteUserConfiguration", "m:DeleteUserConfiguration" =>
    "m:DeleteUserConfigurationResponse": messages::DeleteUserConfigurationResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::DisableApp, "DisableApp", "DisableApp", "m:DisableApp" =>
    "m:DisableAppResponse": messages::DisableAppResponse, itself
}

rt::operation! {
    messages::DisconnectPhoneCall, "DisconnectPhoneCall", "DisconnectPhoneCall", "m:DisconnectPhoneCall" =>
    "m:DisconnectPhoneCallResponse": messages::DisconnectPhoneCallResponseMessage, itself
}

rt::operation! {
    messages::EmptyFolder, "EmptyFolder", "EmptyFolder", "m:EmptyFolder" =>
    "m:EmptyFolderResponse": messages::EmptyFolderResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::EndSearchSession, "EndSearchSession", "EndSearchSession", "m:EndSearchSession" =>
    "m:EndSearchSessionResponse": messages::EndSearchSessionResponseMessage, itself
}

rt::operation! {
    messages::ExecuteSearch, "ExecuteSearch", "ExecuteSearch", "m:ExecuteSearch" =>
    "m:ExecuteSearchResponse": messages::ExecuteSearchResponseMessage, itself
}

rt::operation! {
    messages::ExpandDl, "ExpandDL", "ExpandDL", "m:ExpandDL" repeatable =>
    "m:ExpandDLResponse": messages::ExpandDlResponse, list (messages::ExpandDlResponseMessage)
}

rt::operation! {
    messages::ExportItems, "ExportItems", "ExportItems", "m:ExportItems" repeatable =>
    "m:ExportItemsResponse": messages::ExportItemsResponse, list (messages::ExportItemsResponseMessage)
}

rt::operation! {
    messages::FindAvailableMeetingTimes, "FindAvailableMeetingTimes", "FindAvailableMeetingTimes", "m:FindAvailableMeetingTimes" repeatable =>
    "m:FindAvailableMeetingTimesResponse": messages::FindAvailableMeetingTimesResponseMessage, itself
}

rt::operation! {
    messages::FindConversation, "FindConversation", "FindConversation", "m:FindConversation" repeatable =>
    "m:FindConversationResponse": messages::FindConversationResponseMessage, itself
}

rt::operation! {
    messages::FindFolder, "FindFolder", "FindFolder", "m:FindFolder" repeatable =>
    "m:FindFolderResponse": messages::FindFolderResponse, list (messages::FindFolderResponseMessage)
}

rt::operation! {
    messages::FindItem, "FindItem", "FindItem", "m:FindItem" repeatable =>
    "m:FindItemResponse": messages::FindItemResponse, list (messages::FindItemResponseMessage)
}

rt::operation! {
    messages::FindMeetingSpaceByJoinUrl, "FindMeetingSpaceByJoinUrl", "FindMeetingSpaceByJoinUrl", "m:FindMeetingSpaceByJoinUrl" repeatable =>
    "m:FindMeetingSpaceByJoinUrlResponseMessage": messages::FindMeetingSpaceByJoinUrlResponseMessage, itself
}

rt::operation! {
    messages::FindMeetingTimeCandidates, "FindMeetingTimeCandidates", "FindMeetingTimeCandidates", "m:FindMeetingTimeCandidates" repeatable =>
    "m:FindMeetingTimeCandidatesResponse": messages::FindMeetingTimeCandidatesResponseMessage, itself
}

rt::operation! {
    messages::FindMessageTrackingReportRequest, "FindMessageTrackingReport", "FindMessageTrackingReport", "m:FindMessageTrackingReport" repeatable =>
    "m:FindMessageTrackingReportResponse": messages::FindMessageTrackingReportResponseMessage, itself
}

rt::operation! {
    messages::FindPeople, "FindPeople", "FindPeople", "m:FindPeople" repeatable =>
    "m:FindPeopleResponse": messages::FindPeopleResponseMessage, itself
}

rt::operation! {
    messages::FindTags, "FindTags", "FindTags", "m:FindTags" repeatable =>
    "m:FindTagsResponse": messages::FindTagsResponseMessage, itself
}

rt::operation! {
    messages::GetAppManifests, "GetAppManifests", "GetAppManifests", "m:GetAppManifests" repeatable =>
    "m:GetAppManifestsResponse": messages::GetAppManifestsResponse, itself
}

rt::operation! {
    messages::GetAppMarketplaceUrl, "GetAppMarketplaceUrl", "GetAppMarketplaceUrl", "m:GetAppMarketplaceUrl" repeatable =>
    "m:GetAppMarketplaceUrlResponse": messages::GetAppMarketplaceUrlResponseMessage, itself
}

rt::operation! {
    messages::GetAttachment, "GetAttachment", "GetAttachment", "m:GetAttachment" repeatable =>
    "m:GetAttachmentResponse": messages::GetAttachmentResponse, list (messages::AttachmentInfoResponseMessage)
}

rt::operation! {
    messages::GetClientAccessToken, "GetClientAccessToken", "GetClientAccessToken", "m:GetClientAccessToken" =>
    "m:GetClientAccessTokenResponse": messages::GetClientAccessTokenResponse, list (messages::GetClientAccessTokenResponseMessage)
}

rt::operation! {
    messages::GetConversationItems, "GetConversationItems", "GetConversationItems", "m:GetConversationItems" repeatable =>
    "m:GetConversationItemsResponse": messages::GetConversationItemsResponse, list (messages::GetConversationItemsResponseMessage)
}

rt::operation! {
    messages::GetDelegate, "GetDelegate", "GetDelegate", "m:GetDelegate" repeatable =>
    "m:GetDelegateResponse": messages::GetDelegateResponseMessage, itself
}

rt::operation! {
    messages::GetDiscoverySearchConfiguration, "GetDiscoverySearchConfiguration", "GetDiscoverySearchConfiguration", "m:GetDiscoverySearchConfiguration" repeatable =>
    "m:GetDiscoverySearchConfigurationResponse": messages::GetDiscoverySearchConfigurationResponseMessage, itself
}

rt::operation! {
    messages::GetEvents, "GetEvents", "GetEvents", "m:GetEvents" repeatable =>
    "m:GetEventsResponse": messages::GetEventsResponse, list (messages::GetEventsResponseMessage)
}

rt::operation! {
    messages::GetFolder, "GetFolder", "GetFolder", "m:GetFolder" repeatable =>
    "m:GetFolderResponse": messages::GetFolderResponse, list (messages::FolderInfoResponseMessage)
}

rt::operation! {
    messages::GetHoldOnMailboxes, "GetHoldOnMailboxes", "GetHoldOnMailboxes", "m:GetHoldOnMailboxes" repeatable =>
    "m:GetHoldOnMailboxesResponse": messages::GetHoldOnMailboxesResponseMessage, itself
}

rt::operation! {
    messages::GetImItemList, "GetImItemList", "GetImItemList", "m:GetImItemList" repeatable =>
    "m:GetImItemListResponse": messages::GetImItemListResponseMessage, itself
}

rt::operation! {
    messages::GetImItems, "GetImItems", "GetImItems", "m:GetImItems" repeatable =>
    "m:GetImItemsResponse": messages::GetImItemsResponseMessage, itself
}

rt::operation! {
    messages::GetInboxRulesRequest, "GetInboxRules", "GetInboxRules", "m:GetInboxRules" repeatable =>
    "m:GetInboxRulesResponse": messages::GetInboxRulesResponse, itself
}

rt::operation! {
    messages::GetItem, "GetItem", "GetItem", "m:GetItem" repeatable =>
    "m:GetItemResponse": messages::GetItemResponse, list (messages::ItemInfoResponseMessage)
}

rt::operation! {
    messages::GetLastPrivateCatalogUpdate, "GetLastPrivateCatalogUpdate", "GetLastPrivateCatalogUpdate", "m:GetLastPrivateCatalogUpdate" repeatable =>
    "m:GetLastPrivateCatalogUpdateResponse": messages::GetLastPrivateCatalogUpdateResponse, itself
}

rt::operation! {
    messages::GetMailTips, "GetMailTips", "GetMailTips", "m:GetMailTips" repeatable =>
    "m:GetMailTipsResponse": messages::GetMailTipsResponseMessage, itself
}

rt::operation! {
    messages::GetMeetingInstanceRequest, "GetMeetingInstance", "GetMeetingInstanceRequest", "m:GetMeetingInstanceRequest" repeatable =>
    "m:GetMeetingInstanceResponse": messages::GetMeetingInstanceResponseMessage, itself
}

rt::operation! {
    messages::GetMeetingSpace, "GetMeetingSpace", "GetMeetingSpace", "m:GetMeetingSpace" repeatable =>
    "m:GetMeetingSpaceResponseMessage": messages::GetMeetingSpaceResponseMessage, itself
}

rt::operation! {
    messages::GetMessageTrackingReportRequest, "GetMessageTrackingReport", "GetMessageTrackingReport", "m:GetMessageTrackingReport" repeatable =>
    "m:GetMessageTrackingReportResponse": messages::GetMessageTrackingReportResponseMessage, itself
}

rt::operation! {
    messages::GetNonIndexableItemDetails, "GetNonIndexableItemDetails", "GetNonIndexableItemDetails", "m:GetNonIndexableItemDetails" repeatable =>
    "m:GetNonIndexableItemDetailsResponse": messages::GetNonIndexableItemDetailsResponseMessage, itself
}

rt::operation! {
    messages::GetNonIndexableItemStatistics, "GetNonIndexableItemStatistics", "GetNonIndexableItemStatistics", "m:GetNonIndexableItemStatistics" repeatable =>
    "m:GetNonIndexableItemStatisticsResponse": messages::GetNonIndexableItemStatisticsResponseMessage, itself
}

rt::operation! {
    messages::GetPasswordExpirationDate, "GetPasswordExpirationDate", "GetPasswordExpirationDate", "m:GetPasswordExpirationDate" repeatable =>
    "m:GetPasswordExpirationDateResponse": messages::GetPasswordExpirationDateResponseMessage, itself
}

rt::operation! {
    messages::GetPersona, "GetPersona", "GetPersona", "m:GetPersona" repeatable =>
    "m:GetPersonaResponseMessage": messages::GetPersonaResponseMessage, itself
}

rt::operation! {
    messages::GetPhoneCallInformation, "GetPhoneCallInformation", "GetPhoneCallInformation", "m:GetPhoneCallInformation" repeatable =>
    "m:GetPhoneCallInformationResponse": messages::GetPhoneCallInformationResponseMessage, itself
}

rt::operation! {
    messages::GetPrivateCatalogAddIns, "GetPrivateCatalogAddIns", "GetPrivateCatalogAddIns", "m:GetPrivateCatalogAddIns" repeatable =>
    "m:GetPrivateCatalogAddInsResponse": messages::GetPrivateCatalogAddInsResponse, itself
}

rt::operation! {
    messages::GetRoomLists, "GetRoomLists", "GetRoomLists", "m:GetRoomLists" repeatable =>
    "m:GetRoomListsResponse": messages::GetRoomListsResponseMessage, itself
}

rt::operation! {
    messages::GetRooms, "GetRooms", "GetRooms", "m:GetRooms" repeatable =>
    "m:GetRoomsResponse": messages::GetRoomsResponseMessage, itself
}

rt::operation! {
    messages::GetSearchSuggestions, "GetSearchSuggestions", "GetSearchSuggestions", "m:GetSearchSuggestions" repeatable =>
    "m:GetSearchSuggestionsResponse": messages::GetSearchSuggestionsResponseMessage, itself
}

rt::operation! {
    messages::GetSearchableMailboxes, "GetSearchableMailboxes", "GetSearchableMailboxes", "m:GetSearchableMailboxes" repeatable =>
    "m:GetSearchableMailboxesResponse": messages::GetSearchableMailboxesResponseMessage, itself
}

rt::operation! {
    messages::GetServerTimeZones, "GetServerTimeZones", "GetServerTimeZones", "m:GetServerTimeZones" repeatable =>
    "m:GetServerTimeZonesResponse": messages::GetServerTimeZonesResponse, list (messages::GetServerTimeZonesResponseMessage)
}

rt::operation! {
    messages::GetServiceConfiguration, "GetServiceConfiguration", "GetServiceConfiguration", "m:GetServiceConfiguration" repeatable =>
    "m:GetServiceConfigurationResponse": messages::GetServiceConfigurationResponseMessage, itself
}

rt::operation! {
    messages::GetSharingFolder, "GetSharingFolder", "GetSharingFolder", "m:GetSharingFolder" =>
    "m:GetSharingFolderResponse": messages::GetSharingFolderResponseMessage, itself
}

rt::operation! {
    messages::GetSharingMetadata, "GetSharingMetadata", "GetSharingMetadata", "m:GetSharingMetadata" =>
    "m:GetSharingMetadataResponse": messages::GetSharingMetadataResponseMessage, itself
}

rt::operation! {
    messages::GetSpecificUserConfiguration, "GetSpecificUserConfiguration", "GetSpecificUserConfiguration", "m:GetSpecificUserConfiguration" repeatable =>
    "m:GetSpecificUserConfigurationResponse": messages::GetSpecificUserConfigurationResponse, list (messages::GetSpecificUserConfigurationResponseMessage)
}

rt::operation! {
    messages::GetStreamingEvents, "GetStreamingEvents", "GetEvents", "m:GetStreamingEvents" repeatable =>
    "m:GetStreamingEventsResponse": messages::GetStreamingEventsResponse, list (messages::GetStreamingEventsResponseMessage)
}

rt::operation! {
    messages::GetUserAvailabilityRequest, "GetUserAvailability", "GetUserAvailability", "m:GetUserAvailabilityRequest" repeatable =>
    "m:GetUserAvailabilityResponse": messages::GetUserAvailabilityResponse, none
}

rt::operation! {
    messages::GetUserConfiguration, "GetUserConfiguration", "GetUserConfiguration", "m:GetUserConfiguration" repeatable =>
    "m:GetUserConfigurationResponse": messages::GetUserConfigurationResponse, list (messages::GetUserConfigurationResponseMessage)
}

rt::operation! {
    messages::GetUserOofSettingsRequest, "GetUserOofSettings", "GetUserOofSettings", "m:GetUserOofSettingsRequest" repeatable =>
    "m:GetUserOofSettingsResponse": messages::GetUserOofSettingsResponse, itself
}

rt::operation! {
    messages::GetUserPhoto, "GetUserPhoto", "GetUserPhoto", "m:GetUserPhoto" repeatable =>
    "m:GetUserPhotoResponse": messages::GetUserPhotoResponseMessage, itself
}

rt::operation! {
    messages::GetUserRetentionPolicyTags, "GetUserRetentionPolicyTags", "GetUserRetentionPolicyTags", "m:GetUserRetentionPolicyTags" repeatable =>
    "m:GetUserRetentionPolicyTagsResponse": messages::GetUserRetentionPolicyTagsResponseMessage, itself
}

rt::operation! {
    messages::HideTag, "HideTag", "HideTag", "m:HideTag" =>
    "m:HideTagResponse": messages::HideTagResponseMessage, itself
}

rt::operation! {
    messages::InstallApp, "InstallApp", "InstallApp", "m:InstallApp" =>
    "m:InstallAppResponse": messages::InstallAppResponse, itself
}

rt::operation! {
    messages::MarkAllItemsAsRead, "MarkAllItemsAsRead", "MarkAllItemsAsRead", "m:MarkAllItemsAsRead" =>
    "m:MarkAllItemsAsReadResponse": messages::MarkAllItemsAsReadResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::MarkAsJunk, "MarkAsJunk", "MarkAsJunk", "m:MarkAsJunk" =>
    "m:MarkAsJunkResponse": messages::MarkAsJunkResponse, list (messages::MarkAsJunkResponseMessage)
}

rt::operation! {
    messages::MoveFolder, "MoveFolder", "MoveFolder", "m:MoveFolder" =>
    "m:MoveFolderResponse": messages::MoveFolderResponse, list (messages::FolderInfoResponseMessage)
}

rt::operation! {
    messages::MoveItem, "MoveItem", "MoveItem", "m:MoveItem" =>
    "m:MoveItemResponse": messages::MoveItemResponse, list (messages::ItemInfoResponseMessage)
}

rt::operation! {
    messages::PlayOnPhone, "PlayOnPhone", "PlayOnPhone", "m:PlayOnPhone" =>
    "m:PlayOnPhoneResponse": messages::PlayOnPhoneResponseMessage, itself
}

rt::operation! {
    messages::RefreshSharingFolder, "RefreshSharingFolder", "RefreshSharingFolder", "m:RefreshSharingFolder" =>
    "m:RefreshSharingFolderResponse": messages::RefreshSharingFolderResponseMessage, itself
}

rt::operation! {
    messages::RemoveContactFromImList, "RemoveContactFromImList", "RemoveContactFromImList", "m:RemoveContactFromImList" =>
    "m:RemoveContactFromImListResponse": messages::RemoveContactFromImListResponseMessage, itself
}

rt::operation! {
    messages::RemoveDelegate, "RemoveDelegate", "RemoveDelegate", "m:RemoveDelegate" =>
    "m:RemoveDelegateResponse": messages::RemoveDelegateResponseMessage, itself
}

rt::operation! {
    messages::RemoveDistributionGroupFromImList, "RemoveDistributionGroupFromImList", "RemoveDistributionGroupFromImList", "m:RemoveDistributionGroupFromImList" =>
    "m:RemoveDistributionGroupFromImListResponse": messages::RemoveDistributionGroupFromImListResponseMessage, itself
}

rt::operation! {
    messages::RemoveImContactFromGroup, "RemoveImContactFromGroup", "RemoveImContactFromGroup", "m:RemoveImContactFromGroup" =>
    "m:RemoveImContactFromGroupResponse": messages::RemoveImContactFromGroupResponseMessage, itself
}

rt::operation! {
    messages::RemoveImGroup, "RemoveImGroup", "RemoveImGroup", "m:RemoveImGroup" =>
    "m:RemoveImGroupResponse": messages::RemoveImGroupResponseMessage, itself
}

rt::operation! {
    messages::ReportMessage, "ReportMessage", "ReportMessage", "m:ReportMessage" =>
    "m:ReportMessageResponse": messages::ReportMessageResponse, list (messages::ReportMessageResponseMessage)
}

rt::operation! {
    messages::ResolveNames, "ResolveNames", "ResolveNames", "m:ResolveNames" repeatable =>
    "m:ResolveNamesResponse": messages::ResolveNamesResponse, list (messages::ResolveNamesResponseMessage)
}

rt::operation! {
    messages::SearchMailboxes, "SearchMailboxes", "SearchMailboxes", "m:SearchMailboxes" repeatable =>
    "m:SearchMailboxesResponse": messages::SearchMailboxesResponse, list (messages::SearchMailboxesResponseMessage)
}

rt::operation! {
    messages::SendItem, "SendItem", "SendItem", "m:SendItem" =>
    "m:SendItemResponse": messages::SendItemResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::SetHoldOnMailboxes, "SetHoldOnMailboxes", "SetHoldOnMailboxes", "m:SetHoldOnMailboxes" =>
    "m:SetHoldOnMailboxesResponse": messages::SetHoldOnMailboxesResponseMessage, itself
}

rt::operation! {
    messages::SetImGroup, "SetImGroup", "SetImGroup", "m:SetImGroup" =>
    "m:SetImGroupResponse": messages::SetImGroupResponseMessage, itself
}

rt::operation! {
    messages::SetImListMigrationCompleted, "SetImListMigrationCompleted", "SetImListMigrationCompleted", "m:SetImListMigrationCompleted" =>
    "m:SetImListMigrationCompletedResponse": messages::SetImListMigrationCompletedResponseMessage, itself
}

rt::operation! {
    messages::SetTeamMailboxRequest, "SetTeamMailbox", "SetTeamMailbox", "m:SetTeamMailbox" =>
    "m:SetTeamMailboxResponse": messages::SetTeamMailboxResponseMessage, itself
}

rt::operation! {
    messages::SetUserOofSettingsRequest, "SetUserOofSettings", "SetUserOofSettings", "m:SetUserOofSettingsRequest" =>
    "m:SetUserOofSettingsResponse": messages::SetUserOofSettingsResponse, itself
}

rt::operation! {
    messages::SetUserPhoto, "SetUserPhoto", "SetUserPhoto", "m:SetUserPhoto" =>
    "m:SetUserPhotoResponse": messages::SetUserPhotoResponseMessage, itself
}

rt::operation! {
    messages::StartSearchSession, "StartSearchSession", "StartSearchSession", "m:StartSearchSession" =>
    "m:StartSearchSessionResponse": messages::StartSearchSessionResponseMessage, itself
}

rt::operation! {
    messages::Subscribe, "Subscribe", "Subscribe", "m:Subscribe" =>
    "m:SubscribeResponse": messages::SubscribeResponse, list (messages::SubscribeResponseMessage)
}

rt::operation! {
    messages::SyncFolderHierarchy, "SyncFolderHierarchy", "SyncFolderHierarchy", "m:SyncFolderHierarchy" repeatable =>
    "m:SyncFolderHierarchyResponse": messages::SyncFolderHierarchyResponse, list (messages::SyncFolderHierarchyResponseMessage)
}

rt::operation! {
    messages::SyncFolderItems, "SyncFolderItems", "SyncFolderItems", "m:SyncFolderItems" repeatable =>
    "m:SyncFolderItemsResponse": messages::SyncFolderItemsResponse, list (messages::SyncFolderItemsResponseMessage)
}

rt::operation! {
    messages::UninstallApp, "UninstallApp", "UninstallApp", "m:UninstallApp" =>
    "m:UninstallAppResponse": messages::UninstallAppResponse, itself
}

rt::operation! {
    messages::UnpinTeamMailboxRequest, "UnpinTeamMailbox", "UnpinTeamMailbox", "m:UnpinTeamMailbox" =>
    "m:UnpinTeamMailboxResponse": messages::UnpinTeamMailboxResponseMessage, itself
}

rt::operation! {
    messages::Unsubscribe, "Unsubscribe", "Unsubscribe", "m:Unsubscribe" =>
    "m:UnsubscribeResponse": messages::UnsubscribeResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::UpdateDelegate, "UpdateDelegate", "UpdateDelegate", "m:UpdateDelegate" =>
    "m:UpdateDelegateResponse": messages::UpdateDelegateResponseMessage, itself
}

rt::operation! {
    messages::UpdateExtensionUsage, "UpdateExtensionUsage", "UpdateExtensionUsage", "m:UpdateExtensionUsage" =>
    "m:UpdateExtensionUsageResponse": messages::UpdateExtensionUsageResponse, itself
}

rt::operation! {
    messages::UpdateFolder, "UpdateFolder", "UpdateFolder", "m:UpdateFolder" =>
    "m:UpdateFolderResponse": messages::UpdateFolderResponse, list (messages::FolderInfoResponseMessage)
}

rt::operation! {
    messages::UpdateInboxRulesRequest, "UpdateInboxRules", "UpdateInboxRules", "m:UpdateInboxRules" =>
    "m:UpdateInboxRulesResponse": messages::UpdateInboxRulesResponse, itself
}

rt::operation! {
    messages::UpdateItem, "UpdateItem", "UpdateItem", "m:UpdateItem" =>
    "m:UpdateItemResponse": messages::UpdateItemResponse, list (messages::UpdateItemResponseMessage)
}

rt::operation! {
    messages::UpdateItemInRecoverableItems, "UpdateItemInRecoverableItems", "UpdateItemInRecoverableItems", "m:UpdateItemInRecoverableItems" =>
    "m:UpdateItemInRecoverableItemsResponse": messages::UpdateItemInRecoverableItemsResponse, list (messages::UpdateItemInRecoverableItemsResponseMessage)
}

rt::operation! {
    messages::UpdateMeetingInstanceRequest, "UpdateMeetingInstance", "UpdateMeetingInstanceRequest", "m:UpdateMeetingInstanceRequest" =>
    "m:UpdateMeetingInstanceResponse": messages::UpdateMeetingInstanceResponseMessage, itself
}

rt::operation! {
    messages::UpdateMeetingSpace, "UpdateMeetingSpace", "UpdateMeetingSpace", "m:UpdateMeetingSpace" =>
    "m:UpdateMeetingSpaceResponseMessage": messages::UpdateMeetingSpaceResponseMessage, itself
}

rt::operation! {
    messages::UpdateUserConfiguration, "UpdateUserConfiguration", "UpdateUserConfiguration", "m:UpdateUserConfiguration" =>
    "m:UpdateUserConfigurationResponse": messages::UpdateUserConfigurationResponse, list (messages::ResponseMessage)
}

rt::operation! {
    messages::UploadItems, "UploadItems", "UploadItems", "m:UploadItems" =>
    "m:UploadItemsResponse": messages::UploadItemsResponse, list (messages::UploadItemsResponseMessage)
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

rt::batch_operations! {
    messages::ApplyConversationAction, conversation_actions: types::ConversationAction;
    messages::ArchiveItem, item_ids: types::NonEmptyArrayOfBaseItemIdsChoice;
    messages::ConvertId, source_ids: types::NonEmptyArrayOfAlternateIdsChoice;
    messages::CopyFolder, base.folder_ids: types::AnyFolderId;
    messages::CopyItem, base.item_ids: types::NonEmptyArrayOfBaseItemIdsChoice;
    messages::CreateAttachment, attachments: types::AnyAttachment;
    messages::CreateFolder, folders: types::AnyFolder;
    messages::CreateItem, items: types::AllItem;
    messages::DeleteAttachment, attachment_ids: types::RequestAttachmentId;
    messages::DeleteFolder, folder_ids: types::AnyFolderId;
    messages::DeleteItem, item_ids: types::NonEmptyArrayOfBaseItemIdsChoice;
    messages::EmptyFolder, folder_ids: types::AnyFolderId;
    messages::ExportItems, item_ids: types::ItemId;
    messages::GetAttachment, attachment_ids: types::RequestAttachmentId;
    messages::GetConversationItems, conversations: types::ConversationRequest;
    messages::GetFolder, folder_ids: types::AnyFolderId;
    messages::GetItem, item_ids: types::NonEmptyArrayOfBaseItemIdsChoice;
    messages::MarkAllItemsAsRead, folder_ids: types::AnyFolderId;
    messages::MarkAsJunk, item_ids: types::NonEmptyArrayOfBaseItemIdsChoice;
    messages::MoveFolder, base.folder_ids: types::AnyFolderId;
    messages::MoveItem, base.item_ids: types::NonEmptyArrayOfBaseItemIdsChoice;
    messages::SendItem, item_ids: types::NonEmptyArrayOfBaseItemIdsChoice;
    messages::UpdateFolder, folder_changes: types::FolderChange;
    messages::UpdateItem, item_changes: types::ItemChange;
    messages::UploadItems, items: types::UploadItem;
}

/// Any request, for servers, gateways and listeners.
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
    /// `m:SendNotification`
    SendNotification(Box<messages::SendNotificationResponse>),
    /// An element that is not a request of the schema: an unknown operation, a response or a fault. Strict reading
    /// returns an error instead.
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
    "SendNotification" SendNotification: m "SendNotification";
}
