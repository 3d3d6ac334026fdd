// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SortDirection;

/// Abstract complex type `t:BaseGroupByType`.
#[doc(alias = "BaseGroupByType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseGroupBy {
    /// Attribute `Order`, required.
    pub order: SortDirection,
}

impl BaseGroupBy {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BaseGroupByType",
        required: &["@Order"],
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(order: SortDirection) -> Self {
        Self { order }
    }
}

::ews_bindings::complex_type!(BaseGroupBy);

::ews_bindings::blank_new!(BaseGroupBy : blank);

impl xml::ReadNode for BaseGroupBy {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
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
