// @generated

use ::ews_bindings::xml;

use super::AnyFolderId;

/// Complex type `t:NonEmptyArrayOfBaseFolderIdsType`.
#[doc(alias = "NonEmptyArrayOfBaseFolderIdsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfBaseFolderIds(pub Vec<AnyFolderId>);

xml::complex_type!(
    NonEmptyArrayOfBaseFolderIds { name: "t:NonEmptyArrayOfBaseFolderIdsType", model:
    "(t:FolderId | t:DistinguishedFolderId)+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfBaseFolderIds, AnyFolderId);

xml::list_of_choices!(NonEmptyArrayOfBaseFolderIds);
