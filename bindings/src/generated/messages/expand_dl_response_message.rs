// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ArrayOfDlExpansion, ResponseClass};
use super::ResponseMessage;

/// Complex type `m:ExpandDLResponseMessageType`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "ExpandDLResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExpandDlResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Attribute `AbsoluteDenominator`, optional.
    pub absolute_denominator: Option<i32>,
    /// Attribute `IncludesLastItemInRange`, optional.
    pub includes_last_item_in_range: Option<bool>,
    /// Attribute `IndexedPagingOffset`, optional.
    pub indexed_paging_offset: Option<i32>,
    /// Attribute `NumeratorOffset`, optional.
    pub numerator_offset: Option<i32>,
    /// Attribute `TotalItemsInView`, optional.
    pub total_items_in_view: Option<i32>,
    /// Element `m:DLExpansion`, optional.
    pub dl_expansion: Option<Box<ArrayOfDlExpansion>>,
}

impl Eq for ExpandDlResponseMessage {}

rt::complex_type!(
    ExpandDlResponseMessage { name: "m:ExpandDLResponseMessageType", base:
    ResponseMessage, bits: 1, model: "m:DLExpansion?", flags: response }
);

impl ExpandDlResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            absolute_denominator: None,
            includes_last_item_in_range: None,
            indexed_paging_offset: None,
            numerator_offset: None,
            total_items_in_view: None,
            dl_expansion: None,
        }
    }
}

rt::extends!(ExpandDlResponseMessage, ResponseMessage);

rt::placeholder_new!(ExpandDlResponseMessage: placeholder);

impl rt::ReadComplex for ExpandDlResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "AbsoluteDenominator") => {
                reader.fill_attribute(&mut self.absolute_denominator, attribute)
            }
            (rt::Namespace::None, "IncludesLastItemInRange") => {
                reader.fill_attribute(&mut self.includes_last_item_in_range, attribute)
            }
            (rt::Namespace::None, "IndexedPagingOffset") => {
                reader.fill_attribute(&mut self.indexed_paging_offset, attribute)
            }
            (rt::Namespace::None, "NumeratorOffset") => {
                reader.fill_attribute(&mut self.numerator_offset, attribute)
            }
            (rt::Namespace::None, "TotalItemsInView") => {
                reader.fill_attribute(&mut self.total_items_in_view, attribute)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "DLExpansion") => reader.fill(&mut self.dl_expansion, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for ExpandDlResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.optional_attribute("AbsoluteDenominator", &self.absolute_denominator);
        out.optional_attribute(
            "IncludesLastItemInRange",
            &self.includes_last_item_in_range,
        );
        out.optional_attribute("IndexedPagingOffset", &self.indexed_paging_offset);
        out.optional_attribute("NumeratorOffset", &self.numerator_offset);
        out.optional_attribute("TotalItemsInView", &self.total_items_in_view);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:DLExpansion", &self.dl_expansion);
    }
}
