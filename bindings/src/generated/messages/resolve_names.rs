// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{DefaultShapeNames, NonEmptyArrayOfBaseFolderIds, NonEmptyString, ResolveNamesSearchScope};

/// Finds people in the contacts and in the directory by a part of their name or address.
///
/// Complex type `m:ResolveNamesType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:ResolveNames`.
///
/// Example, and the other operations of the area: [Contacts, people and photos](super::super::operation_index#contacts-people-and-photos).
///
/// Microsoft's reference: [`ResolveNames`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/resolvenames-operation).
#[doc(alias = "ResolveNamesType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResolveNames {
    /// Attribute `ReturnFullContactData`, required.
    pub return_full_contact_data: bool,
    /// Attribute `SearchScope`, optional, default `ActiveDirectoryContacts`.
    pub search_scope: Option<ResolveNamesSearchScope>,
    /// Attribute `ContactDataShape`, optional, since `Exchange2010_SP2`.
    pub contact_data_shape: Option<DefaultShapeNames>,
    /// Element `m:ParentFolderIds`, optional.
    pub parent_folder_ids: Option<NonEmptyArrayOfBaseFolderIds>,
    /// Element `m:UnresolvedEntry`, required.
    pub unresolved_entry: NonEmptyString,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for ResolveNames {}

impl ResolveNames {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        return_full_contact_data: bool,
        unresolved_entry: NonEmptyString,
    ) -> Self {
        Self {
            return_full_contact_data,
            search_scope: None,
            contact_data_shape: None,
            parent_folder_ids: None,
            unresolved_entry,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    ResolveNames = "m:ResolveNamesType", required 2, new(value value);
    attributes {
        0 return_full_contact_data: "ReturnFullContactData" required 0;
        1 search_scope: "SearchScope" optional;
        2 contact_data_shape: "ContactDataShape" optional;
    }
    elements m {
        0 parent_folder_ids: "ParentFolderIds" optional;
        1 unresolved_entry: "UnresolvedEntry" required 1;
    }
    kept { kept }
}

rt::root! {
    ResolveNames = "m:ResolveNames"
}
