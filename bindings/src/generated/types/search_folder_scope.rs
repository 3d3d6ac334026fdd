// @generated

use ::ews_bindings::{Result, xml};

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

xml::from_variants!(
    SearchFolderScope: FolderId(FolderId), WellKnownFolder(DistinguishedFolderId)
);

xml::choice_type!(
    SearchFolderScope { 0 FolderId = t "FolderId", 1 WellKnownFolder = t
    "WellKnownFolder" }
);

xml::complex_type!(
    SearchFolderScope { name: "t:SearchFolderScopeType", required:
    "t:FolderId|t:WellKnownFolder", bits: 1, model: "(t:FolderId | t:WellKnownFolder)"
    }
);

impl xml::ReadNode for SearchFolderScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(self, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(self, raw, 0)
    }
}

impl xml::WriteNode for SearchFolderScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(self);
    }
}
