// @generated

use ::ews_bindings::rt;
use super::QueryOptionsItem;

/// Simple type `t:QueryOptionsType`, since `V2016_10_10`.
///
/// A list of `t:QueryOptionsItem`, separated by spaces.
#[doc(alias = "QueryOptionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct QueryOptions(pub Vec<QueryOptionsItem>);

impl Eq for QueryOptions {}

rt::list_text_type! {
    QueryOptions, QueryOptionsItem
}
