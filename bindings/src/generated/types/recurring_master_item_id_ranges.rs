// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(RecurringMasterItemIdRanges, ItemId);

xml::blank_new!(RecurringMasterItemIdRanges: text);

impl xml::ReadNode for RecurringMasterItemIdRanges {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Ranges") => input.fill(&mut self.ranges, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for RecurringMasterItemIdRanges {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Ranges", &self.ranges);
    }
}
