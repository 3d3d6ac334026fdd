// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ArrayOfResolution { name: "t:ArrayOfResolutionType", model: "t:Resolution{0,100}",
    flags: checked }
);

rt::placeholder_default!(ArrayOfResolution);

impl rt::ReadComplex for ArrayOfResolution {
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
            (rt::T, "Resolution") => reader.fill(&mut self.resolution, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ArrayOfResolution {
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
        out.element("t:Resolution", &self.resolution);
    }
}
