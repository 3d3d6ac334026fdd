// @generated

use ::ews_bindings::{Result, xml};

use super::SearchScopeArchives;

/// Complex type `t:LargeArchiveSearchScopeType`, since `V2016_10_10`.
#[doc(alias = "LargeArchiveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct LargeArchiveSearchScope {
    /// Element `t:ArchiveTypes`, required.
    pub archive_types: SearchScopeArchives,
}

impl Eq for LargeArchiveSearchScope {}

xml::complex_type!(
    LargeArchiveSearchScope { name: "t:LargeArchiveSearchScopeType", required:
    "t:ArchiveTypes", bits: 1, model: "t:ArchiveTypes" }
);

impl LargeArchiveSearchScope {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(archive_types: SearchScopeArchives) -> Self {
        Self { archive_types }
    }
}

xml::blank_new!(LargeArchiveSearchScope: blank);

impl xml::ReadNode for LargeArchiveSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "ArchiveTypes") => input.require(&mut self.archive_types, tag, 0),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for LargeArchiveSearchScope {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ArchiveTypes", &self.archive_types);
    }
}
