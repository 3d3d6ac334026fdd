// @generated

use ::ews_bindings::{rt, xml};
use super::{FileSuggestion, PeopleSuggestion, SuggestionType};

/// Element of type `t:SuggestionType`, whose `xsi:type` names one of these types.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnySuggestionType {
    /// Type `t:SuggestionType`.
    SuggestionType(Box<SuggestionType>),
    /// Type `t:FileSuggestionType`.
    FileSuggestion(Box<FileSuggestion>),
    /// Type `t:PeopleSuggestionType`.
    PeopleSuggestion(Box<PeopleSuggestion>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

impl Eq for AnySuggestionType {}

rt::xsi_type_enum! {
    AnySuggestionType = "t:SuggestionType", declared SuggestionType;
    SuggestionType(SuggestionType) = "t:SuggestionType";
    FileSuggestion(FileSuggestion) = "t:FileSuggestionType";
    PeopleSuggestion(PeopleSuggestion) = "t:PeopleSuggestionType";
}
