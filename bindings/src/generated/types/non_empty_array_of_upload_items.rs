// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::UploadItem;

/// Complex type `t:NonEmptyArrayOfUploadItemsType`.
#[doc(alias = "NonEmptyArrayOfUploadItemsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfUploadItems(pub Vec<UploadItem>);

impl NonEmptyArrayOfUploadItems {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfUploadItemsType",
        content: xml::Content::Model("t:Item+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfUploadItems, UploadItem);

::ews_bindings::complex_type!(NonEmptyArrayOfUploadItems);

impl xml::ReadNode for NonEmptyArrayOfUploadItems {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Item") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfUploadItems {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Item", &self.0);
    }
}
