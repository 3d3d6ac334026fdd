// @generated

use ::ews_bindings::{Result, xml};

use super::EmailAddressType;

/// Complex type `t:ArrayOfDLExpansionType`.
#[doc(alias = "ArrayOfDLExpansionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfDlExpansion {
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
    /// Element `t:Mailbox`, any number.
    pub mailbox: Vec<EmailAddressType>,
}

impl Eq for ArrayOfDlExpansion {}

xml::complex_type!(
    ArrayOfDlExpansion { name: "t:ArrayOfDLExpansionType", model: "t:Mailbox*" }
);

xml::blank_default!(ArrayOfDlExpansion);

impl xml::ReadNode for ArrayOfDlExpansion {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "AbsoluteDenominator") => {
                input.fill_attribute(&mut self.absolute_denominator, attribute)
            }
            (xml::Namespace::None, "IncludesLastItemInRange") => {
                input.fill_attribute(&mut self.includes_last_item_in_range, attribute)
            }
            (xml::Namespace::None, "IndexedPagingOffset") => {
                input.fill_attribute(&mut self.indexed_paging_offset, attribute)
            }
            (xml::Namespace::None, "NumeratorOffset") => {
                input.fill_attribute(&mut self.numerator_offset, attribute)
            }
            (xml::Namespace::None, "TotalItemsInView") => {
                input.fill_attribute(&mut self.total_items_in_view, attribute)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Mailbox") => input.fill(&mut self.mailbox, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfDlExpansion {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
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
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Mailbox", &self.mailbox);
    }
}
