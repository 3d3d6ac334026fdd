// @generated

use ::ews_bindings::{Result, rt};

use super::{SuggestionKind, SuggestionType};

/// Complex type `t:FileSuggestionType`, since `V2016_10_10`.
///
/// Extends `t:SuggestionType`.
#[doc(alias = "FileSuggestionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FileSuggestion {
    /// What it inherits from [`SuggestionType`].
    pub base: SuggestionType,
    /// Element `t:FileName`, required.
    pub file_name: String,
    /// Element `t:FileExtension`, required.
    pub file_extension: String,
    /// Element `t:FileReferenceId`, optional.
    pub file_reference_id: Option<String>,
    /// Element `t:FileTitle`, optional.
    pub file_title: Option<String>,
    /// Element `t:ContainerTitle`, optional.
    pub container_title: Option<String>,
    /// Element `t:ContainerUrl`, optional.
    pub container_url: Option<String>,
}

impl Eq for FileSuggestion {}

rt::complex_type!(
    FileSuggestion { name: "t:FileSuggestionType", base: SuggestionType, required:
    "t:FileName, t:FileExtension", bits: 7, model:
    "t:FileName, t:FileExtension, t:FileReferenceId?, t:FileTitle?, t:ContainerTitle?, t:ContainerUrl?"
    }
);

impl FileSuggestion {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        suggested_query: impl Into<String>,
        display_text: impl Into<String>,
        suggestion_type: SuggestionKind,
        td_suggestion_id: i32,
        is_deletable: bool,
        file_name: impl Into<String>,
        file_extension: impl Into<String>,
    ) -> Self {
        Self {
            base: SuggestionType::new(
                suggested_query,
                display_text,
                suggestion_type,
                td_suggestion_id,
                is_deletable,
            ),
            file_name: file_name.into(),
            file_extension: file_extension.into(),
            file_reference_id: None,
            file_title: None,
            container_title: None,
            container_url: None,
        }
    }
}

rt::extends!(FileSuggestion, SuggestionType);

rt::placeholder_new!(
    FileSuggestion: text, text, placeholder, placeholder, placeholder, text, text
);

impl rt::ReadComplex for FileSuggestion {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FileName") => reader.require(&mut self.file_name, tag, 5),
            (rt::T, "FileExtension") => reader.require(&mut self.file_extension, tag, 6),
            (rt::T, "FileReferenceId") => reader.fill(&mut self.file_reference_id, tag),
            (rt::T, "FileTitle") => reader.fill(&mut self.file_title, tag),
            (rt::T, "ContainerTitle") => reader.fill(&mut self.container_title, tag),
            (rt::T, "ContainerUrl") => reader.fill(&mut self.container_url, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for FileSuggestion {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:FileName", &self.file_name);
        out.element("t:FileExtension", &self.file_extension);
        out.element("t:FileReferenceId", &self.file_reference_id);
        out.element("t:FileTitle", &self.file_title);
        out.element("t:ContainerTitle", &self.container_title);
        out.element("t:ContainerUrl", &self.container_url);
    }
}
