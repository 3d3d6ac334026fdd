// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

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
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfAllItems(pub Vec<AllItem>);

impl NonEmptyArrayOfAllItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfAllItemsType",
        content: xml::Content::Model(
            "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:ReplyToItem | t:ForwardItem | t:ReplyAllToItem | t:AcceptItem | t:TentativelyAcceptItem | t:DeclineItem | t:CancelCalendarItem | t:RemoveItem | t:SuppressReadReceipt | t:PostReplyItem | t:AcceptSharingInvitation | t:RoleMember | t:Network | t:Person)+",
        ),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfAllItems, AllItem);

::ews_bindings::complex_type!(NonEmptyArrayOfAllItems);

impl xml::ReadNode for NonEmptyArrayOfAllItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for NonEmptyArrayOfAllItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:NonEmptyArrayOfAllItemsType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum AllItem {
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
    /// Element `t:ReplyToItem`.
    ReplyToItem(ReplyToItem),
    /// Element `t:ForwardItem`.
    ForwardItem(ForwardItem),
    /// Element `t:ReplyAllToItem`.
    ReplyAllToItem(ReplyAllToItem),
    /// Element `t:AcceptItem`.
    AcceptItem(AcceptItem),
    /// Element `t:TentativelyAcceptItem`.
    TentativelyAcceptItem(TentativelyAcceptItem),
    /// Element `t:DeclineItem`.
    DeclineItem(DeclineItem),
    /// Element `t:CancelCalendarItem`.
    CancelCalendarItem(CancelCalendarItem),
    /// Element `t:RemoveItem`.
    RemoveItem(RemoveItem),
    /// Element `t:SuppressReadReceipt`.
    SuppressReadReceipt(SuppressReadReceipt),
    /// Element `t:PostReplyItem`.
    PostReplyItem(PostReplyItem),
    /// Element `t:AcceptSharingInvitation`.
    AcceptSharingInvitation(AcceptSharingInvitation),
    /// Element `t:RoleMember`.
    RoleMember(RoleMemberItem),
    /// Element `t:Network`.
    Network(NetworkItem),
    /// Element `t:Person`.
    Person(AbchPersonItem),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl AllItem {
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

::ews_bindings::from_variants!(
    AllItem : Item(Item), Message(Message), SharingMessage(SharingMessage),
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

impl xml::ReadChoice for AllItem {
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
            (xml::T, "ReplyToItem") => input.alternative(tag, Self::ReplyToItem),
            (xml::T, "ForwardItem") => input.alternative(tag, Self::ForwardItem),
            (xml::T, "ReplyAllToItem") => input.alternative(tag, Self::ReplyAllToItem),
            (xml::T, "AcceptItem") => input.alternative(tag, Self::AcceptItem),
            (xml::T, "TentativelyAcceptItem") => {
                input.alternative(tag, Self::TentativelyAcceptItem)
            }
            (xml::T, "DeclineItem") => input.alternative(tag, Self::DeclineItem),
            (xml::T, "CancelCalendarItem") => {
                input.alternative(tag, Self::CancelCalendarItem)
            }
            (xml::T, "RemoveItem") => input.alternative(tag, Self::RemoveItem),
            (xml::T, "SuppressReadReceipt") => {
                input.alternative(tag, Self::SuppressReadReceipt)
            }
            (xml::T, "PostReplyItem") => input.alternative(tag, Self::PostReplyItem),
            (xml::T, "AcceptSharingInvitation") => {
                input.alternative(tag, Self::AcceptSharingInvitation)
            }
            (xml::T, "RoleMember") => input.alternative(tag, Self::RoleMember),
            (xml::T, "Network") => input.alternative(tag, Self::Network),
            (xml::T, "Person") => input.alternative(tag, Self::Person),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(AllItem);

impl xml::WriteChoice for AllItem {
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
            Self::ReplyToItem(value) => out.element("t:ReplyToItem", value),
            Self::ForwardItem(value) => out.element("t:ForwardItem", value),
            Self::ReplyAllToItem(value) => out.element("t:ReplyAllToItem", value),
            Self::AcceptItem(value) => out.element("t:AcceptItem", value),
            Self::TentativelyAcceptItem(value) => {
                out.element("t:TentativelyAcceptItem", value)
            }
            Self::DeclineItem(value) => out.element("t:DeclineItem", value),
            Self::CancelCalendarItem(value) => out.element("t:CancelCalendarItem", value),
            Self::RemoveItem(value) => out.element("t:RemoveItem", value),
            Self::SuppressReadReceipt(value) => {
                out.element("t:SuppressReadReceipt", value)
            }
            Self::PostReplyItem(value) => out.element("t:PostReplyItem", value),
            Self::AcceptSharingInvitation(value) => {
                out.element("t:AcceptSharingInvitation", value)
            }
            Self::RoleMember(value) => out.element("t:RoleMember", value),
            Self::Network(value) => out.element("t:Network", value),
            Self::Person(value) => out.element("t:Person", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
