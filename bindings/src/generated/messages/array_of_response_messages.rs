// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

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
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfResponseMessages(pub Vec<ArrayOfResponseMessagesChoice>);

impl ArrayOfResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArrayOfResponseMessagesType",
        content: xml::Content::Model(
            "(m:CreateItemResponseMessage | m:DeleteItemResponseMessage | m:GetItemResponseMessage | m:UpdateItemResponseMessage | m:UpdateItemInRecoverableItemsResponseMessage | m:SendItemResponseMessage | m:DeleteFolderResponseMessage | m:EmptyFolderResponseMessage | m:CreateFolderResponseMessage | m:GetFolderResponseMessage | m:FindFolderResponseMessage | m:UpdateFolderResponseMessage | m:MoveFolderResponseMessage | m:CopyFolderResponseMessage | m:CreateFolderPathResponseMessage | m:CreateAttachmentResponseMessage | m:DeleteAttachmentResponseMessage | m:GetAttachmentResponseMessage | m:UploadItemsResponseMessage | m:ExportItemsResponseMessage | m:MarkAllItemsAsReadResponseMessage | m:GetClientAccessTokenResponseMessage | m:GetAppManifestsResponseMessage | m:SetClientExtensionResponseMessage | m:GetOMEConfigurationResponseMessage | m:SetOMEConfigurationResponseMessage | m:GetOMEMessageStatusResponseType | m:SetOMEMessageStatusResponseType | m:FindItemResponseMessage | m:MoveItemResponseMessage | m:ArchiveItemResponseMessage | m:CopyItemResponseMessage | m:ResolveNamesResponseMessage | m:ExpandDLResponseMessage | m:GetServerTimeZonesResponseMessage | m:GetEventsResponseMessage | m:GetStreamingEventsResponseMessage | m:SubscribeResponseMessage | m:UnsubscribeResponseMessage | m:SendNotificationResponseMessage | m:SyncFolderHierarchyResponseMessage | m:SyncFolderItemsResponseMessage | m:CreateManagedFolderResponseMessage | m:ConvertIdResponseMessage | m:GetSharingMetadataResponseMessage | m:RefreshSharingFolderResponseMessage | m:GetSharingFolderResponseMessage | m:CreateUserConfigurationResponseMessage | m:DeleteUserConfigurationResponseMessage | m:GetUserConfigurationResponseMessage | m:GetSpecificUserConfigurationResponseMessage | m:UpdateUserConfigurationResponseMessage | m:GetRoomListsResponse | m:GetRoomsResponse | m:GetRemindersResponse | m:PerformReminderActionResponse | m:ApplyConversationActionResponseMessage | m:FindMailboxStatisticsByKeywordsResponseMessage | m:GetSearchableMailboxesResponseMessage | m:SearchMailboxesResponseMessage | m:GetDiscoverySearchConfigurationResponseMessage | m:GetHoldOnMailboxesResponseMessage | m:SetHoldOnMailboxesResponseMessage | m:GetNonIndexableItemStatisticsResponseMessage | m:GetNonIndexableItemDetailsResponseMessage | m:FindPeopleResponseMessage | m:FindTagsResponseMessage | m:AddTagResponseMessage | m:HideTagResponseMessage | m:GetPasswordExpirationDateResponse | m:GetPersonaResponseMessage | m:GetConversationItemsResponseMessage | m:GetUserRetentionPolicyTagsResponseMessage | m:GetUserPhotoResponseMessage | m:MarkAsJunkResponseMessage | m:MarkAsPhishingResponseMessage | m:ReportMessageResponseMessage | m:PostModernGroupItemResponseMessage | m:GetLastPrivateCatalogUpdateResponseMessage | m:GetPrivateCatalogAddInsResponseMessage)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfResponseMessages, ArrayOfResponseMessagesChoice);

::ews_bindings::complex_type!(ArrayOfResponseMessages);

impl xml::ReadNode for ArrayOfResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ArrayOfResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:ArrayOfResponseMessagesType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
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

::ews_bindings::from_variants!(
    ArrayOfResponseMessagesChoice : DeleteItemResponseMessage(DeleteItemResponseMessage),
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

impl xml::ReadChoice for ArrayOfResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "CreateItemResponseMessage") => {
                input.alternative(tag, Self::CreateItemResponseMessage)
            }
            (xml::M, "DeleteItemResponseMessage") => {
                input.alternative(tag, Self::DeleteItemResponseMessage)
            }
            (xml::M, "GetItemResponseMessage") => {
                input.alternative(tag, Self::GetItemResponseMessage)
            }
            (xml::M, "UpdateItemResponseMessage") => {
                input.alternative(tag, Self::UpdateItemResponseMessage)
            }
            (xml::M, "UpdateItemInRecoverableItemsResponseMessage") => {
                input.alternative(tag, Self::UpdateItemInRecoverableItemsResponseMessage)
            }
            (xml::M, "SendItemResponseMessage") => {
                input.alternative(tag, Self::SendItemResponseMessage)
            }
            (xml::M, "DeleteFolderResponseMessage") => {
                input.alternative(tag, Self::DeleteFolderResponseMessage)
            }
            (xml::M, "EmptyFolderResponseMessage") => {
                input.alternative(tag, Self::EmptyFolderResponseMessage)
            }
            (xml::M, "CreateFolderResponseMessage") => {
                input.alternative(tag, Self::CreateFolderResponseMessage)
            }
            (xml::M, "GetFolderResponseMessage") => {
                input.alternative(tag, Self::GetFolderResponseMessage)
            }
            (xml::M, "FindFolderResponseMessage") => {
                input.alternative(tag, Self::FindFolderResponseMessage)
            }
            (xml::M, "UpdateFolderResponseMessage") => {
                input.alternative(tag, Self::UpdateFolderResponseMessage)
            }
            (xml::M, "MoveFolderResponseMessage") => {
                input.alternative(tag, Self::MoveFolderResponseMessage)
            }
            (xml::M, "CopyFolderResponseMessage") => {
                input.alternative(tag, Self::CopyFolderResponseMessage)
            }
            (xml::M, "CreateFolderPathResponseMessage") => {
                input.alternative(tag, Self::CreateFolderPathResponseMessage)
            }
            (xml::M, "CreateAttachmentResponseMessage") => {
                input.alternative(tag, Self::CreateAttachmentResponseMessage)
            }
            (xml::M, "DeleteAttachmentResponseMessage") => {
                input.alternative(tag, Self::DeleteAttachmentResponseMessage)
            }
            (xml::M, "GetAttachmentResponseMessage") => {
                input.alternative(tag, Self::GetAttachmentResponseMessage)
            }
            (xml::M, "UploadItemsResponseMessage") => {
                input.alternative(tag, Self::UploadItemsResponseMessage)
            }
            (xml::M, "ExportItemsResponseMessage") => {
                input.alternative(tag, Self::ExportItemsResponseMessage)
            }
            (xml::M, "MarkAllItemsAsReadResponseMessage") => {
                input.alternative(tag, Self::MarkAllItemsAsReadResponseMessage)
            }
            (xml::M, "GetClientAccessTokenResponseMessage") => {
                input.alternative(tag, Self::GetClientAccessTokenResponseMessage)
            }
            (xml::M, "GetAppManifestsResponseMessage") => {
                input.alternative(tag, Self::GetAppManifestsResponseMessage)
            }
            (xml::M, "SetClientExtensionResponseMessage") => {
                input.alternative(tag, Self::SetClientExtensionResponseMessage)
            }
            (xml::M, "GetOMEConfigurationResponseMessage") => {
                input.alternative(tag, Self::GetOmeConfigurationResponseMessage)
            }
            (xml::M, "SetOMEConfigurationResponseMessage") => {
                input.alternative(tag, Self::SetOmeConfigurationResponseMessage)
            }
            (xml::M, "GetOMEMessageStatusResponseType") => {
                input.alternative(tag, Self::GetOmeMessageStatusResponseType)
            }
            (xml::M, "SetOMEMessageStatusResponseType") => {
                input.alternative(tag, Self::SetOmeMessageStatusResponseType)
            }
            (xml::M, "FindItemResponseMessage") => {
                input.alternative(tag, Self::FindItemResponseMessage)
            }
            (xml::M, "MoveItemResponseMessage") => {
                input.alternative(tag, Self::MoveItemResponseMessage)
            }
            (xml::M, "ArchiveItemResponseMessage") => {
                input.alternative(tag, Self::ArchiveItemResponseMessage)
            }
            (xml::M, "CopyItemResponseMessage") => {
                input.alternative(tag, Self::CopyItemResponseMessage)
            }
            (xml::M, "ResolveNamesResponseMessage") => {
                input.alternative(tag, Self::ResolveNamesResponseMessage)
            }
            (xml::M, "ExpandDLResponseMessage") => {
                input.alternative(tag, Self::ExpandDlResponseMessage)
            }
            (xml::M, "GetServerTimeZonesResponseMessage") => {
                input.alternative(tag, Self::GetServerTimeZonesResponseMessage)
            }
            (xml::M, "GetEventsResponseMessage") => {
                input.alternative(tag, Self::GetEventsResponseMessage)
            }
            (xml::M, "GetStreamingEventsResponseMessage") => {
                input.alternative(tag, Self::GetStreamingEventsResponseMessage)
            }
            (xml::M, "SubscribeResponseMessage") => {
                input.alternative(tag, Self::SubscribeResponseMessage)
            }
            (xml::M, "UnsubscribeResponseMessage") => {
                input.alternative(tag, Self::UnsubscribeResponseMessage)
            }
            (xml::M, "SendNotificationResponseMessage") => {
                input.alternative(tag, Self::SendNotificationResponseMessage)
            }
            (xml::M, "SyncFolderHierarchyResponseMessage") => {
                input.alternative(tag, Self::SyncFolderHierarchyResponseMessage)
            }
            (xml::M, "SyncFolderItemsResponseMessage") => {
                input.alternative(tag, Self::SyncFolderItemsResponseMessage)
            }
            (xml::M, "CreateManagedFolderResponseMessage") => {
                input.alternative(tag, Self::CreateManagedFolderResponseMessage)
            }
            (xml::M, "ConvertIdResponseMessage") => {
                input.alternative(tag, Self::ConvertIdResponseMessage)
            }
            (xml::M, "GetSharingMetadataResponseMessage") => {
                input.alternative(tag, Self::GetSharingMetadataResponseMessage)
            }
            (xml::M, "RefreshSharingFolderResponseMessage") => {
                input.alternative(tag, Self::RefreshSharingFolderResponseMessage)
            }
            (xml::M, "GetSharingFolderResponseMessage") => {
                input.alternative(tag, Self::GetSharingFolderResponseMessage)
            }
            (xml::M, "CreateUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::CreateUserConfigurationResponseMessage)
            }
            (xml::M, "DeleteUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::DeleteUserConfigurationResponseMessage)
            }
            (xml::M, "GetUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::GetUserConfigurationResponseMessage)
            }
            (xml::M, "GetSpecificUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::GetSpecificUserConfigurationResponseMessage)
            }
            (xml::M, "UpdateUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::UpdateUserConfigurationResponseMessage)
            }
            (xml::M, "GetRoomListsResponse") => {
                input.alternative(tag, Self::GetRoomListsResponse)
            }
            (xml::M, "GetRoomsResponse") => {
                input.alternative(tag, Self::GetRoomsResponse)
            }
            (xml::M, "GetRemindersResponse") => {
                input.alternative(tag, Self::GetRemindersResponse)
            }
            (xml::M, "PerformReminderActionResponse") => {
                input.alternative(tag, Self::PerformReminderActionResponse)
            }
            (xml::M, "ApplyConversationActionResponseMessage") => {
                input.alternative(tag, Self::ApplyConversationActionResponseMessage)
            }
            (xml::M, "FindMailboxStatisticsByKeywordsResponseMessage") => {
                input
                    .alternative(
                        tag,
                        Self::FindMailboxStatisticsByKeywordsResponseMessage,
                    )
            }
            (xml::M, "GetSearchableMailboxesResponseMessage") => {
                input.alternative(tag, Self::GetSearchableMailboxesResponseMessage)
            }
            (xml::M, "SearchMailboxesResponseMessage") => {
                input.alternative(tag, Self::SearchMailboxesResponseMessage)
            }
            (xml::M, "GetDiscoverySearchConfigurationResponseMessage") => {
                input
                    .alternative(
                        tag,
                        Self::GetDiscoverySearchConfigurationResponseMessage,
                    )
            }
            (xml::M, "GetHoldOnMailboxesResponseMessage") => {
                input.alternative(tag, Self::GetHoldOnMailboxesResponseMessage)
            }
            (xml::M, "SetHoldOnMailboxesResponseMessage") => {
                input.alternative(tag, Self::SetHoldOnMailboxesResponseMessage)
            }
            (xml::M, "GetNonIndexableItemStatisticsResponseMessage") => {
                input
                    .alternative(tag, Self::GetNonIndexableItemStatisticsResponseMessage)
            }
            (xml::M, "GetNonIndexableItemDetailsResponseMessage") => {
                input.alternative(tag, Self::GetNonIndexableItemDetailsResponseMessage)
            }
            (xml::M, "FindPeopleResponseMessage") => {
                input.alternative(tag, Self::FindPeopleResponseMessage)
            }
            (xml::M, "FindTagsResponseMessage") => {
                input.alternative(tag, Self::FindTagsResponseMessage)
            }
            (xml::M, "AddTagResponseMessage") => {
                input.alternative(tag, Self::AddTagResponseMessage)
            }
            (xml::M, "HideTagResponseMessage") => {
                input.alternative(tag, Self::HideTagResponseMessage)
            }
            (xml::M, "GetPasswordExpirationDateResponse") => {
                input.alternative(tag, Self::GetPasswordExpirationDateResponse)
            }
            (xml::M, "GetPersonaResponseMessage") => {
                input.alternative(tag, Self::GetPersonaResponseMessage)
            }
            (xml::M, "GetConversationItemsResponseMessage") => {
                input.alternative(tag, Self::GetConversationItemsResponseMessage)
            }
            (xml::M, "GetUserRetentionPolicyTagsResponseMessage") => {
                input.alternative(tag, Self::GetUserRetentionPolicyTagsResponseMessage)
            }
            (xml::M, "GetUserPhotoResponseMessage") => {
                input.alternative(tag, Self::GetUserPhotoResponseMessage)
            }
            (xml::M, "MarkAsJunkResponseMessage") => {
                input.alternative(tag, Self::MarkAsJunkResponseMessage)
            }
            (xml::M, "MarkAsPhishingResponseMessage") => {
                input.alternative(tag, Self::MarkAsPhishingResponseMessage)
            }
            (xml::M, "ReportMessageResponseMessage") => {
                input.alternative(tag, Self::ReportMessageResponseMessage)
            }
            (xml::M, "PostModernGroupItemResponseMessage") => {
                input.alternative(tag, Self::PostModernGroupItemResponseMessage)
            }
            (xml::M, "GetLastPrivateCatalogUpdateResponseMessage") => {
                input.alternative(tag, Self::GetLastPrivateCatalogUpdateResponseMessage)
            }
            (xml::M, "GetPrivateCatalogAddInsResponseMessage") => {
                input.alternative(tag, Self::GetPrivateCatalogAddInsResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ArrayOfResponseMessagesChoice);

impl xml::WriteChoice for ArrayOfResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::CreateItemResponseMessage(value) => {
                out.element("m:CreateItemResponseMessage", value)
            }
            Self::DeleteItemResponseMessage(value) => {
                out.element("m:DeleteItemResponseMessage", value)
            }
            Self::GetItemResponseMessage(value) => {
                out.element("m:GetItemResponseMessage", value)
            }
            Self::UpdateItemResponseMessage(value) => {
                out.element("m:UpdateItemResponseMessage", value)
            }
            Self::UpdateItemInRecoverableItemsResponseMessage(value) => {
                out.element("m:UpdateItemInRecoverableItemsResponseMessage", value)
            }
            Self::SendItemResponseMessage(value) => {
                out.element("m:SendItemResponseMessage", value)
            }
            Self::DeleteFolderResponseMessage(value) => {
                out.element("m:DeleteFolderResponseMessage", value)
            }
            Self::EmptyFolderResponseMessage(value) => {
                out.element("m:EmptyFolderResponseMessage", value)
            }
            Self::CreateFolderResponseMessage(value) => {
                out.element("m:CreateFolderResponseMessage", value)
            }
            Self::GetFolderResponseMessage(value) => {
                out.element("m:GetFolderResponseMessage", value)
            }
            Self::FindFolderResponseMessage(value) => {
                out.element("m:FindFolderResponseMessage", value)
            }
            Self::UpdateFolderResponseMessage(value) => {
                out.element("m:UpdateFolderResponseMessage", value)
            }
            Self::MoveFolderResponseMessage(value) => {
                out.element("m:MoveFolderResponseMessage", value)
            }
            Self::CopyFolderResponseMessage(value) => {
                out.element("m:CopyFolderResponseMessage", value)
            }
            Self::CreateFolderPathResponseMessage(value) => {
                out.element("m:CreateFolderPathResponseMessage", value)
            }
            Self::CreateAttachmentResponseMessage(value) => {
                out.element("m:CreateAttachmentResponseMessage", value)
            }
            Self::DeleteAttachmentResponseMessage(value) => {
                out.element("m:DeleteAttachmentResponseMessage", value)
            }
            Self::GetAttachmentResponseMessage(value) => {
                out.element("m:GetAttachmentResponseMessage", value)
            }
            Self::UploadItemsResponseMessage(value) => {
                out.element("m:UploadItemsResponseMessage", value)
            }
            Self::ExportItemsResponseMessage(value) => {
                out.element("m:ExportItemsResponseMessage", value)
            }
            Self::MarkAllItemsAsReadResponseMessage(value) => {
                out.element("m:MarkAllItemsAsReadResponseMessage", value)
            }
            Self::GetClientAccessTokenResponseMessage(value) => {
                out.element("m:GetClientAccessTokenResponseMessage", value)
            }
            Self::GetAppManifestsResponseMessage(value) => {
                out.element("m:GetAppManifestsResponseMessage", value)
            }
            Self::SetClientExtensionResponseMessage(value) => {
                out.element("m:SetClientExtensionResponseMessage", value)
            }
            Self::GetOmeConfigurationResponseMessage(value) => {
                out.element("m:GetOMEConfigurationResponseMessage", value)
            }
            Self::SetOmeConfigurationResponseMessage(value) => {
                out.element("m:SetOMEConfigurationResponseMessage", value)
            }
            Self::GetOmeMessageStatusResponseType(value) => {
                out.element("m:GetOMEMessageStatusResponseType", value)
            }
            Self::SetOmeMessageStatusResponseType(value) => {
                out.element("m:SetOMEMessageStatusResponseType", value)
            }
            Self::FindItemResponseMessage(value) => {
                out.element("m:FindItemResponseMessage", value)
            }
            Self::MoveItemResponseMessage(value) => {
                out.element("m:MoveItemResponseMessage", value)
            }
            Self::ArchiveItemResponseMessage(value) => {
                out.element("m:ArchiveItemResponseMessage", value)
            }
            Self::CopyItemResponseMessage(value) => {
                out.element("m:CopyItemResponseMessage", value)
            }
            Self::ResolveNamesResponseMessage(value) => {
                out.element("m:ResolveNamesResponseMessage", value)
            }
            Self::ExpandDlResponseMessage(value) => {
                out.element("m:ExpandDLResponseMessage", value)
            }
            Self::GetServerTimeZonesResponseMessage(value) => {
                out.element("m:GetServerTimeZonesResponseMessage", value)
            }
            Self::GetEventsResponseMessage(value) => {
                out.element("m:GetEventsResponseMessage", value)
            }
            Self::GetStreamingEventsResponseMessage(value) => {
                out.element("m:GetStreamingEventsResponseMessage", value)
            }
            Self::SubscribeResponseMessage(value) => {
                out.element("m:SubscribeResponseMessage", value)
            }
            Self::UnsubscribeResponseMessage(value) => {
                out.element("m:UnsubscribeResponseMessage", value)
            }
            Self::SendNotificationResponseMessage(value) => {
                out.element("m:SendNotificationResponseMessage", value)
            }
            Self::SyncFolderHierarchyResponseMessage(value) => {
                out.element("m:SyncFolderHierarchyResponseMessage", value)
            }
            Self::SyncFolderItemsResponseMessage(value) => {
                out.element("m:SyncFolderItemsResponseMessage", value)
            }
            Self::CreateManagedFolderResponseMessage(value) => {
                out.element("m:CreateManagedFolderResponseMessage", value)
            }
            Self::ConvertIdResponseMessage(value) => {
                out.element("m:ConvertIdResponseMessage", value)
            }
            Self::GetSharingMetadataResponseMessage(value) => {
                out.element("m:GetSharingMetadataResponseMessage", value)
            }
            Self::RefreshSharingFolderResponseMessage(value) => {
                out.element("m:RefreshSharingFolderResponseMessage", value)
            }
            Self::GetSharingFolderResponseMessage(value) => {
                out.element("m:GetSharingFolderResponseMessage", value)
            }
            Self::CreateUserConfigurationResponseMessage(value) => {
                out.element("m:CreateUserConfigurationResponseMessage", value)
            }
            Self::DeleteUserConfigurationResponseMessage(value) => {
                out.element("m:DeleteUserConfigurationResponseMessage", value)
            }
            Self::GetUserConfigurationResponseMessage(value) => {
                out.element("m:GetUserConfigurationResponseMessage", value)
            }
            Self::GetSpecificUserConfigurationResponseMessage(value) => {
                out.element("m:GetSpecificUserConfigurationResponseMessage", value)
            }
            Self::UpdateUserConfigurationResponseMessage(value) => {
                out.element("m:UpdateUserConfigurationResponseMessage", value)
            }
            Self::GetRoomListsResponse(value) => {
                out.element("m:GetRoomListsResponse", value)
            }
            Self::GetRoomsResponse(value) => out.element("m:GetRoomsResponse", value),
            Self::GetRemindersResponse(value) => {
                out.element("m:GetRemindersResponse", value)
            }
            Self::PerformReminderActionResponse(value) => {
                out.element("m:PerformReminderActionResponse", value)
            }
            Self::ApplyConversationActionResponseMessage(value) => {
                out.element("m:ApplyConversationActionResponseMessage", value)
            }
            Self::FindMailboxStatisticsByKeywordsResponseMessage(value) => {
                out.element("m:FindMailboxStatisticsByKeywordsResponseMessage", value)
            }
            Self::GetSearchableMailboxesResponseMessage(value) => {
                out.element("m:GetSearchableMailboxesResponseMessage", value)
            }
            Self::SearchMailboxesResponseMessage(value) => {
                out.element("m:SearchMailboxesResponseMessage", value)
            }
            Self::GetDiscoverySearchConfigurationResponseMessage(value) => {
                out.element("m:GetDiscoverySearchConfigurationResponseMessage", value)
            }
            Self::GetHoldOnMailboxesResponseMessage(value) => {
                out.element("m:GetHoldOnMailboxesResponseMessage", value)
            }
            Self::SetHoldOnMailboxesResponseMessage(value) => {
                out.element("m:SetHoldOnMailboxesResponseMessage", value)
            }
            Self::GetNonIndexableItemStatisticsResponseMessage(value) => {
                out.element("m:GetNonIndexableItemStatisticsResponseMessage", value)
            }
            Self::GetNonIndexableItemDetailsResponseMessage(value) => {
                out.element("m:GetNonIndexableItemDetailsResponseMessage", value)
            }
            Self::FindPeopleResponseMessage(value) => {
                out.element("m:FindPeopleResponseMessage", value)
            }
            Self::FindTagsResponseMessage(value) => {
                out.element("m:FindTagsResponseMessage", value)
            }
            Self::AddTagResponseMessage(value) => {
                out.element("m:AddTagResponseMessage", value)
            }
            Self::HideTagResponseMessage(value) => {
                out.element("m:HideTagResponseMessage", value)
            }
            Self::GetPasswordExpirationDateResponse(value) => {
                out.element("m:GetPasswordExpirationDateResponse", value)
            }
            Self::GetPersonaResponseMessage(value) => {
                out.element("m:GetPersonaResponseMessage", value)
            }
            Self::GetConversationItemsResponseMessage(value) => {
                out.element("m:GetConversationItemsResponseMessage", value)
            }
            Self::GetUserRetentionPolicyTagsResponseMessage(value) => {
                out.element("m:GetUserRetentionPolicyTagsResponseMessage", value)
            }
            Self::GetUserPhotoResponseMessage(value) => {
                out.element("m:GetUserPhotoResponseMessage", value)
            }
            Self::MarkAsJunkResponseMessage(value) => {
                out.element("m:MarkAsJunkResponseMessage", value)
            }
            Self::MarkAsPhishingResponseMessage(value) => {
                out.element("m:MarkAsPhishingResponseMessage", value)
            }
            Self::ReportMessageResponseMessage(value) => {
                out.element("m:ReportMessageResponseMessage", value)
            }
            Self::PostModernGroupItemResponseMessage(value) => {
                out.element("m:PostModernGroupItemResponseMessage", value)
            }
            Self::GetLastPrivateCatalogUpdateResponseMessage(value) => {
                out.element("m:GetLastPrivateCatalogUpdateResponseMessage", value)
            }
            Self::GetPrivateCatalogAddInsResponseMessage(value) => {
                out.element("m:GetPrivateCatalogAddInsResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
