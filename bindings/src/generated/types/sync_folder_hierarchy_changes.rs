// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{SyncFolderHierarchyCreateOrUpdate, SyncFolderHierarchyDelete};

/// Complex type `t:SyncFolderHierarchyChangesType`.
#[doc(alias = "SyncFolderHierarchyChangesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderHierarchyChanges(pub Vec<SyncFolderHierarchyChange>);

impl SyncFolderHierarchyChanges {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SyncFolderHierarchyChangesType",
        content: xml::Content::Model("(t:Create | t:Update | t:Delete)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(SyncFolderHierarchyChanges, SyncFolderHierarchyChange);

::ews_bindings::complex_type!(SyncFolderHierarchyChanges);

impl xml::ReadNode for SyncFolderHierarchyChanges {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for SyncFolderHierarchyChanges {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `t:SyncFolderHierarchyChangesType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum SyncFolderHierarchyChange {
    /// Element `t:Create`.
    Create(SyncFolderHierarchyCreateOrUpdate),
    /// Element `t:Update`.
    Update(SyncFolderHierarchyCreateOrUpdate),
    /// Element `t:Delete`.
    Delete(SyncFolderHierarchyDelete),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    SyncFolderHierarchyChange : Delete(SyncFolderHierarchyDelete)
);

impl xml::ReadChoice for SyncFolderHierarchyChange {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "Create") => input.alternative(tag, Self::Create),
            (xml::T, "Update") => input.alternative(tag, Self::Update),
            (xml::T, "Delete") => input.alternative(tag, Self::Delete),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(SyncFolderHierarchyChange);

impl xml::WriteChoice for SyncFolderHierarchyChange {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Create(value) => out.element("t:Create", value),
            Self::Update(value) => out.element("t:Update", value),
            Self::Delete(value) => out.element("t:Delete", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
