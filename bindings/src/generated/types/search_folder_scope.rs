// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{DistinguishedFolderId, FolderId};

/// Complex type `t:SearchFolderScopeType`.
#[doc(alias = "SearchFolderScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum SearchFolderScope {
    /// Element `t:FolderId`.
    FolderId(FolderId),
    /// Element `t:WellKnownFolder`.
    WellKnownFolder(DistinguishedFolderId),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    SearchFolderScope : FolderId(FolderId), WellKnownFolder(DistinguishedFolderId)
);

impl xml::ReadChoice for SearchFolderScope {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "FolderId") => input.alternative(tag, Self::FolderId),
            (xml::T, "WellKnownFolder") => input.alternative(tag, Self::WellKnownFolder),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(SearchFolderScope);

impl xml::WriteChoice for SearchFolderScope {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::FolderId(value) => out.element("t:FolderId", value),
            Self::WellKnownFolder(value) => out.element("t:WellKnownFolder", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}

impl SearchFolderScope {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchFolderScopeType",
        required: &["t:FolderId|t:WellKnownFolder"],
        bits: 1,
        content: xml::Content::Model("(t:FolderId | t:WellKnownFolder)"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SearchFolderScope);

impl xml::ReadNode for SearchFolderScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(self, tag, 0)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(self)
    }
}

impl xml::WriteNode for SearchFolderScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(self);
    }
}
