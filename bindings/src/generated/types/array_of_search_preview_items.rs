// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SearchPreviewItem;

/// Complex type `t:ArrayOfSearchPreviewItemsType`.
#[doc(alias = "ArrayOfSearchPreviewItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfSearchPreviewItems(pub Vec<SearchPreviewItem>);

impl ArrayOfSearchPreviewItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfSearchPreviewItemsType",
        content: xml::Content::Model("t:SearchPreviewItem*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfSearchPreviewItems, SearchPreviewItem);

::ews_bindings::complex_type!(ArrayOfSearchPreviewItems);

impl xml::ReadNode for ArrayOfSearchPreviewItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "SearchPreviewItem") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfSearchPreviewItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:SearchPreviewItem", &self.0);
    }
}
