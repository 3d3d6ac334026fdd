// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AddressListId, AnyFolderId, DistinguishedFolderId, FolderId, UserConfigurationName};

/// Complex type `t:TargetFolderIdType`.
#[doc(alias = "TargetFolderIdType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TargetFolderId {
    /// Choice of `t:FolderId`, `t:DistinguishedFolderId`, `t:AddressListId`, required.
    pub id: TargetFolderIdChoice,
}

impl Eq for TargetFolderId {}

impl TargetFolderId {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<TargetFolderIdChoice>) -> Self {
        Self { id: id.into() }
    }
}

rt::complex_type! {
    TargetFolderId = "t:TargetFolderIdType", required 1, new(value(TargetFolderIdChoice));
    fields {
        0 id: choice(TargetFolderIdChoice) required 0;
    }
    derived_types {
        UserConfigurationName = "t:UserConfigurationNameType";
    }
}

rt::from_alternatives! {
    TargetFolderId.id: FolderId, DistinguishedFolderId, AddressListId
}

/// The choice in `t:TargetFolderIdType`.
///
/// `TryFrom` converts it to [`AnyFolderId`](super::AnyFolderId).
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum TargetFolderIdChoice {
    /// Element `t:FolderId`.
    FolderId(Box<FolderId>),
    /// Element `t:DistinguishedFolderId`.
    DistinguishedFolderId(Box<DistinguishedFolderId>),
    /// Element `t:AddressListId`, since `Exchange2013_SP1`.
    AddressListId(Box<AddressListId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for TargetFolderIdChoice {}

rt::choice_type! {
    TargetFolderIdChoice;
    0 FolderId(FolderId): t "FolderId";
    1 DistinguishedFolderId(DistinguishedFolderId): t "DistinguishedFolderId";
    2 AddressListId(AddressListId): t "AddressListId";
}

rt::choice_conversion! {
    AnyFolderId => TargetFolderIdChoice and back;
    FolderId, DistinguishedFolderId
}
