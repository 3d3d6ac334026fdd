// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{NonEmptyArrayOfPropertyValues, PathToExtendedField};

/// Complex type `t:ExtendedPropertyType`.
#[doc(alias = "ExtendedPropertyType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExtendedProperty {
    /// Element `t:ExtendedFieldURI`, required.
    pub extended_field_uri: PathToExtendedField,
    /// One of `t:Value`, `t:Values`, required.
    pub choice: ExtendedPropertyChoice,
}

impl ExtendedProperty {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ExtendedPropertyType",
        required: &["t:ExtendedFieldURI", "t:Value|t:Values"],
        bits: 2,
        content: xml::Content::Model("t:ExtendedFieldURI, (t:Value | t:Values)"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        extended_field_uri: PathToExtendedField,
        choice: ExtendedPropertyChoice,
    ) -> Self {
        Self { extended_field_uri, choice }
    }
}

::ews_bindings::complex_type!(ExtendedProperty);

::ews_bindings::blank_new!(ExtendedProperty : blank, blank);

impl xml::ReadNode for ExtendedProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ExtendedFieldURI") => {
                input.require(&mut self.extended_field_uri, tag, 0)
            }
            _ => input.require_choice(&mut self.choice, tag, 1),
        }
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut self.choice)
    }
}

impl xml::WriteNode for ExtendedProperty {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ExtendedFieldURI", &self.extended_field_uri);
        out.choice(&self.choice);
    }
}

/// The choice in `t:ExtendedPropertyType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ExtendedPropertyChoice {
    /// Element `t:Value`.
    Value(String),
    /// Element `t:Values`.
    Values(NonEmptyArrayOfPropertyValues),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ExtendedPropertyChoice : Values(NonEmptyArrayOfPropertyValues)
);

impl xml::ReadChoice for ExtendedPropertyChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "Value") => input.alternative(tag, Self::Value),
            (xml::T, "Values") => input.alternative(tag, Self::Values),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ExtendedPropertyChoice);

impl xml::WriteChoice for ExtendedPropertyChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Value(value) => out.element("t:Value", value),
            Self::Values(value) => out.element("t:Values", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
