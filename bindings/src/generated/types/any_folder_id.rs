// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{DistinguishedFolderId, FolderId};

/// Choice of 2 elements that several types share.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyFolderId {
    /// Element `t:FolderId`.
    FolderId(Box<FolderId>),
    /// Element `t:DistinguishedFolderId`.
    DistinguishedFolderId(Box<DistinguishedFolderId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for AnyFolderId {}

rt::choice_type! {
    AnyFolderId;
    0 FolderId(FolderId): t "FolderId";
    1 DistinguishedFolderId(DistinguishedFolderId): t "DistinguishedFolderId";
}
