// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::extends!(FractionalPageView, BasePaging);

rt::placeholder_new!(FractionalPageView: placeholder, placeholder);

impl rt::ReadComplex for FractionalPageView {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Denominator") => {
                reader.require_attribute(&mut self.denominator, attribute, 0)
            }
            (rt::Namespace::None, "Numerator") => {
                reader.require_attribute(&mut self.numerator, attribute, 1)
            }
            _ => rt::ReadComplex::attribute(&mut self.base, attribute, reader),
        }
    }
}

impl rt::WriteComplex for FractionalPageView {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
        out.attribute("Denominator", &self.denominator);
        out.attribute("Numerator", &self.numerator);
    }
}
