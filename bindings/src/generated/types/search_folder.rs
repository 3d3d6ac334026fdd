// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Folder, SearchParameters};

/// Complex type `t:SearchFolderType`.
///
/// Extends `t:FolderType`.
///
/// Fields inherited from [`Folder`]: `permission_set`, `unread_count`.
///
/// Fields inherited from [`BaseFolder`](super::BaseFolder): `folder_id`, `parent_folder_id`, `folder_class`, `display_name`, `total_count`, `child_folder_count`, `extended_property`, `managed_folder_information`, `effective_rights`, `distinguished_folder_id`, `policy_tag`, `archive_tag`, `replica_list`, `kept`.
///
/// Microsoft's reference: [`SearchFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchfolder).
#[doc(alias = "SearchFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchFolder {
    /// The value of the base type, [`Folder`].
    pub base: Folder,
    /// Element `t:SearchParameters`, optional.
    pub search_parameters: Option<Box<SearchParameters>>,
}

impl Eq for SearchFolder {}

rt::complex_type! {
    SearchFolder: Folder = "t:SearchFolderType";
    elements t {
        base 15;
        0 search_parameters: "SearchParameters" optional;
    }
    kept { base.base.kept }
}
