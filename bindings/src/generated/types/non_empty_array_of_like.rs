// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Like;

/// Complex type `t:NonEmptyArrayOfLikeType`.
#[doc(alias = "NonEmptyArrayOfLikeType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfLike(pub Vec<Like>);

impl NonEmptyArrayOfLike {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfLikeType",
        content: xml::Content::Model("t:Like+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfLike, Like);

::ews_bindings::complex_type!(NonEmptyArrayOfLike);

impl xml::ReadNode for NonEmptyArrayOfLike {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Like") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfLike {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Like", &self.0);
    }
}
