// @generated

use ::ews_bindings::xml;

use super::{
    AddTagResponseMessage, ApplyConversationActionResponseMessage,
    AttachmentInfoResponseMessage, ConvertIdResponseMessage,
    DeleteAttachmentResponseMessage, DeleteItemResponseMessage, ExpandDlResponseMessage,
    ExportItemsResponseMessage, FindFolderResponseMessage, FindItemResponseMessage,
    FindMailboxStatisticsByKeywordsResponseMessage, FindPeopleResponseMessage,
    FindTagsResponseMessage, FolderInfoResponseMessage,
    GetClientAccessTokenResponseMessage, GetConversationItemsResponseMessage,
    GetDiscoverySearchConfigurationResponseMessage, GetEventsResponseMessage,
    GetHoldOnMailboxesResponseMessage, GetNonIndexableItemDetailsResponseMessage,
    GetNonIndexableItemStatisticsResponseMessage,
    GetPasswordExpirationDateResponseMessage, GetPersonaResponseMessage,
    GetRemindersResponseMessage, GetRoomListsResponseMessage, GetRoomsResponseMessage,
    GetSearchableMailboxesResponseMessage, GetServerTimeZonesResponseMessage,
    GetSharingFolderResponseMessage, GetSharingMetadataResponseMessage,
    GetSpecificUserConfigurationResponseMessage, GetStreamingEventsResponseMessage,
    GetUserConfigurationResponseMessage, GetUserPhotoResponseMessage,
    GetUserRetentionPolicyTagsResponseMessage, HideTagResponseMessage,
    ItemInfoResponseMessage, MarkAsJunkResponseMessage, MarkAsPhishingResponseMessage,
    PerformReminderActionResponseMessage, RefreshSharingFolderResponseMessage,
    ReportMessageResponseMessage, ResolveNamesResponseMessage, ResponseMessage,
    SearchMailboxesResponseMessage, SendNotificationResponseMessage,
    SetHoldOnMailboxesResponseMessage, SubscribeResponseMessage,
    SyncFolderHierarchyResponseMessage, SyncFolderItemsResponseMessage,
    UpdateItemInRecoverableItemsResponseMessage, UpdateItemResponseMessage,
    UploadItemsResponseMessage,
};

/// Complex type `m:ArrayOfResponseMessagesType`.
#[doc(alias = "ArrayOfResponseMessagesType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfResponseMessages(pub Vec<ArrayOfResponseMessagesChoice>);

xml::complex_type!(
    ArrayOfResponseMessages { name: "m:ArrayOfResponseMessagesType", model:
    "(m:CreateItemResponseMessage | m:DeleteItemResponseMessage | m:GetItemResponseMessage | m:UpdateItemResponseMessage | m:UpdateItemInRecoverableItemsResponseMessage | m:SendItemResponseMessage | m:DeleteFolderResponseMessage | m:EmptyFolderResponseMessage | m:CreateFolderResponseMessage | m:GetFolderResponseMessage | m:FindFolderResponseMessage | m:UpdateFolderResponseMessage | m:MoveFolderResponseMessage | m:CopyFolderResponseMessage | m:CreateFolderPathResponseMessage | m:CreateAttachmentResponseMessage | m:DeleteAttachmentResponseMessage | m:GetAttachmentResponseMessage | m:UploadItemsResponseMessage | m:ExportItemsResponseMessage | m:MarkAllItemsAsReadResponseMessage | m:GetClientAccessTokenResponseMessage | m:GetAppManifestsResponseMessage | m:SetClientExtensionResponseMessage | m:GetOMEConfigurationResponseMessage | m:SetOMEConfigurationResponseMessage | m:GetOMEMessageStatusResponseType | m:SetOMEMessageStatusResponseType | m:FindItemResponseMessage | m:MoveItemResponseMessage | m:ArchiveItemResponseMessage | m:CopyItemResponseMessage | m:ResolveNamesResponseMessage | m:ExpandDLResponseMessage | m:GetServerTimeZonesResponseMessage | m:GetEventsResponseMessage | m:GetStreamingEventsResponseMessage | m:SubscribeResponseMessage | m:UnsubscribeResponseMessage | m:SendNotificationResponseMessage | m:SyncFolderHierarchyResponseMessage | m:SyncFolderItemsResponseMessage | m:CreateManagedFolderResponseMessage | m:ConvertIdResponseMessage | m:GetSharingMetadataResponseMessage | m:RefreshSharingFolderResponseMessage | m:GetSharingFolderResponseMessage | m:CreateUserConfigurationResponseMessage | m:DeleteUserConfigurationResponseMessage | m:GetUserConfigurationResponseMessage | m:GetSpecificUserConfigurationResponseMessage | m:UpdateUserConfigurationResponseMessage | m:GetRoomListsResponse | m:GetRoomsResponse | m:GetRemindersResponse | m:PerformReminderActionResponse | m:ApplyConversationActionResponseMessage | m:FindMailboxStatisticsByKeywordsResponseMessage | m:GetSearchableMailboxesResponseMessage | m:SearchMailboxesResponseMessage | m:GetDiscoverySearchConfigurationResponseMessage | m:GetHoldOnMailboxesResponseMessage | m:SetHoldOnMailboxesResponseMessage | m:GetNonIndexableItemStatisticsResponseMessage | m:GetNonIndexableItemDetailsResponseMessage | m:FindPeopleResponseMessage | m:FindTagsResponseMessage | m:AddTagResponseMessage | m:HideTagResponseMessage | m:GetPasswordExpirationDateResponse | m:GetPersonaResponseMessage | m:GetConversationItemsResponseMessage | m:GetUserRetentionPolicyTagsResponseMessage | m:GetUserPhotoResponseMessage | m:MarkAsJunkResponseMessage | m:MarkAsPhishingResponseMessage | m:ReportMessageResponseMessage | m:PostModernGroupItemResponseMessage | m:GetLastPrivateCatalogUpdateResponseMessage | m:GetPrivateCatalogAddInsResponseMessage)+",
    checked: true }
);

xml::wrapper_type!(ArrayOfResponseMessages, ArrayOfResponseMessagesChoice);

xml::list_of_choices!(ArrayOfResponseMessages);

/// The choice in `m:ArrayOfResponseMessagesType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ArrayOfResponseMessagesChoice {
    /// Element `m:CreateItemResponseMessage`.
    CreateItemResponseMessage(ItemInfoResponseMessage),
    /// Element `m:DeleteItemResponseMessage`.
    DeleteItemResponseMessage(DeleteItemResponseMessage),
    /// Element `m:GetItemResponseMessage`.
    GetItemResponseMessage(ItemInfoResponseMessage),
    /// Element `m:UpdateItemResponseMessage`.
    UpdateItemResponseMessage(UpdateItemResponseMessage),
    /// Element `m:UpdateItemInRecoverableItemsResponseMessage`.
    UpdateItemInRecoverableItemsResponseMessage(
        UpdateItemInRecoverableItemsResponseMessage,
    ),
    /// Element `m:SendItemResponseMessage`.
    SendItemResponseMessage(ResponseMessage),
    /// Element `m:DeleteFolderResponseMessage`.
    DeleteFolderResponseMessage(ResponseMessage),
    /// Element `m:EmptyFolderResponseMessage`.
    EmptyFolderResponseMessage(ResponseMessage),
    /// Element `m:CreateFolderResponseMessage`.
    CreateFolderResponseMessage(FolderInfoResponseMessage),
    /// Element `m:GetFolderResponseMessage`.
    GetFolderResponseMessage(FolderInfoResponseMessage),
    /// Element `m:FindFolderResponseMessage`.
    FindFolderResponseMessage(FindFolderResponseMessage),
    /// Element `m:UpdateFolderResponseMessage`.
    UpdateFolderResponseMessage(FolderInfoResponseMessage),
    /// Element `m:MoveFolderResponseMessage`.
    MoveFolderResponseMessage(FolderInfoResponseMessage),
    /// Element `m:CopyFolderResponseMessage`.
    CopyFolderResponseMessage(FolderInfoResponseMessage),
    /// Element `m:CreateFolderPathResponseMessage`.
    CreateFolderPathResponseMessage(FolderInfoResponseMessage),
    /// Element `m:CreateAttachmentResponseMessage`.
    CreateAttachmentResponseMessage(AttachmentInfoResponseMessage),
    /// Element `m:DeleteAttachmentResponseMessage`.
    DeleteAttachmentResponseMessage(DeleteAttachmentResponseMessage),
    /// Element `m:GetAttachmentResponseMessage`.
    GetAttachmentResponseMessage(AttachmentInfoResponseMessage),
    /// Element `m:UploadItemsResponseMessage`.
    UploadItemsResponseMessage(UploadItemsResponseMessage),
    /// Element `m:ExportItemsResponseMessage`.
    ExportItemsResponseMessage(ExportItemsResponseMessage),
    /// Element `m:MarkAllItemsAsReadResponseMessage`.
    MarkAllItemsAsReadResponseMessage(ResponseMessage),
    /// Element `m:GetClientAccessTokenResponseMessage`.
    GetClientAccessTokenResponseMessage(GetClientAccessTokenResponseMessage),
    /// Element `m:GetAppManifestsResponseMessage`.
    GetAppManifestsResponseMessage(ResponseMessage),
    /// Element `m:SetClientExtensionResponseMessage`.
    SetClientExtensionResponseMessage(ResponseMessage),
    /// Element `m:GetOMEConfigurationResponseMessage`.
    GetOmeConfigurationResponseMessage(ResponseMessage),
    /// Element `m:SetOMEConfigurationResponseMessage`.
    SetOmeConfigurationResponseMessage(ResponseMessage),
    /// Element `m:GetOMEMessageStatusResponseType`.
    GetOmeMessageStatusResponseType(ResponseMessage),
    /// Element `m:SetOMEMessageStatusResponseType`.
    SetOmeMessageStatusResponseType(ResponseMessage),
    /// Element `m:FindItemResponseMessage`.
    FindItemResponseMessage(FindItemResponseMessage),
    /// Element `m:MoveItemResponseMessage`.
    MoveItemResponseMessage(ItemInfoResponseMessage),
    /// Element `m:ArchiveItemResponseMessage`.
    ArchiveItemResponseMessage(ItemInfoResponseMessage),
    /// Element `m:CopyItemResponseMessage`.
    CopyItemResponseMessage(ItemInfoResponseMessage),
    /// Element `m:ResolveNamesResponseMessage`.
    ResolveNamesResponseMessage(ResolveNamesResponseMessage),
    /// Element `m:ExpandDLResponseMessage`.
    ExpandDlResponseMessage(ExpandDlResponseMessage),
    /// Element `m:GetServerTimeZonesResponseMessage`.
    GetServerTimeZonesResponseMessage(GetServerTimeZonesResponseMessage),
    /// Element `m:GetEventsResponseMessage`.
    GetEventsResponseMessage(GetEventsResponseMessage),
    /// Element `m:GetStreamingEventsResponseMessage`.
    GetStreamingEventsResponseMessage(GetStreamingEventsResponseMessage),
    /// Element `m:SubscribeResponseMessage`.
    SubscribeResponseMessage(SubscribeResponseMessage),
    /// Element `m:UnsubscribeResponseMessage`.
    UnsubscribeResponseMessage(ResponseMessage),
    /// Element `m:SendNotificationResponseMessage`.
    SendNotificationResponseMessage(SendNotificationResponseMessage),
    /// Element `m:SyncFolderHierarchyResponseMessage`.
    SyncFolderHierarchyResponseMessage(SyncFolderHierarchyResponseMessage),
    /// Element `m:SyncFolderItemsResponseMessage`.
    SyncFolderItemsResponseMessage(SyncFolderItemsResponseMessage),
    /// Element `m:CreateManagedFolderResponseMessage`.
    CreateManagedFolderResponseMessage(FolderInfoResponseMessage),
    /// Element `m:ConvertIdResponseMessage`.
    ConvertIdResponseMessage(ConvertIdResponseMessage),
    /// Element `m:GetSharingMetadataResponseMessage`.
    GetSharingMetadataResponseMessage(GetSharingMetadataResponseMessage),
    /// Element `m:RefreshSharingFolderResponseMessage`.
    RefreshSharingFolderResponseMessage(RefreshSharingFolderResponseMessage),
    /// Element `m:GetSharingFolderResponseMessage`.
    GetSharingFolderResponseMessage(GetSharingFolderResponseMessage),
    /// Element `m:CreateUserConfigurationResponseMessage`.
    CreateUserConfigurationResponseMessage(ResponseMessage),
    /// Element `m:DeleteUserConfigurationResponseMessage`.
    DeleteUserConfigurationResponseMessage(ResponseMessage),
    /// Element `m:GetUserConfigurationResponseMessage`.
    GetUserConfigurationResponseMessage(GetUserConfigurationResponseMessage),
    /// Element `m:GetSpecificUserConfigurationResponseMessage`.
    GetSpecificUserConfigurationResponseMessage(
        GetSpecificUserConfigurationResponseMessage,
    ),
    /// Element `m:UpdateUserConfigurationResponseMessage`.
    UpdateUserConfigurationResponseMessage(ResponseMessage),
    /// Element `m:GetRoomListsResponse`.
    GetRoomListsResponse(GetRoomListsResponseMessage),
    /// Element `m:GetRoomsResponse`.
    GetRoomsResponse(GetRoomsResponseMessage),
    /// Element `m:GetRemindersResponse`.
    GetRemindersResponse(GetRemindersResponseMessage),
    /// Element `m:PerformReminderActionResponse`.
    PerformReminderActionResponse(PerformReminderActionResponseMessage),
    /// Element `m:ApplyConversationActionResponseMessage`.
    ApplyConversationActionResponseMessage(ApplyConversationActionResponseMessage),
    /// Element `m:FindMailboxStatisticsByKeywordsResponseMessage`.
    FindMailboxStatisticsByKeywordsResponseMessage(
        FindMailboxStatisticsByKeywordsResponseMessage,
    ),
    /// Element `m:GetSearchableMailboxesResponseMessage`.
    GetSearchableMailboxesResponseMessage(GetSearchableMailboxesResponseMessage),
    /// Element `m:SearchMailboxesResponseMessage`.
    SearchMailboxesResponseMessage(SearchMailboxesResponseMessage),
    /// Element `m:GetDiscoverySearchConfigurationResponseMessage`.
    GetDiscoverySearchConfigurationResponseMessage(
        GetDiscoverySearchConfigurationResponseMessage,
    ),
    /// Element `m:GetHoldOnMailboxesResponseMessage`.
    GetHoldOnMailboxesResponseMessage(GetHoldOnMailboxesResponseMessage),
    /// Element `m:SetHoldOnMailboxesResponseMessage`.
    SetHoldOnMailboxesResponseMessage(SetHoldOnMailboxesResponseMessage),
    /// Element `m:GetNonIndexableItemStatisticsResponseMessage`.
    GetNonIndexableItemStatisticsResponseMessage(
        GetNonIndexableItemStatisticsResponseMessage,
    ),
    /// Element `m:GetNonIndexableItemDetailsResponseMessage`.
    GetNonIndexableItemDetailsResponseMessage(GetNonIndexableItemDetailsResponseMessage),
    /// Element `m:FindPeopleResponseMessage`.
    FindPeopleResponseMessage(FindPeopleResponseMessage),
    /// Element `m:FindTagsResponseMessage`.
    FindTagsResponseMessage(FindTagsResponseMessage),
    /// Element `m:AddTagResponseMessage`.
    AddTagResponseMessage(AddTagResponseMessage),
    /// Element `m:HideTagResponseMessage`.
    HideTagResponseMessage(HideTagResponseMessage),
    /// Element `m:GetPasswordExpirationDateResponse`.
    GetPasswordExpirationDateResponse(GetPasswordExpirationDateResponseMessage),
    /// Element `m:GetPersonaResponseMessage`.
    GetPersonaResponseMessage(GetPersonaResponseMessage),
    /// Element `m:GetConversationItemsResponseMessage`.
    GetConversationItemsResponseMessage(GetConversationItemsResponseMessage),
    /// Element `m:GetUserRetentionPolicyTagsResponseMessage`.
    GetUserRetentionPolicyTagsResponseMessage(GetUserRetentionPolicyTagsResponseMessage),
    /// Element `m:GetUserPhotoResponseMessage`.
    GetUserPhotoResponseMessage(GetUserPhotoResponseMessage),
    /// Element `m:MarkAsJunkResponseMessage`.
    MarkAsJunkResponseMessage(MarkAsJunkResponseMessage),
    /// Element `m:MarkAsPhishingResponseMessage`.
    MarkAsPhishingResponseMessage(MarkAsPhishingResponseMessage),
    /// Element `m:ReportMessageResponseMessage`.
    ReportMessageResponseMessage(ReportMessageResponseMessage),
    /// Element `m:PostModernGroupItemResponseMessage`.
    PostModernGroupItemResponseMessage(ItemInfoResponseMessage),
    /// Element `m:GetLastPrivateCatalogUpdateResponseMessage`.
    GetLastPrivateCatalogUpdateResponseMessage(ResponseMessage),
    /// Element `m:GetPrivateCatalogAddInsResponseMessage`.
    GetPrivateCatalogAddInsResponseMessage(ResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl ArrayOfResponseMessagesChoice {
    /// What the alternatives have in common, their [`ResponseMessage`]; `None` for one that has none.
    #[inline]
    pub fn as_response_message(&self) -> Option<&ResponseMessage> {
        Some(
            match self {
                Self::CreateItemResponseMessage(value) => &value.base,
                Self::DeleteItemResponseMessage(value) => &value.base,
                Self::GetItemResponseMessage(value) => &value.base,
                Self::UpdateItemResponseMessage(value) => &value.base.base,
                Self::UpdateItemInRecoverableItemsResponseMessage(value) => {
                    &value.base.base
                }
                Self::SendItemResponseMessage(value) => value,
                Self::DeleteFolderResponseMessage(value) => value,
                Self::EmptyFolderResponseMessage(value) => value,
                Self::CreateFolderResponseMessage(value) => &value.base,
                Self::GetFolderResponseMessage(value) => &value.base,
                Self::FindFolderResponseMessage(value) => &value.base,
                Self::UpdateFolderResponseMessage(value) => &value.base,
                Self::MoveFolderResponseMessage(value) => &value.base,
                Self::CopyFolderResponseMessage(value) => &value.base,
                Self::CreateFolderPathResponseMessage(value) => &value.base,
                Self::CreateAttachmentResponseMessage(value) => &value.base,
                Self::DeleteAttachmentResponseMessage(value) => &value.base,
                Self::GetAttachmentResponseMessage(value) => &value.base,
                Self::UploadItemsResponseMessage(value) => &value.base,
                Self::ExportItemsResponseMessage(value) => &value.base,
                Self::MarkAllItemsAsReadResponseMessage(value) => value,
                Self::GetClientAccessTokenResponseMessage(value) => &value.base,
                Self::GetAppManifestsResponseMessage(value) => value,
                Self::SetClientExtensionResponseMessage(value) => value,
                Self::GetOmeConfigurationResponseMessage(value) => value,
                Self::SetOmeConfigurationResponseMessage(value) => value,
                Self::GetOmeMessageStatusResponseType(value) => value,
                Self::SetOmeMessageStatusResponseType(value) => value,
                Self::FindItemResponseMessage(value) => &value.base,
                Self::MoveItemResponseMessage(value) => &value.base,
                Self::ArchiveItemResponseMessage(value) => &value.base,
                Self::CopyItemResponseMessage(value) => &value.base,
                Self::ResolveNamesResponseMessage(value) => &value.base,
                Self::ExpandDlResponseMessage(value) => &value.base,
                Self::GetServerTimeZonesResponseMessage(value) => &value.base,
                Self::GetEventsResponseMessage(value) => &value.base,
                Self::GetStreamingEventsResponseMessage(value) => &value.base,
                Self::SubscribeResponseMessage(value) => &value.base,
                Self::UnsubscribeResponseMessage(value) => value,
                Self::SendNotificationResponseMessage(value) => &value.base,
                Self::SyncFolderHierarchyResponseMessage(value) => &value.base,
                Self::SyncFolderItemsResponseMessage(value) => &value.base,
                Self::CreateManagedFolderResponseMessage(value) => &value.base,
                Self::ConvertIdResponseMessage(value) => &value.base,
                Self::GetSharingMetadataResponseMessage(value) => &value.base,
                Self::RefreshSharingFolderResponseMessage(value) => &value.base,
                Self::GetSharingFolderResponseMessage(value) => &value.base,
                Self::CreateUserConfigurationResponseMessage(value) => value,
                Self::DeleteUserConfigurationResponseMessage(value) => value,
                Self::GetUserConfigurationResponseMessage(value) => &value.base,
                Self::GetSpecificUserConfigurationResponseMessage(value) => &value.base,
                Self::UpdateUserConfigurationResponseMessage(value) => value,
                Self::GetRoomListsResponse(value) => &value.base,
                Self::GetRoomsResponse(value) => &value.base,
                Self::GetRemindersResponse(value) => &value.base,
                Self::PerformReminderActionResponse(value) => &value.base,
                Self::ApplyConversationActionResponseMessage(value) => &value.base,
                Self::FindMailboxStatisticsByKeywordsResponseMessage(value) => {
                    &value.base
                }
                Self::GetSearchableMailboxesResponseMessage(value) => &value.base,
                Self::SearchMailboxesResponseMessage(value) => &value.base,
                Self::GetDiscoverySearchConfigurationResponseMessage(value) => {
                    &value.base
                }
                Self::GetHoldOnMailboxesResponseMessage(value) => &value.base,
                Self::SetHoldOnMailboxesResponseMessage(value) => &value.base,
                Self::GetNonIndexableItemStatisticsResponseMessage(value) => &value.base,
                Self::GetNonIndexableItemDetailsResponseMessage(value) => &value.base,
                Self::FindPeopleResponseMessage(value) => &value.base,
                Self::FindTagsResponseMessage(value) => &value.base,
                Self::AddTagResponseMessage(value) => &value.base,
                Self::HideTagResponseMessage(value) => &value.base,
                Self::GetPasswordExpirationDateResponse(value) => &value.base,
                Self::GetPersonaResponseMessage(value) => &value.base,
                Self::GetConversationItemsResponseMessage(value) => &value.base,
                Self::GetUserRetentionPolicyTagsResponseMessage(value) => &value.base,
                Self::GetUserPhotoResponseMessage(value) => &value.base,
                Self::MarkAsJunkResponseMessage(value) => &value.base,
                Self::MarkAsPhishingResponseMessage(value) => &value.base,
                Self::ReportMessageResponseMessage(value) => &value.base,
                Self::PostModernGroupItemResponseMessage(value) => &value.base,
                Self::GetLastPrivateCatalogUpdateResponseMessage(value) => value,
                Self::GetPrivateCatalogAddInsResponseMessage(value) => value,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_response_message`], to change it.
    #[inline]
    pub fn as_response_message_mut(&mut self) -> Option<&mut ResponseMessage> {
        Some(
            match self {
                Self::CreateItemResponseMessage(value) => &mut value.base,
                Self::DeleteItemResponseMessage(value) => &mut value.base,
                Self::GetItemResponseMessage(value) => &mut value.base,
                Self::UpdateItemResponseMessage(value) => &mut value.base.base,
                Self::UpdateItemInRecoverableItemsResponseMessage(value) => {
                    &mut value.base.base
                }
                Self::SendItemResponseMessage(value) => value,
                Self::DeleteFolderResponseMessage(value) => value,
                Self::EmptyFolderResponseMessage(value) => value,
                Self::CreateFolderResponseMessage(value) => &mut value.base,
                Self::GetFolderResponseMessage(value) => &mut value.base,
                Self::FindFolderResponseMessage(value) => &mut value.base,
                Self::UpdateFolderResponseMessage(value) => &mut value.base,
                Self::MoveFolderResponseMessage(value) => &mut value.base,
                Self::CopyFolderResponseMessage(value) => &mut value.base,
                Self::CreateFolderPathResponseMessage(value) => &mut value.base,
                Self::CreateAttachmentResponseMessage(value) => &mut value.base,
                Self::DeleteAttachmentResponseMessage(value) => &mut value.base,
                Self::GetAttachmentResponseMessage(value) => &mut value.base,
                Self::UploadItemsResponseMessage(value) => &mut value.base,
                Self::ExportItemsResponseMessage(value) => &mut value.base,
                Self::MarkAllItemsAsReadResponseMessage(value) => value,
                Self::GetClientAccessTokenResponseMessage(value) => &mut value.base,
                Self::GetAppManifestsResponseMessage(value) => value,
                Self::SetClientExtensionResponseMessage(value) => value,
                Self::GetOmeConfigurationResponseMessage(value) => value,
                Self::SetOmeConfigurationResponseMessage(value) => value,
                Self::GetOmeMessageStatusResponseType(value) => value,
                Self::SetOmeMessageStatusResponseType(value) => value,
                Self::FindItemResponseMessage(value) => &mut value.base,
                Self::MoveItemResponseMessage(value) => &mut value.base,
                Self::ArchiveItemResponseMessage(value) => &mut value.base,
                Self::CopyItemResponseMessage(value) => &mut value.base,
                Self::ResolveNamesResponseMessage(value) => &mut value.base,
                Self::ExpandDlResponseMessage(value) => &mut value.base,
                Self::GetServerTimeZonesResponseMessage(value) => &mut value.base,
                Self::GetEventsResponseMessage(value) => &mut value.base,
                Self::GetStreamingEventsResponseMessage(value) => &mut value.base,
                Self::SubscribeResponseMessage(value) => &mut value.base,
                Self::UnsubscribeResponseMessage(value) => value,
                Self::SendNotificationResponseMessage(value) => &mut value.base,
                Self::SyncFolderHierarchyResponseMessage(value) => &mut value.base,
                Self::SyncFolderItemsResponseMessage(value) => &mut value.base,
                Self::CreateManagedFolderResponseMessage(value) => &mut value.base,
                Self::ConvertIdResponseMessage(value) => &mut value.base,
                Self::GetSharingMetadataResponseMessage(value) => &mut value.base,
                Self::RefreshSharingFolderResponseMessage(value) => &mut value.base,
                Self::GetSharingFolderResponseMessage(value) => &mut value.base,
                Self::CreateUserConfigurationResponseMessage(value) => value,
                Self::DeleteUserConfigurationResponseMessage(value) => value,
                Self::GetUserConfigurationResponseMessage(value) => &mut value.base,
                Self::GetSpecificUserConfigurationResponseMessage(value) => {
                    &mut value.base
                }
                Self::UpdateUserConfigurationResponseMessage(value) => value,
                Self::GetRoomListsResponse(value) => &mut value.base,
                Self::GetRoomsResponse(value) => &mut value.base,
                Self::GetRemindersResponse(value) => &mut value.base,
                Self::PerformReminderActionResponse(value) => &mut value.base,
                Self::ApplyConversationActionResponseMessage(value) => &mut value.base,
                Self::FindMailboxStatisticsByKeywordsResponseMessage(value) => {
                    &mut value.base
                }
                Self::GetSearchableMailboxesResponseMessage(value) => &mut value.base,
                Self::SearchMailboxesResponseMessage(value) => &mut value.base,
                Self::GetDiscoverySearchConfigurationResponseMessage(value) => {
                    &mut value.base
                }
                Self::GetHoldOnMailboxesResponseMessage(value) => &mut value.base,
                Self::SetHoldOnMailboxesResponseMessage(value) => &mut value.base,
                Self::GetNonIndexableItemStatisticsResponseMessage(value) => {
                    &mut value.base
                }
                Self::GetNonIndexableItemDetailsResponseMessage(value) => &mut value.base,
                Self::FindPeopleResponseMessage(value) => &mut value.base,
                Self::FindTagsResponseMessage(value) => &mut value.base,
                Self::AddTagResponseMessage(value) => &mut value.base,
                Self::HideTagResponseMessage(value) => &mut value.base,
                Self::GetPasswordExpirationDateResponse(value) => &mut value.base,
                Self::GetPersonaResponseMessage(value) => &mut value.base,
                Self::GetConversationItemsResponseMessage(value) => &mut value.base,
                Self::GetUserRetentionPolicyTagsResponseMessage(value) => &mut value.base,
                Self::GetUserPhotoResponseMessage(value) => &mut value.base,
                Self::MarkAsJunkResponseMessage(value) => &mut value.base,
                Self::MarkAsPhishingResponseMessage(value) => &mut value.base,
                Self::ReportMessageResponseMessage(value) => &mut value.base,
                Self::PostModernGroupItemResponseMessage(value) => &mut value.base,
                Self::GetLastPrivateCatalogUpdateResponseMessage(value) => value,
                Self::GetPrivateCatalogAddInsResponseMessage(value) => value,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

xml::from_variants!(
    ArrayOfResponseMessagesChoice: DeleteItemResponseMessage(DeleteItemResponseMessage),
    UpdateItemResponseMessage(UpdateItemResponseMessage),
    UpdateItemInRecoverableItemsResponseMessage(UpdateItemInRecoverableItemsResponseMessage),
    FindFolderResponseMessage(FindFolderResponseMessage),
    DeleteAttachmentResponseMessage(DeleteAttachmentResponseMessage),
    UploadItemsResponseMessage(UploadItemsResponseMessage),
    ExportItemsResponseMessage(ExportItemsResponseMessage),
    GetClientAccessTokenResponseMessage(GetClientAccessTokenResponseMessage),
    FindItemResponseMessage(FindItemResponseMessage),
    ResolveNamesResponseMessage(ResolveNamesResponseMessage),
    ExpandDlResponseMessage(ExpandDlResponseMessage),
    GetServerTimeZonesResponseMessage(GetServerTimeZonesResponseMessage),
    GetEventsResponseMessage(GetEventsResponseMessage),
    GetStreamingEventsResponseMessage(GetStreamingEventsResponseMessage),
    SubscribeResponseMessage(SubscribeResponseMessage),
    SendNotificationResponseMessage(SendNotificationResponseMessage),
    SyncFolderHierarchyResponseMessage(SyncFolderHierarchyResponseMessage),
    SyncFolderItemsResponseMessage(SyncFolderItemsResponseMessage),
    ConvertIdResponseMessage(ConvertIdResponseMessage),
    GetSharingMetadataResponseMessage(GetSharingMetadataResponseMessage),
    RefreshSharingFolderResponseMessage(RefreshSharingFolderResponseMessage),
    GetSharingFolderResponseMessage(GetSharingFolderResponseMessage),
    GetUserConfigurationResponseMessage(GetUserConfigurationResponseMessage),
    GetSpecificUserConfigurationResponseMessage(GetSpecificUserConfigurationResponseMessage),
    GetRoomListsResponse(GetRoomListsResponseMessage),
    GetRoomsResponse(GetRoomsResponseMessage),
    GetRemindersResponse(GetRemindersResponseMessage),
    PerformReminderActionResponse(PerformReminderActionResponseMessage),
    ApplyConversationActionResponseMessage(ApplyConversationActionResponseMessage),
    FindMailboxStatisticsByKeywordsResponseMessage(FindMailboxStatisticsByKeywordsResponseMessage),
    GetSearchableMailboxesResponseMessage(GetSearchableMailboxesResponseMessage),
    SearchMailboxesResponseMessage(SearchMailboxesResponseMessage),
    GetDiscoverySearchConfigurationResponseMessage(GetDiscoverySearchConfigurationResponseMessage),
    GetHoldOnMailboxesResponseMessage(GetHoldOnMailboxesResponseMessage),
    SetHoldOnMailboxesResponseMessage(SetHoldOnMailboxesResponseMessage),
    GetNonIndexableItemStatisticsResponseMessage(GetNonIndexableItemStatisticsResponseMessage),
    GetNonIndexableItemDetailsResponseMessage(GetNonIndexableItemDetailsResponseMessage),
    FindPeopleResponseMessage(FindPeopleResponseMessage),
    FindTagsResponseMessage(FindTagsResponseMessage),
    AddTagResponseMessage(AddTagResponseMessage),
    HideTagResponseMessage(HideTagResponseMessage),
    GetPasswordExpirationDateResponse(GetPasswordExpirationDateResponseMessage),
    GetPersonaResponseMessage(GetPersonaResponseMessage),
    GetConversationItemsResponseMessage(GetConversationItemsResponseMessage),
    GetUserRetentionPolicyTagsResponseMessage(GetUserRetentionPolicyTagsResponseMessage),
    GetUserPhotoResponseMessage(GetUserPhotoResponseMessage),
    MarkAsJunkResponseMessage(MarkAsJunkResponseMessage),
    MarkAsPhishingResponseMessage(MarkAsPhishingResponseMessage),
    ReportMessageResponseMessage(ReportMessageResponseMessage)
);

xml::choice_type!(
    ArrayOfResponseMessagesChoice { CreateItemResponseMessage = m
    "CreateItemResponseMessage", DeleteItemResponseMessage = m
    "DeleteItemResponseMessage", GetItemResponseMessage = m "GetItemResponseMessage",
    UpdateItemResponseMessage = m "UpdateItemResponseMessage",
    UpdateItemInRecoverableItemsResponseMessage = m
    "UpdateItemInRecoverableItemsResponseMessage", SendItemResponseMessage = m
    "SendItemResponseMessage", DeleteFolderResponseMessage = m
    "DeleteFolderResponseMessage", EmptyFolderResponseMessage = m
    "EmptyFolderResponseMessage", CreateFolderResponseMessage = m
    "CreateFolderResponseMessage", GetFolderResponseMessage = m
    "GetFolderResponseMessage", FindFolderResponseMessage = m
    "FindFolderResponseMessage", UpdateFolderResponseMessage = m
    "UpdateFolderResponseMessage", MoveFolderResponseMessage = m
    "MoveFolderResponseMessage", CopyFolderResponseMessage = m
    "CopyFolderResponseMessage", CreateFolderPathResponseMessage = m
    "CreateFolderPathResponseMessage", CreateAttachmentResponseMessage = m
    "CreateAttachmentResponseMessage", DeleteAttachmentResponseMessage = m
    "DeleteAttachmentResponseMessage", GetAttachmentResponseMessage = m
    "GetAttachmentResponseMessage", UploadItemsResponseMessage = m
    "UploadItemsResponseMessage", ExportItemsResponseMessage = m
    "ExportItemsResponseMessage", MarkAllItemsAsReadResponseMessage = m
    "MarkAllItemsAsReadResponseMessage", GetClientAccessTokenResponseMessage = m
    "GetClientAccessTokenResponseMessage", GetAppManifestsResponseMessage = m
    "GetAppManifestsResponseMessage", SetClientExtensionResponseMessage = m
    "SetClientExtensionResponseMessage", GetOmeConfigurationResponseMessage = m
    "GetOMEConfigurationResponseMessage", SetOmeConfigurationResponseMessage = m
    "SetOMEConfigurationResponseMessage", GetOmeMessageStatusResponseType = m
    "GetOMEMessageStatusResponseType", SetOmeMessageStatusResponseType = m
    "SetOMEMessageStatusResponseType", FindItemResponseMessage = m
    "FindItemResponseMessage", MoveItemResponseMessage = m "MoveItemResponseMessage",
    ArchiveItemResponseMessage = m "ArchiveItemResponseMessage", CopyItemResponseMessage
    = m "CopyItemResponseMessage", ResolveNamesResponseMessage = m
    "ResolveNamesResponseMessage", ExpandDlResponseMessage = m "ExpandDLResponseMessage",
    GetServerTimeZonesResponseMessage = m "GetServerTimeZonesResponseMessage",
    GetEventsResponseMessage = m "GetEventsResponseMessage",
    GetStreamingEventsResponseMessage = m "GetStreamingEventsResponseMessage",
    SubscribeResponseMessage = m "SubscribeResponseMessage", UnsubscribeResponseMessage =
    m "UnsubscribeResponseMessage", SendNotificationResponseMessage = m
    "SendNotificationResponseMessage", SyncFolderHierarchyResponseMessage = m
    "SyncFolderHierarchyResponseMessage", SyncFolderItemsResponseMessage = m
    "SyncFolderItemsResponseMessage", CreateManagedFolderResponseMessage = m
    "CreateManagedFolderResponseMessage", ConvertIdResponseMessage = m
    "ConvertIdResponseMessage", GetSharingMetadataResponseMessage = m
    "GetSharingMetadataResponseMessage", RefreshSharingFolderResponseMessage = m
    "RefreshSharingFolderResponseMessage", GetSharingFolderResponseMessage = m
    "GetSharingFolderResponseMessage", CreateUserConfigurationResponseMessage = m
    "CreateUserConfigurationResponseMessage", DeleteUserConfigurationResponseMessage = m
    "DeleteUserConfigurationResponseMessage", GetUserConfigurationResponseMessage = m
    "GetUserConfigurationResponseMessage", GetSpecificUserConfigurationResponseMessage =
    m "GetSpecificUserConfigurationResponseMessage",
    UpdateUserConfigurationResponseMessage = m "UpdateUserConfigurationResponseMessage",
    GetRoomListsResponse = m "GetRoomListsResponse", GetRoomsResponse = m
    "GetRoomsResponse", GetRemindersResponse = m "GetRemindersResponse",
    PerformReminderActionResponse = m "PerformReminderActionResponse",
    ApplyConversationActionResponseMessage = m "ApplyConversationActionResponseMessage",
    FindMailboxStatisticsByKeywordsResponseMessage = m
    "FindMailboxStatisticsByKeywordsResponseMessage",
    GetSearchableMailboxesResponseMessage = m "GetSearchableMailboxesResponseMessage",
    SearchMailboxesResponseMessage = m "SearchMailboxesResponseMessage",
    GetDiscoverySearchConfigurationResponseMessage = m
    "GetDiscoverySearchConfigurationResponseMessage", GetHoldOnMailboxesResponseMessage =
    m "GetHoldOnMailboxesResponseMessage", SetHoldOnMailboxesResponseMessage = m
    "SetHoldOnMailboxesResponseMessage", GetNonIndexableItemStatisticsResponseMessage = m
    "GetNonIndexableItemStatisticsResponseMessage",
    GetNonIndexableItemDetailsResponseMessage = m
    "GetNonIndexableItemDetailsResponseMessage", FindPeopleResponseMessage = m
    "FindPeopleResponseMessage", FindTagsResponseMessage = m "FindTagsResponseMessage",
    AddTagResponseMessage = m "AddTagResponseMessage", HideTagResponseMessage = m
    "HideTagResponseMessage", GetPasswordExpirationDateResponse = m
    "GetPasswordExpirationDateResponse", GetPersonaResponseMessage = m
    "GetPersonaResponseMessage", GetConversationItemsResponseMessage = m
    "GetConversationItemsResponseMessage", GetUserRetentionPolicyTagsResponseMessage = m
    "GetUserRetentionPolicyTagsResponseMessage", GetUserPhotoResponseMessage = m
    "GetUserPhotoResponseMessage", MarkAsJunkResponseMessage = m
    "MarkAsJunkResponseMessage", MarkAsPhishingResponseMessage = m
    "MarkAsPhishingResponseMessage", ReportMessageResponseMessage = m
    "ReportMessageResponseMessage", PostModernGroupItemResponseMessage = m
    "PostModernGroupItemResponseMessage", GetLastPrivateCatalogUpdateResponseMessage = m
    "GetLastPrivateCatalogUpdateResponseMessage", GetPrivateCatalogAddInsResponseMessage
    = m "GetPrivateCatalogAddInsResponseMessage" }
);
