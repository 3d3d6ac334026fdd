// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(FileSuggestion, SuggestionType);

xml::blank_new!(FileSuggestion: text, text, blank, blank, blank, text, text);

impl xml::ReadNode for FileSuggestion {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "FileName") => input.require(&mut self.file_name, tag, 5),
            (xml::T, "FileExtension") => input.require(&mut self.file_extension, tag, 6),
            (xml::T, "FileReferenceId") => input.fill(&mut self.file_reference_id, tag),
            (xml::T, "FileTitle") => input.fill(&mut self.file_title, tag),
            (xml::T, "ContainerTitle") => input.fill(&mut self.container_title, tag),
            (xml::T, "ContainerUrl") => input.fill(&mut self.container_url, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for FileSuggestion {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:FileName", &self.file_name);
        out.element("t:FileExtension", &self.file_extension);
        out.element("t:FileReferenceId", &self.file_reference_id);
        out.element("t:FileTitle", &self.file_title);
        out.element("t:ContainerTitle", &self.container_title);
        out.element("t:ContainerUrl", &self.container_url);
    }
}
