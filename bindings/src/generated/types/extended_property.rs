// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{NonEmptyArrayOfPropertyValues, PathToExtendedField};

/// Complex type `t:ExtendedPropertyType`.
///
/// Microsoft's reference: [`ExtendedProperty`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedproperty).
#[doc(alias = "ExtendedPropertyType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExtendedProperty {
    /// Element `t:ExtendedFieldURI`, required.
    pub extended_field_uri: PathToExtendedField,
    /// Choice of `t:Value`, `t:Values`, required.
    pub choice: ExtendedPropertyChoice,
}

impl Eq for ExtendedProperty {}

impl ExtendedProperty {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        extended_field_uri: impl Into<PathToExtendedField>,
        choice: impl Into<ExtendedPropertyChoice>,
    ) -> Self {
        Self {
            extended_field_uri: extended_field_uri.into(),
            choice: choice.into(),
        }
    }
}

rt::complex_type! {
    ExtendedProperty = "t:ExtendedPropertyType", required 2, new(value(PathToExtendedField) value(ExtendedPropertyChoice));
    fields {
        0 extended_field_uri: element(t "ExtendedFieldURI") required 0;
        1 choice: choice(ExtendedPropertyChoice) required 1;
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

rt::choice_type! {
    ExtendedPropertyChoice;
    0 Value: t "Value";
    1 Values(NonEmptyArrayOfPropertyValues): t "Values";
}
