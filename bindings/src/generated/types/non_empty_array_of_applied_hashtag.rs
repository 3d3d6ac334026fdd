// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::AppliedHashtag;

/// Complex type `t:NonEmptyArrayOfAppliedHashtagType`.
#[doc(alias = "NonEmptyArrayOfAppliedHashtagType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfAppliedHashtag(pub Vec<AppliedHashtag>);

impl NonEmptyArrayOfAppliedHashtag {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfAppliedHashtagType",
        content: xml::Content::Model("t:AppliedHashtag+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfAppliedHashtag, AppliedHashtag);

::ews_bindings::complex_type!(NonEmptyArrayOfAppliedHashtag);

impl xml::ReadNode for NonEmptyArrayOfAppliedHashtag {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "AppliedHashtag") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfAppliedHashtag {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:AppliedHashtag", &self.0);
    }
}
