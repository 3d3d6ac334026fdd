// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::LocationConstraintItem;

/// Complex type `t:ArrayOfLocationConstraintItems`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfLocationConstraintItems(pub Vec<LocationConstraintItem>);

impl ArrayOfLocationConstraintItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfLocationConstraintItems",
        content: xml::Content::Model("t:LocationItem*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfLocationConstraintItems, LocationConstraintItem);

::ews_bindings::complex_type!(ArrayOfLocationConstraintItems);

impl xml::ReadNode for ArrayOfLocationConstraintItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "LocationItem") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfLocationConstraintItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:LocationItem", &self.0);
    }
}
