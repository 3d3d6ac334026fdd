// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AnyItem, AnyPath, ItemChangeDescription};

/// Complex type `t:SetItemFieldType`.
///
/// Extends `t:ItemChangeDescriptionType`.
#[doc(alias = "SetItemFieldType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SetItemField {
    /// What it inherits from [`ItemChangeDescription`].
    pub base: ItemChangeDescription,
    /// One of `t:Item`, `t:Message`, `t:SharingMessage`, `t:CalendarItem`, `t:Contact`, `t:DistributionList`, `t:MeetingMessage`, `t:MeetingRequest` or 7 more, required.
    pub item: AnyItem,
}

impl SetItemField {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SetItemFieldType",
        base: Some(ItemChangeDescription::SHAPE),
        required: &[
            "t:Item|t:Message|t:SharingMessage|t:CalendarItem|t:Contact|t:DistributionList|t:MeetingMessage|t:MeetingRequest|t:MeetingResponse|t:MeetingCancellation|t:Task|t:PostItem|t:RoleMember|t:Network|t:Person",
        ],
        bits: 2,
        content: xml::Content::Model(
            "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(path: AnyPath, item: AnyItem) -> Self {
        Self {
            base: ItemChangeDescription::new(path),
            item,
        }
    }
}

::ews_bindings::complex_type!(SetItemField);

::ews_bindings::extends!(SetItemField, ItemChangeDescription);

::ews_bindings::blank_new!(SetItemField : blank, blank);

impl xml::ReadNode for SetItemField {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match input.require_choice(&mut self.item, tag, 1)? {
            xml::Taken::No => xml::ReadNode::child(&mut self.base, tag, input),
            taken => Ok(taken),
        }
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut self.item)
            .or_else(|raw| xml::ReadNode::unlisted(&mut self.base, raw))
    }
}

impl xml::WriteNode for SetItemField {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.choice(&self.item);
    }
}
