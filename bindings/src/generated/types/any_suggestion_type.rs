// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{FileSuggestion, PeopleSuggestion, SuggestionType};

/// The value of an element of type `t:SuggestionType`; `xsi:type` says which.
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

rt::from_variants!(
    AnySuggestionType: SuggestionType(SuggestionType), FileSuggestion(FileSuggestion),
    PeopleSuggestion(PeopleSuggestion)
);

rt::placeholder_choice!(AnySuggestionType);

impl rt::ReadXml for AnySuggestionType {
    #[inline]
    fn read(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<()> {
        *self = match reader.xsi_type(tag)?.as_deref() {
            None => Self::SuggestionType(reader.value(tag)?),
            Some("t:SuggestionType") => Self::SuggestionType(reader.value(tag)?),
            Some("t:FileSuggestionType") => Self::FileSuggestion(reader.value(tag)?),
            Some("t:PeopleSuggestionType") => Self::PeopleSuggestion(reader.value(tag)?),
            Some(_) => Self::Unlisted(reader.unlisted_type(tag, "t:SuggestionType")?),
        };
        Ok(())
    }
}

impl rt::WriteXml for AnySuggestionType {
    #[inline]
    fn write(&self, name: &'static str, out: &mut rt::Writer) {
        match self {
            Self::SuggestionType(value) => out.element(name, value),
            Self::FileSuggestion(value) => {
                out.node_of_type(
                    name,
                    Some("t:FileSuggestionType"),
                    <FileSuggestion as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::PeopleSuggestion(value) => {
                out.node_of_type(
                    name,
                    Some("t:PeopleSuggestionType"),
                    <PeopleSuggestion as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
