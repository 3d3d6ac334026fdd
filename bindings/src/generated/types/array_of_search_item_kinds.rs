// @generated

use ::ews_bindings::xml;

use super::SearchItemKind;

/// Complex type `t:ArrayOfSearchItemKindsType`.
#[doc(alias = "ArrayOfSearchItemKindsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSearchItemKinds(pub Vec<SearchItemKind>);

xml::complex_type!(
    ArrayOfSearchItemKinds { name: "t:ArrayOfSearchItemKindsType", model:
    "t:SearchItemKind+", checked: true }
);

xml::wrapper_type!(ArrayOfSearchItemKinds, SearchItemKind);

xml::list_of_elements!(ArrayOfSearchItemKinds, t "SearchItemKind");
