// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ItemId;

/// Complex type `t:ArrayOfBaseItemIdsType`.
#[doc(alias = "ArrayOfBaseItemIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfBaseItemIds(pub Vec<ItemId>);

impl ArrayOfBaseItemIds {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfBaseItemIdsType",
        content: xml::Content::Model("(t:ItemId)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfBaseItemIds, ItemId);

::ews_bindings::complex_type!(ArrayOfBaseItemIds);

impl xml::ReadNode for ArrayOfBaseItemIds {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ItemId") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfBaseItemIds {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ItemId", &self.0);
    }
}
