// @generated

use ::ews_bindings::xml;

use super::super::types::ExtendedKeywordDefinition;

/// Complex type without a name: element ExtendedKeywords in m:ExecuteSearch.
pub type ExecuteSearchExtendedKeywords = xml::List<
    ExtendedKeywordDefinition,
    ExecuteSearchExtendedKeywordsList,
>;

xml::list_name!(
    ExecuteSearchExtendedKeywordsList: Elements "m:ExtendedKeywordDefinition" { name:
    "m:ExecuteSearchExtendedKeywords", model: "m:ExtendedKeywordDefinition*" }
);
