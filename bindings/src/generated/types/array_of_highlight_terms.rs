// @generated

use ::ews_bindings::xml;

use super::HighlightTerm;

/// Complex type `t:ArrayOfHighlightTermsType`.
#[doc(alias = "ArrayOfHighlightTermsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfHighlightTerms(pub Vec<HighlightTerm>);

xml::complex_type!(
    ArrayOfHighlightTerms { name: "t:ArrayOfHighlightTermsType", model: "t:Term*" }
);

xml::wrapper_type!(ArrayOfHighlightTerms, HighlightTerm);

xml::list_of_elements!(ArrayOfHighlightTerms, t "Term");
