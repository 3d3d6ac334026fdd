// @generated

use ::ews_bindings::{Result, rt, xml};

use super::super::types::{
    BasePaging, FolderQueryTraversal, FolderResponseShape, FractionalPageView,
    IndexedPageView, NonEmptyArrayOfBaseFolderIds, Restriction,
};

/// Complex type `m:FindFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindFolder`.
#[doc(alias = "FindFolderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindFolder {
    /// Attribute `Traversal`, required.
    pub traversal: FolderQueryTraversal,
    /// Element `m:FolderShape`, required.
    pub folder_shape: FolderResponseShape,
    /// One of `m:IndexedPageFolderView`, `m:FractionalPageFolderView`, optional.
    pub page_folder_view: Option<FindFolderPageFolderView>,
    /// Element `m:Restriction`, optional.
    pub restriction: Option<Box<Restriction>>,
    /// Element `m:ParentFolderIds`, required.
    pub parent_folder_ids: NonEmptyArrayOfBaseFolderIds,
}

impl Eq for FindFolder {}

rt::complex_type!(
    FindFolder { name: "m:FindFolderType", required:
    "@Traversal, m:FolderShape, m:ParentFolderIds", bits: 3, model:
    "m:FolderShape, (m:IndexedPageFolderView | m:FractionalPageFolderView)?, m:Restriction?, m:ParentFolderIds"
    }
);

impl FindFolder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        traversal: FolderQueryTraversal,
        folder_shape: FolderResponseShape,
        parent_folder_ids: NonEmptyArrayOfBaseFolderIds,
    ) -> Self {
        Self {
            traversal,
            folder_shape,
            page_folder_view: None,
            restriction: None,
            parent_folder_ids,
        }
    }
}

rt::placeholder_new!(FindFolder: placeholder, placeholder, placeholder);

impl rt::ReadComplex for FindFolder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Traversal") => {
                reader.require_attribute(&mut self.traversal, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "FolderShape") => reader.require(&mut self.folder_shape, tag, 1),
            (rt::M, "Restriction") => reader.fill(&mut self.restriction, tag),
            (rt::M, "ParentFolderIds") => {
                reader.require(&mut self.parent_folder_ids, tag, 2)
            }
            _ => reader.choose(&mut self.page_folder_view, tag),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_optional(&mut self.page_folder_view, raw)
    }
}

impl rt::WriteComplex for FindFolder {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Traversal", &self.traversal);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:FolderShape", &self.folder_shape);
        out.choice(&self.page_folder_view);
        out.element("m:Restriction", &self.restriction);
        out.element("m:ParentFolderIds", &self.parent_folder_ids);
    }
}

rt::root!(FindFolder, "m:FindFolder");

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

impl FindFolderPageFolderView {
    /// What the alternatives have in common, their [`BasePaging`]; `None` for one that has none.
    #[inline]
    pub fn as_paging(&self) -> Option<&BasePaging> {
        Some(
            match self {
                Self::IndexedPageFolderView(value) => &value.base,
                Self::FractionalPageFolderView(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_paging`], to change it.
    #[inline]
    pub fn as_paging_mut(&mut self) -> Option<&mut BasePaging> {
        Some(
            match self {
                Self::IndexedPageFolderView(value) => &mut value.base,
                Self::FractionalPageFolderView(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    FindFolderPageFolderView: IndexedPageFolderView(IndexedPageView),
    FractionalPageFolderView(FractionalPageView)
);

rt::choice_type!(
    FindFolderPageFolderView { 0 IndexedPageFolderView = m "IndexedPageFolderView", 1
    FractionalPageFolderView = m "FractionalPageFolderView" }
);
