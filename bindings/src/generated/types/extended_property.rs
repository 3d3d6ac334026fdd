// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::placeholder_new!(ExtendedProperty: placeholder, placeholder);

impl rt::ReadComplex for ExtendedProperty {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ExtendedFieldURI") => {
                reader.require(&mut self.extended_field_uri, tag, 0)
            }
            _ => reader.require_choice(&mut self.choice, tag, 1),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.choice, raw, 1)
    }
}

impl rt::WriteComplex for ExtendedProperty {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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

rt::from_variants!(ExtendedPropertyChoice: Values(NonEmptyArrayOfPropertyValues));

rt::choice_type!(ExtendedPropertyChoice { 0 Value = t "Value", 1 Values = t "Values" });
