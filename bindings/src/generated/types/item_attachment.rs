// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    AbchPersonItem, Attachment, CalendarItem, ContactItem, Item, MeetingCancellationMessage,
    MeetingMessage, MeetingRequestMessage, MeetingResponseMessage, Message, NetworkItem, PostItem,
    RoleMemberItem, SharingMessage, Task,
};

/// Complex type `t:ItemAttachmentType`.
///
/// Extends `t:AttachmentType`.
///
/// Fields inherited from [`Attachment`]: `attachment_id`, `name`, `content_type`, `content_id`, `content_location`, `attachment_original_url`, `size`, `last_modified_time`, `is_inline`.
///
/// Microsoft's reference: [`ItemAttachment`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/itemattachment).
#[doc(alias = "ItemAttachmentType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemAttachment {
    /// The value of the base type, [`Attachment`].
    pub base: Attachment,
    /// Choice of `t:Item`, `t:Message`, `t:SharingMessage`, `t:CalendarItem`, `t:Contact`, `t:MeetingMessage`, `t:MeetingRequest`, `t:MeetingResponse` or 6 more, optional.
    pub item: Option<ItemAttachmentItem>,
}

rt::complex_type! {
    ItemAttachment: Attachment = "t:ItemAttachmentType";
    fields {
        base 9;
        0 item: choice(ItemAttachmentItem) optional;
    }
}

/// The choice in `t:ItemAttachmentType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ItemAttachmentItem {
    /// Element `t:Item`.
    Item(Box<Item>),
    /// Element `t:Message`.
    Message(Box<Message>),
    /// Element `t:SharingMessage`, since `V2017_07_11`.
    SharingMessage(Box<SharingMessage>),
    /// Element `t:CalendarItem`.
    CalendarItem(Box<CalendarItem>),
    /// Element `t:Contact`.
    Contact(Box<ContactItem>),
    /// Element `t:MeetingMessage`.
    MeetingMessage(Box<MeetingMessage>),
    /// Element `t:MeetingRequest`.
    MeetingRequest(Box<MeetingRequestMessage>),
    /// Element `t:MeetingResponse`.
    MeetingResponse(Box<MeetingResponseMessage>),
    /// Element `t:MeetingCancellation`.
    MeetingCancellation(Box<MeetingCancellationMessage>),
    /// Element `t:Task`.
    Task(Box<Task>),
    /// Element `t:PostItem`.
    PostItem(Box<PostItem>),
    /// Element `t:RoleMember`, since `V2016_10_10`.
    RoleMember(Box<RoleMemberItem>),
    /// Element `t:Network`, since `V2016_10_10`.
    Network(Box<NetworkItem>),
    /// Element `t:Person`, since `V2016_10_10`.
    Person(Box<AbchPersonItem>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

rt::choice_type! {
    ItemAttachmentItem;
    0 Item(Item): t "Item";
    1 Message(Message): t "Message";
    2 SharingMessage(SharingMessage): t "SharingMessage";
    3 CalendarItem(CalendarItem): t "CalendarItem";
    4 Contact(ContactItem): t "Contact";
    5 MeetingMessage(MeetingMessage): t "MeetingMessage";
    6 MeetingRequest(MeetingRequestMessage): t "MeetingRequest";
    7 MeetingResponse(MeetingResponseMessage): t "MeetingResponse";
    8 MeetingCancellation(MeetingCancellationMessage): t "MeetingCancellation";
    9 Task(Task): t "Task";
    10 PostItem(PostItem): t "PostItem";
    11 RoleMember(RoleMemberItem): t "RoleMember";
    12 Network(NetworkItem): t "Network";
    13 Person(AbchPersonItem): t "Person";
}

rt::common_base! {
    ItemAttachmentItem: Item, as_item, as_item_mut;
    Item;
    Message.base;
    SharingMessage.base.base;
    CalendarItem.base;
    Contact.base;
    MeetingMessage.base.base;
    MeetingRequest.base.base.base;
    MeetingResponse.base.base.base;
    MeetingCancellation.base.base.base;
    Task.base;
    PostItem.base;
    RoleMember.base;
    Network.base;
    Person.base;
}
