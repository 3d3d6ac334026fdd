// @generated

use ::ews_bindings::xml;

use super::{
    AbchPersonItem, AcceptItem, AcceptSharingInvitation, CalendarItem,
    CancelCalendarItem, ContactItem, DeclineItem, DistributionList, ForwardItem, Item,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage,
    MeetingResponseMessage, Message, NetworkItem, PostItem, PostReplyItem, RemoveItem,
    ReplyAllToItem, ReplyToItem, RoleMemberItem, SharingMessage, SuppressReadReceipt,
    Task, TentativelyAcceptItem,
};

/// Complex type `t:NonEmptyArrayOfAllItemsType`.
#[doc(alias = "NonEmptyArrayOfAllItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfAllItems(pub Vec<AllItem>);

xml::complex_type!(
    NonEmptyArrayOfAllItems { name: "t:NonEmptyArrayOfAllItemsType", model:
    "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:ReplyToItem | t:ForwardItem | t:ReplyAllToItem | t:AcceptItem | t:TentativelyAcceptItem | t:DeclineItem | t:CancelCalendarItem | t:RemoveItem | t:SuppressReadReceipt | t:PostReplyItem | t:AcceptSharingInvitation | t:RoleMember | t:Network | t:Person)+",
    checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfAllItems, AllItem);

xml::list_of_choices!(NonEmptyArrayOfAllItems);

/// The choice in `t:NonEmptyArrayOfAllItemsType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AllItem {
    /// Element `t:Item`.
    Item(Box<Item>),
    /// Element `t:Message`.
    Message(Box<Message>),
    /// Element `t:SharingMessage`.
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
    /// Element `t:AcceptSharingInvitation`.
    AcceptSharingInvitation(Box<AcceptSharingInvitation>),
    /// Element `t:RoleMember`.
    RoleMember(Box<RoleMemberItem>),
    /// Element `t:Network`.
    Network(Box<NetworkItem>),
    /// Element `t:Person`.
    Person(Box<AbchPersonItem>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl AllItem {
    /// What the alternatives have in common, their [`Item`]; `None` for one that has none.
    #[inline]
    pub fn as_item(&self) -> Option<&Item> {
        Some(
            match self {
                Self::Item(value) => &**value,
                Self::Message(value) => &value.base,
                Self::SharingMessage(value) => &value.base.base,
                Self::CalendarItem(value) => &value.base,
                Self::Contact(value) => &value.base,
                Self::DistributionList(value) => &value.base,
                Self::MeetingMessage(value) => &value.base.base,
                Self::MeetingRequest(value) => &value.base.base.base,
                Self::MeetingResponse(value) => &value.base.base.base,
                Self::MeetingCancellation(value) => &value.base.base.base,
                Self::Task(value) => &value.base,
                Self::PostItem(value) => &value.base,
                Self::ReplyToItem(_) => return None,
                Self::ForwardItem(_) => return None,
                Self::ReplyAllToItem(_) => return None,
                Self::AcceptItem(_) => return None,
                Self::TentativelyAcceptItem(_) => return None,
                Self::DeclineItem(_) => return None,
                Self::CancelCalendarItem(_) => return None,
                Self::RemoveItem(value) => &value.base.base.base.base,
                Self::SuppressReadReceipt(_) => return None,
                Self::PostReplyItem(_) => return None,
                Self::AcceptSharingInvitation(_) => return None,
                Self::RoleMember(value) => &value.base,
                Self::Network(value) => &value.base,
                Self::Person(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_item`], to change it.
    #[inline]
    pub fn as_item_mut(&mut self) -> Option<&mut Item> {
        Some(
            match self {
                Self::Item(value) => &mut **value,
                Self::Message(value) => &mut value.base,
                Self::SharingMessage(value) => &mut value.base.base,
                Self::CalendarItem(value) => &mut value.base,
                Self::Contact(value) => &mut value.base,
                Self::DistributionList(value) => &mut value.base,
                Self::MeetingMessage(value) => &mut value.base.base,
                Self::MeetingRequest(value) => &mut value.base.base.base,
                Self::MeetingResponse(value) => &mut value.base.base.base,
                Self::MeetingCancellation(value) => &mut value.base.base.base,
                Self::Task(value) => &mut value.base,
                Self::PostItem(value) => &mut value.base,
                Self::ReplyToItem(_) => return None,
                Self::ForwardItem(_) => return None,
                Self::ReplyAllToItem(_) => return None,
                Self::AcceptItem(_) => return None,
                Self::TentativelyAcceptItem(_) => return None,
                Self::DeclineItem(_) => return None,
                Self::CancelCalendarItem(_) => return None,
                Self::RemoveItem(value) => &mut value.base.base.base.base,
                Self::SuppressReadReceipt(_) => return None,
                Self::PostReplyItem(_) => return None,
                Self::AcceptSharingInvitation(_) => return None,
                Self::RoleMember(value) => &mut value.base,
                Self::Network(value) => &mut value.base,
                Self::Person(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

xml::from_variants!(
    AllItem: Item(Item), Message(Message), SharingMessage(SharingMessage),
    CalendarItem(CalendarItem), Contact(ContactItem), DistributionList(DistributionList),
    MeetingMessage(MeetingMessage), MeetingRequest(MeetingRequestMessage),
    MeetingResponse(MeetingResponseMessage),
    MeetingCancellation(MeetingCancellationMessage), Task(Task), PostItem(PostItem),
    ReplyToItem(ReplyToItem), ForwardItem(ForwardItem), ReplyAllToItem(ReplyAllToItem),
    AcceptItem(AcceptItem), TentativelyAcceptItem(TentativelyAcceptItem),
    DeclineItem(DeclineItem), CancelCalendarItem(CancelCalendarItem),
    RemoveItem(RemoveItem), SuppressReadReceipt(SuppressReadReceipt),
    PostReplyItem(PostReplyItem), AcceptSharingInvitation(AcceptSharingInvitation),
    RoleMember(RoleMemberItem), Network(NetworkItem), Person(AbchPersonItem)
);

xml::choice_type!(
    AllItem { Item = t "Item", Message = t "Message", SharingMessage = t
    "SharingMessage", CalendarItem = t "CalendarItem", Contact = t "Contact",
    DistributionList = t "DistributionList", MeetingMessage = t "MeetingMessage",
    MeetingRequest = t "MeetingRequest", MeetingResponse = t "MeetingResponse",
    MeetingCancellation = t "MeetingCancellation", Task = t "Task", PostItem = t
    "PostItem", ReplyToItem = t "ReplyToItem", ForwardItem = t "ForwardItem",
    ReplyAllToItem = t "ReplyAllToItem", AcceptItem = t "AcceptItem",
    TentativelyAcceptItem = t "TentativelyAcceptItem", DeclineItem = t "DeclineItem",
    CancelCalendarItem = t "CancelCalendarItem", RemoveItem = t "RemoveItem",
    SuppressReadReceipt = t "SuppressReadReceipt", PostReplyItem = t "PostReplyItem",
    AcceptSharingInvitation = t "AcceptSharingInvitation", RoleMember = t "RoleMember",
    Network = t "Network", Person = t "Person" }
);
