// @generated

use ::ews_bindings::xml;

/// Simple type `t:NonEmptyStringType`.
///
/// Restricts `xs:string`: at least 1 characters.
#[doc(alias = "NonEmptyStringType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Hash)]
pub struct NonEmptyString(String);

impl Eq for NonEmptyString {}

impl NonEmptyString {
    const FACETS: &'static [xml::Facets] = &[
        xml::Facets {
            min_length: Some(1),
            ..xml::Facets::NONE
        },
    ];
}

xml::facet_text!(NonEmptyString, String);
