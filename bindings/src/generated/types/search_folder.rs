// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SearchFolder { name: "t:SearchFolderType", base: Folder, model:
    "t:SearchParameters?" }
);

rt::extends!(SearchFolder, Folder);

rt::placeholder_default!(SearchFolder);

impl rt::ReadComplex for SearchFolder {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "SearchParameters") => reader.fill(&mut self.search_parameters, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SearchFolder {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:SearchParameters", &self.search_parameters);
    }
}
