// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{
    DeleteFromFolderStateDefinition, DeletedOccurrenceStateDefinition,
    LocationBasedStateDefinition,
};

/// Complex type `t:NonEmptyStateDefinitionType`.
#[doc(alias = "NonEmptyStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct NonEmptyStateDefinition {
    /// One of `t:DeletedOccurrenceStateDefinition`, `t:DeleteFromFolderStateDefinition`, `t:LocationBasedStateDefinition`, optional.
    pub state_definition: Option<Box<NonEmptyStateDefinitionChoice>>,
}

impl NonEmptyStateDefinition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:NonEmptyStateDefinitionType",
        content: xml::Content::Model(
            "(t:DeletedOccurrenceStateDefinition | t:DeleteFromFolderStateDefinition | t:LocationBasedStateDefinition)?",
        ),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(NonEmptyStateDefinition);

::ews_bindings::blank_default!(NonEmptyStateDefinition);

impl xml::ReadNode for NonEmptyStateDefinition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose(&mut self.state_definition, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_optional(&mut self.state_definition)
    }
}

impl xml::WriteNode for NonEmptyStateDefinition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.state_definition);
    }
}

/// The choice in `t:NonEmptyStateDefinitionType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyStateDefinitionChoice {
    /// Element `t:DeletedOccurrenceStateDefinition`.
    DeletedOccurrenceStateDefinition(DeletedOccurrenceStateDefinition),
    /// Element `t:DeleteFromFolderStateDefinition`.
    DeleteFromFolderStateDefinition(DeleteFromFolderStateDefinition),
    /// Element `t:LocationBasedStateDefinition`.
    LocationBasedStateDefinition(LocationBasedStateDefinition),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    NonEmptyStateDefinitionChoice :
    DeletedOccurrenceStateDefinition(DeletedOccurrenceStateDefinition),
    DeleteFromFolderStateDefinition(DeleteFromFolderStateDefinition),
    LocationBasedStateDefinition(LocationBasedStateDefinition)
);

impl xml::ReadChoice for NonEmptyStateDefinitionChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "DeletedOccurrenceStateDefinition") => {
                input.alternative(tag, Self::DeletedOccurrenceStateDefinition)
            }
            (xml::T, "DeleteFromFolderStateDefinition") => {
                input.alternative(tag, Self::DeleteFromFolderStateDefinition)
            }
            (xml::T, "LocationBasedStateDefinition") => {
                input.alternative(tag, Self::LocationBasedStateDefinition)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(NonEmptyStateDefinitionChoice);

impl xml::WriteChoice for NonEmptyStateDefinitionChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::DeletedOccurrenceStateDefinition(value) => {
                out.element("t:DeletedOccurrenceStateDefinition", value)
            }
            Self::DeleteFromFolderStateDefinition(value) => {
                out.element("t:DeleteFromFolderStateDefinition", value)
            }
            Self::LocationBasedStateDefinition(value) => {
                out.element("t:LocationBasedStateDefinition", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
