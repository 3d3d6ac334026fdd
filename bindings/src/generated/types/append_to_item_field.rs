// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyItem, AnyPath, ItemChangeDescription};

/// Complex type `t:AppendToItemFieldType`.
///
/// Extends `t:ItemChangeDescriptionType`.
#[doc(alias = "AppendToItemFieldType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AppendToItemField {
    /// What it inherits from [`ItemChangeDescription`].
    pub base: ItemChangeDescription,
    /// One of `t:Item`, `t:Message`, `t:SharingMessage`, `t:CalendarItem`, `t:Contact`, `t:DistributionList`, `t:MeetingMessage`, `t:MeetingRequest` or 7 more, required.
    pub item: AnyItem,
}

xml::complex_type!(
    AppendToItemField { name: "t:AppendToItemFieldType", base: ItemChangeDescription,
    required:
    "t:Item|t:Message|t:SharingMessage|t:CalendarItem|t:Contact|t:DistributionList|t:MeetingMessage|t:MeetingRequest|t:MeetingResponse|t:MeetingCancellation|t:Task|t:PostItem|t:RoleMember|t:Network|t:Person",
    bits: 2, model:
    "(t:Item | t:Message | t:SharingMessage | t:CalendarItem | t:Contact | t:DistributionList | t:MeetingMessage | t:MeetingRequest | t:MeetingResponse | t:MeetingCancellation | t:Task | t:PostItem | t:RoleMember | t:Network | t:Person)"
    }
);

impl AppendToItemField {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(path: AnyPath, item: AnyItem) -> Self {
        Self {
            base: ItemChangeDescription::new(path),
            item,
        }
    }
}

xml::extends!(AppendToItemField, ItemChangeDescription);

xml::blank_new!(AppendToItemField: blank, blank);

impl xml::ReadNode for AppendToItemField {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match input.require_choice(&mut self.item, tag, 1)? {
            xml::Taken::No => xml::ReadNode::child(&mut self.base, tag, input),
            taken => Ok(taken),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw, input)
            .or_else(|raw| input.keep(&mut self.item, raw, 1))
    }
}

impl xml::WriteNode for AppendToItemField {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.choice(&self.item);
    }
}
