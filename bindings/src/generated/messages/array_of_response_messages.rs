// @generated

use ::ews_bindings::{rt, xml};

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
pub type ArrayOfResponseMessages = xml::List<
    ArrayOfResponseMessagesChoice,
    ArrayOfResponseMessagesList,
>;

rt::list_name!(
    ArrayOfResponseMessagesList: Choices "" { name: "m:ArrayOfResponseMessagesType",
    model:
    "(m:CreateItemResponseMessage | m:DeleteItemResponseMessage | m:GetItemResponseMessage | m:UpdateItemResponseMessage | m:UpdateItemInRecoverableItemsResponseMessage | m:SendItemResponseMessage | m:DeleteFolderResponseMessage | m:EmptyFolderResponseMessage | m:CreateFolderResponseMessage | m:GetFolderResponseMessage | m:FindFolderResponseMessage | m:UpdateFolderResponseMessage | m:MoveFolderResponseMessage | m:CopyFolderResponseMessage | m:CreateFolderPathResponseMessage | m:CreateAttachmentResponseMessage | m:DeleteAttachmentResponseMessage | m:GetAttachmentResponseMessage | m:UploadItemsResponseMessage | m:ExportItemsResponseMessage | m:MarkAllItemsAsReadResponseMessage | m:GetClientAccessTokenResponseMessage | m:GetAppManifestsResponseMessage | m:SetClientExtensionResponseMessage | m:GetOMEConfigurationResponseMessage | m:SetOMEConfigurationResponseMessage | m:GetOMEMessageStatusResponseType | m:SetOMEMessageStatusResponseType | m:FindItemResponseMessage | m:MoveItemResponseMessage | m:ArchiveItemResponseMessage | m:CopyItemResponseMessage | m:ResolveNamesResponseMessage | m:ExpandDLResponseMessage | m:GetServerTimeZonesResponseMessage | m:GetEventsResponseMessage | m:GetStreamingEventsResponseMessage | m:SubscribeResponseMessage | m:UnsubscribeResponseMessage | m:SendNotificationResponseMessage | m:SyncFolderHierarchyResponseMessage | m:SyncFolderItemsResponseMessage | m:CreateManagedFolderResponseMessage | m:ConvertIdResponseMessage | m:GetSharingMetadataResponseMessage | m:RefreshSharingFolderResponseMessage | m:GetSharingFolderResponseMessage | m:CreateUserConfigurationResponseMessage | m:DeleteUserConfigurationResponseMessage | m:GetUserConfigurationResponseMessage | m:GetSpecificUserConfigurationResponseMessage | m:UpdateUserConfigurationResponseMessage | m:GetRoomListsResponse | m:GetRoomsResponse | m:GetRemindersResponse | m:PerformReminderActionResponse | m:ApplyConversationActionResponseMessage | m:FindMailboxStatisticsByKeywordsResponseMessage | m:GetSearchableMailboxesResponseMessage | m:SearchMailboxesResponseMessage | m:GetDiscoverySearchConfigurationResponseMessage | m:GetHoldOnMailboxesResponseMessage | m:SetHoldOnMailboxesResponseMessage | m:GetNonIndexableItemStatisticsResponseMessage | m:GetNonIndexableItemDetailsResponseMessage | m:FindPeopleResponseMessage | m:FindTagsResponseMessage | m:AddTagResponseMessage | m:HideTagResponseMessage | m:GetPasswordExpirationDateResponse | m:GetPersonaResponseMessage | m:GetConversationItemsResponseMessage | m:GetUserRetentionPolicyTagsResponseMessage | m:GetUserPhotoResponseMessage | m:MarkAsJunkResponseMessage | m:MarkAsPhishingResponseMessage | m:ReportMessageResponseMessage | m:PostModernGroupItemResponseMessage | m:GetLastPrivateCatalogUpdateResponseMessage | m:GetPrivateCatalogAddInsResponseMessage)+",
    flags: checked }
);

/// The choice in `m:ArrayOfResponseMessagesType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ArrayOfResponseMessagesChoice {
    /// Element `m:CreateItemResponseMessage`.
    CreateItemResponseMessage(Box<ItemInfoResponseMessage>),
    /// Element `m:DeleteItemResponseMessage`.
    DeleteItemResponseMessage(Box<DeleteItemResponseMessage>),
    /// Element `m:GetItemResponseMessage`.
    GetItemResponseMessage(Box<ItemInfoResponseMessage>),
    /// Element `m:UpdateItemResponseMessage`.
    UpdateItemResponseMessage(Box<UpdateItemResponseMessage>),
    /// Element `m:UpdateItemInRecoverableItemsResponseMessage`, since `Exchange2013_SP1`.
    UpdateItemInRecoverableItemsResponseMessage(
        Box<UpdateItemInRecoverableItemsResponseMessage>,
    ),
    /// Element `m:SendItemResponseMessage`.
    SendItemResponseMessage(Box<ResponseMessage>),
    /// Element `m:DeleteFolderResponseMessage`.
    DeleteFolderResponseMessage(Box<ResponseMessage>),
    /// Element `m:EmptyFolderResponseMessage`, since `Exchange2010_SP1`.
    EmptyFolderResponseMessage(Box<ResponseMessage>),
    /// Element `m:CreateFolderResponseMessage`.
    CreateFolderResponseMessage(Box<FolderInfoResponseMessage>),
    /// Element `m:GetFolderResponseMessage`.
    GetFolderResponseMessage(Box<FolderInfoResponseMessage>),
    /// Element `m:FindFolderResponseMessage`.
    FindFolderResponseMessage(Box<FindFolderResponseMessage>),
    /// Element `m:UpdateFolderResponseMessage`.
    UpdateFolderResponseMessage(Box<FolderInfoResponseMessage>),
    /// Element `m:MoveFolderResponseMessage`.
    MoveFolderResponseMessage(Box<FolderInfoResponseMessage>),
    /// Element `m:CopyFolderResponseMessage`.
    CopyFolderResponseMessage(Box<FolderInfoResponseMessage>),
    /// Element `m:CreateFolderPathResponseMessage`, since `Exchange2013_SP1`.
    CreateFolderPathResponseMessage(Box<FolderInfoResponseMessage>),
    /// Element `m:CreateAttachmentResponseMessage`.
    CreateAttachmentResponseMessage(Box<AttachmentInfoResponseMessage>),
    /// Element `m:DeleteAttachmentResponseMessage`.
    DeleteAttachmentResponseMessage(Box<DeleteAttachmentResponseMessage>),
    /// Element `m:GetAttachmentResponseMessage`.
    GetAttachmentResponseMessage(Box<AttachmentInfoResponseMessage>),
    /// Element `m:UploadItemsResponseMessage`, since `Exchange2010_SP1`.
    UploadItemsResponseMessage(Box<UploadItemsResponseMessage>),
    /// Element `m:ExportItemsResponseMessage`, since `Exchange2010_SP1`.
    ExportItemsResponseMessage(Box<ExportItemsResponseMessage>),
    /// Element `m:MarkAllItemsAsReadResponseMessage`, since `Exchange2013_SP1`.
    MarkAllItemsAsReadResponseMessage(Box<ResponseMessage>),
    /// Element `m:GetClientAccessTokenResponseMessage`, since `Exchange2013_SP1`.
    GetClientAccessTokenResponseMessage(Box<GetClientAccessTokenResponseMessage>),
    /// Element `m:GetAppManifestsResponseMessage`, since `Exchange2013_SP1`.
    GetAppManifestsResponseMessage(Box<ResponseMessage>),
    /// Element `m:SetClientExtensionResponseMessage`, since `Exchange2013_SP1`.
    SetClientExtensionResponseMessage(Box<ResponseMessage>),
    /// Element `m:GetOMEConfigurationResponseMessage`, since `V2016_10_10`.
    GetOmeConfigurationResponseMessage(Box<ResponseMessage>),
    /// Element `m:SetOMEConfigurationResponseMessage`, since `V2016_10_10`.
    SetOmeConfigurationResponseMessage(Box<ResponseMessage>),
    /// Element `m:GetOMEMessageStatusResponseType`, since `V2018_01_08`.
    GetOmeMessageStatusResponseType(Box<ResponseMessage>),
    /// Element `m:SetOMEMessageStatusResponseType`, since `V2018_01_08`.
    SetOmeMessageStatusResponseType(Box<ResponseMessage>),
    /// Element `m:FindItemResponseMessage`.
    FindItemResponseMessage(Box<FindItemResponseMessage>),
    /// Element `m:MoveItemResponseMessage`.
    MoveItemResponseMessage(Box<ItemInfoResponseMessage>),
    /// Element `m:ArchiveItemResponseMessage`, since `Exchange2013_SP1`.
    ArchiveItemResponseMessage(Box<ItemInfoResponseMessage>),
    /// Element `m:CopyItemResponseMessage`.
    CopyItemResponseMessage(Box<ItemInfoResponseMessage>),
    /// Element `m:ResolveNamesResponseMessage`.
    ResolveNamesResponseMessage(Box<ResolveNamesResponseMessage>),
    /// Element `m:ExpandDLResponseMessage`.
    ExpandDlResponseMessage(Box<ExpandDlResponseMessage>),
    /// Element `m:GetServerTimeZonesResponseMessage`, since `Exchange2010_SP1`.
    GetServerTimeZonesResponseMessage(Box<GetServerTimeZonesResponseMessage>),
    /// Element `m:GetEventsResponseMessage`.
    GetEventsResponseMessage(Box<GetEventsResponseMessage>),
    /// Element `m:GetStreamingEventsResponseMessage`, since `Exchange2010_SP1`.
    GetStreamingEventsResponseMessage(Box<GetStreamingEventsResponseMessage>),
    /// Element `m:SubscribeResponseMessage`.
    SubscribeResponseMessage(Box<SubscribeResponseMessage>),
    /// Element `m:UnsubscribeResponseMessage`.
    UnsubscribeResponseMessage(Box<ResponseMessage>),
    /// Element `m:SendNotificationResponseMessage`.
    SendNotificationResponseMessage(Box<SendNotificationResponseMessage>),
    /// Element `m:SyncFolderHierarchyResponseMessage`.
    SyncFolderHierarchyResponseMessage(Box<SyncFolderHierarchyResponseMessage>),
    /// Element `m:SyncFolderItemsResponseMessage`.
    SyncFolderItemsResponseMessage(Box<SyncFolderItemsResponseMessage>),
    /// Element `m:CreateManagedFolderResponseMessage`.
    CreateManagedFolderResponseMessage(Box<FolderInfoResponseMessage>),
    /// Element `m:ConvertIdResponseMessage`.
    ConvertIdResponseMessage(Box<ConvertIdResponseMessage>),
    /// Element `m:GetSharingMetadataResponseMessage`, since `Exchange2010_SP1`.
    GetSharingMetadataResponseMessage(Box<GetSharingMetadataResponseMessage>),
    /// Element `m:RefreshSharingFolderResponseMessage`, since `Exchange2010_SP1`.
    RefreshSharingFolderResponseMessage(Box<RefreshSharingFolderResponseMessage>),
    /// Element `m:GetSharingFolderResponseMessage`, since `Exchange2010_SP1`.
    GetSharingFolderResponseMessage(Box<GetSharingFolderResponseMessage>),
    /// Element `m:CreateUserConfigurationResponseMessage`, since `Exchange2010_SP1`.
    CreateUserConfigurationResponseMessage(Box<ResponseMessage>),
    /// Element `m:DeleteUserConfigurationResponseMessage`, since `Exchange2010_SP1`.
    DeleteUserConfigurationResponseMessage(Box<ResponseMessage>),
    /// Element `m:GetUserConfigurationResponseMessage`, since `Exchange2010_SP1`.
    GetUserConfigurationResponseMessage(Box<GetUserConfigurationResponseMessage>),
    /// Element `m:GetSpecificUserConfigurationResponseMessage`, since `V2016_10_10`.
    GetSpecificUserConfigurationResponseMessage(
        Box<GetSpecificUserConfigurationResponseMessage>,
    ),
    /// Element `m:UpdateUserConfigurationResponseMessage`, since `Exchange2010_SP1`.
    UpdateUserConfigurationResponseMessage(Box<ResponseMessage>),
    /// Element `m:GetRoomListsResponse`, since `Exchange2010_SP1`.
    GetRoomListsResponse(Box<GetRoomListsResponseMessage>),
    /// Element `m:GetRoomsResponse`, since `Exchange2010_SP1`.
    GetRoomsResponse(Box<GetRoomsResponseMessage>),
    /// Element `m:GetRemindersResponse`, since `Exchange2013_SP1`.
    GetRemindersResponse(Box<GetRemindersResponseMessage>),
    /// Element `m:PerformReminderActionResponse`, since `Exchange2013_SP1`.
    PerformReminderActionResponse(Box<PerformReminderActionResponseMessage>),
    /// Element `m:ApplyConversationActionResponseMessage`, since `Exchange2010_SP1`.
    ApplyConversationActionResponseMessage(Box<ApplyConversationActionResponseMessage>),
    /// Element `m:FindMailboxStatisticsByKeywordsResponseMessage`, since `Exchange2010_SP1`.
    FindMailboxStatisticsByKeywordsResponseMessage(
        Box<FindMailboxStatisticsByKeywordsResponseMessage>,
    ),
    /// Element `m:GetSearchableMailboxesResponseMessage`, since `Exchange2013_SP1`.
    GetSearchableMailboxesResponseMessage(Box<GetSearchableMailboxesResponseMessage>),
    /// Element `m:SearchMailboxesResponseMessage`, since `Exchange2013_SP1`.
    SearchMailboxesResponseMessage(Box<SearchMailboxesResponseMessage>),
    /// Element `m:GetDiscoverySearchConfigurationResponseMessage`, since `Exchange2013_SP1`.
    GetDiscoverySearchConfigurationResponseMessage(
        Box<GetDiscoverySearchConfigurationResponseMessage>,
    ),
    /// Element `m:GetHoldOnMailboxesResponseMessage`, since `Exchange2013_SP1`.
    GetHoldOnMailboxesResponseMessage(Box<GetHoldOnMailboxesResponseMessage>),
    /// Element `m:SetHoldOnMailboxesResponseMessage`, since `Exchange2013_SP1`.
    SetHoldOnMailboxesResponseMessage(Box<SetHoldOnMailboxesResponseMessage>),
    /// Element `m:GetNonIndexableItemStatisticsResponseMessage`, since `Exchange2013_SP1`.
    GetNonIndexableItemStatisticsResponseMessage(
        Box<GetNonIndexableItemStatisticsResponseMessage>,
    ),
    /// Element `m:GetNonIndexableItemDetailsResponseMessage`, since `Exchange2013_SP1`.
    GetNonIndexableItemDetailsResponseMessage(
        Box<GetNonIndexableItemDetailsResponseMessage>,
    ),
    /// Element `m:FindPeopleResponseMessage`, since `Exchange2013_SP1`.
    FindPeopleResponseMessage(Box<FindPeopleResponseMessage>),
    /// Element `m:FindTagsResponseMessage`, since `V2016_10_10`.
    FindTagsResponseMessage(Box<FindTagsResponseMessage>),
    /// Element `m:AddTagResponseMessage`, since `V2016_10_10`.
    AddTagResponseMessage(Box<AddTagResponseMessage>),
    /// Element `m:HideTagResponseMessage`, since `V2016_10_10`.
    HideTagResponseMessage(Box<HideTagResponseMessage>),
    /// Element `m:GetPasswordExpirationDateResponse`, since `Exchange2010_SP2`.
    GetPasswordExpirationDateResponse(Box<GetPasswordExpirationDateResponseMessage>),
    /// Element `m:GetPersonaResponseMessage`, since `Exchange2013_SP1`.
    GetPersonaResponseMessage(Box<GetPersonaResponseMessage>),
    /// Element `m:GetConversationItemsResponseMessage`, since `Exchange2013_SP1`.
    GetConversationItemsResponseMessage(Box<GetConversationItemsResponseMessage>),
    /// Element `m:GetUserRetentionPolicyTagsResponseMessage`, since `Exchange2013_SP1`.
    GetUserRetentionPolicyTagsResponseMessage(
        Box<GetUserRetentionPolicyTagsResponseMessage>,
    ),
    /// Element `m:GetUserPhotoResponseMessage`, since `Exchange2013_SP1`.
    GetUserPhotoResponseMessage(Box<GetUserPhotoResponseMessage>),
    /// Element `m:MarkAsJunkResponseMessage`, since `Exchange2013_SP1`.
    MarkAsJunkResponseMessage(Box<MarkAsJunkResponseMessage>),
    /// Element `m:MarkAsPhishingResponseMessage`, since `V2018_01_08`.
    MarkAsPhishingResponseMessage(Box<MarkAsPhishingResponseMessage>),
    /// Element `m:ReportMessageResponseMessage`, since `V2016_10_10`.
    ReportMessageResponseMessage(Box<ReportMessageResponseMessage>),
    /// Element `m:PostModernGroupItemResponseMessage`, since `Exchange2013_SP1`.
    PostModernGroupItemResponseMessage(Box<ItemInfoResponseMessage>),
    /// Element `m:GetLastPrivateCatalogUpdateResponseMessage`, since `V2016_10_10`.
    GetLastPrivateCatalogUpdateResponseMessage(Box<ResponseMessage>),
    /// Element `m:GetPrivateCatalogAddInsResponseMessage`, since `V2016_10_10`.
    GetPrivateCatalogAddInsResponseMessage(Box<ResponseMessage>),
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
                Self::SendItemResponseMessage(value) => &**value,
                Self::DeleteFolderResponseMessage(value) => &**value,
                Self::EmptyFolderResponseMessage(value) => &**value,
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
                Self::MarkAllItemsAsReadResponseMessage(value) => &**value,
                Self::GetClientAccessTokenResponseMessage(value) => &value.base,
                Self::GetAppManifestsResponseMessage(value) => &**value,
                Self::SetClientExtensionResponseMessage(value) => &**value,
                Self::GetOmeConfigurationResponseMessage(value) => &**value,
                Self::SetOmeConfigurationResponseMessage(value) => &**value,
                Self::GetOmeMessageStatusResponseType(value) => &**value,
                Self::SetOmeMessageStatusResponseType(value) => &**value,
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
                Self::UnsubscribeResponseMessage(value) => &**value,
                Self::SendNotificationResponseMessage(value) => &value.base,
                Self::SyncFolderHierarchyResponseMessage(value) => &value.base,
                Self::SyncFolderItemsResponseMessage(value) => &value.base,
                Self::CreateManagedFolderResponseMessage(value) => &value.base,
                Self::ConvertIdResponseMessage(value) => &value.base,
                Self::GetSharingMetadataResponseMessage(value) => &value.base,
                Self::RefreshSharingFolderResponseMessage(value) => &value.base,
                Self::GetSharingFolderResponseMessage(value) => &value.base,
                Self::CreateUserConfigurationResponseMessage(value) => &**value,
                Self::DeleteUserConfigurationResponseMessage(value) => &**value,
                Self::GetUserConfigurationResponseMessage(value) => &value.base,
                Self::GetSpecificUserConfigurationResponseMessage(value) => &value.base,
                Self::UpdateUserConfigurationResponseMessage(value) => &**value,
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
                Self::GetLastPrivateCatalogUpdateResponseMessage(value) => &**value,
                Self::GetPrivateCatalogAddInsResponseMessage(value) => &**value,
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
                Self::SendItemResponseMessage(value) => &mut **value,
                Self::DeleteFolderResponseMessage(value) => &mut **value,
                Self::EmptyFolderResponseMessage(value) => &mut **value,
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
                Self::MarkAllItemsAsReadResponseMessage(value) => &mut **value,
                Self::GetClientAccessTokenResponseMessage(value) => &mut value.base,
                Self::GetAppManifestsResponseMessage(value) => &mut **value,
                Self::SetClientExtensionResponseMessage(value) => &mut **value,
                Self::GetOmeConfigurationResponseMessage(value) => &mut **value,
                Self::SetOmeConfigurationResponseMessage(value) => &mut **value,
                Self::GetOmeMessageStatusResponseType(value) => &mut **value,
                Self::SetOmeMessageStatusResponseType(value) => &mut **value,
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
                Self::UnsubscribeResponseMessage(value) => &mut **value,
                Self::SendNotificationResponseMessage(value) => &mut value.base,
                Self::SyncFolderHierarchyResponseMessage(value) => &mut value.base,
                Self::SyncFolderItemsResponseMessage(value) => &mut value.base,
                Self::CreateManagedFolderResponseMessage(value) => &mut value.base,
                Self::ConvertIdResponseMessage(value) => &mut value.base,
                Self::GetSharingMetadataResponseMessage(value) => &mut value.base,
                Self::RefreshSharingFolderResponseMessage(value) => &mut value.base,
                Self::GetSharingFolderResponseMessage(value) => &mut value.base,
                Self::CreateUserConfigurationResponseMessage(value) => &mut **value,
                Self::DeleteUserConfigurationResponseMessage(value) => &mut **value,
                Self::GetUserConfigurationResponseMessage(value) => &mut value.base,
                Self::GetSpecificUserConfigurationResponseMessage(value) => {
                    &mut value.base
                }
                Self::UpdateUserConfigurationResponseMessage(value) => &mut **value,
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
                Self::GetLastPrivateCatalogUpdateResponseMessage(value) => &mut **value,
                Self::GetPrivateCatalogAddInsResponseMessage(value) => &mut **value,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
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

rt::choice_type!(
    ArrayOfResponseMessagesChoice { 0 CreateItemResponseMessage = m
    "CreateItemResponseMessage", 1 DeleteItemResponseMessage = m
    "DeleteItemResponseMessage", 2 GetItemResponseMessage = m "GetItemResponseMessage", 3
    UpdateItemResponseMessage = m "UpdateItemResponseMessage", 4
    UpdateItemInRecoverableItemsResponseMessage = m
    "UpdateItemInRecoverableItemsResponseMessage", 5 SendItemResponseMessage = m
    "SendItemResponseMessage", 6 DeleteFolderResponseMessage = m
    "DeleteFolderResponseMessage", 7 EmptyFolderResponseMessage = m
    "EmptyFolderResponseMessage", 8 CreateFolderResponseMessage = m
    "CreateFolderResponseMessage", 9 GetFolderResponseMessage = m
    "GetFolderResponseMessage", 10 FindFolderResponseMessage = m
    "FindFolderResponseMessage", 11 UpdateFolderResponseMessage = m
    "UpdateFolderResponseMessage", 12 MoveFolderResponseMessage = m
    "MoveFolderResponseMessage", 13 CopyFolderResponseMessage = m
    "CopyFolderResponseMessage", 14 CreateFolderPathResponseMessage = m
    "CreateFolderPathResponseMessage", 15 CreateAttachmentResponseMessage = m
    "CreateAttachmentResponseMessage", 16 DeleteAttachmentResponseMessage = m
    "DeleteAttachmentResponseMessage", 17 GetAttachmentResponseMessage = m
    "GetAttachmentResponseMessage", 18 UploadItemsResponseMessage = m
    "UploadItemsResponseMessage", 19 ExportItemsResponseMessage = m
    "ExportItemsResponseMessage", 20 MarkAllItemsAsReadResponseMessage = m
    "MarkAllItemsAsReadResponseMessage", 21 GetClientAccessTokenResponseMessage = m
    "GetClientAccessTokenResponseMessage", 22 GetAppManifestsResponseMessage = m
    "GetAppManifestsResponseMessage", 23 SetClientExtensionResponseMessage = m
    "SetClientExtensionResponseMessage", 24 GetOmeConfigurationResponseMessage = m
    "GetOMEConfigurationResponseMessage", 25 SetOmeConfigurationResponseMessage = m
    "SetOMEConfigurationResponseMessage", 26 GetOmeMessageStatusResponseType = m
    "GetOMEMessageStatusResponseType", 27 SetOmeMessageStatusResponseType = m
    "SetOMEMessageStatusResponseType", 28 FindItemResponseMessage = m
    "FindItemResponseMessage", 29 MoveItemResponseMessage = m "MoveItemResponseMessage",
    30 ArchiveItemResponseMessage = m "ArchiveItemResponseMessage", 31
    CopyItemResponseMessage = m "CopyItemResponseMessage", 32 ResolveNamesResponseMessage
    = m "ResolveNamesResponseMessage", 33 ExpandDlResponseMessage = m
    "ExpandDLResponseMessage", 34 GetServerTimeZonesResponseMessage = m
    "GetServerTimeZonesResponseMessage", 35 GetEventsResponseMessage = m
    "GetEventsResponseMessage", 36 GetStreamingEventsResponseMessage = m
    "GetStreamingEventsResponseMessage", 37 SubscribeResponseMessage = m
    "SubscribeResponseMessage", 38 UnsubscribeResponseMessage = m
    "UnsubscribeResponseMessage", 39 SendNotificationResponseMessage = m
    "SendNotificationResponseMessage", 40 SyncFolderHierarchyResponseMessage = m
    "SyncFolderHierarchyResponseMessage", 41 SyncFolderItemsResponseMessage = m
    "SyncFolderItemsResponseMessage", 42 CreateManagedFolderResponseMessage = m
    "CreateManagedFolderResponseMessage", 43 ConvertIdResponseMessage = m
    "ConvertIdResponseMessage", 44 GetSharingMetadataResponseMessage = m
    "GetSharingMetadataResponseMessage", 45 RefreshSharingFolderResponseMessage = m
    "RefreshSharingFolderResponseMessage", 46 GetSharingFolderResponseMessage = m
    "GetSharingFolderResponseMessage", 47 CreateUserConfigurationResponseMessage = m
    "CreateUserConfigurationResponseMessage", 48 DeleteUserConfigurationResponseMessage =
    m "DeleteUserConfigurationResponseMessage", 49 GetUserConfigurationResponseMessage =
    m "GetUserConfigurationResponseMessage", 50
    GetSpecificUserConfigurationResponseMessage = m
    "GetSpecificUserConfigurationResponseMessage", 51
    UpdateUserConfigurationResponseMessage = m "UpdateUserConfigurationResponseMessage",
    52 GetRoomListsResponse = m "GetRoomListsResponse", 53 GetRoomsResponse = m
    "GetRoomsResponse", 54 GetRemindersResponse = m "GetRemindersResponse", 55
    PerformReminderActionResponse = m "PerformReminderActionResponse", 56
    ApplyConversationActionResponseMessage = m "ApplyConversationActionResponseMessage",
    57 FindMailboxStatisticsByKeywordsResponseMessage = m
    "FindMailboxStatisticsByKeywordsResponseMessage", 58
    GetSearchableMailboxesResponseMessage = m "GetSearchableMailboxesResponseMessage", 59
    SearchMailboxesResponseMessage = m "SearchMailboxesResponseMessage", 60
    GetDiscoverySearchConfigurationResponseMessage = m
    "GetDiscoverySearchConfigurationResponseMessage", 61
    GetHoldOnMailboxesResponseMessage = m "GetHoldOnMailboxesResponseMessage", 62
    SetHoldOnMailboxesResponseMessage = m "SetHoldOnMailboxesResponseMessage", 63
    GetNonIndexableItemStatisticsResponseMessage = m
    "GetNonIndexableItemStatisticsResponseMessage", 64
    GetNonIndexableItemDetailsResponseMessage = m
    "GetNonIndexableItemDetailsResponseMessage", 65 FindPeopleResponseMessage = m
    "FindPeopleResponseMessage", 66 FindTagsResponseMessage = m
    "FindTagsResponseMessage", 67 AddTagResponseMessage = m "AddTagResponseMessage", 68
    HideTagResponseMessage = m "HideTagResponseMessage", 69
    GetPasswordExpirationDateResponse = m "GetPasswordExpirationDateResponse", 70
    GetPersonaResponseMessage = m "GetPersonaResponseMessage", 71
    GetConversationItemsResponseMessage = m "GetConversationItemsResponseMessage", 72
    GetUserRetentionPolicyTagsResponseMessage = m
    "GetUserRetentionPolicyTagsResponseMessage", 73 GetUserPhotoResponseMessage = m
    "GetUserPhotoResponseMessage", 74 MarkAsJunkResponseMessage = m
    "MarkAsJunkResponseMessage", 75 MarkAsPhishingResponseMessage = m
    "MarkAsPhishingResponseMessage", 76 ReportMessageResponseMessage = m
    "ReportMessageResponseMessage", 77 PostModernGroupItemResponseMessage = m
    "PostModernGroupItemResponseMessage", 78 GetLastPrivateCatalogUpdateResponseMessage =
    m "GetLastPrivateCatalogUpdateResponseMessage", 79
    GetPrivateCatalogAddInsResponseMessage = m "GetPrivateCatalogAddInsResponseMessage" }
);
