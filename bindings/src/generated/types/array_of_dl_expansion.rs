// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ArrayOfDlExpansion { name: "t:ArrayOfDLExpansionType", model: "t:Mailbox*" }
);

rt::placeholder_default!(ArrayOfDlExpansion);

impl rt::ReadComplex for ArrayOfDlExpansion {
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
            (rt::T, "Mailbox") => reader.fill(&mut self.mailbox, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ArrayOfDlExpansion {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
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
        out.element("t:Mailbox", &self.mailbox);
    }
}
