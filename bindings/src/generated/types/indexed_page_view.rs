// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(IndexedPageView, BasePaging);

xml::blank_new!(IndexedPageView: blank, blank);

impl xml::ReadNode for IndexedPageView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "BasePoint") => {
                input.require_attribute(&mut self.base_point, attribute, 0)
            }
            (xml::Namespace::None, "Offset") => {
                input.require_attribute(&mut self.offset, attribute, 1)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for IndexedPageView {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.attribute("BasePoint", &self.base_point);
        out.attribute("Offset", &self.offset);
    }
}
