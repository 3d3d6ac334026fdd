// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{Folder, SearchParameters};

/// Complex type `t:SearchFolderType`.
///
/// Extends `t:FolderType`.
#[doc(alias = "SearchFolderType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SearchFolder {
    /// What it inherits from [`Folder`].
    pub base: Folder,
    /// Element `t:SearchParameters`, optional.
    pub search_parameters: Option<Box<SearchParameters>>,
}

impl SearchFolder {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:SearchFolderType",
        base: Some(Folder::SHAPE),
        content: xml::Content::Model("t:SearchParameters?"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(SearchFolder);

::ews_bindings::extends!(SearchFolder, Folder);

::ews_bindings::blank_default!(SearchFolder);

impl xml::ReadNode for SearchFolder {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
