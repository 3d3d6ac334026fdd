// @generated from the schemas of version V2018_01_08.

pub mod elements;

mod add_delegate;
pub use add_delegate::AddDelegate;
mod add_delegate_response_message;
pub use add_delegate_response_message::AddDelegateResponseMessage;
mod add_distribution_group_to_im_list;
pub use add_distribution_group_to_im_list::AddDistributionGroupToImList;
mod add_distribution_group_to_im_list_response_message;
pub use add_distribution_group_to_im_list_response_message::AddDistributionGroupToImListResponseMessage;
mod add_im_contact_to_group;
pub use add_im_contact_to_group::AddImContactToGroup;
mod add_im_contact_to_group_response_message;
pub use add_im_contact_to_group_response_message::AddImContactToGroupResponseMessage;
mod add_im_group;
pub use add_im_group::AddImGroup;
mod add_im_group_response_message;
pub use add_im_group_response_message::AddImGroupResponseMessage;
mod add_new_im_contact_to_group;
pub use add_new_im_contact_to_group::AddNewImContactToGroup;
mod add_new_im_contact_to_group_response_message;
pub use add_new_im_contact_to_group_response_message::AddNewImContactToGroupResponseMessage;
mod add_new_tel_uri_contact_to_group;
pub use add_new_tel_uri_contact_to_group::AddNewTelUriContactToGroup;
mod add_new_tel_uri_contact_to_group_response_message;
pub use add_new_tel_uri_contact_to_group_response_message::AddNewTelUriContactToGroupResponseMessage;
mod add_tag;
pub use add_tag::AddTag;
mod add_tag_response_message;
pub use add_tag_response_message::AddTagResponseMessage;
mod apply_conversation_action;
pub use apply_conversation_action::ApplyConversationAction;
mod apply_conversation_action_response;
pub use apply_conversation_action_response::ApplyConversationActionResponse;
mod apply_conversation_action_response_message;
pub use apply_conversation_action_response_message::ApplyConversationActionResponseMessage;
mod apply_conversation_action_response_messages;
pub use apply_conversation_action_response_messages::{
    ApplyConversationActionResponseMessagesChoice,
    ApplyConversationActionResponseMessages,
};

mod archive_item;
pub use archive_item::ArchiveItem;
mod archive_item_response;
pub use archive_item_response::ArchiveItemResponse;
mod archive_item_response_messages;
pub use archive_item_response_messages::{
    ArchiveItemResponseMessagesChoice, ArchiveItemResponseMessages,
};

mod array_of_app_manifests;
pub use array_of_app_manifests::ArrayOfAppManifests;
mod array_of_delegate_user_response_message;
pub use array_of_delegate_user_response_message::ArrayOfDelegateUserResponseMessage;
mod array_of_extension_usage_scenario_counter;
pub use array_of_extension_usage_scenario_counter::ArrayOfExtensionUsageScenarioCounter;
mod array_of_free_busy_response;
pub use array_of_free_busy_response::ArrayOfFreeBusyResponse;
mod array_of_mail_tips_response_message;
pub use array_of_mail_tips_response_message::ArrayOfMailTipsResponseMessage;
mod array_of_private_catalog_add_ins;
pub use array_of_private_catalog_add_ins::ArrayOfPrivateCatalogAddIns;
mod array_of_response_messages;
pub use array_of_response_messages::{
    ArrayOfResponseMessagesChoice, ArrayOfResponseMessages,
};

mod array_of_service_configuration;
pub use array_of_service_configuration::ArrayOfServiceConfiguration;
mod array_of_service_configuration_response_message;
pub use array_of_service_configuration_response_message::ArrayOfServiceConfigurationResponseMessage;
mod array_of_update_extension_usage_item;
pub use array_of_update_extension_usage_item::ArrayOfUpdateExtensionUsageItem;
mod attachment_info_response_message;
pub use attachment_info_response_message::AttachmentInfoResponseMessage;
mod base_delegate;
pub use base_delegate::BaseDelegate;
mod base_delegate_response_message;
pub use base_delegate_response_message::BaseDelegateResponseMessage;
mod base_move_copy_folder;
pub use base_move_copy_folder::BaseMoveCopyFolder;
mod base_move_copy_item;
pub use base_move_copy_item::BaseMoveCopyItem;
mod base_request;
pub use base_request::BaseRequest;
mod base_response_message;
pub use base_response_message::BaseResponseMessage;
mod convert_id;
pub use convert_id::ConvertId;
mod convert_id_response;
pub use convert_id_response::ConvertIdResponse;
mod convert_id_response_message;
pub use convert_id_response_message::ConvertIdResponseMessage;
mod convert_id_response_messages;
pub use convert_id_response_messages::{
    ConvertIdResponseMessagesChoice, ConvertIdResponseMessages,
};

mod copy_folder;
pub use copy_folder::CopyFolder;
mod copy_folder_response;
pub use copy_folder_response::CopyFolderResponse;
mod copy_folder_response_messages;
pub use copy_folder_response_messages::{
    CopyFolderResponseMessagesChoice, CopyFolderResponseMessages,
};

mod copy_item;
pub use copy_item::CopyItem;
mod copy_item_response;
pub use copy_item_response::CopyItemResponse;
mod copy_item_response_messages;
pub use copy_item_response_messages::{
    CopyItemResponseMessagesChoice, CopyItemResponseMessages,
};

mod create_attachment;
pub use create_attachment::CreateAttachment;
mod create_attachment_response;
pub use create_attachment_response::CreateAttachmentResponse;
mod create_attachment_response_messages;
pub use create_attachment_response_messages::{
    CreateAttachmentResponseMessagesChoice, CreateAttachmentResponseMessages,
};

mod create_folder;
pub use create_folder::CreateFolder;
mod create_folder_path;
pub use create_folder_path::CreateFolderPath;
mod create_folder_path_response;
pub use create_folder_path_response::CreateFolderPathResponse;
mod create_folder_path_response_messages;
pub use create_folder_path_response_messages::{
    CreateFolderPathResponseMessagesChoice, CreateFolderPathResponseMessages,
};

mod create_folder_response;
pub use create_folder_response::CreateFolderResponse;
mod create_folder_response_messages;
pub use create_folder_response_messages::{
    CreateFolderResponseMessagesChoice, CreateFolderResponseMessages,
};

mod create_item;
pub use create_item::CreateItem;
mod create_item_response;
pub use create_item_response::CreateItemResponse;
mod create_item_response_messages;
pub use create_item_response_messages::{
    CreateItemResponseMessagesChoice, CreateItemResponseMessages,
};

mod create_managed_folder_request;
pub use create_managed_folder_request::CreateManagedFolderRequest;
mod create_managed_folder_response;
pub use create_managed_folder_response::CreateManagedFolderResponse;
mod create_managed_folder_response_messages;
pub use create_managed_folder_response_messages::{
    CreateManagedFolderResponseMessagesChoice, CreateManagedFolderResponseMessages,
};

mod create_meeting_instance_request;
pub use create_meeting_instance_request::CreateMeetingInstanceRequest;
mod create_meeting_instance_response_message;
pub use create_meeting_instance_response_message::CreateMeetingInstanceResponseMessage;
mod create_meeting_space;
pub use create_meeting_space::CreateMeetingSpace;
mod create_meeting_space_response_message;
pub use create_meeting_space_response_message::CreateMeetingSpaceResponseMessage;
mod create_or_update_focused_other_override_request;
pub use create_or_update_focused_other_override_request::CreateOrUpdateFocusedOtherOverrideRequest;
mod create_or_update_focused_other_override_response;
pub use create_or_update_focused_other_override_response::CreateOrUpdateFocusedOtherOverrideResponse;
mod create_user_configuration;
pub use create_user_configuration::CreateUserConfiguration;
mod create_user_configuration_response;
pub use create_user_configuration_response::CreateUserConfigurationResponse;
mod create_user_configuration_response_messages;
pub use create_user_configuration_response_messages::{
    CreateUserConfigurationResponseMessagesChoice,
    CreateUserConfigurationResponseMessages,
};

mod delegate_user_response_message;
pub use delegate_user_response_message::DelegateUserResponseMessage;
mod delete_attachment;
pub use delete_attachment::DeleteAttachment;
mod delete_attachment_response;
pub use delete_attachment_response::DeleteAttachmentResponse;
mod delete_attachment_response_message;
pub use delete_attachment_response_message::DeleteAttachmentResponseMessage;
mod delete_attachment_response_messages;
pub use delete_attachment_response_messages::{
    DeleteAttachmentResponseMessagesChoice, DeleteAttachmentResponseMessages,
};

mod delete_focused_other_override_request;
pub use delete_focused_other_override_request::DeleteFocusedOtherOverrideRequest;
mod delete_focused_other_override_response;
pub use delete_focused_other_override_response::DeleteFocusedOtherOverrideResponse;
mod delete_folder;
pub use delete_folder::DeleteFolder;
mod delete_folder_response;
pub use delete_folder_response::DeleteFolderResponse;
mod delete_folder_response_messages;
pub use delete_folder_response_messages::{
    DeleteFolderResponseMessagesChoice, DeleteFolderResponseMessages,
};

mod delete_item;
pub use delete_item::DeleteItem;
mod delete_item_response;
pub use delete_item_response::DeleteItemResponse;
mod delete_item_response_message;
pub use delete_item_response_message::DeleteItemResponseMessage;
mod delete_item_response_messages;
pub use delete_item_response_messages::{
    DeleteItemResponseMessagesChoice, DeleteItemResponseMessages,
};

mod delete_meeting_instance_request;
pub use delete_meeting_instance_request::DeleteMeetingInstanceRequest;
mod delete_meeting_instance_response_message;
pub use delete_meeting_instance_response_message::DeleteMeetingInstanceResponseMessage;
mod delete_meeting_space;
pub use delete_meeting_space::DeleteMeetingSpace;
mod delete_meeting_space_response_message;
pub use delete_meeting_space_response_message::DeleteMeetingSpaceResponseMessage;
mod delete_search_suggestion;
pub use delete_search_suggestion::DeleteSearchSuggestion;
mod delete_search_suggestion_response_message;
pub use delete_search_suggestion_response_message::DeleteSearchSuggestionResponseMessage;
mod delete_user_configuration;
pub use delete_user_configuration::DeleteUserConfiguration;
mod delete_user_configuration_response;
pub use delete_user_configuration_response::DeleteUserConfigurationResponse;
mod delete_user_configuration_response_messages;
pub use delete_user_configuration_response_messages::{
    DeleteUserConfigurationResponseMessagesChoice,
    DeleteUserConfigurationResponseMessages,
};

mod disable_app;
pub use disable_app::DisableApp;
mod disable_app_response;
pub use disable_app_response::DisableAppResponse;
mod disconnect_phone_call;
pub use disconnect_phone_call::DisconnectPhoneCall;
mod disconnect_phone_call_response_message;
pub use disconnect_phone_call_response_message::DisconnectPhoneCallResponseMessage;
mod empty_folder;
pub use empty_folder::EmptyFolder;
mod empty_folder_response;
pub use empty_folder_response::EmptyFolderResponse;
mod empty_folder_response_messages;
pub use empty_folder_response_messages::{
    EmptyFolderResponseMessagesChoice, EmptyFolderResponseMessages,
};

mod end_instant_search_session_request;
pub use end_instant_search_session_request::EndInstantSearchSessionRequest;
mod end_search_session;
pub use end_search_session::EndSearchSession;
mod end_search_session_response_message;
pub use end_search_session_response_message::EndSearchSessionResponseMessage;
mod execute_search;
pub use execute_search::ExecuteSearch;
mod execute_search_extended_keywords;
pub use execute_search_extended_keywords::ExecuteSearchExtendedKeywords;
mod execute_search_response_message;
pub use execute_search_response_message::ExecuteSearchResponseMessage;
mod execute_search_search_refiners;
pub use execute_search_search_refiners::ExecuteSearchSearchRefiners;
mod expand_dl;
pub use expand_dl::ExpandDl;
mod expand_dl_response;
pub use expand_dl_response::ExpandDlResponse;
mod expand_dl_response_message;
pub use expand_dl_response_message::ExpandDlResponseMessage;
mod expand_dl_response_messages;
pub use expand_dl_response_messages::{
    ExpandDlResponseMessagesChoice, ExpandDlResponseMessages,
};

mod export_items;
pub use export_items::ExportItems;
mod export_items_response;
pub use export_items_response::ExportItemsResponse;
mod export_items_response_message;
pub use export_items_response_message::ExportItemsResponseMessage;
mod export_items_response_messages;
pub use export_items_response_messages::{
    ExportItemsResponseMessagesChoice, ExportItemsResponseMessages,
};

mod find_available_meeting_times;
pub use find_available_meeting_times::FindAvailableMeetingTimes;
mod find_available_meeting_times_response_message;
pub use find_available_meeting_times_response_message::FindAvailableMeetingTimesResponseMessage;
mod find_conversation;
pub use find_conversation::{FindConversationPageItemView, FindConversation};
mod find_conversation_response_message;
pub use find_conversation_response_message::FindConversationResponseMessage;
mod find_folder;
pub use find_folder::{FindFolderPageFolderView, FindFolder};
mod find_folder_response;
pub use find_folder_response::FindFolderResponse;
mod find_folder_response_message;
pub use find_folder_response_message::FindFolderResponseMessage;
mod find_folder_response_messages;
pub use find_folder_response_messages::{
    FindFolderResponseMessagesChoice, FindFolderResponseMessages,
};

mod find_item;
pub use find_item::{FindItemGroupBy, FindItemView, FindItem};
mod find_item_response;
pub use find_item_response::FindItemResponse;
mod find_item_response_message;
pub use find_item_response_message::FindItemResponseMessage;
mod find_item_response_messages;
pub use find_item_response_messages::{
    FindItemResponseMessagesChoice, FindItemResponseMessages,
};

mod find_mailbox_statistics_by_keywords;
pub use find_mailbox_statistics_by_keywords::FindMailboxStatisticsByKeywords;
mod find_mailbox_statistics_by_keywords_response;
pub use find_mailbox_statistics_by_keywords_response::FindMailboxStatisticsByKeywordsResponse;
mod find_mailbox_statistics_by_keywords_response_message;
pub use find_mailbox_statistics_by_keywords_response_message::FindMailboxStatisticsByKeywordsResponseMessage;
mod find_meeting_space_by_join_url;
pub use find_meeting_space_by_join_url::FindMeetingSpaceByJoinUrl;
mod find_meeting_space_by_join_url_response_message;
pub use find_meeting_space_by_join_url_response_message::FindMeetingSpaceByJoinUrlResponseMessage;
mod find_meeting_time_candidates;
pub use find_meeting_time_candidates::FindMeetingTimeCandidates;
mod find_meeting_time_candidates_response_message;
pub use find_meeting_time_candidates_response_message::FindMeetingTimeCandidatesResponseMessage;
mod find_message_tracking_report_request;
pub use find_message_tracking_report_request::FindMessageTrackingReportRequest;
mod find_message_tracking_report_response_message;
pub use find_message_tracking_report_response_message::FindMessageTrackingReportResponseMessage;
mod find_people;
pub use find_people::FindPeople;
mod find_people_response_message;
pub use find_people_response_message::FindPeopleResponseMessage;
mod find_tags;
pub use find_tags::FindTags;
mod find_tags_response_message;
pub use find_tags_response_message::FindTagsResponseMessage;
mod folder_info_response_message;
pub use folder_info_response_message::FolderInfoResponseMessage;
mod free_busy_response;
pub use free_busy_response::FreeBusyResponse;
mod get_app_manifests;
pub use get_app_manifests::GetAppManifests;
mod get_app_manifests_response;
pub use get_app_manifests_response::{
    GetAppManifestsResponseChoice, GetAppManifestsResponse,
};

mod get_app_marketplace_url;
pub use get_app_marketplace_url::GetAppMarketplaceUrl;
mod get_app_marketplace_url_response_message;
pub use get_app_marketplace_url_response_message::GetAppMarketplaceUrlResponseMessage;
mod get_attachment;
pub use get_attachment::GetAttachment;
mod get_attachment_response;
pub use get_attachment_response::GetAttachmentResponse;
mod get_attachment_response_messages;
pub use get_attachment_response_messages::{
    GetAttachmentResponseMessagesChoice, GetAttachmentResponseMessages,
};

mod get_client_access_token;
pub use get_client_access_token::GetClientAccessToken;
mod get_client_access_token_response;
pub use get_client_access_token_response::GetClientAccessTokenResponse;
mod get_client_access_token_response_message;
pub use get_client_access_token_response_message::GetClientAccessTokenResponseMessage;
mod get_client_access_token_response_messages;
pub use get_client_access_token_response_messages::{
    GetClientAccessTokenResponseMessagesChoice, GetClientAccessTokenResponseMessages,
};

mod get_conversation_items;
pub use get_conversation_items::GetConversationItems;
mod get_conversation_items_response;
pub use get_conversation_items_response::GetConversationItemsResponse;
mod get_conversation_items_response_message;
pub use get_conversation_items_response_message::GetConversationItemsResponseMessage;
mod get_conversation_items_response_messages;
pub use get_conversation_items_response_messages::{
    GetConversationItemsResponseMessagesChoice, GetConversationItemsResponseMessages,
};

mod get_delegate;
pub use get_delegate::GetDelegate;
mod get_delegate_response_message;
pub use get_delegate_response_message::GetDelegateResponseMessage;
mod get_discovery_search_configuration;
pub use get_discovery_search_configuration::GetDiscoverySearchConfiguration;
mod get_discovery_search_configuration_response_message;
pub use get_discovery_search_configuration_response_message::GetDiscoverySearchConfigurationResponseMessage;
mod get_events;
pub use get_events::GetEvents;
mod get_events_response;
pub use get_events_response::GetEventsResponse;
mod get_events_response_message;
pub use get_events_response_message::GetEventsResponseMessage;
mod get_events_response_messages;
pub use get_events_response_messages::{
    GetEventsResponseMessagesChoice, GetEventsResponseMessages,
};

mod get_focused_other_overrides_request;
pub use get_focused_other_overrides_request::GetFocusedOtherOverridesRequest;
mod get_focused_other_overrides_response;
pub use get_focused_other_overrides_response::GetFocusedOtherOverridesResponse;
mod get_folder;
pub use get_folder::GetFolder;
mod get_folder_response;
pub use get_folder_response::GetFolderResponse;
mod get_folder_response_messages;
pub use get_folder_response_messages::{
    GetFolderResponseMessagesChoice, GetFolderResponseMessages,
};

mod get_hold_on_mailboxes;
pub use get_hold_on_mailboxes::GetHoldOnMailboxes;
mod get_hold_on_mailboxes_response_message;
pub use get_hold_on_mailboxes_response_message::GetHoldOnMailboxesResponseMessage;
mod get_im_item_list;
pub use get_im_item_list::GetImItemList;
mod get_im_item_list_response_message;
pub use get_im_item_list_response_message::GetImItemListResponseMessage;
mod get_im_items;
pub use get_im_items::GetImItems;
mod get_im_items_response_message;
pub use get_im_items_response_message::GetImItemsResponseMessage;
mod get_inbox_rules_request;
pub use get_inbox_rules_request::GetInboxRulesRequest;
mod get_inbox_rules_response;
pub use get_inbox_rules_response::GetInboxRulesResponse;
mod get_item;
pub use get_item::GetItem;
mod get_item_response;
pub use get_item_response::GetItemResponse;
mod get_item_response_messages;
pub use get_item_response_messages::{
    GetItemResponseMessagesChoice, GetItemResponseMessages,
};

mod get_last_private_catalog_update;
pub use get_last_private_catalog_update::GetLastPrivateCatalogUpdate;
mod get_last_private_catalog_update_response;
pub use get_last_private_catalog_update_response::{
    GetLastPrivateCatalogUpdateResponseChoice, GetLastPrivateCatalogUpdateResponse,
};

mod get_mail_tips;
pub use get_mail_tips::GetMailTips;
mod get_mail_tips_response_message;
pub use get_mail_tips_response_message::GetMailTipsResponseMessage;
mod get_meeting_instance_request;
pub use get_meeting_instance_request::GetMeetingInstanceRequest;
mod get_meeting_instance_response_message;
pub use get_meeting_instance_response_message::GetMeetingInstanceResponseMessage;
mod get_meeting_space;
pub use get_meeting_space::GetMeetingSpace;
mod get_meeting_space_response_message;
pub use get_meeting_space_response_message::GetMeetingSpaceResponseMessage;
mod get_message_tracking_report_request;
pub use get_message_tracking_report_request::GetMessageTrackingReportRequest;
mod get_message_tracking_report_response_message;
pub use get_message_tracking_report_response_message::GetMessageTrackingReportResponseMessage;
mod get_non_indexable_item_details;
pub use get_non_indexable_item_details::GetNonIndexableItemDetails;
mod get_non_indexable_item_details_response_message;
pub use get_non_indexable_item_details_response_message::GetNonIndexableItemDetailsResponseMessage;
mod get_non_indexable_item_statistics;
pub use get_non_indexable_item_statistics::GetNonIndexableItemStatistics;
mod get_non_indexable_item_statistics_response_message;
pub use get_non_indexable_item_statistics_response_message::GetNonIndexableItemStatisticsResponseMessage;
mod get_ome_configuration;
pub use get_ome_configuration::GetOmeConfiguration;
mod get_ome_message_status;
pub use get_ome_message_status::GetOmeMessageStatus;
mod get_ome_message_status_response;
pub use get_ome_message_status_response::GetOmeMessageStatusResponse;
mod get_password_expiration_date;
pub use get_password_expiration_date::GetPasswordExpirationDate;
mod get_password_expiration_date_response_message;
pub use get_password_expiration_date_response_message::GetPasswordExpirationDateResponseMessage;
mod get_persona;
pub use get_persona::GetPersona;
mod get_persona_response_message;
pub use get_persona_response_message::GetPersonaResponseMessage;
mod get_phone_call_information;
pub use get_phone_call_information::GetPhoneCallInformation;
mod get_phone_call_information_response_message;
pub use get_phone_call_information_response_message::GetPhoneCallInformationResponseMessage;
mod get_private_catalog_add_ins;
pub use get_private_catalog_add_ins::GetPrivateCatalogAddIns;
mod get_private_catalog_add_ins_response;
pub use get_private_catalog_add_ins_response::GetPrivateCatalogAddInsResponse;
mod get_reminders;
pub use get_reminders::GetReminders;
mod get_reminders_max_items;
pub use get_reminders_max_items::GetRemindersMaxItems;
mod get_reminders_reminder;
pub use get_reminders_reminder::GetRemindersReminder;
mod get_reminders_response_message;
pub use get_reminders_response_message::GetRemindersResponseMessage;
mod get_room_lists;
pub use get_room_lists::GetRoomLists;
mod get_room_lists_response_message;
pub use get_room_lists_response_message::GetRoomListsResponseMessage;
mod get_rooms;
pub use get_rooms::GetRooms;
mod get_rooms_response_message;
pub use get_rooms_response_message::GetRoomsResponseMessage;
mod get_search_suggestions;
pub use get_search_suggestions::GetSearchSuggestions;
mod get_search_suggestions_response_message;
pub use get_search_suggestions_response_message::GetSearchSuggestionsResponseMessage;
mod get_searchable_mailboxes;
pub use get_searchable_mailboxes::GetSearchableMailboxes;
mod get_searchable_mailboxes_response_message;
pub use get_searchable_mailboxes_response_message::GetSearchableMailboxesResponseMessage;
mod get_server_time_zones;
pub use get_server_time_zones::GetServerTimeZones;
mod get_server_time_zones_response;
pub use get_server_time_zones_response::GetServerTimeZonesResponse;
mod get_server_time_zones_response_message;
pub use get_server_time_zones_response_message::GetServerTimeZonesResponseMessage;
mod get_server_time_zones_response_messages;
pub use get_server_time_zones_response_messages::{
    GetServerTimeZonesResponseMessagesChoice, GetServerTimeZonesResponseMessages,
};

mod get_service_configuration;
pub use get_service_configuration::GetServiceConfiguration;
mod get_service_configuration_response_message;
pub use get_service_configuration_response_message::GetServiceConfigurationResponseMessage;
mod get_sharing_folder;
pub use get_sharing_folder::GetSharingFolder;
mod get_sharing_folder_response_message;
pub use get_sharing_folder_response_message::GetSharingFolderResponseMessage;
mod get_sharing_metadata;
pub use get_sharing_metadata::GetSharingMetadata;
mod get_sharing_metadata_response_message;
pub use get_sharing_metadata_response_message::GetSharingMetadataResponseMessage;
mod get_specific_user_configuration;
pub use get_specific_user_configuration::GetSpecificUserConfiguration;
mod get_specific_user_configuration_response;
pub use get_specific_user_configuration_response::GetSpecificUserConfigurationResponse;
mod get_specific_user_configuration_response_message;
pub use get_specific_user_configuration_response_message::GetSpecificUserConfigurationResponseMessage;
mod get_specific_user_configuration_response_messages;
pub use get_specific_user_configuration_response_messages::{
    GetSpecificUserConfigurationResponseMessagesChoice,
    GetSpecificUserConfigurationResponseMessages,
};

mod get_streaming_events;
pub use get_streaming_events::GetStreamingEvents;
mod get_streaming_events_response;
pub use get_streaming_events_response::GetStreamingEventsResponse;
mod get_streaming_events_response_message;
pub use get_streaming_events_response_message::GetStreamingEventsResponseMessage;
mod get_streaming_events_response_messages;
pub use get_streaming_events_response_messages::{
    GetStreamingEventsResponseMessagesChoice, GetStreamingEventsResponseMessages,
};

mod get_user_availability_request;
pub use get_user_availability_request::GetUserAvailabilityRequest;
mod get_user_availability_response;
pub use get_user_availability_response::GetUserAvailabilityResponse;
mod get_user_configuration;
pub use get_user_configuration::GetUserConfiguration;
mod get_user_configuration_response;
pub use get_user_configuration_response::GetUserConfigurationResponse;
mod get_user_configuration_response_message;
pub use get_user_configuration_response_message::GetUserConfigurationResponseMessage;
mod get_user_configuration_response_messages;
pub use get_user_configuration_response_messages::{
    GetUserConfigurationResponseMessagesChoice, GetUserConfigurationResponseMessages,
};

mod get_user_oof_settings_request;
pub use get_user_oof_settings_request::GetUserOofSettingsRequest;
mod get_user_oof_settings_response;
pub use get_user_oof_settings_response::GetUserOofSettingsResponse;
mod get_user_photo;
pub use get_user_photo::GetUserPhoto;
mod get_user_photo_response;
pub use get_user_photo_response::GetUserPhotoResponse;
mod get_user_photo_response_message;
pub use get_user_photo_response_message::GetUserPhotoResponseMessage;
mod get_user_retention_policy_tags;
pub use get_user_retention_policy_tags::GetUserRetentionPolicyTags;
mod get_user_retention_policy_tags_response_message;
pub use get_user_retention_policy_tags_response_message::GetUserRetentionPolicyTagsResponseMessage;
mod hide_tag;
pub use hide_tag::HideTag;
mod hide_tag_response_message;
pub use hide_tag_response_message::HideTagResponseMessage;
mod install_app;
pub use install_app::InstallApp;
mod install_app_response;
pub use install_app_response::InstallAppResponse;
mod item_info_response_message;
pub use item_info_response_message::ItemInfoResponseMessage;
mod list_of_extension_ids;
pub use list_of_extension_ids::ListOfExtensionIds;
mod mail_tips_response_message;
pub use mail_tips_response_message::MailTipsResponseMessage;
mod mark_all_items_as_read;
pub use mark_all_items_as_read::MarkAllItemsAsRead;
mod mark_all_items_as_read_response;
pub use mark_all_items_as_read_response::MarkAllItemsAsReadResponse;
mod mark_all_items_as_read_response_messages;
pub use mark_all_items_as_read_response_messages::{
    MarkAllItemsAsReadResponseMessagesChoice, MarkAllItemsAsReadResponseMessages,
};

mod mark_as_junk;
pub use mark_as_junk::MarkAsJunk;
mod mark_as_junk_response;
pub use mark_as_junk_response::MarkAsJunkResponse;
mod mark_as_junk_response_message;
pub use mark_as_junk_response_message::MarkAsJunkResponseMessage;
mod mark_as_junk_response_messages;
pub use mark_as_junk_response_messages::{
    MarkAsJunkResponseMessagesChoice, MarkAsJunkResponseMessages,
};

mod mark_as_phishing;
pub use mark_as_phishing::MarkAsPhishing;
mod mark_as_phishing_response;
pub use mark_as_phishing_response::MarkAsPhishingResponse;
mod mark_as_phishing_response_message;
pub use mark_as_phishing_response_message::MarkAsPhishingResponseMessage;
mod move_folder;
pub use move_folder::MoveFolder;
mod move_folder_response;
pub use move_folder_response::MoveFolderResponse;
mod move_folder_response_messages;
pub use move_folder_response_messages::{
    MoveFolderResponseMessagesChoice, MoveFolderResponseMessages,
};

mod move_item;
pub use move_item::MoveItem;
mod move_item_response;
pub use move_item_response::MoveItemResponse;
mod move_item_response_messages;
pub use move_item_response_messages::{
    MoveItemResponseMessagesChoice, MoveItemResponseMessages,
};

mod ome_configuration_response;
pub use ome_configuration_response::OmeConfigurationResponse;
mod perform_instant_search_request;
pub use perform_instant_search_request::PerformInstantSearchRequest;
mod perform_instant_search_response;
pub use perform_instant_search_response::PerformInstantSearchResponse;
mod perform_reminder_action;
pub use perform_reminder_action::PerformReminderAction;
mod perform_reminder_action_response_message;
pub use perform_reminder_action_response_message::PerformReminderActionResponseMessage;
mod play_on_phone;
pub use play_on_phone::PlayOnPhone;
mod play_on_phone_response_message;
pub use play_on_phone_response_message::PlayOnPhoneResponseMessage;
mod private_catalog_add_in_store_info;
pub use private_catalog_add_in_store_info::PrivateCatalogAddInStoreInfo;
mod private_catalog_add_ins;
pub use private_catalog_add_ins::PrivateCatalogAddIns;
mod query_string;
pub use query_string::QueryString;
mod refresh_sharing_folder;
pub use refresh_sharing_folder::RefreshSharingFolder;
mod refresh_sharing_folder_response_message;
pub use refresh_sharing_folder_response_message::RefreshSharingFolderResponseMessage;
mod register_consent;
pub use register_consent::RegisterConsent;
mod register_consent_response_message;
pub use register_consent_response_message::RegisterConsentResponseMessage;
mod remove_contact_from_im_list;
pub use remove_contact_from_im_list::RemoveContactFromImList;
mod remove_contact_from_im_list_response_message;
pub use remove_contact_from_im_list_response_message::RemoveContactFromImListResponseMessage;
mod remove_delegate;
pub use remove_delegate::RemoveDelegate;
mod remove_delegate_response_message;
pub use remove_delegate_response_message::RemoveDelegateResponseMessage;
mod remove_distribution_group_from_im_list;
pub use remove_distribution_group_from_im_list::RemoveDistributionGroupFromImList;
mod remove_distribution_group_from_im_list_response_message;
pub use remove_distribution_group_from_im_list_response_message::RemoveDistributionGroupFromImListResponseMessage;
mod remove_im_contact_from_group;
pub use remove_im_contact_from_group::RemoveImContactFromGroup;
mod remove_im_contact_from_group_response_message;
pub use remove_im_contact_from_group_response_message::RemoveImContactFromGroupResponseMessage;
mod remove_im_group;
pub use remove_im_group::RemoveImGroup;
mod remove_im_group_response_message;
pub use remove_im_group_response_message::RemoveImGroupResponseMessage;
mod report_message;
pub use report_message::ReportMessage;
mod report_message_response;
pub use report_message_response::ReportMessageResponse;
mod report_message_response_message;
pub use report_message_response_message::ReportMessageResponseMessage;
mod report_message_response_messages;
pub use report_message_response_messages::{
    ReportMessageResponseMessagesChoice, ReportMessageResponseMessages,
};

mod resolve_names;
pub use resolve_names::ResolveNames;
mod resolve_names_response;
pub use resolve_names_response::ResolveNamesResponse;
mod resolve_names_response_message;
pub use resolve_names_response_message::ResolveNamesResponseMessage;
mod resolve_names_response_messages;
pub use resolve_names_response_messages::{
    ResolveNamesResponseMessagesChoice, ResolveNamesResponseMessages,
};

mod response_code;
pub use response_code::ResponseCode;
mod response_message;
pub use response_message::ResponseMessage;
mod response_message_message_xml;
pub use response_message_message_xml::ResponseMessageMessageXml;
mod search_mailboxes;
pub use search_mailboxes::SearchMailboxes;
mod search_mailboxes_response;
pub use search_mailboxes_response::SearchMailboxesResponse;
mod search_mailboxes_response_message;
pub use search_mailboxes_response_message::SearchMailboxesResponseMessage;
mod search_mailboxes_response_messages;
pub use search_mailboxes_response_messages::{
    SearchMailboxesResponseMessagesChoice, SearchMailboxesResponseMessages,
};

mod send_item;
pub use send_item::SendItem;
mod send_item_response;
pub use send_item_response::SendItemResponse;
mod send_item_response_messages;
pub use send_item_response_messages::{
    SendItemResponseMessagesChoice, SendItemResponseMessages,
};

mod send_notification_response;
pub use send_notification_response::SendNotificationResponse;
mod send_notification_response_message;
pub use send_notification_response_message::SendNotificationResponseMessage;
mod send_notification_result;
pub use send_notification_result::SendNotificationResult;
mod service_configuration_response_message;
pub use service_configuration_response_message::ServiceConfigurationResponseMessage;
mod set_hold_on_mailboxes;
pub use set_hold_on_mailboxes::SetHoldOnMailboxes;
mod set_hold_on_mailboxes_response_message;
pub use set_hold_on_mailboxes_response_message::SetHoldOnMailboxesResponseMessage;
mod set_im_group;
pub use set_im_group::SetImGroup;
mod set_im_group_response_message;
pub use set_im_group_response_message::SetImGroupResponseMessage;
mod set_im_list_migration_completed;
pub use set_im_list_migration_completed::SetImListMigrationCompleted;
mod set_im_list_migration_completed_response_message;
pub use set_im_list_migration_completed_response_message::SetImListMigrationCompletedResponseMessage;
mod set_ome_configuration;
pub use set_ome_configuration::SetOmeConfiguration;
mod set_ome_configuration_response;
pub use set_ome_configuration_response::SetOmeConfigurationResponse;
mod set_ome_message_status;
pub use set_ome_message_status::SetOmeMessageStatus;
mod set_ome_message_status_response;
pub use set_ome_message_status_response::SetOmeMessageStatusResponse;
mod set_team_mailbox_request;
pub use set_team_mailbox_request::SetTeamMailboxRequest;
mod set_team_mailbox_response_message;
pub use set_team_mailbox_response_message::SetTeamMailboxResponseMessage;
mod set_user_oof_settings_request;
pub use set_user_oof_settings_request::SetUserOofSettingsRequest;
mod set_user_oof_settings_response;
pub use set_user_oof_settings_response::SetUserOofSettingsResponse;
mod set_user_photo;
pub use set_user_photo::SetUserPhoto;
mod set_user_photo_response_message;
pub use set_user_photo_response_message::SetUserPhotoResponseMessage;
mod start_search_session;
pub use start_search_session::StartSearchSession;
mod start_search_session_response_message;
pub use start_search_session_response_message::StartSearchSessionResponseMessage;
mod subscribe;
pub use subscribe::{SubscribeSubscriptionRequest, Subscribe};
mod subscribe_response;
pub use subscribe_response::SubscribeResponse;
mod subscribe_response_message;
pub use subscribe_response_message::SubscribeResponseMessage;
mod subscribe_response_messages;
pub use subscribe_response_messages::{
    SubscribeResponseMessagesChoice, SubscribeResponseMessages,
};

mod suggestions_response;
pub use suggestions_response::SuggestionsResponse;
mod sync_folder_hierarchy;
pub use sync_folder_hierarchy::SyncFolderHierarchy;
mod sync_folder_hierarchy_response;
pub use sync_folder_hierarchy_response::SyncFolderHierarchyResponse;
mod sync_folder_hierarchy_response_message;
pub use sync_folder_hierarchy_response_message::SyncFolderHierarchyResponseMessage;
mod sync_folder_hierarchy_response_messages;
pub use sync_folder_hierarchy_response_messages::{
    SyncFolderHierarchyResponseMessagesChoice, SyncFolderHierarchyResponseMessages,
};

mod sync_folder_items;
pub use sync_folder_items::SyncFolderItems;
mod sync_folder_items_response;
pub use sync_folder_items_response::SyncFolderItemsResponse;
mod sync_folder_items_response_message;
pub use sync_folder_items_response_message::SyncFolderItemsResponseMessage;
mod sync_folder_items_response_messages;
pub use sync_folder_items_response_messages::{
    SyncFolderItemsResponseMessagesChoice, SyncFolderItemsResponseMessages,
};

mod uninstall_app;
pub use uninstall_app::UninstallApp;
mod uninstall_app_response;
pub use uninstall_app_response::UninstallAppResponse;
mod unpin_team_mailbox_request;
pub use unpin_team_mailbox_request::UnpinTeamMailboxRequest;
mod unpin_team_mailbox_response_message;
pub use unpin_team_mailbox_response_message::UnpinTeamMailboxResponseMessage;
mod unsubscribe;
pub use unsubscribe::Unsubscribe;
mod unsubscribe_response;
pub use unsubscribe_response::UnsubscribeResponse;
mod unsubscribe_response_messages;
pub use unsubscribe_response_messages::{
    UnsubscribeResponseMessagesChoice, UnsubscribeResponseMessages,
};

mod update_delegate;
pub use update_delegate::UpdateDelegate;
mod update_delegate_response_message;
pub use update_delegate_response_message::UpdateDelegateResponseMessage;
mod update_extension_usage;
pub use update_extension_usage::UpdateExtensionUsage;
mod update_extension_usage_response;
pub use update_extension_usage_response::UpdateExtensionUsageResponse;
mod update_folder;
pub use update_folder::UpdateFolder;
mod update_folder_response;
pub use update_folder_response::UpdateFolderResponse;
mod update_folder_response_messages;
pub use update_folder_response_messages::{
    UpdateFolderResponseMessagesChoice, UpdateFolderResponseMessages,
};

mod update_inbox_rules_request;
pub use update_inbox_rules_request::UpdateInboxRulesRequest;
mod update_inbox_rules_response;
pub use update_inbox_rules_response::UpdateInboxRulesResponse;
mod update_item;
pub use update_item::UpdateItem;
mod update_item_in_recoverable_items;
pub use update_item_in_recoverable_items::UpdateItemInRecoverableItems;
mod update_item_in_recoverable_items_response;
pub use update_item_in_recoverable_items_response::UpdateItemInRecoverableItemsResponse;
mod update_item_in_recoverable_items_response_message;
pub use update_item_in_recoverable_items_response_message::UpdateItemInRecoverableItemsResponseMessage;
mod update_item_in_recoverable_items_response_messages;
pub use update_item_in_recoverable_items_response_messages::{
    UpdateItemInRecoverableItemsResponseMessagesChoice,
    UpdateItemInRecoverableItemsResponseMessages,
};

mod update_item_response;
pub use update_item_response::UpdateItemResponse;
mod update_item_response_message;
pub use update_item_response_message::UpdateItemResponseMessage;
mod update_item_response_messages;
pub use update_item_response_messages::{
    UpdateItemResponseMessagesChoice, UpdateItemResponseMessages,
};

mod update_meeting_instance_request;
pub use update_meeting_instance_request::UpdateMeetingInstanceRequest;
mod update_meeting_instance_response_message;
pub use update_meeting_instance_response_message::UpdateMeetingInstanceResponseMessage;
mod update_meeting_space;
pub use update_meeting_space::UpdateMeetingSpace;
mod update_meeting_space_response_message;
pub use update_meeting_space_response_message::UpdateMeetingSpaceResponseMessage;
mod update_user_configuration;
pub use update_user_configuration::UpdateUserConfiguration;
mod update_user_configuration_response;
pub use update_user_configuration_response::UpdateUserConfigurationResponse;
mod update_user_configuration_response_messages;
pub use update_user_configuration_response_messages::{
    UpdateUserConfigurationResponseMessagesChoice,
    UpdateUserConfigurationResponseMessages,
};

mod upload_items;
pub use upload_items::UploadItems;
mod upload_items_response;
pub use upload_items_response::UploadItemsResponse;
mod upload_items_response_message;
pub use upload_items_response_message::UploadItemsResponseMessage;
mod upload_items_response_messages;
pub use upload_items_response_messages::{
    UploadItemsResponseMessagesChoice, UploadItemsResponseMessages,
};
