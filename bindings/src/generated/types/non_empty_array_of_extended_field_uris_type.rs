// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PathToExtendedField;

/// Complex type `t:NonEmptyArrayOfExtendedFieldURIsType`.
#[doc(alias = "NonEmptyArrayOfExtendedFieldURIsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfExtendedFieldUrisType(pub Vec<PathToExtendedField>);

impl NonEmptyArrayOfExtendedFieldUrisType {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfExtendedFieldURIsType",
        content: xml::Content::Model("(t:ExtendedFieldURI)+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfExtendedFieldUrisType, PathToExtendedField);

::ews_bindings::complex_type!(NonEmptyArrayOfExtendedFieldUrisType);

impl xml::ReadNode for NonEmptyArrayOfExtendedFieldUrisType {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtendedFieldURI") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfExtendedFieldUrisType {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ExtendedFieldURI", &self.0);
    }
}
