// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{ArrayOfGroupedItems, ArrayOfRealItems};

/// Complex type `t:FindItemParentType`.
#[doc(alias = "FindItemParentType")]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindItemParent {
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
    /// One of `t:Items`, `t:Groups`, required.
    pub choice: FindItemParentChoice,
}

rt::complex_type!(
    FindItemParent { name: "t:FindItemParentType", required: "t:Items|t:Groups", bits:
    1, model: "(t:Items | t:Groups)" }
);

impl FindItemParent {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(choice: FindItemParentChoice) -> Self {
        Self {
            absolute_denominator: None,
            includes_last_item_in_range: None,
            indexed_paging_offset: None,
            numerator_offset: None,
            total_items_in_view: None,
            choice,
        }
    }
}

rt::placeholder_new!(FindItemParent: placeholder);

impl rt::ReadComplex for FindItemParent {
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
        reader.require_choice(&mut self.choice, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.choice, raw, 0)
    }
}

impl rt::WriteComplex for FindItemParent {
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
        out.choice(&self.choice);
    }
}

/// The choice in `t:FindItemParentType`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindItemParentChoice {
    /// Element `t:Items`.
    Items(ArrayOfRealItems),
    /// Element `t:Groups`.
    Groups(ArrayOfGroupedItems),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

rt::from_variants!(
    FindItemParentChoice: Items(ArrayOfRealItems), Groups(ArrayOfGroupedItems)
);

rt::choice_type!(FindItemParentChoice { 0 Items = t "Items", 1 Groups = t "Groups" });
