// @generated

use ::ews_bindings::xml;

/// Complex type `t:ArrayOfExtractedEmailAddresses`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfExtractedEmailAddresses(pub Vec<String>);

xml::complex_type!(
    ArrayOfExtractedEmailAddresses { name: "t:ArrayOfExtractedEmailAddresses", model:
    "t:EmailAddress*" }
);

xml::wrapper_type!(ArrayOfExtractedEmailAddresses, String);

xml::list_of_elements!(ArrayOfExtractedEmailAddresses, t "EmailAddress");
