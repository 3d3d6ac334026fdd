// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::super::types::{
    DynamicRefinerQuery, ExtendedKeywordDefinition, Notification, ServiceConfigurationType,
    SubscriptionId,
};
use super::{
    ApplyConversationActionResponseMessage, ArrayOfResponseMessages, AttachmentInfoResponseMessage,
    ConvertIdResponseMessage, DelegateUserResponseMessage, DeleteAttachmentResponseMessage,
    DeleteItemResponseMessage, ExpandDlResponseMessage, ExportItemsResponseMessage,
    FindFolderResponseMessage, FindItemResponseMessage, FolderInfoResponseMessage, FreeBusyResponse,
    GetClientAccessTokenResponseMessage, GetConversationItemsResponseMessage,
    GetEventsResponseMessage, GetServerTimeZonesResponseMessage,
    GetSpecificUserConfigurationResponseMessage, GetStreamingEventsResponseMessage,
    GetUserConfigurationResponseMessage, ItemInfoResponseMessage, MailTipsResponseMessage,
    MarkAsJunkResponseMessage, PrivateCatalogAddIns, ReportMessageResponseMessage,
    ResolveNamesResponseMessage, ResponseMessage, SearchMailboxesResponseMessage,
    SendNotificationResponseMessage, ServiceConfigurationResponseMessage, SubscribeResponseMessage,
    SyncFolderHierarchyResponseMessage, SyncFolderItemsResponseMessage,
    UpdateItemInRecoverableItemsResponseMessage, UpdateItemResponseMessage,
    UploadItemsResponseMessage,
};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ApplyConversationActionResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type ApplyConversationActionResponseMessages = xml::List<
    xml::KnownOrRaw<ApplyConversationActionResponseMessage>,
    ApplyConversationActionResponseMessagesList,
>;

rt::list_type! {
    ApplyConversationActionResponseMessagesList: ArrayOfResponseMessages = "m:ApplyConversationActionResponseMessages" checked;
    messages(m "ApplyConversationActionResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ItemInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type ArchiveItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    ArchiveItemResponseMessagesList,
>;

rt::list_type! {
    ArchiveItemResponseMessagesList: ArrayOfResponseMessages = "m:ArchiveItemResponseMessages" checked;
    messages(m "ArchiveItemResponseMessage")
}

/// Complex type `m:ArrayOfAppManifestsType`, since `Exchange2013_SP1`.
///
/// A list of `value::Base64`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`Manifests`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/manifests).
#[doc(alias = "ArrayOfAppManifestsType")]
pub type ArrayOfAppManifests = xml::List<value::Base64, ArrayOfAppManifestsList>;

rt::list_type! {
    ArrayOfAppManifestsList = "m:ArrayOfAppManifestsType";
    elements(m "Manifest") repeated
}

/// Complex type `m:ArrayOfDelegateUserResponseMessageType`.
///
/// A list of `xml::KnownOrRaw<DelegateUserResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ResponseMessages`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsemessages-arrayofdelegateuserresponsemessagetype).
#[doc(alias = "ArrayOfDelegateUserResponseMessageType")]
pub type ArrayOfDelegateUserResponseMessage = xml::List<
    xml::KnownOrRaw<DelegateUserResponseMessage>,
    ArrayOfDelegateUserResponseMessageList,
>;

rt::list_type! {
    ArrayOfDelegateUserResponseMessageList = "m:ArrayOfDelegateUserResponseMessageType" checked;
    messages(m "DelegateUserResponseMessageType") at_least_once
}

/// Complex type `m:ArrayOfFreeBusyResponse`.
///
/// A list of `xml::KnownOrRaw<FreeBusyResponse>`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`FreeBusyResponseArray`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/freebusyresponsearray).
pub type ArrayOfFreeBusyResponse = xml::List<
    xml::KnownOrRaw<FreeBusyResponse>,
    ArrayOfFreeBusyResponseList,
>;

rt::list_type! {
    ArrayOfFreeBusyResponseList = "m:ArrayOfFreeBusyResponse";
    messages(m "FreeBusyResponse") repeated
}

/// Complex type `m:ArrayOfMailTipsResponseMessageType`, since `Exchange2010_SP1`.
///
/// A list of `xml::KnownOrRaw<MailTipsResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ResponseMessages`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsemessages-arrayofmailtipsresponsemessagetype).
#[doc(alias = "ArrayOfMailTipsResponseMessageType")]
pub type ArrayOfMailTipsResponseMessage = xml::List<
    xml::KnownOrRaw<MailTipsResponseMessage>,
    ArrayOfMailTipsResponseMessageList,
>;

rt::list_type! {
    ArrayOfMailTipsResponseMessageList = "m:ArrayOfMailTipsResponseMessageType" checked;
    messages(m "MailTipsResponseMessageType") at_least_once
}

/// Complex type `m:ArrayOfPrivateCatalogAddInsType`, since `V2016_10_10`.
///
/// A list of `PrivateCatalogAddIns`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "ArrayOfPrivateCatalogAddInsType")]
pub type ArrayOfPrivateCatalogAddIns = xml::List<
    PrivateCatalogAddIns,
    ArrayOfPrivateCatalogAddInsList,
>;

rt::list_type! {
    ArrayOfPrivateCatalogAddInsList = "m:ArrayOfPrivateCatalogAddInsType";
    elements(m "AddIn") repeated
}

/// Complex type `m:ArrayOfServiceConfigurationType`, since `Exchange2010_SP1`.
///
/// A list of `ServiceConfigurationType`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`RequestedConfiguration`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/requestedconfiguration).
#[doc(alias = "ArrayOfServiceConfigurationType")]
pub type ArrayOfServiceConfiguration = xml::List<
    ServiceConfigurationType,
    ArrayOfServiceConfigurationList,
>;

rt::list_type! {
    ArrayOfServiceConfigurationList = "m:ArrayOfServiceConfigurationType" checked;
    elements(m "ConfigurationName") at_least_once
}

/// Complex type `m:ArrayOfServiceConfigurationResponseMessageType`, since `Exchange2010_SP1`.
///
/// A list of `xml::KnownOrRaw<ServiceConfigurationResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`ResponseMessages`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsemessages-arrayofserviceconfigurationresponsemessagetype).
#[doc(alias = "ArrayOfServiceConfigurationResponseMessageType")]
pub type ArrayOfServiceConfigurationResponseMessage = xml::List<
    xml::KnownOrRaw<ServiceConfigurationResponseMessage>,
    ArrayOfServiceConfigurationResponseMessageList,
>;

rt::list_type! {
    ArrayOfServiceConfigurationResponseMessageList = "m:ArrayOfServiceConfigurationResponseMessageType" checked;
    messages(m "ServiceConfigurationResponseMessageType") at_least_once
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ConvertIdResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type ConvertIdResponseMessages = xml::List<
    xml::KnownOrRaw<ConvertIdResponseMessage>,
    ConvertIdResponseMessagesList,
>;

rt::list_type! {
    ConvertIdResponseMessagesList: ArrayOfResponseMessages = "m:ConvertIdResponseMessages" checked;
    messages(m "ConvertIdResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FolderInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type CopyFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    CopyFolderResponseMessagesList,
>;

rt::list_type! {
    CopyFolderResponseMessagesList: ArrayOfResponseMessages = "m:CopyFolderResponseMessages" checked;
    messages(m "CopyFolderResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ItemInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type CopyItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    CopyItemResponseMessagesList,
>;

rt::list_type! {
    CopyItemResponseMessagesList: ArrayOfResponseMessages = "m:CopyItemResponseMessages" checked;
    messages(m "CopyItemResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<AttachmentInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type CreateAttachmentResponseMessages = xml::List<
    xml::KnownOrRaw<AttachmentInfoResponseMessage>,
    CreateAttachmentResponseMessagesList,
>;

rt::list_type! {
    CreateAttachmentResponseMessagesList: ArrayOfResponseMessages = "m:CreateAttachmentResponseMessages" checked;
    messages(m "CreateAttachmentResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FolderInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type CreateFolderPathResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    CreateFolderPathResponseMessagesList,
>;

rt::list_type! {
    CreateFolderPathResponseMessagesList: ArrayOfResponseMessages = "m:CreateFolderPathResponseMessages" checked;
    messages(m "CreateFolderPathResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FolderInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type CreateFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    CreateFolderResponseMessagesList,
>;

rt::list_type! {
    CreateFolderResponseMessagesList: ArrayOfResponseMessages = "m:CreateFolderResponseMessages" checked;
    messages(m "CreateFolderResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ItemInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type CreateItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    CreateItemResponseMessagesList,
>;

rt::list_type! {
    CreateItemResponseMessagesList: ArrayOfResponseMessages = "m:CreateItemResponseMessages" checked;
    messages(m "CreateItemResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FolderInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type CreateManagedFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    CreateManagedFolderResponseMessagesList,
>;

rt::list_type! {
    CreateManagedFolderResponseMessagesList: ArrayOfResponseMessages = "m:CreateManagedFolderResponseMessages" checked;
    messages(m "CreateManagedFolderResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type CreateUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    CreateUserConfigurationResponseMessagesList,
>;

rt::list_type! {
    CreateUserConfigurationResponseMessagesList: ArrayOfResponseMessages = "m:CreateUserConfigurationResponseMessages" checked;
    messages(m "CreateUserConfigurationResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<DeleteAttachmentResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type DeleteAttachmentResponseMessages = xml::List<
    xml::KnownOrRaw<DeleteAttachmentResponseMessage>,
    DeleteAttachmentResponseMessagesList,
>;

rt::list_type! {
    DeleteAttachmentResponseMessagesList: ArrayOfResponseMessages = "m:DeleteAttachmentResponseMessages" checked;
    messages(m "DeleteAttachmentResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type DeleteFolderResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    DeleteFolderResponseMessagesList,
>;

rt::list_type! {
    DeleteFolderResponseMessagesList: ArrayOfResponseMessages = "m:DeleteFolderResponseMessages" checked;
    messages(m "DeleteFolderResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<DeleteItemResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type DeleteItemResponseMessages = xml::List<
    xml::KnownOrRaw<DeleteItemResponseMessage>,
    DeleteItemResponseMessagesList,
>;

rt::list_type! {
    DeleteItemResponseMessagesList: ArrayOfResponseMessages = "m:DeleteItemResponseMessages" checked;
    messages(m "DeleteItemResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type DeleteUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    DeleteUserConfigurationResponseMessagesList,
>;

rt::list_type! {
    DeleteUserConfigurationResponseMessagesList: ArrayOfResponseMessages = "m:DeleteUserConfigurationResponseMessages" checked;
    messages(m "DeleteUserConfigurationResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type EmptyFolderResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    EmptyFolderResponseMessagesList,
>;

rt::list_type! {
    EmptyFolderResponseMessagesList: ArrayOfResponseMessages = "m:EmptyFolderResponseMessages" checked;
    messages(m "EmptyFolderResponseMessage")
}

/// Anonymous complex type: element ExtendedKeywords in m:ExecuteSearch.
///
/// A list of `ExtendedKeywordDefinition`: it has the methods of [`xml::List`] and of `Vec`.
pub type ExecuteSearchExtendedKeywords = xml::List<
    ExtendedKeywordDefinition,
    ExecuteSearchExtendedKeywordsList,
>;

rt::list_type! {
    ExecuteSearchExtendedKeywordsList = "m:ExecuteSearchExtendedKeywords";
    elements(m "ExtendedKeywordDefinition") repeated
}

/// Anonymous complex type: element SearchRefiners in m:ExecuteSearch.
///
/// A list of `DynamicRefinerQuery`: it has the methods of [`xml::List`] and of `Vec`.
pub type ExecuteSearchSearchRefiners = xml::List<
    DynamicRefinerQuery,
    ExecuteSearchSearchRefinersList,
>;

rt::list_type! {
    ExecuteSearchSearchRefinersList = "m:ExecuteSearchSearchRefiners";
    elements(m "SearchRefiner") repeated
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ExpandDlResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type ExpandDlResponseMessages = xml::List<
    xml::KnownOrRaw<ExpandDlResponseMessage>,
    ExpandDlResponseMessagesList,
>;

rt::list_type! {
    ExpandDlResponseMessagesList: ArrayOfResponseMessages = "m:ExpandDLResponseMessages" checked;
    messages(m "ExpandDLResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ExportItemsResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type ExportItemsResponseMessages = xml::List<
    xml::KnownOrRaw<ExportItemsResponseMessage>,
    ExportItemsResponseMessagesList,
>;

rt::list_type! {
    ExportItemsResponseMessagesList: ArrayOfResponseMessages = "m:ExportItemsResponseMessages" checked;
    messages(m "ExportItemsResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FindFolderResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type FindFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FindFolderResponseMessage>,
    FindFolderResponseMessagesList,
>;

rt::list_type! {
    FindFolderResponseMessagesList: ArrayOfResponseMessages = "m:FindFolderResponseMessages" checked;
    messages(m "FindFolderResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FindItemResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type FindItemResponseMessages = xml::List<
    xml::KnownOrRaw<FindItemResponseMessage>,
    FindItemResponseMessagesList,
>;

rt::list_type! {
    FindItemResponseMessagesList: ArrayOfResponseMessages = "m:FindItemResponseMessages" checked;
    messages(m "FindItemResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<AttachmentInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetAttachmentResponseMessages = xml::List<
    xml::KnownOrRaw<AttachmentInfoResponseMessage>,
    GetAttachmentResponseMessagesList,
>;

rt::list_type! {
    GetAttachmentResponseMessagesList: ArrayOfResponseMessages = "m:GetAttachmentResponseMessages" checked;
    messages(m "GetAttachmentResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<GetClientAccessTokenResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetClientAccessTokenResponseMessages = xml::List<
    xml::KnownOrRaw<GetClientAccessTokenResponseMessage>,
    GetClientAccessTokenResponseMessagesList,
>;

rt::list_type! {
    GetClientAccessTokenResponseMessagesList: ArrayOfResponseMessages = "m:GetClientAccessTokenResponseMessages" checked;
    messages(m "GetClientAccessTokenResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<GetConversationItemsResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetConversationItemsResponseMessages = xml::List<
    xml::KnownOrRaw<GetConversationItemsResponseMessage>,
    GetConversationItemsResponseMessagesList,
>;

rt::list_type! {
    GetConversationItemsResponseMessagesList: ArrayOfResponseMessages = "m:GetConversationItemsResponseMessages" checked;
    messages(m "GetConversationItemsResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<GetEventsResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetEventsResponseMessages = xml::List<
    xml::KnownOrRaw<GetEventsResponseMessage>,
    GetEventsResponseMessagesList,
>;

rt::list_type! {
    GetEventsResponseMessagesList: ArrayOfResponseMessages = "m:GetEventsResponseMessages" checked;
    messages(m "GetEventsResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FolderInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    GetFolderResponseMessagesList,
>;

rt::list_type! {
    GetFolderResponseMessagesList: ArrayOfResponseMessages = "m:GetFolderResponseMessages" checked;
    messages(m "GetFolderResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ItemInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    GetItemResponseMessagesList,
>;

rt::list_type! {
    GetItemResponseMessagesList: ArrayOfResponseMessages = "m:GetItemResponseMessages" checked;
    messages(m "GetItemResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<GetServerTimeZonesResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetServerTimeZonesResponseMessages = xml::List<
    xml::KnownOrRaw<GetServerTimeZonesResponseMessage>,
    GetServerTimeZonesResponseMessagesList,
>;

rt::list_type! {
    GetServerTimeZonesResponseMessagesList: ArrayOfResponseMessages = "m:GetServerTimeZonesResponseMessages" checked;
    messages(m "GetServerTimeZonesResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<GetSpecificUserConfigurationResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetSpecificUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<GetSpecificUserConfigurationResponseMessage>,
    GetSpecificUserConfigurationResponseMessagesList,
>;

rt::list_type! {
    GetSpecificUserConfigurationResponseMessagesList: ArrayOfResponseMessages = "m:GetSpecificUserConfigurationResponseMessages" checked;
    messages(m "GetSpecificUserConfigurationResponseMessage")
}

/// Complex type `t:NonEmptyArrayOfSubscriptionIdsType` in `m:GetStreamingEventsResponseMessageType/ErrorSubscriptionIds`, since `Exchange2010_SP1`.
///
/// Servers send `m:SubscriptionId` in this list, but the schema has `t:SubscriptionId`. Both are read, and `m:SubscriptionId` is written.
///
/// A list of `SubscriptionId`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetStreamingEventsResponseMessageErrorSubscriptionIds = xml::List<
    SubscriptionId,
    GetStreamingEventsResponseMessageErrorSubscriptionIdsList,
>;

rt::list_type! {
    GetStreamingEventsResponseMessageErrorSubscriptionIdsList = "t:NonEmptyArrayOfSubscriptionIdsType" checked;
    elements(m "SubscriptionId" or t) at_least_once
}

/// Complex type `t:NonEmptyArrayOfNotificationsType` in `m:GetStreamingEventsResponseMessageType/Notifications`, since `Exchange2010_SP1`.
///
/// Servers send `m:Notification` in this list, but the schema has `t:Notification`. Both are read, and `m:Notification` is written.
///
/// A list of `Notification`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetStreamingEventsResponseMessageNotifications = xml::List<
    Notification,
    GetStreamingEventsResponseMessageNotificationsList,
>;

rt::list_type! {
    GetStreamingEventsResponseMessageNotificationsList = "t:NonEmptyArrayOfNotificationsType";
    elements(m "Notification" or t) repeated
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<GetStreamingEventsResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetStreamingEventsResponseMessages = xml::List<
    xml::KnownOrRaw<GetStreamingEventsResponseMessage>,
    GetStreamingEventsResponseMessagesList,
>;

rt::list_type! {
    GetStreamingEventsResponseMessagesList: ArrayOfResponseMessages = "m:GetStreamingEventsResponseMessages" checked;
    messages(m "GetStreamingEventsResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<GetUserConfigurationResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type GetUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<GetUserConfigurationResponseMessage>,
    GetUserConfigurationResponseMessagesList,
>;

rt::list_type! {
    GetUserConfigurationResponseMessagesList: ArrayOfResponseMessages = "m:GetUserConfigurationResponseMessages" checked;
    messages(m "GetUserConfigurationResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type MarkAllItemsAsReadResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    MarkAllItemsAsReadResponseMessagesList,
>;

rt::list_type! {
    MarkAllItemsAsReadResponseMessagesList: ArrayOfResponseMessages = "m:MarkAllItemsAsReadResponseMessages" checked;
    messages(m "MarkAllItemsAsReadResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<MarkAsJunkResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type MarkAsJunkResponseMessages = xml::List<
    xml::KnownOrRaw<MarkAsJunkResponseMessage>,
    MarkAsJunkResponseMessagesList,
>;

rt::list_type! {
    MarkAsJunkResponseMessagesList: ArrayOfResponseMessages = "m:MarkAsJunkResponseMessages" checked;
    messages(m "MarkAsJunkResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FolderInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type MoveFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    MoveFolderResponseMessagesList,
>;

rt::list_type! {
    MoveFolderResponseMessagesList: ArrayOfResponseMessages = "m:MoveFolderResponseMessages" checked;
    messages(m "MoveFolderResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ItemInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type MoveItemResponseMessages = xml::List<
    xml::KnownOrRaw<ItemInfoResponseMessage>,
    MoveItemResponseMessagesList,
>;

rt::list_type! {
    MoveItemResponseMessagesList: ArrayOfResponseMessages = "m:MoveItemResponseMessages" checked;
    messages(m "MoveItemResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ReportMessageResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type ReportMessageResponseMessages = xml::List<
    xml::KnownOrRaw<ReportMessageResponseMessage>,
    ReportMessageResponseMessagesList,
>;

rt::list_type! {
    ReportMessageResponseMessagesList: ArrayOfResponseMessages = "m:ReportMessageResponseMessages" checked;
    messages(m "ReportMessageResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResolveNamesResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type ResolveNamesResponseMessages = xml::List<
    xml::KnownOrRaw<ResolveNamesResponseMessage>,
    ResolveNamesResponseMessagesList,
>;

rt::list_type! {
    ResolveNamesResponseMessagesList: ArrayOfResponseMessages = "m:ResolveNamesResponseMessages" checked;
    messages(m "ResolveNamesResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<SearchMailboxesResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type SearchMailboxesResponseMessages = xml::List<
    xml::KnownOrRaw<SearchMailboxesResponseMessage>,
    SearchMailboxesResponseMessagesList,
>;

rt::list_type! {
    SearchMailboxesResponseMessagesList: ArrayOfResponseMessages = "m:SearchMailboxesResponseMessages" checked;
    messages(m "SearchMailboxesResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type SendItemResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    SendItemResponseMessagesList,
>;

rt::list_type! {
    SendItemResponseMessagesList: ArrayOfResponseMessages = "m:SendItemResponseMessages" checked;
    messages(m "SendItemResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<SendNotificationResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type SendNotificationResponseMessages = xml::List<
    xml::KnownOrRaw<SendNotificationResponseMessage>,
    SendNotificationResponseMessagesList,
>;

rt::list_type! {
    SendNotificationResponseMessagesList: ArrayOfResponseMessages = "m:SendNotificationResponseMessages" checked;
    messages(m "SendNotificationResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<SubscribeResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type SubscribeResponseMessages = xml::List<
    xml::KnownOrRaw<SubscribeResponseMessage>,
    SubscribeResponseMessagesList,
>;

rt::list_type! {
    SubscribeResponseMessagesList: ArrayOfResponseMessages = "m:SubscribeResponseMessages" checked;
    messages(m "SubscribeResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<SyncFolderHierarchyResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type SyncFolderHierarchyResponseMessages = xml::List<
    xml::KnownOrRaw<SyncFolderHierarchyResponseMessage>,
    SyncFolderHierarchyResponseMessagesList,
>;

rt::list_type! {
    SyncFolderHierarchyResponseMessagesList: ArrayOfResponseMessages = "m:SyncFolderHierarchyResponseMessages" checked;
    messages(m "SyncFolderHierarchyResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<SyncFolderItemsResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type SyncFolderItemsResponseMessages = xml::List<
    xml::KnownOrRaw<SyncFolderItemsResponseMessage>,
    SyncFolderItemsResponseMessagesList,
>;

rt::list_type! {
    SyncFolderItemsResponseMessagesList: ArrayOfResponseMessages = "m:SyncFolderItemsResponseMessages" checked;
    messages(m "SyncFolderItemsResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type UnsubscribeResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    UnsubscribeResponseMessagesList,
>;

rt::list_type! {
    UnsubscribeResponseMessagesList: ArrayOfResponseMessages = "m:UnsubscribeResponseMessages" checked;
    messages(m "UnsubscribeResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<FolderInfoResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type UpdateFolderResponseMessages = xml::List<
    xml::KnownOrRaw<FolderInfoResponseMessage>,
    UpdateFolderResponseMessagesList,
>;

rt::list_type! {
    UpdateFolderResponseMessagesList: ArrayOfResponseMessages = "m:UpdateFolderResponseMessages" checked;
    messages(m "UpdateFolderResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<UpdateItemInRecoverableItemsResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type UpdateItemInRecoverableItemsResponseMessages = xml::List<
    xml::KnownOrRaw<UpdateItemInRecoverableItemsResponseMessage>,
    UpdateItemInRecoverableItemsResponseMessagesList,
>;

rt::list_type! {
    UpdateItemInRecoverableItemsResponseMessagesList: ArrayOfResponseMessages = "m:UpdateItemInRecoverableItemsResponseMessages" checked;
    messages(m "UpdateItemInRecoverableItemsResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<UpdateItemResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type UpdateItemResponseMessages = xml::List<
    xml::KnownOrRaw<UpdateItemResponseMessage>,
    UpdateItemResponseMessagesList,
>;

rt::list_type! {
    UpdateItemResponseMessagesList: ArrayOfResponseMessages = "m:UpdateItemResponseMessages" checked;
    messages(m "UpdateItemResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<ResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type UpdateUserConfigurationResponseMessages = xml::List<
    xml::KnownOrRaw<ResponseMessage>,
    UpdateUserConfigurationResponseMessagesList,
>;

rt::list_type! {
    UpdateUserConfigurationResponseMessagesList: ArrayOfResponseMessages = "m:UpdateUserConfigurationResponseMessages" checked;
    messages(m "UpdateUserConfigurationResponseMessage")
}

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
///
/// A list of `xml::KnownOrRaw<UploadItemsResponseMessage>`: it has the methods of [`xml::List`] and of `Vec`.
pub type UploadItemsResponseMessages = xml::List<
    xml::KnownOrRaw<UploadItemsResponseMessage>,
    UploadItemsResponseMessagesList,
>;

rt::list_type! {
    UploadItemsResponseMessagesList: ArrayOfResponseMessages = "m:UploadItemsResponseMessages" checked;
    messages(m "UploadItemsResponseMessage")
}
