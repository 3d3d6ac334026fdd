// @generated

use ::ews_bindings::xml;

use super::QueryOptionsItem;

/// Simple type `t:QueryOptionsType`, since `V2016_10_10`.
///
/// A list of `t:QueryOptionsItem`, separated by spaces.
#[doc(alias = "QueryOptionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct QueryOptions(pub Vec<QueryOptionsItem>);

impl Eq for QueryOptions {}

xml::wrapper_type!(QueryOptions, QueryOptionsItem);

xml::list_type!(QueryOptions);
