// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    AbchPersonItem, CalendarItem, ContactItem, DistributionList, Item, ItemAttachmentItem,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage, MeetingResponseMessage,
    Message, NetworkItem, PostItem, RoleMemberItem, SharingMessage, Task,
};

/// Choice of 15 elements that several types share.
///
/// `TryFrom` converts it to [`ItemAttachmentItem`](super::ItemAttachmentItem).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyItem {
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
    /// Element `t:DistributionList`.
    DistributionList(Box<DistributionList>),
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
    AnyItem;
    0 Item(Item): t "Item";
    1 Message(Message): t "Message";
    2 SharingMessage(SharingMessage): t "SharingMessage";
    3 CalendarItem(CalendarItem): t "CalendarItem";
    4 Contact(ContactItem): t "Contact";
    5 DistributionList(DistributionList): t "DistributionList";
    6 MeetingMessage(MeetingMessage): t "MeetingMessage";
    7 MeetingRequest(MeetingRequestMessage): t "MeetingRequest";
    8 MeetingResponse(MeetingResponseMessage): t "MeetingResponse";
    9 MeetingCancellation(MeetingCancellationMessage): t "MeetingCancellation";
    10 Task(Task): t "Task";
    11 PostItem(PostItem): t "PostItem";
    12 RoleMember(RoleMemberItem): t "RoleMember";
    13 Network(NetworkItem): t "Network";
    14 Person(AbchPersonItem): t "Person";
}

rt::common_base! {
    AnyItem: Item, as_item, as_item_mut;
    Item;
    Message.base;
    SharingMessage.base.base;
    CalendarItem.base;
    Contact.base;
    DistributionList.base;
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

rt::choice_conversion! {
    ItemAttachmentItem => AnyItem and back;
    Item, Message, SharingMessage, CalendarItem, Contact, MeetingMessage, MeetingRequest, MeetingResponse, MeetingCancellation, Task, PostItem, RoleMember, Network, Person
}
