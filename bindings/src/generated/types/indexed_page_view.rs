// @generated

use ::ews_bindings::{Result, rt};

use super::{BasePaging, IndexBasePoint};

/// Complex type `t:IndexedPageViewType`.
///
/// Extends `t:BasePagingType`.
#[doc(alias = "IndexedPageViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct IndexedPageView {
    /// What it inherits from [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `BasePoint`, required.
    pub base_point: IndexBasePoint,
    /// Attribute `Offset`, required.
    pub offset: i32,
}

impl Eq for IndexedPageView {}

rt::complex_type!(
    IndexedPageView { name: "t:IndexedPageViewType", base: BasePaging, required:
    "@BasePoint, @Offset", bits: 2 }
);

impl IndexedPageView {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(base_point: IndexBasePoint, offset: i32) -> Self {
        Self {
            base: BasePaging::default(),
            base_point,
            offset,
        }
    }
}

rt::extends!(IndexedPageView, BasePaging);

rt::placeholder_new!(IndexedPageView: placeholder, placeholder);

impl rt::ReadComplex for IndexedPageView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "BasePoint") => {
                reader.require_attribute(&mut self.base_point, attribute, 0)
            }
            (rt::Namespace::None, "Offset") => {
                reader.require_attribute(&mut self.offset, attribute, 1)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }
}

impl rt::WriteComplex for IndexedPageView {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.attribute("BasePoint", &self.base_point);
        out.attribute("Offset", &self.offset);
    }
}
