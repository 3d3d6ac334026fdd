// @generated from the schemas of version V2018_01_08.

use super::super::types::Guid;

/// Simple type `m:ListOfExtensionIdsType`.
///
/// A list of `t:GuidType`, separated by spaces.
#[doc(alias = "ListOfExtensionIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ListOfExtensionIds(pub Vec<Guid>);

::ews_bindings::wrapper_type!(ListOfExtensionIds, Guid);

::ews_bindings::list_type!(ListOfExtensionIds);
