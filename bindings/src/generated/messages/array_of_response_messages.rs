// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    AddTagResponseMessage, ApplyConversationActionResponseMessage, AttachmentInfoResponseMessage,
    ConvertIdResponseMessage, DeleteAttachmentResponseMessage, DeleteItemResponseMessage,
    ExpandDlResponseMessage, ExportItemsResponseMessage, FindFolderResponseMessage,
    FindItemResponseMessage, FindMailboxStatisticsByKeywordsResponseMessage,
    FindPeopleResponseMessage, FindTagsResponseMessage, FolderInfoResponseMessage,
    GetClientAccessTokenResponseMessage, GetConversationItemsResponseMessage,
    GetDiscoverySearchConfigurationResponseMessage, GetEventsResponseMessage,
    GetHoldOnMailboxesResponseMessage, GetNonIndexableItemDetailsResponseMessage,
    GetNonIndexableItemStatisticsResponseMessage, GetPasswordExpirationDateResponseMessage,
    GetPersonaResponseMessage, GetRemindersResponseMessage, GetRoomListsResponseMessage,
    GetRoomsResponseMessage, GetSearchableMailboxesResponseMessage,
    GetServerTimeZonesResponseMessage, GetSharingFolderResponseMessage,
    GetSharingMetadataResponseMessage, GetSpecificUserConfigurationResponseMessage,
    GetStreamingEventsResponseMessage, GetUserConfigurationResponseMessage,
    GetUserPhotoResponseMessage, GetUserRetentionPolicyTagsResponseMessage, HideTagResponseMessage,
    ItemInfoResponseMessage, MarkAsJunkResponseMessage, MarkAsPhishingResponseMessage,
    PerformReminderActionResponseMessage, RefreshSharingFolderResponseMessage,
    ReportMessageResponseMessage, ResolveNamesResponseMessage, ResponseMessage,
    SearchMailboxesResponseMessage, SendNotificationResponseMessage,
    SetHoldOnMailboxesResponseMessage, SubscribeResponseMessage, SyncFolderHierarchyResponseMessage,
    SyncFolderItemsResponseMessage, UpdateItemInRecoverableItemsResponseMessage,
    UpdateItemResponseMessage, UploadItemsResponseMessage,
};

/// Complex type `m:ArrayOfResponseMessagesType`.
///
/// A list of `ArrayOfResponseMessagesChoice`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ResponseMessages`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsemessages).
#[doc(alias = "ArrayOfResponseMessagesType")]
pub type ArrayOfResponseMessages = xml::List<
    ArrayOfResponseMessagesChoice,
    ArrayOfResponseMessagesList,
>;

rt::list_type! {
    ArrayOfResponseMessagesList = "m:ArrayOfResponseMessagesType" checked;
    choices(ArrayOfResponseMessagesChoice) at_least_once
}

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

rt::choice_type! {
    ArrayOfResponseMessagesChoice;
    0 CreateItemResponseMessage: m "CreateItemResponseMessage";
    1 DeleteItemResponseMessage(DeleteItemResponseMessage): m "DeleteItemResponseMessage";
    2 GetItemResponseMessage: m "GetItemResponseMessage";
    3 UpdateItemResponseMessage(UpdateItemResponseMessage): m "UpdateItemResponseMessage";
    4 UpdateItemInRecoverableItemsResponseMessage(UpdateItemInRecoverableItemsResponseMessage): m "UpdateItemInRecoverableItemsResponseMessage";
    5 SendItemResponseMessage: m "SendItemResponseMessage";
    6 DeleteFolderResponseMessage: m "DeleteFolderResponseMessage";
    7 EmptyFolderResponseMessage: m "EmptyFolderResponseMessage";
    8 CreateFolderResponseMessage: m "CreateFolderResponseMessage";
    9 GetFolderResponseMessage: m "GetFolderResponseMessage";
    10 FindFolderResponseMessage(FindFolderResponseMessage): m "FindFolderResponseMessage";
    11 UpdateFolderResponseMessage: m "UpdateFolderResponseMessage";
    12 MoveFolderResponseMessage: m "MoveFolderResponseMessage";
    13 CopyFolderResponseMessage: m "CopyFolderResponseMessage";
    14 CreateFolderPathResponseMessage: m "CreateFolderPathResponseMessage";
    15 CreateAttachmentResponseMessage: m "CreateAttachmentResponseMessage";
    16 DeleteAttachmentResponseMessage(DeleteAttachmentResponseMessage): m "DeleteAttachmentResponseMessage";
    17 GetAttachmentResponseMessage: m "GetAttachmentResponseMessage";
    18 UploadItemsResponseMessage(UploadItemsResponseMessage): m "UploadItemsResponseMessage";
    19 ExportItemsResponseMessage(ExportItemsResponseMessage): m "ExportItemsResponseMessage";
    20 MarkAllItemsAsReadResponseMessage: m "MarkAllItemsAsReadResponseMessage";
    21 GetClientAccessTokenResponseMessage(GetClientAccessTokenResponseMessage): m "GetClientAccessTokenResponseMessage";
    22 GetAppManifestsResponseMessage: m "GetAppManifestsResponseMessage";
    23 SetClientExtensionResponseMessage: m "SetClientExtensionResponseMessage";
    24 GetOmeConfigurationResponseMessage: m "GetOMEConfigurationResponseMessage";
    25 SetOmeConfigurationResponseMessage: m "SetOMEConfigurationResponseMessage";
    26 GetOmeMessageStatusResponseType: m "GetOMEMessageStatusResponseType";
    27 SetOmeMessageStatusResponseType: m "SetOMEMessageStatusResponseType";
    28 FindItemResponseMessage(FindItemResponseMessage): m "FindItemResponseMessage";
    29 MoveItemResponseMessage: m "MoveItemResponseMessage";
    30 ArchiveItemResponseMessage: m "ArchiveItemResponseMessage";
    31 CopyItemResponseMessage: m "CopyItemResponseMessage";
    32 ResolveNamesResponseMessage(ResolveNamesResponseMessage): m "ResolveNamesResponseMessage";
    33 ExpandDlResponseMessage(ExpandDlResponseMessage): m "ExpandDLResponseMessage";
    34 GetServerTimeZonesResponseMessage(GetServerTimeZonesResponseMessage): m "GetServerTimeZonesResponseMessage";
    35 GetEventsResponseMessage(GetEventsResponseMessage): m "GetEventsResponseMessage";
    36 GetStreamingEventsResponseMessage(GetStreamingEventsResponseMessage): m "GetStreamingEventsResponseMessage";
    37 SubscribeResponseMessage(SubscribeResponseMessage): m "SubscribeResponseMessage";
    38 UnsubscribeResponseMessage: m "UnsubscribeResponseMessage";
    39 SendNotificationResponseMessage(SendNotificationResponseMessage): m "SendNotificationResponseMessage";
    40 SyncFolderHierarchyResponseMessage(SyncFolderHierarchyResponseMessage): m "SyncFolderHierarchyResponseMessage";
    41 SyncFolderItemsResponseMessage(SyncFolderItemsResponseMessage): m "SyncFolderItemsResponseMessage";
    42 CreateManagedFolderResponseMessage: m "CreateManagedFolderResponseMessage";
    43 ConvertIdResponseMessage(ConvertIdResponseMessage): m "ConvertIdResponseMessage";
    44 GetSharingMetadataResponseMessage(GetSharingMetadataResponseMessage): m "GetSharingMetadataResponseMessage";
    45 RefreshSharingFolderResponseMessage(RefreshSharingFolderResponseMessage): m "RefreshSharingFolderResponseMessage";
    46 GetSharingFolderResponseMessage(GetSharingFolderResponseMessage): m "GetSharingFolderResponseMessage";
    47 CreateUserConfigurationResponseMessage: m "CreateUserConfigurationResponseMessage";
    48 DeleteUserConfigurationResponseMessage: m "DeleteUserConfigurationResponseMessage";
    49 GetUserConfigurationResponseMessage(GetUserConfigurationResponseMessage): m "GetUserConfigurationResponseMessage";
    50 GetSpecificUserConfigurationResponseMessage(GetSpecificUserConfigurationResponseMessage): m "GetSpecificUserConfigurationResponseMessage";
    51 UpdateUserConfigurationResponseMessage: m "UpdateUserConfigurationResponseMessage";
    52 GetRoomListsResponse(GetRoomListsResponseMessage): m "GetRoomListsResponse";
    53 GetRoomsResponse(GetRoomsResponseMessage): m "GetRoomsResponse";
    54 GetRemindersResponse(GetRemindersResponseMessage): m "GetRemindersResponse";
    55 PerformReminderActionResponse(PerformReminderActionResponseMessage): m "PerformReminderActionResponse";
    56 ApplyConversationActionResponseMessage(ApplyConversationActionResponseMessage): m "ApplyConversationActionResponseMessage";
    57 FindMailboxStatisticsByKeywordsResponseMessage(FindMailboxStatisticsByKeywordsResponseMessage): m "FindMailboxStatisticsByKeywordsResponseMessage";
    58 GetSearchableMailboxesResponseMessage(GetSearchableMailboxesResponseMessage): m "GetSearchableMailboxesResponseMessage";
    59 SearchMailboxesResponseMessage(SearchMailboxesResponseMessage): m "SearchMailboxesResponseMessage";
    60 GetDiscoverySearchConfigurationResponseMessage(GetDiscoverySearchConfigurationResponseMessage): m "GetDiscoverySearchConfigurationResponseMessage";
    61 GetHoldOnMailboxesResponseMessage(GetHoldOnMailboxesResponseMessage): m "GetHoldOnMailboxesResponseMessage";
    62 SetHoldOnMailboxesResponseMessage(SetHoldOnMailboxesResponseMessage): m "SetHoldOnMailboxesResponseMessage";
    63 GetNonIndexableItemStatisticsResponseMessage(GetNonIndexableItemStatisticsResponseMessage): m "GetNonIndexableItemStatisticsResponseMessage";
    64 GetNonIndexableItemDetailsResponseMessage(GetNonIndexableItemDetailsResponseMessage): m "GetNonIndexableItemDetailsResponseMessage";
    65 FindPeopleResponseMessage(FindPeopleResponseMessage): m "FindPeopleResponseMessage";
    66 FindTagsResponseMessage(FindTagsResponseMessage): m "FindTagsResponseMessage";
    67 AddTagResponseMessage(AddTagResponseMessage): m "AddTagResponseMessage";
    68 HideTagResponseMessage(HideTagResponseMessage): m "HideTagResponseMessage";
    69 GetPasswordExpirationDateResponse(GetPasswordExpirationDateResponseMessage): m "GetPasswordExpirationDateResponse";
    70 GetPersonaResponseMessage(GetPersonaResponseMessage): m "GetPersonaResponseMessage";
    71 GetConversationItemsResponseMessage(GetConversationItemsResponseMessage): m "GetConversationItemsResponseMessage";
    72 GetUserRetentionPolicyTagsResponseMessage(GetUserRetentionPolicyTagsResponseMessage): m "GetUserRetentionPolicyTagsResponseMessage";
    73 GetUserPhotoResponseMessage(GetUserPhotoResponseMessage): m "GetUserPhotoResponseMessage";
    74 MarkAsJunkResponseMessage(MarkAsJunkResponseMessage): m "MarkAsJunkResponseMessage";
    75 MarkAsPhishingResponseMessage(MarkAsPhishingResponseMessage): m "MarkAsPhishingResponseMessage";
    76 ReportMessageResponseMessage(ReportMessageResponseMessage): m "ReportMessageResponseMessage";
    77 PostModernGroupItemResponseMessage: m "PostModernGroupItemResponseMessage";
    78 GetLastPrivateCatalogUpdateResponseMessage: m "GetLastPrivateCatalogUpdateResponseMessage";
    79 GetPrivateCatalogAddInsResponseMessage: m "GetPrivateCatalogAddInsResponseMessage";
}

rt::common_base! {
    ArrayOfResponseMessagesChoice: ResponseMessage, as_response_message, as_response_message_mut;
    CreateItemResponseMessage.base;
    DeleteItemResponseMessage.base;
    GetItemResponseMessage.base;
    UpdateItemResponseMessage.base.base;
    UpdateItemInRecoverableItemsResponseMessage.base.base;
    SendItemResponseMessage;
    DeleteFolderResponseMessage;
    EmptyFolderResponseMessage;
    CreateFolderResponseMessage.base;
    GetFolderResponseMessage.base;
    FindFolderResponseMessage.base;
    UpdateFolderResponseMessage.base;
    MoveFolderResponseMessage.base;
    CopyFolderResponseMessage.base;
    CreateFolderPathResponseMessage.base;
    CreateAttachmentResponseMessage.base;
    DeleteAttachmentResponseMessage.base;
    GetAttachmentResponseMessage.base;
    UploadItemsResponseMessage.base;
    ExportItemsResponseMessage.base;
    MarkAllItemsAsReadResponseMessage;
    GetClientAccessTokenResponseMessage.base;
    GetAppManifestsResponseMessage;
    SetClientExtensionResponseMessage;
    GetOmeConfigurationResponseMessage;
    SetOmeConfigurationResponseMessage;
    GetOmeMessageStatusResponseType;
    SetOmeMessageStatusResponseType;
    FindItemResponseMessage.base;
    MoveItemResponseMessage.base;
    ArchiveItemResponseMessage.base;
    CopyItemResponseMessage.base;
    ResolveNamesResponseMessage.base;
    ExpandDlResponseMessage.base;
    GetServerTimeZonesResponseMessage.base;
    GetEventsResponseMessage.base;
    GetStreamingEventsResponseMessage.base;
    SubscribeResponseMessage.base;
    UnsubscribeResponseMessage;
    SendNotificationResponseMessage.base;
    SyncFolderHierarchyResponseMessage.base;
    SyncFolderItemsResponseMessage.base;
    CreateManagedFolderResponseMessage.base;
    ConvertIdResponseMessage.base;
    GetSharingMetadataResponseMessage.base;
    RefreshSharingFolderResponseMessage.base;
    GetSharingFolderResponseMessage.base;
    CreateUserConfigurationResponseMessage;
    DeleteUserConfigurationResponseMessage;
    GetUserConfigurationResponseMessage.base;
    GetSpecificUserConfigurationResponseMessage.base;
    UpdateUserConfigurationResponseMessage;
    GetRoomListsResponse.base;
    GetRoomsResponse.base;
    GetRemindersResponse.base;
    PerformReminderActionResponse.base;
    ApplyConversationActionResponseMessage.base;
    FindMailboxStatisticsByKeywordsResponseMessage.base;
    GetSearchableMailboxesResponseMessage.base;
    SearchMailboxesResponseMessage.base;
    GetDiscoverySearchConfigurationResponseMessage.base;
    GetHoldOnMailboxesResponseMessage.base;
    SetHoldOnMailboxesResponseMessage.base;
    GetNonIndexableItemStatisticsResponseMessage.base;
    GetNonIndexableItemDetailsResponseMessage.base;
    FindPeopleResponseMessage.base;
    FindTagsResponseMessage.base;
    AddTagResponseMessage.base;
    HideTagResponseMessage.base;
    GetPasswordExpirationDateResponse.base;
    GetPersonaResponseMessage.base;
    GetConversationItemsResponseMessage.base;
    GetUserRetentionPolicyTagsResponseMessage.base;
    GetUserPhotoResponseMessage.base;
    MarkAsJunkResponseMessage.base;
    MarkAsPhishingResponseMessage.base;
    ReportMessageResponseMessage.base;
    PostModernGroupItemResponseMessage.base;
    GetLastPrivateCatalogUpdateResponseMessage;
    GetPrivateCatalogAddInsResponseMessage;
}
