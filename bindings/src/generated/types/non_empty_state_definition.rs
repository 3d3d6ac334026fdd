// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{
    DeleteFromFolderStateDefinition, DeletedOccurrenceStateDefinition,
    LocationBasedStateDefinition,
};

/// Complex type `t:NonEmptyStateDefinitionType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyStateDefinition {
    /// One of `t:DeletedOccurrenceStateDefinition`, `t:DeleteFromFolderStateDefinition`, `t:LocationBasedStateDefinition`, optional.
    pub state_definition: Option<NonEmptyStateDefinitionChoice>,
}

impl Eq for NonEmptyStateDefinition {}

rt::complex_type!(
    NonEmptyStateDefinition { name: "t:NonEmptyStateDefinitionType", model:
    "(t:DeletedOccurrenceStateDefinition | t:DeleteFromFolderStateDefinition | t:LocationBasedStateDefinition)?"
    }
);

rt::placeholder_default!(NonEmptyStateDefinition);

impl rt::ReadComplex for NonEmptyStateDefinition {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.choose(&mut self.state_definition, tag)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_optional(&mut self.state_definition, raw)
    }
}

impl rt::WriteComplex for NonEmptyStateDefinition {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.state_definition);
    }
}

/// The choice in `t:NonEmptyStateDefinitionType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum NonEmptyStateDefinitionChoice {
    /// Element `t:DeletedOccurrenceStateDefinition`.
    DeletedOccurrenceStateDefinition(Box<DeletedOccurrenceStateDefinition>),
    /// Element `t:DeleteFromFolderStateDefinition`.
    DeleteFromFolderStateDefinition(Box<DeleteFromFolderStateDefinition>),
    /// Element `t:LocationBasedStateDefinition`.
    LocationBasedStateDefinition(Box<LocationBasedStateDefinition>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for NonEmptyStateDefinitionChoice {}

rt::from_variants!(
    NonEmptyStateDefinitionChoice:
    DeletedOccurrenceStateDefinition(DeletedOccurrenceStateDefinition),
    DeleteFromFolderStateDefinition(DeleteFromFolderStateDefinition),
    LocationBasedStateDefinition(LocationBasedStateDefinition)
);

rt::choice_type!(
    NonEmptyStateDefinitionChoice { 0 DeletedOccurrenceStateDefinition = t
    "DeletedOccurrenceStateDefinition", 1 DeleteFromFolderStateDefinition = t
    "DeleteFromFolderStateDefinition", 2 LocationBasedStateDefinition = t
    "LocationBasedStateDefinition" }
);
