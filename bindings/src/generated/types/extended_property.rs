// @generated

use ::ews_bindings::{Result, xml};

use super::{NonEmptyArrayOfPropertyValues, PathToExtendedField};

/// Complex type `t:ExtendedPropertyType`.
#[doc(alias = "ExtendedPropertyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedProperty {
    /// Element `t:ExtendedFieldURI`, required.
    pub extended_field_uri: PathToExtendedField,
    /// One of `t:Value`, `t:Values`, required.
    pub choice: ExtendedPropertyChoice,
}

impl Eq for ExtendedProperty {}

xml::complex_type!(
    ExtendedProperty { name: "t:ExtendedPropertyType", required:
    "t:ExtendedFieldURI, t:Value|t:Values", bits: 2, model:
    "t:ExtendedFieldURI, (t:Value | t:Values)" }
);

impl ExtendedProperty {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        extended_field_uri: PathToExtendedField,
        choice: ExtendedPropertyChoice,
    ) -> Self {
        Self { extended_field_uri, choice }
    }
}

xml::blank_new!(ExtendedProperty: blank, blank);

impl xml::ReadNode for ExtendedProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ExtendedFieldURI") => {
                input.require(&mut self.extended_field_uri, tag, 0)
            }
            _ => input.require_choice(&mut self.choice, tag, 1),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.choice, raw, 1)
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
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum ExtendedPropertyChoice {
    /// Element `t:Value`.
    Value(String),
    /// Element `t:Values`.
    Values(NonEmptyArrayOfPropertyValues),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for ExtendedPropertyChoice {}

xml::from_variants!(ExtendedPropertyChoice: Values(NonEmptyArrayOfPropertyValues));

xml::choice_type!(ExtendedPropertyChoice { 0 Value = t "Value", 1 Values = t "Values" });
