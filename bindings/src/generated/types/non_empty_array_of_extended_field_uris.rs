// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PathToExtendedField;

/// Complex type `t:NonEmptyArrayOfExtendedFieldURIs`.
#[doc(alias = "NonEmptyArrayOfExtendedFieldURIs")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfExtendedFieldUris(pub Vec<PathToExtendedField>);

impl NonEmptyArrayOfExtendedFieldUris {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfExtendedFieldURIs",
        content: xml::Content::Model("(t:ExtendedProperty)+"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfExtendedFieldUris, PathToExtendedField);

::ews_bindings::complex_type!(NonEmptyArrayOfExtendedFieldUris);

impl xml::ReadNode for NonEmptyArrayOfExtendedFieldUris {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtendedProperty") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfExtendedFieldUris {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ExtendedProperty", &self.0);
    }
}
