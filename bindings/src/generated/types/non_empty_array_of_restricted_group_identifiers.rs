// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SidAndAttributes;

/// Complex type `t:NonEmptyArrayOfRestrictedGroupIdentifiersType`.
#[doc(alias = "NonEmptyArrayOfRestrictedGroupIdentifiersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfRestrictedGroupIdentifiers(pub Vec<SidAndAttributes>);

impl NonEmptyArrayOfRestrictedGroupIdentifiers {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfRestrictedGroupIdentifiersType",
        content: xml::Content::Model("t:RestrictedGroupIdentifier+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    NonEmptyArrayOfRestrictedGroupIdentifiers, SidAndAttributes
);

::ews_bindings::complex_type!(NonEmptyArrayOfRestrictedGroupIdentifiers);

impl xml::ReadNode for NonEmptyArrayOfRestrictedGroupIdentifiers {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "RestrictedGroupIdentifier") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfRestrictedGroupIdentifiers {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:RestrictedGroupIdentifier", &self.0);
    }
}
