// @generated

use ::ews_bindings::{Result, xml};

use super::Resolution;

/// Complex type `t:ArrayOfResolutionType`.
#[doc(alias = "ArrayOfResolutionType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfResolution {
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
    /// Element `t:Resolution`, 0 to 100.
    pub resolution: Vec<Resolution>,
}

xml::complex_type!(
    ArrayOfResolution { name: "t:ArrayOfResolutionType", model: "t:Resolution{0,100}",
    flags: checked }
);

xml::blank_default!(ArrayOfResolution);

impl xml::ReadNode for ArrayOfResolution {
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
            (xml::T, "Resolution") => input.fill(&mut self.resolution, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfResolution {
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
        out.element("t:Resolution", &self.resolution);
    }
}
