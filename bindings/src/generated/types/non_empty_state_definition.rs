// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{DeleteFromFolderStateDefinition, DeletedOccurrenceStateDefinition, LocationBasedStateDefinition};

/// Complex type `t:NonEmptyStateDefinitionType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyStateDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyStateDefinition {
    /// Choice of `t:DeletedOccurrenceStateDefinition`, `t:DeleteFromFolderStateDefinition`, `t:LocationBasedStateDefinition`, optional.
    pub state_definition: Option<NonEmptyStateDefinitionChoice>,
}

impl Eq for NonEmptyStateDefinition {}

rt::complex_type! {
    NonEmptyStateDefinition = "t:NonEmptyStateDefinitionType";
    fields {
        0 state_definition: choice(NonEmptyStateDefinitionChoice) optional;
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

rt::choice_type! {
    NonEmptyStateDefinitionChoice;
    0 DeletedOccurrenceStateDefinition(DeletedOccurrenceStateDefinition): t "DeletedOccurrenceStateDefinition";
    1 DeleteFromFolderStateDefinition(DeleteFromFolderStateDefinition): t "DeleteFromFolderStateDefinition";
    2 LocationBasedStateDefinition(LocationBasedStateDefinition): t "LocationBasedStateDefinition";
}
