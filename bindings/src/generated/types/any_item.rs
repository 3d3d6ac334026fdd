// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    AbchPersonItem, CalendarItem, ContactItem, DistributionList, Item,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage,
    MeetingResponseMessage, Message, NetworkItem, PostItem, RoleMemberItem,
    SharingMessage, Task,
};

/// A choice that several types have: one of 15 elements.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum AnyItem {
    /// Element `t:Item`.
    Item(Item),
    /// Element `t:Message`.
    Message(Message),
    /// Element `t:SharingMessage`.
    SharingMessage(SharingMessage),
    /// Element `t:CalendarItem`.
    CalendarItem(CalendarItem),
    /// Element `t:Contact`.
    Contact(ContactItem),
    /// Element `t:DistributionList`.
    DistributionList(DistributionList),
    /// Element `t:MeetingMessage`.
    MeetingMessage(MeetingMessage),
    /// Element `t:MeetingRequest`.
    MeetingRequest(MeetingRequestMessage),
    /// Element `t:MeetingResponse`.
    MeetingResponse(MeetingResponseMessage),
    /// Element `t:MeetingCancellation`.
    MeetingCancellation(MeetingCancellationMessage),
    /// Element `t:Task`.
    Task(Task),
    /// Element `t:PostItem`.
    PostItem(PostItem),
    /// Element `t:RoleMember`.
    RoleMember(RoleMemberItem),
    /// Element `t:Network`.
    Network(NetworkItem),
    /// Element `t:Person`.
    Person(AbchPersonItem),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl AnyItem {
    /// What the alternatives have in common, their [`Item`]; `None` for one that has none.
    pub fn as_item(&self) -> Option<&Item> {
        Some(
            match self {
                Self::Item(value) => value,
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
    pub fn as_item_mut(&mut self) -> Option<&mut Item> {
        Some(
            match self {
                Self::Item(value) => value,
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

::ews_bindings::from_variants!(
    AnyItem : Item(Item), Message(Message), SharingMessage(SharingMessage),
    CalendarItem(CalendarItem), Contact(ContactItem), DistributionList(DistributionList),
    MeetingMessage(MeetingMessage), MeetingRequest(MeetingRequestMessage),
    MeetingResponse(MeetingResponseMessage),
    MeetingCancellation(MeetingCancellationMessage), Task(Task), PostItem(PostItem),
    RoleMember(RoleMemberItem), Network(NetworkItem), Person(AbchPersonItem)
);

impl xml::ReadChoice for AnyItem {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.alternative(tag, Self::Item),
            (xml::T, "Message") => input.alternative(tag, Self::Message),
            (xml::T, "SharingMessage") => input.alternative(tag, Self::SharingMessage),
            (xml::T, "CalendarItem") => input.alternative(tag, Self::CalendarItem),
            (xml::T, "Contact") => input.alternative(tag, Self::Contact),
            (xml::T, "DistributionList") => {
                input.alternative(tag, Self::DistributionList)
            }
            (xml::T, "MeetingMessage") => input.alternative(tag, Self::MeetingMessage),
            (xml::T, "MeetingRequest") => input.alternative(tag, Self::MeetingRequest),
            (xml::T, "MeetingResponse") => input.alternative(tag, Self::MeetingResponse),
            (xml::T, "MeetingCancellation") => {
                input.alternative(tag, Self::MeetingCancellation)
            }
            (xml::T, "Task") => input.alternative(tag, Self::Task),
            (xml::T, "PostItem") => input.alternative(tag, Self::PostItem),
            (xml::T, "RoleMember") => input.alternative(tag, Self::RoleMember),
            (xml::T, "Network") => input.alternative(tag, Self::Network),
            (xml::T, "Person") => input.alternative(tag, Self::Person),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(AnyItem);

impl xml::WriteChoice for AnyItem {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Item(value) => out.element("t:Item", value),
            Self::Message(value) => out.element("t:Message", value),
            Self::SharingMessage(value) => out.element("t:SharingMessage", value),
            Self::CalendarItem(value) => out.element("t:CalendarItem", value),
            Self::Contact(value) => out.element("t:Contact", value),
            Self::DistributionList(value) => out.element("t:DistributionList", value),
            Self::MeetingMessage(value) => out.element("t:MeetingMessage", value),
            Self::MeetingRequest(value) => out.element("t:MeetingRequest", value),
            Self::MeetingResponse(value) => out.element("t:MeetingResponse", value),
            Self::MeetingCancellation(value) => {
                out.element("t:MeetingCancellation", value)
            }
            Self::Task(value) => out.element("t:Task", value),
            Self::PostItem(value) => out.element("t:PostItem", value),
            Self::RoleMember(value) => out.element("t:RoleMember", value),
            Self::Network(value) => out.element("t:Network", value),
            Self::Person(value) => out.element("t:Person", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
