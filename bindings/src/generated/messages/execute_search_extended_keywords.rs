// @generated

use ::ews_bindings::{rt, xml};

use super::super::types::ExtendedKeywordDefinition;

/// Complex type without a name: element ExtendedKeywords in m:ExecuteSearch.
pub type ExecuteSearchExtendedKeywords = xml::List<
    ExtendedKeywordDefinition,
    ExecuteSearchExtendedKeywordsList,
>;

rt::list_name!(
    ExecuteSearchExtendedKeywordsList: Elements "m:ExtendedKeywordDefinition" { name:
    "m:ExecuteSearchExtendedKeywords", model: "m:ExtendedKeywordDefinition*" }
);
