// @generated

use ::ews_bindings::{Result, rt};

use super::SortDirection;

/// Abstract complex type `t:BaseGroupByType`.
#[doc(alias = "BaseGroupByType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseGroupBy {
    /// Attribute `Order`, required.
    pub order: SortDirection,
}

impl Eq for BaseGroupBy {}

rt::complex_type!(
    BaseGroupBy { name: "t:BaseGroupByType", required: "@Order", bits: 1 }
);

impl BaseGroupBy {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(order: SortDirection) -> Self {
        Self { order }
    }
}

rt::placeholder_new!(BaseGroupBy: placeholder);

impl rt::ReadComplex for BaseGroupBy {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Order") => {
                reader.require_attribute(&mut self.order, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for BaseGroupBy {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Order", &self.order);
    }
}
