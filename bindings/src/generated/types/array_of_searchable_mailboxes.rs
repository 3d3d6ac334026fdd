// @generated

use ::ews_bindings::xml;

use super::SearchableMailbox;

/// Complex type `t:ArrayOfSearchableMailboxesType`.
#[doc(alias = "ArrayOfSearchableMailboxesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfSearchableMailboxes(pub Vec<SearchableMailbox>);

xml::complex_type!(
    ArrayOfSearchableMailboxes { name: "t:ArrayOfSearchableMailboxesType", model:
    "t:SearchableMailbox*" }
);

xml::wrapper_type!(ArrayOfSearchableMailboxes, SearchableMailbox);

xml::list_of_elements!(ArrayOfSearchableMailboxes, t "SearchableMailbox");
