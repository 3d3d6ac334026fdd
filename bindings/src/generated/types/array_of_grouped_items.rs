// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::GroupedItems;

/// Complex type `t:ArrayOfGroupedItemsType`.
#[doc(alias = "ArrayOfGroupedItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfGroupedItems(pub Vec<GroupedItems>);

impl ArrayOfGroupedItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfGroupedItemsType",
        content: xml::Content::Model("(t:GroupedItems*)"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfGroupedItems, GroupedItems);

::ews_bindings::complex_type!(ArrayOfGroupedItems);

impl xml::ReadNode for ArrayOfGroupedItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "GroupedItems") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfGroupedItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:GroupedItems", &self.0);
    }
}
