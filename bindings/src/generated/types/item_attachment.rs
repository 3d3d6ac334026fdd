// @generated

use ::ews_bindings::{Result, rt, xml};

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
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ItemAttachment {
    /// What it inherits from [`Attachment`].
    pub base: Attachment,
    /// One of `t:Item`, `t:Message`, `t:SharingMessage`, `t:CalendarItem`, `t:Contact`, `t:MeetingMessage`, `t:MeetingRequest`, `t:MeetingResponse` or 6 more, optional.
    pub item: Option<ItemAttachmentItem>,
}

rt::complex_type!(
    ItemAttachment { name: "t:ItemAttachmentType", base: Attachment, model:
    "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)?"
    }
);

rt::extends!(ItemAttachment, Attachment);

rt::placeholder_default!(ItemAttachment);

impl rt::ReadComplex for ItemAttachment {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match reader.choose(&mut self.item, tag)? {
            rt::Handled::No => rt::ReadComplex::child(&mut self.base, tag, reader),
            handled => Ok(handled),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_optional(&mut self.item, raw)
    }
}

impl rt::WriteComplex for ItemAttachment {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.choice(&self.item);
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

impl ItemAttachmentItem {
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
    ItemAttachmentItem: Item(Item), Message(Message), SharingMessage(SharingMessage),
    CalendarItem(CalendarItem), Contact(ContactItem), MeetingMessage(MeetingMessage),
    MeetingRequest(MeetingRequestMessage), MeetingResponse(MeetingResponseMessage),
    MeetingCancellation(MeetingCancellationMessage), Task(Task), PostItem(PostItem),
    RoleMember(RoleMemberItem), Network(NetworkItem), Person(AbchPersonItem)
);

rt::choice_type!(
    ItemAttachmentItem { 0 Item = t "Item", 1 Message = t "Message", 2 SharingMessage = t
    "SharingMessage", 3 CalendarItem = t "CalendarItem", 4 Contact = t "Contact", 5
    MeetingMessage = t "MeetingMessage", 6 MeetingRequest = t "MeetingRequest", 7
    MeetingResponse = t "MeetingResponse", 8 MeetingCancellation = t
    "MeetingCancellation", 9 Task = t "Task", 10 PostItem = t "PostItem", 11 RoleMember =
    t "RoleMember", 12 Network = t "Network", 13 Person = t "Person" }
);
