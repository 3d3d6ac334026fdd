// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ItemId;

/// Complex type `t:ArrayOfItemIdsType`.
#[doc(alias = "ArrayOfItemIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfItemIds(pub Vec<ItemId>);

impl ArrayOfItemIds {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfItemIdsType",
        content: xml::Content::Model("t:ItemId*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfItemIds, ItemId);

::ews_bindings::complex_type!(ArrayOfItemIds);

impl xml::ReadNode for ArrayOfItemIds {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ItemId") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfItemIds {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemId", &self.0);
    }
}
