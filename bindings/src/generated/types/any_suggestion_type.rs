// @generated

use ::ews_bindings::{Result, xml};

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

xml::from_variants!(
    AnySuggestionType: SuggestionType(SuggestionType), FileSuggestion(FileSuggestion),
    PeopleSuggestion(PeopleSuggestion)
);

xml::blank_choice!(AnySuggestionType);

impl xml::ReadXml for AnySuggestionType {
    #[inline]
    fn read(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<()> {
        *self = match input.xsi_type(tag)?.as_deref() {
            None => Self::SuggestionType(input.value(tag)?),
            Some("t:SuggestionType") => Self::SuggestionType(input.value(tag)?),
            Some("t:FileSuggestionType") => Self::FileSuggestion(input.value(tag)?),
            Some("t:PeopleSuggestionType") => Self::PeopleSuggestion(input.value(tag)?),
            Some(_) => Self::Unlisted(input.unlisted_type(tag, "t:SuggestionType")?),
        };
        Ok(())
    }
}

impl xml::WriteXml for AnySuggestionType {
    #[inline]
    fn write(&self, name: &'static str, out: &mut xml::Output) {
        match self {
            Self::SuggestionType(value) => out.element(name, value),
            Self::FileSuggestion(value) => {
                out.node_of_type(
                    name,
                    Some("t:FileSuggestionType"),
                    <FileSuggestion as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::PeopleSuggestion(value) => {
                out.node_of_type(
                    name,
                    Some("t:PeopleSuggestionType"),
                    <PeopleSuggestion as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
