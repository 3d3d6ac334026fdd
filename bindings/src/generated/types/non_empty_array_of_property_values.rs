// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:NonEmptyArrayOfPropertyValuesType`.
#[doc(alias = "NonEmptyArrayOfPropertyValuesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfPropertyValues(pub Vec<String>);

impl NonEmptyArrayOfPropertyValues {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfPropertyValuesType",
        content: xml::Content::Model("(t:Value+)"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfPropertyValues, String);

::ews_bindings::complex_type!(NonEmptyArrayOfPropertyValues);

impl xml::ReadNode for NonEmptyArrayOfPropertyValues {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Value") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfPropertyValues {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.0);
    }
}
