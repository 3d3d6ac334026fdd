// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    DocumentFileItem { name: "t:DocumentFileItemType", base: FileItem, model:
    "t:Author?, t:Title?, t:LastModifiedBy?" }
);

rt::extends!(DocumentFileItem, FileItem);

rt::placeholder_default!(DocumentFileItem);

impl rt::ReadComplex for DocumentFileItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Author") => reader.fill(&mut self.author, tag),
            (rt::T, "Title") => reader.fill(&mut self.title, tag),
            (rt::T, "LastModifiedBy") => reader.fill(&mut self.last_modified_by, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for DocumentFileItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Author", &self.author);
        out.element("t:Title", &self.title);
        out.element("t:LastModifiedBy", &self.last_modified_by);
    }
}
