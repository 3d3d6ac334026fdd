// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:NonEmptyArrayOfTimeZoneIdType`.
#[doc(alias = "NonEmptyArrayOfTimeZoneIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfTimeZoneId(pub Vec<String>);

impl NonEmptyArrayOfTimeZoneId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfTimeZoneIdType",
        content: xml::Content::Model("t:Id+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfTimeZoneId, String);

::ews_bindings::complex_type!(NonEmptyArrayOfTimeZoneId);

impl xml::ReadNode for NonEmptyArrayOfTimeZoneId {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Id") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfTimeZoneId {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Id", &self.0);
    }
}
