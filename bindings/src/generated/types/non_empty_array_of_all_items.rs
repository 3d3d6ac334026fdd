// @generated

use ::ews_bindings::{rt, xml};

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
pub type NonEmptyArrayOfAllItems = xml::List<AllItem, NonEmptyArrayOfAllItemsList>;

rt::list_name!(
    NonEmptyArrayOfAllItemsList: Choices "" { name: "t:NonEmptyArrayOfAllItemsType",
    model:
    "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:ReplyToItem | t:ForwardItem | t:ReplyAllToItem | t:AcceptItem | t:TentativelyAcceptItem | t:DeclineItem | t:CancelCalendarItem | t:RemoveItem | t:SuppressReadReceipt | t:PostReplyItem | t:AcceptSharingInvitation | t:RoleMember | t:Network | t:Person)+",
    flags: checked }
);

/// The choice in `t:NonEmptyArrayOfAllItemsType`.
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

rt::from_variants!(
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

rt::choice_type!(
    AllItem { 0 Item = t "Item", 1 Message = t "Message", 2 SharingMessage = t
    "SharingMessage", 3 CalendarItem = t "CalendarItem", 4 Contact = t "Contact", 5
    DistributionList = t "DistributionList", 6 MeetingMessage = t "MeetingMessage", 7
    MeetingRequest = t "MeetingRequest", 8 MeetingResponse = t "MeetingResponse", 9
    MeetingCancellation = t "MeetingCancellation", 10 Task = t "Task", 11 PostItem = t
    "PostItem", 12 ReplyToItem = t "ReplyToItem", 13 ForwardItem = t "ForwardItem", 14
    ReplyAllToItem = t "ReplyAllToItem", 15 AcceptItem = t "AcceptItem", 16
    TentativelyAcceptItem = t "TentativelyAcceptItem", 17 DeclineItem = t "DeclineItem",
    18 CancelCalendarItem = t "CancelCalendarItem", 19 RemoveItem = t "RemoveItem", 20
    SuppressReadReceipt = t "SuppressReadReceipt", 21 PostReplyItem = t "PostReplyItem",
    22 AcceptSharingInvitation = t "AcceptSharingInvitation", 23 RoleMember = t
    "RoleMember", 24 Network = t "Network", 25 Person = t "Person" }
);
