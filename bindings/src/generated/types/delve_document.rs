// @generated

use ::ews_bindings::{Result, rt};

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
    #[cfg_attr(feature = "serde", serde(default, with = "rt::stored::float"))]
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

rt::complex_type!(
    DelveDocument { name: "t:DelveDocument", base: InsightValue, model:
    "t:Rank?, t:Author?, t:Created?, t:LastModifiedTime?, t:DefaultEncodingURL?, t:FileType?, t:Title?, t:DocumentId?, t:PreviewURL?, t:LastEditor?"
    }
);

rt::extends!(DelveDocument, InsightValue);

rt::placeholder_default!(DelveDocument);

impl rt::ReadComplex for DelveDocument {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Rank") => reader.fill(&mut self.rank, tag),
            (rt::T, "Author") => reader.fill(&mut self.author, tag),
            (rt::T, "Created") => reader.fill(&mut self.created, tag),
            (rt::T, "LastModifiedTime") => reader.fill(&mut self.last_modified_time, tag),
            (rt::T, "DefaultEncodingURL") => {
                reader.fill(&mut self.default_encoding_url, tag)
            }
            (rt::T, "FileType") => reader.fill(&mut self.file_type, tag),
            (rt::T, "Title") => reader.fill(&mut self.title, tag),
            (rt::T, "DocumentId") => reader.fill(&mut self.document_id, tag),
            (rt::T, "PreviewURL") => reader.fill(&mut self.preview_url, tag),
            (rt::T, "LastEditor") => reader.fill(&mut self.last_editor, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for DelveDocument {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
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
