// @generated

use ::ews_bindings::{Result, xml};

use super::InsightValue;

/// Complex type `t:DelveDocument`, since `V2016_10_10`.
///
/// Extends `t:InsightValue`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelveDocument {
    /// What it inherits from [`InsightValue`].
    pub base: InsightValue,
    /// Element `t:Rank`, optional.
    #[cfg_attr(feature = "serde", serde(default, with = "xml::stored::float"))]
    pub rank: Option<f64>,
    /// Element `t:Author`, optional.
    pub author: Option<String>,
    /// Element `t:Created`, optional.
    pub created: Option<String>,
    /// Element `t:LastModifiedTime`, optional.
    pub last_modified_time: Option<String>,
    /// Element `t:DefaultEncodingURL`, optional.
    pub default_encoding_url: Option<String>,
    /// Element `t:FileType`, optional.
    pub file_type: Option<String>,
    /// Element `t:Title`, optional.
    pub title: Option<String>,
    /// Element `t:DocumentId`, optional.
    pub document_id: Option<String>,
    /// Element `t:PreviewURL`, optional.
    pub preview_url: Option<String>,
    /// Element `t:LastEditor`, optional.
    pub last_editor: Option<String>,
}

xml::complex_type!(
    DelveDocument { name: "t:DelveDocument", base: InsightValue, model:
    "t:Rank?, t:Author?, t:Created?, t:LastModifiedTime?, t:DefaultEncodingURL?, t:FileType?, t:Title?, t:DocumentId?, t:PreviewURL?, t:LastEditor?"
    }
);

xml::extends!(DelveDocument, InsightValue);

xml::blank_default!(DelveDocument);

impl xml::ReadNode for DelveDocument {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Rank") => input.fill(&mut self.rank, tag),
            (xml::T, "Author") => input.fill(&mut self.author, tag),
            (xml::T, "Created") => input.fill(&mut self.created, tag),
            (xml::T, "LastModifiedTime") => input.fill(&mut self.last_modified_time, tag),
            (xml::T, "DefaultEncodingURL") => {
                input.fill(&mut self.default_encoding_url, tag)
            }
            (xml::T, "FileType") => input.fill(&mut self.file_type, tag),
            (xml::T, "Title") => input.fill(&mut self.title, tag),
            (xml::T, "DocumentId") => input.fill(&mut self.document_id, tag),
            (xml::T, "PreviewURL") => input.fill(&mut self.preview_url, tag),
            (xml::T, "LastEditor") => input.fill(&mut self.last_editor, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for DelveDocument {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Rank", &self.rank);
        out.element("t:Author", &self.author);
        out.element("t:Created", &self.created);
        out.element("t:LastModifiedTime", &self.last_modified_time);
        out.element("t:DefaultEncodingURL", &self.default_encoding_url);
        out.element("t:FileType", &self.file_type);
        out.element("t:Title", &self.title);
        out.element("t:DocumentId", &self.document_id);
        out.element("t:PreviewURL", &self.preview_url);
        out.element("t:LastEditor", &self.last_editor);
    }
}
