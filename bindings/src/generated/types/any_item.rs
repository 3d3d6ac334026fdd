// @generated

use ::ews_bindings::{rt, xml};

use super::{
    AbchPersonItem, CalendarItem, ContactItem, DistributionList, Item,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage,
    MeetingResponseMessage, Message, NetworkItem, PostItem, RoleMemberItem,
    SharingMessage, Task,
};

/// A choice that several types have: one of 15 elements.
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

impl AnyItem {
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
                Self::RoleMember(value) => &mut value.base,
                Self::Network(value) => &mut value.base,
                Self::Person(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    AnyItem: Item(Item), Message(Message), SharingMessage(SharingMessage),
    CalendarItem(CalendarItem), Contact(ContactItem), DistributionList(DistributionList),
    MeetingMessage(MeetingMessage), MeetingRequest(MeetingRequestMessage),
    MeetingResponse(MeetingResponseMessage),
    MeetingCancellation(MeetingCancellationMessage), Task(Task), PostItem(PostItem),
    RoleMember(RoleMemberItem), Network(NetworkItem), Person(AbchPersonItem)
);

rt::choice_type!(
    AnyItem { 0 Item = t "Item", 1 Message = t "Message", 2 SharingMessage = t
    "SharingMessage", 3 CalendarItem = t "CalendarItem", 4 Contact = t "Contact", 5
    DistributionList = t "DistributionList", 6 MeetingMessage = t "MeetingMessage", 7
    MeetingRequest = t "MeetingRequest", 8 MeetingResponse = t "MeetingResponse", 9
    MeetingCancellation = t "MeetingCancellation", 10 Task = t "Task", 11 PostItem = t
    "PostItem", 12 RoleMember = t "RoleMember", 13 Network = t "Network", 14 Person = t
    "Person" }
);
