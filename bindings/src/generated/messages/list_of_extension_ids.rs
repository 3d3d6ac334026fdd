// @generated

use ::ews_bindings::xml;

use super::super::types::Guid;

/// Simple type `m:ListOfExtensionIdsType`, since `V2016_10_10`.
///
/// A list of `t:GuidType`, separated by spaces.
#[doc(alias = "ListOfExtensionIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ListOfExtensionIds(pub Vec<Guid>);

impl Eq for ListOfExtensionIds {}

xml::wrapper_type!(ListOfExtensionIds, Guid);

xml::list_type!(ListOfExtensionIds);
