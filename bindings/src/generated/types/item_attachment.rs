// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    AbchPersonItem, Attachment, CalendarItem, ContactItem, Item,
    MeetingCancellationMessage, MeetingMessage, MeetingRequestMessage,
    MeetingResponseMessage, Message, NetworkItem, PostItem, RoleMemberItem,
    SharingMessage, Task,
};

/// Complex type `t:ItemAttachmentType`.
///
/// Extends `t:AttachmentType`.
#[doc(alias = "ItemAttachmentType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ItemAttachment {
    /// What it inherits from [`Attachment`].
    pub base: Attachment,
    /// One of `t:Item`, `t:Message`, `t:SharingMessage`, `t:CalendarItem`, `t:Contact`, `t:MeetingMessage`, `t:MeetingRequest`, `t:MeetingResponse` or 6 more, optional.
    pub item: Option<Box<ItemAttachmentItem>>,
}

impl ItemAttachment {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ItemAttachmentType",
        base: Some(Attachment::SHAPE),
        content: xml::Content::Model(
            "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(ItemAttachment);

::ews_bindings::extends!(ItemAttachment, Attachment);

::ews_bindings::blank_default!(ItemAttachment);

impl xml::ReadNode for ItemAttachment {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match input.choose(&mut self.item, tag)? {
            xml::Taken::No => xml::ReadNode::child(&mut self.base, tag, input),
            taken => Ok(taken),
        }
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_optional(&mut self.item)
    }
}

impl xml::WriteNode for ItemAttachment {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.choice(&self.item);
    }
}

/// The choice in `t:ItemAttachmentType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ItemAttachmentItem {
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

impl ItemAttachmentItem {
    /// What the alternatives have in common, their [`Item`]; `None` for one that has none.
    pub fn as_item(&self) -> Option<&Item> {
        Some(
            match self {
                Self::Item(value) => value,
                Self::Message(value) => &value.base,
                Self::SharingMessage(value) => &value.base.base,
                Self::CalendarItem(value) => &value.base,
                Self::Contact(value) => &value.base,
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
    ItemAttachmentItem : Item(Item), Message(Message), SharingMessage(SharingMessage),
    CalendarItem(CalendarItem), Contact(ContactItem), MeetingMessage(MeetingMessage),
    MeetingRequest(MeetingRequestMessage), MeetingResponse(MeetingResponseMessage),
    MeetingCancellation(MeetingCancellationMessage), Task(Task), PostItem(PostItem),
    RoleMember(RoleMemberItem), Network(NetworkItem), Person(AbchPersonItem)
);

impl xml::ReadChoice for ItemAttachmentItem {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.alternative(tag, Self::Item),
            (xml::T, "Message") => input.alternative(tag, Self::Message),
            (xml::T, "SharingMessage") => input.alternative(tag, Self::SharingMessage),
            (xml::T, "CalendarItem") => input.alternative(tag, Self::CalendarItem),
            (xml::T, "Contact") => input.alternative(tag, Self::Contact),
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

::ews_bindings::blank_choice!(ItemAttachmentItem);

impl xml::WriteChoice for ItemAttachmentItem {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Item(value) => out.element("t:Item", value),
            Self::Message(value) => out.element("t:Message", value),
            Self::SharingMessage(value) => out.element("t:SharingMessage", value),
            Self::CalendarItem(value) => out.element("t:CalendarItem", value),
            Self::Contact(value) => out.element("t:Contact", value),
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
