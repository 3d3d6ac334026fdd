// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PeopleToken;

/// Complex type `t:NonEmptyArrayOfPeopleTokenType`.
#[doc(alias = "NonEmptyArrayOfPeopleTokenType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfPeopleToken(pub Vec<PeopleToken>);

impl NonEmptyArrayOfPeopleToken {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfPeopleTokenType",
        content: xml::Content::Model("t:PeopleToken+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfPeopleToken, PeopleToken);

::ews_bindings::complex_type!(NonEmptyArrayOfPeopleToken);

impl xml::ReadNode for NonEmptyArrayOfPeopleToken {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "PeopleToken") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfPeopleToken {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:PeopleToken", &self.0);
    }
}
