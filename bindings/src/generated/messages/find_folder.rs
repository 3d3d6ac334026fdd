// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{
    BasePaging, FolderQueryTraversal, FolderResponseShape, FractionalPageView,
    IndexedPageView, NonEmptyArrayOfBaseFolderIds, Restriction,
};

/// Complex type `m:FindFolderType`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindFolder`.
#[doc(alias = "FindFolderType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FindFolder {
    /// Attribute `Traversal`, required.
    pub traversal: FolderQueryTraversal,
    /// Element `m:FolderShape`, required.
    pub folder_shape: FolderResponseShape,
    /// One of `m:IndexedPageFolderView`, `m:FractionalPageFolderView`, optional.
    pub page_folder_view: Option<Box<FindFolderPageFolderView>>,
    /// Element `m:Restriction`, optional.
    pub restriction: Option<Box<Restriction>>,
    /// Element `m:ParentFolderIds`, required.
    pub parent_folder_ids: NonEmptyArrayOfBaseFolderIds,
}

impl FindFolder {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:FindFolderType",
        required: &["@Traversal", "m:FolderShape", "m:ParentFolderIds"],
        bits: 3,
        content: xml::Content::Model(
            "m:FolderShape, (m:IndexedPageFolderView | m:FractionalPageFolderView)?, m:Restriction?, m:ParentFolderIds",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(FindFolder);

::ews_bindings::blank_new!(FindFolder : blank, blank, blank);

impl xml::ReadNode for FindFolder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
            (xml::Namespace::None, "Traversal") => {
                input.require_attribute(&mut self.traversal, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::M, "FolderShape") => input.require(&mut self.folder_shape, tag, 1),
            (xml::M, "Restriction") => input.fill(&mut self.restriction, tag),
            (xml::M, "ParentFolderIds") => {
                input.require(&mut self.parent_folder_ids, tag, 2)
            }
            _ => input.choose(&mut self.page_folder_view, tag),
        }
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_optional(&mut self.page_folder_view)
    }
}

impl xml::WriteNode for FindFolder {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Traversal", &self.traversal);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:FolderShape", &self.folder_shape);
        out.choice(&self.page_folder_view);
        out.element("m:Restriction", &self.restriction);
        out.element("m:ParentFolderIds", &self.parent_folder_ids);
    }
}

/// The choice in `m:FindFolderType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum FindFolderPageFolderView {
    /// Element `m:IndexedPageFolderView`.
    IndexedPageFolderView(IndexedPageView),
    /// Element `m:FractionalPageFolderView`.
    FractionalPageFolderView(FractionalPageView),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl FindFolderPageFolderView {
    /// What the alternatives have in common, their [`BasePaging`]; `None` for one that has none.
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

::ews_bindings::from_variants!(
    FindFolderPageFolderView : IndexedPageFolderView(IndexedPageView),
    FractionalPageFolderView(FractionalPageView)
);

impl xml::ReadChoice for FindFolderPageFolderView {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "IndexedPageFolderView") => {
                input.alternative(tag, Self::IndexedPageFolderView)
            }
            (xml::M, "FractionalPageFolderView") => {
                input.alternative(tag, Self::FractionalPageFolderView)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(FindFolderPageFolderView);

impl xml::WriteChoice for FindFolderPageFolderView {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::IndexedPageFolderView(value) => {
                out.element("m:IndexedPageFolderView", value)
            }
            Self::FractionalPageFolderView(value) => {
                out.element("m:FractionalPageFolderView", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
