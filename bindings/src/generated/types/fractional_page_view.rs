// @generated

use ::ews_bindings::{Result, xml};

use super::BasePaging;

/// Complex type `t:FractionalPageViewType`.
///
/// Extends `t:BasePagingType`.
#[doc(alias = "FractionalPageViewType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FractionalPageView {
    /// What it inherits from [`BasePaging`].
    pub base: BasePaging,
    /// Attribute `Denominator`, required.
    pub denominator: i32,
    /// Attribute `Numerator`, required.
    pub numerator: i32,
}

impl Eq for FractionalPageView {}

xml::complex_type!(
    FractionalPageView { name: "t:FractionalPageViewType", base: BasePaging, required:
    "@Denominator, @Numerator", bits: 2 }
);

impl FractionalPageView {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(denominator: i32, numerator: i32) -> Self {
        Self {
            base: BasePaging::default(),
            denominator,
            numerator,
        }
    }
}

xml::extends!(FractionalPageView, BasePaging);

xml::blank_new!(FractionalPageView: blank, blank);

impl xml::ReadNode for FractionalPageView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Denominator") => {
                input.require_attribute(&mut self.denominator, attribute, 0)
            }
            (xml::Namespace::None, "Numerator") => {
                input.require_attribute(&mut self.numerator, attribute, 1)
            }
            _ => xml::ReadNode::attribute(&mut self.base, attribute, input),
        }
    }
}

impl xml::WriteNode for FractionalPageView {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
        out.attribute("Denominator", &self.denominator);
        out.attribute("Numerator", &self.numerator);
    }
}
