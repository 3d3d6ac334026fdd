// @generated from the schemas of version V2018_01_08.

use super::QueryOptionsItem;

/// Simple type `t:QueryOptionsType`.
///
/// A list of `t:QueryOptionsItem`, separated by spaces.
#[doc(alias = "QueryOptionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct QueryOptions(pub Vec<QueryOptionsItem>);

::ews_bindings::wrapper_type!(QueryOptions, QueryOptionsItem);

::ews_bindings::list_type!(QueryOptions);
