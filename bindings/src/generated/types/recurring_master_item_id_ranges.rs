// @generated

use ::ews_bindings::{Result, rt};

use super::{ArrayOfOccurrenceRanges, ItemId};

/// Complex type `t:RecurringMasterItemIdRangesType`, since `Exchange2013_SP1`.
///
/// Extends `t:ItemIdType`.
#[doc(alias = "RecurringMasterItemIdRangesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecurringMasterItemIdRanges {
    /// What it inherits from [`ItemId`].
    pub base: ItemId,
    /// Element `t:Ranges`, optional.
    pub ranges: Option<ArrayOfOccurrenceRanges>,
}

impl Eq for RecurringMasterItemIdRanges {}

rt::complex_type!(
    RecurringMasterItemIdRanges { name: "t:RecurringMasterItemIdRangesType", base:
    ItemId, bits: 1, model: "t:Ranges?" }
);

impl RecurringMasterItemIdRanges {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            base: ItemId::new(id),
            ranges: None,
        }
    }
}

rt::extends!(RecurringMasterItemIdRanges, ItemId);

rt::placeholder_new!(RecurringMasterItemIdRanges: text);

impl rt::ReadComplex for RecurringMasterItemIdRanges {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Ranges") => reader.fill(&mut self.ranges, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RecurringMasterItemIdRanges {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Ranges", &self.ranges);
    }
}
