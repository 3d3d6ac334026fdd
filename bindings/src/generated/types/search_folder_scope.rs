// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{DistinguishedFolderId, FolderId};

/// Complex type `t:SearchFolderScopeType`, since `V2016_10_10`.
#[doc(alias = "SearchFolderScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum SearchFolderScope {
    /// Element `t:FolderId`.
    FolderId(Box<FolderId>),
    /// Element `t:WellKnownFolder`.
    WellKnownFolder(Box<DistinguishedFolderId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for SearchFolderScope {}

rt::choice_type! {
    SearchFolderScope;
    0 FolderId(FolderId): t "FolderId";
    1 WellKnownFolder(DistinguishedFolderId): t "WellKnownFolder";
}

rt::choice_content! {
    enum SearchFolderScope = "t:SearchFolderScopeType";
}
