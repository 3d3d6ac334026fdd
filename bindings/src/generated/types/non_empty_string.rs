// @generated

use ::ews_bindings::rt;

/// Simple type `t:NonEmptyStringType`.
///
/// Restricts `xs:string`: length at least 1.
#[doc(alias = "NonEmptyStringType")]
#[derive(Clone, Debug, PartialEq, PartialOrd, Ord, Hash)]
pub struct NonEmptyString(String);

impl Eq for NonEmptyString {}

impl NonEmptyString {
    const FACETS: &'static [rt::Facets] = &[
        rt::Facets {
            min_length: Some(1),
            ..rt::Facets::NONE
        },
    ];
}

rt::facet_text! {
    NonEmptyString, String
}
