// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{SuggestionKind, SuggestionType};

/// Complex type `t:FileSuggestionType`, since `V2016_10_10`.
///
/// Extends `t:SuggestionType`.
///
/// Fields inherited from [`SuggestionType`]: `suggested_query`, `display_text`, `suggestion_type`, `trigger`, `td_suggestion_id`, `is_deletable`.
#[doc(alias = "FileSuggestionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FileSuggestion {
    /// The value of the base type, [`SuggestionType`].
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

impl FileSuggestion {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        suggested_query: impl Into<String>,
        display_text: impl Into<String>,
        suggestion_type: impl Into<SuggestionKind>,
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

rt::complex_type! {
    FileSuggestion: SuggestionType = "t:FileSuggestionType", required 7, new(text text value(SuggestionKind) value value text text);
    elements t {
        base 6;
        0 file_name: "FileName" required 5;
        1 file_extension: "FileExtension" required 6;
        2 file_reference_id: "FileReferenceId" optional;
        3 file_title: "FileTitle" optional;
        4 container_title: "ContainerTitle" optional;
        5 container_url: "ContainerUrl" optional;
    }
}
