// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfStrings, FileItem};

/// Complex type `t:DocumentFileItemType`.
///
/// Extends `t:FileItemType`.
#[doc(alias = "DocumentFileItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DocumentFileItem {
    /// What it inherits from [`FileItem`].
    pub base: FileItem,
    /// Element `t:Author`, optional.
    pub author: Option<ArrayOfStrings>,
    /// Element `t:Title`, optional, `xs:string`.
    pub title: Option<String>,
    /// Element `t:LastModifiedBy`, optional, `xs:string`.
    pub last_modified_by: Option<String>,
}

impl DocumentFileItem {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:DocumentFileItemType",
        base: Some(FileItem::SHAPE),
        content: xml::Content::Model("t:Author?, t:Title?, t:LastModifiedBy?"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(DocumentFileItem);

::ews_bindings::extends!(DocumentFileItem, FileItem);

::ews_bindings::blank_default!(DocumentFileItem);

impl xml::ReadNode for DocumentFileItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
