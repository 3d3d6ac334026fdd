// @generated

use ::ews_bindings::rt;
use super::super::types::Guid;

/// Simple type `m:ListOfExtensionIdsType`, since `V2016_10_10`.
///
/// A list of `t:GuidType`, separated by spaces.
#[doc(alias = "ListOfExtensionIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListOfExtensionIds(pub Vec<Guid>);

impl Eq for ListOfExtensionIds {}

rt::list_text_type! {
    ListOfExtensionIds, Guid
}
