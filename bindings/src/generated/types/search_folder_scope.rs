// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::from_variants!(
    SearchFolderScope: FolderId(FolderId), WellKnownFolder(DistinguishedFolderId)
);

rt::choice_type!(
    SearchFolderScope { 0 FolderId = t "FolderId", 1 WellKnownFolder = t
    "WellKnownFolder" }
);

rt::complex_type!(
    SearchFolderScope { name: "t:SearchFolderScopeType", required:
    "t:FolderId|t:WellKnownFolder", bits: 1, model: "(t:FolderId | t:WellKnownFolder)"
    }
);

impl rt::ReadComplex for SearchFolderScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.require_choice(self, tag, 0)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(self, raw, 0)
    }
}

impl rt::WriteComplex for SearchFolderScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(self);
    }
}
