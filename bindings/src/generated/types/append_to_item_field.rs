// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::extends!(AppendToItemField, ItemChangeDescription);

rt::placeholder_new!(AppendToItemField: placeholder, placeholder);

impl rt::ReadComplex for AppendToItemField {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match reader.require_choice(&mut self.item, tag, 1)? {
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
        rt::ReadComplex::unlisted(&mut self.base, raw, reader)
            .or_else(|raw| reader.keep(&mut self.item, raw, 1))
    }
}

impl rt::WriteComplex for AppendToItemField {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.choice(&self.item);
    }
}
