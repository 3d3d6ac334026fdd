// @generated

use ::ews_bindings::xml;

use super::super::types::ExtendedKeywordDefinition;

/// Complex type without a name: element ExtendedKeywords in m:ExecuteSearch.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExecuteSearchExtendedKeywords(pub Vec<ExtendedKeywordDefinition>);

xml::complex_type!(
    ExecuteSearchExtendedKeywords { name: "m:ExecuteSearchExtendedKeywords", model:
    "m:ExtendedKeywordDefinition*" }
);

xml::wrapper_type!(ExecuteSearchExtendedKeywords, ExtendedKeywordDefinition);

xml::list_of_elements!(ExecuteSearchExtendedKeywords, m "ExtendedKeywordDefinition");
