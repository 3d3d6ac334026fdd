// @generated

use ::ews_bindings::{rt, xml};

use super::SearchItemKind;

/// Complex type `t:ArrayOfSearchItemKindsType`, since `Exchange2010_SP1`.
#[doc(alias = "ArrayOfSearchItemKindsType")]
pub type ArrayOfSearchItemKinds = xml::List<SearchItemKind, ArrayOfSearchItemKindsList>;

rt::list_name!(
    ArrayOfSearchItemKindsList: Elements "t:SearchItemKind" { name:
    "t:ArrayOfSearchItemKindsType", model: "t:SearchItemKind+", flags: checked }
);
