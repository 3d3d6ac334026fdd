// @generated

use ::ews_bindings::rt;

use super::{
    AbchPersonItem, AnyItem, CalendarItem, ContactItem, DistributionList, Item,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage,
    MeetingResponseMessage, Message, NetworkItem, PostItem, RoleMemberItem,
    SharingMessage, Task,
};

/// Complex type `t:SyncFolderItemsCreateOrUpdateType`.
#[doc(alias = "SyncFolderItemsCreateOrUpdateType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SyncFolderItemsCreateOrUpdate(pub AnyItem);

rt::complex_type!(
    SyncFolderItemsCreateOrUpdate { name: "t:SyncFolderItemsCreateOrUpdateType",
    required:
    "t:Item|t:Message|t:SharingMessage|t:CalendarItem|t:Contact|t:DistributionList|t:MeetingMessage|t:MeetingRequest|t:MeetingResponse|t:MeetingCancellation|t:Task|t:PostItem|t:RoleMember|t:Network|t:Person",
    bits: 1, model:
    "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)"
    }
);

rt::choice_wrapper_type!(SyncFolderItemsCreateOrUpdate, AnyItem);

rt::from_alternatives!(
    SyncFolderItemsCreateOrUpdate.0: Item, Message, SharingMessage, CalendarItem,
    ContactItem, DistributionList, MeetingMessage, MeetingRequestMessage,
    MeetingResponseMessage, MeetingCancellationMessage, Task, PostItem, RoleMemberItem,
    NetworkItem, AbchPersonItem
);
