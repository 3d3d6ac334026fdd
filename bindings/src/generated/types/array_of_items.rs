// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Item;

/// Complex type `t:ArrayOfItemsType`.
#[doc(alias = "ArrayOfItemsType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfItems(pub Vec<Item>);

impl ArrayOfItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfItemsType",
        content: xml::Content::Model("(t:Item)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfItems, Item);

::ews_bindings::complex_type!(ArrayOfItems);

impl xml::ReadNode for ArrayOfItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Item", &self.0);
    }
}
