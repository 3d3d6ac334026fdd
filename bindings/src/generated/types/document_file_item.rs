// @generated

use ::ews_bindings::{Result, xml};

use super::{ArrayOfStrings, FileItem};

/// Complex type `t:DocumentFileItemType`, since `V2016_10_10`.
///
/// Extends `t:FileItemType`.
#[doc(alias = "DocumentFileItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DocumentFileItem {
    /// What it inherits from [`FileItem`].
    pub base: FileItem,
    /// Element `t:Author`, optional.
    pub author: Option<ArrayOfStrings>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:LastModifiedBy`, optional.
    pub last_modified_by: Option<String>,
}

xml::complex_type!(
    DocumentFileItem { name: "t:DocumentFileItemType", base: FileItem, model:
    "t:Author?, t:Title?, t:LastModifiedBy?" }
);

xml::extends!(DocumentFileItem, FileItem);

xml::blank_default!(DocumentFileItem);

impl xml::ReadNode for DocumentFileItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Author") => input.fill(&mut self.author, tag),
            (xml::T, "Title") => input.fill(&mut self.title, tag),
            (xml::T, "LastModifiedBy") => input.fill(&mut self.last_modified_by, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DocumentFileItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Author", &self.author);
        out.element("t:Title", &self.title);
        out.element("t:LastModifiedBy", &self.last_modified_by);
    }
}
