// @generated

use ::ews_bindings::{Result, xml};

use super::{Folder, SearchParameters};

/// Complex type `t:SearchFolderType`.
///
/// Extends `t:FolderType`.
#[doc(alias = "SearchFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchFolder {
    /// What it inherits from [`Folder`].
    pub base: Folder,
    /// Element `t:SearchParameters`, optional.
    pub search_parameters: Option<Box<SearchParameters>>,
}

impl Eq for SearchFolder {}

xml::complex_type!(
    SearchFolder { name: "t:SearchFolderType", base: Folder, model:
    "t:SearchParameters?" }
);

xml::extends!(SearchFolder, Folder);

xml::blank_default!(SearchFolder);

impl xml::ReadNode for SearchFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "SearchParameters") => input.fill(&mut self.search_parameters, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SearchFolder {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:SearchParameters", &self.search_parameters);
    }
}
