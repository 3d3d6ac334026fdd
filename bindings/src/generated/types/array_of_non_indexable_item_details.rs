// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::NonIndexableItemDetail;

/// Complex type `t:ArrayOfNonIndexableItemDetailsType`.
#[doc(alias = "ArrayOfNonIndexableItemDetailsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfNonIndexableItemDetails(pub Vec<NonIndexableItemDetail>);

impl ArrayOfNonIndexableItemDetails {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfNonIndexableItemDetailsType",
        content: xml::Content::Model("t:NonIndexableItemDetail*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfNonIndexableItemDetails, NonIndexableItemDetail);

::ews_bindings::complex_type!(ArrayOfNonIndexableItemDetails);

impl xml::ReadNode for ArrayOfNonIndexableItemDetails {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "NonIndexableItemDetail") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfNonIndexableItemDetails {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:NonIndexableItemDetail", &self.0);
    }
}
