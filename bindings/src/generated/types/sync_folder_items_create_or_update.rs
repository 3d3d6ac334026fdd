// @generated

use ::ews_bindings::rt;
use super::{
    AbchPersonItem, AnyItem, CalendarItem, ContactItem, DistributionList, Item,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage, MeetingResponseMessage,
    Message, NetworkItem, PostItem, RoleMemberItem, SharingMessage, Task,
};

/// Complex type `t:SyncFolderItemsCreateOrUpdateType`.
#[doc(alias = "SyncFolderItemsCreateOrUpdateType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsCreateOrUpdate(pub AnyItem);

rt::choice_content! {
    struct SyncFolderItemsCreateOrUpdate(AnyItem) = "t:SyncFolderItemsCreateOrUpdateType";
}

rt::from_alternatives! {
    SyncFolderItemsCreateOrUpdate.0: Item, Message, SharingMessage, CalendarItem, ContactItem, DistributionList, MeetingMessage, MeetingRequestMessage, MeetingResponseMessage, MeetingCancellationMessage, Task, PostItem, RoleMemberItem, NetworkItem, AbchPersonItem
}
