// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ExtendedProperty;

/// Complex type `t:NonEmptyArrayOfExtendedPropertyType`.
#[doc(alias = "NonEmptyArrayOfExtendedPropertyType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyArrayOfExtendedProperty(pub Vec<ExtendedProperty>);

impl NonEmptyArrayOfExtendedProperty {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyArrayOfExtendedPropertyType",
        content: xml::Content::Model("(t:ExtendedProperty+)"),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(NonEmptyArrayOfExtendedProperty, ExtendedProperty);

::ews_bindings::complex_type!(NonEmptyArrayOfExtendedProperty);

impl xml::ReadNode for NonEmptyArrayOfExtendedProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtendedProperty") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for NonEmptyArrayOfExtendedProperty {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ExtendedProperty", &self.0);
    }
}
