// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{
    AffectedTaskOccurrences, CalendarItemCreateOrDeleteOperation, Disposal,
    NonEmptyArrayOfBaseItemIds,
};

/// Complex type `m:DeleteItemType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:DeleteItem`.
#[doc(alias = "DeleteItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DeleteItem {
    /// Attribute `AffectedTaskOccurrences`, optional.
    pub affected_task_occurrences: Option<AffectedTaskOccurrences>,
    /// Attribute `DeleteType`, required.
    pub delete_type: Disposal,
    /// Attribute `SendMeetingCancellations`, optional.
    pub send_meeting_cancellations: Option<CalendarItemCreateOrDeleteOperation>,
    /// Attribute `SuppressReadReceipts`, optional, since `Exchange2013_SP1`.
    pub suppress_read_receipts: Option<bool>,
    /// Element `m:ItemIds`, required.
    pub item_ids: NonEmptyArrayOfBaseItemIds,
}

impl Eq for DeleteItem {}

rt::complex_type!(
    DeleteItem { name: "m:DeleteItemType", required: "@DeleteType, m:ItemIds", bits:
    2, model: "m:ItemIds" }
);

impl DeleteItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(delete_type: Disposal, item_ids: NonEmptyArrayOfBaseItemIds) -> Self {
        Self {
            affected_task_occurrences: None,
            delete_type,
            send_meeting_cancellations: None,
            suppress_read_receipts: None,
            item_ids,
        }
    }
}

rt::placeholder_new!(DeleteItem: placeholder, placeholder);

impl rt::ReadComplex for DeleteItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "AffectedTaskOccurrences") => {
                reader.fill_attribute(&mut self.affected_task_occurrences, attribute)
            }
            (rt::Namespace::None, "DeleteType") => {
                reader.require_attribute(&mut self.delete_type, attribute, 0)
            }
            (rt::Namespace::None, "SendMeetingCancellations") => {
                reader.fill_attribute(&mut self.send_meeting_cancellations, attribute)
            }
            (rt::Namespace::None, "SuppressReadReceipts") => {
                reader.fill_attribute(&mut self.suppress_read_receipts, attribute)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ItemIds") => reader.require(&mut self.item_ids, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for DeleteItem {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.optional_attribute(
            "AffectedTaskOccurrences",
            &self.affected_task_occurrences,
        );
        out.attribute("DeleteType", &self.delete_type);
        out.optional_attribute(
            "SendMeetingCancellations",
            &self.send_meeting_cancellations,
        );
        out.optional_attribute("SuppressReadReceipts", &self.suppress_read_receipts);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ItemIds", &self.item_ids);
    }
}

rt::root!(DeleteItem, "m:DeleteItem");
