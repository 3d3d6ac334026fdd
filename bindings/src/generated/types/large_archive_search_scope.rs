// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SearchScopeArchives;

/// Complex type `t:LargeArchiveSearchScopeType`.
#[doc(alias = "LargeArchiveSearchScopeType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct LargeArchiveSearchScope {
    /// Element `t:ArchiveTypes`, required.
    pub archive_types: SearchScopeArchives,
}

impl LargeArchiveSearchScope {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:LargeArchiveSearchScopeType",
        required: &["t:ArchiveTypes"],
        bits: 1,
        content: xml::Content::Model("t:ArchiveTypes"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(archive_types: SearchScopeArchives) -> Self {
        Self { archive_types }
    }
}

::ews_bindings::complex_type!(LargeArchiveSearchScope);

::ews_bindings::blank_new!(LargeArchiveSearchScope : blank);

impl xml::ReadNode for LargeArchiveSearchScope {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
