// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{AlternateId, AlternateIdBase, AlternatePublicFolderId, AlternatePublicFolderItemId};

/// Complex type `t:NonEmptyArrayOfAlternateIdsType`.
///
/// A list of `NonEmptyArrayOfAlternateIdsChoice`: it has the methods of [`xml::List`] and of `Vec`.
///
/// Microsoft's reference: [`SourceIds`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/sourceids).
#[doc(alias = "NonEmptyArrayOfAlternateIdsType")]
pub type NonEmptyArrayOfAlternateIds = xml::List<
    NonEmptyArrayOfAlternateIdsChoice,
    NonEmptyArrayOfAlternateIdsList,
>;

rt::list_type! {
    NonEmptyArrayOfAlternateIdsList = "t:NonEmptyArrayOfAlternateIdsType" checked;
    choices(NonEmptyArrayOfAlternateIdsChoice) at_least_once
}

/// The choice in `t:NonEmptyArrayOfAlternateIdsType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyArrayOfAlternateIdsChoice {
    /// Element `t:AlternateId`.
    AlternateId(Box<AlternateId>),
    /// Element `t:AlternatePublicFolderId`.
    AlternatePublicFolderId(Box<AlternatePublicFolderId>),
    /// Element `t:AlternatePublicFolderItemId`.
    AlternatePublicFolderItemId(Box<AlternatePublicFolderItemId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for NonEmptyArrayOfAlternateIdsChoice {}

rt::choice_type! {
    NonEmptyArrayOfAlternateIdsChoice;
    0 AlternateId(AlternateId): t "AlternateId";
    1 AlternatePublicFolderId(AlternatePublicFolderId): t "AlternatePublicFolderId";
    2 AlternatePublicFolderItemId(AlternatePublicFolderItemId): t "AlternatePublicFolderItemId";
}

rt::common_base! {
    NonEmptyArrayOfAlternateIdsChoice: AlternateIdBase, as_alternate_id_base, as_alternate_id_base_mut;
    AlternateId.base;
    AlternatePublicFolderId.base;
    AlternatePublicFolderItemId.base.base;
}
