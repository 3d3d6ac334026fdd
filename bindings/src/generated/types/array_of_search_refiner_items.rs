// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SearchRefinerItem;

/// Complex type `t:ArrayOfSearchRefinerItemsType`.
#[doc(alias = "ArrayOfSearchRefinerItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSearchRefinerItems(pub Vec<SearchRefinerItem>);

impl ArrayOfSearchRefinerItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSearchRefinerItemsType",
        content: xml::Content::Model("t:Refiner*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSearchRefinerItems, SearchRefinerItem);

::ews_bindings::complex_type!(ArrayOfSearchRefinerItems);

impl xml::ReadNode for ArrayOfSearchRefinerItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Refiner") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSearchRefinerItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Refiner", &self.0);
    }
}
