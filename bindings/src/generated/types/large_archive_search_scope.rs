// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(LargeArchiveSearchScope: placeholder);

impl rt::ReadComplex for LargeArchiveSearchScope {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "ArchiveTypes") => reader.require(&mut self.archive_types, tag, 0),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for LargeArchiveSearchScope {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:ArchiveTypes", &self.archive_types);
    }
}
