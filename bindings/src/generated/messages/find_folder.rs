// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::{
    BasePaging, FolderQueryTraversal, FolderResponseShape, FractionalPageView, IndexedPageView,
    NonEmptyArrayOfBaseFolderIds, Restriction,
};

/// Finds the subfolders of folders.
///
/// Complex type `m:FindFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindFolder`.
///
/// Example, and the other operations of the area: [Folders](super::super::operation_index#folders).
///
/// Microsoft's reference: [`FindFolder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findfolder-operation).
#[doc(alias = "FindFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolder {
    /// Attribute `Traversal`, required.
    pub traversal: FolderQueryTraversal,
    /// Element `m:FolderShape`, required.
    pub folder_shape: FolderResponseShape,
    /// Choice of `m:IndexedPageFolderView`, `m:FractionalPageFolderView`, optional.
    pub page_folder_view: Option<FindFolderPageFolderView>,
    /// Element `m:Restriction`, optional.
    pub restriction: Option<Box<Restriction>>,
    /// Element `m:ParentFolderIds`, required.
    pub parent_folder_ids: NonEmptyArrayOfBaseFolderIds,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindFolder {}

impl FindFolder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        traversal: FolderQueryTraversal,
        folder_shape: impl Into<FolderResponseShape>,
        parent_folder_ids: impl Into<NonEmptyArrayOfBaseFolderIds>,
    ) -> Self {
        Self {
            traversal,
            folder_shape: folder_shape.into(),
            page_folder_view: None,
            restriction: None,
            parent_folder_ids: parent_folder_ids.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindFolder = "m:FindFolderType", required 3, new(value value(FolderResponseShape) value(NonEmptyArrayOfBaseFolderIds));
    attributes {
        0 traversal: "Traversal" required 0;
    }
    fields {
        0 folder_shape: element(m "FolderShape") required 1;
        1 page_folder_view: choice(FindFolderPageFolderView) optional;
        2 restriction: element(m "Restriction") optional;
        3 parent_folder_ids: element(m "ParentFolderIds") required 2;
    }
    kept { kept }
}

rt::root! {
    FindFolder = "m:FindFolder"
}

/// The choice in `m:FindFolderType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum FindFolderPageFolderView {
    /// Element `m:IndexedPageFolderView`.
    IndexedPageFolderView(Box<IndexedPageView>),
    /// Element `m:FractionalPageFolderView`.
    FractionalPageFolderView(Box<FractionalPageView>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for FindFolderPageFolderView {}

rt::choice_type! {
    FindFolderPageFolderView;
    0 IndexedPageFolderView(IndexedPageView): m "IndexedPageFolderView";
    1 FractionalPageFolderView(FractionalPageView): m "FractionalPageFolderView";
}

rt::common_base! {
    FindFolderPageFolderView: BasePaging, as_paging, as_paging_mut;
    IndexedPageFolderView.base;
    FractionalPageFolderView.base;
}
