// @generated

use ::ews_bindings::xml;

use super::SearchItemKind;

/// Complex type `t:ArrayOfSearchItemKindsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfSearchItemKindsType")]
pub type ArrayOfSearchItemKinds = xml::List<SearchItemKind, ArrayOfSearchItemKindsList>;

xml::list_name!(
    ArrayOfSearchItemKindsList: Elements "t:SearchItemKind" { name:
    "t:ArrayOfSearchItemKindsType", model: "t:SearchItemKind+", flags: checked }
);
