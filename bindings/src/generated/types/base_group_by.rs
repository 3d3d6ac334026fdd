// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    BaseGroupBy { name: "t:BaseGroupByType", required: "@Order", bits: 1 }
);

impl BaseGroupBy {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(order: SortDirection) -> Self {
        Self { order }
    }
}

xml::blank_new!(BaseGroupBy: blank);

impl xml::ReadNode for BaseGroupBy {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Order") => {
                input.require_attribute(&mut self.order, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for BaseGroupBy {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Order", &self.order);
    }
}
