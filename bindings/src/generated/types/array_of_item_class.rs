// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ItemClass;

/// Complex type `t:ArrayOfItemClassType`.
#[doc(alias = "ArrayOfItemClassType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfItemClass(pub Vec<ItemClass>);

impl ArrayOfItemClass {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfItemClassType",
        content: xml::Content::Model("(t:ItemClass)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfItemClass, ItemClass);

::ews_bindings::complex_type!(ArrayOfItemClass);

impl xml::ReadNode for ArrayOfItemClass {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ItemClass") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfItemClass {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemClass", &self.0);
    }
}
