// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{
    AbchPersonItem, AcceptItem, AcceptSharingInvitation, AnyItem, CalendarItem, CancelCalendarItem,
    ContactItem, DeclineItem, DistributionList, ForwardItem, Item, ItemAttachmentItem,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage, MeetingResponseMessage,
    Message, NetworkItem, PostItem, PostReplyItem, RemoveItem, ReplyAllToItem, ReplyToItem,
    RoleMemberItem, SharingMessage, SuppressReadReceipt, Task, TentativelyAcceptItem,
};

/// Complex type `t:NonEmptyArrayOfAllItemsType`.
///
/// A list of `AllItem`: it has the methods of [`xml::List`] and of `Vec`.
#[doc(alias = "NonEmptyArrayOfAllItemsType")]
pub type NonEmptyArrayOfAllItems = xml::List<AllItem, NonEmptyArrayOfAllItemsList>;

rt::list_type! {
    NonEmptyArrayOfAllItemsList = "t:NonEmptyArrayOfAllItemsType" checked;
    choices(AllItem) at_least_once
}

/// The choice in `t:NonEmptyArrayOfAllItemsType`.
///
/// `TryFrom` converts it to [`AnyItem`](super::AnyItem), [`ItemAttachmentItem`](super::ItemAttachmentItem).
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AllItem {
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
    /// Element `t:ReplyToItem`.
    ReplyToItem(Box<ReplyToItem>),
    /// Element `t:ForwardItem`.
    ForwardItem(Box<ForwardItem>),
    /// Element `t:ReplyAllToItem`.
    ReplyAllToItem(Box<ReplyAllToItem>),
    /// Element `t:AcceptItem`.
    AcceptItem(Box<AcceptItem>),
    /// Element `t:TentativelyAcceptItem`.
    TentativelyAcceptItem(Box<TentativelyAcceptItem>),
    /// Element `t:DeclineItem`.
    DeclineItem(Box<DeclineItem>),
    /// Element `t:CancelCalendarItem`.
    CancelCalendarItem(Box<CancelCalendarItem>),
    /// Element `t:RemoveItem`.
    RemoveItem(Box<RemoveItem>),
    /// Element `t:SuppressReadReceipt`.
    SuppressReadReceipt(Box<SuppressReadReceipt>),
    /// Element `t:PostReplyItem`.
    PostReplyItem(Box<PostReplyItem>),
    /// Element `t:AcceptSharingInvitation`, since `Exchange2010_SP1`.
    AcceptSharingInvitation(Box<AcceptSharingInvitation>),
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
    AllItem;
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
    12 ReplyToItem(ReplyToItem): t "ReplyToItem";
    13 ForwardItem(ForwardItem): t "ForwardItem";
    14 ReplyAllToItem(ReplyAllToItem): t "ReplyAllToItem";
    15 AcceptItem(AcceptItem): t "AcceptItem";
    16 TentativelyAcceptItem(TentativelyAcceptItem): t "TentativelyAcceptItem";
    17 DeclineItem(DeclineItem): t "DeclineItem";
    18 CancelCalendarItem(CancelCalendarItem): t "CancelCalendarItem";
    19 RemoveItem(RemoveItem): t "RemoveItem";
    20 SuppressReadReceipt(SuppressReadReceipt): t "SuppressReadReceipt";
    21 PostReplyItem(PostReplyItem): t "PostReplyItem";
    22 AcceptSharingInvitation(AcceptSharingInvitation): t "AcceptSharingInvitation";
    23 RoleMember(RoleMemberItem): t "RoleMember";
    24 Network(NetworkItem): t "Network";
    25 Person(AbchPersonItem): t "Person";
}

rt::common_base! {
    AllItem: Item, as_item, as_item_mut;
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
    RemoveItem.base.base.base.base;
    RoleMember.base;
    Network.base;
    Person.base;
}

rt::choice_conversion! {
    AnyItem => AllItem and back;
    Item, Message, SharingMessage, CalendarItem, Contact, DistributionList, MeetingMessage, MeetingRequest, MeetingResponse, MeetingCancellation, Task, PostItem, RoleMember, Network, Person
}

rt::choice_conversion! {
    ItemAttachmentItem => AllItem and back;
    Item, Message, SharingMessage, CalendarItem, Contact, MeetingMessage, MeetingRequest, MeetingResponse, MeetingCancellation, Task, PostItem, RoleMember, Network, Person
}
