// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::FieldOrder;

/// Complex type `t:NonEmptyArrayOfFieldOrdersType`.
#[doc(alias = "NonEmptyArrayOfFieldOrdersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfFieldOrders(pub Vec<FieldOrder>);

impl NonEmptyArrayOfFieldOrders {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfFieldOrdersType",
        content: xml::Content::Model("t:FieldOrder+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfFieldOrders, FieldOrder);

::ews_bindings::complex_type!(NonEmptyArrayOfFieldOrders);

impl xml::ReadNode for NonEmptyArrayOfFieldOrders {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "FieldOrder") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfFieldOrders {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:FieldOrder", &self.0);
    }
}
