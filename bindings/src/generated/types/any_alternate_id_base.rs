// @generated

use ::ews_bindings::{rt, xml};
use super::{AlternateId, AlternatePublicFolderId, AlternatePublicFolderItemId};

/// Element of type `t:AlternateIdBaseType`, whose `xsi:type` names one of these types.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyAlternateIdBase {
    /// Type `t:AlternateIdType`.
    AlternateId(Box<AlternateId>),
    /// Type `t:AlternatePublicFolderIdType`.
    AlternatePublicFolderId(Box<AlternatePublicFolderId>),
    /// Type `t:AlternatePublicFolderItemIdType`.
    AlternatePublicFolderItemId(Box<AlternatePublicFolderItemId>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

impl Eq for AnyAlternateIdBase {}

rt::xsi_type_enum! {
    AnyAlternateIdBase = "t:AlternateIdBaseType";
    AlternateId(AlternateId) = "t:AlternateIdType";
    AlternatePublicFolderId(AlternatePublicFolderId) = "t:AlternatePublicFolderIdType";
    AlternatePublicFolderItemId(AlternatePublicFolderItemId) = "t:AlternatePublicFolderItemIdType";
}
